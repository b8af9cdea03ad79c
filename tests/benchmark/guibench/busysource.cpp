// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/guibench/busysource.h"

#include "server/monitor/clock.h"

#include <algorithm>

namespace eyewall::bench {

namespace {

using monitor::Protocol;

constexpr int kTick = 40; // ms, as the collector's
constexpr int kTicksPerSecond = 1000 / kTick;
constexpr int kOpenedPerTick = 1000;
constexpr const char *kRoutes[] = {"/ws/chat/{room}", "/events/clock", "/api/items", "/api/orders/{id}", "/"};
constexpr monitor::RouteId kChat = 0;
constexpr monitor::RouteId kClock = 1;
constexpr monitor::RouteId kItems = 2;
constexpr quint16 kStatuses[] = {200, 200, 200, 200, 200, 200, 304, 201, 404, 503};

/// Of ten connections two speak HTTP, one gets events and seven are WebSockets.
Protocol protocolOf(monitor::ConnectionId id)
{
    return id % 10 < 2 ? Protocol::Http : id % 10 == 2 ? Protocol::EventStream : Protocol::WebSocket;
}

monitor::RouteId routeOf(monitor::ConnectionId id)
{
    switch (protocolOf(id)) {
    case Protocol::WebSocket:
        return kChat;
    case Protocol::EventStream:
        return kClock;
    case Protocol::Http:
        break;
    }
    return kItems;
}

monitor::Endpoint peerOf(monitor::ConnectionId id)
{
    monitor::Endpoint peer;
    peer.address = {10, 0, quint8(id / 250 % 250), quint8(id % 250 + 1)};
    peer.port = quint16(20'000 + id % 40'000);
    return peer;
}

} // namespace

BusySource::BusySource(const Load &load)
    : m_load(load)
{
    m_timer.setInterval(kTick);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &BusySource::tick);
}

monitor::ServerStatus BusySource::status() const
{
    return {monitor::ServerStatus::State::Running, {QStringLiteral("http://127.0.0.1:8080/")}, {}, {}};
}

QString BusySource::routePattern(monitor::RouteId route) const
{
    return route < std::size(kRoutes) ? QString::fromLatin1(kRoutes[route]) : QString();
}

void BusySource::tick()
{
    m_now = monitor::now();
    monitor::Batch batch;
    if (!isFull())
        open(batch);
    const int events = isFull() ? m_load.eventsPerSecond / kTicksPerSecond : 0;
    if (events > 0) {
        addMessages(batch, events / 2);
        addRequests(batch, events / 4);
        addSamples(batch, events / 4 - 4);
        replaceSome(batch, 2);
        m_events += quint64(events);
    }
    if (++m_ticks % kTicksPerSecond == 0)
        addSlowFigures(batch);
    m_totals.time = m_now;
    batch.totals = m_totals;
    batch.httpLatency = {1000, 600'000, 2'400'000, 4'800'000, 30'000'000};
    batch.loops = {{0, 400'000, 1'500'000, kItems}};
    Q_EMIT batchReady(batch);
}

void BusySource::open(monitor::Batch &batch)
{
    for (int i = 0; i < kOpenedPerTick && !isFull(); ++i) {
        const monitor::ConnectionId id = m_next++;
        m_open.push_back(id);
        batch.opened.push_back({id, m_now, peerOf(id), 8080, quint16(id % 2), monitor::Transport::Plain});
        if (protocolOf(id) != Protocol::Http)
            batch.upgraded.push_back({id, m_now, routeOf(id), protocolOf(id)});
        ++m_totals.connectionsOpened;
        m_totals.webSocketsOpen += protocolOf(id) == Protocol::WebSocket ? 1 : 0;
        m_totals.eventStreamsOpen += protocolOf(id) == Protocol::EventStream ? 1 : 0;
    }
}

void BusySource::replaceSome(monitor::Batch &batch, int count)
{
    for (int i = 0; i < count; ++i) {
        const std::size_t place = m_random() % m_open.size();
        const monitor::ConnectionId gone = m_open[place];
        batch.closed.push_back({gone,
                                m_now,
                                monitor::CloseCause::Client,
                                monitor::Direction::In,
                                quint16(protocolOf(gone) == Protocol::WebSocket ? 1001 : 0),
                                0,
                                {}});
        // The same protocol again, so that the shares stay.
        const monitor::ConnectionId id = m_next + (gone % 10 + 10 - m_next % 10) % 10;
        m_next = id + 1;
        m_open[place] = id;
        batch.opened.push_back({id, m_now, peerOf(id), 8080, quint16(id % 2), monitor::Transport::Plain});
        if (protocolOf(id) != Protocol::Http)
            batch.upgraded.push_back({id, m_now, routeOf(id), protocolOf(id)});
        ++m_totals.connectionsOpened;
        ++m_totals.connectionsClosed;
    }
}

monitor::ConnectionId BusySource::any()
{
    return m_open[m_random() % m_open.size()];
}

void BusySource::addRequests(monitor::Batch &batch, int count)
{
    batch.requests.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        monitor::RequestSeen seen;
        seen.id = m_nextRequest++;
        seen.connection = any();
        seen.route = kItems;
        seen.time = m_now;
        seen.duration = 400'000 + qint64(m_random() % 4'000'000);
        seen.bytesOut = 18'000;
        seen.status = kStatuses[m_random() % std::size(kStatuses)];
        seen.method = "GET";
        seen.target = "/api/items?limit=" + QByteArray::number(m_random() % 100);
        seen.head = "GET " + seen.target + " HTTP/1.1\r\nHost: localhost:8080\r\nUser-Agent: bench/1\r\n\r\n";
        seen.replyHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 18000\r\n\r\n";
        seen.replyBody = QByteArray(200, 'x');
        seen.isReplyTruncated = true;
        m_totals.bytesOut += seen.bytesOut;
        ++m_totals.requests;
        ++m_totals.responses[seen.status / 100];
        batch.requests.push_back(std::move(seen));
    }
}

void BusySource::addMessages(monitor::Batch &batch, int count)
{
    batch.messages.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        monitor::MessageSeen seen;
        seen.connection = any();
        seen.route = kChat;
        seen.time = m_now;
        seen.direction = m_random() % 2 ? monitor::Direction::In : monitor::Direction::Out;
        seen.payload = R"({"type":"move","x":)" + QByteArray::number(m_random() % 1000) + R"(,"y":17})";
        seen.size = quint64(seen.payload.size());
        quint64 &sum = seen.direction == monitor::Direction::In ? m_totals.messagesIn : m_totals.messagesOut;
        ++sum;
        batch.messages.push_back(std::move(seen));
    }
}

void BusySource::addSamples(monitor::Batch &batch, int count)
{
    batch.samples.reserve(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        m_nextSample = (m_nextSample + 1) % m_open.size();
        monitor::ConnectionSampled sample;
        sample.id = m_open[m_nextSample];
        sample.time = m_now;
        sample.figures.bytesIn = m_events;
        sample.figures.bytesOut = m_events * 2;
        sample.figures.messagesIn = quint32(m_events / 1000);
        sample.figures.messagesOut = quint32(m_events / 500);
        sample.figures.queuedBytes = m_random() % 200 == 0 ? 70'000 : 0;
        sample.figures.pingRttUs = 800 + m_random() % 400;
        batch.samples.push_back(sample);
    }
}

void BusySource::addSlowFigures(monitor::Batch &batch)
{
    for (monitor::RouteId route = 0; route < std::size(kRoutes); ++route) {
        monitor::RouteFigures figures;
        figures.route = route;
        figures.pattern = routePattern(route);
        figures.protocol = route == kChat    ? Protocol::WebSocket
                           : route == kClock ? Protocol::EventStream
                                             : Protocol::Http;
        figures.requests = m_totals.requests / (route + 1U);
        figures.errors = m_totals.responses[5] / (route + 1U);
        figures.latency = {figures.requests, 600'000, 2'400'000, 4'800'000, 30'000'000};
        batch.routes.push_back(figures);
    }
}

} // namespace eyewall::bench
