// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

constexpr auto kPage = R"(<!doctype html>
<meta charset="utf-8"><title>Feed</title>
<output></output>
<script>
const feed = new EventSource('feed');
feed.addEventListener('tick', event => document.querySelector('output').textContent = event.data);
</script>
)";

/// Goes on while somebody reads. A page that lost its connection says which event it saw last.
Task<> sendTicks(Context &, EventStream &stream)
{
    qint64 number = stream.lastEventId().toLongLong();
    co_await stream.retryAfter(2s);
    while (stream.isOpen()) {
        ++number;
        co_await stream.send("tick", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1(),
                             QByteArray::number(number));
        co_await sleepFor(250ms);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);

    Application app;
    app.get("/", [](Context &context) { context.html(kPage); });
    app.events("/feed", sendTicks);

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
