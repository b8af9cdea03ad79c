// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/net/cancellation.h"
#include "server/net/resolver.h"
#include "server/net/sockethandle.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <memory>

namespace eyewall::net {

/// Where and how to connect. Give it a name before the co_await: GCC 12 destroys twice what is made with
/// braces inside of one. Thread: any (a value).
struct ConnectOptions {
    QString host; ///< a name, or an address without brackets
    quint16 port = 0;
    /// On everything: looking up, connecting, and TLS where there is any.
    std::chrono::milliseconds limit{20'000};
    Family family = Family::Any;
    QHostAddress sourceAddress{}; ///< null: as the system chooses; only addresses of its family are tried
    quint16 sourcePort = 0;       ///< 0: any free one
    /// How long one address has for itself before the next one is tried beside it.
    std::chrono::milliseconds headStart{300};
    Resolver resolver{};
    std::shared_ptr<Cancellation> cancellation{}; ///< ends it early; null: nobody does
};

/// Opens a TCP connection to one of a host's addresses (RFC 8305): families take turns, one that fails makes
/// room for the next at once, the first that answers wins and the others are closed. Gives a connected,
/// non-blocking socket, which a stream takes over with release(). Errors: those of the Resolver, isTimeout(),
/// isClosed() when it was cancelled, else what the last address said. Thread: one with a Qt event loop.
[[nodiscard]] Task<core::Result<SocketHandle>> connectTcp(ConnectOptions options);
[[nodiscard]] Task<core::Result<SocketHandle>> connectTcp(QString host, quint16 port,
                                                          std::chrono::milliseconds limit);

/// The same to a Unix domain socket: a file, or "@name" for an abstract name of Linux. Waits while the queue
/// of the listener is full.
[[nodiscard]] Task<core::Result<SocketHandle>> connectUnix(QByteArray path, std::chrono::milliseconds limit);
[[nodiscard]] Task<core::Result<SocketHandle>> connectUnix(QByteArray path, std::chrono::milliseconds limit,
                                                           std::shared_ptr<Cancellation> cancellation);

} // namespace eyewall::net

namespace eyewall {
using net::ConnectOptions;
using net::Family;
using net::HostPort;
} // namespace eyewall
