// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// What Http1 does with the body of a request: collects it, gives it to who
// reads it, or gets rid of it.
#include "server/connection/http1.h"
#include "server/connection/incomingbody.h"
#include "server/connection/sizelimits.h"
#include "server/connection/worker.h"
#include "server/http/handler.h"

#include <utility>

namespace eyewall::connection {

namespace {

constexpr QByteArrayView kContinue("HTTP/1.1 100 Continue\r\n\r\n");
constexpr http::ParseError kCutShort{400, "The request ended before its body was complete"};
constexpr http::ParseError kTooSlow{408, "The body of the request came too slowly"};

/// Content that can be given to the handler out of the bytes in which it came.
bool isPlain(const http::RequestHead &head, const http::BodyPolicy &policy, const http::ParserLimits &limits)
{
    if (policy.delivery == http::BodyPolicy::Delivery::Unwanted)
        return true;
    const qint64 limit = policy.limit == http::BodyPolicy::kServerLimit ? limits.body : policy.limit;
    const bool isCoded = head.framing.length > 0 && policy.decodes &&
                         http::contentCodingOf(head.headers) != http::ContentCoding::Identity;
    return policy.delivery != http::BodyPolicy::Delivery::Streamed && head.framing.length <= limit &&
           !isCoded;
}

} // namespace

qsizetype Http1::beginBody(http::Request &request, char *data, qsizetype size)
{
    const http::BodyPolicy policy = m_connection.worker().handler().bodyPolicy(request.head);
    const http::Framing framing = request.head.framing;
    const bool isHere = framing.kind == http::Framing::Kind::Length && framing.length <= size;
    if (isHere && isPlain(request.head, policy, m_connection.worker().config().parser)) {
        request.body = QByteArrayView(data, qsizetype(framing.length));
        dispatch(request, std::exchange(m_begin, 0));
        return qsizetype(framing.length);
    }
    return receiveBody(request, policy, {data, size});
}

qsizetype Http1::receiveBody(http::Request &request, const http::BodyPolicy &policy, QByteArrayView bytes)
{
    using Delivery = http::BodyPolicy::Delivery;
    const ServerConfig &config = m_connection.worker().config();
    m_incoming = std::make_shared<IncomingBody>(request.head, policy, config.parser);
    // RFC 9110 section 10.1.1: no 100 when content is here already.
    m_incoming->setContinueDue(request.head.expectsContinue && bytes.isEmpty());
    qsizetype used = 0;
    if (policy.delivery == Delivery::Unwanted)
        used = takeUnwanted(bytes);
    else if (policy.delivery == Delivery::Collected)
        m_incoming->checkLength(); // a handler that reads may allow more before it does
    if (m_incoming->hasFailed()) {
        refuse(m_incoming->error(), request.head.bytes);
    } else if (policy.delivery != Delivery::Collected) {
        dispatch(request, std::exchange(m_begin, 0));
    } else {
        m_incoming->collectFor(request, std::exchange(m_begin, 0));
        m_incoming->rate().resume(m_connection.worker().reactor().turnTime());
        m_phase = Phase::Body;
        awaitContent();
        if (m_incoming->takeContinueDue())
            m_connection.write(kContinue);
    }
    return used;
}

// Of a body that nobody waits for, telemetry shows what came along with the head.
qsizetype Http1::takeUnwanted(QByteArrayView bytes)
{
    const monitor::Recorder &recorder = m_connection.worker().recorder();
    m_incoming->setCaptureLimit(recorder.isCapturing() ? recorder.pieceLimit() : 0);
    return m_incoming->take(bytes);
}

qsizetype Http1::takeBody(char *data, qsizetype size)
{
    const qsizetype used = m_incoming->take({data, size});
    if (!m_incoming->isWhole() && !m_incoming->hasFailed()) {
        if (isBodyTooSlow(used))
            refuse(kTooSlow, {});
        else
            awaitContent();
        return used;
    }
    const std::shared_ptr<IncomingBody> body = std::exchange(m_incoming, nullptr);
    http::Request &request = body->wholeRequest();
    if (body->hasFailed())
        refuse(body->error(), request.head.bytes);
    else
        dispatch(request, body->begin());
    return used;
}

qsizetype Http1::takeStreamed(char *data, qsizetype size)
{
    const std::shared_ptr<IncomingBody> body = m_incoming; // who reads it may be done with it in here
    if (!body || !body->isAwaited()) {
        m_connection.stream().pauseReading();
        return 0;
    }
    const qsizetype used = body->take({data, size});
    countTooLarge(*body);
    if (!body->isWhole() && !body->hasFailed() && isBodyTooSlow(used))
        body->fail(kTooSlow);
    if (body->hasNews())
        giveBody(body);
    else
        awaitContent();
    return used;
}

// The limit on the next piece begins.
void Http1::awaitContent()
{
    m_since = m_connection.worker().reactor().turnTime();
    setLimit(m_connection.worker().config().timeouts.body);
}

// From here it is the handler that takes its time.
void Http1::giveBody(const std::shared_ptr<IncomingBody> &body)
{
    body->rate().pause(m_connection.worker().reactor().turnTime());
    body->wake();
    if (!m_connection.isClosed())
        awaitHandler();
}

bool Http1::isBodyTooSlow(qsizetype size)
{
    Worker &worker = m_connection.worker();
    const Timeouts &timeouts = worker.config().timeouts;
    const bool isSlow =
        timeouts.leastRate > 0 && m_incoming->rate().isTooSlow(size, worker.reactor().turnTime(), timeouts);
    if (isSlow)
        countLimit(monitor::Limit::TransferRate);
    return isSlow;
}

void Http1::awaitBody(bool mayAsk)
{
    m_incoming->checkLength();
    if (m_isPeerDone)
        m_incoming->fail(kCutShort);
    countTooLarge(*m_incoming);
    if (m_incoming->hasFailed())
        return;
    if (mayAsk && m_incoming->takeContinueDue())
        m_connection.write(kContinue);
    m_incoming->rate().resume(m_connection.worker().reactor().turnTime());
    awaitContent();
    if (m_connection.stream().isReadingPaused())
        m_connection.stream().resumeReading();
}

void Http1::countTooLarge(const IncomingBody &body)
{
    countSizeLimit(m_connection.worker().recorder().counters(), body.error().limit);
}

void Http1::bodyLate()
{
    if (!m_incoming || !m_incoming->isAwaited())
        return;
    countLimit(monitor::Limit::BodyTime);
    failBody(m_incoming, {408, "The body of the request did not arrive in time"});
    if (!m_connection.isClosed())
        awaitHandler();
}

// By value: who reads the body may be done with it in here.
void Http1::failBody(std::shared_ptr<IncomingBody> body, const http::ParseError &error)
{
    body->fail(error);
    body->wake();
}

void Http1::cutBodyShort(const std::shared_ptr<IncomingBody> &body)
{
    if (body && !body->isWhole())
        failBody(body, kCutShort);
}

// What a handler left of its body: a little is read away, for more the connection has to end.
bool Http1::leaveBody(bool isKeptAlive)
{
    const std::shared_ptr<IncomingBody> body = std::exchange(m_incoming, nullptr);
    if (body->isWhole())
        return isKeptAlive && !body->hasFailed();
    const bool isSkipped = isKeptAlive && body->isSkippable();
    if (isSkipped)
        m_incoming = body;
    // Somebody may still wait for it, whose own wait has ended before.
    failBody(body, {400, "The request was answered before its body was read"});
    return isSkipped;
}

void Http1::skipRest()
{
    m_phase = Phase::Skipping;
    awaitContent();
}

qsizetype Http1::skipBody(char *data, qsizetype size)
{
    const qsizetype used = m_incoming->skip({data, size});
    const bool isLost = m_incoming->isLost();
    if (!isLost && !m_incoming->isWhole())
        return used;
    m_incoming.reset();
    if (isLost) {
        linger({monitor::CloseCause::Server, monitor::Direction::Out, 0, 0, {}});
        return size; // nothing behind it has a meaning
    }
    rest();
    if (m_connection.worker().isDraining())
        drain();
    return used;
}

} // namespace eyewall::connection
