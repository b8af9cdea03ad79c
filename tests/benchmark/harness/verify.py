# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Asks a server once for everything that is measured, so that a broken one cannot look quick."""

import base64
import contextlib
import gzip
import hashlib
import http.client
import os

import process
from cases import ECHO, GZIP, GZIP_PATH, HTTP, TLS, TOPIC

PATIENCE = 5
BODY = b"Hello, World!"


class Wrong(Exception):
    """The server's answer is not the right one."""


def verify(skill, port, material):
    """Raises Wrong, or what reading an answer raises. The load client itself checks what is deflated."""
    if skill == HTTP:
        verify_hello(port)
    elif skill == TLS:
        verify_hello(port, "https")
    elif skill == ECHO:
        verify_echo(port)
    elif skill == TOPIC:
        verify_topic(port)
    elif skill == GZIP:
        verify_gzip(port, material)


def verify_hello(port, scheme="http"):
    head, _, body = hello_bytes(port, scheme).partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200 ") or body != BODY:
        raise Wrong(f"/hello: {head!r} {body!r}")
    if b"connection: close" in head.lower():
        raise Wrong("/hello: does not keep the connection")


def hello_bytes(port, scheme="http"):
    """The whole answer to the request that the load client sends."""
    with connected(port, scheme) as stream:
        stream.write(f"GET /hello HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        stream.flush()
        head = read_head(stream)
        return head + stream.read(content_length(head))


def verify_gzip(port, material):
    """Compressed on request, and the file's very bytes once it is uncompressed."""
    file = (material.site / GZIP_PATH.lstrip("/")).read_bytes()
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)) as connection:
        connection.request("GET", GZIP_PATH, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        body = answer.read()
    if answer.status != 200 or answer.getheader("Content-Encoding") != "gzip":
        raise Wrong(f"{GZIP_PATH}: {answer.status}, not compressed")
    if gzip.decompress(body) != file:
        raise Wrong(f"{GZIP_PATH}: not the file")


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
def connected(port, scheme="http"):
    with process.connect(port, scheme, PATIENCE) as plain, plain.makefile("rwb") as stream:
        yield stream


@contextlib.contextmanager
def joined(port, path):
    with connected(port) as stream:
        join(stream, port, path)
        yield stream


def join(stream, port, path):
    """The handshake of a WebSocket."""
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


def read_head(stream):
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = stream.readline(65536)
        if not line:
            raise Wrong("the connection ended within a head")
        head += line
    return head


def send_text(stream, text):
    stream.write(text_frame(text))
    stream.flush()


def text_frame(text):
    """A whole message as a client sends it."""
    mask = os.urandom(4)
    size = len(text)
    if size < 126:
        head = bytes((0x81, 0x80 | size))
    elif size < 65536:
        head = b"\x81\xfe" + size.to_bytes(2, "big")
    else:
        head = b"\x81\xff" + size.to_bytes(8, "big")
    return head + mask + bytes(byte ^ mask[i % 4] for i, byte in enumerate(text))


def echo_size(size):
    """Bytes of a server's frame with a payload of `size`."""
    return size + (2 if size < 126 else 4 if size < 65536 else 10)


def expect(stream, text, what):
    first, second = stream.read(2)
    size = second
    if second >= 126:
        size = int.from_bytes(stream.read(2 if second == 126 else 8), "big")
    if first != 0x81 or stream.read(size) != text:
        raise Wrong(f"{what}: not what was sent")
