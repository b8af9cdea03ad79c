// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"

namespace eyewall::web {

/// Names for machines, which never change: "slowConsumer". Thread: any.
[[nodiscard]] const char *dropName(monitor::Drop reason);
[[nodiscard]] const char *closeCauseName(monitor::CloseCause cause);
[[nodiscard]] const char *protocolName(monitor::Protocol protocol);
[[nodiscard]] const char *messageKindName(monitor::MessageKind kind);
[[nodiscard]] const char *directionName(monitor::Direction direction);

} // namespace eyewall::web
