// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/conformance/unread.h"

#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace eyewall::test {

using namespace std::chrono_literals;

namespace {

/// Port of the other end, 0 when this is no connected socket.
quint16 peerPort(int socket)
{
    sockaddr_in address{};
    socklen_t length = sizeof address;
    if (::getpeername(socket, reinterpret_cast<sockaddr *>(&address), &length) != 0 ||
        address.sin_family != AF_INET)
        return 0;
    return ntohs(address.sin_port);
}

bool hasUnread(int socket)
{
    int bytes = 0;
    return ::ioctl(socket, FIONREAD, &bytes) == 0 && bytes > 0;
}

} // namespace

Unread::Unread(std::vector<quint16> clientPorts)
    : m_ports(std::move(clientPorts))
{
    std::sort(m_ports.begin(), m_ports.end());
}

/// False as long as the server has not accepted all of them. It may also have closed some already.
bool Unread::findEnds()
{
    constexpr int kMost = 4096;
    m_ends.clear();
    for (int socket = 3; socket < kMost && m_ends.size() < m_ports.size(); ++socket) {
        const quint16 port = peerPort(socket);
        if (port != 0 && std::binary_search(m_ports.begin(), m_ports.end(), port))
            m_ends.push_back(socket);
    }
    return m_ends.size() == m_ports.size();
}

void Unread::wait()
{
    using namespace std::chrono;
    const auto begin = steady_clock::now();
    const auto mayGoOn = [begin](milliseconds cap) {
        std::this_thread::yield();
        return steady_clock::now() - begin < cap;
    };
    if (m_ends.size() < m_ports.size()) {
        while (!findEnds() && mayGoOn(10ms)) {
        }
    }
    while (std::any_of(m_ends.begin(), m_ends.end(), hasUnread) && mayGoOn(100ms)) {
    }
}

} // namespace eyewall::test
