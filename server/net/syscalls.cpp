// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/syscalls.h"

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace eyewall::net {

namespace {

constexpr int kFlags = MSG_DONTWAIT | MSG_NOSIGNAL;

} // namespace

#if defined(SYS_recvfrom) && defined(SYS_sendto) && defined(SYS_sendmsg)

qint64 receiveNow(int socket, char *data, std::size_t size)
{
    return ::syscall(SYS_recvfrom, socket, data, size, MSG_DONTWAIT, nullptr, nullptr);
}

qint64 sendNow(int socket, const char *data, std::size_t size)
{
    return ::syscall(SYS_sendto, socket, data, size, kFlags, nullptr, 0);
}

qint64 sendNow(int socket, const msghdr &message, int flags)
{
    return ::syscall(SYS_sendmsg, socket, &message, kFlags | flags);
}

#else

qint64 receiveNow(int socket, char *data, std::size_t size)
{
    return ::recv(socket, data, size, MSG_DONTWAIT);
}

qint64 sendNow(int socket, const char *data, std::size_t size)
{
    return ::send(socket, data, size, kFlags);
}

qint64 sendNow(int socket, const msghdr &message, int flags)
{
    return ::sendmsg(socket, &message, kFlags | flags);
}

#endif

} // namespace eyewall::net
