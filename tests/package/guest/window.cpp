// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "hello.h"

#include "widgets/pages/monitorwindow.h"
#include "widgets/support/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    eyewall::Application pages;
    addHello(pages);
    eyewall::Server server(pages);
    if (!isListening(server))
        return 1;
    eyewall::support::Theme theme(application);
    eyewall::pages::MonitorWindow window(server.source(), server.control(), theme);
    window.show();
    return QApplication::exec();
}
