// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/widgets/models/records.h"

namespace eyewall::test {

/// c-1f7 is a WebSocket over TLS of which all is known, c-200 an HTTP connection, c-201 a WebSocket of the
/// same address as c-1f7.
inline monitor::Batch threeConnections()
{
    monitor::Batch batch;
    batch.totals.time = kStart + 4 * kSecond;
    batch.opened = {opened(0x1f7), opened(0x200), opened(0x201)};
    batch.opened[0].transport = monitor::Transport::Tls;
    batch.opened[0].localPort = 8443;
    batch.opened[2].peer = batch.opened[0].peer;
    batch.opened[2].peer.port = 50000;
    batch.secured = {
        {0x1f7, kStart + kMillisecond, "TLSv1.3", "TLS_AES_256_GCM_SHA384", "example.org", true}};
    batch.upgraded = {{0x1f7, kStart + 2 * kMillisecond, 1, monitor::Protocol::WebSocket},
                      {0x201, kStart + 2 * kMillisecond, 1, monitor::Protocol::WebSocket}};
    monitor::RequestSeen upgrade = request(1, "/ws/chat/lobby?v=2", 101);
    upgrade.isUnfinished = true;
    upgrade.head = "GET /ws/chat/lobby?v=2 HTTP/1.1\r\nHost: example.org:8443\r\nUser-Agent: Test/1\r\n"
                   "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AQID\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Extensions: permessage-deflate\r\n"
                   "Sec-WebSocket-Protocol: chat.v1, chat.v2\r\nCookie: it's=me\r\n\r\n";
    upgrade.replyHead = "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Protocol: chat.v2\r\n\r\n";
    monitor::RequestSeen post = request(2, "/api/items");
    post.connection = 0x200;
    post.method = "POST";
    batch.requests = {upgrade, post};
    batch.messages = {message("hello")};
    batch.messages[0].time = kStart + kSecond;
    batch.memberships = {{0x1f7, kStart + kSecond, QStringLiteral("lobby"), true}};
    monitor::ConnectionSampled sample;
    sample.id = 0x1f7;
    sample.time = kStart + 2 * kSecond;
    sample.figures = {2200, 18'000, 1, 12, 1300, 100'000, 1200, 900, 5, 3, 7, 0, 0, 0, 0};
    batch.samples = {sample};
    return batch;
}

} // namespace eyewall::test
