// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"

#include "app/host/startup.h"

#include <QApplication>

#include <cstdio>

namespace eyewall::desktop {
namespace {

using support::ThemeMode;

constexpr std::pair<ThemeMode, const char *> kThemes[] = {
    {ThemeMode::System, "system"}, {ThemeMode::Light, "light"}, {ThemeMode::Dark, "dark"}};

QString themeKey()
{
    return QStringLiteral("window/theme");
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString layoutKey()
{
    return QStringLiteral("window/layout");
}

} // namespace

Desktop::Desktop(QApplication &application, const host::Settings &settings)
    : m_theme(application, savedTheme())
    , m_host(settings)
    , m_window(m_host.server().source(), m_host.server().control(), m_theme)
{
    // The window goes at once, the server finishes what it has begun.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&application, &QApplication::lastWindowClosed, this, &Desktop::end);
    connect(&m_stopSignals, &host::StopSignals::received, this, &Desktop::end);
    connect(&m_theme, &support::Theme::modeChanged, this, &Desktop::saveTheme);
    m_window.restoreGeometry(m_saved.value(geometryKey()).toByteArray());
    m_window.restoreLayout(m_saved.value(layoutKey()).toByteArray());
}

Desktop::~Desktop() = default;

void Desktop::show()
{
    if (const auto started = m_host.start(); !started)
        std::fprintf(stderr, "eyewall: %s\n", qPrintable(started.error().message));
    m_window.show();
}

ThemeMode Desktop::savedTheme() const
{
    const QString name = m_saved.value(themeKey()).toString();
    for (const auto &[mode, modeName] : kThemes) {
        if (name == QLatin1String(modeName))
            return mode;
    }
    return ThemeMode::System;
}

void Desktop::saveTheme(ThemeMode mode)
{
    m_saved.setValue(themeKey(), QString::fromLatin1(kThemes[int(mode)].second));
}

void Desktop::saveWindow()
{
    m_saved.setValue(geometryKey(), m_window.saveGeometry());
    m_saved.setValue(layoutKey(), m_window.saveLayout());
    m_saved.sync();
}

void Desktop::end()
{
    saveWindow();
    m_window.hide();
    m_host.stop([] { QApplication::exit(host::kFine); });
}

} // namespace eyewall::desktop
