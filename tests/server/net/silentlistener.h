// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/sockethandle.h"

#include <QtCore/QtGlobal>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <array>

namespace eyewall::test {

/// A listener whose queue is full: who connects waits. Thread: the test's.
class SilentListener final {
public:
    SilentListener()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *const native = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener.get(), native, length) != 0 || ::listen(m_listener.get(), 0) != 0 ||
            ::getsockname(m_listener.get(), native, &length) != 0)
            qFatal("no listener");
        port = ntohs(address.sin_port);
        for (net::SocketHandle &waiting : m_waiting)
            ::connect(waiting.get(), native, length);
    }

    quint16 port = 0;

private:
    static net::SocketHandle newSocket()
    {
        return net::SocketHandle(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
    }

    net::SocketHandle m_listener = newSocket();
    std::array<net::SocketHandle, 3> m_waiting{newSocket(), newSocket(), newSocket()};
};

} // namespace eyewall::test
