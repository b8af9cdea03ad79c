// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/logbook.h"
#include "widgets/support/colors.h"

#include <QString>

namespace eyewall::models {

// Thread: any, for everything here.

/// "debug", "info", "warning", "error".
QString severityName(monitor::LogSeverity severity);
support::Role severityTone(monitor::LogSeverity severity);

} // namespace eyewall::models
