// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/stylepainting.h"

#include "widgets/support/colors.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace eyewall::support {

namespace {

constexpr double kLift = 0.06; // how much text colour a hovered surface takes on

void paintRounded(QPainter *painter, const QRectF &rect, double radius, const QBrush &fill, const QPen &pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    painter->setBrush(fill);
    const double inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor pressedOrHovered(const QColor &base, const QStyleOption &option, const Colors &colors)
{
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        return blended(colors.text, base, 2 * kLift);
    if (option.state & QStyle::State_Enabled && option.state & QStyle::State_MouseOver)
        return blended(colors.text, base, kLift);
    return base;
}

bool showsFocus(const QStyleOption &option)
{
    return option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
}

void paintButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    const bool isActive = option.state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver);
    if (isFlat && !isActive && !showsFocus(option))
        return;
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton &&
                           option.state & QStyle::State_Enabled;
    const QColor fill = pressedOrHovered(isDefault ? colors.accent : colors.raised, option, colors);
    const bool focused = showsFocus(option);
    const QColor edge = focused     ? (isDefault ? colors.text : colors.accent)
                        : isDefault ? fill
                                    : colors.hairline;
    const double unit = styleUnit(&option, widget);
    paintRounded(painter, option.rect, 1.75 * unit, fill, QPen(edge, focused ? 2 : 1));
}

void paintToolButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool isActive = option.state & (QStyle::State_Sunken | QStyle::State_On | QStyle::State_MouseOver);
    if (option.state & QStyle::State_AutoRaise && !isActive && !showsFocus(option))
        return;
    paintButton(option, painter, widget);
}

/// A field's edge says whether what is in it can be used: property "validity" is "good" or "error".
QColor fieldEdge(const QStyleOption &option, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    const QByteArray validity = widget ? widget->property("validity").toByteArray() : QByteArray();
    if (validity == "good")
        return colors.good;
    if (validity == "error")
        return colors.error;
    return option.state & QStyle::State_HasFocus ? colors.accent : colors.hairline;
}

void paintField(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const double unit = styleUnit(&option, widget);
    paintRounded(painter, option.rect, 1.5 * unit, colorsFor(option.palette).window,
                 QPen(fieldEdge(option, widget), 1));
}

void paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const bool isEditor =
        qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
    if (isEditor)
        return paintField(option, painter, widget);
    paintRounded(painter, option.rect, styleUnit(&option, widget), Qt::NoBrush,
                 QPen(colorsFor(option.palette).hairline, 1));
}

void paintCheckBox(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = isOn ? colors.accent : colors.raised;
    const QColor edge = showsFocus(option) ? colors.text : isOn ? colors.accent : colors.dimText;
    const QRectF box = option.rect;
    paintRounded(painter, box, styleUnit(&option, widget) * 0.75, fill, QPen(edge, 1));
    if (!isOn)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.surface, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    const QPointF tick[] = {at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)};
    const QPointF dash[] = {at(0.25, 0.5), at(0.75, 0.5)};
    if (option.state & QStyle::State_NoChange)
        painter->drawPolyline(dash, 2);
    else
        painter->drawPolyline(tick, 3);
    painter->restore();
}

void paintRadioButton(const QStyleOption &option, QPainter *painter)
{
    const Colors &colors = colorsFor(option.palette);
    const bool isOn = option.state & QStyle::State_On;
    const QRectF ring = option.rect;
    const QColor edge = showsFocus(option) ? colors.text : isOn ? colors.accent : colors.dimText;
    paintRounded(painter, ring, ring.width() / 2, isOn ? colors.accent : colors.raised, QPen(edge, 1));
    const double inset = ring.width() * 0.32;
    if (isOn)
        paintRounded(painter, ring.adjusted(inset, inset, -inset, -inset), ring.width() / 2, colors.surface,
                     Qt::NoPen);
}

void paintFocus(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    // A row of a table shows its focus by the selection.
    if (qobject_cast<const QAbstractItemView *>(widget) ||
        !(option.state & QStyle::State_KeyboardFocusChange))
        return;
    paintRounded(painter, option.rect, styleUnit(&option, widget), Qt::NoBrush,
                 QPen(colorsFor(option.palette).accent, 1));
}

void paintBar(const QStyleOption &option, QPainter *painter, bool isLineAbove)
{
    const Colors &colors = colorsFor(option.palette);
    painter->fillRect(option.rect, colors.surface);
    const QRect rect = option.rect;
    const int y = isLineAbove ? rect.top() : rect.bottom();
    painter->fillRect(QRect(rect.left(), y, rect.width(), 1), colors.hairline);
}

void paintPanel(const QStyleOption &option, QPainter *painter, bool isRaised)
{
    const Colors &colors = colorsFor(option.palette);
    painter->fillRect(option.rect, isRaised ? colors.raised : colors.surface);
    painter->save();
    painter->setPen(colors.hairline);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

void paintTabBase(const QStyleOption &option, QPainter *painter)
{
    const QRect rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colorsFor(option.palette).hairline);
}

} // namespace

bool paintPrimitive(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter *painter,
                    const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        paintButton(option, painter, widget);
        return true;
    case QStyle::PE_PanelButtonTool:
        paintToolButton(option, painter, widget);
        return true;
    case QStyle::PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        // One inside a spin box or a table has no frame, and what is round it is painted already.
        if (frame && frame->lineWidth > 0)
            paintField(option, painter, widget);
        return true;
    }
    case QStyle::PE_Frame:
        paintFrame(option, painter, widget);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(option, painter);
        return true;
    case QStyle::PE_IndicatorCheckBox:
        paintCheckBox(option, painter, widget);
        return true;
    case QStyle::PE_FrameFocusRect:
        paintFocus(option, painter, widget);
        return true;
    case QStyle::PE_PanelMenuBar:
        paintBar(option, painter, false);
        return true;
    case QStyle::PE_PanelStatusBar:
        paintBar(option, painter, true);
        return true;
    case QStyle::PE_PanelMenu:
    case QStyle::PE_FrameMenu:
        if (element == QStyle::PE_PanelMenu)
            paintPanel(option, painter, false);
        return true;
    case QStyle::PE_PanelTipLabel:
        paintPanel(option, painter, true);
        return true;
    case QStyle::PE_FrameTabBarBase:
        paintTabBase(option, painter);
        return true;
    case QStyle::PE_FrameTabWidget:
        // The line under the tabs goes on where there are no more of them.
        painter->fillRect(QRect(option.rect.left(), option.rect.top() - 1, option.rect.width(), 1),
                          colorsFor(option.palette).hairline);
        return true;
    case QStyle::PE_FrameGroupBox: // its title is enough; cards are for frames
    case QStyle::PE_PanelScrollAreaCorner:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameLineEdit:
        return true;
    default:
        return false;
    }
}

} // namespace eyewall::support
