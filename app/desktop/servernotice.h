// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/portholder.h"
#include "app/host/startfailure.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QAction;

namespace eyewall::pages {
class MonitorWindow;
class NoticeBar;
} // namespace eyewall::pages

namespace eyewall::desktop {

class ServerLife;
class ServerMenu;

/// What the window's notice bar says of the server beyond its status: how far its stop has come, ways out of
/// a failed start and who is in its way, that it is shared. Thread: GUI.
class ServerNotice final : public QObject {
    Q_OBJECT

public:
    /// All live longer. Made after the window, which shows the bare status first.
    ServerNotice(ServerLife &life, const ServerMenu &menu, pages::MonitorWindow &window,
                 QObject *parent = nullptr);
    ~ServerNotice() override;

    /// What is told while the server has nothing to say; it can be dismissed.
    void setProfileProblem(const QString &problem);

private:
    [[nodiscard]] QAction *makeAction(const QString &text, const QString &name);
    void update();
    void showFailure(const host::StartFailure &failure);
    void findHolder(const host::ListenAddress &address);
    void takeHolder(const host::ListenAddress &address, const std::optional<host::PortHolder> &holder);
    void showProgress();
    void showSharing();
    [[nodiscard]] QList<QAction *> waysOut(host::StartFailure::Kind kind) const;
    void chooseFolder();

    ServerLife &m_life;
    const ServerMenu &m_menu;
    pages::MonitorWindow &m_window;
    pages::NoticeBar &m_bar;
    QString m_profileProblem;
    int m_toldProblems = 0;
    bool m_isSearching = false; ///< for who holds the port
    QTimer m_progress;
    QAction *m_cut;
    QAction *m_nextPort;
    QAction *m_otherFolder;
    QAction *m_tryAgain;
    QAction *m_unshare;
    QAction *m_settings; ///< the menu's, as a button
};

/// "The address 127.0.0.1:8080 is in use by nginx (process 4711). …".
[[nodiscard]] QString takenBy(const host::ListenAddress &address, const host::PortHolder &holder);

/// "Stopping: 12 connections left, 8 s".
[[nodiscard]] QString stopProgress(quint64 connections, std::chrono::milliseconds left);

} // namespace eyewall::desktop
