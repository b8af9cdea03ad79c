// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/sockethandle.h"
#include "server/net/tlssession.h"
#include "server/net/tlsworkspace.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <thread>
#include <vector>

namespace eyewall::test {

/// A server on a thread of its own that answers at the first bytes of a request and is gone. As there is more
/// that it has not read, that is a reset, at any moment of what the client does. Thread: that of the test.
class RefusingServer final {
public:
    using Context = std::shared_ptr<const net::TlsContext>;

    /// With a context it speaks TLS.
    explicit RefusingServer(QByteArray answer, Context context = nullptr)
        : m_isTls(context != nullptr)
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener.get(), reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_listener.get(), 10);
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread =
            std::thread(&RefusingServer::serve, m_listener.get(), std::move(answer), std::move(context));
    }
    ~RefusingServer()
    {
        ::shutdown(m_listener.get(), SHUT_RDWR); // accept() returns
        m_thread.join();
    }
    RefusingServer(const RefusingServer &) = delete;
    RefusingServer &operator=(const RefusingServer &) = delete;

    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/").arg(m_isTls ? "https" : "http").arg(m_port));
    }

private:
    static void serve(int listener, const QByteArray &answer, const Context &context)
    {
        for (;;) {
            const net::SocketHandle peer(::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC));
            if (peer.get() < 0)
                return;
            // Or the answer waits here for the acknowledgement of a ticket, and goes with the reset.
            const int on = 1;
            ::setsockopt(peer.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            if (context)
                refuseTls(peer.get(), answer, context);
            else
                refuse(peer.get(), answer);
        }
    }
    static void send(int peer, const QByteArray &bytes)
    {
        (void)::send(peer, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    }
    static void refuse(int peer, const QByteArray &answer)
    {
        std::array<char, 512> first{};
        (void)::recv(peer, first.data(), first.size(), 0);
        send(peer, answer);
    }
    static void refuseTls(int peer, const QByteArray &answer, const Context &context)
    {
        net::TlsWorkspace workspace;
        net::TlsSession session(workspace, context);
        std::array<char, 512> records{};
        std::vector<char> content(records.size() + net::TlsSession::kKept);
        for (qsizetype size = 0; size == 0;) {
            const ssize_t count = ::recv(peer, records.data(), records.size(), 0);
            if (count <= 0)
                return;
            size = session.decrypt({records.data(), count}, content);
            send(peer, std::exchange(workspace.output(), {}));
        }
        if (session.encrypt(answer))
            session.finish();
        send(peer, std::exchange(workspace.output(), {}));
    }

    const bool m_isTls;
    net::SocketHandle m_listener;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace eyewall::test
