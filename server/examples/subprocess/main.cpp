// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>

#include <atomic>
#include <csignal>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

/// Sorts the lines of the body by another program: what it reads and what it writes are streams.
Task<> sortLines(Context &context)
{
    SubprocessOptions options;
    options.arguments = {"sort", "--unique"};
    options.environment = {"LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"};
    options.input = Channel::Pipe;
    options.output = Channel::Pipe;
    auto sort = Subprocess::start(options);
    if (!sort)
        throw HttpError(503, sort.error().message);
    (void)co_await sort->input().write(context.body().toByteArray());
    sort->input().close();
    const auto sorted = co_await sort->output().readUntilClose();
    const auto ended = co_await sort->wait(10s);
    if (!sorted || !ended || !ended->isSuccess())
        throw HttpError(500, QStringLiteral("sort failed"));
    context.data(*sorted, "text/plain; charset=UTF-8");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    // On the loop of main(), beside the workers: every second, never twice at a time, and without drift.
    std::atomic<int> ticks = 0;
    PeriodicCallback clock([&ticks] { ++ticks; }, 1s);
    (void)clock.start(); // which fails for a period of zero

    Application app;
    app.post("/sort", sortLines);
    app.get("/ticks", [&ticks](Context &context) { context.json({{"ticks", int(ticks)}}); });

    Server server(app);
    const auto port =
        server.listen(QHostAddress::LocalHost, argc > 1 ? QByteArray(argv[1]).toUShort() : 8888);
    if (!port) {
        qCritical("%s", qPrintable(port.error().message));
        return 1;
    }
    qInfo("listening on %s", qPrintable(server.urls().constFirst()));

    // SIGTERM lets requests end.
    const auto stop = onSignal(SIGTERM, [&server] { server.drain(10s, [] { QCoreApplication::quit(); }); });
    return QCoreApplication::exec();
}
