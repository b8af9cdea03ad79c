// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"

#include <QtCore/QObject>

namespace eyewall::monitor {

/// Control over nothing, for a window on what was kept earlier: whatever is asked ends with ConnectionGone.
/// Thread: the one it was made on.
class NoControl final : public Control {
public:
    [[nodiscard]] bool isLive() const override { return false; }
    void closeConnection(ConnectionId connection, quint16 code, const QString &reason, Done done) override;
    void sendMessage(ConnectionId connection, MessageKind kind, const QByteArray &payload,
                     Done done) override;
    void publish(const QString &topic, MessageKind kind, const QByteArray &payload, Done done) override;
    void setBlocked(const std::vector<Endpoint> &addresses, Done done) override;
    void watch(const std::vector<ConnectionId> &) override {}

private:
    void refuse(Done done);

    QObject m_context; ///< of what is answered later
};

} // namespace eyewall::monitor
