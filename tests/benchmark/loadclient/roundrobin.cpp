// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/roundrobin.h"

#include <stdexcept>

namespace eyewall::benchmark {

namespace {

std::string repeated(std::string_view text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all.append(text);
    return all;
}

void receiveReplies(const ClientSocket &socket, const Exchange &exchange, std::span<char> buffer)
{
    socket.receive(buffer);
    for (std::size_t at = 0; at < buffer.size(); at += exchange.replySize()) {
        if (!exchange.isExpected(buffer.subspan(at, exchange.replySize())))
            throw std::runtime_error("a reply is not the expected one");
    }
}

} // namespace

Result runRoundRobin(const std::vector<ClientSocket> &sockets, const Exchange &exchange, std::size_t depth,
                     Stopwatch stopwatch)
{
    const std::string requests = repeated(exchange.request(), depth);
    std::string buffer(exchange.replySize() * depth, '\0');
    std::vector<Clock::time_point> sentAt;
    for (const ClientSocket &socket : sockets) {
        sentAt.push_back(Clock::now());
        socket.send(requests);
    }
    Clock::time_point now = Clock::now();
    for (std::size_t i = 0; !stopwatch.isOver(now); i = (i + 1) % sockets.size()) {
        receiveReplies(sockets[i], exchange, buffer);
        now = Clock::now();
        stopwatch.add(now, now - sentAt[i], depth);
        sentAt[i] = now;
        sockets[i].send(requests);
    }
    const Result result = stopwatch.result(now);
    for (const ClientSocket &socket : sockets)
        receiveReplies(socket, exchange, buffer);
    return result;
}

} // namespace eyewall::benchmark
