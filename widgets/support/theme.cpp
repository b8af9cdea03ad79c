// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/theme.h"

#include "widgets/support/colors.h"
#include "widgets/support/metrics.h"
#include "widgets/support/style.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace eyewall::support {

namespace {

/// Qt tells those that have been shown, and later.
void tellWindows()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent event(QEvent::ApplicationFontChange);
        if (widget->isWindow())
            QApplication::sendEvent(widget, &event);
    }
}

} // namespace

Theme::Theme(QApplication &application, ThemeMode mode)
    : QObject(&application)
    , m_style(new Style(mode)) // setStyle() below takes it
{
    QApplication::setStyle(m_style);
    QApplication::setPalette(QPalette());
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_style->mode())
        return;
    m_style->setMode(mode);
    // An empty palette makes Qt ask the desktop and then Style::polish() again.
    QApplication::setPalette(QPalette());
    Q_EMIT modeChanged(mode);
}

ThemeMode Theme::mode() const
{
    return m_style->mode();
}

void Theme::setTextSize(int percent)
{
    percent = std::clamp(percent, kSmallestText, kLargestText);
    if (percent == m_textSize)
        return;
    if (m_textSize == kUsualText)
        m_usualFont = QApplication::font();
    m_textSize = percent;
    QApplication::setFont(percent == kUsualText ? m_usualFont : scaledFont(m_usualFont, percent / 100.0));
    tellWindows();
    Q_EMIT textSizeChanged(percent);
}

bool Theme::isDark() const
{
    return support::isDark(QApplication::palette());
}

} // namespace eyewall::support
