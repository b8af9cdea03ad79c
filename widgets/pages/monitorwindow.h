// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "server/monitor/source.h"
#include "widgets/models/feed.h"
#include "widgets/models/pulse.h"
#include "widgets/support/icons.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;
class QTimer;
class QToolBar;

namespace eyewall::support {
class Theme;
}

namespace eyewall::capture {
struct Session;
}
namespace eyewall::monitor {
class LogBook;
}
namespace eyewall::views {
class FilterLine;
class RecordView;
} // namespace eyewall::views

namespace eyewall::pages {

class ConnectionsPage;
class DashboardPage;
class LogPage;
class MessagesPage;
class NavigationRail;
class NoticeBar;
class RequestsPage;
class ServerPill;
class SessionFiles;
class StatusLine;
class TopicsPage;
class WallCard;

/// The window on a server: any program that has a Source and a Control can open it. A host adds its own menus
/// through menuBar() and its own entries through the menus below. Thread: GUI, which is the one of the
/// source.
class MonitorWindow final : public QMainWindow {
    Q_OBJECT

public:
    static constexpr QSize kSmallestSize{900, 600};
    static constexpr QSize kUsualSize{1280, 820};
    enum Page { Dashboard, Connections, Requests, Messages, Topics, Log };

    /// All live longer. Without a log there is no page for it.
    MonitorWindow(monitor::Source &source, monitor::Control &control, support::Theme &theme,
                  monitor::LogBook *log = nullptr, QWidget *parent = nullptr);
    ~MonitorWindow() override;

    void showPage(Page page);
    Page currentPage() const;
    bool hasPage(Page page) const;

    /// The page, how pages and tables are laid out and whether the window is compact, as bytes for
    /// restoreLayout().
    QByteArray saveLayout() const;
    /// Takes over what fits; the rest stays as it is. False for bytes that are no layout.
    bool restoreLayout(const QByteArray &state);

    /// Shows the Dashboard alone, in a small window.
    void setCompact(bool isCompact);
    bool isCompact() const;
    /// Whether things change without moving, in the whole program.
    void setMotionReduced(bool isReduced);
    /// A button of the tool bar, behind those of the window.
    void addToolAction(QAction *action);
    /// A button at the foot of the rail.
    void setSettingsAction(QAction *action);
    /// A strip below the page, for as long as it is not hidden. The window owns it.
    void setHint(QWidget *hint);
    /// What empty pages offer while the server is stopped or has failed.
    void setStartAction(QAction *action);
    /// What empty pages offer beside their own button: it makes something appear on all of them.
    void setSampleAction(QAction *action);
    /// Filters a page by these words, as if they were typed, and shows it.
    void filterPage(Page page, const QString &text);

    /// Adds all rows there are, with and without a filter.
    void addTo(capture::Session &session) const;

    models::Feed &feed() { return m_feed; }
    SessionFiles &sessions() const { return *m_sessions; }
    QMenu &fileMenu() const { return *m_fileMenu; }
    QMenu &editMenu() const { return *m_editMenu; }
    QMenu &viewMenu() const { return *m_viewMenu; }
    QMenu &helpMenu() const { return *m_helpMenu; }
    DashboardPage &dashboardPage() const { return *m_dashboard; }
    ConnectionsPage &connectionsPage() const { return *m_connections; }
    RequestsPage &requestsPage() const { return *m_requests; }
    MessagesPage &messagesPage() const { return *m_messages; }
    TopicsPage &topicsPage() const { return *m_topics; }
    /// Null without a log.
    LogPage *logPage() const { return m_log; }
    ServerPill &serverPill() const { return *m_pill; }
    NavigationRail &rail() const { return *m_rail; }
    views::FilterLine &filterLine() const { return *m_filter; }
    NoticeBar &noticeBar() const { return *m_notice; }
    StatusLine &statusLine() const { return *m_statusLine; }

Q_SIGNALS:
    /// A person has chosen so.
    void motionReducedChanged(bool isReduced);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createPages(monitor::LogBook *log);
    void addPage(Page page, QWidget *widget, support::Symbol symbol, const QString &name);
    void createToolBar();
    void addToolAction(QAction *action, QAction *before);
    void createMenus();
    void createHelpMenu();
    void createPageActions();
    void createViewMenu();
    void createColumnMenu();
    void createLookMenu();
    void createThemeMenu();
    void restoreCompact(bool isCompact, QSize before, QSize size);
    void resetLayout();
    QSize smallestSize() const;
    void fitToText();
    void fold();
    QList<views::RecordView *> namedTables() const;
    views::RecordView *tableOf(Page page) const;
    void connectSignals();
    void connectPages();
    void showFilter();
    void editFilter();
    void searchContent();
    void narrowFilter(Page page, const QString &filter);
    void showConnection(monitor::ConnectionId connection);
    void filterByConnections(Page page, const QList<quint64> &connections);
    void countProblems();
    void clear();
    void undoClear();
    void offerUndo();
    void endUndo();
    void showServerStatus();
    void explainStandstill(const monitor::ServerStatus &status);
    void showBeat(const models::PulseFigures &figures);
    void showKept();
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
    QAction *m_undoClear = nullptr; ///< there while m_undoTime runs
    QTimer *m_undoTime;
    QAction *m_full = nullptr;
    QAction *m_compact = nullptr;
    QAction *m_stillness = nullptr;
    QAction *m_start = nullptr; ///< of the host
    QToolBar *m_toolBar = nullptr;
    QAction *m_toolBarEnd = nullptr; ///< what is added comes before it
    views::FilterLine *m_filter = nullptr;
    QSize m_sizeBefore; ///< before it was compact
    QActionGroup *m_pageActions = nullptr;
    SessionFiles *m_sessions = nullptr;
    QMenu *m_fileMenu = nullptr;
    QMenu *m_editMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_helpMenu = nullptr;
    ServerPill *m_pill = nullptr;
    NavigationRail *m_rail = nullptr;
    NoticeBar *m_notice = nullptr;
    QWidget *m_hintPlace = nullptr;
    QStackedWidget *m_stack = nullptr;
    DashboardPage *m_dashboard = nullptr;
    ConnectionsPage *m_connections = nullptr;
    RequestsPage *m_requests = nullptr;
    MessagesPage *m_messages = nullptr;
    TopicsPage *m_topics = nullptr;
    LogPage *m_log = nullptr;
    WallCard *m_wall = nullptr;
    StatusLine *m_statusLine = nullptr;
};

} // namespace eyewall::pages
