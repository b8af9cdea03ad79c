// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/connection/protocol.h"

namespace eyewall::connection {

class Connection;

/// What a connection of a TLS listener is until its handshake is over: then HTTP takes over. A handshake that
/// fails, or takes too long, is counted and logged; a peer that speaks HTTP without TLS is told so.
/// Thread: the connection's loop.
class TlsOpening final : public Protocol {
public:
    explicit TlsOpening(Connection &connection);

    void onHandshake(net::Handshake outcome) override;
    [[nodiscard]] qsizetype onData(char *data, qsizetype size) override;
    void onEnd() override;
    void onDrained() override {}
    void onDeadline() override;
    void onClosed() override;
    void drain() override;
    void onSample() override {}
    [[nodiscard]] monitor::Outcome closeByOperator(quint16 code, const QByteArray &reason) override;
    [[nodiscard]] monitor::Outcome sendByOperator(monitor::MessageKind kind,
                                                  const QByteArray &payload) override;

private:
    void noteSecured();

    Connection &m_connection;
};

} // namespace eyewall::connection
