// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"
#include "server/monitor/recorder.h"

#include <chrono>

namespace eyewall::connection {

/// Limits on time. Each ends the connection; 0 means none.
struct Timeouts {
    std::chrono::milliseconds handshake{
        10'000};                             ///< from a connection's begin to the end of its TLS handshake
    std::chrono::milliseconds head{10'000};  ///< from a request's first byte to the end of its head; 408
    std::chrono::milliseconds body{30'000};  ///< between two pieces of a body; 408
    std::chrono::milliseconds idle{75'000};  ///< between two requests of a connection
    std::chrono::milliseconds write{60'000}; ///< without the peer taking any byte of an answer
    std::chrono::milliseconds linger{2'000}; ///< for the peer to read the last answer of a connection
    std::chrono::milliseconds lingerInAll{30'000}; ///< the same for one that still sends
};

/// What may wait for a peer that reads slowly, in bytes.
struct WriteLimits {
    qint64 highWater = 256 * 1024; ///< above it a stream waits with its next piece until all was taken
    qint64 most = 4 * 1024 * 1024; ///< above it the connection of a stream that does not wait is cut
};

/// What a server allows. Configured before it listens, const after.
struct ServerConfig {
    int workers = 0;                  ///< 0: one for each core
    int maxConnections = 16'000;      ///< in all; one more is closed at once and counted
    int maxRequests = 0;              ///< on one connection; 0: no limit
    bool usesPortableStreams = false; ///< QTcpSocket instead of descriptors watched by epoll
    http::ParserLimits parser;
    Timeouts timeouts;
    WriteLimits writes;
    monitor::Level telemetry = monitor::Level::Records;
    monitor::RecorderOptions recorder;
};

} // namespace eyewall::connection
