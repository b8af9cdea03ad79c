// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/samplecounts.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkRequest>
#include <QtWebSockets/QWebSocket>

#include <chrono>

namespace eyewall::desktop {

/// One WebSocket of the sample traffic, which comes back a little later when it was closed. Thread: its loop.
class SampleSocket final : public QObject {
    Q_OBJECT

public:
    /// Connects at once. `agent` says which program it plays; `counts` outlives it.
    SampleSocket(const QUrl &url, const QByteArray &agent, SampleCounts &counts, QObject *parent = nullptr);
    ~SampleSocket() override;

    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// No-ops while it is not open.
    void sendText(const QByteArray &text);
    void sendBinary(const QByteArray &bytes);
    /// Closes with 1000 and comes back after `time`.
    void leaveFor(std::chrono::milliseconds time);
    /// Closes with 1000 and stays away; ended() follows unless it has ended at once.
    void end();
    [[nodiscard]] bool hasEnded() const;

Q_SIGNALS:
    /// Each time it has connected.
    void opened();
    /// After end(), when nothing is left of the connection.
    void ended();

private:
    void open();
    void noteClosed();

    const QNetworkRequest m_request;
    SampleCounts &m_counts;
    QTimer m_return;
    std::chrono::milliseconds m_away;
    bool m_isEnding = false;
    QWebSocket m_socket; // last: it is the first to go
};

} // namespace eyewall::desktop
