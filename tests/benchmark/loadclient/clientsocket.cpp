// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/clientsocket.h"

#include "tests/benchmark/common/failure.h"

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

void ClientSocket::send(std::string_view bytes) const
{
    const ssize_t sent =
        orThrow(::send(m_descriptor.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL), "send");
    if (static_cast<std::size_t>(sent) != bytes.size())
        throw std::runtime_error("the server stopped reading");
}

void ClientSocket::receive(std::span<char> buffer) const
{
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
        const ssize_t size = orThrow(::recv(m_descriptor.get(), seen.data(), seen.size(), MSG_PEEK), "recv");
        const std::size_t before = head.size();
        head.append(seen.data(), static_cast<std::size_t>(size));
        if (size == 0 || head.size() > kMaxHead)
            throw std::runtime_error("the reply has no end of its head");
        if (const std::size_t end = head.find(kEndOfHead); end != std::string::npos)
            head.resize(end + kEndOfHead.size());
        receive(std::span(seen).first(head.size() - before));
    }
    return head;
}

bool ClientSocket::isQuiet() const
{
    char byte = 0;
    return ::recv(m_descriptor.get(), &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
}

} // namespace eyewall::benchmark
