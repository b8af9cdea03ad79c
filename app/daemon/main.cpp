// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/serverhost.h"
#include "app/host/startup.h"
#include "app/host/stopsignals.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace eyewall;

int main(int argc, char **argv)
{
    const auto asked = host::startUp(host::Program::Daemon, argc, argv, {});
    if (const int *code = std::get_if<int>(&asked))
        return *code;
    QCoreApplication application(argc, argv);
    const QString name = host::nameOf(host::Program::Daemon);
    QCoreApplication::setApplicationName(name);
    QCoreApplication::setApplicationVersion(QStringLiteral(EYEWALL_VERSION));

    host::StopSignals signalsToStop;
    const host::Settings &settings = std::get<host::Startup>(asked).settings;
    host::ServerHost server(settings);
    QObject::connect(&signalsToStop, &host::StopSignals::received, &application,
                     [&server] { server.stop([] { QCoreApplication::exit(host::kFine); }); });
    if (!settings.tlsListen.empty()) {
        signalsToStop.watchReload();
        QObject::connect(&signalsToStop, &host::StopSignals::reloadRequested, &application,
                         [&server] { server.reloadTls(); });
    }
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(started.error().message));
        return host::kCouldNotRun;
    }
    return QCoreApplication::exec();
}
