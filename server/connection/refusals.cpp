// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/refusals.h"

#include "server/net/syscalls.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace eyewall::connection {

namespace {

using namespace std::chrono_literals;
constexpr auto kSweep = 50ms;
constexpr auto kPatience = 1s;
constexpr int kReadsAtOnce = 4; // of 16 KiB: a sender that never stops is not served by its refusal

/// Throws away what came; false when the peer is done or gone.
bool discard(int descriptor)
{
    std::array<char, 16 * 1024> bytes;
    for (int i = 0; i < kReadsAtOnce; ++i) {
        const qint64 count = net::receiveNow(descriptor, bytes.data(), bytes.size());
        if (count < 0)
            return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        if (count == 0)
            return false;
    }
    return true;
}

} // namespace

Refusals::Refusals()
{
    m_timer.setInterval(kSweep);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { sweep(); });
}

Refusals::~Refusals()
{
    while (!m_waiting.empty())
        closeOldest();
}

void Refusals::refuse(int descriptor, QByteArrayView answer)
{
    // A new socket has room for so little: it is taken whole, or the peer is gone.
    const bool isTold = !answer.isEmpty() &&
                        net::sendNow(descriptor, answer.data(), std::size_t(answer.size())) == answer.size();
    if (!isTold || ::shutdown(descriptor, SHUT_WR) != 0 || !discard(descriptor)) {
        ::close(descriptor);
        return;
    }
    if (m_waiting.size() == kMost)
        closeOldest();
    m_waiting.push_back({descriptor, std::chrono::steady_clock::now() + kPatience});
    if (!m_timer.isActive())
        m_timer.start();
}

void Refusals::closeOldest()
{
    ::close(m_waiting.front().descriptor);
    m_waiting.pop_front();
}

void Refusals::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_waiting, [now](const Waiting &waiting) {
        const bool isOver = !discard(waiting.descriptor) || waiting.end <= now;
        if (isOver)
            ::close(waiting.descriptor);
        return isOver;
    });
    if (m_waiting.empty())
        m_timer.stop();
}

QByteArray refusalAnswer(QByteArrayView text)
{
    const QByteArray body = "503 Service Unavailable\n\n" + text.toByteArray() + "\n";
    return "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\nRetry-After: 5\r\nConnection: close\r\n\r\n" + body;
}

} // namespace eyewall::connection
