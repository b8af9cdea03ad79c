# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Starts one server at a time on its core, waits until it listens, and ends it."""

import contextlib
import os
import pathlib
import re
import resource
import select
import socket
import ssl
import subprocess
import tempfile
import time

from cases import GZIP_LEVEL, GZIP_PATH

SERVER_CORE, CLIENT_CORE = 0, 1
PATIENCE = 10  # seconds to start, and to end


class NotRunning(Exception):
    """The server did not start, or did not end."""


def allow_many_descriptors():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


def pinned(core, command):
    return ["taskset", "-c", str(core), *command]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def process_tree(pid):
    found = [pid]
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += process_tree(int(child))
    return found


@contextlib.contextmanager
def running(server, material, scheme="http"):
    """Gives (port, process ids)."""
    with tempfile.TemporaryDirectory(prefix="eyewall-benchmark-") as directory:
        port = free_port() if server.fixed_port else 0
        values = material.values() | {"port": port, "directory": directory}
        if server.template:
            configure(server.template, pathlib.Path(directory, "configuration"), values, scheme)
        words = server.tls_command if scheme == "https" else server.command
        command = pinned(SERVER_CORE, [word.format(**values) for word in words])
        with open(pathlib.Path(directory, "errors"), "w+b") as errors:
            child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, stdin=subprocess.DEVNULL)
            try:
                port = wait_for_port(port, scheme) if port else read_port(child, errors, scheme)
                yield port, process_tree(child.pid)
            finally:
                end(child)


def configure(template, file, values, scheme):
    """Fills in the words between @."""
    words = {name.upper(): str(value) for name, value in values.items()}
    words |= {"TLS": "ssl" if scheme == "https" else "", "GZIP_LEVEL": str(GZIP_LEVEL), "GZIP_PATH": GZIP_PATH}
    # Started by root, nginx would let somebody else serve who may not read a temporary folder.
    words["USER"] = "user root;" if os.geteuid() == 0 else ""
    file.write_text(re.sub(r"@([A-Z_]+)@", lambda found: words[found[1]], template.read_text()))


def read_port(child, errors, scheme):
    """From the line `listening on http://127.0.0.1:8080/`."""
    deadline = time.monotonic() + PATIENCE
    seen = b""
    while time.monotonic() < deadline:
        if select.select([child.stdout], [], [], 0.1)[0]:
            piece = child.stdout.read1()
            if not piece:
                break
            seen += piece
        if found := re.search(rf"listening on {scheme}://[^:]+:(\d+)/".encode(), seen):
            return int(found[1])
    errors.seek(0)
    raise NotRunning("no ready line; it said: " + (errors.read() + seen).decode(errors="replace").strip())


def connect(port, scheme, patience):
    """A TCP connection, with TLS around it if `scheme` is https."""
    plain = socket.create_connection(("127.0.0.1", port), patience)
    plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    if scheme != "https":
        return plain
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context.wrap_socket(plain)


def wait_for_port(port, scheme):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        # The port can be open before the process that serves it exists: only an answer shows that all is there.
        with contextlib.suppress(ConnectionRefusedError), connect(port, scheme, 1) as probe:
            probe.sendall(b"GET /hello HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            if probe.recv(1):
                return port
        time.sleep(0.02)
    raise NotRunning("does not listen")


def end(child):
    child.terminate()
    try:
        child.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    child.stdout.close()
