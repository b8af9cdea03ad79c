// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// QHttpServer beside the others: /hello only. It is GPL-3 and never part of the product.

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const quint16 wanted = argc > 1 ? QByteArray(argv[1]).toUShort() : 0;
    QHttpServer server;
    server.route(QStringLiteral("/hello"), [] {
        return QHttpServerResponse("text/plain; charset=utf-8", QByteArrayLiteral("Hello, World!"));
    });
    const quint16 port = server.listen(QHostAddress::LocalHost, wanted);
    if (port == 0)
        return 1;
    std::printf("listening on http://127.0.0.1:%u/\n", unsigned(port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
