// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"

#include <QtCore/QObject>

#include <memory>
#include <vector>

namespace eyewall::monitor {

/// One Control for a row of servers, of which each follows the one before. Wishes go to the present one;
/// without one, and for those that it had not answered when it went, the outcome is ConnectionGone. Blocked
/// addresses stay blocked on the next server. Thread: the one it was made on.
class RelayControl final : public Control {
public:
    RelayControl();
    ~RelayControl() override;

    /// Lives until the next call; null: none. Before its server listens, so that nobody who is blocked
    /// comes in.
    void setControl(Control *control);

    void closeConnection(ConnectionId connection, quint16 code, const QString &reason, Done done) override;
    void sendMessage(ConnectionId connection, MessageKind kind, const QByteArray &payload,
                     Done done) override;
    void publish(const QString &topic, MessageKind kind, const QByteArray &payload, Done done) override;
    void setBlocked(const std::vector<Endpoint> &addresses, Done done) override;
    void watch(const std::vector<ConnectionId> &connections) override;

private:
    /// `done`, once: by whoever comes first, the server or the end of it.
    [[nodiscard]] Done once(Done done);
    void answer(Done done, const Outcome &outcome);

    Control *m_control = nullptr;
    std::vector<Endpoint> m_blocked;
    std::vector<std::shared_ptr<Done>> m_unanswered;
    QObject m_context; ///< of what is answered later
};

} // namespace eyewall::monitor
