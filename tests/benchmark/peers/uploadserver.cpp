// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// An application of the library that takes uploads of any size piece by piece, and answers how many bytes
// came.

#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/server.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QHostAddress>

#include <cstdio>
#include <limits>

namespace {

eyewall::Task<> countBytes(eyewall::Context &context)
{
    qint64 size = 0;
    while (const auto piece = co_await context.readBody())
        size += piece->size();
    context.data(QByteArray::number(size), "text/plain");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    eyewall::Application application;
    application.post("/upload", countBytes,
                     {.maxBody = std::numeric_limits<qint64>::max(), .streamsBody = true});
    eyewall::ServerConfig config;
    config.workers = 1;
    eyewall::Server server(application, config);
    const auto port = server.listen(QHostAddress::LocalHost, quint16(QByteArray(argv[1]).toInt()));
    if (!port)
        return 1;
    std::printf("listening on http://127.0.0.1:%d/\n", int(*port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
