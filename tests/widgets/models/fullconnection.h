// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/widgets/models/records.h"

namespace eyewall::test {

/// c-1f7, a WebSocket over TLS of which all is known.
inline monitor::Batch fullBatch()
{
    monitor::Batch batch;
    batch.opened = {opened(0x1f7)};
    batch.opened[0].transport = monitor::Transport::Tls;
    batch.opened[0].localPort = 8443;
    batch.opened[0].worker = 2;
    batch.secured = {
        {0x1f7, kStart + kMillisecond, "TLSv1.3", "TLS_AES_256_GCM_SHA384", "example.org", true}};
    batch.upgraded = {{0x1f7, kStart + 2 * kMillisecond, 1, monitor::Protocol::WebSocket}};
    monitor::RequestSeen upgrade = request(1, "/ws/chat/lobby?v=2", 101);
    upgrade.isUnfinished = true;
    upgrade.head = "GET /ws/chat/lobby?v=2 HTTP/1.1\r\nHost: localhost:8443\r\nUser-Agent: Test/1\r\n"
                   "Origin: http://localhost:8080\r\nSec-WebSocket-Protocol: chat.v1, chat.v2\r\n"
                   "X-Forwarded-For: 203.0.113.195, 10.0.0.1\r\n\r\n";
    upgrade.replyHead = "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: chat.v2\r\n"
                        "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n";
    batch.requests = {upgrade};
    monitor::ConnectionSampled sample;
    sample.id = 0x1f7;
    sample.time = kStart + 2 * kSecond;
    sample.figures = {2200, 18'000, 1, 12, 1300, 100'000, 1200, 900, 5, 3, 7, 1000, 500, 100'000, 20'000};
    batch.samples = {sample};
    batch.memberships = {{0x1f7, kStart + kSecond, QStringLiteral("lobby"), true}};
    batch.users = {{0x1f7, kStart + kSecond, QStringLiteral("ada")}};
    return batch;
}

} // namespace eyewall::test
