// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/server.h"

#include "tests/benchmark/common/failure.h"
#include "tests/benchmark/floor/listener.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>

namespace eyewall::benchmark {

namespace {

constexpr std::size_t kScratchSize = 256 * 1024;

void keepRest(Unfinished &held, std::span<const char> rest, std::size_t needed)
{
    if (held.bytes && rest.data() == held.bytes.get() && needed <= held.capacity) {
        held.filled = rest.size();
        return;
    }
    Unfinished next{std::unique_ptr<char[]>(new char[needed]), rest.size(), needed};
    std::ranges::copy(rest, next.bytes.get());
    held = std::move(next);
}

} // namespace

Server::Server(const sockaddr_in &endpoint, std::string_view hello)
    : m_listener(listenAt(endpoint))
    , m_epoll(orThrow(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1"))
    , m_replies(hello)
    , m_scratch(new char[kScratchSize])
{
    epoll_event event{EPOLLIN, {.ptr = nullptr}};
    orThrow(::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_listener.get(), &event), "epoll_ctl");
}

void Server::run(const std::atomic<bool> &stop)
{
    std::array<epoll_event, 512> events;
    while (!stop) {
        const int count = ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<std::size_t>(i)];
            if (event.data.ptr)
                serve(*static_cast<Connection *>(event.data.ptr), event.events);
            else
                acceptAll();
        }
    }
}

std::uint16_t Server::port() const
{
    return portOf(m_listener);
}

void Server::acceptAll()
{
    while (true) {
        Descriptor accepted = acceptFrom(m_listener);
        if (accepted.get() < 0)
            return;
        const auto place = static_cast<std::size_t>(accepted.get());
        if (m_connections.size() <= place)
            m_connections.resize(place + 1);
        m_connections[place] = std::make_unique<Connection>(m_epoll.get(), std::move(accepted));
    }
}

void Server::serve(Connection &connection, std::uint32_t events)
{
    if (events & EPOLLIN)
        receive(connection);
    else if (events & (EPOLLERR | EPOLLHUP))
        close(connection);
    else if (events & EPOLLOUT)
        connection.sendUnsent();
}

void Server::receive(Connection &connection)
{
    const std::span<char> input = receiveSome(connection);
    if (input.empty())
        return;
    const Progress progress = m_replies.consume(connection, input);
    const auto rest = input.subspan(progress.consumed);
    if (rest.empty())
        connection.unfinished = {};
    else if (progress.needed <= rest.size())
        connection.abandon();
    else
        keepRest(connection.unfinished, rest, progress.needed);
}

// Straight behind the start of an unfinished message, so that a long one is never copied a second time.
std::span<char> Server::receiveSome(Connection &connection)
{
    const Unfinished &held = connection.unfinished;
    char *begin = held.bytes ? held.bytes.get() : m_scratch.get();
    const std::size_t capacity = held.bytes ? held.capacity : kScratchSize;
    const ssize_t size = ::recv(connection.fd(), begin + held.filled, capacity - held.filled, 0);
    if (size > 0)
        return {begin, held.filled + static_cast<std::size_t>(size)};
    if (size == 0 || (errno != EAGAIN && errno != EINTR))
        close(connection);
    return {};
}

void Server::close(Connection &connection)
{
    if (connection.topic)
        std::erase(*connection.topic, &connection);
    m_connections[static_cast<std::size_t>(connection.fd())].reset();
}

} // namespace eyewall::benchmark
