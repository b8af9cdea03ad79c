// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"

#include <QtCore/QDateTime>

#include <chrono>

namespace eyewall::options {

/// A sum of numbers with units: "1h30m", "2 days", "1.5s", "-10"; a number without a unit is seconds. Units
/// are w, d, h, m, s, ms, us and their long forms. Exact to the microsecond. Thread: any.
[[nodiscard]] core::Result<std::chrono::microseconds> parseDuration(const QString &text);
/// "1h30m"; what parseDuration() reads back. Thread: any.
[[nodiscard]] QString durationText(std::chrono::microseconds duration);

/// Local time in one of the forms
/// "Thu Nov 26 21:30:00 2026", "2026-11-26 21:30:00", "2026-11-26 21:30", "2026-11-26T21:30",
/// "20261126 21:30:00", "20261126 21:30", "2026-11-26", "20261126", "21:30:00", "21:30" (both: today),
/// or ISO 8601 with seconds and, if given, the offset from UTC. Thread: any.
[[nodiscard]] core::Result<QDateTime> parseDateTime(const QString &text);

} // namespace eyewall::options
