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

/// Of two limits, either of which may be none.
std::chrono::milliseconds soonerOf(std::chrono::milliseconds a, std::chrono::milliseconds b)
{
    return a.count() == 0 || b.count() == 0 ? std::max(a, b) : std::min(a, b);
}

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
        dispatch(request, monitor::fromSteady(worker.reactor().turnTime()));
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
    const qint64 begin = m_begin ? m_begin : monitor::fromSteady(worker.reactor().turnTime());
    m_begin = 0;
    if (request.head.framing.kind != http::Framing::Kind::None) {
        m_begin = begin;
        return outcome.consumed + beginBody(request, data + outcome.consumed, size - outcome.consumed);
    }
    repeated.note(request.head);
    dispatch(request, begin);
    return outcome.consumed;
}

void Http1::headIncomplete(QByteArrayView bytes)
{
    const bool isBlank = std::ranges::all_of(bytes, [](char c) { return c == '\r' || c == '\n'; });
    if (isBlank)
        return; // empty lines in front of a request are none of it (RFC 9112 section 2.2)
    if (m_phase == Phase::Head)
        return; // the deadline counts from the first byte: a slow sender does not move it
    m_phase = Phase::Head;
    m_begin = monitor::fromSteady(m_connection.worker().reactor().turnTime());
    m_connection.setDeadline(m_connection.worker().config().timeouts.head);
}

void Http1::dispatch(http::Request &request, qint64 begin)
{
    Worker &worker = m_connection.worker();
    m_phase = Phase::Busy;
    ++m_connection.figures().requests;
    HttpExchange exchange(*this, request, begin);
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
    m_connection.setDeadline(stream.queuedBytes() > 0 ? timeouts.write : timeouts.linger);
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
    if (m_discarded > config.parser.discarded || isTooLong)
        m_connection.close({});
    else if (m_connection.stream().queuedBytes() == 0)
        m_connection.setDeadline(config.timeouts.linger);
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
    if (!m_connection.hasDeadline())
        m_connection.setDeadline(m_connection.worker().config().timeouts.write);
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
        if (m_exchange && m_exchange->isStreaming() && !m_connection.hasDeadline())
            m_connection.setDeadline(m_connection.worker().config().timeouts.write);
        cutBodyShort(m_incoming);
        if (!m_connection.isClosed())
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
    if (m_phase == Phase::Idle && m_connection.stream().isReadingPaused())
        m_connection.stream().resumeReading();
    if (m_phase == Phase::Busy)
        awaitHandler();
    if (m_exchange)
        m_exchange->queueDrained();
}

void Http1::onDeadline()
{
    const qint64 queued = m_connection.stream().queuedBytes();
    // What the peer took, and not how much waits: a stream fills its queue up again.
    const quint64 taken = m_connection.figures().bytesOut - quint64(queued);
    const quint64 fresh = taken - std::exchange(m_taken, taken);
    if (queued > 0 && fresh > 0)
        return readerProgressed(fresh);
    switch (m_phase) {
    case Phase::Head:
        return refuseLate(Limit::HeadTime, "The head of the request did not arrive in time");
    case Phase::Body:
        return refuseLate(Limit::BodyTime, "The body of the request did not arrive in time");
    case Phase::Busy:
        if (m_isPeerDone && fresh > 0)
            return m_connection.setDeadline(m_connection.worker().config().timeouts.write);
        return busyDeadline(queued);
    case Phase::Lingering:
        return closeUnread(queued);
    case Phase::Skipping:
        countLimit(Limit::BodyTime);
        return m_connection.close(
            {CloseCause::TimedOut, Direction::Out, 0, 0, "The rest of a body did not arrive in time"});
    case Phase::Idle:
        return idleDeadline();
    }
}

void Http1::readerProgressed(quint64 bytes)
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const qint64 now = m_connection.worker().reactor().turnTime();
    const qint64 since = std::exchange(m_watchedSince, now);
    // Before the first look something else than this reader may have taken its time.
    const bool isSlow =
        since != 0 && isBelowLeastRate(qint64(bytes), std::chrono::nanoseconds(now - since), timeouts);
    if (!isSlow) // without a limit on writing, the others are looked at again
        return m_connection.setDeadline(timeouts.write.count() > 0 ? timeouts.write : timeouts.rateGrace);
    countLimit(Limit::TransferRate);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "The answer was read too slowly"});
}

void Http1::refuseLate(Limit limit, const char *text)
{
    countLimit(limit);
    refuse({408, text}, {});
}

void Http1::closeUnread(qint64 queued)
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    if (queued > 0 && timeouts.write.count() == 0)
        return m_connection.setDeadline(timeouts.rateGrace);
    if (queued > 0)
        countLimit(Limit::WriteTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0, "The answer was not read in time"});
}

void Http1::busyDeadline(qint64 queued)
{
    if (queued > 0)
        return closeUnread(queued);
    if (m_incoming && m_incoming->isAwaited())
        return bodyLate();
    // A stream of which nothing came since the peer has ended: nobody can tell whether it still reads.
    if (m_isPeerDone && m_exchange && m_exchange->isStreaming())
        return m_connection.close({CloseCause::Client, Direction::In, 0, 0, {}});
    handlerDeadline();
}

// From now on the handler takes its time, up to a limit.
void Http1::awaitHandler()
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const bool isAwaited = m_phase == Phase::Busy && m_exchange && !m_exchange->hasBegun() &&
                           !(m_incoming && m_incoming->isAwaited());
    if (!isAwaited || timeouts.handler.count() == 0)
        return;
    m_since = m_connection.worker().reactor().turnTime();
    // Behind the answer the same deadline looks at how long the connection has rested.
    m_connection.setDeadline(soonerOf(timeouts.handler, timeouts.idle));
}

void Http1::handlerDeadline()
{
    const std::chrono::milliseconds limit = m_connection.worker().config().timeouts.handler;
    if (!m_exchange || m_exchange->hasBegun() || limit.count() == 0)
        return;
    const std::chrono::milliseconds left = leftOf(limit, m_since);
    if (left.count() > 0)
        return m_connection.setDeadline(left);
    countLimit(Limit::HandlerTime);
    m_exchange->timeOut();
}

void Http1::idleDeadline()
{
    const Timeouts &timeouts = m_connection.worker().config().timeouts;
    const bool isUnread = m_connection.stream().queuedBytes() > 0; // and nothing of it was taken
    const std::chrono::milliseconds limit =
        isUnread && timeouts.write.count() > 0 ? timeouts.write : timeouts.idle;
    if (limit.count() == 0)
        return;
    const std::chrono::milliseconds left = leftOf(limit, m_since);
    if (left.count() > 0) // and an answer that nobody reads is noticed in time
        return m_connection.setDeadline(soonerOf(left, timeouts.write));
    countLimit(isUnread ? Limit::WriteTime : Limit::IdleTime);
    m_connection.close({CloseCause::TimedOut, Direction::Out, 0, 0,
                        isUnread ? "The answer was not read in time" : "Nothing was asked for in time"});
}

std::chrono::milliseconds Http1::leftOf(std::chrono::milliseconds limit, qint64 since) const
{
    const std::chrono::nanoseconds passed(m_connection.worker().reactor().turnTime() - since);
    return std::chrono::ceil<std::chrono::milliseconds>(limit - passed);
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
