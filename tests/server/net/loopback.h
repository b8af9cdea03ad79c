// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/server/net/tlsclient.h"

#include <QtCore/QByteArray>
#include <QtCore/QtGlobal>

#include <arpa/inet.h>
#include <dirent.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

/// The far end of a loopback connection, as a plain non-blocking socket. Thread: the test's.
class Peer {
public:
    explicit Peer(int descriptor = -1)
        : m_descriptor(descriptor)
    {
        if (descriptor >= 0)
            ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) | O_NONBLOCK);
    }
    Peer(Peer &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_tls(std::move(other.m_tls))
    {
    }
    Peer &operator=(Peer &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_tls, other.m_tls);
        return *this;
    }
    ~Peer() { close(); }

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    /// From now on through TLS.
    void beginTls(const eyewall::test::TlsWishes &wishes = {})
    {
        m_tls = std::make_unique<eyewall::test::TlsClient>(wishes);
        sendRaw(m_tls->takeOutput());
    }
    [[nodiscard]] eyewall::test::TlsClient &tls() { return *m_tls; }
    void sendRaw(const QByteArray &bytes) const
    {
        const auto sent = ::send(m_descriptor, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent != bytes.size())
            qFatal("the peer could not send");
    }
    void send(const QByteArray &bytes) const
    {
        if (!m_tls)
            return sendRaw(bytes);
        m_tls->send(bytes);
        sendRaw(m_tls->takeOutput());
    }
    /// Returns how many bytes are on their way; what the kernel does not take of their records goes first
    /// with the next call.
    qsizetype sendSome(QByteArrayView bytes)
    {
        qsizetype taken = bytes.size();
        if (m_tls && m_unsent.isEmpty()) {
            m_tls->send(bytes);
            m_unsent = m_tls->takeOutput();
        } else if (m_tls) {
            taken = 0;
        }
        const QByteArrayView raw = m_tls ? QByteArrayView(m_unsent) : bytes;
        const auto sent =
            std::max<ssize_t>(::send(m_descriptor, raw.data(), std::size_t(raw.size()), MSG_NOSIGNAL), 0);
        if (!m_tls)
            return sent;
        m_unsent.remove(0, sent);
        return taken;
    }
    /// Reads at most `limit` bytes behind received(); false when nothing came.
    bool receive(qsizetype limit = 1 << 20)
    {
        QByteArray piece(limit, Qt::Uninitialized);
        const auto count = ::recv(m_descriptor, piece.data(), std::size_t(limit), 0);
        if (count == 0)
            m_hasEnded = true;
        else if (count < 0 && errno != EAGAIN)
            m_error = errno;
        if (count <= 0)
            return false;
        if (!m_tls) {
            m_received.append(piece.constData(), count);
            return true;
        }
        m_tls->feed(QByteArrayView(piece).first(count));
        if (const QByteArray answer = m_tls->takeOutput(); !answer.isEmpty() && !m_tls->hasFailed())
            sendRaw(answer);
        m_received.append(m_tls->takeContent());
        return true;
    }
    /// Reads what there is; true when all that was read since the beginning is `bytes`.
    bool has(const QByteArray &bytes)
    {
        while (receive()) {
        }
        return m_received == bytes;
    }
    bool hasEnded()
    {
        while (receive()) {
        }
        return m_hasEnded;
    }
    int error()
    {
        while (receive()) {
        }
        return m_error;
    }
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    void finish() const
    {
        if (m_tls) {
            m_tls->finish();
            sendRaw(m_tls->takeOutput());
        }
        ::shutdown(m_descriptor, SHUT_WR);
    }
    void reset()
    {
        const linger now{1, 0};
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
        close();
    }
    void close()
    {
        if (m_descriptor >= 0)
            ::close(std::exchange(m_descriptor, -1));
    }

private:
    int m_descriptor;
    std::unique_ptr<eyewall::test::TlsClient> m_tls; ///< null: without
    QByteArray m_unsent;
    QByteArray m_received;
    bool m_hasEnded = false;
    int m_error = 0;
};

/// A TCP connection over 127.0.0.1: our end and the peer's.
struct Loopback {
    Loopback()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *native = reinterpret_cast<sockaddr *>(&address);
        const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (::bind(listener, native, length) != 0 || ::listen(listener, 1) != 0 ||
            ::getsockname(listener, native, &length) != 0 || ::connect(client, native, length) != 0)
            qFatal("no loopback connection");
        descriptor = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        ::close(listener);
        peer = Peer(client);
    }

    int descriptor = -1; ///< whoever uses it closes it
    Peer peer;
};

inline int openDescriptors()
{
    int count = 0;
    DIR *directory = ::opendir("/proc/self/fd");
    while (::readdir(directory))
        ++count;
    ::closedir(directory);
    return count;
}

/// Bytes in which every shift or loss shows.
inline QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    std::generate(bytes.begin(), bytes.end(),
                  [&] { return char((state = state * 1664525 + 1013904223) >> 24); });
    return bytes;
}
