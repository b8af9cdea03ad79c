// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/control.h"
#include "server/monitor/record.h"
#include "server/monitor/types.h"
#include "server/net/stream.h"

#include <QtCore/QByteArrayView>

namespace eyewall::connection {

/// What a connection speaks: HTTP/1.1 or WebSocket. Owned by its Connection, which forwards the stream's
/// calls. Thread: the connection's loop.
class Protocol {
public:
    virtual ~Protocol() = default;

    /// As net::StreamHandler.
    virtual void onHandshake(net::Handshake) {}
    [[nodiscard]] virtual qsizetype onData(char *data, qsizetype size) = 0;
    virtual void onEnd() = 0;
    virtual void onDrained() = 0;
    /// The deadline of Connection::setDeadline() has passed.
    virtual void onDeadline() = 0;
    /// The stream is closed, for whatever reason; the protocol tells its user. Called once.
    virtual void onClosed() = 0;
    /// The server stops: finish what runs, then close.
    virtual void drain() = 0;
    /// Twice a second while the connection is busy.
    virtual void onSample() = 0;

    /// Bytes that wait for the stream, beside those that wait in it.
    [[nodiscard]] virtual qint64 heldBytes() const { return 0; }

    /// What permessage-deflate has done.
    [[nodiscard]] virtual monitor::Record::Compressed compressed() const { return {}; }

    /// A person's wish; see monitor::Control.
    [[nodiscard]] virtual monitor::Outcome closeByOperator(quint16 code, const QByteArray &reason) = 0;
    [[nodiscard]] virtual monitor::Outcome sendByOperator(monitor::MessageKind kind,
                                                          const QByteArray &payload) = 0;
};

} // namespace eyewall::connection
