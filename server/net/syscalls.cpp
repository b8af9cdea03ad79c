// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/syscalls.h"

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <ctime>

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

qint64 readNow(int descriptor, char *data, std::size_t size)
{
    return ::read(descriptor, data, size);
}

// A pipe has no MSG_NOSIGNAL. The signal is raised on the thread that writes: it is held back there, and
// taken away when it was not waiting before.
qint64 writeNow(int descriptor, const char *data, std::size_t size)
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigset_t pending;
    sigpending(&pending);
    sigset_t before;
    pthread_sigmask(SIG_BLOCK, &pipe, &before);
    const qint64 count = ::write(descriptor, data, size);
    const int error = errno;
    if (count < 0 && error == EPIPE && !sigismember(&pending, SIGPIPE)) {
        constexpr timespec kAtOnce{};
        ::sigtimedwait(&pipe, nullptr, &kAtOnce);
    }
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    errno = error;
    return count;
}

} // namespace eyewall::net
