// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>

using namespace eyewall;

namespace {

/// One for each connection, until it returns: every line goes back as it came.
Task<> echoLines(Stream stream)
{
    while (const auto line = co_await stream.readUntil("\n", 64 * 1024)) {
        if (!co_await stream.write(*line))
            break;
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    TcpServer server(echoLines);
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    qInfo("listening on tcp://127.0.0.1:%d/", *port);
    return QCoreApplication::exec();
}
