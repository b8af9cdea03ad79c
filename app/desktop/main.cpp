// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"
#include "app/desktop/language.h"
#include "app/host/startup.h"

#include <QApplication>

using namespace eyewall;

int main(int argc, char **argv)
{
    const QString name = QStringLiteral("eyewall");
    host::Settings defaults;
    defaults.server.telemetry = monitor::Level::Full;
    const auto asked = host::startUp(name, argc, argv, defaults);
    if (const int *code = std::get_if<int>(&asked))
        return *code;

    QApplication application(argc, argv);
    QApplication::setApplicationName(name);
    QApplication::setApplicationDisplayName(QStringLiteral("Eyewall"));
    QApplication::setApplicationVersion(QStringLiteral(EYEWALL_VERSION));
    QApplication::setOrganizationName(QStringLiteral("Eyewall"));
    QApplication::setDesktopFileName(QStringLiteral("org.eyewall.Eyewall"));
    desktop::installTranslations();

    desktop::Desktop program(application, std::get<host::Settings>(asked));
    program.show();
    return QApplication::exec();
}
