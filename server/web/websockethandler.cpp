// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/websockethandler.h"

#include "server/web/context.h"
#include "server/web/json.h"
#include "server/web/websocketsession.h"
#include "server/websocket/handshake.h"

namespace eyewall {

namespace {

Task<bool> notPublished()
{
    co_return false;
}

} // namespace

WebSocketHandler::~WebSocketHandler() = default;

void WebSocketHandler::prepare(Context &) {}

bool WebSocketHandler::isOriginAllowed(const Context &context, QByteArrayView origin)
{
    const http::Peer peer = context.peer();
    return websocket::isSameOrigin(
        origin, peer.host.isEmpty() ? context.request().head.host : QByteArrayView(peer.host), peer.isTls);
}

QByteArray WebSocketHandler::selectSubprotocol(const QByteArrayList &)
{
    return {};
}

void WebSocketHandler::onPong(QByteArrayView) {}

void WebSocketHandler::onClose(quint16, const QByteArray &) {}

Task<> WebSocketHandler::prepared(Context &)
{
    co_return;
}

void WebSocketHandler::release(std::unique_ptr<WebSocketHandler>) {}

SendOutcome WebSocketHandler::sendText(QAnyStringView text)
{
    if (!m_session)
        return SendOutcome::Closed;
    return m_session->sendShared(websocket::Opcode::Text, text.toString().toUtf8());
}

SendOutcome WebSocketHandler::sendBinary(const QByteArray &bytes)
{
    return m_session ? m_session->sendShared(websocket::Opcode::Binary, bytes) : SendOutcome::Closed;
}

SendOutcome WebSocketHandler::sendJson(const QJsonValue &value)
{
    return m_session ? m_session->sendShared(websocket::Opcode::Text, web::toJson(value))
                     : SendOutcome::Closed;
}

SendOutcome WebSocketHandler::send(const Message &message)
{
    if (!m_session)
        return SendOutcome::Closed;
    return m_session->send(message.isText ? websocket::Opcode::Text : websocket::Opcode::Binary,
                           message.payload);
}

SendOutcome WebSocketHandler::ping(QByteArrayView payload)
{
    return m_session ? m_session->ping(payload) : SendOutcome::Closed;
}

void WebSocketHandler::close(quint16 code, QByteArrayView reason)
{
    if (m_session)
        m_session->close(code, reason);
}

core::Result<void> WebSocketHandler::subscribe(const QByteArray &topic)
{
    if (!m_session)
        return core::Error{QStringLiteral("The WebSocket is not open"), {}};
    return m_session->subscribe(topic);
}

void WebSocketHandler::unsubscribe(const QByteArray &topic)
{
    if (m_session)
        m_session->unsubscribe(topic);
}

SendOutcome WebSocketHandler::publish(const QByteArray &topic, const Message &message)
{
    return m_session ? m_session->publish(topic, message.payload, message.isText) : SendOutcome::Closed;
}

SendOutcome WebSocketHandler::publishText(const QByteArray &topic, QAnyStringView text)
{
    return m_session ? m_session->publish(topic, text.toString().toUtf8(), true) : SendOutcome::Closed;
}

Task<bool> WebSocketHandler::publishAndWait(const QByteArray &topic, const Message &message,
                                            std::chrono::milliseconds limit)
{
    return m_session ? m_session->publishAndWait(topic, message.payload, message.isText, limit)
                     : notPublished();
}

qint64 WebSocketHandler::members(const QByteArray &topic) const
{
    return m_session ? m_session->members(topic) : 0;
}

bool WebSocketHandler::isOpen() const
{
    return m_session && m_session->isOpen();
}

quint64 WebSocketHandler::connection() const
{
    return m_session ? m_session->connection() : 0;
}

qint64 WebSocketHandler::queuedBytes() const
{
    return m_session ? m_session->queuedBytes() : 0;
}

Task<> WebSocketHandler::drained()
{
    if (m_session)
        co_await m_session->drained();
}

std::chrono::microseconds WebSocketHandler::rtt() const
{
    return m_session ? m_session->rtt() : std::chrono::microseconds(0);
}

} // namespace eyewall
