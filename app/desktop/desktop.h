// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/serverhost.h"
#include "app/host/stopsignals.h"
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
    Desktop(QApplication &application, const host::Settings &settings);
    ~Desktop() override;

    /// Starts the server, then shows the window; a server that could not start is told there.
    void show();

private:
    [[nodiscard]] support::ThemeMode savedTheme() const;
    void saveTheme(support::ThemeMode mode);
    void saveWindow();
    /// Lets answers finish, then ends the application; the second time it does not wait.
    void end();

    QSettings m_saved;
    support::Theme m_theme;
    host::StopSignals m_stopSignals;
    host::ServerHost m_host;
    pages::MonitorWindow m_window;
};

} // namespace eyewall::desktop
