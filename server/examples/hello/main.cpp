// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    eyewall::Application app;
    app.get("/", [](eyewall::Context &context) { context.text("Hello, world\n"); });
    app.get("/hello/{name}",
            [](eyewall::Context &context) { context.text("Hello, " + context.path("name") + '\n'); });

    eyewall::Server server(app);
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    qInfo("listening on %s", qPrintable(server.urls().constFirst()));
    return QCoreApplication::exec();
}
