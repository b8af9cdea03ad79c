// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
// Echoes WebSocket messages with permessage-deflate. Usage: node ws_server.js MODULE PORT (0 = any free one).
'use strict';

const { WebSocketServer } = require(process.argv[2]);

const server = new WebSocketServer({
    host: '127.0.0.1', port: Number(process.argv[3]), perMessageDeflate: { threshold: 0 },
    maxPayload: 16 * 1024 * 1024,
});
server.on('connection', (socket) => {
    socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
    socket.on('error', () => {});
});
server.on('listening', () => console.log(`listening on http://127.0.0.1:${server.address().port}/`));
