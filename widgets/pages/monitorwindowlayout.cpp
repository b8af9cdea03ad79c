// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// How the window is laid out, and how it remembers that.
#include "widgets/pages/dashboardpage.h"
#include "widgets/pages/listdetail.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/navigationrail.h"
#include "widgets/pages/serverpill.h"
#include "widgets/pages/statusline.h"
#include "widgets/support/theme.h"
#include "widgets/views/filterline.h"
#include "widgets/views/recordview.h"

#include <QActionGroup>
#include <QDataStream>
#include <QIODevice>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace eyewall::pages {

namespace {

constexpr quint8 kLayoutVersion = 3; // of what saveLayout() writes
constexpr quint8 kOldestLayoutVersion =
    2;                          // that restoreLayout() reads: without what stands behind the filters
constexpr int kFoldBelow = 165; // characters of width
constexpr QSize kSmallestCompact(420, 300);
constexpr QSize kUsualCompact(560, 400);

} // namespace

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
    out << kLayoutVersion << qint32(currentPage()) << tables << divisions << m_dashboard->saveState()
        << m_filter->history() << isCompact() << m_sizeBefore << size()
        << qint32(m_log ? m_log->level() : monitor::LogSeverity::Debug);
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
    QByteArray dashboard;
    QStringList filters;
    in >> version >> page >> tables >> divisions >> dashboard >> filters;
    bool isCompact = false;
    QSize sizeBefore;
    QSize compactSize;
    qint32 logLevel = qint32(monitor::LogSeverity::Debug);
    if (version > kOldestLayoutVersion)
        in >> isCompact >> sizeBefore >> compactSize >> logLevel;
    if (in.status() != QDataStream::Ok || version < kOldestLayoutVersion || version > kLayoutVersion)
        return false;
    for (views::RecordView *table : namedTables())
        table->restoreColumns(tables.value(table->objectName()));
    m_dashboard->restoreState(dashboard);
    m_filter->setHistory(filters);
    for (int i = 0; i < m_stack->count(); ++i) {
        if (auto *divided = m_stack->widget(i)->findChild<ListDetail *>())
            divided->restoreDivision(divisions.value(i));
    }
    if (m_log && logLevel >= 0 && logLevel <= qint32(monitor::LogSeverity::Error))
        m_log->setLevel(monitor::LogSeverity(logLevel));
    if (page >= 0 && page < m_stack->count())
        showPage(Page(page));
    restoreCompact(isCompact, sizeBefore, compactSize);
    return true;
}

/// The window has had to grow to its usual smallest size meanwhile.
void MonitorWindow::restoreCompact(bool isCompact, QSize before, QSize size)
{
    if (!isCompact || m_dashboard->isCompact())
        return;
    setCompact(true);
    m_sizeBefore = before.expandedTo(kSmallestSize);
    if (!isMaximized() && !isFullScreen())
        resize(size.expandedTo(kSmallestCompact));
}

void MonitorWindow::resetLayout()
{
    for (views::RecordView *table : namedTables())
        table->resetColumns();
    for (ListDetail *page : m_stack->findChildren<ListDetail *>())
        page->resetDivision();
    m_dashboard->resetState();
    if (m_log)
        m_log->setLevel(monitor::LogSeverity::Debug);
    setCompact(false);
    setWindowState(windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    resize(kUsualSize);
}

/// Those whose columns are remembered.
QList<views::RecordView *> MonitorWindow::namedTables() const
{
    QList<views::RecordView *> tables = m_stack->findChildren<views::RecordView *>();
    tables.removeIf([](const views::RecordView *table) { return table->objectName().isEmpty(); });
    return tables;
}

/// In which nothing is cut; larger text needs more, but a window has to fit on its screen.
QSize MonitorWindow::smallestSize() const
{
    const QSize usual = m_dashboard->isCompact() ? kSmallestCompact : kSmallestSize;
    const QSize needed = usual * (std::max(m_theme.textSize(), support::Theme::kUsualText) / 100.0);
    return needed.boundedTo(screen()->availableSize()).expandedTo(usual);
}

/// All parts have the font already.
void MonitorWindow::fitToText()
{
    setMinimumSize(smallestSize());
    // Else the bar shrinks on pages without the line.
    m_filter->parentWidget()->setMinimumHeight(m_filter->sizeHint().height());
    fold();
}

void MonitorWindow::fold()
{
    const bool isNarrow = width() < kFoldBelow * fontMetrics().averageCharWidth();
    m_rail->setFolded(isNarrow);
    m_pill->setFolded(isNarrow);
}

bool MonitorWindow::isCompact() const
{
    return m_compact->isChecked();
}

void MonitorWindow::setCompact(bool isCompact)
{
    m_compact->setChecked(isCompact);
    if (m_dashboard->isCompact() == isCompact)
        return;
    if (isCompact) {
        m_sizeBefore = size();
        showPage(Dashboard);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_toolBar), static_cast<QWidget *>(m_rail),
                          static_cast<QWidget *>(m_statusLine), m_hintPlace})
        part->setVisible(!isCompact);
    m_pageActions->setEnabled(!isCompact);
    m_dashboard->setCompact(isCompact);
    setMinimumSize(smallestSize());
    if (!isMaximized() && !isFullScreen())
        resize(isCompact ? kUsualCompact : m_sizeBefore);
}

} // namespace eyewall::pages
