// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/stylepainting.h"

#include "widgets/support/colors.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace eyewall::support {

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle)
{
    const Colors &colors = colorsFor(option.palette);
    // A scroll bar is an opaque widget, so the ground has to be painted, too.
    painter->fillRect(option.rect, colors.surface);
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
