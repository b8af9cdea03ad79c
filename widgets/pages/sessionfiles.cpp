// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/sessionfiles.h"

#include "server/monitor/source.h"
#include "widgets/pages/logpage.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/noticebar.h"
#include "widgets/pages/sessionview.h"
#include "widgets/support/formatting.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFuture>
#include <QMenu>
#include <QMessageBox>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace eyewall::pages {

namespace {

constexpr qint64 kMillisecond = 1'000'000; // nanoseconds

/// Runs `work` on a thread of the pool, and with its result `done` on that of `context` while it lives.
template<typename Work, typename Done>
void runBeside(QObject *context, Work work, Done done)
{
    using Outcome = std::shared_ptr<std::invoke_result_t<Work>>; // futures want what can be copied
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    promise->future().then(context, [done = std::move(done)](const Outcome &outcome) { done(*outcome); });
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(std::make_shared<std::invoke_result_t<Work>>(work()));
        promise->finish();
    });
}

QString usualFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

QString usualName()
{
    return QStringLiteral("eyewall-%1.%2")
        .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")),
             QLatin1String(capture::kSessionSuffix));
}

QString nameFilters()
{
    return SessionFiles::tr("Sessions (*.%1)").arg(QLatin1String(capture::kSessionSuffix)) +
           QStringLiteral(";;") + SessionFiles::tr("All files (*)");
}

} // namespace

SessionFiles::SessionFiles(MonitorWindow &window, const monitor::Source &source, support::Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_source(source)
    , m_theme(theme)
    , m_open(new QAction(tr("&Open session…"), this))
    , m_save(new QAction(tr("&Save session…"), this))
    , m_folder(usualFolder())
{
    m_open->setObjectName(QStringLiteral("file.openSession"));
    m_open->setShortcut(QKeySequence::Open);
    m_open->setToolTip(tr("Look at what was saved earlier, in a window of its own"));
    m_save->setObjectName(QStringLiteral("file.saveSession"));
    m_save->setShortcut(QKeySequence::Save);
    m_save->setToolTip(tr("Keep connections, requests, messages, topics and log in a file"));
    connect(m_open, &QAction::triggered, this, &SessionFiles::askForOpen);
    connect(m_save, &QAction::triggered, this, &SessionFiles::askForSave);
}

SessionFiles::~SessionFiles() = default;

void SessionFiles::addTo(QMenu &menu)
{
    menu.addAction(m_open);
    menu.addAction(m_save);
    menu.addSeparator();
}

void SessionFiles::askForSave()
{
    auto *dialog = new QFileDialog(&m_window, tr("Save session"), m_folder, nameFilters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QLatin1String(capture::kSessionSuffix));
    dialog->selectFile(usualName());
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::save);
    dialog->open();
}

void SessionFiles::askForOpen()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open session"), m_folder, nameFilters());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths)
            open(path);
    });
    dialog->open();
}

void SessionFiles::save(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_save->setEnabled(false);
    const auto kept = std::make_shared<const capture::Session>(session());
    runBeside(
        this, [path, kept] { return capture::writeSession(path, *kept); },
        [this, path, kept](const core::Result<qint64> &size) { noteSaved(path, *kept, size); });
}

void SessionFiles::open(const QString &path)
{
    m_folder = QFileInfo(path).absolutePath();
    m_window.setCursor(Qt::BusyCursor);
    runBeside(
        this, [path] { return capture::readSession(path); },
        [this, path](core::Result<capture::Session> &session) { noteRead(path, std::move(session)); });
}

capture::Session SessionFiles::session() const
{
    capture::Session session;
    session.writer = QStringLiteral("Eyewall " EYEWALL_VERSION);
    session.savedAt = QDateTime::currentMSecsSinceEpoch() * kMillisecond;
    session.urls = m_source.status().urls;
    m_window.addTo(session);
    return session;
}

void SessionFiles::noteSaved(const QString &path, const capture::Session &session,
                             const core::Result<qint64> &size)
{
    m_save->setEnabled(true);
    if (!size)
        return fail(tr("The session was not saved"), size.error().message);
    QString sentence =
        tr("Saved %1 requests and %2 messages as “%3” (%4), with all secrets that were in them.")
            .arg(support::formatCount(qint64(session.events.requests.size())),
                 support::formatCount(qint64(session.events.messages.size())), QDir::toNativeSeparators(path),
                 support::formatBytes(double(*size)));
    if (m_window.feed().isPaused())
        sentence += QLatin1Char(' ') + tr("What waits behind the pause is not in it.");
    m_window.noticeBar().tell(sentence);
    Q_EMIT saved(path);
}

void SessionFiles::noteRead(const QString &path, core::Result<capture::Session> session)
{
    m_window.unsetCursor();
    if (!session)
        return fail(tr("The session was not opened"), session.error().message);
    auto *view = new SessionView(std::move(*session), path, m_theme, m_owner);
    view->window().sessions().setOwner(*m_owner);
    view->show();
    Q_EMIT opened(&view->window());
}

void SessionFiles::fail(const QString &title, const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Close, &m_window);
    box->setTextFormat(Qt::PlainText); // it may repeat what a file says
    box->setInformativeText(sentence);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    Q_EMIT failed(sentence);
}

} // namespace eyewall::pages
