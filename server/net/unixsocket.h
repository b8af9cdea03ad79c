// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/net/sockethandle.h"

#include <QtCore/QByteArray>

#include <utility>

namespace eyewall::net {

/// A listening Unix domain socket, and its name in the file system, which goes when this goes: unless
/// somebody else has put a socket of his own there. Thread: any, one at a time.
class UnixSocket final {
public:
    /// Binds and listens. `path` is at most 107 bytes; "@name" is an abstract name of Linux, without a file.
    /// A socket that nobody serves any more is removed first; a file of another kind, or a socket that is
    /// served, is an error: std::errc::file_exists, std::errc::address_in_use. `mode` are the permissions of
    /// the file.
    [[nodiscard]] static core::Result<UnixSocket> listen(const QByteArray &path, unsigned mode, int backlog);
    /// A connection to one, non-blocking. std::errc::resource_unavailable_try_again when the queue of the
    /// listener is full.
    [[nodiscard]] static core::Result<SocketHandle> connect(const QByteArray &path);
    ~UnixSocket();
    UnixSocket(UnixSocket &&other) noexcept;
    UnixSocket &operator=(UnixSocket &&) = delete;

    /// Non-blocking. Whoever takes it closes it.
    [[nodiscard]] int takeDescriptor() { return std::exchange(m_descriptor, -1); }

private:
    UnixSocket(QByteArray path, int descriptor);

    [[nodiscard]] static core::Result<void> check(const QByteArray &path);
    [[nodiscard]] bool isAbstract() const { return m_path.startsWith('@'); }
    [[nodiscard]] core::Result<void> bind(unsigned mode, int backlog);
    [[nodiscard]] core::Result<void> removeStale() const;
    [[nodiscard]] core::Error error(int number) const;

    QByteArray m_path;
    int m_descriptor = -1;
    quint64 m_device = 0; ///< which file it is, so that no other one is removed
    quint64 m_inode = 0;
};

} // namespace eyewall::net
