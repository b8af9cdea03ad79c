// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/clock.h"

#include <chrono>

namespace eyewall::monitor {

namespace {

qint64 monotonic()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

qint64 epochOffset()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count() - monotonic();
}

const qint64 kEpochOffset = epochOffset();

} // namespace

qint64 now()
{
    return fromSteady(monotonic());
}

qint64 fromSteady(qint64 steady)
{
    return steady + kEpochOffset;
}

} // namespace eyewall::monitor
