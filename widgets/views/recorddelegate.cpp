// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/views/recorddelegate.h"

#include "widgets/support/metrics.h"
#include "widgets/support/motion.h"
#include "widgets/support/painting.h"
#include "widgets/views/bargeometry.h"
#include "widgets/views/changeglow.h"
#include "widgets/views/spangeometry.h"
#include "widgets/views/trendgeometry.h"
#include "widgets/views/visiblespan.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

namespace eyewall::views {

using models::CellStyle;
using support::Colors;
using support::Role;

namespace {

constexpr double kBarShade = 0.35;
constexpr double kGrooveShade = 0.75;
constexpr double kGlowShade = 0.22;
constexpr float kTrendShade = 0.8F;
constexpr double kOpenShade = 0.55;
constexpr qreal kTrendWidth = 1.2;
constexpr qreal kNumberShare = 0.6; // of a cell with a line

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
    double glow; ///< 0 to 1
    CellStyle style;
    const Face &face;

    bool isMirrored() const { return option.direction == Qt::RightToLeft; }
    const QColor &toneOr(const QColor &other) const { return tone ? colors.of(*tone) : other; }
};

RecordDelegate::RecordDelegate(const ChangeGlow &glow, VisibleSpan &span, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_glow(glow)
    , m_span(span)
{
}

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
                    style == CellStyle::Bar ? index.data(models::SortRole).toLongLong() : 0,
                    m_glow.strengthOf(index),
                    style,
                    faceOf(style, option.font)};
    painter->save();
    painter->setFont(cell.face.font);
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
    case CellStyle::Span:
        paintSpan(cell, index);
        break;
    case CellStyle::Trend:
        paintText(cell, cell.toneOr(cell.colors.text));
        paintTrend(cell, index);
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
    if (cell.glow > 0) {
        QColor glow = cell.colors.accent;
        glow.setAlphaF(float(kGlowShade * cell.glow));
        cell.painter->fillRect(rect, glow);
    }
    cell.painter->setPen(support::blended(cell.colors.hairline, cell.colors.surface, 0.55));
    cell.painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

const RecordDelegate::Face &RecordDelegate::faceOf(CellStyle style, const QFont &base) const
{
    if (!base.isCopyOf(m_base) && base != m_base) {
        m_faces.clear();
        m_texts.clear();
    }
    m_base = base;
    const auto known = m_faces.find(style);
    if (known != m_faces.end())
        return known->second;
    const QFont font = fontOf(style, base);
    const QFontMetricsF metrics(font);
    const Face face{font, metrics.ascent(), metrics.descent(), metrics.height(),
                    support::hasTabularDigits(metrics)};
    return m_faces.emplace(style, face).first->second;
}

void RecordDelegate::paintText(const Cell &cell, const QColor &color) const
{
    if (cell.text.isEmpty())
        return;
    cell.painter->setPen(color);
    const qreal baseline = cell.rect.center().y() + (cell.face.ascent - cell.face.descent) / 2;
    if (cell.alignment & Qt::AlignRight)
        return paintNumber(cell, baseline, cell.isMirrored() ? Edge::Left : Edge::Right);
    const support::TextCache::Line &line =
        m_texts.line(int(cell.style), cell.face.font, cell.text, cell.rect.width());
    const qreal left = cell.isMirrored() ? cell.rect.right() - line.width : cell.rect.left();
    cell.painter->drawStaticText(QPointF(left, baseline - cell.face.ascent), line.text);
}

void RecordDelegate::paintNumber(const Cell &cell, qreal baseline, Edge edge) const
{
    const support::TextCache::Line &line =
        m_texts.line(int(cell.style), cell.face.font, cell.text, cell.rect.width());
    const QFontMetricsF metrics(cell.face.font);
    const qreal width = cell.face.isTabular ? line.width : support::tabularWidth(metrics, line.shown);
    const qreal left = edge == Edge::Right ? cell.rect.right() - width : cell.rect.left();
    if (cell.face.isTabular)
        cell.painter->drawStaticText(QPointF(left, baseline - cell.face.ascent), line.text);
    else
        support::paintTabular(cell.painter, {left, baseline}, line.shown);
}

void RecordDelegate::paintChip(const Cell &cell) const
{
    if (cell.text.isEmpty())
        return;
    const support::TextCache::Line &line =
        m_texts.line(int(cell.style), cell.face.font, cell.text, cell.rect.width() - cell.face.height / 3);
    const QSizeF size(std::min(line.width + cell.face.height, cell.rect.width()), cell.face.height * 1.25);
    const qreal left = cell.isMirrored() ? cell.rect.right() - size.width() : cell.rect.left();
    const QRectF chip(QPointF(left, cell.rect.center().y() - size.height() / 2), size);
    support::paintChipShape(cell.painter, chip, cell.toneOr(cell.colors.dimText));
    const QPointF corner(chip.center().x() - line.width / 2, chip.center().y() - cell.face.height / 2);
    cell.painter->drawStaticText(corner, line.text);
}

void RecordDelegate::paintBar(const Cell &cell) const
{
    const support::Metrics sizes = support::Metrics::of(cell.option.font);
    QRectF groove = cell.rect;
    groove.setHeight(cell.face.height + sizes.unit / 2.0);
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
    Cell number = cell;
    number.rect.setRight(groove.right() - sizes.unit);
    paintNumber(number, groove.center().y() + (cell.face.ascent - cell.face.descent) / 2, Edge::Right);
}

void RecordDelegate::paintDot(const Cell &cell) const
{
    const qreal diameter = cell.face.height * 0.5;
    QRectF dot(0, 0, diameter, diameter);
    const qreal start =
        cell.isMirrored() ? cell.rect.right() - diameter / 2 : cell.rect.left() + diameter / 2;
    dot.moveCenter({start, cell.rect.center().y()});
    cell.painter->setRenderHint(QPainter::Antialiasing);
    cell.painter->setPen(Qt::NoPen);
    cell.painter->setBrush(cell.toneOr(cell.colors.dimText));
    cell.painter->drawEllipse(dot);
    Cell word = cell;
    if (cell.isMirrored())
        word.rect.setRight(dot.left() - diameter * 0.7);
    else
        word.rect.setLeft(dot.right() + diameter * 0.7);
    paintText(word, cell.colors.text);
}

/// In what the number leaves of the cell, the newest at the right. With reduced motion there is the number
/// alone: the line moves each second.
void RecordDelegate::paintTrend(const Cell &cell, const QModelIndex &index) const
{
    const QVariant data = index.data(models::TrendRole);
    if (!data.isValid() || support::isMotionReduced())
        return;
    const auto trend = data.value<models::Trend>();
    const qreal number = cell.text.isEmpty() ? 0 : QFontMetricsF(cell.face.font).horizontalAdvance(cell.text);
    // The lines of all rows are equally long, however many digits stand behind them.
    const qreal room = std::max(number + cell.face.height / 2, cell.rect.width() * kNumberShare);
    const TrendGeometry geometry(cell.rect, room, cell.isMirrored());
    if (!geometry.isRoomy())
        return;
    std::array<QPointF, std::tuple_size_v<models::TrendSamples>> points;
    geometry.place(trend, points);
    QColor color = cell.toneOr(cell.colors.accent);
    color.setAlphaF(kTrendShade);
    cell.painter->setRenderHint(QPainter::Antialiasing);
    cell.painter->setPen(QPen(color, kTrendWidth));
    cell.painter->drawPolyline(points.data(), int(points.size()));
}

/// One that is open is paler, and has no end: it goes on to the edge.
void RecordDelegate::paintSpan(const Cell &cell, const QModelIndex &index) const
{
    const QVariant data = index.data(models::SpanRole);
    if (!data.isValid())
        return;
    const auto span = data.value<models::Span>();
    const QRectF bar = spanBar(span, m_span.of(index.column()), cell.rect);
    const QColor &tone = cell.toneOr(cell.colors.accent);
    cell.painter->setRenderHint(QPainter::Antialiasing);
    cell.painter->setPen(Qt::NoPen);
    cell.painter->setBrush(span.isOpen ? support::blended(tone, cell.colors.surface, kOpenShade) : tone);
    const qreal radius = span.isOpen ? 0 : std::min(bar.width(), bar.height()) / 3;
    cell.painter->drawRoundedRect(bar, radius, radius);
}

} // namespace eyewall::views
