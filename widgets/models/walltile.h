// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <array>

namespace eyewall::models {

/// One open connection as the Wall knows it. Thread: GUI.
struct WallTile {
    monitor::ConnectionId id = 0;
    quint64 arrival = 0; ///< running number: the order of the Wall
    qint64 openedAt = 0; ///< nanoseconds since the epoch
    qint64 activeAt = 0; ///< when it last did something, by the clock of the Wall
    quint64 bytes = 0;   ///< in and out, as of the latest sample
    quint32 queuedBytes = 0;
    quint32 messagesDropped = 0;
    quint16 failure = 0; ///< status of the latest answer when it was a server error, else 0
    monitor::RouteId route = monitor::kNoRoute;
    monitor::Protocol protocol = monitor::Protocol::Http;
    monitor::Endpoint peer;
    bool isClosing = false;     ///< one side has sent a close frame
    bool wasSeenActive = false; ///< since the latest sample
    bool isGone = false;

    [[nodiscard]] bool isInTrouble() const
    {
        return queuedBytes > 0 || messagesDropped > 0 || failure != 0 || isClosing;
    }
};

/// How many tiles there are of each kind. Thread: GUI.
struct WallCounts {
    std::array<int, 3> protocols{}; ///< by monitor::Protocol
    int trouble = 0;                ///< of all of them

    [[nodiscard]] int of(monitor::Protocol protocol) const { return protocols[std::size_t(protocol)]; }
    [[nodiscard]] int total() const { return protocols[0] + protocols[1] + protocols[2]; }
    void add(const WallTile &tile, int count)
    {
        protocols[std::size_t(tile.protocol)] += count;
        trouble += tile.isInTrouble() ? count : 0;
    }
};

} // namespace eyewall::models
