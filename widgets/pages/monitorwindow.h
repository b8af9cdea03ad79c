// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "server/monitor/source.h"
#include "widgets/models/feed.h"
#include "widgets/models/pulse.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace eyewall::support {
class Theme;
}

namespace eyewall::views {
class RecordView;
}

namespace eyewall::pages {

class ConnectionsPage;
class DashboardPage;
class MessagesPage;
class NavigationRail;
class NoticeBar;
class RequestsPage;
class ServerPill;
class StatusLine;

/// The window on a server: any program that has a Source and a Control can open it. A host adds its own menus
/// through menuBar() and its own entries through the menus below. Thread: GUI, which is the one of the
/// source.
class MonitorWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum Page { Dashboard, Connections, Requests, Messages };

    /// All three live longer.
    MonitorWindow(monitor::Source &source, monitor::Control &control, support::Theme &theme,
                  QWidget *parent = nullptr);
    ~MonitorWindow() override;

    void showPage(Page page);
    Page currentPage() const;

    /// The page, and how pages and tables are laid out, as bytes for restoreLayout().
    QByteArray saveLayout() const;
    /// Takes over what fits; the rest stays as it is. False for bytes that are no layout.
    bool restoreLayout(const QByteArray &state);

    models::Feed &feed() { return m_feed; }
    QMenu &fileMenu() const { return *m_fileMenu; }
    QMenu &editMenu() const { return *m_editMenu; }
    QMenu &viewMenu() const { return *m_viewMenu; }
    QMenu &helpMenu() const { return *m_helpMenu; }
    DashboardPage &dashboardPage() const { return *m_dashboard; }
    ConnectionsPage &connectionsPage() const { return *m_connections; }
    RequestsPage &requestsPage() const { return *m_requests; }
    MessagesPage &messagesPage() const { return *m_messages; }
    NoticeBar &noticeBar() const { return *m_notice; }
    StatusLine &statusLine() const { return *m_statusLine; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createPages();
    void createToolBar();
    void createMenus();
    void createViewMenu();
    void createThemeMenu();
    void resetLayout();
    QList<views::RecordView *> namedTables() const;
    void connectSignals();
    void showServerStatus();
    void showBeat(const models::PulseFigures &figures);
    void showLoops(const monitor::Batch &batch);
    void showPauseState();
    void copy();
    void showAbout();
    void openUrl(const QString &path);

    monitor::Source &m_source;
    monitor::Control &m_control;
    support::Theme &m_theme;
    models::Feed m_feed;
    models::Pulse m_pulse;
    QAction *m_pause = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_full = nullptr;
    QActionGroup *m_pageActions = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    ServerPill *m_pill = nullptr;
    NavigationRail *m_rail = nullptr;
    NoticeBar *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    DashboardPage *m_dashboard = nullptr;
    ConnectionsPage *m_connections = nullptr;
    RequestsPage *m_requests = nullptr;
    MessagesPage *m_messages = nullptr;
    StatusLine *m_statusLine = nullptr;
};

} // namespace eyewall::pages
