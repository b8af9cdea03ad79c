// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/stream.h"

#include <QtCore/QByteArrayView>

namespace eyewall::net {

/// What a proxy says in front of the bytes of a connection that it passes on (HAProxy's PROXY protocol,
/// versions 1 and 2): who is at the other side of it. Thread: any (a value).
struct ProxyHeader {
    enum class State : quint8 { NeedMore, Done, Error };

    State state = State::NeedMore;
    /// The proxy tells whose connection it is. Otherwise it speaks for itself (LOCAL, a health check) or does
    /// not know (UNKNOWN, UNSPEC, a Unix socket): the addresses of the socket stand.
    bool hasAddresses = false;
    SocketAddress source;      ///< the client
    SocketAddress destination; ///< where the client connected to
    qsizetype length = 0;      ///< Done: bytes of the header
    const char *error = "";    ///< Error: "PROXY header with an invalid address"
};

/// Longest header that is read: version 1 has at most 107 bytes, version 2 may carry further values.
inline constexpr qsizetype kLongestProxyHeader = 4096;

/// Reads a header from the first bytes of a connection. NeedMore means that all of `bytes` belong to it, so a
/// caller may take them off the socket without taking anything of what follows. Values behind the addresses
/// of version 2 are skipped, but for a checksum, which must be right. Thread: any.
[[nodiscard]] ProxyHeader parseProxyHeader(QByteArrayView bytes);

} // namespace eyewall::net
