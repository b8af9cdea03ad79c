// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace eyewall::core {

/// When a repeated call that was due at `last` is due next: the first multiple of the period after `last`
/// that lies in the future, so missed ticks are skipped. When the clock went back behind `last`: one period
/// after `last`. The period is positive. Thread: any.
std::chrono::nanoseconds nextTick(std::chrono::nanoseconds last, std::chrono::nanoseconds now,
                                  std::chrono::nanoseconds period);

/// The period stretched by up to half of `jitter` (0 to 1) either way; `random` is in [0, 1]. Thread: any.
std::chrono::nanoseconds jitteredPeriod(std::chrono::nanoseconds period, double jitter, double random);

} // namespace eyewall::core
