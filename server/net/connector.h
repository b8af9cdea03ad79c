// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"

#include <QtCore/QString>

#include <chrono>

namespace eyewall::net {

/// Opens a TCP connection to a host by name or address, trying its addresses one after the other. The limit
/// is on all of it; beyond, the error says isTimeout(). Gives a connected, non-blocking descriptor that the
/// caller owns and hands to a stream. Thread: a loop.
[[nodiscard]] Task<core::Result<int>> connectTcp(QString host, quint16 port, std::chrono::milliseconds limit);

} // namespace eyewall::net
