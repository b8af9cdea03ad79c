// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/style.h"

#include "widgets/support/colors.h"
#include "widgets/support/stylepainting.h"

#include <QApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace eyewall::support {

namespace {

bool isEditor(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Editors paint their rounded field themselves, so the square viewport on top must not.
QAbstractScrollArea *framedEditor(QWidget *widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    return isEditor(widget) && area->frameShape() == QFrame::StyledPanel ? area : nullptr;
}

} // namespace

double styleUnit(const QStyleOption *option, const QWidget *widget)
{
    // Qt asks for many metrics without either, and with options whose font was never filled in.
    const int height = widget   ? widget->fontMetrics().height()
                       : option ? option->fontMetrics.height()
                                : QFontMetrics(QApplication::font()).height();
    return std::max(2.0, height / 4.0);
}

Style::Style(ThemeMode mode)
    : QProxyStyle(QStringLiteral("fusion"))
    , m_mode(mode)
{
}

void Style::setMode(ThemeMode mode)
{
    m_mode = mode;
}

ThemeMode Style::mode() const
{
    return m_mode;
}

void Style::polish(QPalette &palette)
{
    const bool dark = m_mode == ThemeMode::System ? isDark(palette) : m_mode == ThemeMode::Dark;
    palette = paletteFor(dark ? darkColors() : lightColors());
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (QAbstractScrollArea *editor = framedEditor(widget))
        editor->viewport()->setAutoFillBackground(false);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    // Only the handle is painted: what the bar stands on shows through.
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void Style::unpolish(QWidget *widget)
{
    if (QAbstractScrollArea *editor = framedEditor(widget))
        editor->viewport()->setAutoFillBackground(true);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (!paintPrimitive(element, *option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (paintControl(element, *option, painter, widget))
        return;
    const Colors &colors = colorsFor(option->palette);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        QStyleOptionHeader dim = *header;
        dim.palette.setColor(QPalette::ButtonText, colors.dimText);
        dim.state &= ~State_On; // a selection below would make it bold
        return QProxyStyle::drawControl(element, &dim, painter, widget);
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && element == CE_TabBarTabLabel) {
        QStyleOptionTab label = *tab;
        const bool isLit = tab->state & (State_Selected | State_MouseOver);
        label.palette.setColor(QPalette::WindowText, isLit ? colors.text : colors.dimText);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel && button->features & QStyleOptionButton::DefaultButton) {
        QStyleOptionButton label = *button;
        const QColor onAccent = colors.isDark ? colors.window : colors.surface;
        label.palette.setColor(QPalette::Active, QPalette::ButtonText, onAccent);
        label.palette.setColor(QPalette::Inactive, QPalette::ButtonText, onAccent);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paintScrollBar(*slider, painter,
                                  subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paintComboBox(*combo, painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                                 widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const double unit = styleUnit(option, widget);
    const auto atLeast = [&](double units) { return std::max(result.height(), qRound(units * unit)); };
    switch (type) {
    case CT_PushButton:
        // Fusion widens every button to 80 px; ours are as wide as what they say.
        return {size.width() + qRound(6 * unit), atLeast(7.5)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {result.width() + qRound(4 * unit), atLeast(7.5)};
    case CT_ToolButton:
        return {size.width() + qRound(4 * unit), atLeast(7.5)};
    case CT_TabBarTab:
        return {size.width() + qRound(unit), atLeast(8)};
    case CT_HeaderSection:
        return {result.width() + qRound(2 * unit), atLeast(7.5)};
    case CT_MenuBarItem:
        return {result.width() + qRound(unit), atLeast(7)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        const bool isSeparator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return isSeparator ? result : QSize(result.width() + qRound(4 * unit), atLeast(7));
    }
    default:
        return result;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                            const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, subControl, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    const int inset = qRound(styleUnit(option, widget));
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(inset, 0, -inset, 0);
    return rect;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int inset = qRound(styleUnit(option, widget) * 2);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(inset, 0, -inset, 0);
    return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const double unit = styleUnit(option, widget);
    switch (metric) {
    case PM_ScrollBarExtent:
        return qRound(2.5 * unit);
    case PM_ScrollBarSliderMin:
        return qRound(8 * unit);
    case PM_SplitterWidth:
        return qRound(3 * unit);
    case PM_DefaultFrameWidth:
        return isEditor(widget) ? qRound(unit) : 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return qRound(3.5 * unit);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return qRound(2 * unit);
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return qRound(4.5 * unit);
    case PM_ToolBarItemSpacing:
        return qRound(2.5 * unit);
    case PM_ToolBarItemMargin:
        return qRound(2 * unit);
    case PM_TabBarTabHSpace: // four tabs beside a table have to fit in every language
        return qRound(4 * unit);
    case PM_FocusFrameHMargin: // beside the text of a table's cell
        return qRound(1.5 * unit);
    case PM_HeaderMargin:
        return qRound(1.5 * unit);
    case PM_MenuBarHMargin:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return qRound(unit);
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Table_GridLineColor:
        return int(colorsFor(option ? option->palette : QApplication::palette()).hairline.rgba());
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons: // fusion's own are from another age
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace eyewall::support
