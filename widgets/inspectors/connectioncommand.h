// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connection.h"

#include <QString>

namespace eyewall::inspectors {

// A connection as a command for a POSIX shell. Whatever a client sent is quoted or percent-encoded, so that
// nothing of it can act. Fields of the handshake, cookies among them, go along when its head was kept.
// Thread: any, for everything here.

/// Makes the upgrade again, or the latest request without its body.
QString curlCommand(const models::Connection &connection);
/// Opens the same WebSocket; empty for a connection that is none.
QString websocatCommand(const models::Connection &connection);

} // namespace eyewall::inspectors
