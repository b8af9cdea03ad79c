// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/listener.h"

#include "tests/benchmark/common/failure.h"

#include <netinet/tcp.h>
#include <sys/socket.h>

namespace eyewall::benchmark {

Descriptor listenAt(const sockaddr_in &endpoint)
{
    Descriptor fd(orThrow(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket"));
    const int on = 1;
    orThrow(::setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), "SO_REUSEADDR");
    orThrow(::bind(fd.get(), reinterpret_cast<const sockaddr *>(&endpoint), sizeof endpoint), "bind");
    orThrow(::listen(fd.get(), 4096), "listen");
    return fd;
}

Descriptor acceptFrom(const Descriptor &listener)
{
    Descriptor accepted(::accept4(listener.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    const int on = 1;
    if (accepted.get() >= 0)
        ::setsockopt(accepted.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return accepted;
}

std::uint16_t portOf(const Descriptor &listener)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    orThrow(::getsockname(listener.get(), reinterpret_cast<sockaddr *>(&address), &size), "getsockname");
    return ntohs(address.sin_port);
}

} // namespace eyewall::benchmark
