// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/figurenames.h"

#include <array>

namespace eyewall::web {
namespace {

template<typename E, std::size_t N>
const char *nameIn(const std::array<const char *, N> &names, E value)
{
    return std::size_t(value) < N ? names[std::size_t(value)] : "unknown";
}

} // namespace

const char *dropName(monitor::Drop reason)
{
    static constexpr std::array<const char *, monitor::kDrops> kNames{
        "recordRing",         "captureRing",     "slowConsumer", "acceptFailed",
        "tooManyConnections", "handshakeFailed", "blocked"};
    return nameIn(kNames, reason);
}

const char *closeCauseName(monitor::CloseCause cause)
{
    static constexpr std::array<const char *, monitor::kCloseCauses> kNames{
        "none", "client", "server", "timedOut", "reset", "protocolError", "limit", "operator", "shutdown"};
    return nameIn(kNames, cause);
}

const char *protocolName(monitor::Protocol protocol)
{
    static constexpr std::array kNames{"http", "websocket", "sse"};
    return nameIn(kNames, protocol);
}

const char *messageKindName(monitor::MessageKind kind)
{
    static constexpr std::array kNames{"text", "binary", "ping", "pong", "close", "event"};
    return nameIn(kNames, kind);
}

const char *directionName(monitor::Direction direction)
{
    return direction == monitor::Direction::In ? "in" : "out";
}

} // namespace eyewall::web
