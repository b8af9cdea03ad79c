# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Starts one server at a time on its core, waits until it listens, and ends it."""

import contextlib
import pathlib
import re
import resource
import select
import socket
import subprocess
import tempfile
import time

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
def running(server, response):
    """Gives (port, process ids). `response` is the file with the bytes that the floor answers."""
    with tempfile.TemporaryDirectory(prefix="eyewall-benchmark-") as directory:
        port = free_port() if server.fixed_port else 0
        values = {"port": port, "directory": directory, "response": response}
        if server.template:
            text = server.template.read_text()
            text = text.replace("@DIRECTORY@", directory).replace("@PORT@", str(port))
            pathlib.Path(directory, "configuration").write_text(text)
        command = pinned(SERVER_CORE, [word.format(**values) for word in server.command])
        with open(pathlib.Path(directory, "errors"), "w+b") as errors:
            child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, stdin=subprocess.DEVNULL)
            try:
                port = wait_for_port(port) if port else read_port(child, errors)
                yield port, process_tree(child.pid)
            finally:
                end(child)


def read_port(child, errors):
    """From the line `listening on http://127.0.0.1:8080/`."""
    deadline = time.monotonic() + PATIENCE
    seen = b""
    while time.monotonic() < deadline:
        if select.select([child.stdout], [], [], 0.1)[0]:
            piece = child.stdout.read1()
            if not piece:
                break
            seen += piece
        if found := re.search(rb"listening on http://[^:]+:(\d+)/", seen):
            return int(found[1])
    errors.seek(0)
    raise NotRunning("no ready line; it said: " + (errors.read() + seen).decode(errors="replace").strip())


def wait_for_port(port):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        # The port can be open before the process that serves it exists: only an answer shows that all is there.
        with contextlib.suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port), 1) as probe:
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
