// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/chartgeometry.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace eyewall::charts {

/// What the labels of a value axis are written in: all in the same unit, with the decimals that their step
/// needs, so that none is rounded. Thread: any.
struct AxisScale {
    double size = 1; // of one unit
    QString prefix;  // behind every number: 24k
    QString unit;    // behind the top number only: 3.2 s

    QString label(double value, const ValueAxis &axis, const QLocale &locale) const;

    /// 12, 24k, 12.5M.
    static AxisScale ofCounts(double top);
    static AxisScale ofBytes(double top);
    /// Of values in milliseconds: µs, ms or s.
    static AxisScale ofMilliseconds(double top);
};

/// From the top of an axis.
using AxisScaleOf = std::function<AxisScale(double top)>;

} // namespace eyewall::charts
