// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/axisscale.h"

#include "widgets/support/direction.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace eyewall::charts {

namespace {

struct Unit {
    double size;
    const char *name;
};

QString translated(const char *unit)
{
    return QCoreApplication::translate("eyewall::support::Format", unit);
}

/// Enough decimals to tell the grid lines apart.
int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 6 && std::abs(step - std::round(step)) > 1e-6) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

template<std::size_t count>
Unit largestOf(const std::array<Unit, count> &units, double top)
{
    // A hair of tolerance: four steps of 0.25 are one.
    const auto found =
        std::find_if(units.begin(), units.end(), [top](Unit unit) { return top >= unit.size * (1 - 1e-9); });
    return found == units.end() ? units.back() : *found;
}

} // namespace

QString AxisScale::label(double value, const ValueAxis &axis, const QLocale &locale) const
{
    const QString text = value == 0
                             ? locale.toString(0)
                             : locale.toString(value / size, 'f', decimalsOf(axis.step / size)) + prefix;
    const bool isTop = value > axis.top() - axis.step / 2;
    return isTop && !unit.isEmpty() ? support::asItReads(text + QLatin1Char(' ') + unit) : text;
}

AxisScale AxisScale::ofCounts(double top)
{
    static constexpr std::array kUnits{Unit{10e6, "M"}, Unit{10e3, "k"}, Unit{0, ""}};
    const Unit unit = largestOf(kUnits, top);
    return {.size = std::max(1.0, unit.size / 10), .prefix = QLatin1String(unit.name), .unit = {}};
}

AxisScale AxisScale::ofBytes(double top)
{
    static constexpr std::array kUnits{Unit{1e12, "TB"}, Unit{1e9, "GB"}, Unit{1e6, "MB"}, Unit{1e3, "kB"},
                                       Unit{1, "B"}};
    const Unit unit = largestOf(kUnits, top);
    return {.size = unit.size, .prefix = {}, .unit = translated(unit.name)};
}

AxisScale AxisScale::ofMilliseconds(double top)
{
    static constexpr std::array kUnits{Unit{1e3, "s"}, Unit{1, "ms"}, Unit{1e-3, "\302\265s"}};
    const Unit unit = largestOf(kUnits, top);
    return {.size = unit.size, .prefix = {}, .unit = translated(unit.name)};
}

} // namespace eyewall::charts
