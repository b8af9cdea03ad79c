// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/sessionsource.h"
#include "server/monitor/logbook.h"
#include "server/monitor/nocontrol.h"
#include "widgets/pages/monitorwindow.h"

#include <QObject>

namespace eyewall::pages {

/// A window on a session that was kept, and all that stands behind it. Goes when the window is closed.
/// Thread: GUI.
class SessionView final : public QObject {
    Q_OBJECT

public:
    /// `path` is where the session came from; the theme lives longer.
    SessionView(capture::Session session, const QString &path, support::Theme &theme,
                QObject *parent = nullptr);
    ~SessionView() override;

    /// Shows the window and begins to fill it.
    void show();
    MonitorWindow &window() { return m_window; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCloseAction();
    void restoreMarks();

    capture::SessionSource m_source;
    monitor::NoControl m_control;
    monitor::LogBook m_log;
    MonitorWindow m_window;
};

} // namespace eyewall::pages
