// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/loadclient/broadcast.h"

#include <stdexcept>

namespace eyewall::benchmark {

namespace {

void receiveMessage(const ClientSocket &socket, const Exchange &exchange, std::span<char> buffer)
{
    socket.receive(buffer);
    if (!exchange.isExpected(buffer))
        throw std::runtime_error("a delivery is not the expected one");
}

} // namespace

Result runBroadcast(const std::vector<ClientSocket> &sockets, const Exchange &exchange, Stopwatch stopwatch)
{
    const ClientSocket &publisher = sockets.front();
    std::string buffer(exchange.replySize(), '\0');
    Clock::time_point now = Clock::now();
    Clock::time_point published = now;
    Clock::time_point next = now;
    publisher.send(exchange.request());
    while (!stopwatch.isOver(now)) {
        next = Clock::now();
        publisher.send(exchange.request());
        for (const ClientSocket &socket : sockets) {
            receiveMessage(socket, exchange, buffer);
            now = Clock::now();
            stopwatch.add(now, now - published, 1);
        }
        published = next;
    }
    const Result result = stopwatch.result(now);
    for (const ClientSocket &socket : sockets)
        receiveMessage(socket, exchange, buffer);
    return result;
}

std::vector<ClientSocket> openMembers(const Exchange &exchange, std::size_t count)
{
    std::vector<ClientSocket> sockets;
    sockets.reserve(count);
    sockets.push_back(exchange.open(0));
    for (std::size_t i = 1; i < count; ++i)
        sockets.push_back(exchange.connect(i));
    return sockets;
}

} // namespace eyewall::benchmark
