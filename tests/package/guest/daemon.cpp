// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "hello.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    eyewall::Application pages;
    addHello(pages);
    eyewall::Server server(pages);
    return isListening(server) ? QCoreApplication::exec() : 1;
}
