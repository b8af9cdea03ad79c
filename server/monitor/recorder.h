// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/bytering.h"
#include "server/monitor/counters.h"
#include "server/monitor/histogram.h"
#include "server/monitor/recorderoptions.h"
#include "server/monitor/recordring.h"

#include <QtCore/QByteArrayView>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace eyewall::monitor {

/// What a request record is made of. Views are copied before the call returns.
struct RequestNote {
    RequestId id = 0;
    ConnectionId connection = 0;
    RouteId route = kNoRoute;
    qint64 begin = 0;
    qint64 duration = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    quint16 status = 0;
    quint8 flags = 0;
    quint32 receivedUs = 0; ///< until the last byte of a body that was waited for, microseconds
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView head;
    QByteArrayView body;
    QByteArrayView replyHead;
    QByteArrayView replyBody;
};

/// Requests of equal likeness have equal records, but for their number.
struct RequestLikeness {
    quint64 head = 0; ///< another for each other request head; 0: like none
    ConnectionId connection = 0;
    qint64 begin = 0;
    quint64 bytesOut = 0;
    RouteId route = kNoRoute;
    quint16 status = 0;
    bool operator==(const RequestLikeness &) const = default;
};

struct MessageNote {
    ConnectionId connection = 0;
    RouteId route = kNoRoute;
    qint64 time = 0;
    MessageKind kind = MessageKind::Text;
    Direction direction = Direction::In;
    quint8 flags = 0;
    quint16 closeCode = 0;
    quint64 size = 0;
    QByteArrayView payload;
    quint64 wire = 0; ///< of a compressed message
};

/// What is told of a TLS connection. Views are copied before the call returns; each at most 255 bytes.
struct SecurityNote {
    QByteArrayView version;
    QByteArrayView cipher;
    QByteArrayView serverName;
    bool isResumed = false;
};

/// One worker's side of telemetry: exact counters, histograms, and records into a ring that the Collector
/// empties. Never waits and, once made, allocates only for lives that wait beside a full ring. Whoever notes
/// a record asks isRecording() first. Thread: its worker's, except what says otherwise.
class Recorder {
public:
    static constexpr qsizetype kLongestUser = 255;

    Recorder(quint16 worker, std::size_t routes, const RecorderOptions &options = {});

    [[nodiscard]] quint16 worker() const { return m_worker; }
    [[nodiscard]] Counters &counters() { return m_counters; }
    [[nodiscard]] const RecorderOptions &options() const { return m_options; }
    /// What may be held of a body that passes by in pieces: less of each while many connections are open.
    [[nodiscard]] qsizetype pieceLimit() const;

    [[nodiscard]] bool isRecording() const { return level() != Level::Off; }
    [[nodiscard]] bool isCapturing() const { return level() == Level::Full; }
    [[nodiscard]] Level level() const { return m_level.load(std::memory_order_relaxed); }
    /// Thread: any.
    void setLevel(Level level) { m_level.store(level, std::memory_order_relaxed); }

    void noteOpened(ConnectionId connection, qint64 time, const Record::Opened &opened, bool isIPv6);
    void noteSecured(ConnectionId connection, qint64 time, const SecurityNote &note);
    void noteUpgraded(ConnectionId connection, qint64 time, RouteId route, Protocol protocol);
    /// Moves records that waited beside the full ring into it. Called by the worker a few times a second.
    void flush();
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.empty(); }

    void noteSample(ConnectionId connection, qint64 time, const Record::Sample &sample);
    void noteClosed(ConnectionId connection, qint64 time, Record::Closed closed, QByteArrayView reason);
    /// `latest` begins the latest message.
    void noteTopic(qint64 time, Record::Topic topic, QByteArrayView name, QByteArrayView latest = {});
    void noteMembership(ConnectionId connection, qint64 time, QByteArrayView topic, bool isJoined);
    /// An empty name is nobody; at most kLongestUser bytes are told. False when there was no room.
    [[nodiscard]] bool noteUser(ConnectionId connection, qint64 time, QByteArrayView name);
    void noteMessage(const MessageNote &note);
    void noteRequest(const RequestNote &note);

    /// The same for an answer that leaves together with others, of which the next settle() tells when: then
    /// it gets its duration, and its latency is noted. Any other record settles first what is held.
    void holdRequest(const RequestNote &note, const RequestLikeness &likeness = {});
    /// The same for one that is like the latest that is held: the same record tells of both. False: it is
    /// not, and nothing was done.
    [[nodiscard]] bool holdAgain(const RequestLikeness &likeness, RequestId id)
    {
        if (likeness.head == 0 || likeness != m_heldLikeness || level() != Level::Records)
            return false;
        Record::Request &latest = m_records.latestHeld().request;
        if (latest.repeats == Record::Request::kMostRepeats || latest.id + latest.repeats + 1 != id)
            return false;
        ++latest.repeats;
        ++m_held;
        return true;
    }
    /// Without a record.
    void holdLatency(RouteId route, qint64 begin)
    {
        if (m_heldBegin != begin || m_heldRoute != route)
            holdOther(route, begin);
        ++m_held;
    }
    [[nodiscard]] bool isHolding() const { return m_held > 0; }
    void settle(qint64 end);

    /// Latency of an answered request.
    void noteLatency(RouteId route, qint64 duration) { slotOf(route).latency.record(duration); }
    /// Life of a WebSocket or of an event stream, kept apart from response times.
    void noteLife(RouteId route, qint64 duration) { slotOf(route).life.record(duration); }
    /// What the route turned out to serve.
    void noteProtocol(RouteId route, Protocol protocol)
    {
        slotOf(route).protocol.store(protocol, std::memory_order_relaxed);
    }
    void noteError(RouteId route) { slotOf(route).errors.add(); }
    void noteRouteMessage(RouteId route) { slotOf(route).messages.add(); }
    /// A message was not sent because its receiver reads too slowly.
    void noteRouteDrop(RouteId route) { slotOf(route).drops.add(); }
    void noteRouteRequest(RouteId route) { slotOf(route).requests.add(); }

    /// Which route's handler runs now; kNoRoute when none. For the watchdog.
    void setActiveRoute(RouteId route) { m_activeRoute.store(route, std::memory_order_relaxed); }
    /// Thread: any.
    [[nodiscard]] RouteId activeRoute() const { return m_activeRoute.load(std::memory_order_relaxed); }

    struct RouteSlot {
        Counter requests;
        Counter errors;
        Counter messages;
        Counter drops;
        std::atomic<Protocol> protocol{Protocol::Http};
        Histogram latency;
        Histogram life;
    };

    // For the collector. Thread: its own.
    [[nodiscard]] const RouteSlot &routeSlot(RouteId route) const { return *m_routes[indexOf(route)]; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    [[nodiscard]] RecordRing &records() { return m_records; }
    [[nodiscard]] ByteRing &bytes() { return m_bytes; }

private:
    [[nodiscard]] std::size_t indexOf(RouteId route) const
    {
        return route < m_routes.size() - 1 ? route : m_routes.size() - 1;
    }
    [[nodiscard]] RouteSlot &slotOf(RouteId route) { return *m_routes[indexOf(route)]; }
    [[nodiscard]] Record *begin(RecordKind kind, ConnectionId connection, qint64 time);
    [[nodiscard]] Record *take(RecordKind kind, ConnectionId connection, qint64 time);
    [[nodiscard]] Record *fill(const RequestNote &note);
    void holdOther(RouteId route, qint64 begin);
    void settleHeld();
    void pushLife(const Record &record);
    /// What of a body is captured: less of a large one while the ring fills, so that others find room.
    [[nodiscard]] QByteArrayView beginningOf(QByteArrayView body, std::size_t besides = 0);
    /// Writes what of a request has no room in its record.
    void capture(const RequestNote &note, Record &record);

    const quint16 m_worker;
    const RecorderOptions m_options;
    std::atomic<Level> m_level{Level::Records};
    std::atomic<RouteId> m_activeRoute{kNoRoute};
    Counters m_counters;
    std::vector<std::unique_ptr<RouteSlot>> m_routes; ///< the last one is for requests without a route
    RecordRing m_records;
    ByteRing m_bytes;
    quint64 m_held = 0; ///< requests whose latency is not noted yet, of one route and begin
    qint64 m_heldBegin = 0;
    RouteId m_heldRoute = kNoRoute;
    RequestLikeness m_heldLikeness; ///< of the latest record that is held
    std::deque<Record> m_waiting;   ///< records of connections' lives, at most kMaxWaiting
};

} // namespace eyewall::monitor
