// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/blockedaddresses.h"
#include "server/connection/peercounts.h"
#include "server/connection/serverconfig.h"

namespace eyewall::connection {

/// How many connections a peer may have; 0: any number.
[[nodiscard]] int mostConnectionsOf(const net::SocketAddress &peer, const ServerConfig &config);

/// A place for one more connection of a peer, empty where none is counted; absent when it has too many.
/// Thread: any.
[[nodiscard]] std::optional<PeerCounts::Place> admitPeer(PeerCounts &counts, const net::SocketAddress &peer,
                                                         const ServerConfig &config);

/// Whether a person does not want connections of this peer; those of Unix domain sockets have no address.
[[nodiscard]] bool isBlocked(const BlockedAddresses &blocked, const net::SocketAddress &peer);

/// What a connection is told that is refused.
[[nodiscard]] const QByteArray &tooManyConnectionsAnswer();
[[nodiscard]] const QByteArray &tooManyFromPeerAnswer();

} // namespace eyewall::connection
