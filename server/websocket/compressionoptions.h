// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

#include <chrono>

namespace eyewall::websocket {

/// How a route or a client compresses (permessage-deflate, RFC 7692). "Peer" is the other end: the client of
/// a server, the server of a client. Thread: any (a value).
struct CompressionOptions {
    bool isEnabled = false; ///< agreed on when both ends want it
    int level = 6;          ///< 1 (fast) to 9 (small)
    int memLevel = 8;    ///< 1 to 9; a compressor of a socket has 2^(memLevel + 9) + 2^(windowBits + 2) bytes
    int windowBits = 15; ///< 8 to 15: how far back what we send refers
    int peerWindowBits = 15;         ///< 8 to 15, asked of peers that can do it: memory of a resting socket
    bool keepsContext = true;        ///< our messages refer to earlier ones (context takeover)
    bool peerKeepsContext = true;    ///< so do theirs; false: a resting socket keeps no window
    qsizetype smallest = 128;        ///< bytes; shorter messages go as they are
    qsizetype largest = 1024 * 1024; ///< bytes; longer ones too, for compressing holds up the loop
    std::chrono::milliseconds rest{
        5000}; ///< without a message, then all memory but the peer's window is freed
};

} // namespace eyewall::websocket
