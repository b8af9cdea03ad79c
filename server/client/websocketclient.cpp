// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/websocketclient.h"

#include "server/client/clientsocket.h"
#include "server/client/websocketopening.h"

namespace eyewall::client {

namespace {

using websocket::Opcode;
using websocket::SendOutcome;

/// Keeps a socket, and its reactor, until nobody on the stack uses them any more.
struct BuriedSocket final : net::Disposable {
    BuriedSocket(std::shared_ptr<ClientSocket> buried, std::shared_ptr<net::Reactor> held)
        : reactor(std::move(held))
        , socket(std::move(buried))
    {
    }
    std::shared_ptr<net::Reactor> reactor; ///< outlives the socket
    std::shared_ptr<ClientSocket> socket;
};

} // namespace

Task<OpenedWebSocket> WebSocketClient::connect(net::Reactor &reactor, QUrl url,
                                               WebSocketClientOptions options)
{
    std::shared_ptr<net::Reactor> lent(std::shared_ptr<net::Reactor>(), &reactor);
    return openWebSocket(std::move(lent), std::move(url), std::move(options),
                         std::make_shared<net::Cancellation>());
}

Task<OpenedWebSocket> WebSocketClient::connect(QUrl url, WebSocketClientOptions options)
{
    return openWebSocket(net::Reactor::shared(), std::move(url), std::move(options),
                         std::make_shared<net::Cancellation>());
}

Task<OpenedWebSocket> WebSocketClient::connect(QUrl url)
{
    return connect(std::move(url), WebSocketClientOptions());
}

Task<OpenedWebSocket> WebSocketClient::connect(net::Reactor &reactor, QUrl url)
{
    return connect(reactor, std::move(url), WebSocketClientOptions());
}

WebSocketClient::WebSocketClient(std::shared_ptr<ClientSocket> socket, std::shared_ptr<net::Reactor> held)
    : m_held(std::move(held))
    , m_socket(std::move(socket))
{
}

// The stream may be on the stack: a task that its bytes resumed may end this client.
WebSocketClient::~WebSocketClient()
{
    m_socket->abandon();
    if (m_socket->isReactorGone())
        return;
    net::Reactor &reactor = m_socket->reactor();
    // The reactor does not know when a QTcpSocket has called.
    std::shared_ptr<net::Reactor> held;
    if (m_socket->isPortable())
        held = std::move(m_held);
    reactor.bury(std::make_unique<BuriedSocket>(std::move(m_socket), std::move(held)));
}

Task<std::optional<ReceivedMessage>> WebSocketClient::receive()
{
    return ClientSocket::receive(m_socket);
}

SendOutcome WebSocketClient::sendText(QAnyStringView text)
{
    return m_socket->send(Opcode::Text, text.toString().toUtf8());
}

SendOutcome WebSocketClient::sendBinary(QByteArrayView bytes)
{
    return m_socket->send(Opcode::Binary, bytes);
}

SendOutcome WebSocketClient::ping(QByteArrayView payload)
{
    return m_socket->ping(payload);
}

qint64 WebSocketClient::queuedBytes() const
{
    return m_socket->queuedBytes();
}

Task<> WebSocketClient::drained()
{
    return ClientSocket::drained(m_socket);
}

Task<> WebSocketClient::close(quint16 code, QByteArray reason)
{
    return ClientSocket::close(m_socket, code, std::move(reason));
}

void WebSocketClient::cut()
{
    m_socket->abandon();
}

bool WebSocketClient::isOpen() const
{
    return m_socket->isOpen();
}

const QByteArray &WebSocketClient::subprotocol() const
{
    return m_socket->agreement().subprotocol;
}

bool WebSocketClient::isCompressed() const
{
    return m_socket->agreement().deflate.has_value();
}

quint16 WebSocketClient::closeCode() const
{
    return m_socket->closeCode();
}

const QByteArray &WebSocketClient::closeReason() const
{
    return m_socket->closeReason();
}

bool WebSocketClient::isResumed() const
{
    return m_socket->isResumed();
}

std::chrono::microseconds WebSocketClient::rtt() const
{
    return m_socket->rtt();
}

} // namespace eyewall::client
