// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "server/monitor/source.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace eyewall::test {

/// 2026-11-23 14:02:30 UTC, in nanoseconds since the epoch.
inline constexpr qint64 kStart = 1'795'442'550'000'000'000;
inline constexpr qint64 kSecond = 1'000'000'000;
inline constexpr qint64 kMillisecond = 1'000'000;

inline monitor::Endpoint endpoint(quint8 last, quint16 port)
{
    monitor::Endpoint endpoint;
    endpoint.address = {192, 168, 1, last};
    endpoint.port = port;
    return endpoint;
}

inline monitor::ConnectionOpened opened(monitor::ConnectionId id, qint64 time = kStart)
{
    monitor::ConnectionOpened event;
    event.id = id;
    event.time = time;
    event.peer = endpoint(quint8(id % 200 + 1), quint16(40000 + id % 20000));
    event.localPort = 8080;
    return event;
}

inline monitor::ConnectionClosed closed(monitor::ConnectionId id, qint64 time = kStart + kSecond)
{
    monitor::ConnectionClosed event;
    event.id = id;
    event.time = time;
    event.cause = monitor::CloseCause::Client;
    return event;
}

inline monitor::RequestSeen request(monitor::RequestId id, const QByteArray &target = "/hello",
                                    quint16 status = 200)
{
    monitor::RequestSeen seen;
    seen.id = id;
    seen.connection = 0x1f7;
    seen.route = 0;
    seen.time = kStart + qint64(id) * kMillisecond;
    seen.duration = 700'000;
    seen.bytesOut = 13;
    seen.status = status;
    seen.method = "GET";
    seen.target = target;
    seen.head = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    seen.replyHead =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 13\r\n\r\n";
    seen.replyBody = "Hello, World!";
    return seen;
}

inline monitor::MessageSeen message(const QByteArray &payload,
                                    monitor::Direction direction = monitor::Direction::In)
{
    monitor::MessageSeen seen;
    seen.connection = 0x1f7;
    seen.route = 1;
    seen.time = kStart;
    seen.direction = direction;
    seen.size = quint64(payload.size());
    seen.payload = payload;
    return seen;
}

/// A source that says what a test tells it to.
class ScriptedSource final : public monitor::Source {
public:
    monitor::ServerStatus status() const override { return currentStatus; }
    monitor::Totals totals() const override { return currentTotals; }
    QString routePattern(monitor::RouteId route) const override
    {
        const QStringList patterns{QStringLiteral("/hello"), QStringLiteral("/ws/chat/{room}")};
        return patterns.value(route);
    }
    void emitBatch(monitor::Batch batch)
    {
        if (batch.totals.time == 0)
            batch.totals.time = kStart;
        currentTotals = batch.totals;
        Q_EMIT batchReady(batch);
    }

    monitor::ServerStatus currentStatus;
    monitor::Totals currentTotals;
};

/// The texts of a model, a line a row, cells divided by " | "; columns as named, or all.
inline QString textOf(const QAbstractItemModel &model, QList<int> columns = {})
{
    if (columns.isEmpty()) {
        for (int column = 0; column < model.columnCount(); ++column)
            columns.append(column);
    }
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace eyewall::test
