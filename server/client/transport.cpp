// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/transport.h"

#include "server/net/fdstream.h"
#include "server/net/socketstream.h"
#include "server/net/tlsstream.h"

#include <fcntl.h>

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
    if (!target.context) {
        net::SocketHandle rest(isPortable ? ::fcntl(socket.get(), F_DUPFD_CLOEXEC, 0) : -1);
        return {nullptr, makePlain(reactor, std::move(socket), isPortable), std::move(rest)};
    }
    Transport transport{std::make_unique<net::TlsWorkspace>(), nullptr, net::SocketHandle(-1)};
    net::TlsSession session(*transport.tls, target.context, target.name.toLatin1(), target.port);
    if (isPortable)
        transport.stream = std::make_unique<net::SocketStream>(reactor, socket.release(), std::move(session));
    else
        transport.stream = std::make_unique<net::TlsStream>(reactor, socket.release(),
                                                            net::TlsTransport(std::move(session)));
    return transport;
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
