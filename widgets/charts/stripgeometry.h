// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/timeview.h"

#include <QRectF>

namespace eyewall::charts {

/// Where the seconds of a strip are; time runs to the right, and each second has a width, so that a span of
/// one can be seen. Logical pixels. Thread: any.
struct StripGeometry {
    enum class Part { Outside, First, Inside, Last }; ///< of a chosen span: its edges can be taken

    QRectF plot;
    TimeSpan shown;
    double top = 1; ///< the value at the upper edge

    /// Where a second begins.
    qreal xOf(qint64 second) const;
    qreal yOf(double value) const;
    /// Held within what is shown.
    qint64 secondAt(qreal x) const;
    /// Held within the plot.
    QRectF bandOf(TimeSpan span) const;
    /// `reach`: how far from an edge it can be taken.
    Part partAt(qreal x, TimeSpan span, qreal reach) const;
};

} // namespace eyewall::charts
