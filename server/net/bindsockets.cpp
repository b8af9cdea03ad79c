// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/bindsockets.h"

#include "server/net/nativeaddress.h"
#include "server/net/socketoptions.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <utility>

namespace eyewall::net {

namespace {

using core::Error;
using core::Result;

bool isMissingFamily(const std::error_code &code)
{
    return code == std::errc::address_family_not_supported || code == std::errc::address_not_available;
}

Result<SocketHandle> bindOne(const Endpoint &endpoint, const BindOptions &options)
{
    const NativeAddress name(endpoint);
    SocketHandle socket(::socket(name.family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (socket.get() < 0)
        return Error::fromErrno(errno, textOf(endpoint));
    const int on = 1;
    ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (options.sharesPort)
        ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (name.family() == AF_INET6)
        ::setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(socket.get(), name.get(), name.length()) != 0 || ::listen(socket.get(), options.backlog) != 0)
        return Error::fromErrno(errno, textOf(endpoint));
    return socket;
}

Result<std::vector<SocketHandle>> bindAll(const QList<QHostAddress> &addresses, quint16 port,
                                          const BindOptions &options, bool skipsMissingFamilies)
{
    std::vector<SocketHandle> sockets;
    for (const QHostAddress &address : addresses) {
        Result<SocketHandle> socket = bindOne({address, port}, options);
        if (!socket && skipsMissingFamilies && !sockets.empty() && isMissingFamily(socket.error().code))
            continue;
        if (!socket)
            return socket.error();
        port = localAddress(socket->get()).port; // the others follow the first
        sockets.push_back(std::move(*socket));
    }
    return sockets;
}

} // namespace

Result<std::vector<SocketHandle>> bindSockets(const QList<QHostAddress> &addresses, quint16 port,
                                              const BindOptions &options)
{
    if (addresses.isEmpty())
        return Error{QStringLiteral("there is no address to listen on"),
                     std::make_error_code(std::errc::invalid_argument)};
    const bool isAny = addresses == QList<QHostAddress>{QHostAddress(QHostAddress::Any)};
    const QList<QHostAddress> all =
        isAny ? QList<QHostAddress>{QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6)}
              : addresses;
    for (int left = options.attempts;; --left) {
        Result<std::vector<SocketHandle>> sockets = bindAll(all, port, options, isAny);
        // The port that was free for the first address may be taken for another one.
        if (sockets || port != 0 || left <= 1 || sockets.error().code != std::errc::address_in_use)
            return sockets;
    }
}

} // namespace eyewall::net
