// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/stylepainting.h"

#include "widgets/support/colors.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace eyewall::support {

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int smallestHandle)
{
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QRect bar = option.rect;
    const int length = isFlat ? bar.width() : bar.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const double share = range > 0 ? double(option.pageStep) / double(range + option.pageStep) : 1;
    const int handle = std::clamp(qRound(share * length), std::min(length, smallestHandle), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        if (!isFlat)
            return QRect(bar.x(), bar.y() + from, bar.width(), size);
        return QStyle::visualRect(option.direction, bar, QRect(bar.x() + from, bar.y(), size, bar.height()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, handle);
    case QStyle::SC_ScrollBarGroove:
        return bar;
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length - start - handle);
    default:
        return {};
    }
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle)
{
    const Colors &colors = colorsFor(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool isHeld =
        option.state & QStyle::State_Sunken && option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const QColor fill = blended(colors.dimText, colors.surface, isHeld ? 0.9 : isHovered ? 0.6 : 0.35);
    const bool isFlat = option.orientation == Qt::Horizontal;
    const double thickness = isFlat ? handle.height() : handle.width();
    const double inset = thickness * 0.2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    const QRectF bar = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    const double radius = thickness / 2 - inset;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

void paintComboBox(const QStyleOptionComboBox &option, QPainter *painter, const QRect &arrow,
                   const QWidget *widget)
{
    QStyleOptionButton panel;
    panel.QStyleOption::operator=(option);
    panel.state &= ~QStyle::State_On;
    QStyleOptionFrame field;
    field.QStyleOption::operator=(option);
    field.lineWidth = 1;
    if (option.frame) {
        if (option.editable)
            paintPrimitive(QStyle::PE_PanelLineEdit, field, painter, widget);
        else
            paintPrimitive(QStyle::PE_PanelButtonCommand, panel, painter, widget);
    }
    const double reach = styleUnit(&option, widget);
    const QPointF middle = QRectF(arrow).center();
    const QPointF chevron[] = {middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2),
                               middle + QPointF(reach, -reach / 2)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(colorsFor(option.palette).dimText, reach * 0.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(chevron, 3);
    painter->restore();
}

} // namespace eyewall::support
