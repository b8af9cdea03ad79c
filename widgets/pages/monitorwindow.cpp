// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/monitorwindow.h"

#include "widgets/models/cellfilter.h"
#include "widgets/models/words.h"
#include "widgets/pages/connectionspage.h"
#include "widgets/pages/dashboardpage.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/messagespage.h"
#include "widgets/pages/navigationrail.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/serverpill.h"
#include "widgets/pages/statusline.h"
#include "widgets/pages/topicspage.h"
#include "widgets/pages/wallcard.h"
#include "widgets/support/emptystate.h"
#include "widgets/support/formatting.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"
#include "widgets/support/theme.h"
#include "widgets/views/filterline.h"
#include "widgets/views/recordview.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::pages {

using support::Symbol;

namespace {

constexpr int kUndoTime = 10'000; // milliseconds

} // namespace

MonitorWindow::MonitorWindow(monitor::Source &source, monitor::Control &control, support::Theme &theme,
                             monitor::LogBook *log, QWidget *parent)
    : QMainWindow(parent)
    , m_source(source)
    , m_control(control)
    , m_theme(theme)
    , m_feed(source)
    , m_pulse(source)
    , m_undoTime(new QTimer(this))
{
    setWindowTitle(tr("Eyewall"));
    setWindowIcon(support::applicationIcon());
    resize(kUsualSize);
    createPages(log);
    createMenus();
    createToolBar();
    connectSignals();
    fitToText();
    showServerStatus();
    showPauseState();
    showPage(Dashboard);
}

/// The pages look at the feed and the pulse, which are members and would go first.
MonitorWindow::~MonitorWindow()
{
    delete takeCentralWidget();
}

void MonitorWindow::showPage(Page page)
{
    if (!hasPage(page))
        return;
    if (page != Dashboard)
        setCompact(false);
    m_stack->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_pageActions->actions().at(page)->setChecked(true);
    showFilter();
}

bool MonitorWindow::hasPage(Page page) const
{
    return page < m_stack->count();
}

MonitorWindow::Page MonitorWindow::currentPage() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void MonitorWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MonitorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_full->setChecked(isFullScreen()); // whoever changed it
}

void MonitorWindow::createPages(monitor::LogBook *log)
{
    auto *center = new QWidget(this);
    m_rail = new NavigationRail(center);
    m_notice = new NoticeBar(center);
    m_hintPlace = new QWidget(center);
    m_stack = new QStackedWidget(center);
    addPage(Dashboard, m_dashboard = new DashboardPage(m_source, m_pulse), Symbol::Dashboard,
            tr("Dashboard"));
    addPage(Connections, m_connections = new ConnectionsPage(m_feed, m_control), Symbol::Connections,
            tr("Connections"));
    addPage(Requests, m_requests = new RequestsPage(m_feed), Symbol::Requests, tr("Requests"));
    addPage(Messages, m_messages = new MessagesPage(m_feed, m_control), Symbol::Messages, tr("Messages"));
    addPage(Topics, m_topics = new TopicsPage(m_feed, m_control), Symbol::Topics, tr("Topics"));
    if (log)
        addPage(Log, m_log = new LogPage(*log), Symbol::Log, tr("Log"));
    m_wall = new WallCard(m_source, m_feed, m_dashboard->clock());
    m_dashboard->setWall(m_wall);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    column->addWidget(m_hintPlace);
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    setCentralWidget(center);
    m_statusLine = new StatusLine(this);
    setStatusBar(m_statusLine);
}

void MonitorWindow::addPage(Page page, QWidget *widget, Symbol symbol, const QString &name)
{
    const int index = m_stack->addWidget(widget);
    Q_ASSERT(index == page);
    Q_UNUSED(index)
    Q_UNUSED(page)
    m_rail->addEntry(symbol, name);
}

void MonitorWindow::createToolBar()
{
    auto *bar = m_toolBar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("tools"));
    bar->setAccessibleName(tr("Tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const int margin = support::Metrics::of(this).pageMargin / 2; // the bar adds its own
    auto *left = new QWidget(bar);
    m_pill = new ServerPill(left);
    auto *leftLayout = new QHBoxLayout(left);
    leftLayout->setContentsMargins(margin, 0, 0, 0);
    leftLayout->addWidget(m_pill);
    bar->addWidget(left);
    m_filter = new views::FilterLine(bar);
    auto *middle = new QWidget(bar); // keeps the place of the line on pages that have nothing to filter
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins(margin, 0, margin, 0);
    middleLayout->addWidget(m_filter);
    bar->addWidget(middle);
    auto *right = new QWidget(bar);
    right->setFixedWidth(margin);
    m_toolBarEnd = bar->addWidget(right);
    addToolBar(bar);
    addToolAction(m_pause);
    addToolAction(m_undoClear);
    endUndo();
}

void MonitorWindow::addToolAction(QAction *action)
{
    addToolAction(action, m_toolBarEnd);
}

void MonitorWindow::addToolAction(QAction *action, QAction *before)
{
    m_toolBar->insertAction(before, action);
    auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
    button->setAutoRaise(false);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->iconText());
    // Later than the button itself, which takes over the tool tip without the keys.
    const auto tell = [button, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(
            keys.isEmpty() ? action->toolTip()
                           : tr("%1 (%2)", "what a button does, and its keys").arg(action->toolTip(), keys));
    };
    connect(action, &QAction::changed, button, tell);
    tell();
}

void MonitorWindow::setSettingsAction(QAction *action)
{
    m_rail->setFootAction(Symbol::Settings, action);
}

void MonitorWindow::setHint(QWidget *hint)
{
    auto *layout = new QVBoxLayout(m_hintPlace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(hint);
}

void MonitorWindow::setStartAction(QAction *action)
{
    m_start = action;
    for (const ListDetail *page : m_stack->findChildren<ListDetail *>())
        connect(&page->emptyState(), &support::EmptyState::standstillEnded, action, &QAction::trigger);
    explainStandstill(m_source.status());
}

void MonitorWindow::setSampleAction(QAction *action)
{
    for (support::EmptyState *empty : m_stack->findChildren<support::EmptyState *>()) {
        const auto update = [empty, action] {
            empty->setOtherActionText(action->isEnabled() && !action->isChecked() ? action->iconText()
                                                                                  : QString());
        };
        update();
        connect(action, &QAction::changed, empty, update);
        connect(empty, &support::EmptyState::otherActionTriggered, action, &QAction::trigger);
    }
}

void MonitorWindow::connectSignals()
{
    m_undoTime->setObjectName(QStringLiteral("undoTime"));
    m_undoTime->setSingleShot(true);
    m_undoTime->setInterval(kUndoTime);
    connect(m_undoTime, &QTimer::timeout, this, &MonitorWindow::endUndo);
    connect(&m_theme, &support::Theme::textSizeChanged, this, &MonitorWindow::fitToText);
    connect(m_rail, &NavigationRail::entryChosen, this, [this](int entry) { showPage(Page(entry)); });
    connect(m_pause, &QAction::toggled, &m_feed, &models::Feed::setPaused);
    connect(&m_feed, &models::Feed::pausedChanged, this, &MonitorWindow::showPauseState);
    connect(&m_feed, &models::Feed::newCountsChanged, this, &MonitorWindow::showPauseState);
    connect(&m_source, &monitor::Source::statusChanged, this, &MonitorWindow::showServerStatus);
    connect(&m_source, &monitor::Source::batchReady, this, &MonitorWindow::showLoops);
    connect(&m_pulse, &models::Pulse::beat, this, &MonitorWindow::showBeat);
    connect(m_pill, &ServerPill::openRequested, this, [this] { openUrl(QString()); });
    connect(m_filter, &views::FilterLine::leaveRequested, this, [this] {
        if (views::RecordView *table = tableOf(currentPage()))
            table->setFocus(Qt::OtherFocusReason);
    });
    connectPages();
}

void MonitorWindow::connectPages()
{
    connect(m_wall, &WallCard::connectionChosen, this, &MonitorWindow::showConnection);
    connect(m_dashboard, &DashboardPage::routeChosen, this, [this](const QString &pattern) {
        filterPage(Requests, QStringLiteral("route:\"%1\"").arg(pattern));
    });
    if (m_log) {
        connect(m_log, &LogPage::linesChanged, this, &MonitorWindow::countProblems);
        connect(m_log, &LogPage::cleared, this, [this] {
            m_feed.forgetCleared(); // the newest clearing is the one that is undone
            offerUndo();
        });
    }
    for (int page = Connections; hasPage(Page(page)); ++page) {
        connect(tableOf(Page(page)), &views::RecordView::filterRequested, this,
                [this, page](const QString &filter) { narrowFilter(Page(page), filter); });
    }
    connect(m_topics, &TopicsPage::connectionChosen, this, &MonitorWindow::showConnection);
    connect(m_topics, &TopicsPage::chatRequested, this, [this] { openUrl(QStringLiteral("chat")); });
    connect(m_connections, &ConnectionsPage::requestsRequested, this,
            [this](const QList<quint64> &ids) { filterByConnections(Requests, ids); });
    connect(m_connections, &ConnectionsPage::messagesRequested, this,
            [this](const QList<quint64> &ids) { filterByConnections(Messages, ids); });
    connect(m_connections, &ConnectionsPage::welcomeRequested, this, [this] { openUrl(QString()); });
    connect(&m_pulse, &models::Pulse::beat, m_requests, &RequestsPage::append);
    connect(m_requests, &RequestsPage::connectionRequested, this, &MonitorWindow::showConnection);
    connect(m_requests, &RequestsPage::requestsRequested, this,
            [this](const QList<quint64> &ids) { filterByConnections(Requests, ids); });
    connect(m_messages, &MessagesPage::connectionRequested, this, &MonitorWindow::showConnection);
    connect(m_messages, &MessagesPage::messagesRequested, this,
            [this](const QList<quint64> &ids) { filterByConnections(Messages, ids); });
    connect(m_requests, &RequestsPage::welcomeRequested, this, [this] { openUrl(QString()); });
    connect(m_messages, &MessagesPage::chatRequested, this, [this] { openUrl(QStringLiteral("chat")); });
}

views::RecordView *MonitorWindow::tableOf(Page page) const
{
    switch (page) {
    case Connections:
        return &m_connections->view();
    case Requests:
        return &m_requests->view();
    case Messages:
        return &m_messages->view();
    case Topics:
        return &m_topics->view();
    case Log:
        return &m_log->view();
    case Dashboard:
        break;
    }
    return nullptr;
}

void MonitorWindow::showFilter()
{
    const views::RecordView *table = tableOf(currentPage());
    m_filter->setModel(table ? qobject_cast<models::RecordModel *>(table->model()) : nullptr);
    m_filter->setVisible(table);
}

void MonitorWindow::editFilter()
{
    if (currentPage() == Dashboard)
        showPage(Requests);
    m_filter->startEditing();
}

/// In what was sent: of other pages there is none.
void MonitorWindow::searchContent()
{
    if (currentPage() != Messages && currentPage() != Log)
        showPage(Requests);
    m_filter->startTerm(currentPage() == Requests ? QStringLiteral("body:") : QStringLiteral("msg:"));
}

/// The text in the line may have a mistake: then the one in force is what a person sees.
void MonitorWindow::narrowFilter(Page page, const QString &filter)
{
    showPage(page);
    const auto *records = qobject_cast<const models::RecordModel *>(tableOf(page)->model());
    m_filter->setText(
        models::narrowedFilter(m_filter->isGood() ? m_filter->text() : records->filterText(), filter));
}

void MonitorWindow::filterPage(Page page, const QString &text)
{
    showPage(page);
    m_filter->setText(text);
}

void MonitorWindow::filterByConnections(Page page, const QList<quint64> &connections)
{
    QStringList names;
    for (const quint64 connection : connections)
        names.append(models::connectionName(connection));
    filterPage(page, QStringLiteral("conn:") + names.join(QLatin1Char(',')));
}

void MonitorWindow::showConnection(monitor::ConnectionId connection)
{
    showPage(Connections);
    views::RecordView &table = m_connections->view();
    auto &model = m_feed.connections();
    if (!model.rowOfConnection(connection) && model.find(connection))
        m_filter->setText(QString()); // it is there, but the filter leaves it out
    if (const std::optional<int> row = model.rowOfConnection(connection)) {
        table.selectRow(*row);
        table.scrollTo(table.model()->index(*row, 0));
        table.setFocus();
    }
}

void MonitorWindow::countProblems()
{
    const models::LogModel &lines = m_log->model();
    const auto problems =
        lines.linesOf(monitor::LogSeverity::Warning) + lines.linesOf(monitor::LogSeverity::Error);
    m_rail->setCount(Log, problems == 0 ? QString() : support::formatCompact(double(problems)));
}

void MonitorWindow::clear()
{
    endUndo();
    m_feed.clear();
    if (m_log)
        m_log->clear();
    showKept();
    offerUndo();
}

void MonitorWindow::undoClear()
{
    m_feed.undoClear();
    if (m_log)
        m_log->undoClear();
    showKept();
    endUndo();
}

void MonitorWindow::offerUndo()
{
    m_undoClear->setVisible(true);
    m_undoClear->setEnabled(true);
    m_toolBar->removeAction(m_clear); // a narrow window has room for one of them
    m_undoTime->start();
}

void MonitorWindow::endUndo()
{
    m_undoTime->stop();
    m_undoClear->setVisible(false);
    m_undoClear->setEnabled(false);
    if (!m_toolBar->widgetForAction(m_clear))
        addToolAction(m_clear, m_undoClear);
    m_feed.forgetCleared();
    if (m_log)
        m_log->forgetCleared();
}

void MonitorWindow::showServerStatus()
{
    const monitor::ServerStatus status = m_source.status();
    m_pill->showStatus(status);
    m_statusLine->showStatus(status);
    explainStandstill(status);
    if (status.state == monitor::ServerStatus::State::Failed)
        m_notice->showError(status.error);
    else
        m_notice->showNotice(status.notice);
}

/// The log has something to say all the same.
void MonitorWindow::explainStandstill(const monitor::ServerStatus &status)
{
    const QString sentence = status.state == monitor::ServerStatus::State::Stopped
                                 ? tr("The server is stopped: nobody can connect to it.")
                             : status.state == monitor::ServerStatus::State::Failed
                                 ? tr("The server did not start: nobody can connect to it.")
                             : status.state == monitor::ServerStatus::State::Recorded
                                 ? tr("Nothing of this kind was saved.")
                                 : QString();
    for (int page = Connections; page <= Topics; ++page)
        m_stack->widget(page)->findChild<ListDetail *>()->emptyState().setStandstill(
            sentence, m_start ? tr("Start the server") : QString());
}

void MonitorWindow::showBeat(const models::PulseFigures &figures)
{
    m_statusLine->showFigures(figures);
    m_rail->setCount(Connections, support::formatCompact(double(figures.totals.connectionsOpen())));
    m_rail->setCount(Topics, support::formatCompact(double(m_feed.topics().liveTopics())));
    showKept();
}

/// The rows that are there, the same number wherever it is told.
void MonitorWindow::showKept()
{
    const int requests = m_feed.requests().totalCount();
    const int messages = m_feed.messages().totalCount();
    m_statusLine->showKept(requests, messages);
    m_rail->setCount(Requests, support::formatCompact(requests));
    m_rail->setCount(Messages, support::formatCompact(messages));
}

void MonitorWindow::showLoops(const monitor::Batch &batch)
{
    const auto worst = std::max_element(batch.loops.begin(), batch.loops.end(),
                                        [](const auto &a, const auto &b) { return a.worstLag < b.worstLag; });
    if (worst != batch.loops.end())
        m_statusLine->showLoop(*worst, m_source.routePattern(worst->worstRoute));
}

void MonitorWindow::showPauseState()
{
    const bool isPaused = m_feed.isPaused();
    m_pause->setChecked(isPaused);
    m_dashboard->setPaused(isPaused);
    if (m_log)
        m_log->setPaused(isPaused);
    m_pause->setIcon(support::icon(isPaused ? Symbol::Play : Symbol::Pause));
    const qint64 waiting = qint64(m_feed.newRequests() + m_feed.newMessages());
    m_pause->setText(!isPaused ? tr("Pause view")
                     : waiting == 0
                         ? tr("Resume view")
                         : tr("Resume view · %1 new").arg(support::formatCompact(double(waiting))));
    m_pause->setToolTip(isPaused ? tr("Show what happened since the pause")
                                 : tr("Hold rows and charts still; recording goes on"));
}

void MonitorWindow::openUrl(const QString &path)
{
    if (!m_pill->url().isEmpty())
        QDesktopServices::openUrl(QUrl(m_pill->url()).resolved(QUrl(path)));
}

} // namespace eyewall::pages
