// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/ipaddress.h"
#include "server/http/parserlimits.h"
#include "server/monitor/recorderoptions.h"
#include "server/monitor/types.h"

#include <chrono>
#include <optional>
#include <vector>

namespace eyewall::connection {

/// Limits on time and speed. Each ends the connection; 0 means none.
struct Timeouts {
    /// From a connection's begin to the end of its TLS handshake, or of its PROXY header.
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds head{10'000}; ///< from a request's first byte to the end of its head; 408
    std::chrono::milliseconds body{30'000}; ///< between two pieces of a body; 408
    std::chrono::milliseconds idle{75'000}; ///< between two requests of a connection
    /// Without the peer taking any byte of an answer, or of what waits for it on a WebSocket.
    std::chrono::milliseconds write{60'000};
    std::chrono::milliseconds linger{2'000};       ///< for the peer to read the last answer of a connection
    std::chrono::milliseconds lingerInAll{30'000}; ///< the same for one that still sends
    /// From the end of a request (or the latest piece of a body that is read while it comes) to the begin of
    /// its answer, for handlers that answer later (one that holds the loop is the watchdog's); 503. What such
    /// a handler does afterwards goes nowhere. Browsers wait as long as the default.
    std::chrono::milliseconds handler{300'000};
    /// Bytes a second that a body must come with, on average over `rateGrace` of waiting for it, 408; and
    /// that an answer that waits must be read with, over the time of `write`, cut. HTTP.sys and Kestrel ask
    /// for 240.
    qint64 leastRate = 240;
    std::chrono::milliseconds rateGrace{10'000};
};

/// What may wait for a peer that reads slowly, in bytes.
struct WriteLimits {
    qint64 highWater = 256 * 1024; ///< above it a stream waits with its next piece until all was taken
    qint64 most = 4 * 1024 * 1024; ///< above it the connection of a stream that does not wait is cut
};

/// What a server allows. Configured before it listens, const after. Thread: any (a value).
struct ServerConfig {
    /// A quarter of the usual limit of all: no address alone takes every place.
    static constexpr int kUsualConnectionsPerAddress = 4'000;

    int workers = 0;             ///< 0: one for each core
    int maxConnections = 16'000; ///< in all; one more gets 503 and is closed; 0: no limit
    /// Of one IPv4 address or IPv6 network of 64 bits; one more gets 503 and is closed; 0: no limit. Not set:
    /// kUsualConnectionsPerAddress, but any number from this machine. Trusted proxies are never limited.
    std::optional<int> maxConnectionsPerAddress = {};
    int maxRequests = 0; ///< on one connection; the last answer says Connection: close; 0: no limit
    /// Whose Forwarded, X-Forwarded-*, X-Real-IP and X-Scheme fields are believed. Nobody's by default. The
    /// peers of Unix domain sockets have the address 0.0.0.0.
    std::vector<core::IpNetwork> trustedProxies = {};
    /// Every connection begins with a PROXY header of version 1 or 2, before TLS too; one without it is
    /// closed. With trustedProxies, only those may connect.
    bool usesProxyProtocol = false;
    int compressionContexts = 64;     ///< WebSockets of one worker that may keep a compressor at a time
    bool usesPortableStreams = false; ///< QTcpSocket instead of descriptors watched by epoll
    http::ParserLimits parser = {};
    Timeouts timeouts = {};
    WriteLimits writes = {};
    monitor::Level telemetry = monitor::Level::Records;
    monitor::RecorderOptions recorder = {};
    /// Numbers of connections and requests begin above these: of a server that goes on where another ended.
    monitor::ConnectionId lastConnection = 0;
    monitor::RequestId lastRequest = 0; ///< without the bits of its worker
};

} // namespace eyewall::connection
