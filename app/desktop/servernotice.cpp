// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/servernotice.h"

#include "app/desktop/serverlife.h"
#include "app/desktop/servermenu.h"
#include "widgets/pages/monitorwindow.h"
#include "widgets/pages/noticebar.h"
#include "widgets/support/direction.h"

#include <QAction>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace eyewall::desktop {

using State = ServerLife::State;
using Kind = host::StartFailure::Kind;

namespace {

using namespace std::chrono_literals;
constexpr auto kProgressInterval = 250ms;

} // namespace

QString takenBy(const host::ListenAddress &address, const host::PortHolder &holder)
{
    const QString where = support::leftToRight(address.text());
    if (holder.isThisProgram())
        return ServerNotice::tr("This program itself listens on %1 already: is the address there twice?")
            .arg(where);
    if (holder.process == 0)
        return ServerNotice::tr(
                   "The address %1 is in use by a program of the user %2. Use another port, or ask "
                   "them to stop it.")
            .arg(where, support::leftToRight(holder.user));
    return ServerNotice::tr("The address %1 is in use by %2 (process %3). Stop that program, or use another "
                            "port.")
        .arg(where, support::leftToRight(holder.program), QString::number(holder.process));
}

QString stopProgress(quint64 connections, std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return ServerNotice::tr("Stopping: %n connection(s) left, %1 s", nullptr, int(connections)).arg(seconds);
}

ServerNotice::ServerNotice(ServerLife &life, const ServerMenu &menu, pages::MonitorWindow &window,
                           QObject *parent)
    : QObject(parent)
    , m_life(life)
    , m_menu(menu)
    , m_window(window)
    , m_bar(window.noticeBar())
    , m_cut(makeAction(tr("Cut now"), QStringLiteral("server.cut")))
    , m_nextPort(makeAction(tr("Use the next free port"), QStringLiteral("server.nextPort")))
    , m_otherFolder(makeAction(tr("Choose another folder…"), QStringLiteral("server.otherFolder")))
    , m_tryAgain(makeAction(tr("Try again"), QStringLiteral("server.tryAgain")))
    , m_unshare(makeAction(tr("Stop sharing"), QStringLiteral("server.unshare")))
    , m_settings(makeAction(tr("Settings…"), QStringLiteral("server.fix")))
{
    m_cut->setToolTip(tr("End all connections at once"));
    m_progress.setInterval(kProgressInterval);
    connect(&m_progress, &QTimer::timeout, this, &ServerNotice::showProgress);
    connect(m_cut, &QAction::triggered, &m_life, &ServerLife::cut);
    connect(m_nextPort, &QAction::triggered, &m_life, &ServerLife::useNextFreePort);
    connect(m_otherFolder, &QAction::triggered, this, &ServerNotice::chooseFolder);
    connect(m_tryAgain, &QAction::triggered, &m_life, &ServerLife::restart);
    connect(m_unshare, &QAction::triggered, &m_life, [this] { m_life.setShared(false); });
    connect(m_settings, &QAction::triggered, &m_menu.settingsAction(), &QAction::trigger);
    connect(&m_life, &ServerLife::changed, this, &ServerNotice::update);
    connect(&m_life.source(), &monitor::Source::statusChanged, this, &ServerNotice::update);
    update();
}

ServerNotice::~ServerNotice() = default;

QAction *ServerNotice::makeAction(const QString &text, const QString &name)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    return action;
}

void ServerNotice::update()
{
    const State state = m_life.state();
    if (state == State::Draining) {
        m_progress.start();
        return showProgress();
    }
    m_progress.stop();
    const monitor::ServerStatus status = m_life.source().status();
    if (state == State::Failed && m_life.failure()) {
        showFailure(*m_life.failure());
    } else if (!m_life.problem().isEmpty()) {
        // One that comes again after it was dismissed is news.
        if (std::exchange(m_toldProblems, m_life.problems()) != m_life.problems())
            m_bar.tell(m_life.problem());
        else
            m_bar.showNotice(m_life.problem());
        m_bar.setActions({m_settings});
    } else if (m_life.isShared()) {
        showSharing();
    } else {
        m_bar.showNotice(status.notice.isEmpty() ? m_profileProblem : status.notice);
    }
}

void ServerNotice::showFailure(const host::StartFailure &failure)
{
    m_bar.showError(failure.message);
    m_bar.setActions(waysOut(failure.kind));
    if (failure.kind == Kind::PortTaken && failure.address.unixPath.isEmpty() && !m_isSearching)
        findHolder(failure.address);
}

/// It reads the lists of all processes, which is nothing for this thread.
void ServerNotice::findHolder(const host::ListenAddress &address)
{
    using Found = std::optional<host::PortHolder>;
    m_isSearching = true;
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    auto *search = new QFutureWatcher<Found>(this);
    connect(search, &QFutureWatcherBase::finished, this, [this, search, address] {
        search->deleteLater();
        m_isSearching = false;
        takeHolder(address, search->result());
    });
    search->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, address] {
        promise->addResult(host::findPortHolder(address));
        promise->finish();
    });
}

/// The server may have been started meanwhile, or have failed at another address.
void ServerNotice::takeHolder(const host::ListenAddress &address,
                              const std::optional<host::PortHolder> &holder)
{
    if (m_life.state() != State::Failed || !m_life.failure() || m_life.failure()->kind != Kind::PortTaken)
        return;
    if (m_life.failure()->address != address)
        return findHolder(m_life.failure()->address);
    if (!holder)
        return;
    m_bar.showError(takenBy(address, *holder));
    m_bar.setActions(waysOut(Kind::PortTaken));
}

void ServerNotice::setProfileProblem(const QString &problem)
{
    m_profileProblem = problem;
    update();
}

void ServerNotice::showProgress()
{
    m_bar.showProgress(stopProgress(m_life.connections(), m_life.timeLeft()));
    m_bar.setActions({m_cut});
}

void ServerNotice::showSharing()
{
    m_bar.showProgress(tr("Shared: anyone on this network can reach %1")
                           .arg(support::leftToRight(m_life.source().status().urls.value(0))));
    m_bar.setActions({m_unshare});
}

QList<QAction *> ServerNotice::waysOut(Kind kind) const
{
    const bool hasPort = m_life.failure()->address.unixPath.isEmpty();
    switch (kind) {
    case Kind::PortTaken:
    case Kind::NoPermission:
        return {hasPort ? m_nextPort : m_tryAgain, m_settings};
    case Kind::FolderMissing:
        return {m_otherFolder, m_settings};
    case Kind::AddressNotAvailable:
    case Kind::CertificateUnreadable:
    case Kind::Other:
        break;
    }
    return {m_tryAgain, m_settings};
}

void ServerNotice::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Folder to serve"), m_life.failure()->folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_life, &ServerLife::useFolder);
    dialog->open();
}

} // namespace eyewall::desktop
