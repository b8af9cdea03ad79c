# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""A server that runs under valgrind's callgrind, and the instructions that it executes in user space."""

import contextlib
import os
import pathlib
import re
import select
import signal
import subprocess
import tempfile
import time

PATIENCE = 60  # seconds to start, or to answer the debugger; valgrind is some fifty times slower


class Unusable(Exception):
    """The server did not start under valgrind, or valgrind could not be asked."""


class Counted:
    """Serves on `port`; total() counts the instructions between two calls."""

    def __init__(self, child, directory, port):
        self.child = child
        self.directory = pathlib.Path(directory)
        self.port = port

    def total(self):
        """Instructions of all threads since the call before. Writes a profile and begins anew."""
        before = set(self.profiles())
        self.ask("dump")
        (new,) = set(self.profiles()) - before
        found = re.search(r"^(?:totals|summary): (\d+)", new.read_text(), re.MULTILINE)
        if not found:
            raise Unusable(f"no total in {new}")
        return int(found[1])

    def latest(self):
        """The profile that the last total() wrote, for callgrind_annotate."""
        return max(self.profiles(), key=lambda path: int(path.suffix[1:]))

    def profiles(self):
        return [path for path in self.directory.glob("profile.*") if path.stat().st_size]

    def ask(self, command):
        done = subprocess.run(
            ["vgdb", f"--pid={self.child.pid}", f"--vgdb-prefix={self.directory}/vgdb", command],
            capture_output=True, text=True, timeout=PATIENCE, check=False,
        )
        if done.returncode:
            raise Unusable(f"vgdb {command}: {done.stderr.strip()}")

    @contextlib.contextmanager
    def stopped(self):
        """Holds the server while the block runs, so that it finds all that was sent in one turn."""
        os.kill(self.child.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.child.pid, signal.SIGCONT)


@contextlib.contextmanager
def counted(command, scheme):
    """Runs `command` under callgrind until the block ends."""
    with tempfile.TemporaryDirectory(prefix="eyewall-instructions-") as directory:
        valgrind = [
            "valgrind", "-q", "--tool=callgrind", "--compress-strings=no", f"--callgrind-out-file={directory}/profile",
            f"--vgdb-prefix={directory}/vgdb", "--vgdb=yes",
        ]
        with open(pathlib.Path(directory, "errors"), "w+b") as errors:
            child = subprocess.Popen([*valgrind, *command], stdout=subprocess.PIPE, stderr=errors, stdin=subprocess.DEVNULL)
            try:
                port = ready_port(child, scheme)
                if port is None:
                    errors.seek(0)
                    raise Unusable(f"{command[0]}: not ready; it said: {errors.read().decode(errors='replace').strip()}")
                yield Counted(child, directory, port)
            finally:
                end(child)


def ready_port(child, scheme):
    deadline = time.monotonic() + PATIENCE
    seen = b""
    while time.monotonic() < deadline:
        if select.select([child.stdout], [], [], 0.1)[0]:
            piece = child.stdout.read1()
            if not piece:
                return None
            seen += piece
        if found := re.search(rf"listening on {scheme}://[^:]+:(\d+)/".encode(), seen):
            return int(found[1])
    return None


def end(child):
    child.terminate()
    try:
        child.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    child.stdout.close()
