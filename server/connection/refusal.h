// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/connection.h"
#include "server/http/parserlimits.h"
#include "server/http/response.h"

namespace eyewall::connection {

/// Answers a message that is no request with a page that a person can read, and tells telemetry. The
/// connection has to be closed behind it. `sent` are the bytes that were wrong, `begin` is when they began
/// (epoch; 0: now). Thread: the connection's loop.
void writeRefusal(Connection &connection, const http::ParseError &error, QByteArrayView sent, qint64 begin);

/// A page that says what went wrong, for a person.
[[nodiscard]] http::Response refusalPage(const http::ParseError &error);

/// How a connection ends that refused a message.
[[nodiscard]] Ending endingOfRefusal(const http::ParseError &error);

} // namespace eyewall::connection
