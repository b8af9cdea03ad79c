// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/recorddelegate.h"

#include "widgets/support/metrics.h"
#include "widgets/support/painting.h"
#include "widgets/views/bargeometry.h"

#include <QPainter>

#include <optional>

namespace eyewall::views {

using models::CellStyle;
using support::Colors;
using support::Role;

namespace {

constexpr double kBarShade = 0.35;
constexpr double kGrooveShade = 0.75;

CellStyle styleOf(const QModelIndex &index)
{
    return static_cast<CellStyle>(
        index.model()->headerData(index.column(), Qt::Horizontal, models::StyleRole).toInt());
}

std::optional<Role> toneOf(const QModelIndex &index)
{
    const QVariant tone = index.data(models::ToneRole);
    return tone.isValid() ? std::optional(static_cast<Role>(tone.toInt())) : std::nullopt;
}

QFont fontOf(CellStyle style, const QFont &base)
{
    switch (style) {
    case CellStyle::Fixed:
    case CellStyle::DimFixed:
        return support::fixedFont(base);
    case CellStyle::Strong: {
        QFont font = support::fixedFont(base);
        font.setBold(true);
        return font;
    }
    case CellStyle::Tinted: {
        QFont font = base;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case CellStyle::Chip: {
        QFont font = support::smallFont(base);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case CellStyle::Bar:
        return support::smallFont(base);
    default:
        return base;
    }
}

} // namespace

struct RecordDelegate::Cell {
    QPainter *painter;
    const QStyleOptionViewItem &option;
    const Colors &colors;
    QRectF rect; ///< without the padding
    QString text;
    Qt::Alignment alignment;
    std::optional<Role> tone;
    qint64 value;

    const QColor &toneOr(const QColor &other) const { return tone ? colors.of(*tone) : other; }
};

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const CellStyle style = styleOf(index);
    const int padding = cellPadding(option.font);
    const Cell cell{painter,
                    option,
                    support::colorsFor(option.palette),
                    QRectF(option.rect).adjusted(padding, 0, -padding, 0),
                    index.data().toString(),
                    Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
                    toneOf(index),
                    style == CellStyle::Bar ? index.data(models::SortRole).toLongLong() : 0};
    painter->save();
    painter->setFont(fontOf(style, option.font));
    paintBackground(cell);
    switch (style) {
    case CellStyle::Chip:
        paintChip(cell);
        break;
    case CellStyle::Bar:
        paintBar(cell);
        break;
    case CellStyle::Dot:
        paintDot(cell);
        break;
    case CellStyle::Dim:
    case CellStyle::DimFixed:
        paintText(cell, cell.colors.dimText);
        break;
    default:
        paintText(cell, cell.toneOr(cell.colors.text));
    }
    painter->restore();
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetricsF metrics(fontOf(styleOf(index), option.font));
    const qreal width = metrics.horizontalAdvance(index.data().toString()) + 2 * cellPadding(option.font);
    return {qCeil(width), support::Metrics::of(option.font).rowHeight};
}

int RecordDelegate::cellPadding(const QFont &font)
{
    return support::Metrics::of(font).unit * 2;
}

void RecordDelegate::paintBackground(const Cell &cell) const
{
    const QRect &rect = cell.option.rect;
    if (cell.option.state & QStyle::State_Selected)
        cell.painter->fillRect(rect, cell.colors.selection);
    cell.painter->setPen(support::blended(cell.colors.hairline, cell.colors.surface, 0.55));
    cell.painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void RecordDelegate::paintText(const Cell &cell, const QColor &color) const
{
    if (cell.text.isEmpty())
        return;
    const QFontMetricsF metrics(cell.painter->font());
    const QString text = metrics.elidedText(cell.text, Qt::ElideRight, cell.rect.width());
    cell.painter->setPen(color);
    const qreal baseline = cell.rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (cell.alignment & Qt::AlignRight) {
        const qreal width = support::tabularWidth(metrics, text);
        support::paintTabular(cell.painter, {cell.rect.right() - width, baseline}, text);
        return;
    }
    cell.painter->drawText(QPointF(cell.rect.left(), baseline), text);
}

void RecordDelegate::paintChip(const Cell &cell) const
{
    if (cell.text.isEmpty())
        return;
    const QSizeF size =
        support::chipSize(QFontMetricsF(cell.painter->font()), cell.text).boundedTo(cell.rect.size());
    const QRectF chip(QPointF(cell.rect.left(), cell.rect.center().y() - size.height() / 2), size);
    support::paintChip(cell.painter, chip, cell.text, cell.toneOr(cell.colors.dimText));
}

void RecordDelegate::paintBar(const Cell &cell) const
{
    const QFontMetricsF metrics(cell.painter->font());
    const support::Metrics sizes = support::Metrics::of(cell.option.font);
    QRectF groove = cell.rect;
    groove.setHeight(metrics.height() + sizes.unit / 2.0);
    groove.moveCenter(cell.rect.center());
    const qreal radius = sizes.radius / 2.5;
    cell.painter->setRenderHint(QPainter::Antialiasing);
    cell.painter->setPen(Qt::NoPen);
    cell.painter->setBrush(support::blended(cell.colors.raised, cell.colors.surface, kGrooveShade));
    cell.painter->drawRoundedRect(groove, radius, radius);
    QRectF bar = groove;
    bar.setWidth(groove.width() * barShare(cell.value));
    cell.painter->setBrush(support::blended(cell.toneOr(cell.colors.accent), cell.colors.raised, kBarShade));
    cell.painter->drawRoundedRect(bar, radius, radius);
    cell.painter->setPen(cell.colors.text);
    const qreal width = support::tabularWidth(metrics, cell.text);
    const qreal baseline = groove.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    support::paintTabular(cell.painter, {groove.right() - width - sizes.unit, baseline}, cell.text);
}

void RecordDelegate::paintDot(const Cell &cell) const
{
    const qreal diameter = QFontMetricsF(cell.painter->font()).height() * 0.5;
    QRectF dot(0, 0, diameter, diameter);
    dot.moveCenter({cell.rect.left() + diameter / 2, cell.rect.center().y()});
    cell.painter->setRenderHint(QPainter::Antialiasing);
    cell.painter->setPen(Qt::NoPen);
    cell.painter->setBrush(cell.toneOr(cell.colors.dimText));
    cell.painter->drawEllipse(dot);
    Cell word = cell;
    word.rect.setLeft(dot.right() + diameter * 0.7);
    paintText(word, cell.colors.text);
}

} // namespace eyewall::views
