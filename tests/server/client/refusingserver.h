// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/sockethandle.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <arpa/inet.h>
#include <sys/socket.h>

#include <thread>

namespace eyewall::test {

/// A server on a thread of its own that answers at the first bytes of a request and is gone. As there is more
/// that it has not read, that is a reset, at any moment of what the client does. Thread: that of the test.
class RefusingServer final {
public:
    explicit RefusingServer(QByteArray answer)
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener.get(), reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener.get(), 10);
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread(&RefusingServer::serve, m_listener.get(), std::move(answer));
    }
    ~RefusingServer()
    {
        ::shutdown(m_listener.get(), SHUT_RDWR); // accept() returns
        m_thread.join();
    }
    RefusingServer(const RefusingServer &) = delete;
    RefusingServer &operator=(const RefusingServer &) = delete;

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)); }

private:
    static void serve(int listener, const QByteArray &answer)
    {
        for (;;) {
            const net::SocketHandle peer(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
            if (peer.get() < 0)
                return;
            char first[512];
            (void)::recv(peer.get(), first, sizeof first, 0);
            (void)::send(peer.get(), answer.constData(), std::size_t(answer.size()), MSG_NOSIGNAL);
        }
    }

    net::SocketHandle m_listener;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace eyewall::test
