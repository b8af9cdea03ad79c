// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/clientstream.h"
#include "server/http/parserlimits.h"

namespace eyewall::client {

/// Sends a CONNECT head over a stream to a proxy that has not begun yet, and waits for its yes. Errors:
/// FetchError::ProxyFailed, ConnectTimeout. Thread: its loop.
[[nodiscard]] Task<core::Result<void>> openTunnel(std::shared_ptr<ClientStream> stream, QByteArray head,
                                                  http::ParserLimits limits, QDeadlineTimer deadline);

} // namespace eyewall::client
