// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/support/theme.h"

#include <QtWidgets/QApplication>

int main(int argc, char **argv)
{
    QApplication program(argc, argv);

    eyewall::Application app;
    app.get("/", [](eyewall::Context &context) { context.text("Somebody watches this request.\n"); });

    eyewall::Server server(app);
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    qInfo("listening on %s", qPrintable(server.urls().constFirst()));

    // The window on it.
    eyewall::support::Theme theme(program);
    eyewall::pages::MonitorWindow window(server.source(), server.control(), theme);
    window.show();
    return QApplication::exec();
}
