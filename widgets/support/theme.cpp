// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/theme.h"

#include "widgets/support/colors.h"
#include "widgets/support/style.h"

#include <QApplication>

namespace eyewall::support {

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

bool Theme::isDark() const
{
    return support::isDark(QApplication::palette());
}

} // namespace eyewall::support
