// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/websocketopening.h"

#include "server/client/clientsocket.h"
#include "server/client/clientstream.h"
#include "server/client/outgoinghead.h"
#include "server/client/tunnel.h"
#include "server/client/urlparts.h"
#include "server/net/connector.h"
#include "server/net/streamclient.h"

#include <QtCore/QDeadlineTimer>

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

namespace eyewall::client {

// What only this file does with a WebSocketClient.
struct WebSocketClientAccess {
    [[nodiscard]] static std::unique_ptr<WebSocketClient> make(std::shared_ptr<ClientSocket> socket,
                                                               std::shared_ptr<net::Reactor> held)
    {
        return std::unique_ptr<WebSocketClient>(new WebSocketClient(std::move(socket), std::move(held)));
    }
};

namespace {

using core::Error;
using core::Result;
using net::Cancellation;

/// What is left of a limit must be a number of milliseconds.
constexpr std::chrono::milliseconds kLongestLimit = std::chrono::hours(24);

/// One attempt, shared with the steps that it consists of.
struct Attempt final : private net::ReactorGuest {
    Attempt(std::shared_ptr<net::Reactor> lent, QUrl address, WebSocketClientOptions wishes,
            std::shared_ptr<Cancellation> giveUp)
        : reactor(std::move(lent))
        , url(std::move(address))
        , options(std::move(wishes))
        , cancellation(std::move(giveUp))
        , deadline(std::min(options.connectTimeout, kLongestLimit))
    {
        reactor->addGuest(this);
    }
    ~Attempt() override
    {
        if (!m_isReactorGone)
            reactor->removeGuest(this);
    }
    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

    [[nodiscard]] std::chrono::milliseconds left() const
    {
        return std::chrono::milliseconds(deadline.remainingTime());
    }

    const std::shared_ptr<net::Reactor> reactor;
    const QUrl url;
    const WebSocketClientOptions options;
    const std::shared_ptr<Cancellation> cancellation;
    const QDeadlineTimer deadline;

private:
    void onReactorEnd() override
    {
        m_isReactorGone = true;
        cancellation->cancel(); // its end
    }

    bool m_isReactorGone = false;
};

using Shared = std::shared_ptr<Attempt>;

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

websocket::ClientOffer offerOf(const QUrl &url, const WebSocketClientOptions &options)
{
    websocket::ClientOffer offer;
    offer.host = hostField(url);
    offer.target = targetOf(url);
    offer.origin = options.origin;
    offer.subprotocols = options.subprotocols;
    offer.headers = options.headers;
    offer.compression = options.session.compression;
    offer.key = websocket::makeClientKey();
    return offer;
}

/// The proxy that leads there, if any.
std::optional<ProxyServer> proxyFor(const QUrl &url, const ProxySettings &settings)
{
    QUrl web = url;
    web.setScheme(isTls(url) ? QStringLiteral("https") : QStringLiteral("http"));
    return settings.proxyFor(web);
}

Task<Result<void>> passProxy(Shared attempt, int descriptor, ProxyServer proxy)
{
    net::SocketHandle copy(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0)); // a stream does not give its own back
    if (copy.get() < 0)
        co_return Error::fromErrno(errno, QStringLiteral("No descriptor is left for the proxy"));
    const auto stream = std::make_shared<ClientStream>(
        *attempt->reactor, makeTransport(*attempt->reactor, std::move(copy), {}, false));
    const Cancellation::Hook hook(attempt->cancellation, [stream] { stream->close(); });
    const QByteArray head = makeConnectHead(authorityOf(attempt->url), proxy, usualUserAgent());
    const Result<void> opened = co_await openTunnel(stream, head, attempt->options.limits, attempt->deadline);
    stream->close();
    if (attempt->cancellation->isCancelled())
        co_return net::cancelledError();
    co_return opened;
}

/// A connection to the server, through a proxy where one is named.
Task<Result<net::SocketHandle>> connectTo(Shared attempt)
{
    const std::optional<ProxyServer> proxy = proxyFor(attempt->url, attempt->options.proxy);
    net::ConnectOptions wanted;
    wanted.host = proxy ? proxy->host : hostOf(attempt->url);
    wanted.port = proxy ? proxy->port : portOf(attempt->url);
    wanted.limit = attempt->left();
    wanted.cancellation = attempt->cancellation;
    Result<net::SocketHandle> socket = co_await net::connectTcp(wanted);
    if (!socket || !proxy)
        co_return socket;
    const Result<void> passed = co_await passProxy(attempt, socket->get(), *proxy);
    if (!passed)
        co_return passed.error();
    co_return socket;
}

Task<Result<ClientContext>> contextFor(Shared attempt)
{
    if (!isTls(attempt->url) || attempt->options.tls)
        co_return ClientContext(isTls(attempt->url) ? attempt->options.tls : nullptr);
    co_return co_await net::makeClientContext(attempt->options.trust);
}

Task<OpenedWebSocket> shakeHands(Shared attempt, net::SocketHandle connected, ClientContext context)
{
    const TlsTarget target{std::move(context), hostOf(attempt->url), portOf(attempt->url)};
    Transport transport =
        makeTransport(*attempt->reactor, std::move(connected), target, attempt->options.usesPortableStream);
    const auto socket = std::make_shared<ClientSocket>(*attempt->reactor, std::move(transport.tls),
                                                       std::move(transport.stream), attempt->options,
                                                       offerOf(attempt->url, attempt->options));
    auto client = WebSocketClientAccess::make(socket, attempt->reactor);
    const Cancellation::Hook hook(attempt->cancellation, [socket] { socket->giveUp(); });
    const Result<void> opened = co_await ClientSocket::open(socket, attempt->left());
    if (!opened)
        co_return opened.error();
    co_return std::move(client);
}

Task<OpenedWebSocket> open(Shared attempt)
{
    const Result<ClientContext> context = co_await contextFor(attempt);
    if (!context)
        co_return context.error();
    if (attempt->cancellation->isCancelled())
        co_return net::cancelledError();
    Result<net::SocketHandle> socket = co_await connectTo(attempt);
    if (!socket)
        co_return socket.error();
    co_return co_await shakeHands(attempt, *std::move(socket), *context);
}

Task<OpenedWebSocket> refused(QString complaint)
{
    co_return Error{complaint, std::make_error_code(std::errc::invalid_argument)};
}

} // namespace

Task<OpenedWebSocket> openWebSocket(std::shared_ptr<net::Reactor> reactor, QUrl url,
                                    WebSocketClientOptions options,
                                    std::shared_ptr<Cancellation> cancellation)
{
    if (QString complaint = complaintAbout(url); !complaint.isEmpty())
        return refused(std::move(complaint));
    return open(std::make_shared<Attempt>(std::move(reactor), std::move(url), std::move(options),
                                          std::move(cancellation)));
}

} // namespace eyewall::client
