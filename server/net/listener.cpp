// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/listener.h"

#include <poll.h>

#include <algorithm>

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
