#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Records what real clients send, as seeds for the fuzzers: record.py [FOLDER], by default seeds/ beside it.

A plain socket listens on loopback and answers just enough for the clients to go on: curl, wrk, Python's urllib and
http.client, python3-websockets and Chromium. Each head, body and stream of frames becomes a file named after its
client. Seeds that a person wrote are left alone.
"""

import asyncio
import base64
import gzip
import hashlib
import http.client
import pathlib
import shutil
import sys
import tempfile
import urllib.request
import zlib

import websockets

HERE = pathlib.Path(__file__).resolve().parent
LONGEST = 4096
PAGE = b"""<!doctype html><title>seeds</title><script>
(async () => {
  await fetch("/chromium-get?q=a+b%20c&x=%C3%BC", {headers: {"X-Custom": "1"}});
  await fetch("/chromium-json", {method: "POST", body: JSON.stringify({a: [1, 2]}), headers: {"Content-Type": "application/json"}});
  const form = new FormData();
  form.append("text", "gr\\u00fcn");
  form.append("file", new Blob(["content\\r\\nof a file"], {type: "text/plain"}), 'na"me.txt');
  form.append("empty", "");
  await fetch("/chromium-form", {method: "POST", body: form});
  await fetch("/chromium-urlencoded", {method: "POST", body: new URLSearchParams({a: "1 2", b: "\\u20ac&="})});
  document.cookie = "theme=dark"; document.cookie = "id=\\"q\\"";
  await fetch("/chromium-cookies", {headers: {Range: "bytes=0-99", "If-None-Match": 'W/"x", "y"'}});
  const socket = new WebSocket("ws://" + location.host + "/chromium-websocket", ["chat", "superchat"]);
  socket.onopen = () => {
    socket.send("Hello"); socket.send("\\u20ac".repeat(60)); socket.send(new Uint8Array([0, 1, 2, 255]));
    socket.send("x".repeat(300)); socket.send("x".repeat(300)); socket.close(1000, "done");
  };
  socket.onclose = () => fetch("/chromium-end", {method: "DELETE"});
})();
</script>"""


class Recorder:
    """The listening side; `ended` is set when the browser has done its part."""

    def __init__(self, folder):
        self.folder = folder
        self.ended = asyncio.Event()

    def save(self, kind, name, content):
        folder = self.folder / kind
        folder.mkdir(parents=True, exist_ok=True)
        is_new = all(file.name == name or file.read_bytes() != content for file in folder.iterdir())
        if 0 < len(content) <= LONGEST and is_new:
            (folder / name).write_bytes(content)

    async def serve(self, reader, writer):
        try:
            while await self.exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def exchange(self, reader, writer):
        head = await reader.readuntil(b"\r\n\r\n")
        line, *lines = head.decode("latin-1").split("\r\n")
        fields = {name.lower(): value.strip() for name, _, value in (text.partition(":") for text in lines)}
        target = line.split(" ")[1]
        name = target.partition("?")[0].rpartition("/")[2].replace("*", "curl-asterisk") or "chromium-page"
        self.save("head", name, head)
        self.save_values(name, target, fields)
        if "sec-websocket-key" in fields:
            await self.websocket(reader, writer, name, fields)
            return False
        await self.body(reader, writer, name, fields)
        content = PAGE if name == "chromium-page" else b"ok\n"
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n" % len(content))
        writer.write(content)
        await writer.drain()
        if name == "chromium-end":
            self.ended.set()
        return True

    def save_values(self, name, target, fields):
        self.save("target", name, target.encode("latin-1"))
        for field in ("cookie", "range", "if-none-match", "accept", "accept-encoding", "content-type", "origin",
                      "sec-websocket-extensions", "sec-ch-ua"):
            if field in fields:
                self.save("values", f"{name}-{field}", fields[field].encode("latin-1"))

    async def body(self, reader, writer, name, fields):
        if fields.get("expect"):
            writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        if fields.get("transfer-encoding") == "chunked":
            coded = await reader.readuntil(b"0\r\n\r\n")
            self.save("body", name, coded)
            return
        body = await reader.readexactly(int(fields.get("content-length", 0)))
        boundary = fields.get("content-type", "").partition("boundary=")[2]
        if boundary:
            self.save("multipart", name, boundary.encode() + b"\n" + body)
        else:
            self.save("target", name + "-body", body)

    async def websocket(self, reader, writer, name, fields):
        key = fields["sec-websocket-key"] + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
        accept = base64.b64encode(hashlib.sha1(key.encode()).digest())
        answer = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        if "sec-websocket-protocol" in fields:
            answer += b"Sec-WebSocket-Protocol: chat\r\n"
        kind = "frames"
        if "deflate" in name:
            answer += b"Sec-WebSocket-Extensions: permessage-deflate\r\n"
            kind = "deflated"
        writer.write(answer + b"Sec-WebSocket-Accept: " + accept + b"\r\n\r\n")
        frames = b""
        while not frames or frames[-1:] != b"" and not self.is_closed(frames):
            piece = await reader.read(65536)
            if not piece:
                break
            frames += piece
        self.save(kind, name, b"\x17" + frames if kind == "deflated" else frames)  # 15 bits, contexts kept
        writer.write(b"\x88\x02\x03\xe8")
        await writer.drain()

    @staticmethod
    def is_closed(frames):
        """Whether a whole close frame is among them."""
        while len(frames) >= 6:
            length, size = frames[1] & 0x7F, 2
            if length == 126:
                length, size = int.from_bytes(frames[2:4], "big"), 4
            if len(frames) < size + 4 + length:
                return False
            if frames[0] & 0x0F == 8:
                return True
            frames = frames[size + 4 + length:]
        return False


async def run(*command):
    process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL,
                                                   stderr=asyncio.subprocess.DEVNULL)
    await asyncio.wait_for(process.wait(), 20)


async def record_curl(base):
    with tempfile.NamedTemporaryFile(suffix=".txt") as file:
        file.write(b"one\ntwo\n")
        file.flush()
        await run("curl", "-s", base + "curl-get")
        await run("curl", "-s", "-I", base + "curl-head?a=b&c")
        await run("curl", "-s", "-0", base + "curl-http10")
        await run("curl", "-s", "--compressed", "-r", "0-99,200-", "-b", "a=b; c=\"d e\"", base + "curl-fields")
        await run("curl", "-s", "-d", "a=1&b=%20+x", base + "curl-urlencoded")
        await run("curl", "-s", "-F", "text=hello", "-F", f"file=@{file.name};type=text/plain", base + "curl-form")
        await run("curl", "-s", "-F", "text=hello", "-F", f"file=@{file.name};filename=\"a;b\\\"c.txt\"",
                  base + "curl-form-quoted")
        await run("curl", "-s", "-T", file.name, "-H", "Expect: 100-continue", base + "curl-put")
        await run("curl", "-s", "-H", "Transfer-Encoding: chunked", "-T", file.name, base + "curl-chunked")
        await run("curl", "-s", "-X", "OPTIONS", "--request-target", "*", base + "curl-options")
        await run("curl", "-s", "-x", base, "http://proxied.example/curl-absolute?x=1")


async def record_wrk(base):
    if shutil.which("wrk"):
        await run("wrk", "-t1", "-c1", "-d1s", base + "wrk")


def record_python(port):
    """In a thread of its own: these block."""
    urllib.request.urlopen(f"http://127.0.0.1:{port}/urllib?q=1", data=b"a=1", timeout=10).read()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("POST", "/httpclient-chunked", body=iter([b"one", b"two", b"x" * 300]), encode_chunked=True,
                       headers={"Transfer-Encoding": "chunked"})
    connection.getresponse().read()
    connection.close()


async def record_websockets(port):
    for name, compression in (("websockets", None), ("websockets-deflate", "deflate")):
        async with websockets.connect(f"ws://127.0.0.1:{port}/{name}", compression=compression) as socket:
            await socket.send("Hello")
            await socket.send(b"\x00\xff" * 40)
            await socket.send(["frag", "ments ", "of text"])
            await socket.ping(b"ping")
            await socket.send("a" * 200 + "b" * 200)
            await socket.send("Hello")


def record_codecs(recorder):
    """The first byte is the format: 0 raw, 1 zlib, 2 gzip."""
    text = b"<p>Hello, Hello, Hello.</p>" * 20
    raw = zlib.compressobj(9, zlib.DEFLATED, -15)
    recorder.save("inflate", "raw", b"\0" + raw.compress(text) + raw.flush())
    raw = zlib.compressobj(1, zlib.DEFLATED, -15)
    pieces = [raw.compress(word) + raw.flush(zlib.Z_SYNC_FLUSH) for word in (b"Hello", b", ", b"Hello")]
    recorder.save("inflate", "raw-flushed", b"\0" + b"".join(pieces) + raw.flush())
    recorder.save("inflate", "zlib", b"\1" + zlib.compress(text))
    recorder.save("inflate", "stored", b"\1" + zlib.compress(b"Hello", 0))
    recorder.save("inflate", "gzip", b"\2" + gzip.compress(text, mtime=0))
    recorder.save("inflate", "gzip-members", b"\2" + gzip.compress(b"one", mtime=0) + gzip.compress(b"two", mtime=0))


async def record_chromium(recorder, base):
    with tempfile.TemporaryDirectory() as profile:
        process = await asyncio.create_subprocess_exec(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
            "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0", base,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
        try:
            await asyncio.wait_for(recorder.ended.wait(), 40)
        finally:
            process.terminate()
            await process.wait()


async def main():
    recorder = Recorder(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "seeds")
    server = await asyncio.start_server(recorder.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    base = f"http://127.0.0.1:{port}/"
    async with server:
        record_codecs(recorder)
        await record_curl(base)
        await record_wrk(base)
        await asyncio.to_thread(record_python, port)
        await record_websockets(port)
        await record_chromium(recorder, base)


if __name__ == "__main__":
    asyncio.run(main())
