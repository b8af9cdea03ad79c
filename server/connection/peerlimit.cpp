// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/peerlimit.h"

#include "server/connection/refusals.h"

namespace eyewall::connection {

int mostConnectionsOf(const net::SocketAddress &peer, const ServerConfig &config)
{
    const core::IpAddress address{peer.address, peer.isIPv6};
    if (peer.isUnix() || core::containsAddress(config.trustedProxies, address))
        return 0; // its connections are those of many
    if (config.maxConnectionsPerAddress)
        return *config.maxConnectionsPerAddress;
    return address.isLoopback() ? 0 : ServerConfig::kUsualConnectionsPerAddress;
}

std::optional<PeerCounts::Place> admitPeer(PeerCounts &counts, const net::SocketAddress &peer,
                                           const ServerConfig &config)
{
    const int most = mostConnectionsOf(peer, config);
    return most > 0 ? counts.take(peer, most) : PeerCounts::Place();
}

bool isBlocked(const BlockedAddresses &blocked, const net::SocketAddress &peer)
{
    return !peer.isUnix() && blocked.contains({peer.address, peer.isIPv6});
}

const QByteArray &tooManyConnectionsAnswer()
{
    static const QByteArray kAnswer =
        refusalAnswer("The server has as many connections as it takes. Try again in a moment.");
    return kAnswer;
}

const QByteArray &tooManyFromPeerAnswer()
{
    static const QByteArray kAnswer = refusalAnswer(
        "Your address has as many connections as the server takes from one. Close some of them.");
    return kAnswer;
}

} // namespace eyewall::connection
