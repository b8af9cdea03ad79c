#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Opens many WebSockets to a server on this machine, lets some of them talk, and stays until it is ended.
crowd.py PORT COUNT; prints "ready" when all are open."""

import os
import random
import socket
import sys
import time

HANDSHAKE = (
    "GET /ws/{path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nUser-Agent: Eyewall-Sample/1 (crowd)\r\n\r\n"
)


def opened(port):
    client = socket.create_connection(("127.0.0.1", port), 30)
    client.sendall(HANDSHAKE.format(path="echo", port=port).encode())
    reply = b""
    while b"\r\n\r\n" not in reply:
        piece = client.recv(4096)
        if not piece:
            raise SystemExit(f"refused: {reply[:80]!r}")
        reply += piece
    client.setblocking(False)
    return client


def frame(text):
    mask = os.urandom(4)
    payload = bytes(byte ^ mask[i % 4] for i, byte in enumerate(text.encode()))
    return bytes([0x81, 0x80 | len(payload)]) + mask + payload


def main():
    port, count = int(sys.argv[1]), int(sys.argv[2])
    clients = [opened(port) for _ in range(count)]
    print("ready", flush=True)
    number = 0
    while True:
        for client in random.sample(clients, max(1, count // 100)):
            number += 1
            try:
                client.sendall(frame(f'{{"type":"move","seq":{number}}}'))
                client.recv(65536)
            except BlockingIOError:
                pass
        time.sleep(0.05)


if __name__ == "__main__":
    main()
