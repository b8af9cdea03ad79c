// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/bargeometry.h"

#include <algorithm>
#include <cmath>

namespace eyewall::views {

namespace {

constexpr double kShortest = 1e5;
constexpr double kDecades = 4;
constexpr double kSmallestShare = 0.06; // still seen

} // namespace

double barShare(qint64 nanoseconds)
{
    const double decades = std::log10(std::max(double(nanoseconds), kShortest) / kShortest);
    return std::clamp(decades / kDecades, kSmallestShare, 1.0);
}

} // namespace eyewall::views
