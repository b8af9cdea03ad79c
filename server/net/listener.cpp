// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace eyewall::net {

namespace {

using namespace std::chrono_literals;
constexpr auto kFirstDelay = 50ms;
constexpr auto kLongestDelay = 1000ms;
constexpr int kBacklog = 4096;

} // namespace

Listener::Listener(Accepted accepted, Failed failed)
    : m_accepted(std::move(accepted))
    , m_failed(std::move(failed))
    , m_delay(kFirstDelay)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Listener::retry);
    connect(this, &QTcpServer::acceptError, this, &Listener::onAcceptError);
}

bool Listener::open(const QHostAddress &address, quint16 port)
{
    setListenBacklogSize(kBacklog);
    return listen(address, port);
}

core::Result<void> Listener::openUnix(const QByteArray &path, unsigned mode)
{
    core::Result<UnixSocket> socket = UnixSocket::listen(path, mode, kBacklog);
    if (!socket)
        return socket.error();
    m_unix.emplace(std::move(*socket));
    return adopt(m_unix->takeDescriptor());
}

core::Result<void> Listener::adopt(int descriptor)
{
    int isListening = 0;
    socklen_t length = sizeof isListening;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &isListening, &length) != 0)
        return core::Error::fromErrno(errno, QStringLiteral("descriptor %1").arg(descriptor));
    if (!isListening)
        return core::Error{QStringLiteral("descriptor %1 is not a socket that listens").arg(descriptor),
                           std::make_error_code(std::errc::invalid_argument)};
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    if (!setSocketDescriptor(descriptor))
        return core::Error{errorString(), std::make_error_code(std::errc::io_error)};
    return {};
}

void Listener::incomingConnection(qintptr descriptor)
{
    m_delay = kFirstDelay;
    m_accepted(descriptor);
}

void Listener::onAcceptError()
{
    // QTcpServer has paused itself: without resuming it would never accept again. It also remembers its first
    // error and reports it again whenever nothing is left to accept.
    if (!isAnybodyWaiting())
        return resumeAccepting();
    m_failed(errorString());
    m_retry.start(m_delay);
    m_delay = std::min<std::chrono::milliseconds>(m_delay * 2, kLongestDelay);
}

bool Listener::isAnybodyWaiting() const
{
    pollfd waiting{int(socketDescriptor()), POLLIN, 0};
    return ::poll(&waiting, 1, 0) != 0;
}

void Listener::retry()
{
    if (isListening())
        resumeAccepting();
}

} // namespace eyewall::net
