// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace eyewall::pages {
class MonitorWindow;
}

namespace eyewall::desktop {

class ServerLife;
class SettingsDialog;
class SharePanel;

/// The menu "Server" of the window, and the dialogs that it opens. Thread: GUI.
class ServerMenu final : public QObject {
    Q_OBJECT

public:
    /// Both live longer. The menu comes before the one for help.
    ServerMenu(ServerLife &life, pages::MonitorWindow &window, QObject *parent = nullptr);
    ~ServerMenu() override;

    [[nodiscard]] QAction &startAction() const { return *m_start; }
    [[nodiscard]] QAction &stopAction() const { return *m_stop; }
    [[nodiscard]] QAction &restartAction() const { return *m_restart; }
    [[nodiscard]] QAction &settingsAction() const { return *m_settings; }
    /// Checked while it is shared. Switching it on asks first; off is at once.
    [[nodiscard]] QAction &shareAction() const { return *m_share; }
    [[nodiscard]] QAction &copyAction() const { return *m_copy; }
    [[nodiscard]] QAction &reloadAction() const { return *m_reload; }
    /// Another entry, above the settings.
    void add(QAction &action) const;

private:
    void createActions();
    [[nodiscard]] QAction *add(const QString &text, const QString &name, void (ServerMenu::*chosen)());
    void connectSignals();
    void update();
    void startServer();
    void stopServer();
    void restartServer();
    void reloadCertificates();
    void copyAddress();
    void showSettings();
    void share();

    ServerLife &m_life;
    pages::MonitorWindow &m_window;
    QMenu *m_menu;
    QAction *m_start;
    QAction *m_stop;
    QAction *m_restart;
    QAction *m_share;
    QAction *m_copy;
    QAction *m_reload;
    QAction *m_settings;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<SharePanel> m_sharePanel;
};

} // namespace eyewall::desktop
