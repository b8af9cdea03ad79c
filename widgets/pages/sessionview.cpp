// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/sessionview.h"

#include "widgets/support/formatting.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include <utility>

namespace eyewall::pages {

namespace {

QString noticeOf(const capture::Session &session)
{
    const QString time = support::formatDateTime(session.savedAt);
    if (session.urls.isEmpty())
        return SessionView::tr("Saved on %1: nothing here is live.").arg(time);
    return SessionView::tr("Saved on %1 from %2: nothing here is live.")
        .arg(time, QLocale().createSeparatedList(session.urls));
}

} // namespace

SessionView::SessionView(capture::Session session, const QString &path, support::Theme &theme,
                         QObject *parent)
    : QObject(parent)
    , m_source(std::move(session), noticeOf(session))
    , m_window(m_source, m_control, theme, &m_log)
{
    m_window.setWindowTitle(tr("%1 – Eyewall", "a file").arg(QFileInfo(path).fileName()));
    m_window.setWindowFilePath(path);
    m_window.installEventFilter(this);
    addCloseAction();
    connect(&m_source, &capture::SessionSource::played, this, &SessionView::restoreMarks);
}

SessionView::~SessionView() = default;

void SessionView::show()
{
    for (const monitor::LogLine &line : m_source.session().log)
        m_log.append(line);
    m_window.showPage(MonitorWindow::Requests);
    m_window.show();
    m_source.play();
}

void SessionView::addCloseAction()
{
    QMenu &menu = m_window.fileMenu();
    auto *close = new QAction(tr("&Close window"), &m_window);
    close->setObjectName(QStringLiteral("file.close"));
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, &m_window, &QWidget::close);
    menu.insertAction(menu.actions().constLast(), close); // before Quit
}

void SessionView::restoreMarks()
{
    m_window.feed().restore(m_source.session());
}

/// From the loop: the event is on its way through the window.
bool SessionView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Close)
        deleteLater();
    return QObject::eventFilter(watched, event);
}

} // namespace eyewall::pages
