// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/unixsocket.h"

#include <QtCore/QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstring>

namespace eyewall::net {

namespace {

constexpr std::size_t kLongest = sizeof(sockaddr_un::sun_path) - 1;

struct Name {
    explicit Name(const QByteArray &path)
        : length(socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size())))
    {
        native.sun_family = AF_UNIX;
        std::memcpy(native.sun_path, path.constData(), std::size_t(path.size()));
        if (path.startsWith('@'))
            native.sun_path[0] = '\0';
        else
            ++length; // with the zero at its end
    }
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&native); }

    sockaddr_un native{};
    socklen_t length;
};

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
}

} // namespace

UnixSocket::UnixSocket(QByteArray path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

UnixSocket::UnixSocket(UnixSocket &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_descriptor(other.takeDescriptor())
    , m_device(other.m_device)
    , m_inode(std::exchange(other.m_inode, 0))
{
}

UnixSocket::~UnixSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    struct stat now {};
    if (m_inode && ::lstat(m_path.constData(), &now) == 0 && now.st_ino == m_inode && now.st_dev == m_device)
        ::unlink(m_path.constData());
}

core::Result<void> UnixSocket::check(const QByteArray &path)
{
    const QString name = QFile::decodeName(path);
    if (path.isEmpty() || path == "@" || path.contains('\0'))
        return core::Error{QStringLiteral("\"%1\" is no name of a Unix socket").arg(name),
                           std::make_error_code(std::errc::invalid_argument)};
    if (std::size_t(path.size()) > kLongest)
        return core::Error{
            QStringLiteral("\"%1\" is too long: the name of a Unix socket has at most %2 bytes")
                .arg(name)
                .arg(kLongest),
            std::make_error_code(std::errc::filename_too_long)};
    return {};
}

core::Result<SocketHandle> UnixSocket::connect(const QByteArray &path)
{
    if (core::Result<void> checked = check(path); !checked)
        return checked.error();
    SocketHandle socket(newSocket());
    const Name name(path);
    if (socket.get() < 0 || ::connect(socket.get(), name.get(), name.length) != 0)
        return core::Error::fromErrno(errno, QFile::decodeName(path));
    return socket;
}

core::Result<UnixSocket> UnixSocket::listen(const QByteArray &path, unsigned mode, int backlog)
{
    if (core::Result<void> checked = check(path); !checked)
        return checked.error();
    UnixSocket socket(path, newSocket());
    if (socket.m_descriptor < 0)
        return socket.error(errno);
    if (core::Result<void> bound = socket.bind(mode, backlog); !bound)
        return bound.error();
    return socket;
}

core::Result<void> UnixSocket::bind(unsigned mode, int backlog)
{
    if (!isAbstract()) {
        if (core::Result<void> removed = removeStale(); !removed)
            return removed;
        // Linux gives the file the permissions of the socket, less the umask: there is no moment in which
        // others may connect.
        ::fchmod(m_descriptor, mode);
    }
    const Name name(m_path);
    if (::bind(m_descriptor, name.get(), name.length) != 0)
        return error(errno);
    struct stat made {};
    if (!isAbstract() && ::lstat(m_path.constData(), &made) == 0) {
        m_device = made.st_dev;
        m_inode = made.st_ino;
        ::chmod(m_path.constData(), mode);
    }
    if (::listen(m_descriptor, backlog) != 0)
        return error(errno);
    return {};
}

core::Result<void> UnixSocket::removeStale() const
{
    struct stat found {};
    if (::lstat(m_path.constData(), &found) != 0)
        return {}; // bind() tells what else may be wrong
    if (!S_ISSOCK(found.st_mode))
        return core::Error{
            QStringLiteral("\"%1\" exists and is not a socket: choose another name, or remove it")
                .arg(QFile::decodeName(m_path)),
            std::make_error_code(std::errc::file_exists)};
    const int probe = newSocket();
    const Name name(m_path);
    const int number = ::connect(probe, name.get(), name.length) == 0 ? 0 : errno;
    ::close(probe);
    if (number != ECONNREFUSED)
        return error(number == EACCES ? EACCES : EADDRINUSE);
    ::unlink(m_path.constData());
    return {};
}

core::Error UnixSocket::error(int number) const
{
    return core::Error::fromErrno(number, QFile::decodeName(m_path));
}

} // namespace eyewall::net
