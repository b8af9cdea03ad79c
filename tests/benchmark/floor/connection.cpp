// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/connection.h"

#include "tests/benchmark/common/failure.h"

#include <sys/epoll.h>
#include <sys/socket.h>

namespace eyewall::benchmark {

namespace {

constexpr std::size_t kMaxUnsent = 64 * 1024 * 1024;

} // namespace

Connection::Connection(int epoll, Descriptor descriptor)
    : m_epoll(epoll)
    , m_descriptor(std::move(descriptor))
{
    watch(EPOLLIN, EPOLL_CTL_ADD);
}

void Connection::send(std::string_view bytes)
{
    ssize_t sent = 0;
    if (m_unsent.empty())
        sent = ::send(fd(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN)
        return abandon();
    const std::size_t done = sent < 0 ? 0 : static_cast<std::size_t>(sent);
    if (done == bytes.size()) {
        if (closesWhenSent)
            abandon();
        return;
    }
    if (m_unsent.empty())
        watch(EPOLLOUT, EPOLL_CTL_MOD);
    m_unsent.append(bytes.substr(done));
    if (m_unsent.size() > kMaxUnsent)
        abandon();
}

void Connection::sendUnsent()
{
    const ssize_t sent = ::send(fd(), m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN)
        return abandon();
    m_unsent.erase(0, sent < 0 ? 0 : static_cast<std::size_t>(sent));
    if (!m_unsent.empty())
        return;
    m_unsent = {};
    watch(EPOLLIN, EPOLL_CTL_MOD);
    if (closesWhenSent)
        abandon();
}

void Connection::abandon() const
{
    ::shutdown(fd(), SHUT_RDWR);
}

void Connection::watch(std::uint32_t events, int operation)
{
    epoll_event event{events, {.ptr = this}};
    orThrow(::epoll_ctl(m_epoll, operation, fd(), &event), "epoll_ctl");
}

} // namespace eyewall::benchmark
