// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/request.h"

namespace eyewall::connection {

class Connection;

/// Who asks: the other end of the connection (or the client that a PROXY header named), unless that is a
/// trusted proxy and the request's fields name the client in front of it. Computed anew for each request, so
/// nothing of one is left for the next. Thread: the connection's loop.
[[nodiscard]] http::Peer effectivePeer(const Connection &connection, const http::RequestHead &head);

} // namespace eyewall::connection
