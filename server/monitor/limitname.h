// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"

namespace eyewall::monitor {

/// The name of a limit for machines: "headTime". Never changes. Thread: any.
[[nodiscard]] const char *limitName(Limit limit);

} // namespace eyewall::monitor
