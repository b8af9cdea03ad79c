// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace eyewall::charts {

/// A value axis from 0 to `top` in four equal steps of a round number: five grid lines.
struct ValueAxis {
    static constexpr int kSteps = 4;

    double step = 1;

    double top() const { return step * kSteps; }
    /// The smallest axis that holds `maximum` and at least `minimumTop`; with steps of whole numbers for what
    /// is counted.
    static ValueAxis holding(double maximum, double minimumTop = 1, bool isCount = false);
};

/// What a chart is laid out from. Logical pixels.
struct ChartSpace {
    QSizeF size;
    qreal padding = 0;
    qreal headerHeight = 0;
    qreal lineHeight = 0;      // of the labels' font
    qreal valueLabelWidth = 0; // of the widest label at the value axis
    qreal endLabelWidth = 0;   // of the widest label at the end of a line; 0 without
};

/// Where things are in a line chart; time always runs to the right. Thread: any.
struct ChartGeometry {
    QRectF header;
    QRectF plot;
    QRectF valueLabels; // left of the plot
    QRectF timeLabels;  // below it
    QRectF endLabels;   // right of it, empty without
    double spanSeconds = 1;
    ValueAxis axis;

    static ChartGeometry layOut(const ChartSpace &space, double spanSeconds, ValueAxis axis);

    /// Values outside the axis are held at its ends.
    qreal yOf(double value) const;
    qreal xOfAge(double secondsAgo) const;
    /// Not held at the ends of the span.
    double ageAt(qreal x) const;
    /// The round number of seconds between time labels that leaves room for labels of this width.
    int timeLabelStep(qreal labelWidth) const;
    /// Where the middles of labels of this height go that belong to `wanted`: as near as they may be without
    /// touching each other or leaving the plot. In the order given.
    std::vector<qreal> spread(const std::vector<qreal> &wanted, qreal height) const;
};

} // namespace eyewall::charts
