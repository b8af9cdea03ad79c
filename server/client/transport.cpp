// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/transport.h"

#include "server/net/fdstream.h"
#include "server/net/socketstream.h"
#include "server/net/tlsstream.h"

namespace eyewall::client {

namespace {

std::unique_ptr<net::Stream> makePlain(net::Reactor &reactor, net::SocketHandle socket)
{
    return std::make_unique<net::FdStream>(reactor, socket.release());
}

std::unique_ptr<net::Stream> makeTls(net::Reactor &reactor, net::SocketHandle socket,
                                     net::TlsSession &&session)
{
    return std::make_unique<net::TlsStream>(reactor, socket.release(), net::TlsTransport(std::move(session)));
}

/// A server may refuse a request before it has all of it, and be gone.
std::unique_ptr<net::Stream> readingRest(std::unique_ptr<net::SocketStream> stream)
{
    stream->keepRest();
    return stream;
}

} // namespace

Transport makeTransport(net::Reactor &reactor, net::SocketHandle socket, const TlsTarget &target,
                        bool isPortable)
{
    using net::SocketStream;
    if (!target.context) {
        return {nullptr, isPortable ? readingRest(std::make_unique<SocketStream>(reactor, socket.release()))
                                    : makePlain(reactor, std::move(socket))};
    }
    auto workspace = std::make_unique<net::TlsWorkspace>();
    net::TlsSession session(*workspace, target.context, target.name.toLatin1(), target.port);
    auto stream =
        isPortable
            ? readingRest(std::make_unique<SocketStream>(reactor, socket.release(), std::move(session)))
            : makeTls(reactor, std::move(socket), std::move(session));
    return {std::move(workspace), std::move(stream)};
}

QString refusalAtStart(const net::Stream &started)
{
    // Nothing has come yet that could be wrong: the first message of a client cannot be made.
    return started.failure().isEmpty()
               ? QString()
               : QStringLiteral("No TLS connection: the TLS context is one of a server; "
                                "net::makeClientContext() makes those of clients");
}

} // namespace eyewall::client
