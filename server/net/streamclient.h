// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/asyncstream.h"
#include "server/net/connector.h"
#include "server/net/tlsconfig.h"

namespace eyewall::net {

/// A stream to a host, as connectTcp() connects. Thread: one with a Qt event loop.
[[nodiscard]] Task<core::Result<AsyncStream>> connectStream(ConnectOptions options, StreamLimits limits = {});
/// With TLS, to a server whose certificate is for ConnectOptions::host; the time limit covers the handshake.
[[nodiscard]] Task<core::Result<AsyncStream>> connectStream(ConnectOptions options, TlsTrust trust,
                                                            StreamLimits limits = {});
/// A stream to a Unix domain socket, as connectUnix() connects.
[[nodiscard]] Task<core::Result<AsyncStream>>
connectUnixStream(QByteArray path, StreamLimits limits = {},
                  std::chrono::milliseconds limit = std::chrono::seconds(20));

/// TlsContext::makeClient() without blocking the loop while files are read, where the thread has a
/// core::EventLoop. Thread: any.
[[nodiscard]] Task<core::Result<std::shared_ptr<const TlsContext>>> makeClientContext(TlsTrust trust);

} // namespace eyewall::net

namespace eyewall {
using net::connectStream;
using net::connectUnixStream;
using net::TlsTrust;
} // namespace eyewall
