// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/samples.h"

#include "app/host/chatsocket.h"
#include "app/host/samplesockets.h"
#include "app/host/serverinfo.h"
#include "server/core/sleep.h"
#include "server/web/application.h"
#include "server/web/context.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFile>

// Outside of namespaces: the name it declares is a global one.
static void initResources()
{
    Q_INIT_RESOURCE(web);
}

namespace eyewall::host {
namespace {

constexpr int kSecond = 1000; // ms

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/eyewall/web/") + name);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? file.readAll() : QByteArray();
}

QByteArray assetType(const QString &name)
{
    if (name.endsWith(QLatin1String(".css")))
        return QByteArrayLiteral("text/css; charset=utf-8");
    if (name.endsWith(QLatin1String(".js")))
        return QByteArrayLiteral("text/javascript; charset=utf-8");
    return QByteArrayLiteral("image/svg+xml");
}

// "ws:" because Firefox did not count WebSockets as 'self' before version 128.
void addPage(Application &application, const QByteArray &path, const QString &name)
{
    application.get(path, [html = resource(name)](Context &context) {
        context.setHeader("Content-Security-Policy", "default-src 'self'; connect-src 'self' ws: wss:");
        context.setHeader("Cache-Control", "no-cache");
        context.data(html, QByteArrayLiteral("text/html; charset=utf-8"));
    });
}

void addPages(Application &application)
{
    addPage(application, "/", QStringLiteral("welcome.html"));
    addPage(application, "/chat", QStringLiteral("chat.html"));
    addPage(application, "/clock", QStringLiteral("clock.html"));
    for (const QString &name : QDir(QStringLiteral(":/eyewall/web")).entryList(QDir::Files)) {
        if (!name.endsWith(QLatin1String(".html")))
            application.content("/assets/" + name.toUtf8(), resource(name), assetType(name));
    }
}

// "nosniff" so that a foreign page cannot have its text run here as a page of ours.
void echo(Context &context)
{
    context.setHeader("X-Content-Type-Options", "nosniff");
    context.data(context.body().toByteArray(), context.header("Content-Type").toByteArray());
}

QByteArray tickAt(qint64 time, qint64 sequence)
{
    const QString text = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
    return "{\"time\":\"" + text.toLatin1() + "\",\"seq\":" + QByteArray::number(sequence) + '}';
}

// One tick at once and then one at each full second; the sequence is the server's, so that a client sees what
// it missed.
Task<> runClock(EventStream &stream, qint64 firstSecond)
{
    bool isOpen = true;
    while (isOpen) {
        const qint64 time = QDateTime::currentMSecsSinceEpoch();
        const qint64 sequence = time / kSecond - firstSecond;
        isOpen = co_await stream.send("tick", tickAt(time, sequence), QByteArray::number(sequence));
        if (isOpen)
            co_await sleepFor(std::chrono::milliseconds(kSecond - time % kSecond));
    }
}

void addSockets(Application &application, qint64 maxMessageSize)
{
    WebSocketOptions sockets;
    sockets.maxMessage = maxMessageSize;
    sockets.compression.isEnabled = true;
    WebSocketOptions echo = sockets;
    echo.slowConsumer = websocket::SlowConsumer::Wait; // an echo is complete, or slow
    application.websocket<EchoSocket>("/ws/echo", echo);
    application.websocket<TopicSocket>("/ws/topic/{topic}", sockets);
    application.websocket<ChatSocket>("/ws/chat/{room}", sockets);
    application.websocket<LiveSocket>("/ws/live", sockets);
}

} // namespace

void addSamples(Application &application, const ServerInfo &info, qint64 maxMessageSize)
{
    initResources();
    addPages(application);
    const QByteArray hello = QByteArrayLiteral("Hello, World!");
    const QByteArray plainText = QByteArrayLiteral("text/plain; charset=utf-8");
    application.get("/hello", [hello, plainText](Context &context) { context.data(hello, plainText); });
    application.any("/echo", echo);
    addSockets(application, maxMessageSize);
    const qint64 firstSecond = QDateTime::currentSecsSinceEpoch();
    application.events("/events/clock", [firstSecond](Context &, EventStream &stream) {
        return runClock(stream, firstSecond);
    });
    application.get("/api/info", [&info](Context &context) { context.json(info.full()); });
}

} // namespace eyewall::host
