// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"

#include "app/host/startup.h"
#include "widgets/pages/sessionfiles.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace eyewall::desktop {
namespace {

using support::ThemeMode;

constexpr std::pair<ThemeMode, const char *> kThemes[] = {
    {ThemeMode::System, "system"}, {ThemeMode::Light, "light"}, {ThemeMode::Dark, "dark"}};

QString themeKey()
{
    return QStringLiteral("window/theme");
}

QString textSizeKey()
{
    return QStringLiteral("window/textSize");
}

QString geometryKey()
{
    return QStringLiteral("window/geometry");
}

QString layoutKey()
{
    return QStringLiteral("window/layout");
}

QString trayToldKey()
{
    return QStringLiteral("window/trayTold");
}

} // namespace

Desktop::Desktop(QApplication &application, const Profile &profile, const host::Startup &asked,
                 const host::Settings &defaults)
    : m_profile(profile)
    , m_saved(profile.settingsFile(), QSettings::IniFormat)
    , m_theme(application, savedTheme())
    , m_logCapture(m_logBook)
    , m_life(asked, defaults, m_saved)
    , m_lifeLog(m_life, m_logBook)
    , m_window(m_life.source(), m_life.control(), m_theme, &m_logBook)
    , m_menu(m_life, m_window)
    , m_companions(m_life, m_menu, m_window, m_saved)
    , m_notice(m_life, m_menu, m_window)
    , m_tray(m_life.source())
    , m_closeGuard(m_life, m_window, m_saved, &QSystemTrayIcon::isSystemTrayAvailable)
{
    // The window goes at once, the server finishes what it has begun, or stays.
    QApplication::setQuitOnLastWindowClosed(false);
    m_lifeLog.follow(m_companions.traffic());
    createFileMenu();
    connectSignals();
    m_notice.setProfileProblem(profile.problem().isEmpty() ? m_companions.problem() : profile.problem());
    m_theme.setTextSize(m_saved.value(textSizeKey(), support::Theme::kUsualText).toInt());
    m_window.restoreGeometry(m_saved.value(geometryKey()).toByteArray());
    m_window.restoreLayout(m_saved.value(layoutKey()).toByteArray());
}

Desktop::~Desktop() = default;

void Desktop::connectSignals()
{
    connect(&m_closeGuard, &CloseGuard::quitWanted, this, &Desktop::end);
    connect(&m_closeGuard, &CloseGuard::trayWanted, this, &Desktop::toTray);
    connect(&m_tray, &Tray::showRequested, this, &Desktop::raise);
    connect(&m_tray, &Tray::quitRequested, this, &Desktop::end);
    connect(&m_stopSignals, &host::StopSignals::received, this, &Desktop::end);
    m_stopSignals.watchHangup();
    connect(&m_theme, &support::Theme::modeChanged, this, &Desktop::saveTheme);
    connect(&m_theme, &support::Theme::textSizeChanged, this,
            [this](int percent) { m_saved.setValue(textSizeKey(), percent); });
    // The session may end without a signal: then there is no time for more than this.
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Desktop::saveUnlessEnded, Qt::DirectConnection);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Desktop::saveUnlessEnded);
}

void Desktop::createFileMenu()
{
    QMenu &menu = m_window.fileMenu();
    const QList<QAction *> actions = menu.actions();
    const auto quit = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->menuRole() == QAction::QuitRole;
    });
    // Closing the window may mean the tray, quitting does not.
    disconnect(*quit, nullptr, qApp, nullptr);
    connect(*quit, &QAction::triggered, &m_closeGuard, &CloseGuard::quit);
    auto *closing = new QMenu(tr("Closing with open connections"), &menu);
    m_closeGuard.addTo(*closing);
    menu.insertMenu(*quit, closing);
    menu.insertSeparator(*quit);
}

void Desktop::show()
{
    if (const auto started = m_life.start(); !started)
        std::fprintf(stderr, "eyewall: %s\n", qPrintable(started.error().message));
    m_window.show();
    m_companions.welcome();
}

void Desktop::raise()
{
    m_tray.setVisible(false);
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

void Desktop::openSessions(const QStringList &paths)
{
    for (const QString &path : paths)
        m_window.sessions().open(path);
}

void Desktop::toTray()
{
    saveWindow();
    m_tray.setVisible(true);
    m_window.hide();
    if (m_saved.value(trayToldKey()).toBool())
        return;
    m_saved.setValue(trayToldKey(), true);
    m_tray.tellWhereItIs();
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
    m_companions.save();
    m_saved.sync();
}

void Desktop::saveUnlessEnded()
{
    if (!m_hasEnded)
        saveWindow();
}

void Desktop::end()
{
    const auto quit = [] { QApplication::exit(host::kFine); };
    if (std::exchange(m_hasEnded, true))
        return m_life.finish(quit); // the profile may be another process's by now
    saveWindow();
    m_tray.setVisible(false);
    for (QWidget *window : QApplication::topLevelWidgets())
        window->hide();
    m_companions.traffic().stop();
    Q_EMIT windowEnded();
    m_life.finish(quit);
}

} // namespace eyewall::desktop
