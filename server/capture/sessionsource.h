// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/capture/session.h"
#include "server/capture/sessiontimeline.h"
#include "server/monitor/source.h"

#include <QtCore/QBasicTimer>

namespace eyewall::capture {

/// Tells a session that was kept, in place of a server: everything in its order, as fast as the loop has
/// turns, and nothing more. Thread: the one it lives in.
class SessionSource final : public monitor::Source {
    Q_OBJECT

public:
    /// `notice` is what a person should know of it.
    SessionSource(Session session, const QString &notice, QObject *parent = nullptr);
    ~SessionSource() override;

    /// Begins to tell; once. Batches come from the loop.
    void play();
    [[nodiscard]] const Session &session() const { return m_session; }

    [[nodiscard]] monitor::ServerStatus status() const override;
    [[nodiscard]] monitor::Totals totals() const override { return m_totals; }
    [[nodiscard]] QString routePattern(monitor::RouteId route) const override;

Q_SIGNALS:
    /// Everything has been told.
    void played();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    const Session m_session;
    const QString m_notice;
    SessionTimeline m_timeline;
    monitor::Totals m_totals; ///< told last
    QBasicTimer m_timer;
    bool m_isPlayed = false;
};

} // namespace eyewall::capture
