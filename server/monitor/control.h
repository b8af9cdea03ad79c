// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/batch.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace eyewall::monitor {

/// How a wish of the window ended.
struct Outcome {
    enum class Code { Done, ConnectionGone, NotAWebSocket, QueueFull, BadArgument };
    Code code = Code::Done;
    QString detail;   ///< for a log, not translated
    qint64 count = 0; ///< publish(): members that it goes to; setBlocked(): connections that it closes

    [[nodiscard]] bool isDone() const { return code == Code::Done; }
};

/// What a window may ask of a server. Calls return at once; `done` runs later on the calling thread (never
/// inside the call) and must stay callable, so bind it to a context that outlives it (QPointer). Thread: the
/// one the Source lives in.
class Control {
public:
    using Done = std::function<void(const Outcome &)>;

    virtual ~Control() = default;

    /// False when there is nothing to ask and never will be: a window offers nothing then.
    [[nodiscard]] virtual bool isLive() const { return true; }

    /// Closes a connection: a WebSocket with a close frame of this code (1000, 1001, 1003, 1007-1014,
    /// 3000-4999) and a reason of at most 123 bytes UTF-8; an HTTP connection at once.
    virtual void closeConnection(ConnectionId connection, quint16 code, const QString &reason, Done done) = 0;

    /// Sends a message into an open WebSocket: kind Text (UTF-8), Binary or Ping (at most 125 bytes).
    virtual void sendMessage(ConnectionId connection, MessageKind kind, const QByteArray &payload,
                             Done done) = 0;

    /// Sends a message to all members of a topic: kind Text (UTF-8) or Binary. Done with a count of 0 when
    /// the topic has no members.
    virtual void publish(const QString &topic, MessageKind kind, const QByteArray &payload, Done done) = 0;

    /// Refuses new connections of these addresses (ports do not matter) and closes those there are. Replaces
    /// the set before.
    virtual void setBlocked(const std::vector<Endpoint> &addresses, Done done) = 0;

    /// The connections a person looks at: they get kernel figures (TCP_INFO) in their samples. Replaces the
    /// set before.
    virtual void watch(const std::vector<ConnectionId> &connections) = 0;
};

} // namespace eyewall::monitor
