// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/exchange.h"

#include "tests/benchmark/common/httphead.h"
#include "tests/benchmark/loadclient/deflate.h"
#include "tests/benchmark/loadclient/httpreply.h"
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
constexpr std::string_view kDeflateOffer = "Sec-WebSocket-Extensions: permessage-deflate; "
                                           "server_no_context_takeover; client_no_context_takeover\r\n";
constexpr std::size_t kComparedPayload = 32;

std::string requestFor(const Question &question, std::string_view fields)
{
    std::string request = "GET " + question.path + " HTTP/1.1\r\nHost: ";
    request.append(inet_ntoa(question.server.sin_addr)).append(":");
    request.append(std::to_string(ntohs(question.server.sin_port)));
    return request.append("\r\n").append(fields).append("\r\n");
}

std::string upgradeFor(const Question &question)
{
    return requestFor(question, "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                "Sec-WebSocket-Key: " +
                                    std::string(kKey) + "\r\n" +
                                    std::string(question.isCompressed ? kDeflateOffer : ""));
}

void check(const HttpReply &reply, const Question &question)
{
    if (!reply.head.starts_with(kOk))
        throw std::runtime_error("not the status 200: " + reply.head);
    if (question.path == "/hello" && reply.content != kHello)
        throw std::runtime_error("not the hello: " + reply.content);
    if (question.isCompressed && fieldOf(reply.head, "Content-Encoding") != "gzip")
        throw std::runtime_error("not compressed by gzip: " + reply.head);
}

} // namespace

Exchange::Exchange(const Question &question)
    : m_server(question.server)
    , m_tls(question.isTls ? clientContext() : nullptr)
{
}

Exchange Exchange::http(const Question &question)
{
    Exchange exchange(question);
    exchange.m_request = requestFor(question, question.isCompressed ? "Accept-Encoding: gzip\r\n" : "");
    const ClientSocket socket = exchange.connect(0);
    socket.send(exchange.m_request);
    HttpReply reply = HttpReply::receive(socket);
    check(reply, question);
    if (!socket.isQuiet())
        throw std::runtime_error("more than one answer");
    exchange.m_compared = kOk.size();
    exchange.m_reply = reply.head + reply.content;
    exchange.m_content = std::move(reply.content);
    return exchange;
}

Exchange Exchange::webSocket(const Question &question)
{
    Exchange exchange(question);
    exchange.m_upgrade = upgradeFor(question);
    if (question.isCompressed) {
        const std::string text = sampleText(question.payloadSize);
        exchange.m_request = clientFrame(deflated(text), true);
        exchange.learnEcho(text);
    } else {
        const std::string payload = samplePayload(question.payloadSize);
        exchange.m_request = clientFrame(payload, false);
        exchange.m_reply = serverFrame(payload);
    }
    exchange.m_compared = std::min(exchange.m_reply.size(), kComparedPayload);
    return exchange;
}

// Each message is compressed by itself, so a server makes the same bytes of the same text every time.
void Exchange::learnEcho(std::string_view text)
{
    const ClientSocket socket = connect(0);
    socket.send(m_request);
    const ServerFrame frame = ServerFrame::receive(socket);
    if (!frame.isCompressed || inflated(frame.payload) != text)
        throw std::runtime_error("the echo is not compressed, or not what was sent");
    m_reply = frame.bytes;
}

ClientSocket Exchange::open(std::size_t number) const
{
    ClientSocket socket = connect(number);
    socket.send(m_request);
    std::string reply(m_reply.size(), '\0');
    socket.receive(reply);
    const bool isSame =
        m_upgrade.empty() ? isExpected(reply) && reply.ends_with(m_content) : reply == m_reply;
    if (!isSame)
        throw std::runtime_error("the first reply is not the expected one");
    return socket;
}

ClientSocket Exchange::connect(std::size_t number) const
{
    ClientSocket socket(m_server, number);
    if (m_tls) {
        socket.startTls(m_tls.get());
        socket.finishTls();
    }
    if (m_upgrade.empty())
        return socket;
    socket.send(m_upgrade);
    const std::string head = socket.receiveHead();
    if (!head.starts_with("HTTP/1.1 101 ") || head.find(kAccept) == std::string::npos)
        throw std::runtime_error("the handshake was refused: " + head);
    return socket;
}

ClientSocket Exchange::startTls(std::size_t number, SSL_SESSION *session) const
{
    ClientSocket socket(m_server, number);
    socket.startTls(m_tls.get(), session);
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
