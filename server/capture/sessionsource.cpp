// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionsource.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QTimerEvent>

#include <utility>

namespace eyewall::capture {

namespace {

constexpr int kTurn = 8; // milliseconds of telling, then others have theirs

} // namespace

SessionSource::SessionSource(Session session, const QString &notice, QObject *parent)
    : Source(parent)
    , m_session(std::move(session))
    , m_notice(notice)
    , m_timeline(m_session)
{
}

SessionSource::~SessionSource() = default;

void SessionSource::play()
{
    if (!m_isPlayed)
        m_timer.start(0, this);
}

monitor::ServerStatus SessionSource::status() const
{
    return {monitor::ServerStatus::State::Recorded, {}, m_notice, {}};
}

QString SessionSource::routePattern(monitor::RouteId route) const
{
    const auto found = m_session.routes.find(route);
    return found == m_session.routes.end() ? QString() : found->second;
}

void SessionSource::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return Source::timerEvent(event);
    const QDeadlineTimer turn(kTurn);
    do {
        const std::optional<monitor::Batch> batch = m_timeline.next();
        if (!batch) {
            m_timer.stop();
            m_isPlayed = true;
            Q_EMIT played();
            return;
        }
        m_totals = batch->totals;
        Q_EMIT batchReady(*batch);
    } while (!turn.hasExpired());
}

} // namespace eyewall::capture
