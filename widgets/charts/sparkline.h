// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/support/colors.h"

#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace eyewall::charts {

class SeriesBuffer;

/// The last minute of a buffer as a small filled line, without axes. Its range is that of the values, widened
/// so that a steady value looks steady. Without values it is a flat line at the bottom. Thread: GUI.
class Sparkline final {
public:
    static constexpr int kSeconds = 60;

    void paint(QPainter *painter, const QRectF &rect, const SeriesBuffer &buffer, const QColor &color);

private:
    QPolygonF m_line;
};

} // namespace eyewall::charts
