// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace eyewall::models {

/// How much the models keep. When a store is full, its oldest rows go first; open connections always stay.
/// Thread: any.
struct Limits {
    std::size_t requests = 100'000;
    qint64 requestBytes = 64 * 1024 * 1024; ///< captured heads and bodies
    std::size_t messages = 200'000;
    qint64 messageBytes = 64 * 1024 * 1024; ///< captured payloads
    std::size_t closedConnections = 20'000;
    std::size_t topics = 100'000;   ///< a topic that has members stays; further ones get no row
    std::size_t goneTopics = 1'000; ///< of them without members
    std::size_t memberships = 250'000;
    std::size_t logLines = 10'000;
    qint64 logBytes = 16 * 1024 * 1024; ///< texts of log lines
};

/// What a store keeps that was over its limit: where that is large a sixteenth less, because a view looks at
/// all its rows each time that some leave at the front.
template<typename T>
constexpr T keptOf(T limit)
{
    return limit >= 1000 ? limit - limit / 16 : limit;
}

} // namespace eyewall::models
