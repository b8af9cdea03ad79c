// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>

using namespace eyewall;

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral(SITE_FOLDER);
    Application app;
    app.compress();
    app.files("/", folder);

    Server server(app);
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    qInfo("listening on %s", qPrintable(server.urls().constFirst()));
    return QCoreApplication::exec();
}
