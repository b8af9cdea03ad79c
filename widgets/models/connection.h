// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"
#include "widgets/models/trend.h"

#include <QSharedData>
#include <QString>
#include <QStringList>

namespace eyewall::models {

/// What is not known of every connection or seldom looked at, kept apart so that thousands of connections
/// stay small. Times are nanoseconds since the epoch, 0 = never. Thread: GUI.
struct ConnectionDetail : QSharedData {
    static constexpr qsizetype kLongestText = 1024; ///< bytes kept of a target or of a field
    static constexpr qsizetype kMostTopics = 256;   ///< names kept

    qint64 securedAt = 0;
    qint64 firstMessageAt = 0;
    QByteArray tlsVersion;
    QByteArray cipher;
    QByteArray serverName; ///< that the client asked for (SNI)
    bool isResumed = false;
    bool isClientKnown = false; ///< a head was read: origin and userAgent are what it says
    QByteArray method;
    QByteArray target; ///< of the upgrade, or of the latest request
    QByteArray origin;
    QByteArray userAgent;
    QByteArray forwardedFor; ///< the clients that a proxy named, as it wrote them
    QByteArray subprotocol;  ///< that was chosen
    QByteArray extensions;   ///< that were agreed on
    QByteArray requestHead;  ///< of the upgrade; empty when it was not kept
    QByteArray replyHead;
    QStringList topics; ///< in the order they were joined
    QString user;       ///< as the application has it; empty: nobody, or nobody asked

    [[nodiscard]] qint64 headBytes() const { return requestHead.size() + replyHead.size(); }
};

/// All that is known of one connection, put together from its events. Times are nanoseconds since the epoch.
/// Thread: GUI.
struct Connection {
    monitor::ConnectionId id = 0;
    quint64 arrival = 0; ///< running number within the window
    monitor::Endpoint peer;
    quint16 localPort = 0;
    quint16 worker = 0;
    monitor::Transport transport = monitor::Transport::Plain;
    monitor::Protocol protocol = monitor::Protocol::Http;
    monitor::RouteId route = monitor::kNoRoute; ///< of the upgrade, or of the latest request
    bool isClosing = false;                     ///< a close frame was seen
    qint64 openedAt = 0;
    qint64 upgradedAt = 0; ///< 0 = never
    qint64 lastActivity = 0;
    qint64 closedAt = 0; ///< 0 = open
    qint64 sampledAt = 0;
    monitor::Record::Sample figures{}; ///< as of sampledAt
    quint32 requestsSince = 0;         ///< seen after the sample
    quint32 messagesInSince = 0;
    quint32 messagesOutSince = 0;
    qint32 topicsSince = 0;
    quint32 errors = 0;    ///< answers of 5xx that were seen
    float requestRate = 0; ///< a second, over the last one
    float messageRate = 0;
    TrendSamples rates{};      ///< of both, as they were measured; less than one counts as one
    quint32 ratedRequests = 0; ///< what the rates count from
    quint32 ratedMessages = 0;
    monitor::CloseCause cause = monitor::CloseCause::None;
    monitor::Direction closedBy = monitor::Direction::In;
    quint16 closeCode = 0;
    qint32 systemError = 0;
    QString closeReason;

    [[nodiscard]] bool isOpen() const { return closedAt == 0; }
    [[nodiscard]] bool isTls() const { return transport == monitor::Transport::Tls; }
    [[nodiscard]] bool isOpenWebSocket() const
    {
        return isOpen() && protocol == monitor::Protocol::WebSocket;
    }
    [[nodiscard]] quint64 requests() const { return quint64(figures.requests) + requestsSince; }
    [[nodiscard]] quint64 messagesIn() const { return quint64(figures.messagesIn) + messagesInSince; }
    [[nodiscard]] quint64 messagesOut() const { return quint64(figures.messagesOut) + messagesOutSince; }
    /// How many times as large the messages are as what crossed the wire for them; 0 without compression.
    [[nodiscard]] double ratioIn() const { return ratioOf(figures.plainIn, figures.wireIn); }
    [[nodiscard]] double ratioOut() const { return ratioOf(figures.plainOut, figures.wireOut); }
    [[nodiscard]] quint32 topics() const { return quint32(qMax(0, qint32(figures.topics) + topicsSince)); }
    /// How long it has been open, or was.
    [[nodiscard]] qint64 age(qint64 now) const { return (isOpen() ? now : closedAt) - openedAt; }

    [[nodiscard]] const ConnectionDetail &detail() const
    {
        static const ConnectionDetail none;
        return m_detail ? *m_detail : none;
    }
    [[nodiscard]] ConnectionDetail &editDetail()
    {
        if (!m_detail)
            m_detail = QSharedDataPointer<ConnectionDetail>(new ConnectionDetail);
        return *m_detail;
    }

private:
    static double ratioOf(quint64 plain, quint64 wire)
    {
        return wire == 0 ? 0 : double(plain) / double(wire);
    }

    QSharedDataPointer<ConnectionDetail> m_detail;
};

} // namespace eyewall::models
