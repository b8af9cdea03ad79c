// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/metrics.h"

#include <QFontDatabase>
#include <QWidget>

#include <algorithm>

namespace eyewall::support {

Metrics Metrics::of(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double unit = std::max(2.0, metrics.height() / 4.0);
    return {.unit = qRound(unit),
            .pageMargin = qRound(unit * 3.5),
            .cardGap = qRound(unit * 3),
            .cardPadding = qRound(unit * 3.5),
            .radius = qRound(unit * 2),
            .rowHeight = qRound(metrics.height() * 1.9),
            .iconSize = qRound(unit * 4.5)};
}

Metrics Metrics::of(const QWidget *widget)
{
    return of(widget->font());
}

QFont scaledFont(const QFont &base, double factor)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    if (!(base.resolveMask() & QFont::SizeResolved))
        font.setResolveMask(font.resolveMask() & ~uint(QFont::SizeResolved));
    return font;
}

QFont numberFont(const QFont &base)
{
    QFont font = scaledFont(base, 2.0);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    return scaledFont(base, 0.88);
}

} // namespace eyewall::support
