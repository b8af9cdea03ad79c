// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/net/sockethandle.h"

#include <QtCore/QList>
#include <QtNetwork/QHostAddress>

#include <vector>

namespace eyewall::net {

/// How sockets listen. Thread: any (a value).
struct BindOptions {
    int backlog = 4096;      ///< connections that wait to be accepted; the system has a limit of its own
    bool sharesPort = false; ///< SO_REUSEPORT: several sockets of this user listen on the same port
    int attempts = 16;       ///< to find a port that is free for all addresses, when any will do
};

/// Sockets that listen on each of the addresses, all on the same port, also when it is 0 for any free one.
/// QHostAddress::Any stands for all of IPv4 and, where the system has it, of IPv6. IPv6 sockets take no IPv4
/// connections. Errors: those of bind(2), with the address. Thread: any.
[[nodiscard]] core::Result<std::vector<SocketHandle>>
bindSockets(const QList<QHostAddress> &addresses, quint16 port, const BindOptions &options = {});

} // namespace eyewall::net
