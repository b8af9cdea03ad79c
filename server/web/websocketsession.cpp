// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/websocketsession.h"

#include "server/connection/websocketupgrade.h"
#include "server/core/logging.h"
#include "server/hub/hub.h"
#include "server/web/context.h"
#include "server/web/route.h"
#include "server/web/websockethandler.h"
#include "server/websocket/frame.h"
#include "server/websocket/handshake.h"

#include <algorithm>

namespace eyewall::web {

WebSocketSession::WebSocketSession(std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                                   const QByteArray &route)
    : m_hub(hub)
    , m_route(route)
    , m_handler(std::move(handler))
{
}

WebSocketSession::~WebSocketSession()
{
    if (m_hub && !m_topics.empty())
        m_hub->unsubscribeAll(this);
    WebSocketHandler &handler = *m_handler;
    handler.attach(nullptr);
    handler.release(std::move(m_handler));
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
    m_handler->attach(this);
    guard([this] { m_handler->open(); });
}

void WebSocketSession::onMessage(websocket::Channel &, websocket::Opcode opcode, QByteArrayView payload)
{
    guard([&] { m_handler->onMessage({opcode == websocket::Opcode::Text, payload}); });
}

void WebSocketSession::onPong(websocket::Channel &, QByteArrayView payload)
{
    guard([&] { m_handler->onPong(payload); });
}

void WebSocketSession::onClosed(quint16 code, const QByteArray &reason)
{
    if (m_hub && !m_topics.empty())
        m_hub->unsubscribeAll(this);
    m_topics.clear();
    guard([&] { m_handler->onClose(code, reason); });
    m_handler->attach(nullptr);
    m_channel = nullptr;
}

bool WebSocketSession::deliver(const hub::PublicationPtr &publication)
{
    if (!m_channel)
        return false;
    const auto opcode = publication->isText ? websocket::Opcode::Text : websocket::Opcode::Binary;
    return m_channel->sendFrame(opcode, publication->frame, publication->headerLength) ==
           websocket::SendOutcome::Sent;
}

websocket::SendOutcome WebSocketSession::send(websocket::Opcode opcode, QByteArrayView payload)
{
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
        showTopicCount();
    }
    return done;
}

void WebSocketSession::unsubscribe(const QByteArray &topic)
{
    if (std::erase(m_topics, topic) == 0)
        return;
    m_hub->unsubscribe(topic, this);
    showTopicCount();
}

void WebSocketSession::publish(const QByteArray &topic, const QByteArray &payload, bool isText)
{
    if (!m_hub)
        return;
    auto publication = std::make_shared<hub::Publication>();
    publication->topic = topic;
    publication->payload = payload;
    publication->isText = isText;
    publication->frame =
        websocket::makeFrame(isText ? websocket::Opcode::Text : websocket::Opcode::Binary, payload);
    publication->headerLength = publication->frame.size() - payload.size();
    m_hub->publish(publication);
}

qint64 WebSocketSession::members(const QByteArray &topic) const
{
    return m_hub ? m_hub->members(topic) : 0;
}

void WebSocketSession::showTopicCount()
{
    m_channel->setTopicCount(int(m_topics.size()));
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

void answerWebSocket(Context &context, std::unique_ptr<WebSocketHandler> handler, hub::Hub *hub,
                     const websocket::SessionOptions &options)
{
    handler->prepare(context);
    websocket::HandshakePolicy policy;
    policy.isOriginAllowed = [&](const http::Request &, QByteArrayView origin) {
        return handler->isOriginAllowed(context, origin);
    };
    policy.selectSubprotocol = [&](const QByteArrayList &offered) {
        return handler->selectSubprotocol(offered);
    };
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
    auto upgrade = std::make_unique<connection::WebSocketUpgrade>();
    upgrade->session = std::make_unique<WebSocketSession>(std::move(handler), hub, context.route()->pattern);
    upgrade->options = options;
    context.setUpgrade(std::move(upgrade));
}

} // namespace eyewall::web
