// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/lifelog.h"

#include "app/desktop/sampletraffic.h"
#include "app/desktop/serverlife.h"
#include "server/monitor/clock.h"
#include "widgets/support/direction.h"

#include <utility>

namespace eyewall::desktop {

using monitor::LogSeverity;
using State = ServerLife::State;

namespace {

/// Without the slash at the end, which changes sides behind a word that goes from right to left.
QString addresses(QStringList urls)
{
    for (QString &url : urls) {
        if (url.endsWith(QLatin1Char('/')))
            url.chop(1);
    }
    return urls.join(QStringLiteral(", "));
}

} // namespace

LifeLog::LifeLog(ServerLife &life, monitor::LogBook &book, QObject *parent)
    : QObject(parent)
    , m_life(life)
    , m_book(book)
    , m_state(stateText())
{
    connect(&m_life, &ServerLife::changed, this, &LifeLog::note);
    connect(&m_life.source(), &monitor::Source::statusChanged, this, &LifeLog::note);
    note();
}

void LifeLog::follow(const SampleTraffic &traffic)
{
    connect(&traffic, &SampleTraffic::runningChanged, this, [this](bool isRunning) {
        write(LogSeverity::Info,
              isRunning ? tr("The sample traffic starts") : tr("The sample traffic stops"));
    });
    connect(&traffic, &SampleTraffic::failed, this,
            [this](const QString &sentence) { write(LogSeverity::Warning, sentence); });
}

/// Both signals come of one change, and of others.
void LifeLog::note()
{
    if (const QString state = stateText(); std::exchange(m_state, state) != state)
        write(m_life.state() == State::Failed ? LogSeverity::Error : LogSeverity::Info, state);
    const QString notice = m_life.source().status().notice;
    if (std::exchange(m_notice, notice) != notice && !notice.isEmpty())
        write(LogSeverity::Info, notice);
    if (std::exchange(m_problems, m_life.problems()) != m_life.problems())
        write(LogSeverity::Warning, m_life.problem());
}

QString LifeLog::stateText() const
{
    switch (m_life.state()) {
    case State::Running:
        return tr("Listening on %1").arg(addresses(m_life.source().status().urls));
    case State::Draining:
        return tr("Stopping: what runs may end");
    case State::Stopped:
        return tr("Stopped");
    case State::Recorded: // not of a server
    case State::Failed:
        break;
    }
    return m_life.failure() ? m_life.failure()->message : QString();
}

void LifeLog::write(LogSeverity severity, const QString &text)
{
    if (text.isEmpty())
        return;
    const QByteArray bytes = support::withoutDirection(text).toUtf8(); // the log shows marks as they are
    m_book.append({monitor::now(), severity, "eyewall.desktop", bytes, bytes.size()});
}

} // namespace eyewall::desktop
