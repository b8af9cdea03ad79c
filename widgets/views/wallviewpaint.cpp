// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/frameclock.h"
#include "widgets/models/wallmodel.h"
#include "widgets/support/colors.h"
#include "widgets/support/metrics.h"
#include "widgets/views/wallview.h"

#include <QPainter>
#include <QRegion>
#include <QStyle>

#include <algorithm>

namespace eyewall::views {

using support::Metrics;

namespace {

// In units of the metrics.
constexpr int kLargestTile = 7;
constexpr QSize kHint(140, 40);
constexpr QSize kMinimum(40, 15);
constexpr float kHoverShare = 0.3F; // of the colour of text, over a tile

} // namespace

QSize WallView::sizeHint() const
{
    return kHint * Metrics::of(this).unit;
}

QSize WallView::minimumSizeHint() const
{
    return kMinimum * Metrics::of(this).unit;
}

/// The geometry of the picture, brought up to what it shall show next.
WallGeometry WallView::layOut() const
{
    const qreal ratio = devicePixelRatioF();
    const QSize room = size() - 2 * QSize(inset(), inset());
    const QSize area = (QSizeF(room.expandedTo({0, 0})) * ratio).toSize();
    const int count = m_model.counts().total();
    const int largest = qRound(kLargestTile * Metrics::of(this).unit * ratio);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const WallGeometry &shown = m_canvas.geometry();
    if (shown.area == area && shown.largest == largest && shown.isMirrored == isMirrored)
        return shown.withCount(count);
    return WallGeometry::fitting(area, count, largest, isMirrored);
}

void WallView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_model.counts().total() == 0)
        paintEmpty(painter);
    else
        paintTiles(painter);
}

void WallView::paintTiles(QPainter &painter)
{
    const bool isAnimated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    m_canvas.setMotionReduced(m_isMotionReduced || !isAnimated);
    m_canvas.setColors(support::colorsFor(palette()));
    m_canvas.setGeometry(layOut());
    const bool isFading = m_canvas.refresh(m_model.tiles(), m_model.clock());
    paintCanvas(painter);
    paintMarks(painter);
    if (isFading)
        m_clock.requestFrame(this);
}

/// Pixel by pixel: without a scale in the painter it is a plain copy.
void WallView::paintCanvas(QPainter &painter) const
{
    const qreal ratio = devicePixelRatioF();
    const QPoint origin = (QPointF(inset(), inset()) * ratio).toPoint();
    const QSizeF logical = QSizeF(m_canvas.image().size()) / ratio;
    const QRect covered = QRectF(QPointF(origin) / ratio, logical).toRect().adjusted(1, 1, -1, -1);
    for (const QRect &border : QRegion(rect()).subtracted(covered))
        painter.fillRect(border, support::colorsFor(palette()).surface);
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(origin, m_canvas.image());
    painter.restore();
}

void WallView::paintEmpty(QPainter &painter) const
{
    painter.fillRect(rect(), support::colorsFor(palette()).surface);
    painter.setPen(support::colorsFor(palette()).dimText);
    painter.drawText(rect(), int(Qt::AlignCenter) | Qt::TextWordWrap,
                     tr("Every open connection will be a tile here."));
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(support::colorsFor(palette()).text);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void WallView::paintMarks(QPainter &painter) const
{
    const support::Colors &colors = support::colorsFor(palette());
    const std::optional<int> hovered = m_mouse ? tileAt(*m_mouse) : std::nullopt;
    // Tinted rather than framed: the frame is that of the keyboard.
    if (hovered) {
        QColor veil = colors.text;
        veil.setAlphaF(kHoverShare);
        painter.fillRect(frameOf(*hovered, 0), veil);
    }
    painter.setBrush(Qt::NoBrush);
    if (!hasFocus() || m_current == 0 || m_currentIndex >= tileCount())
        return;
    // Not in the accent: it is the colour of HTTP, and the tile would only look bigger.
    painter.setPen(QPen(colors.text, inset(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const qreal half = inset() / 2.0;
    painter.drawRect(QRectF(frameOf(m_currentIndex, inset())).adjusted(half, half, -half, -half));
}

/// The tile and so many pixels around it.
QRect WallView::frameOf(int index, int distance) const
{
    const QRect tile = layOut().rectOf(index);
    const qreal ratio = devicePixelRatioF();
    const QRectF logical(QPointF(tile.topLeft()) / ratio, QSizeF(tile.size()) / ratio);
    const QRect aligned = logical.translated(inset(), inset()).toAlignedRect();
    return aligned.adjusted(-distance, -distance, distance, distance);
}

/// Room for the focus frame of a tile at the edge.
int WallView::inset() const
{
    return std::max(1, Metrics::of(this).unit / 2);
}

} // namespace eyewall::views
