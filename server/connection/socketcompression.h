// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/record.h"
#include "server/net/timerwheel.h"
#include "server/websocket/deflatenegotiation.h"
#include "server/websocket/messagedeflater.h"
#include "server/websocket/messageinflater.h"

namespace eyewall::connection {

/// Both directions of a WebSocket that agreed on permessage-deflate; gives their memory back when the socket
/// has been quiet for a while. There only for such sockets. Thread: its loop.
class SocketCompression final : private net::TimerNode {
public:
    /// `options`, `pool` and `timers` live longer. `role` is ours.
    SocketCompression(const websocket::DeflateParameters &agreed, websocket::Role role,
                      const websocket::CompressionOptions &options, websocket::CompressionPool &pool,
                      net::TimerWheel &timers);
    ~SocketCompression() override;

    [[nodiscard]] websocket::MessageInflater &inflater() { return m_inflater; }
    [[nodiscard]] websocket::MessageDeflater &deflater() { return m_deflater; }
    [[nodiscard]] monitor::Record::Compressed &figures() { return m_figures; }
    /// A message came or went: the quiet begins anew.
    void touch();

private:
    void onTimeout() override;

    const websocket::CompressionOptions &m_options;
    websocket::CompressionPool &m_pool;
    net::TimerWheel &m_timers;
    websocket::MessageInflater m_inflater;
    websocket::MessageDeflater m_deflater;
    monitor::Record::Compressed m_figures{};
};

} // namespace eyewall::connection
