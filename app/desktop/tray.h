// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace eyewall::desktop {

/// The app while it has no window: an icon in the tray with a menu that shows the window, tells the server's
/// state, and quits. Thread: GUI.
class Tray final : public QObject {
    Q_OBJECT

public:
    /// `source` lives longer.
    explicit Tray(const monitor::Source &source, QObject *parent = nullptr);
    ~Tray() override;

    void setVisible(bool isVisible) { m_icon.setVisible(isVisible); }
    /// Says beside the icon that the server goes on and how to come back.
    void tellWhereItIs();
    [[nodiscard]] QMenu &menu() { return m_menu; }

Q_SIGNALS:
    void showRequested();
    void quitRequested();

private:
    void showState();

    const monitor::Source &m_source;
    QMenu m_menu;
    QAction *m_state;
    QSystemTrayIcon m_icon;
};

} // namespace eyewall::desktop
