# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Asks a server once for everything that is measured, so that a broken one cannot look quick."""

import base64
import contextlib
import hashlib
import os
import socket

from cases import ECHO, HTTP, TOPIC

PATIENCE = 5
BODY = b"Hello, World!"


class Wrong(Exception):
    """The server's answer is not the right one."""


def verify(server, port):
    if HTTP in server.speaks:
        verify_hello(port)
    if ECHO in server.speaks:
        verify_echo(port)
    if TOPIC in server.speaks:
        verify_topic(port)


def verify_hello(port):
    head, _, body = hello_bytes(port).partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200 ") or body != BODY:
        raise Wrong(f"/hello: {head!r} {body!r}")
    if b"connection: close" in head.lower():
        raise Wrong("/hello: does not keep the connection")


def hello_bytes(port):
    """The whole answer to the request that the load client sends."""
    with connected(port) as stream:
        stream.write(f"GET /hello HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        stream.flush()
        head = read_head(stream)
        return head + stream.read(content_length(head))


def content_length(head):
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    raise Wrong("/hello: no Content-Length")


def verify_echo(port):
    with joined(port, "/ws/echo") as stream:
        for size in (0, 32, 1024, 65536):
            text = bytes(ord("a") + i % 26 for i in range(size))
            send_text(stream, text)
            expect(stream, text, f"/ws/echo, {size} bytes")


def verify_topic(port):
    path = "/ws/topic/verify"
    with joined(port, path) as first, joined(port, path) as second:
        send_text(first, b"to everybody")
        expect(first, b"to everybody", path + ", the sender")
        expect(second, b"to everybody", path + ", another member")


@contextlib.contextmanager
def connected(port):
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as plain, plain.makefile("rwb") as stream:
        yield stream


@contextlib.contextmanager
def joined(port, path):
    with connected(port) as stream:
        key = base64.b64encode(os.urandom(16))
        stream.write(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key.decode()}\r\n\r\n".encode()
        )
        stream.flush()
        head = read_head(stream)
        accept = base64.b64encode(hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest())
        if not head.startswith(b"HTTP/1.1 101 ") or accept not in head:
            raise Wrong(f"{path}: {head!r}")
        yield stream


def read_head(stream):
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline(65536)
        if not line:
            raise Wrong("the connection ended within a head")
        head += line
    return head


def send_text(stream, text):
    mask = os.urandom(4)
    size = len(text)
    if size < 126:
        head = bytes((0x81, 0x80 | size))
    elif size < 65536:
        head = b"\x81\xfe" + size.to_bytes(2, "big")
    else:
        head = b"\x81\xff" + size.to_bytes(8, "big")
    stream.write(head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(text)))
    stream.flush()


def expect(stream, text, what):
    first, second = stream.read(2)
    size = second
    if second >= 126:
        size = int.from_bytes(stream.read(2 if second == 126 else 8), "big")
    if first != 0x81 or stream.read(size) != text:
        raise Wrong(f"{what}: not what was sent")
