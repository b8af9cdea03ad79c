// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <chrono>

namespace eyewall::test {

/// Bytes that are allocated in this process; 0 where the allocator does not tell (sanitizers).
[[nodiscard]] qint64 allocatedBytes();

/// CPU time of each thread of this process but the calling one, nanoseconds, by its number.
[[nodiscard]] QHash<QString, qint64> threadTimes();

/// What the busiest of those threads uses while this one runs its event loop for a while. One that spins
/// takes what it can get, one that waits next to nothing.
[[nodiscard]] std::chrono::nanoseconds busiestThread(std::chrono::milliseconds time);

} // namespace eyewall::test
