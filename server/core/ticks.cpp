// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/ticks.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace eyewall::core {

using std::chrono::nanoseconds;

nanoseconds nextTick(nanoseconds last, nanoseconds now, nanoseconds period)
{
    Q_ASSERT(period.count() > 0);
    const auto missed = now < last ? 0 : (now - last) / period;
    return last + (missed + 1) * period;
}

nanoseconds jitteredPeriod(nanoseconds period, double jitter, double random)
{
    const double stretched = double(period.count()) * (1.0 + jitter * (random - 0.5));
    return std::max(nanoseconds(1), nanoseconds(std::llround(stretched)));
}

} // namespace eyewall::core
