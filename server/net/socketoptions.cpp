// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/socketoptions.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cstring>

namespace eyewall::net {

namespace {

SocketAddress fromNative(const sockaddr_storage &native)
{
    SocketAddress result;
    if (native.ss_family == AF_INET) {
        const auto &v4 = reinterpret_cast<const sockaddr_in &>(native);
        std::memcpy(result.address.data(), &v4.sin_addr, 4);
        result.port = ntohs(v4.sin_port);
    } else if (native.ss_family == AF_INET6) {
        const auto &v6 = reinterpret_cast<const sockaddr_in6 &>(native);
        result.port = ntohs(v6.sin6_port);
        result.isIPv6 = !IN6_IS_ADDR_V4MAPPED(&v6.sin6_addr);
        if (result.isIPv6)
            std::memcpy(result.address.data(), &v6.sin6_addr, 16);
        else
            std::memcpy(result.address.data(), v6.sin6_addr.s6_addr + 12, 4);
    }
    return result;
}

} // namespace

void prepareSocket(int descriptor)
{
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void setResetOnClose(int descriptor)
{
    const linger reset{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
}

SocketAddress peerAddress(int descriptor)
{
    sockaddr_storage native{};
    socklen_t length = sizeof native;
    const bool isConnected = ::getpeername(descriptor, reinterpret_cast<sockaddr *>(&native), &length) == 0;
    return isConnected ? fromNative(native) : kNobody;
}

SocketAddress localAddress(int descriptor)
{
    sockaddr_storage native{};
    socklen_t length = sizeof native;
    const bool isOpen = ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&native), &length) == 0;
    return isOpen ? fromNative(native) : kNobody;
}

KernelFigures kernelFigures(int descriptor)
{
    tcp_info info{};
    socklen_t length = sizeof info;
    if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &length) != 0)
        return {};
    return {info.tcpi_rtt, info.tcpi_total_retrans};
}

} // namespace eyewall::net
