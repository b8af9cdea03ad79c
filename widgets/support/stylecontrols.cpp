// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/stylepainting.h"

#include "widgets/support/colors.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace eyewall::support {

namespace {

void paintHeaderSection(const QStyleOption &option, QPainter *painter)
{
    const Colors &colors = colorsFor(option.palette);
    const QRect rect = option.rect;
    painter->fillRect(rect, colors.surface);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header || header->orientation == Qt::Horizontal)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.hairline);
}

void paintTab(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    const QRect rect = option.rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.hairline);
    const bool hasFocus =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (!(option.state & QStyle::State_Selected))
        return;
    if (hasFocus)
        painter->fillRect(rect, colors.selection);
    const int thickness = qMax(2, qRound(styleUnit(&option, widget) / 2));
    painter->fillRect(QRect(rect.left(), rect.bottom() - thickness + 1, rect.width(), thickness),
                      colors.accent);
}

/// A menu bar paints its items and what is left of it apart; the line below goes through all.
void paintMenuBarGround(const QStyleOption &option, QPainter *painter)
{
    const Colors &colors = colorsFor(option.palette);
    const QRect rect = option.rect;
    painter->fillRect(rect, colors.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.hairline);
}

void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const QWidget *widget)
{
    const Colors &colors = colorsFor(option.palette);
    paintMenuBarGround(option, painter);
    const QRect rect = option.rect;
    const bool isActive = option.state & QStyle::State_Selected && option.state & QStyle::State_Enabled;
    if (isActive) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.raised);
        const double unit = styleUnit(&option, widget);
        const auto inset = unit / 2;
        painter->drawRoundedRect(QRectF(rect).adjusted(0, inset, 0, -inset), unit * 1.25, unit * 1.25);
        painter->restore();
    }
    const bool hasMnemonics =
        widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    const int flags =
        Qt::AlignCenter | Qt::TextSingleLine | (hasMnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setPen(
        option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter->drawText(rect, flags, option.text);
    painter->restore();
}

void paintToolBar(const QStyleOption &option, QPainter *painter)
{
    const Colors &colors = colorsFor(option.palette);
    const QRect rect = option.rect;
    painter->fillRect(rect, colors.surface);
    if (option.state & QStyle::State_Horizontal)
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.hairline);
}

void paintSplitter(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    if (!(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        return;
    // State_Horizontal is that of the splitter, whose handles stand upright.
    const double unit = styleUnit(&option, widget);
    QRectF grip(0, 0, unit / 2, unit * 8);
    if (!(option.state & QStyle::State_Horizontal))
        grip = grip.transposed();
    grip.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorsFor(option.palette).accent);
    painter->drawRoundedRect(grip, unit / 4, unit / 4);
    painter->restore();
}

} // namespace

bool paintControl(QStyle::ControlElement element, const QStyleOption &option, QPainter *painter,
                  const QWidget *widget)
{
    switch (element) {
    case QStyle::CE_HeaderSection:
    case QStyle::CE_HeaderEmptyArea:
        paintHeaderSection(option, painter);
        return true;
    case QStyle::CE_TabBarTabShape:
        paintTab(option, painter, widget);
        return true;
    case QStyle::CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option))
            paintMenuBarItem(*item, painter, widget);
        return true;
    case QStyle::CE_MenuBarEmptyArea:
        paintMenuBarGround(option, painter);
        return true;
    case QStyle::CE_ToolBar:
        paintToolBar(option, painter);
        return true;
    case QStyle::CE_Splitter:
        paintSplitter(option, painter, widget);
        return true;
    default:
        return false;
    }
}

} // namespace eyewall::support
