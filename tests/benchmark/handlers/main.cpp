// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The same answer by a function, by a coroutine and by a coroutine of a class: handlersserver PORT

#include "server/web/application.h"
#include "server/web/context.h"
#include "server/web/requesthandler.h"
#include "server/web/server.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QHostAddress>

#include <cstdio>

namespace {

void answer(eyewall::Context &context)
{
    context.data(QByteArrayLiteral("Hello, World!"), QByteArrayLiteral("text/plain; charset=utf-8"));
}

eyewall::Task<> answerLater(eyewall::Context &context)
{
    answer(context);
    co_return;
}

class Hello final : public eyewall::RequestHandler {
public:
    eyewall::Task<> get() override
    {
        answer(context());
        co_return;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    eyewall::Application application;
    application.get("/plain", answer);
    application.get("/coroutine", answerLater);
    application.route<Hello>("/class");
    eyewall::ServerConfig config;
    config.workers = 1;
    eyewall::Server server(application, config);
    const auto wanted = quint16(argc > 1 ? QByteArray(argv[1]).toUInt() : 0);
    const auto port = server.listen(QHostAddress::LocalHost, wanted);
    if (!port) {
        std::fprintf(stderr, "handlersserver: %s\n", qPrintable(port.error().message));
        return 1;
    }
    std::printf("listening on http://127.0.0.1:%d/\n", int(*port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
