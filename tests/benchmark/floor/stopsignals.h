// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>

namespace eyewall::benchmark {

/// Set by SIGTERM and SIGINT from the first call on; the signal also interrupts a wait. Thread: any.
const std::atomic<bool> &stopOnSignals();

} // namespace eyewall::benchmark
