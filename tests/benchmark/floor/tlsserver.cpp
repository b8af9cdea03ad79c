// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmark/floor/tlsserver.h"

#include "tests/benchmark/common/failure.h"
#include "tests/benchmark/floor/http.h"
#include "tests/benchmark/floor/listener.h"

#include <openssl/err.h>
#include <sys/epoll.h>

#include <array>
#include <utility>

namespace eyewall::benchmark {

namespace {

constexpr int kScratchSize = 32 * 1024;
constexpr std::size_t kMaxHead = 16 * 1024;

} // namespace

TlsServer::TlsServer(const sockaddr_in &endpoint, SslContext context, std::string hello)
    : m_context(std::move(context))
    , m_hello(std::move(hello))
    , m_listener(listenAt(endpoint))
    , m_epoll(orThrow(::epoll_create1(EPOLL_CLOEXEC), "epoll_create1"))
    , m_scratch(new char[kScratchSize])
{
    epoll_event event{EPOLLIN, {.ptr = nullptr}};
    orThrow(::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_listener.get(), &event), "epoll_ctl");
}

void TlsServer::run(const std::atomic<bool> &stop)
{
    std::array<epoll_event, 512> events;
    while (!stop) {
        const int count = ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            void *const connection = events[static_cast<std::size_t>(i)].data.ptr;
            if (connection)
                serve(*static_cast<Connection *>(connection));
            else
                acceptAll();
        }
    }
}

std::uint16_t TlsServer::port() const
{
    return portOf(m_listener);
}

void TlsServer::acceptAll()
{
    while (true) {
        Descriptor accepted = acceptFrom(m_listener);
        const int fd = accepted.get();
        if (fd < 0)
            return;
        auto connection = std::make_unique<Connection>();
        connection->descriptor = std::move(accepted);
        connection->ssl.reset(SSL_new(m_context.get()));
        sslOrThrow(SSL_set_fd(connection->ssl.get(), fd), "SSL_set_fd");
        SSL_set_accept_state(connection->ssl.get());
        epoll_event event{EPOLLIN, {.ptr = connection.get()}};
        orThrow(::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event), "epoll_ctl");
        const auto place = static_cast<std::size_t>(fd);
        if (m_connections.size() <= place)
            m_connections.resize(place + 1);
        m_connections[place] = std::move(connection);
    }
}

void TlsServer::serve(Connection &connection)
{
    if (sendUnsent(connection) && receive(connection))
        return;
    m_connections[static_cast<std::size_t>(connection.descriptor.get())].reset();
}

// SSL_read shakes hands first. A read that would find nothing is left out: epoll tells of what comes.
bool TlsServer::receive(Connection &connection)
{
    do {
        const int size = SSL_read(connection.ssl.get(), m_scratch.get(), kScratchSize);
        if (size <= 0)
            return mayGoOn(connection, size);
        if (!answer(connection, {m_scratch.get(), static_cast<std::size_t>(size)}))
            return false;
    } while (SSL_has_pending(connection.ssl.get()) != 0);
    return true;
}

bool TlsServer::answer(Connection &connection, std::string_view input)
{
    if (!connection.unfinished.empty())
        input = connection.unfinished.append(input);
    const Requests requests = readRequests(input);
    for (std::size_t i = 0; i < requests.hellos; ++i)
        connection.unsent.append(m_hello);
    const std::string_view rest = input.substr(requests.consumed);
    if (!requests.other.empty() || rest.size() > kMaxHead)
        return false;
    connection.unfinished = std::string(rest);
    return sendUnsent(connection);
}

bool TlsServer::sendUnsent(Connection &connection)
{
    std::string &unsent = connection.unsent;
    while (!unsent.empty()) {
        const int sent = SSL_write(connection.ssl.get(), unsent.data(), static_cast<int>(unsent.size()));
        if (sent <= 0)
            return mayGoOn(connection, sent);
        unsent.erase(0, static_cast<std::size_t>(sent));
    }
    if (unsent.capacity() > 1024)
        unsent = {};
    watch(connection, false);
    return true;
}

bool TlsServer::mayGoOn(Connection &connection, int result)
{
    const int error = SSL_get_error(connection.ssl.get(), result);
    if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) {
        ERR_clear_error();
        return false;
    }
    watch(connection, error == SSL_ERROR_WANT_WRITE);
    return true;
}

void TlsServer::watch(Connection &connection, bool writing)
{
    if (std::exchange(connection.isWaitingToWrite, writing) == writing)
        return;
    epoll_event event{writing ? EPOLLOUT : EPOLLIN, {.ptr = &connection}};
    orThrow(::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, connection.descriptor.get(), &event), "epoll_ctl");
}

} // namespace eyewall::benchmark
