// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qglobal.h>

namespace eyewall::monitor {

/// Nanoseconds since the epoch (UTC) that never run backwards within a process: the wall clock at the first
/// call plus the monotonic clock since.
[[nodiscard]] qint64 now();
/// The same of a reading of the steady clock, nanoseconds.
[[nodiscard]] qint64 fromSteady(qint64 steady);

} // namespace eyewall::monitor
