// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/painting.h"

#include "widgets/support/colors.h"

#include <QPainter>

#include <algorithm>
#include <deque>

namespace eyewall::support {

namespace {

/// The digits of a font: measuring them costs as much as painting a line.
struct Digits {
    QFontMetricsF metrics;
    qreal cell = 0; ///< as wide as the widest
    bool areEqual = true;
};

Digits measured(const QFontMetricsF &metrics)
{
    Digits digits{metrics};
    qreal narrowest = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '0'; digit <= '9'; ++digit) {
        const qreal width = metrics.horizontalAdvance(QLatin1Char(digit));
        digits.cell = std::max(digits.cell, width);
        narrowest = std::min(narrowest, width);
    }
    digits.areEqual = digits.cell - narrowest < 0.01;
    return digits;
}

/// Remembers the few fonts of a window.
const Digits &digitsOf(const QFontMetricsF &metrics)
{
    constexpr std::size_t kMost = 16;
    static std::deque<Digits> known;
    const auto found = std::ranges::find(known, metrics, &Digits::metrics);
    if (found != known.end())
        return *found;
    if (known.size() >= kMost)
        known.pop_front();
    return known.emplace_back(measured(metrics));
}

/// Calls `place(part, width)` for each digit, in a cell, and for each run of other characters.
template<typename Place>
void forEachCell(const QFontMetricsF &metrics, const QString &text, Place place)
{
    const qreal cell = digitsOf(metrics).cell;
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

void paintChipShape(QPainter *painter, const QRectF &rect, const QColor &color)
{
    QColor tint = color;
    tint.setAlphaF(0.16F);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tint);
    const qreal radius = rect.height() / 4;
    painter->drawRoundedRect(rect, radius, radius);
    painter->setPen(color);
}

void paintChip(QPainter *painter, const QRectF &rect, const QString &text, const QColor &color)
{
    painter->save();
    paintChipShape(painter, rect, color);
    const QFontMetricsF metrics(painter->font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width() - metrics.height() / 3);
    painter->drawText(rect, Qt::AlignCenter, shown);
    painter->restore();
}

bool hasTabularDigits(const QFontMetricsF &metrics)
{
    return digitsOf(metrics).areEqual;
}

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    if (hasTabularDigits(metrics))
        return metrics.horizontalAdvance(text);
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
    if (hasTabularDigits(metrics)) {
        painter->drawText(baseline, text);
        painter->setLayoutDirection(direction);
        return;
    }
    forEachCell(metrics, text, [&](const QString &part, qreal cell) {
        const qreal slack = cell - metrics.horizontalAdvance(part);
        painter->drawText(baseline + QPointF(slack / 2, 0), part);
        baseline.rx() += cell;
    });
    painter->setLayoutDirection(direction);
}

} // namespace eyewall::support
