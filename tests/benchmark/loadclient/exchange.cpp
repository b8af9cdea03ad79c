// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/exchange.h"

#include "tests/benchmark/loadclient/websocketframe.h"

#include <arpa/inet.h>

#include <algorithm>
#include <stdexcept>

namespace eyewall::benchmark {

namespace {

// The key and its answer are the example of RFC 6455, section 1.3.
constexpr std::string_view kKey = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr std::string_view kAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
constexpr std::string_view kOk = "HTTP/1.1 200 ";
constexpr std::string_view kHello = "Hello, World!";
constexpr std::size_t kComparedPayload = 32;

std::string requestFor(const sockaddr_in &server, std::string_view path, std::string_view fields)
{
    std::string request = "GET " + std::string(path) + " HTTP/1.1\r\nHost: ";
    request.append(inet_ntoa(server.sin_addr)).append(":").append(std::to_string(ntohs(server.sin_port)));
    return request.append("\r\n").append(fields).append("\r\n");
}

} // namespace

Exchange Exchange::http(const sockaddr_in &server)
{
    Exchange exchange(server);
    exchange.m_request = requestFor(server, "/hello", "");
    const ClientSocket socket(server, 0);
    socket.send(exchange.m_request);
    exchange.m_reply = socket.receiveHead();
    if (!exchange.m_reply.starts_with(kOk))
        throw std::runtime_error("not the status 200: " + exchange.m_reply);
    exchange.m_compared = kOk.size();
    std::string body(kHello.size(), '\0');
    socket.receive(body);
    if (body != kHello || !socket.isQuiet())
        throw std::runtime_error("not the hello: " + body);
    exchange.m_reply.append(body);
    return exchange;
}

Exchange Exchange::websocket(const sockaddr_in &server, std::string_view path, std::size_t payloadSize)
{
    Exchange exchange(server);
    exchange.m_upgrade =
        requestFor(server, path,
                   "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                   "Sec-WebSocket-Key: " +
                       std::string(kKey) + "\r\n");
    const std::string payload = samplePayload(payloadSize);
    exchange.m_request = clientFrame(payload);
    exchange.m_reply = serverFrame(payload);
    exchange.m_compared = std::min(exchange.m_reply.size(), kComparedPayload);
    return exchange;
}

ClientSocket Exchange::open(std::size_t number) const
{
    ClientSocket socket = connect(number);
    socket.send(m_request);
    std::string reply(m_reply.size(), '\0');
    socket.receive(reply);
    const bool isSame = m_upgrade.empty() ? isExpected(reply) && reply.ends_with(kHello) : reply == m_reply;
    if (!isSame)
        throw std::runtime_error("the first reply is not the expected one");
    return socket;
}

ClientSocket Exchange::connect(std::size_t number) const
{
    ClientSocket socket(m_server, number);
    if (m_upgrade.empty())
        return socket;
    socket.send(m_upgrade);
    const std::string head = socket.receiveHead();
    if (!head.starts_with("HTTP/1.1 101 ") || head.find(kAccept) == std::string::npos)
        throw std::runtime_error("the handshake was refused: " + head);
    return socket;
}

bool Exchange::isExpected(std::span<const char> reply) const
{
    return std::equal(reply.begin(), reply.begin() + static_cast<std::ptrdiff_t>(m_compared),
                      m_reply.begin());
}

std::vector<ClientSocket> openAll(const Exchange &exchange, std::size_t count, std::size_t first)
{
    std::vector<ClientSocket> sockets;
    sockets.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        sockets.push_back(exchange.open(first + i));
    return sockets;
}

} // namespace eyewall::benchmark
