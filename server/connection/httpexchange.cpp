// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/httpexchange.h"

#include "server/connection/effectivepeer.h"
#include "server/connection/http1.h"
#include "server/connection/incomingbody.h"
#include "server/connection/refusal.h"
#include "server/connection/sizelimits.h"
#include "server/connection/worker.h"
#include "server/http/handler.h"
#include "server/monitor/clock.h"
#include "server/net/replybatch.h"

#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <utility>

namespace eyewall::connection {

namespace {

using Kind = http::ReplyFraming::Kind;
using monitor::CloseCause;
using monitor::Direction;
namespace flag = monitor::flag;

constexpr qsizetype kCopiedPiece = 8 * 1024; // above it content is written behind the head instead of copied
constexpr int kResetContent = 205;           // has content of length 0 (RFC 9110 section 15.3.6)

} // namespace

HttpExchange::HttpExchange(Http1 &protocol, http::Request &request, qint64 begin)
    : m_protocol(&protocol)
    , m_worker(protocol.connection().worker())
    , m_connectionId(protocol.connection().id())
    , m_request(&request)
    , m_begin(begin)
{
}

HttpExchange::HttpExchange(HttpExchange &from, std::shared_ptr<http::Request> request)
    : m_protocol(from.m_protocol)
    , m_worker(from.m_worker)
    , m_connectionId(from.m_connectionId)
    , m_request(request.get())
    , m_ownRequest(std::move(request))
    , m_begin(from.m_begin)
    , m_receivedUs(from.m_receivedUs)
    , m_body(std::move(from.m_body))
    , m_route(from.m_route)
{
}

HttpExchange::~HttpExchange()
{
    if (m_ownRequest && m_protocol && !m_isComplete)
        endUnanswered();
}

// Its handler ended without an answer.
void HttpExchange::endUnanswered()
{
    if (m_hasBegun)
        return abort();
    http::Response failure;
    failure.status = 500;
    respond(failure);
}

Connection &HttpExchange::connection() const
{
    return m_protocol->connection();
}

http::Peer HttpExchange::peer() const
{
    if (!m_protocol)
        return {};
    return effectivePeer(connection(), m_request->head);
}

bool HttpExchange::sendsContent(int status) const
{
    return m_request->method() != http::Method::Head && !http::hasNoContent(status) &&
           status != kResetContent;
}

void HttpExchange::begin(const http::Response &response, Kind kind, qint64 length, QByteArrayView content)
{
    const http::RequestHead &head = m_request->head;
    m_hasBegun = true;
    m_status = quint16(response.status);
    if (response.status == kResetContent) {
        kind = Kind::Length;
        length = 0;
    }
    m_kind = http::hasNoContent(response.status) ? Kind::None : kind;
    m_isKeptAlive = m_protocol->mayKeepAlive(head, kind == Kind::Length) && kind != Kind::UntilClose &&
                    (response.headers.isEmpty() || !response.headers.hasToken("Connection", "close"));
    const bool saysKeepAlive = m_isKeptAlive && head.minorVersion == 0;
    m_replyBody = content;
    m_contentOut += quint64(content.size());
    writeHead(response, {m_kind, length, m_isKeptAlive, saysKeepAlive}, content);
}

void HttpExchange::writeHead(const http::Response &response, const http::ReplyFraming &framing,
                             QByteArrayView content)
{
    Connection &owner = connection();
    const qint64 now = monitor::fromSteady(m_worker.reactor().turnTime());
    net::ReplyBatch *const batch = content.size() <= kCopiedPiece ? owner.batch() : nullptr;
    char *const out = batch ? batch->room(http::headRoom(response) + content.size()) : nullptr;
    if (!out) {
        QByteArray &buffer = m_worker.headBuffer();
        buffer.resize(0);
        http::appendHead(buffer, response, framing, m_worker.date(now));
        m_replyHead = buffer;
        owner.write(buffer, content);
        return;
    }
    // In place: a small answer is not copied on its way to the socket.
    char *const end = m_worker.headWriter().write(out, response, framing, now);
    if (!content.isEmpty())
        std::memcpy(end, content.data(), std::size_t(content.size()));
    m_replyHead = {out, end - out};
    const qsizetype size = m_replyHead.size() + content.size();
    batch->extend(size);
    owner.countWritten(size);
}

void HttpExchange::sendInterim(const http::Response &head)
{
    Q_ASSERT(head.status > 101 && head.status < 200);
    if (m_hasBegun || !isOpen() || m_request->head.minorVersion == 0)
        return;
    QByteArray &buffer = m_worker.headBuffer();
    buffer.resize(0);
    http::appendInterimHead(buffer, head);
    connection().write(buffer);
}

void HttpExchange::streamBody(std::shared_ptr<IncomingBody> body)
{
    m_body = std::move(body);
    const monitor::Recorder &recorder = m_worker.recorder();
    m_body->setCaptureLimit(recorder.isCapturing() ? recorder.pieceLimit() : 0);
}

Task<http::BodyPiece> HttpExchange::readBody()
{
    if (!m_body)
        return noBody();
    if (m_protocol && !m_body->hasNews())
        m_protocol->awaitBody(!m_hasBegun);
    return IncomingBody::read(m_body);
}

Task<http::BodyPiece> HttpExchange::noBody()
{
    co_return http::BodyPiece();
}

void HttpExchange::setBodyLimit(qint64 limit)
{
    if (!m_body)
        return;
    m_body->setLimit(limit);
    noteLimit(m_body->error().limit);
}

void HttpExchange::respond(const http::Response &response)
{
    if (m_hasBegun || !isOpen())
        return;
    if (!isFinal(response.status))
        return failFor(response.status);
    const bool hasContent = sendsContent(response.status);
    const QByteArrayView content = hasContent ? QByteArrayView(response.body) : QByteArrayView();
    // An answer to HEAD may tell the length of what it did not build.
    const qint64 length =
        hasContent ? response.body.size() : response.contentLength.value_or(response.body.size());
    begin(response, Kind::Length, length, content);
    complete();
}

void HttpExchange::sendFile(const http::Response &head, http::FileSlice slice)
{
    if (m_hasBegun || !isOpen()) {
        ::close(slice.descriptor);
        return;
    }
    if (!isFinal(head.status)) {
        ::close(slice.descriptor);
        return failFor(head.status);
    }
    begin(head, Kind::Length, slice.length, {});
    if (!m_protocol || !sendsContent(head.status) || slice.length == 0) {
        ::close(slice.descriptor);
    } else {
        m_contentOut += quint64(slice.length);
        capture(slice);
        connection().writeFile(slice.descriptor, slice.offset, slice.length);
    }
    complete();
}

void HttpExchange::noteEvent(QByteArrayView payload)
{
    monitor::Recorder &recorder = m_worker.recorder();
    recorder.counters().messagesOut.add();
    recorder.noteRouteMessage(m_route);
    if (!m_protocol)
        return;
    ++connection().figures().messagesOut;
    if (recorder.isRecording())
        recorder.noteMessage({m_connectionId, m_route, monitor::now(), monitor::MessageKind::Event,
                              Direction::Out, 0, 0, quint64(payload.size()), payload});
}

void HttpExchange::markEventStream()
{
    if (m_isEventStream || !m_protocol)
        return;
    m_isEventStream = true;
    monitor::Recorder &recorder = m_worker.recorder();
    recorder.counters().eventStreamsOpen.add();
    recorder.noteProtocol(m_route, monitor::Protocol::EventStream);
    if (recorder.isRecording())
        recorder.noteUpgraded(m_connectionId, monitor::now(), m_route, monitor::Protocol::EventStream);
}

void HttpExchange::abort()
{
    if (!m_protocol || m_isComplete)
        return;
    m_isCut = true;
    connection().abort({CloseCause::Server, Direction::Out, 0, 0, {}});
}

void HttpExchange::noteLimit(http::SizeLimit limit)
{
    countSizeLimit(m_worker.recorder().counters(), limit);
}

void HttpExchange::setRoute(quint16 route)
{
    m_route = route;
    m_worker.recorder().setActiveRoute(route);
}

std::unique_ptr<http::Exchange> HttpExchange::detach()
{
    Q_ASSERT(!m_ownRequest && !m_hasMoved);
    std::shared_ptr<http::Request> request = m_worker.share(*m_request);
    request->keep();
    std::unique_ptr<HttpExchange> moved(new HttpExchange(*this, std::move(request)));
    m_hasMoved = true;
    if (m_protocol)
        m_protocol->adoptExchange(moved.get());
    m_protocol = nullptr;
    return moved;
}

void HttpExchange::onClosed(std::function<void()> callback)
{
    m_closed = std::move(callback);
}

void HttpExchange::complete()
{
    if (m_isComplete || !m_protocol)
        return; // lost while it was written, and noted then
    m_isComplete = true;
    noteFinished(0);
    if (m_ownRequest)
        std::exchange(m_protocol, nullptr)->exchangeDone(*this);
}

void HttpExchange::connectionLost()
{
    if (!m_isComplete)
        noteFinished(flag::kAborted); // which names the peer
    m_protocol = nullptr;
    if (!m_isComplete)
        leaveHandler();
}

void HttpExchange::timeOut()
{
    Q_ASSERT(m_ownRequest && !m_hasBegun);
    connection().noteEnding(
        {CloseCause::TimedOut, Direction::Out, 0, 0, "The handler did not answer in time"});
    http::Response page = refusalPage({503, "The handler did not answer in time"});
    (void)page.headers.set("Connection", "close");
    respond(page);
    leaveHandler();
}

void HttpExchange::leaveHandler()
{
    // Both may destroy this exchange.
    const DrainGate gate = std::exchange(m_gate, DrainGate());
    if (const std::function<void()> callback = std::exchange(m_closed, nullptr))
        callback();
}

void HttpExchange::peerDone()
{
    if (const std::function<void()> callback = std::exchange(m_closed, nullptr))
        callback();
}

} // namespace eyewall::connection
