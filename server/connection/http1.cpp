// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/http1.h"

#include "server/connection/httpexchange.h"
#include "server/connection/incomingbody.h"
#include "server/connection/refusal.h"
#include "server/connection/worker.h"
#include "server/http/handler.h"
#include "server/monitor/clock.h"

#include <algorithm>
#include <utility>

namespace eyewall::connection {

namespace {

using monitor::CloseCause;
using monitor::Direction;
using monitor::Limit;

constexpr qint64 kMostQueued = 1024 * 1024; // of answers, before further pipelined requests wait

} // namespace

Http1::Http1(Connection &connection)
    : m_connection(connection)
    , m_since(connection.worker().reactor().turnTime())
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    m_connection.setDeadline(soonerOf(timeouts.idle, timeouts.write));
}

Http1::~Http1() = default;

qsizetype Http1::onData(char *data, qsizetype size)
{
    const qsizetype used = takeRequests(data, size);
    monitor::Recorder &recorder = m_connection.worker().recorder();
    if (recorder.isHolding())
        recorder.settle(monitor::now()); // what was answered leaves now
    return used;
}

qsizetype Http1::takeRequests(char *data, qsizetype size)
{
    qsizetype used = 0;
    while (used < size && !m_connection.isClosed()) {
        if (mustWaitForPeer(used > 0))
            break;
        const qsizetype taken = step(data + used, size - used);
        used += taken;
        if (&m_connection.protocol() != this) // upgraded: what follows is not ours
            return used + (used < size ? m_connection.protocol().onData(data + used, size - used) : 0);
        if (taken == 0)
            break;
    }
    return m_connection.isClosed() ? size : used;
}

bool Http1::mustWaitForPeer(bool isInBatch)
{
    if (m_phase != Phase::Idle || m_connection.stream().queuedBytes() <= kMostQueued)
        return false;
    // What the answers of this very call amount to may well be taken at once when it ends: look again then.
    if (isInBatch)
        m_connection.stream().resumeReading();
    else
        stopReading();
    return true;
}

void Http1::stopReading()
{
    if (!m_connection.stream().isReadingPaused())
        countLimit(Limit::AnswerQueue);
    m_connection.stream().pauseReading();
}

void Http1::countLimit(Limit limit)
{
    m_connection.worker().recorder().counters().countLimit(limit);
}

qsizetype Http1::step(char *data, qsizetype size)
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
        return takeHead(data, size);
    case Phase::Body:
        return takeBody(data, size);
    case Phase::Busy:
        return takeStreamed(data, size);
    case Phase::Skipping:
        return skipBody(data, size);
    case Phase::Lingering:
        return discard(size);
    }
    return size;
}

qsizetype Http1::takeHead(char *data, qsizetype size)
{
    Worker &worker = m_connection.worker();
    http::Request &request = worker.request();
    const QByteArrayView bytes(data, size);
    http::RepeatedHead &repeated = worker.repeatedHead();
    if (m_parser.isFresh() && repeated.recognize(bytes, request.head)) {
        const qsizetype length = request.head.bytes.size();
        request.clearContent();
        dispatch(request, monitor::fromSteady(worker.reactor().turnTime()), length < size, repeated.serial());
        return length;
    }
    repeated.forget();
    request.clear();
    const auto outcome = m_parser.parse(bytes, worker.config().parser, request.head);
    switch (outcome.state) {
    case http::HeadParser::State::NeedMore:
        headIncomplete(bytes);
        return 0;
    case http::HeadParser::State::Error:
        refuse(outcome.error, bytes);
        return size;
    case http::HeadParser::State::Done:
        break;
    }
    if (request.head.isForHttps && !isSecured()) {
        refuse({421, "An address of https was asked for over a connection without TLS"}, bytes);
        return size;
    }
    const qint64 begin = m_begin ? m_begin : monitor::fromSteady(worker.reactor().turnTime());
    m_begin = 0;
    if (request.head.framing.kind != http::Framing::Kind::None) {
        m_begin = begin;
        return outcome.consumed + beginBody(request, data + outcome.consumed, size - outcome.consumed);
    }
    if (!request.head.isForHttps) // whether it may be asked for depends on the connection
        repeated.note(request.head);
    dispatch(request, begin, outcome.consumed < size, repeated.serial());
    return outcome.consumed;
}

// RFC 9110 section 7.4: by TLS, or by a gateway that is trusted to have it in front.
bool Http1::isSecured() const
{
    const std::vector<core::IpNetwork> &trusted = m_connection.worker().config().trustedProxies;
    const net::SocketAddress peer = m_connection.peer();
    return m_connection.stream().isTls() || m_connection.isProxied() ||
           core::containsAddress(trusted, {peer.address, peer.isIPv6});
}

void Http1::headIncomplete(QByteArrayView bytes)
{
    const bool isBlank = std::ranges::all_of(bytes, [](char c) { return c == '\r' || c == '\n'; });
    if (isBlank)
        return; // empty lines in front of a request are none of it (RFC 9112 section 2.2)
    if (m_phase == Phase::Head)
        return; // the deadline counts from the first byte: a slow sender does not move it
    m_phase = Phase::Head;
    m_since = m_connection.worker().reactor().turnTime();
    m_begin = monitor::fromSteady(m_since);
    setLimit(m_connection.worker().config().timeouts.head);
}

void Http1::dispatch(http::Request &request, qint64 begin, bool isFollowed, quint64 headSerial)
{
    Worker &worker = m_connection.worker();
    const bool wasAwaited = m_phase == Phase::Head || m_phase == Phase::Body;
    m_phase = Phase::Busy;
    ++m_connection.figures().requests;
    HttpExchange exchange(*this, request, begin);
    if (wasAwaited)
        exchange.setReceived(monitor::fromSteady(worker.reactor().turnTime()) - begin);
    exchange.setFollowed(isFollowed);
    exchange.setHeadSerial(headSerial);
    if (m_incoming)
        exchange.streamBody(m_incoming);
    m_exchange = &exchange;
    worker.handler().handle(exchange);
    worker.recorder().setActiveRoute(monitor::kNoRoute);
    if (exchange.isDetached())
        return awaitHandler();
    if (!exchange.hasBegun() && !exchange.isCut()) {
        http::Response failure;
        failure.status = 500;
        exchange.respond(failure);
    } else if (exchange.isStreaming()) {
        exchange.abort(); // begun and left alone: the peer must see that it is not whole
    }
    m_exchange = nullptr;
    finishExchange(exchange);
}

void Http1::finishExchange(HttpExchange &exchange)
{
    if (m_connection.isClosed() || exchange.isUpgraded())
        return;
    // An answer that began before the server was asked to stop has promised more than is kept now.
    const bool isDraining = m_connection.worker().isDraining();
    bool isKept = exchange.isKeptAlive() && !m_isPeerDone && !isDraining;
    if (m_incoming)
        isKept = leaveBody(isKept);
    if (!isKept)
        return linger({isDraining ? CloseCause::Shutdown : CloseCause::Server, Direction::Out, 0, 0, {}});
    rest();
    if (m_incoming)
        skipRest();
}

void Http1::rest()
{
    m_phase = Phase::Idle;
    // A store for each request; the deadline that runs already looks at it when it comes.
    m_since = m_connection.worker().reactor().turnTime();
    if (!m_connection.hasDeadline())
        m_connection.setDeadline(soonerOf(m_connection.worker().config().timeouts.idle,
                                          m_connection.worker().config().timeouts.write));
    if (m_connection.stream().isReadingPaused())
        m_connection.stream().resumeReading();
}

void Http1::linger(const Ending &ending)
{
    m_phase = Phase::Lingering;
    m_since = m_connection.worker().reactor().turnTime();
    m_connection.noteEnding(ending);
    net::Stream &stream = m_connection.stream();
    if (m_isPeerDone && stream.queuedBytes() == 0)
        return m_connection.close(ending);
    stream.shutdownWriting();
    if (m_connection.isClosed())
        return;
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    m_connection.setDeadline(stream.queuedBytes() > 0 ? untilReaderIsDue() : timeouts.linger);
    if (stream.isReadingPaused())
        stream.resumeReading();
}

// A sender that goes on is read from until it has seen the answer: closing on it would be a reset, which can
// take the answer away from it again (RFC 9112 section 9.6).
qsizetype Http1::discard(qsizetype size)
{
    const ServerConfig &config = m_connection.worker().config();
    const std::chrono::nanoseconds since(m_connection.worker().reactor().turnTime() - m_since);
    m_discarded += size;
    const bool isTooLong = config.timeouts.lingerInAll.count() > 0 && since > config.timeouts.lingerInAll;
    const bool isTooMuch = m_discarded > config.parser.discarded;
    if (isTooMuch || isTooLong) {
        countLimit(isTooMuch ? Limit::BodySize : Limit::BodyTime);
        m_connection.close({});
    } else if (m_connection.stream().queuedBytes() == 0) {
        m_connection.setDeadline(config.timeouts.linger);
    }
    return size;
}

void Http1::exchangeDone(HttpExchange &exchange)
{
    if (m_exchange != &exchange)
        return;
    m_exchange = nullptr;
    finishExchange(exchange);
}

void Http1::exchangeAbandoned(HttpExchange &exchange)
{
    if (m_exchange == &exchange)
        m_exchange = nullptr;
}

void Http1::awaitPeer()
{
    if (m_watchedSince == 0 || !m_connection.hasDeadline())
        setLimit(busyLimit());
}

bool Http1::mayKeepAlive(const http::RequestHead &head, bool isWhole)
{
    // Where a body could not be decoded, nobody knows any more where the next request begins.
    const bool isLost = m_incoming && (m_incoming->hasFailed() ||
                                       (isWhole && !m_incoming->isWhole() && !m_incoming->isSkippable()));
    Worker &worker = m_connection.worker();
    // What follows CONNECT is meant for somebody else (RFC 9110 section 9.3.6).
    const bool isTunnel = head.method == http::Method::Connect;
    if (isLost || isTunnel || !head.isKeepAlive || worker.isDraining())
        return false;
    const int most = worker.config().maxRequests;
    const bool mayMore = most == 0 || int(m_connection.figures().requests) < most;
    if (!mayMore)
        countLimit(Limit::ConnectionRequests);
    return mayMore;
}

void Http1::refuse(const http::ParseError &error, QByteArrayView sent)
{
    writeRefusal(m_connection, error, sent, std::exchange(m_begin, 0));
    const Ending ending = endingOfRefusal(error);
    m_incoming.reset(); // the error may have been its own
    linger(ending);
}

void Http1::onEnd()
{
    m_isPeerDone = true;
    if (m_phase == Phase::Head)
        return refuse({400, "The request ended before its head was complete"}, {});
    if (m_phase == Phase::Body)
        return refuse({400, "The request ended before its body was complete"}, {});
    if (m_phase == Phase::Busy && m_exchange && !m_exchange->isEventStream()) {
        m_exchange->peerDone(); // half-closed: it may still wait for the answer
        if (m_exchange && m_exchange->isStreaming())
            setLimit(busyLimit());
        const bool wasAwaited = m_incoming && m_incoming->isAwaited();
        cutBodyShort(m_incoming);
        if (wasAwaited && !m_connection.isClosed())
            awaitHandler();
        return;
    }
    const Ending ending{CloseCause::Client, Direction::In, 0, 0, {}};
    if (!m_exchange && m_connection.stream().queuedBytes() > 0)
        return linger(ending); // the same, for an answer that is on its way
    m_connection.close(ending);
}

void Http1::onDrained()
{
    if (m_phase == Phase::Lingering) {
        if (m_isPeerDone)
            return m_connection.close({});
        m_connection.setDeadline(m_connection.worker().config().timeouts.linger);
    }
    m_watchedSince = 0;
    if (m_phase == Phase::Idle)
        m_since = m_connection.worker().reactor().turnTime(); // who has just read the answer may ask again
    if (m_phase == Phase::Idle && m_connection.stream().isReadingPaused())
        m_connection.stream().resumeReading();
    if (m_exchange)
        m_exchange->queueDrained();
}

void Http1::onClosed()
{
    const std::shared_ptr<IncomingBody> body = std::exchange(m_incoming, nullptr);
    if (HttpExchange *exchange = std::exchange(m_exchange, nullptr))
        exchange->connectionLost();
    cutBodyShort(body);
}

void Http1::drain()
{
    const Ending ending{CloseCause::Shutdown, Direction::Out, 0, 0, {}};
    const bool isResting = m_phase == Phase::Idle && m_connection.stream().queuedBytes() == 0;
    // An event stream has no end of its own.
    if (isResting || (m_exchange && m_exchange->isEventStream()))
        return m_connection.close(ending);
    if (m_phase == Phase::Idle)
        linger(ending);
}

void Http1::onSample()
{
    if (m_exchange && m_phase == Phase::Busy)
        m_exchange->announce();
}

monitor::Outcome Http1::closeByOperator(quint16, const QByteArray &reason)
{
    m_connection.close({CloseCause::Operator, Direction::Out, 0, 0, reason});
    return {};
}

monitor::Outcome Http1::sendByOperator(monitor::MessageKind, const QByteArray &)
{
    return {monitor::Outcome::Code::NotAWebSocket, {}};
}

} // namespace eyewall::connection
