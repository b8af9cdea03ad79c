#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Records what real servers answer, as seeds for the fuzzers: recordanswers.py [FOLDER], by default seeds/ beside it.

Asks nginx, Node, Tornado and Python's http.server, those that are installed, and keeps whole answers as they came, and
from them the challenges and the cookies. Seeds that a person wrote are left alone.
"""

import contextlib
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
LONGEST = 4096
NGINX = """daemon off; pid {folder}/pid; error_log {folder}/errors; worker_processes 1;
events {{ }}
http {{
  access_log off; root {folder}; gzip on; gzip_min_length 1; gzip_types *; default_type text/plain;
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  server {{
    listen 127.0.0.1:{port};
    location /secret {{ auth_basic "of \\"quotes\\""; auth_basic_user_file {folder}/users; }}
    location /cookie {{ add_header Set-Cookie "uid=fwAAAWVfYmNkZWZnAwMEAg==; expires=Thu, 31-Dec-37 23:55:55 GMT; domain=.example.org; path=/"; return 204; }}
    location /moved {{ return 301 /text; }}
  }}
}}
"""
NODE = """
const server = require('http').createServer((request, response) => {
  if (request.url === '/cookies') {
    response.setHeader('Set-Cookie', ['sid=s%3Aabc.def; Path=/; HttpOnly; SameSite=Lax', 'theme=dark; Max-Age=3600; Secure']);
    response.end('two');
  } else if (request.url === '/trailers') {
    response.writeHead(200, {Trailer: 'Check'});
    response.write('some '); response.write('pieces');
    response.addTrailers({Check: 'sum'});
    response.end();
  } else if (request.url === '/hints') {
    response.writeEarlyHints ? response.writeEarlyHints({link: '</a.css>; rel=preload'}) : response.writeProcessing();
    response.end('behind an interim answer');
  } else if (request.url === '/challenge') {
    response.writeHead(401, {'WWW-Authenticate': ['Newauth realm="apps", type=1, title="Login to \\\\"apps\\\\""', 'Basic realm="simple"']});
    response.end();
  } else { response.writeHead(204); response.end(); }
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
"""
TORNADO = """
import asyncio, tornado.web, tornado.httpserver, tornado.netutil
class Cookies(tornado.web.RequestHandler):
    def get(self):
        self.set_cookie("name", "a_value", expires_days=1, path="/cookies", secure=True, samesite="Strict")
        self.set_secure_cookie("signed", "value")
        self.clear_cookie("old", domain="example.org")
        self.write("cookies")
class Pieces(tornado.web.RequestHandler):
    async def get(self):
        for piece in ("one", "two", "three"):
            self.write(piece)
            await self.flush()
class Refused(tornado.web.RequestHandler):
    def get(self):
        self.set_status(401)
        self.set_header("WWW-Authenticate", 'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=SHA-256,'
            ' nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"')
async def main():
    application = tornado.web.Application([("/cookies", Cookies), ("/pieces", Pieces), ("/refused", Refused)], cookie_secret="s")
    sockets = tornado.netutil.bind_sockets(0, "127.0.0.1")
    tornado.httpserver.HTTPServer(application).add_sockets(sockets)
    print(sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""
PYTHON = """
import http.server
server = http.server.HTTPServer(("127.0.0.1", 0), http.server.SimpleHTTPRequestHandler)
print(server.server_port, flush=True)
server.serve_forever()
"""


@contextlib.contextmanager
def running(command, **options):
    """The process, until the block is left."""
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL, text=True, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def port_of(process):
    return int(process.stdout.readline())


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Recorder:
    def __init__(self, folder):
        self.folder = folder

    def save(self, kind, name, content):
        folder = self.folder / kind
        folder.mkdir(parents=True, exist_ok=True)
        if 0 < len(content) <= LONGEST:
            (folder / name).write_bytes(content)

    def ask(self, port, name, *targets, fields=""):
        """All on one connection; what came is one seed, each challenge and all cookies are others."""
        with socket.create_connection(("127.0.0.1", port), 10) as client:
            for i, target in enumerate(targets):
                last = "Connection: close\r\n" if i + 1 == len(targets) else ""
                client.sendall(f"GET {target} HTTP/1.1\r\nHost: example.org\r\n{fields}{last}\r\n".encode())
            answer = b"".join(iter(lambda: client.recv(65536), b""))
        self.save("answer", name, answer)
        lines = [line.partition(b": ") for line in answer.split(b"\r\n")]
        for i, value in enumerate(value for field, _, value in lines if field.lower() == b"www-authenticate"):
            self.save("challenge", f"{name}-{i}", value)
        cookies = [value for field, _, value in lines if field.lower() == b"set-cookie"]
        # A line a cookie: a byte for the place, here https://www.example.org, the path, a blank.
        self.save("cookiejar", name, b"\n".join(b"\x02 " + value for value in cookies))


def record_nginx(recorder):
    with tempfile.TemporaryDirectory() as name:
        folder, port = pathlib.Path(name), free_port()
        folder.chmod(0o755)
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
        (folder / "text").write_text("Hello, Hello, Hello.\n" * 5)
        with running(["nginx", "-c", folder / "nginx.conf", "-p", folder, "-e", folder / "errors"]):
            while True:  # until it listens
                with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
                    break
            recorder.ask(port, "nginx", "/text", "/moved", "/cookie")
            recorder.ask(port, "nginx-gzip", "/text", "/missing", fields="Accept-Encoding: gzip\r\n")
            recorder.ask(port, "nginx-ranges", "/text", fields="Range: bytes=0-4,10-19\r\n")
            recorder.ask(port, "nginx-refused", "/secret")


def main():
    recorder = Recorder(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "seeds")
    if shutil.which("nginx"):
        record_nginx(recorder)
    if shutil.which("node"):
        with running(["node", "-e", NODE], stdout=subprocess.PIPE) as server:
            port = port_of(server)
            recorder.ask(port, "node", "/cookies", "/trailers", "/none")
            recorder.ask(port, "node-hints", "/hints")
            recorder.ask(port, "node-refused", "/challenge")
    with running([sys.executable, "-c", TORNADO], stdout=subprocess.PIPE) as server:
        port = port_of(server)
        recorder.ask(port, "tornado", "/cookies", "/pieces")
        recorder.ask(port, "tornado-refused", "/refused")
    with tempfile.TemporaryDirectory() as folder, running([sys.executable, "-c", PYTHON], stdout=subprocess.PIPE,
                                                          cwd=folder) as server:
        recorder.ask(port_of(server), "python", "/")


if __name__ == "__main__":
    main()
