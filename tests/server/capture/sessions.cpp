// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/capture/sessions.h"

#include <limits>
#include <type_traits>

namespace eyewall::capture {

namespace {

constexpr qint64 kStart = 1'795'442'550'123'456'789;
const QString kStrangeText = QStringLiteral("Grüße, 世界 😀 'quoted' \"twice\"; -- %1\n\t") + QChar(0);
const QByteArray kStrangeBytes = QByteArrayLiteral("\x00\xff\xfe\r\n\0binary\x80\0");

QString shown(const QString &value)
{
    return value;
}

QString shown(const QByteArray &value)
{
    return QString::fromLatin1(value.toPercentEncoding(" /:?="));
}

template<typename T>
requires std::is_arithmetic_v<T> QString shown(T value)
{
    return QString::number(value);
}

template<typename T>
requires std::is_enum_v<T> QString shown(T value)
{
    return QString::number(int(value));
}

QString shown(const monitor::Endpoint &value)
{
    const auto &[address, port, isIPv6] = value;
    const QByteArray bytes(reinterpret_cast<const char *>(address.data()), qsizetype(address.size()));
    return QString::fromLatin1(bytes.toHex()) + (isIPv6 ? u'6' : u'4') + QString::number(port);
}

QString shown(const SessionLabel &value)
{
    const auto &[name, color, comment] = value;
    return name + u'/' + QString::number(color) + u'/' + comment;
}

template<typename T, std::size_t N>
QString shown(const std::array<T, N> &values)
{
    QStringList list;
    for (const T &value : values)
        list.append(shown(value));
    return list.join(u',');
}

class Lines {
public:
    template<typename... Values>
    void add(const char *name, const Values &...values)
    {
        int place = 0;
        (m_lines.append(QStringLiteral("%1.%2 ").arg(QLatin1String(name)).arg(place++) + shown(values)), ...);
    }
    [[nodiscard]] const QStringList &all() const { return m_lines; }

private:
    QStringList m_lines;
};

void add(Lines &lines, const monitor::ConnectionOpened &event)
{
    const auto &[id, time, peer, localPort, worker, transport] = event;
    lines.add("opened", id, time, peer, localPort, worker, transport);
}

void add(Lines &lines, const monitor::ConnectionSecured &event)
{
    const auto &[id, time, version, cipher, serverName, isResumed] = event;
    lines.add("secured", id, time, version, cipher, serverName, isResumed);
}

void add(Lines &lines, const monitor::ConnectionUpgraded &event)
{
    const auto &[id, time, route, protocol] = event;
    lines.add("upgraded", id, time, route, protocol);
}

void add(Lines &lines, const monitor::ConnectionSampled &event)
{
    const auto &[id, time, figures] = event;
    lines.add("sampled", id, time);
    const auto &[bytesIn, bytesOut, requests, messagesIn, messagesOut, queuedBytes, pingRttUs, kernelRttUs,
                 retransmits, topics, messagesDropped] =
        static_cast<const monitor::Record::Figures &>(figures);
    lines.add("figures", bytesIn, bytesOut, requests, messagesIn, messagesOut, queuedBytes, pingRttUs,
              kernelRttUs, retransmits, topics, messagesDropped);
    const auto &[plainIn, wireIn, plainOut, wireOut] =
        static_cast<const monitor::Record::Compressed &>(figures);
    lines.add("compressed", plainIn, wireIn, plainOut, wireOut);
}

void add(Lines &lines, const monitor::ConnectionClosed &event)
{
    const auto &[id, time, cause, closedBy, code, systemError, reason] = event;
    lines.add("closed", id, time, cause, closedBy, code, systemError, reason);
}

void add(Lines &lines, const monitor::RequestSeen &event)
{
    const auto &[id, connection, route, time, duration, received, bytesIn, bytesOut, status, isUnfinished,
                 isAborted, areBytesDropped, isBodyTruncated, isReplyTruncated, method, target, head, body,
                 replyHead, replyBody] = event;
    lines.add("request", id, connection, route, time, duration, received, bytesIn, bytesOut, status,
              isUnfinished, isAborted, areBytesDropped, isBodyTruncated, isReplyTruncated, method, target,
              head, body, replyHead, replyBody);
}

void add(Lines &lines, const monitor::MessageSeen &event)
{
    const auto &[connection, route, time, kind, direction, isCompressed, isInjected, isTruncated,
                 areBytesDropped, closeCode, size, wireSize, payload] = event;
    lines.add("message", connection, route, time, kind, direction, isCompressed, isInjected, isTruncated,
              areBytesDropped, closeCode, size, wireSize, payload);
}

void add(Lines &lines, const monitor::TopicChanged &event)
{
    const auto &[name, worker, members, published, time, latest, latestSize, isLatestText] = event;
    lines.add("topic", name, worker, members, published, time, latest, latestSize, isLatestText);
}

void add(Lines &lines, const monitor::MembershipChanged &event)
{
    const auto &[connection, time, topic, isJoined] = event;
    lines.add("membership", connection, time, topic, isJoined);
}

void add(Lines &lines, const monitor::UserChanged &event)
{
    const auto &[connection, time, name] = event;
    lines.add("user", connection, time, name);
}

void add(Lines &lines, const monitor::Quantiles &quantiles)
{
    const auto &[count, p50, p90, p99, max] = quantiles;
    lines.add("quantiles", count, p50, p90, p99, max);
}

void add(Lines &lines, const monitor::RouteFigures &figures)
{
    const auto &[route, pattern, protocol, requests, errors, messages, drops, latency, lately] = figures;
    lines.add("figures", route, pattern, protocol, requests, errors, messages, drops);
    add(lines, latency);
    add(lines, lately);
}

void add(Lines &lines, const monitor::Totals &totals)
{
    const auto &[time, connectionsOpened, connectionsClosed, webSocketsOpen, eventStreamsOpen, requests,
                 responses, messagesIn, messagesOut, bytesIn, bytesOut, queuedBytes, drops, closes, limits] =
        totals;
    lines.add("totals", time, connectionsOpened, connectionsClosed, webSocketsOpen, eventStreamsOpen,
              requests, responses, messagesIn, messagesOut, bytesIn, bytesOut, queuedBytes, drops, closes,
              limits);
}

void add(Lines &lines, const monitor::LogLine &line)
{
    const auto &[time, severity, category, text, wholeSize] = line;
    lines.add("log", time, severity, category, text, wholeSize);
}

template<typename Event>
void add(Lines &lines, const std::vector<Event> &events)
{
    for (const Event &event : events)
        add(lines, event);
}

template<typename Key, typename Value>
void add(Lines &lines, const char *name, const std::map<Key, Value> &values)
{
    for (const auto &[key, value] : values)
        lines.add(name, key, value);
}

void add(Lines &lines, const monitor::Batch &events)
{
    const auto &[totals, httpLatency, opened, secured, upgraded, requests, messages, samples, topics,
                 memberships, users, closed, routes, loops] = events;
    add(lines, totals);
    add(lines, httpLatency);
    add(lines, opened);
    add(lines, secured);
    add(lines, upgraded);
    add(lines, requests);
    add(lines, messages);
    add(lines, samples);
    add(lines, topics);
    add(lines, memberships);
    add(lines, users);
    add(lines, closed);
    add(lines, routes);
    lines.add("loops", loops.size());
}

/// A connection of which everything is known; numbers from `n` on, which no two fields share.
void addConnection(Session &session, monitor::ConnectionId id, const monitor::Endpoint &peer)
{
    monitor::Batch &events = session.events;
    const auto n = quint32(id % 1000 * 100);
    events.opened.push_back(
        {id, kStart + n, peer, quint16(8080 + n), quint16(n + 1), monitor::Transport::Tls});
    events.secured.push_back({id, kStart + n + 2, "TLSv1.3", "TLS_AES_256_GCM_SHA384", "example.org", true});
    events.upgraded.push_back({id, kStart + n + 3, monitor::RouteId(n + 4), monitor::Protocol::WebSocket});
    events.users.push_back({id, kStart + n + 5, QStringLiteral("ann")});
    monitor::ConnectionSampled sample{id, kStart + n + 6, {}};
    static_cast<monitor::Record::Figures &>(sample.figures) = {n + 7,  n + 8,  n + 9,  n + 10, n + 11, n + 12,
                                                               n + 13, n + 14, n + 15, n + 16, n + 17};
    static_cast<monitor::Record::Compressed &>(sample.figures) = {n + 18, n + 19, n + 20, n + 21};
    events.samples.push_back(sample);
    events.closed.push_back({id, kStart + n + 22, monitor::CloseCause::ProtocolError, monitor::Direction::Out,
                             1002, 104, QStringLiteral("bad frame")});
    monitor::RequestSeen head;
    head.connection = id;
    head.time = kStart + n + 23;
    head.status = 101;
    head.isUnfinished = true;
    head.route = monitor::RouteId(n + 24);
    head.method = "GET";
    head.target = "/ws/chat";
    head.head = "GET /ws/chat HTTP/1.1\r\n\r\n";
    head.replyHead = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
    session.heads.push_back(head);
    session.labels[id] = {QStringLiteral("Ann's phone"), 3, QStringLiteral("slow")};
}

monitor::RequestSeen strangeRequest(monitor::RequestId id)
{
    monitor::RequestSeen request;
    request.id = id;
    request.connection = 7;
    request.route = 3;
    request.time = kStart + 31;
    request.duration = 32;
    request.received = 33;
    request.bytesIn = std::numeric_limits<quint64>::max();
    request.bytesOut = quint64(1) << 63;
    request.status = 999;
    request.method = "M-SEARCH";
    request.target = kStrangeBytes;
    request.head = "GET /\xff HTTP/1.1\r\n\r\n";
    request.body = kStrangeBytes + kStrangeBytes;
    request.replyHead = "HTTP/1.1 200 OK\r\n\r\n";
    request.replyBody = QByteArray(100'000, '\0');
    return request;
}

void addStrangeRequests(Session &session)
{
    using Flag = bool monitor::RequestSeen::*;
    monitor::RequestId id = (monitor::RequestId(0xffff) << 48) + 1;
    for (const Flag flag : {&monitor::RequestSeen::isUnfinished, &monitor::RequestSeen::isAborted,
                            &monitor::RequestSeen::areBytesDropped, &monitor::RequestSeen::isBodyTruncated,
                            &monitor::RequestSeen::isReplyTruncated}) {
        monitor::RequestSeen request = strangeRequest(id++);
        request.*flag = true;
        session.events.requests.push_back(request);
    }
    monitor::RequestSeen empty;
    empty.id = 1;
    session.events.requests.push_back(empty);
    session.firstBytes = {{1, 0}, {id - 1, 987}};
    session.comments = {{1, kStrangeText}, {id - 1, QStringLiteral("look here")}};
}

void addStrangeMessages(Session &session)
{
    using Flag = bool monitor::MessageSeen::*;
    const Flag flags[] = {&monitor::MessageSeen::isCompressed, &monitor::MessageSeen::isInjected,
                          &monitor::MessageSeen::isTruncated, &monitor::MessageSeen::areBytesDropped};
    for (int kind = 0; kind <= int(monitor::MessageKind::Event); ++kind) {
        monitor::MessageSeen message;
        message.connection = std::numeric_limits<quint64>::max();
        message.route = monitor::RouteId(kind + 40);
        message.time = kStart + kind;
        message.kind = monitor::MessageKind(kind);
        message.direction = monitor::Direction(kind % 2);
        message.*flags[kind % 4] = true;
        message.closeCode = quint16(65535 - kind);
        message.size = std::numeric_limits<quint64>::max() - quint64(kind);
        message.wireSize = quint64(kind + 50);
        message.payload = kind % 2 ? kStrangeBytes : QByteArray("Grüße 😀");
        session.events.messages.push_back(message);
    }
    session.events.messages.push_back({});
}

void addStrangeTotals(monitor::Totals &totals)
{
    totals.time = kStart + 60;
    quint64 value = std::numeric_limits<quint64>::max() - 100;
    for (quint64 *place : {&totals.connectionsOpened, &totals.connectionsClosed, &totals.webSocketsOpen,
                           &totals.eventStreamsOpen, &totals.requests, &totals.messagesIn,
                           &totals.messagesOut, &totals.bytesIn, &totals.bytesOut, &totals.queuedBytes})
        *place = value++;
    for (quint64 &place : totals.responses)
        place = value++;
    for (quint64 &place : totals.drops)
        place = value++;
    for (quint64 &place : totals.closes)
        place = value++;
    for (quint64 &place : totals.limits)
        place = value++;
}

void addStrangeRest(Session &session)
{
    monitor::Batch &events = session.events;
    for (int i = 0; i < 3; ++i)
        events.routes.push_back({monitor::RouteId(i ? i + 100 : monitor::kNoRoute),
                                 QStringLiteral("/") + kStrangeText,
                                 monitor::Protocol(i),
                                 quint64(i + 70),
                                 quint64(i + 80),
                                 quint64(i + 90),
                                 quint64(i + 100),
                                 {quint64(i + 110), i + 120, i + 130, i + 140, i + 150},
                                 {}});
    events.topics = {{kStrangeText, 65535, 4294967295u, std::numeric_limits<quint64>::max(), kStart + 3,
                      kStrangeBytes, std::numeric_limits<quint64>::max(), false},
                     {QString(QStringLiteral("")), 0, 0, 0, 0, "news", 4, true}};
    events.memberships = {
        {7, kStart + 1, kStrangeText, true}, {8, kStart + 2, kStrangeText, true}, {7, 0, {}, true}};
    for (int i = 0; i < int(monitor::kLogSeverities); ++i)
        session.log.push_back({kStart + i, monitor::LogSeverity(i), "eyewall.general",
                               i ? QByteArray("text\n") : kStrangeBytes, i + 90'000});
}

monitor::Endpoint endpoint(std::initializer_list<quint8> bytes, quint16 port)
{
    monitor::Endpoint result;
    std::copy(bytes.begin(), bytes.end(), result.address.begin());
    result.port = port;
    result.isIPv6 = bytes.size() > 4;
    return result;
}

} // namespace

QStringList linesOf(const Session &session)
{
    Lines lines;
    const auto &[writer, savedAt, urls, routes, events, firstBytes, heads, labels, addressLabels, comments,
                 log] = session;
    lines.add("session", writer, savedAt, urls.join(u'|'), urls.size());
    add(lines, "route", routes);
    add(lines, events);
    add(lines, "firstByte", firstBytes);
    add(lines, heads);
    add(lines, "label", labels);
    for (const auto &[address, label] : addressLabels)
        lines.add("addressLabel", address, label);
    add(lines, "comment", comments);
    add(lines, log);
    return lines.all();
}

Session strangeSession()
{
    Session session;
    session.writer = kStrangeText;
    session.savedAt = kStart;
    session.urls = {QStringLiteral("https://127.0.0.1:8443/"), {}, kStrangeText};
    session.routes = {{0, {}}, {5, kStrangeText}, {monitor::kNoRoute - 1, QStringLiteral("/last")}};
    addConnection(session, 7, endpoint({127, 0, 0, 1}, 40001));
    addConnection(session, std::numeric_limits<quint64>::max(),
                  endpoint({0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 65535));
    addConnection(session, 1, endpoint({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, 0, 0, 1}, 1));
    addConnection(session, quint64(1) << 63, monitor::Endpoint());
    session.events.opened.push_back({20, 0, endpoint({0, 0, 0, 0}, 9), 0, 0, monitor::Transport::Plain});
    session.events.opened.push_back({21, kStart,
                                     endpoint({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, 0), 0, 0,
                                     monitor::Transport::Plain});
    session.events.upgraded.push_back({20, 0, monitor::kNoRoute, monitor::Protocol::EventStream});
    session.events.users.push_back({20, 0, {}});
    session.events.closed.push_back({22, 0, monitor::CloseCause::None, monitor::Direction::In, 0,
                                     std::numeric_limits<qint32>::min(), kStrangeText});
    session.heads.push_back({});
    session.heads.back().connection = 23;
    session.labels[24] = {{}, 255, {}};
    addStrangeRequests(session);
    addStrangeMessages(session);
    addStrangeTotals(session.events.totals);
    addStrangeRest(session);
    session.addressLabels = {{monitor::Endpoint(), {QStringLiteral("sockets"), 0, {}}},
                             {endpoint({10, 0, 0, 1}, 0), {kStrangeText, 6, kStrangeText}},
                             {endpoint({0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 0),
                              {{}, 1, QStringLiteral("link")}}};
    return session;
}

Session usualSession(int connections)
{
    Session session;
    session.writer = QStringLiteral("Eyewall 0.1.0");
    session.savedAt = kStart;
    session.urls = {QStringLiteral("http://127.0.0.1:8080/")};
    session.routes = {{0, QStringLiteral("/hello")}};
    for (int i = 1; i <= connections; ++i) {
        const auto id = quint64(i);
        session.events.opened.push_back({id, kStart + i, endpoint({127, 0, 0, 1}, quint16(40000 + i)), 8080,
                                         0, monitor::Transport::Plain});
        monitor::RequestSeen request;
        request.id = id;
        request.connection = id;
        request.route = 0;
        request.time = kStart + i;
        request.duration = 1'000'000;
        request.bytesOut = 5;
        request.status = 200;
        request.method = "GET";
        request.target = "/hello?name=Ann";
        request.head = "GET /hello?name=Ann HTTP/1.1\r\nHost: localhost\r\n\r\n";
        request.replyHead = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n";
        request.replyBody = "Hello";
        session.events.requests.push_back(request);
        monitor::MessageSeen message;
        message.connection = id;
        message.route = 0;
        message.time = kStart + i;
        message.size = 4;
        message.payload = "ping";
        session.events.messages.push_back(message);
    }
    session.log = {{kStart, monitor::LogSeverity::Info, "eyewall.general", "ready\n", 6}};
    return session;
}

} // namespace eyewall::capture
