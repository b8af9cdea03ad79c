// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/sampleclient.h"
#include "app/desktop/samplecounts.h"

#include <QtCore/QByteArray>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace eyewall::desktop {

/// Listens to a stream of server-sent events, and comes back with the last event's id when it ended.
/// Thread: its loop.
class SampleEvents final : public SampleClient {
    Q_OBJECT

public:
    /// `program` as in sampleRequest(); `counts` outlives it.
    SampleEvents(const QUrl &url, const QByteArray &program, SampleCounts &counts, QObject *parent = nullptr);
    ~SampleEvents() override;

    void end() override;
    [[nodiscard]] bool hasEnded() const override { return !m_manager; }

private:
    void open();
    void read(QNetworkReply &reply);
    void takeEvent(const QByteArray &event);

    const QUrl m_url;
    const QByteArray m_program;
    SampleCounts &m_counts;
    QTimer m_return;
    QByteArray m_unread; ///< the begin of an event
    QByteArray m_lastId;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace eyewall::desktop
