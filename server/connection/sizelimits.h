// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/parserlimits.h"
#include "server/monitor/counters.h"

namespace eyewall::connection {

/// Counts that a request went beyond a limit on size; SizeLimit::None counts nothing.
void countSizeLimit(monitor::Counters &counters, http::SizeLimit limit);

} // namespace eyewall::connection
