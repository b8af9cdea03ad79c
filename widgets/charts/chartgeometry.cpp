// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chartgeometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace eyewall::charts {

ValueAxis ValueAxis::holding(double maximum, double minimumTop, bool isCount)
{
    static constexpr std::array kRound{1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    // A line along the upper edge would look cut off.
    constexpr double kHeadroom = 1.02;
    const double highest = std::isfinite(maximum) ? maximum * kHeadroom : 0;
    const double wanted = std::max({highest, minimumTop, 1e-9}) / kSteps;
    const double magnitude = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : kRound) {
        const double step = factor * magnitude;
        if (isCount && step != std::floor(step))
            continue;
        // A hair of tolerance, so that 4 x 0.1 holds 0.4.
        if (step >= wanted * (1 - 1e-9))
            return {.step = step};
    }
    return {.step = isCount ? std::max(1.0, 10 * magnitude) : 10 * magnitude};
}

ChartGeometry ChartGeometry::layOut(const ChartSpace &space, double spanSeconds, ValueAxis axis)
{
    const qreal width = std::max(0.0, space.size.width() - 2 * space.padding);
    const qreal gap = space.lineHeight / 2;
    const qreal left = space.padding + space.valueLabelWidth + gap;
    // Half a line above the plot for the top label, which is centred on its grid line.
    const qreal top = space.padding + space.headerHeight + space.lineHeight;
    const qreal bottom = space.size.height() - space.padding - 1.5 * space.lineHeight;
    const qreal end = space.endLabelWidth > 0 ? space.endLabelWidth + gap : 0;
    const qreal plotWidth = std::max(1.0, space.size.width() - space.padding - left - end);
    const qreal plotHeight = std::max(1.0, bottom - top);
    ChartGeometry geometry;
    geometry.header = {space.padding, space.padding, width, space.headerHeight};
    geometry.plot = {left, top, plotWidth, plotHeight};
    geometry.valueLabels = {space.padding, top, space.valueLabelWidth, plotHeight};
    geometry.timeLabels = {left, top + plotHeight + gap, plotWidth, space.lineHeight};
    if (end > 0)
        geometry.endLabels = {left + plotWidth + gap, top, space.endLabelWidth, plotHeight};
    geometry.spanSeconds = std::max(1.0, spanSeconds);
    geometry.axis = axis;
    return geometry;
}

qreal ChartGeometry::yOf(double value) const
{
    const double share = std::clamp(value / axis.top(), 0.0, 1.0);
    return plot.bottom() - share * plot.height();
}

qreal ChartGeometry::xOfAge(double secondsAgo) const
{
    return plot.right() - secondsAgo / spanSeconds * plot.width();
}

double ChartGeometry::ageAt(qreal x) const
{
    return (plot.right() - x) / plot.width() * spanSeconds;
}

int ChartGeometry::timeLabelStep(qreal labelWidth) const
{
    static constexpr std::array kSteps{1,   2,   5,    10,   15,   30,    60,    120,  300,
                                       600, 900, 1800, 3600, 7200, 14400, 21600, 43200};
    // The first label is pushed inside by half its width, towards the second.
    const double least = spanSeconds * labelWidth * 1.9 / plot.width();
    for (const int step : kSteps) {
        if (step >= least && spanSeconds / step <= 8)
            return step;
    }
    return kSteps.back();
}

std::vector<qreal> ChartGeometry::spread(const std::vector<qreal> &wanted, qreal height) const
{
    std::vector<size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wanted[a] < wanted[b]; });
    std::vector<qreal> placed(wanted);
    qreal free = plot.top();
    for (const size_t i : order) {
        placed[i] = std::max(wanted[i], free);
        free = placed[i] + height;
    }
    free = plot.bottom();
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        placed[*i] = std::min(placed[*i], free);
        free = placed[*i] - height;
    }
    return placed;
}

} // namespace eyewall::charts
