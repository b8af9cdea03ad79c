// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/closeguard.h"
#include "app/desktop/companions.h"
#include "app/desktop/lifelog.h"
#include "app/desktop/profile.h"
#include "app/desktop/serverlife.h"
#include "app/desktop/servermenu.h"
#include "app/desktop/servernotice.h"
#include "app/desktop/tray.h"
#include "app/host/logcapture.h"
#include "app/host/stopsignals.h"
#include "server/monitor/logbook.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/support/theme.h"

#include <QObject>
#include <QSettings>

class QApplication;

namespace eyewall::desktop {

/// The desktop app: a server and a window on it, from start to end. Thread: GUI.
class Desktop final : public QObject {
    Q_OBJECT

public:
    /// `defaults` are what `asked` was made with.
    Desktop(QApplication &application, const Profile &profile, const host::Startup &asked,
            const host::Settings &defaults);
    ~Desktop() override;

    /// Starts the server, then shows the window; a server that could not start is told there.
    void show();
    /// Brings the window to the front, wherever it is.
    void raise();
    /// Session files, each in a window of its own.
    void openSessions(const QStringList &paths);

Q_SIGNALS:
    /// The window is gone for good and nothing will be saved any more; the server may still finish what it
    /// has begun.
    void windowEnded();

private:
    void connectSignals();
    [[nodiscard]] support::ThemeMode savedTheme() const;
    void saveTheme(support::ThemeMode mode);
    void saveWindow();
    void saveUnlessEnded();
    void createFileMenu();
    void toTray();
    /// Lets answers finish, then ends the application; the second time it does not wait.
    void end();

    const Profile m_profile;
    QSettings m_saved;
    support::Theme m_theme;
    host::StopSignals m_stopSignals;
    monitor::LogBook m_logBook;
    host::LogCapture m_logCapture;
    ServerLife m_life;
    LifeLog m_lifeLog;
    pages::MonitorWindow m_window;
    ServerMenu m_menu;
    Companions m_companions;
    ServerNotice m_notice;
    Tray m_tray;
    CloseGuard m_closeGuard;
    bool m_hasEnded = false;
};

} // namespace eyewall::desktop
