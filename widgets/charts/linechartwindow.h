// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/linechart.h"
#include "widgets/charts/timeview.h"

namespace eyewall::charts {

/// The points that a chart shows of its buffers. A point covers `stride` steps of the tier, so that a long
/// time has no more points than the chart has pixels; points lie at fixed times, so that they do not shimmer
/// when time moves on. Thread: GUI.
struct LineChart::Window {
    TimeSpan span;
    int stepSeconds = 1;
    int stride = 1;
    qint64 firstPoint = 0; // one more than visible, where the line enters
    qint64 lastPoint = 0;  // and one where it leaves

    int pointSeconds() const { return stepSeconds * stride; }
    int points() const { return int(lastPoint - firstPoint + 1); }
    /// The middle of what a point covers.
    double secondOf(qint64 point) const
    {
        return double(point) * pointSeconds() + double(pointSeconds() - 1) / 2;
    }
};

} // namespace eyewall::charts
