// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/websocketclient.h"

#include "server/client/clientsocket.h"
#include "server/core/runblocking.h"
#include "server/net/connector.h"
#include "server/net/fdstream.h"
#include "server/net/socketstream.h"
#include "server/net/tlscontext.h"
#include "server/net/tlsstream.h"

#include <QtCore/QDeadlineTimer>

namespace eyewall::client {

namespace {

using core::Error;
using core::Result;
using websocket::Opcode;
using websocket::SendOutcome;

/// Keeps a socket until nobody on the stack uses it any more.
struct Buried final : net::Disposable {
    explicit Buried(std::shared_ptr<ClientSocket> buried)
        : socket(std::move(buried))
    {
    }
    std::shared_ptr<ClientSocket> socket;
};

bool isTls(const QUrl &url)
{
    return url.scheme() == QLatin1String("wss");
}

int usualPort(const QUrl &url)
{
    return isTls(url) ? 443 : 80;
}

/// RFC 6455 section 3; empty when it is fine.
QString complaintAbout(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return QStringLiteral("\"%1\" is not an address of the form ws://host/path").arg(url.toString());
    if (!isTls(url) && url.scheme() != QLatin1String("ws"))
        return QStringLiteral("\"%1\" is not a scheme of WebSockets: use ws:// or wss://").arg(url.scheme());
    if (url.hasFragment())
        return QStringLiteral("The address of a WebSocket has no fragment (#)");
    if (!url.userInfo().isEmpty())
        return QStringLiteral("The address of a WebSocket has no user name: send an Authorization field");
    return {};
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toUtf8();
    return target;
}

websocket::ClientOffer offerOf(const QUrl &url, const WebSocketClientOptions &options)
{
    websocket::ClientOffer offer;
    const QByteArray name = url.host(QUrl::FullyEncoded).toUtf8();
    offer.host = name.contains(':') && !name.startsWith('[') ? '[' + name + ']' : name;
    if (const int port = url.port(usualPort(url)); port != usualPort(url))
        offer.host += ':' + QByteArray::number(port);
    offer.target = targetOf(url);
    offer.origin = options.origin;
    offer.subprotocols = options.subprotocols;
    offer.headers = options.headers;
    offer.compression = options.session.compression;
    offer.key = websocket::makeClientKey();
    return offer;
}

std::unique_ptr<net::Stream> makeStream(net::Reactor &reactor, int descriptor, bool isPortable)
{
    if (isPortable)
        return std::make_unique<net::SocketStream>(reactor, descriptor);
    return std::make_unique<net::FdStream>(reactor, descriptor);
}

struct Transport {
    std::unique_ptr<net::TlsWorkspace> tls; ///< null: without
    std::unique_ptr<net::Stream> stream;
};

Transport makeTransport(net::Reactor &reactor, int descriptor, const QUrl &url,
                        const std::shared_ptr<const net::TlsContext> &context, bool isPortable)
{
    if (!context)
        return {nullptr, makeStream(reactor, descriptor, isPortable)};
    Transport transport{std::make_unique<net::TlsWorkspace>(), nullptr};
    const QString name = url.host(QUrl::FullyEncoded).remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    net::TlsSession session(*transport.tls, context, name.toLatin1());
    if (isPortable)
        transport.stream = std::make_unique<net::SocketStream>(reactor, descriptor, std::move(session));
    else
        transport.stream =
            std::make_unique<net::TlsStream>(reactor, descriptor, net::TlsTransport(std::move(session)));
    return transport;
}

using ClientContext = Result<std::shared_ptr<const net::TlsContext>>;

Task<ClientContext> contextFor(QUrl url, net::TlsTrust trust)
{
    if (!isTls(url))
        co_return std::shared_ptr<const net::TlsContext>();
    const std::function<ClientContext()> read = [trust] { return net::TlsContext::makeClient(trust); };
    co_return co_await runBlocking(read);
}

} // namespace

Task<Result<std::unique_ptr<WebSocketClient>>> WebSocketClient::connect(net::Reactor &reactor, QUrl url,
                                                                        WebSocketClientOptions options)
{
    if (const QString complaint = complaintAbout(url); !complaint.isEmpty())
        co_return Error{complaint, std::make_error_code(std::errc::invalid_argument)};
    const QDeadlineTimer deadline(options.connectTimeout);
    const ClientContext context = co_await contextFor(url, options.trust);
    if (!context)
        co_return context.error();
    const Result<int> descriptor = co_await net::connectTcp(
        url.host(), quint16(url.port(usualPort(url))), std::chrono::milliseconds(deadline.remainingTime()));
    if (!descriptor)
        co_return descriptor.error();
    Transport transport = makeTransport(reactor, *descriptor, url, *context, options.usesPortableStream);
    auto client = std::make_unique<WebSocketClient>(std::make_shared<ClientSocket>(
        reactor, std::move(transport.tls), std::move(transport.stream), options, offerOf(url, options)));
    const Result<void> opened =
        co_await ClientSocket::open(client->m_socket, std::chrono::milliseconds(deadline.remainingTime()));
    if (!opened)
        co_return opened.error();
    co_return std::move(client);
}

WebSocketClient::WebSocketClient(std::shared_ptr<ClientSocket> socket)
    : m_socket(std::move(socket))
{
}

// The stream may be on the stack: a task that its bytes resumed may end this client.
WebSocketClient::~WebSocketClient()
{
    m_socket->abandon();
    net::Reactor &reactor = m_socket->reactor();
    reactor.bury(std::make_unique<Buried>(std::move(m_socket)));
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

std::chrono::microseconds WebSocketClient::rtt() const
{
    return m_socket->rtt();
}

} // namespace eyewall::client
