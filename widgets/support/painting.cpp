// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/painting.h"

#include "widgets/support/colors.h"

#include <QPainter>

#include <algorithm>

namespace eyewall::support {

namespace {

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest;
}

/// Calls `place(part, width)` for each digit, in a cell, and for each run of other characters.
template<typename Place>
void forEachCell(const QFontMetricsF &metrics, const QString &text, Place place)
{
    const qreal cell = digitWidth(metrics);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const bool isDigit = text.at(i).isDigit();
        while (!isDigit && end < text.size() && !text.at(end).isDigit())
            ++end;
        const QString part = text.sliced(i, end - i);
        place(part, isDigit ? cell : metrics.horizontalAdvance(part));
        i = end;
    }
}

} // namespace

void paintCard(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius)
{
    const Colors &colors = colorsFor(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.hairline, 1));
    painter->setBrush(colors.surface);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

QSizeF chipSize(const QFontMetricsF &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + metrics.height(), metrics.height() * 1.25};
}

void paintChip(QPainter *painter, const QRectF &rect, const QString &text, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor tint = color;
    tint.setAlphaF(0.16F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    const qreal radius = rect.height() / 4;
    painter->drawRoundedRect(rect, radius, radius);
    painter->setPen(color);
    const QFontMetricsF metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() - metrics.height() / 3);
    painter->drawText(rect, Qt::AlignCenter, shown);
    painter->restore();
}

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    qreal width = 0;
    forEachCell(metrics, text, [&width](const QString &, qreal cell) { width += cell; });
    return width;
}

void paintTabular(QPainter *painter, QPointF baseline, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    // The pieces are placed from left to right, so none of them may turn round its own blanks.
    const Qt::LayoutDirection direction = painter->layoutDirection();
    painter->setLayoutDirection(Qt::LeftToRight);
    forEachCell(metrics, text, [&](const QString &part, qreal cell) {
        const qreal slack = cell - metrics.horizontalAdvance(part);
        painter->drawText(baseline + QPointF(slack / 2, 0), part);
        baseline.rx() += cell;
    });
    painter->setLayoutDirection(direction);
}

} // namespace eyewall::support
