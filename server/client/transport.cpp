// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/transport.h"

#include "server/net/fdstream.h"
#include "server/net/socketstream.h"
#include "server/net/tlsstream.h"

namespace eyewall::client {

namespace {

std::unique_ptr<net::Stream> makePlain(net::Reactor &reactor, net::SocketHandle socket, bool isPortable)
{
    if (isPortable)
        return std::make_unique<net::SocketStream>(reactor, socket.release());
    return std::make_unique<net::FdStream>(reactor, socket.release());
}

} // namespace

Transport makeTransport(net::Reactor &reactor, net::SocketHandle socket, const TlsTarget &target,
                        bool isPortable)
{
    if (!target.context)
        return {nullptr, makePlain(reactor, std::move(socket), isPortable)};
    Transport transport{std::make_unique<net::TlsWorkspace>(), nullptr};
    net::TlsSession session(*transport.tls, target.context, target.name.toLatin1(), target.port);
    if (isPortable)
        transport.stream = std::make_unique<net::SocketStream>(reactor, socket.release(), std::move(session));
    else
        transport.stream = std::make_unique<net::TlsStream>(reactor, socket.release(),
                                                            net::TlsTransport(std::move(session)));
    return transport;
}

} // namespace eyewall::client
