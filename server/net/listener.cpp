// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include <fcntl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace eyewall::net {

namespace {

using namespace std::chrono_literals;
constexpr auto kFirstDelay = 50ms;
constexpr auto kLongestDelay = 1000ms;
constexpr int kBacklog = 4096;
constexpr int kAcceptsATurn = 128; // then timers and posted calls get their chance

/// Errors of the connection that was to be accepted, as accept(2) passes them on: the next one may be fine.
bool isOfOneConnection(int systemError)
{
    switch (systemError) {
    case ECONNABORTED:
    case EINTR:
    case EPROTO:
    case ENETDOWN:
    case ENOPROTOOPT:
    case EHOSTDOWN:
    case ENONET:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EPERM: // a firewall's rule
        return true;
    default:
        return false;
    }
}

} // namespace

Listener::Listener(Accepted accepted, Failed failed)
    : m_accepted(std::move(accepted))
    , m_failed(std::move(failed))
    , m_delay(kFirstDelay)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Listener::watch);
}

bool Listener::open(const QHostAddress &address, quint16 port)
{
    setListenBacklogSize(kBacklog);
    if (!listen(address, port))
        return false;
    watch();
    return true;
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
    watch();
    return {};
}

// QTcpServer accepts by a socket engine that remembers its first error for ever: once it had found nobody
// waiting, it takes a lack of descriptors for the same, does not pause, and is called again at once.
void Listener::watch()
{
    if (!isListening())
        return;
    pauseAccepting();
    if (!m_notifier) {
        m_notifier = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { acceptSome(); });
    }
    m_notifier->setEnabled(true);
}

void Listener::stop()
{
    m_retry.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    close();
    m_unix.reset();
}

void Listener::acceptSome()
{
    for (int i = 0; i < kAcceptsATurn && isListening(); ++i) {
        const int descriptor =
            ::accept4(int(socketDescriptor()), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (descriptor >= 0) {
            m_delay = kFirstDelay;
            m_isAccepting = true;
            m_accepted(descriptor);
            m_isAccepting = false;
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            return;
        } else if (!isOfOneConnection(errno)) {
            return backOff(errno);
        }
    }
}

void Listener::backOff(int systemError)
{
    m_notifier->setEnabled(false);
    m_retry.start(m_delay);
    m_delay = std::min<std::chrono::milliseconds>(m_delay * 2, kLongestDelay);
    m_failed(qt_error_string(systemError));
}

} // namespace eyewall::net
