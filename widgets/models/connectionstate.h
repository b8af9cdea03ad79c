// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/models/connection.h"
#include "widgets/support/colors.h"

namespace eyewall::models {

/// Where in its life a connection stands; sorted like this.
enum class ConnectionState {
    Handshake, ///< TLS is being agreed on
    Open,
    Closing, ///< a close frame was seen
    Closed,  ///< in order
    Failed,  ///< ended by a time-out, a reset, a limit or a broken protocol
};

// Thread: any, for everything here.

ConnectionState connectionState(const Connection &connection);
/// "open".
QString connectionStateName(const Connection &connection);
support::Role connectionStateTone(const Connection &connection);

} // namespace eyewall::models
