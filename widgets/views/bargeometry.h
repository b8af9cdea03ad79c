// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace eyewall::views {

/// How long the bar behind a duration is, from 0 to 1: logarithmic from 0.1 ms to 1 s, so that a request ten
/// times slower is a quarter longer. Thread: any.
double barShare(qint64 nanoseconds);

} // namespace eyewall::views
