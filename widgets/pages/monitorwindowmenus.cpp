// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// The menus of the window.
#include "widgets/models/recordmodel.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/requestspage.h"
#include "widgets/pages/sessionfiles.h"
#include "widgets/pages/textsizemenu.h"
#include "widgets/pages/wallcard.h"
#include "widgets/support/icons.h"
#include "widgets/support/motion.h"
#include "widgets/support/theme.h"
#include "widgets/views/recordview.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

#include <tuple>
#include <utility>

namespace eyewall::pages {

using support::Symbol;
using support::ThemeMode;

namespace {

// Under its name the action is known to a Keymap: it must not change.
QAction *named(QAction *action, const char *name)
{
    action->setObjectName(QString::fromLatin1(name));
    return action;
}

} // namespace

void MonitorWindow::createMenus()
{
    m_fileMenu = menuBar()->addMenu(tr("&File"));
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_helpMenu = menuBar()->addMenu(tr("&Help"));
    m_sessions = new SessionFiles(*this, m_source, m_theme);
    m_sessions->addTo(*m_fileMenu);
    QAction *quit =
        named(m_fileMenu->addAction(tr("&Quit"), qApp, &QApplication::closeAllWindows), "file.quit");
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    QAction *copyAction = named(m_editMenu->addAction(tr("&Copy"), this, &MonitorWindow::copy), "edit.copy");
    copyAction->setShortcut(QKeySequence::Copy);
    QAction *filter =
        named(m_editMenu->addAction(tr("&Filter"), this, &MonitorWindow::editFilter), "edit.filter");
    filter->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    QAction *search =
        named(m_editMenu->addAction(tr("&Search bodies and messages"), this, &MonitorWindow::searchContent),
              "edit.search");
    search->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    createHelpMenu();
    createViewMenu();
}

void MonitorWindow::createHelpMenu()
{
    QAction *about =
        named(m_helpMenu->addAction(tr("&About Eyewall"), this, &MonitorWindow::showAbout), "help.about");
    about->setMenuRole(QAction::AboutRole);
    QAction *aboutQt =
        named(m_helpMenu->addAction(tr("About &Qt"), qApp, &QApplication::aboutQt), "help.aboutQt");
    aboutQt->setMenuRole(QAction::AboutQtRole);
}

void MonitorWindow::createPageActions()
{
    m_pageActions = new QActionGroup(this);
    const std::pair<QString, const char *> pages[] = {
        {tr("&Dashboard"), "view.dashboard"}, {tr("&Connections"), "view.connections"},
        {tr("&Requests"), "view.requests"},   {tr("&Messages"), "view.messages"},
        {tr("&Topics"), "view.topics"},       {tr("&Log"), "view.log"}};
    for (int page = 0; page < m_stack->count(); ++page) {
        const auto &[text, name] = pages[page];
        QAction *action =
            named(m_viewMenu->addAction(text, this, [this, page] { showPage(Page(page)); }), name);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + page)));
        action->setCheckable(true);
        m_pageActions->addAction(action);
    }
}

void MonitorWindow::createViewMenu()
{
    createPageActions();
    m_viewMenu->addSeparator();
    m_pause = named(m_viewMenu->addAction(tr("Pause view")), "view.pause");
    m_pause->setCheckable(true);
    m_pause->setShortcut(Qt::CTRL | Qt::Key_E);
    m_clear =
        named(m_viewMenu->addAction(support::icon(Symbol::Clear), tr("Clear"), this, &MonitorWindow::clear),
              "view.clear");
    m_clear->setShortcut(Qt::CTRL | Qt::Key_L);
    m_clear->setToolTip(
        tr("Take away the rows of requests, messages, closed connections, gone topics and the log"));
    m_undoClear = named(new QAction(tr("Undo clear"), this), "edit.undoClear");
    m_undoClear->setIconText(tr("Undo"));
    m_undoClear->setShortcut(QKeySequence::Undo);
    m_undoClear->setToolTip(tr("Bring back the rows that were just taken away"));
    connect(m_undoClear, &QAction::triggered, this, &MonitorWindow::undoClear);
    m_editMenu->insertAction(m_editMenu->actions().value(0), m_undoClear);
    m_viewMenu->addSeparator();
    createColumnMenu();
    QMenu *times = m_viewMenu->addMenu(tr("Times of requests"));
    times->addActions(m_requests->timeActions());
    m_viewMenu->addSeparator();
    createLookMenu();
    // Held down, Clear would forget what it has just taken away, and the others flicker.
    for (QAction *action : {m_pause, m_clear, m_compact, m_full})
        action->setAutoRepeat(false);
}

/// Filled when it opens: the table is that of the page.
void MonitorWindow::createColumnMenu()
{
    QMenu *menu = m_viewMenu->addMenu(tr("Columns and order"));
    const auto fill = [this, menu] {
        menu->clear();
        qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // of the last time
        if (views::RecordView *table = tableOf(currentPage()))
            table->addColumnActions(menu);
    };
    connect(menu, &QMenu::aboutToShow, this, fill);
    connect(m_viewMenu, &QMenu::aboutToShow, menu,
            [this, menu] { menu->setEnabled(tableOf(currentPage()) != nullptr); });
}

void MonitorWindow::createLookMenu()
{
    createThemeMenu();
    m_viewMenu->addMenu(new TextSizeMenu(m_theme, m_viewMenu));
    m_stillness = named(m_viewMenu->addAction(tr("Reduce motion")), "view.reduceMotion");
    m_stillness->setCheckable(true);
    m_stillness->setChecked(support::isMotionReduced());
    m_stillness->setToolTip(tr("Values change without fading, and lines in tables are left out"));
    connect(m_stillness, &QAction::triggered, this, [this](bool isReduced) {
        setMotionReduced(isReduced);
        Q_EMIT motionReducedChanged(isReduced);
    });
    named(m_viewMenu->addAction(tr("Reset layout"), this, &MonitorWindow::resetLayout), "view.resetLayout");
    m_compact = named(m_viewMenu->addAction(tr("Dashboard only")), "view.dashboardOnly");
    m_compact->setCheckable(true);
    m_compact->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(m_compact, &QAction::toggled, this, &MonitorWindow::setCompact);
    m_full = named(m_viewMenu->addAction(tr("Full screen")), "view.fullScreen");
    m_full->setCheckable(true);
    m_full->setShortcut(Qt::Key_F11);
    connect(m_full, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MonitorWindow::createThemeMenu()
{
    QMenu *menu = m_viewMenu->addMenu(tr("Theme"));
    auto *group = new QActionGroup(this);
    const std::tuple<ThemeMode, QString, const char *> modes[] = {
        {ThemeMode::System, tr("System"), "view.themeOfSystem"},
        {ThemeMode::Light, tr("Light"), "view.lightTheme"},
        {ThemeMode::Dark, tr("Dark"), "view.darkTheme"}};
    for (const auto &[mode, text, name] : modes) {
        QAction *action = named(menu->addAction(text), name);
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] { m_theme.setMode(mode); });
        connect(&m_theme, &support::Theme::modeChanged, action,
                [action, mode = mode](ThemeMode now) { action->setChecked(now == mode); });
    }
}

void MonitorWindow::setMotionReduced(bool isReduced)
{
    support::setMotionReduced(isReduced);
    m_stillness->setChecked(isReduced);
    m_wall->setMotionReduced(isReduced);
}

void MonitorWindow::addTo(capture::Session &session) const
{
    m_feed.save(session);
    if (m_log)
        m_log->model().save(session);
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

} // namespace eyewall::pages
