// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QFontMetricsF>

class QWidget;

namespace eyewall::support {

/// Sizes that grow with the font; in a 13 px font one unit is 4 px. Logical pixels. Thread: GUI.
struct Metrics {
    int unit;
    int pageMargin;  // 3.5 units
    int cardGap;     // 3 units
    int cardPadding; // 3.5 units
    int radius;      // 2 units
    int rowHeight;   // 1.9 lines
    int iconSize;    // a little over one line

    static Metrics of(const QFont &font);
    static Metrics of(const QWidget *widget);
};

/// `base`, this much larger.
QFont scaledFont(const QFont &base, double factor);
/// The system's fixed font in the size of `base`; a widget that gets it follows the size of the others. For
/// payloads, paths, times and addresses.
QFont fixedFont(const QFont &base);
/// Twice `base` and semibold, for the big numbers.
QFont numberFont(const QFont &base);
/// A step smaller than `base`, for axes and chips.
QFont smallFont(const QFont &base);

} // namespace eyewall::support
