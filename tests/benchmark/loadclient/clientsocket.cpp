// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/clientsocket.h"

#include "tests/benchmark/common/failure.h"

#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <array>
#include <stdexcept>

namespace eyewall::benchmark {

namespace {

constexpr std::size_t kConnectionsAnAddress = 25000;
constexpr std::size_t kMaxHead = 64 * 1024;
constexpr std::string_view kEndOfHead = "\r\n\r\n";
constexpr timeval kPatience{10, 0};

template<typename Value>
void setOption(int fd, int level, int name, const Value &value)
{
    orThrow(::setsockopt(fd, level, name, &value, sizeof value), "setsockopt");
}

void bindToSource(int fd, std::size_t number)
{
    sockaddr_in source{};
    source.sin_family = AF_INET;
    source.sin_addr.s_addr = htonl(INADDR_LOOPBACK + static_cast<in_addr_t>(number / kConnectionsAnAddress));
    setOption(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1);
    orThrow(::bind(fd, reinterpret_cast<const sockaddr *>(&source), sizeof source), "bind");
}

void setBlocking(int fd, bool blocking)
{
    const int flags = orThrow(::fcntl(fd, F_GETFL), "fcntl");
    orThrow(::fcntl(fd, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK), "fcntl");
}

} // namespace

ClientSocket::ClientSocket(const sockaddr_in &server, std::size_t number)
    : m_descriptor(orThrow(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket"))
{
    const int fd = m_descriptor.get();
    setOption(fd, SOL_SOCKET, SO_RCVTIMEO, kPatience);
    setOption(fd, SOL_SOCKET, SO_SNDTIMEO, kPatience);
    setOption(fd, SOL_SOCKET, SO_LINGER, linger{1, 0});
    setOption(fd, IPPROTO_TCP, TCP_NODELAY, 1);
    bindToSource(fd, number);
    orThrow(::connect(fd, reinterpret_cast<const sockaddr *>(&server), sizeof server), "connect");
}

void ClientSocket::startTls(SSL_CTX *context, SSL_SESSION *session)
{
    const int fd = m_descriptor.get();
    m_ssl.reset(SSL_new(context));
    sslOrThrow(SSL_set_fd(m_ssl.get(), fd), "SSL_set_fd");
    if (session)
        sslOrThrow(SSL_set_session(m_ssl.get(), session), "SSL_set_session");
    SSL_set_connect_state(m_ssl.get());
    setBlocking(fd, false);
    const int result = SSL_do_handshake(m_ssl.get());
    if (SSL_get_error(m_ssl.get(), result) != SSL_ERROR_WANT_READ)
        sslOrThrow(result, "the handshake did not begin");
    setBlocking(fd, true);
}

bool ClientSocket::finishTls() const
{
    sslOrThrow(SSL_do_handshake(m_ssl.get()), "the handshake failed");
    return SSL_session_reused(m_ssl.get()) == 1;
}

SslSession ClientSocket::session() const
{
    return SslSession(SSL_get1_session(m_ssl.get()));
}

void ClientSocket::sendTls(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const int sent = SSL_write(m_ssl.get(), bytes.data(), static_cast<int>(bytes.size()));
        if (sent <= 0)
            throw std::runtime_error("the server stopped reading");
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void ClientSocket::receiveTls(std::span<char> buffer) const
{
    while (!buffer.empty()) {
        const int size = SSL_read(m_ssl.get(), buffer.data(), static_cast<int>(buffer.size()));
        if (size <= 0)
            throw std::runtime_error("the reply ended early");
        buffer = buffer.subspan(static_cast<std::size_t>(size));
    }
}

void ClientSocket::send(std::string_view bytes) const
{
    if (m_ssl)
        return sendTls(bytes);
    const ssize_t sent =
        orThrow(::send(m_descriptor.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL), "send");
    if (static_cast<std::size_t>(sent) != bytes.size())
        throw std::runtime_error("the server stopped reading");
}

void ClientSocket::receive(std::span<char> buffer) const
{
    if (m_ssl)
        return receiveTls(buffer);
    const ssize_t size =
        orThrow(::recv(m_descriptor.get(), buffer.data(), buffer.size(), MSG_WAITALL), "recv");
    if (static_cast<std::size_t>(size) != buffer.size())
        throw std::runtime_error("the reply ended early");
}

// Looks before it takes, so that nothing behind the head is lost and a head costs two calls.
std::string ClientSocket::receiveHead() const
{
    std::string head;
    while (!head.ends_with(kEndOfHead)) {
        std::array<char, 4096> seen;
        const std::size_t size = look(seen);
        const std::size_t before = head.size();
        head.append(seen.data(), size);
        if (size == 0 || head.size() > kMaxHead)
            throw std::runtime_error("the reply has no end of its head");
        if (const std::size_t end = head.find(kEndOfHead); end != std::string::npos)
            head.resize(end + kEndOfHead.size());
        receive(std::span(seen).first(head.size() - before));
    }
    return head;
}

std::size_t ClientSocket::look(std::span<char> buffer) const
{
    const ssize_t size = m_ssl ? SSL_peek(m_ssl.get(), buffer.data(), static_cast<int>(buffer.size()))
                               : ::recv(m_descriptor.get(), buffer.data(), buffer.size(), MSG_PEEK);
    return static_cast<std::size_t>(orThrow(size, "recv"));
}

bool ClientSocket::isQuiet() const
{
    char byte = 0;
    return ::recv(m_descriptor.get(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
}

} // namespace eyewall::benchmark
