// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/websocketsession.h"

#include "server/connection/websocketupgrade.h"
#include "server/core/logging.h"
#include "server/hub/hub.h"
#include "server/web/contextaccess.h"
#include "server/web/publication.h"
#include "server/web/route.h"
#include "server/web/websockethandleraccess.h"
#include "server/websocket/handshake.h"
#include "server/websocket/utf8validator.h"

#include <algorithm>

namespace eyewall::web {

namespace {

Task<bool> notPublished()
{
    co_return false;
}

} // namespace

WebSocketSession::WebSocketSession(std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                                   const QByteArray &route,
                                   std::shared_ptr<const websocket::SessionOptions> options)
    : m_hub(hub)
    , m_route(route)
    , m_options(std::move(options))
    , m_handler(std::move(handler))
{
}

WebSocketSession::~WebSocketSession()
{
    if (m_hub && !m_topics.empty())
        m_hub->unsubscribeAll(this);
    WebSocketHandlerAccess::release(std::move(m_handler));
}

template<typename F>
void WebSocketSession::guard(F function)
{
    try {
        function();
    } catch (...) {
        fail(std::current_exception());
    }
}

void WebSocketSession::fail(const std::exception_ptr &failure)
{
    const QByteArray where = "WebSocket " + m_route + " of connection " + QByteArray::number(connection());
    core::logException(where.constData(), failure);
    close(websocket::closecode::kInternalError, "Internal error");
}

void WebSocketSession::onOpen(websocket::Channel &channel)
{
    m_channel = &channel;
    WebSocketHandlerAccess::attach(*m_handler, this);
    guard([this] { m_handler->open(); });
}

void WebSocketSession::onMessage(websocket::Channel &, websocket::Opcode opcode, QByteArrayView payload)
{
    const bool isText = opcode == websocket::Opcode::Text;
    m_received = isText ? payload : QByteArrayView();
    guard([&] { m_handler->onMessage({isText, payload}); });
    m_received = {};
}

void WebSocketSession::onPong(websocket::Channel &, QByteArrayView payload)
{
    guard([&] { m_handler->onPong(payload); });
}

void WebSocketSession::onPing(websocket::Channel &, QByteArrayView payload)
{
    guard([&] { m_handler->onPing(payload); });
}

// Nobody reads m_held while it is worked through: what still does not fit is held anew, in the same order.
void WebSocketSession::onDrained(websocket::Channel &)
{
    const std::unique_ptr<Held> held = std::move(m_held);
    if (!held)
        return;
    for (const hub::PublicationPtr &publication : held->waiting)
        sendOrHold(publication);
}

void WebSocketSession::onClosing(websocket::Channel &)
{
    const std::unique_ptr<Held> held = std::move(m_held);
    if (!held)
        return;
    for (const hub::PublicationPtr &publication : held->waiting)
        (void)sendPublication(publication);
}

void WebSocketSession::onClosed(quint16 code, const QByteArray &reason)
{
    m_held.reset();
    if (m_hub && !m_topics.empty())
        m_hub->unsubscribeAll(this);
    m_topics.clear();
    guard([&] { m_handler->onClose(code, reason); });
    WebSocketHandlerAccess::attach(*m_handler, nullptr);
    m_channel = nullptr;
}

bool WebSocketSession::deliver(const hub::PublicationPtr &publication)
{
    if (!m_channel)
        return false;
    const bool isWaiting = m_options->slowConsumer == websocket::SlowConsumer::Wait;
    return isWaiting && (publication->hold || hasWaiting()) ? sendOrHold(publication)
                                                            : sendPublication(publication);
}

bool WebSocketSession::sendPublication(const hub::PublicationPtr &publication)
{
    const auto opcode = publication->isText ? websocket::Opcode::Text : websocket::Opcode::Binary;
    return m_channel->sendFrame(opcode, publication->frame, publication->headerLength) ==
           websocket::SendOutcome::Sent;
}

// What waits keeps its order: nothing overtakes it.
bool WebSocketSession::sendOrHold(const hub::PublicationPtr &publication)
{
    const qsizetype size = publication->frame.size();
    const bool fits = m_channel->queuedBytes() + size <= m_options->sendQueue;
    if ((hasWaiting() || !fits) && mayHold(size)) {
        held().waiting.push_back(publication);
        held().waitingBytes += size;
        return true;
    }
    bool isSent = false;
    if (hasWaiting())
        m_channel->countDropped();
    else
        isSent = sendPublication(publication); // which counts it as dropped when it does not fit
    // Also one that was dropped: the next would be, too.
    if (publication->hold && m_channel->isOpen() && m_channel->queuedBytes() > m_options->sendQueue / 2)
        held().publishers.push_back(publication->hold);
    return isSent;
}

// A publisher whose limit passed goes on, so what waits is bounded too.
bool WebSocketSession::mayHold(qsizetype size) const
{
    const qint64 waiting = m_held ? m_held->waitingBytes : 0;
    return m_channel->isOpen() && waiting + size <= m_options->sendQueue;
}

WebSocketSession::Held &WebSocketSession::held()
{
    if (!m_held)
        m_held = std::make_unique<Held>();
    return *m_held;
}

bool WebSocketSession::isValidText(QByteArrayView payload) const
{
    if (payload.data() == m_received.data() && payload.size() == m_received.size())
        return true;
    websocket::Utf8Validator validator;
    if (validator.feed(payload) && validator.isComplete())
        return true;
    qCWarning(applicationLog) << "WebSocket" << m_route << "of connection" << connection()
                              << "sends text that is not UTF-8: send it as binary, or encode it";
    return false;
}

// RFC 6455 section 8.1: the peer would have to fail the connection.
websocket::SendOutcome WebSocketSession::send(websocket::Opcode opcode, QByteArrayView payload)
{
    if (opcode == websocket::Opcode::Text && !isValidText(payload))
        return websocket::SendOutcome::Invalid;
    return m_channel ? m_channel->send(opcode, payload) : websocket::SendOutcome::Closed;
}

websocket::SendOutcome WebSocketSession::sendShared(websocket::Opcode opcode, const QByteArray &payload)
{
    return m_channel ? m_channel->sendShared(opcode, payload) : websocket::SendOutcome::Closed;
}

websocket::SendOutcome WebSocketSession::ping(QByteArrayView payload)
{
    return m_channel ? m_channel->ping(payload) : websocket::SendOutcome::Closed;
}

void WebSocketSession::close(quint16 code, QByteArrayView reason)
{
    if (m_channel)
        m_channel->close(code, reason);
}

core::Result<void> WebSocketSession::subscribe(const QByteArray &topic)
{
    if (!m_hub || !m_channel)
        return core::Error{QStringLiteral("There is no hub, or the WebSocket is not open"), {}};
    auto done = m_hub->subscribe(topic, this);
    if (done) {
        m_topics.push_back(topic);
        noteTopic(topic, true);
    }
    return done;
}

void WebSocketSession::unsubscribe(const QByteArray &topic)
{
    if (std::erase(m_topics, topic) == 0)
        return;
    m_hub->unsubscribe(topic, this);
    noteTopic(topic, false);
}

websocket::SendOutcome WebSocketSession::publish(const QByteArray &topic, QByteArrayView payload, bool isText)
{
    if (!m_hub)
        return websocket::SendOutcome::Closed;
    if (isText && !isValidText(payload))
        return websocket::SendOutcome::Invalid;
    m_hub->publish(std::make_shared<const hub::Publication>(makePublication(topic, payload, isText)));
    return websocket::SendOutcome::Sent;
}

// No coroutine of its own: this may be gone before the wait is over.
Task<bool> WebSocketSession::publishAndWait(const QByteArray &topic, QByteArrayView payload, bool isText,
                                            std::chrono::milliseconds limit)
{
    if (!m_hub || (isText && !isValidText(payload)))
        return notPublished();
    return m_hub->publishAndWait(makePublication(topic, payload, isText), limit);
}

qint64 WebSocketSession::members(const QByteArray &topic) const
{
    return m_hub ? m_hub->members(topic) : 0;
}

void WebSocketSession::noteTopic(const QByteArray &topic, bool isJoined)
{
    m_channel->noteTopic(topic, isJoined, int(m_topics.size()));
}

Task<> WebSocketSession::drained()
{
    if (m_channel)
        co_await m_channel->drained();
}

std::chrono::microseconds WebSocketSession::rtt() const
{
    return m_channel ? m_channel->rtt() : std::chrono::microseconds(0);
}

void WebSocketSession::pauseMessages()
{
    if (m_channel)
        m_channel->pauseMessages();
}

void WebSocketSession::resumeMessages()
{
    if (m_channel)
        m_channel->resumeMessages();
}

namespace {

using OptionsPtr = std::shared_ptr<const websocket::SessionOptions>;

void answerHandshake(Context &context, std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                     const OptionsPtr &options)
{
    websocket::HandshakePolicy policy;
    policy.isOriginAllowed = [&](const http::Request &, QByteArrayView origin) {
        return handler->isOriginAllowed(context, origin);
    };
    policy.selectSubprotocol = [&](const QByteArrayList &offered) {
        return handler->selectSubprotocol(offered);
    };
    policy.compression = options->compression;
    policy.isTls = context.peer().isTls;
    const websocket::Handshake handshake = websocket::answerHandshake(context.request(), policy);
    http::Response &response = context.response();
    // What prepare() and middleware set (cookies, for example) stays.
    response.status = handshake.response.status;
    response.contentType = handshake.response.contentType;
    response.body = handshake.response.body;
    for (qsizetype i = 0; i < handshake.response.headers.size(); ++i)
        context.setHeader(handshake.response.headers.at(i).name, handshake.response.headers.at(i).value);
    if (!handshake.isAccepted())
        return;
    WebSocketHandlerAccess::setSubprotocol(*handler, handshake.subprotocol);
    auto upgrade = std::make_unique<connection::WebSocketUpgrade>();
    upgrade->session = std::make_unique<WebSocketSession>(std::move(handler), hub,
                                                          ContextAccess::route(context)->pattern, options);
    upgrade->options = options;
    upgrade->deflate = handshake.deflate;
    ContextAccess::setUpgrade(context, std::move(upgrade));
}

Task<> prepareAndAnswer(Context &context, std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                        OptionsPtr options)
{
    co_await WebSocketHandlerAccess::prepared(*handler, context);
    if (!context.isFinished())
        answerHandshake(context, std::move(handler), hub, options);
}

} // namespace

void answerWebSocket(Context &context, std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                     const std::shared_ptr<const websocket::SessionOptions> &options)
{
    handler->prepare(context);
    if (!WebSocketHandlerAccess::mayWait(*handler))
        return answerHandshake(context, std::move(handler), hub, options);
    ContextAccess::defer(context, [handler = std::move(handler), hub, options](Context &later) mutable {
        return prepareAndAnswer(later, std::move(handler), hub, std::move(options));
    });
}

} // namespace eyewall::web
