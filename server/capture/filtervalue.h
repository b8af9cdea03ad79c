// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/filterkey.h"

#include <limits>

namespace eyewall::capture {

/// Numbers from `low` to `high`, both among them. Thread: any (a value).
struct FilterRange {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool contains(double value) const { return low <= value && value <= high; }
};

// A value as somebody writes it; absent when it is none. Thread: any, for everything here.

/// "404", "5xx", "10k", "0.5".
[[nodiscard]] std::optional<FilterRange> readNumber(QStringView text);
/// Nanoseconds of "500ms", "2s", "10us"; a bare number is milliseconds, or seconds if it says so.
[[nodiscard]] std::optional<FilterRange> readDuration(QStringView text, bool isInSeconds);
/// Bytes of "64k" (steps of 1000, as sizes are shown), "4M", "1Ki" (steps of 1024), "10kB".
[[nodiscard]] std::optional<FilterRange> readSize(QStringView text);
/// "c-1f7", "1f7".
[[nodiscard]] std::optional<FilterRange> readConnection(QStringView text);

/// All that compare so with the range.
[[nodiscard]] FilterRange compared(FilterOperator comparison, const FilterRange &range);

} // namespace eyewall::capture
