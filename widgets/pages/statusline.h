// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/source.h"
#include "widgets/models/pulse.h"

#include <QStatusBar>

class QLabel;

namespace eyewall::pages {

/// The foot of the window: where the server is and how fast it goes, what is kept, what was dropped and why,
/// and how late the loops run. Thread: GUI.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showStatus(const monitor::ServerStatus &status);
    void showFigures(const models::PulseFigures &figures);
    void showKept(qint64 requests, qint64 messages);
    /// `route` is what held the worst loop.
    void showLoop(const monitor::LoopFigures &worst, const QString &route);

    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLabel *addLabel(const QString &meaning);
    void showLimits(const monitor::Totals &totals);
    void showDrops(const monitor::Totals &totals);
    void tintLabels();
    int neededWidth() const;
    void showWhatFits();

    QLabel *m_server = nullptr;
    QLabel *m_connections = nullptr;
    QLabel *m_requests = nullptr;
    QLabel *m_messages = nullptr;
    QLabel *m_bytes = nullptr;
    QLabel *m_kept = nullptr;
    QLabel *m_limits = nullptr;
    QLabel *m_drops = nullptr;
    QLabel *m_loop = nullptr;
    monitor::ServerStatus::State m_state = monitor::ServerStatus::State::Stopped;
    QString m_loopText;
    QString m_lateLoopText; ///< with what held it, when it was late
    bool m_hasDrops = false;
};

} // namespace eyewall::pages
