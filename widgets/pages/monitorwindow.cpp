// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/monitorwindow.h"

#include "widgets/pages/connectionspage.h"
#include "widgets/pages/dashboardpage.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/messagespage.h"
#include "widgets/pages/navigationrail.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/serverpill.h"
#include "widgets/pages/statusline.h"
#include "widgets/support/formatting.h"
#include "widgets/support/icons.h"
#include "widgets/support/metrics.h"
#include "widgets/support/theme.h"
#include "widgets/views/recordview.h"

#include <QActionGroup>
#include <QApplication>
#include <QDataStream>
#include <QDesktopServices>
#include <QIODevice>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace eyewall::pages {

using support::Symbol;
using support::ThemeMode;

namespace {

constexpr QSize kSmallest(900, 600);
constexpr QSize kUsual(1280, 820);
constexpr int kFoldBelow = 165;      // characters of width
constexpr quint8 kLayoutVersion = 1; // of what saveLayout() writes

} // namespace

MonitorWindow::MonitorWindow(monitor::Source &source, monitor::Control &control, support::Theme &theme,
                             QWidget *parent)
    : QMainWindow(parent)
    , m_source(source)
    , m_control(control)
    , m_theme(theme)
    , m_feed(source)
    , m_pulse(source)
{
    setWindowTitle(tr("Eyewall"));
    setWindowIcon(support::applicationIcon());
    setMinimumSize(kSmallest);
    resize(kUsual);
    createPages();
    createMenus();
    createToolBar();
    connectSignals();
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
    m_stack->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_pageActions->actions().at(page)->setChecked(true);
}

MonitorWindow::Page MonitorWindow::currentPage() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

QByteArray MonitorWindow::saveLayout() const
{
    QMap<QString, QByteArray> tables;
    for (const views::RecordView *table : namedTables())
        tables.insert(table->objectName(), table->saveColumns());
    QMap<qint32, QByteArray> divisions; // by page
    for (int page = 0; page < m_stack->count(); ++page) {
        if (const auto *divided = m_stack->widget(page)->findChild<ListDetail *>())
            divisions.insert(page, divided->saveDivision());
    }
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << kLayoutVersion << qint32(currentPage()) << tables << divisions;
    return state;
}

bool MonitorWindow::restoreLayout(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qint32 page = 0;
    QMap<QString, QByteArray> tables;
    QMap<qint32, QByteArray> divisions;
    in >> version >> page >> tables >> divisions;
    if (in.status() != QDataStream::Ok || version != kLayoutVersion)
        return false;
    for (views::RecordView *table : namedTables())
        table->restoreColumns(tables.value(table->objectName()));
    for (int i = 0; i < m_stack->count(); ++i) {
        if (auto *divided = m_stack->widget(i)->findChild<ListDetail *>())
            divided->restoreDivision(divisions.value(i));
    }
    if (page >= 0 && page < m_stack->count())
        showPage(Page(page));
    return true;
}

void MonitorWindow::resetLayout()
{
    for (views::RecordView *table : namedTables())
        table->resetColumns();
    for (ListDetail *page : m_stack->findChildren<ListDetail *>())
        page->resetDivision();
    setWindowState(windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    resize(kUsual);
}

/// Those whose columns are remembered.
QList<views::RecordView *> MonitorWindow::namedTables() const
{
    QList<views::RecordView *> tables = m_stack->findChildren<views::RecordView *>();
    tables.removeIf([](const views::RecordView *table) { return table->objectName().isEmpty(); });
    return tables;
}

void MonitorWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setFolded(width() < kFoldBelow * fontMetrics().averageCharWidth());
}

void MonitorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_full->setChecked(isFullScreen()); // whoever changed it
}

void MonitorWindow::createPages()
{
    auto *center = new QWidget(this);
    m_rail = new NavigationRail(center);
    m_rail->addEntry(Symbol::Dashboard, tr("Dashboard"));
    m_rail->addEntry(Symbol::Connections, tr("Connections"));
    m_rail->addEntry(Symbol::Requests, tr("Requests"));
    m_rail->addEntry(Symbol::Messages, tr("Messages"));
    m_notice = new NoticeBar(center);
    m_stack = new QStackedWidget(center);
    m_dashboard = new DashboardPage(m_source, m_pulse);
    m_connections = new ConnectionsPage(m_feed, m_control);
    m_requests = new RequestsPage(m_feed);
    m_messages = new MessagesPage(m_feed, m_control);
    for (QWidget *page : {static_cast<QWidget *>(m_dashboard), static_cast<QWidget *>(m_connections),
                          static_cast<QWidget *>(m_requests), static_cast<QWidget *>(m_messages)})
        m_stack->addWidget(page);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    auto *layout = new QHBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(column, 1);
    setCentralWidget(center);
    m_statusLine = new StatusLine(this);
    setStatusBar(m_statusLine);
}

void MonitorWindow::createToolBar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
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
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(m_pause);
    bar->addAction(m_clear);
    for (QAction *action : {m_pause, m_clear}) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        button->setAutoRaise(false);
        button->setAccessibleName(action->text());
    }
    auto *right = new QWidget(bar);
    right->setFixedWidth(margin);
    bar->addWidget(right);
    addToolBar(bar);
}

void MonitorWindow::createMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    QAction *quit = m_fileMenu->addAction(tr("&Quit"), qApp, &QApplication::closeAllWindows);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    QAction *copyAction = m_editMenu->addAction(tr("&Copy"), this, &MonitorWindow::copy);
    copyAction->setShortcut(QKeySequence::Copy);
    QAction *about = m_helpMenu->addAction(tr("&About Eyewall"), this, &MonitorWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
    createViewMenu();
}

void MonitorWindow::createViewMenu()
{
    m_pageActions = new QActionGroup(this);
    const QStringList names{tr("&Dashboard"), tr("&Connections"), tr("&Requests"), tr("&Messages")};
    for (int page = 0; page < names.size(); ++page) {
        QAction *action = m_viewMenu->addAction(names[page], this, [this, page] { showPage(Page(page)); });
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
        action->setCheckable(true);
        m_pageActions->addAction(action);
    }
    m_viewMenu->addSeparator();
    m_pause = m_viewMenu->addAction(tr("Pause view"));
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::CTRL | Qt::Key_E);
    m_clear = m_viewMenu->addAction(support::icon(Symbol::Clear), tr("Clear"), &m_feed, &models::Feed::clear);
    m_clear->setShortcut(Qt::CTRL | Qt::Key_L);
    m_clear->setToolTip(tr("Take away the rows of requests, messages and closed connections (Ctrl+L)"));
    m_viewMenu->addSeparator();
    createThemeMenu();
    m_viewMenu->addAction(tr("Reset layout"), this, &MonitorWindow::resetLayout);
    m_full = m_viewMenu->addAction(tr("Full screen"));
    m_full->setCheckable(true);
    m_full->setShortcut(Qt::Key_F11);
    connect(m_full, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MonitorWindow::createThemeMenu()
{
    QMenu *menu = m_viewMenu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(this);
    const std::pair<ThemeMode, QString> modes[] = {
        {ThemeMode::System, tr("System")}, {ThemeMode::Light, tr("Light")}, {ThemeMode::Dark, tr("Dark")}};
    for (const auto &[mode, name] : modes) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] { m_theme.setMode(mode); });
        connect(&m_theme, &support::Theme::modeChanged, action,
                [action, mode = mode](ThemeMode now) { action->setChecked(now == mode); });
    }
}

void MonitorWindow::connectSignals()
{
    connect(m_rail, &NavigationRail::entryChosen, this, [this](int entry) { showPage(Page(entry)); });
    connect(m_pause, &QAction::toggled, &m_feed, &models::Feed::setPaused);
    connect(&m_feed, &models::Feed::pausedChanged, this, &MonitorWindow::showPauseState);
    connect(&m_feed, &models::Feed::newCountsChanged, this, &MonitorWindow::showPauseState);
    connect(&m_source, &monitor::Source::statusChanged, this, &MonitorWindow::showServerStatus);
    connect(&m_source, &monitor::Source::batchReady, this, &MonitorWindow::showLoops);
    connect(&m_pulse, &models::Pulse::beat, this, &MonitorWindow::showBeat);
    connect(m_pill, &ServerPill::openRequested, this, [this] { openUrl(QString()); });
    connect(m_connections, &ConnectionsPage::welcomeRequested, this, [this] { openUrl(QString()); });
    connect(m_requests, &RequestsPage::welcomeRequested, this, [this] { openUrl(QString()); });
    connect(m_messages, &MessagesPage::chatRequested, this, [this] { openUrl(QStringLiteral("chat")); });
}

void MonitorWindow::showServerStatus()
{
    const monitor::ServerStatus status = m_source.status();
    m_pill->showStatus(status);
    m_statusLine->showStatus(status);
    if (status.state == monitor::ServerStatus::State::Failed)
        m_notice->showError(status.error);
    else
        m_notice->showNotice(status.notice);
}

void MonitorWindow::showBeat(const models::PulseFigures &figures)
{
    m_statusLine->showFigures(figures);
    m_statusLine->showKept(m_feed.requests().rowCount(), m_feed.messages().rowCount());
    m_rail->setCount(Connections, support::formatCompact(double(figures.totals.connectionsOpen())));
    m_rail->setCount(Requests, support::formatCompact(double(figures.totals.requests)));
    m_rail->setCount(Messages,
                     support::formatCompact(double(figures.totals.messagesIn + figures.totals.messagesOut)));
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
    m_pause->setIcon(support::icon(isPaused ? Symbol::Play : Symbol::Pause));
    const qint64 waiting = qint64(m_feed.newRequests() + m_feed.newMessages());
    m_pause->setText(!isPaused ? tr("Pause view")
                     : waiting == 0
                         ? tr("Resume view")
                         : tr("Resume view · %1 new").arg(support::formatCompact(double(waiting))));
    m_pause->setToolTip(isPaused ? tr("Show what happened since the pause (Ctrl+E)")
                                 : tr("Hold the rows still; recording goes on (Ctrl+E)"));
}

/// Whatever has the focus knows how to copy: tables, text views and fields all have the slot.
void MonitorWindow::copy()
{
    if (QWidget *focus = QApplication::focusWidget();
        focus && focus->metaObject()->indexOfSlot("copy()") >= 0)
        QMetaObject::invokeMethod(focus, "copy");
}

void MonitorWindow::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Eyewall"),
                        tr("Eyewall %1").arg(QStringLiteral(EYEWALL_VERSION)), QMessageBox::Close, this);
    box->setInformativeText(tr("A web server with a window on every connection. MIT licence."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MonitorWindow::openUrl(const QString &path)
{
    if (!m_pill->url().isEmpty())
        QDesktopServices::openUrl(QUrl(m_pill->url()).resolved(QUrl(path)));
}

} // namespace eyewall::pages
