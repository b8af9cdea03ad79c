// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"

namespace eyewall::test {

/// A control that notes what it is asked for and answers when the test says so.
class RecordingControl final : public monitor::Control {
public:
    struct Close {
        monitor::ConnectionId connection;
        quint16 code;
        QString reason;
    };
    struct Message {
        monitor::ConnectionId connection;
        monitor::MessageKind kind;
        QByteArray payload;
    };

    struct Publication {
        QString topic;
        monitor::MessageKind kind;
        QByteArray payload;
    };

    void closeConnection(monitor::ConnectionId connection, quint16 code, const QString &reason,
                         Done done) override
    {
        closes.push_back({connection, code, reason});
        pending.push_back(std::move(done));
    }
    void sendMessage(monitor::ConnectionId connection, monitor::MessageKind kind, const QByteArray &payload,
                     Done done) override
    {
        messages.push_back({connection, kind, payload});
        pending.push_back(std::move(done));
    }
    void publish(const QString &topic, monitor::MessageKind kind, const QByteArray &payload,
                 Done done) override
    {
        publications.push_back({topic, kind, payload});
        pending.push_back(std::move(done));
    }
    void setBlocked(const std::vector<monitor::Endpoint> &addresses, Done done) override
    {
        blocked = addresses;
        pending.push_back(std::move(done));
    }
    void watch(const std::vector<monitor::ConnectionId> &connections) override { watched = connections; }

    void answer(monitor::Outcome::Code code)
    {
        for (const Done &done : pending)
            done({code, QStringLiteral("said the test"), count});
        pending.clear();
    }

    std::vector<Close> closes;
    std::vector<Publication> publications;
    std::vector<monitor::Endpoint> blocked;
    qint64 count = 0; ///< that the next answer() tells
    std::vector<Message> messages;
    std::vector<monitor::ConnectionId> watched;
    std::vector<Done> pending;
};

} // namespace eyewall::test
