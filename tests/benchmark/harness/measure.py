# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Runs one case against one server, and all of them in interleaved rounds."""

import collections
import re
import subprocess
import sys

import process
import verify
from cases import TLS

# What a server may do wrong without the whole run ending.
FAILURES = (process.NotRunning, verify.Wrong, subprocess.SubprocessError, OSError, ValueError)


class Bench:
    def __init__(self, client, material, seconds, warm_up):
        self.client = client
        self.material = material
        self.seconds = seconds
        self.warm_up = warm_up

    def check(self, server):
        """What of that which the server ought to speak it answers rightly."""
        right = set()
        for scheme, skills in (("http", server.speaks - {TLS}), ("https", server.speaks & {TLS})):
            if not skills:
                continue
            try:
                with process.running(server, self.material, scheme) as (port, _):
                    right |= {skill for skill in skills if self.is_right(server, skill, port)}
            except FAILURES as error:
                print(f"{server.name}: left out with {scheme}, it does not work: {error}", file=sys.stderr)
        return frozenset(right)

    def is_right(self, server, skill, port):
        try:
            verify.verify(skill, port, self.material)
        except FAILURES as error:
            print(f"{server.name}: left out for {skill}, its answer is wrong: {error}", file=sys.stderr)
            return False
        return True

    def hello_of(self, server):
        with process.running(server, self.material) as (port, _):
            return verify.hello_bytes(port)

    def measure(self, case, server):
        """One sample: a dictionary of numbers, `rate` at least."""
        scheme = "https" if case.needs == TLS else "http"
        with process.running(server, self.material, scheme) as (port, pids):
            if case.is_wrk:
                return self.run_wrk(port)
            return self.run_client(case, port, pids)

    def run_client(self, case, port, pids):
        options = ["--server", f"127.0.0.1:{port}", "--server-pid", ",".join(map(str, pids))]
        options += ["--seconds", str(self.seconds), "--warm-up", str(self.warm_up), *case.arguments]
        lines = self.output([str(self.client), *options]).splitlines()
        sample = {name: float(value) for name, value in (line.split() for line in lines)}
        if case.idle and sample["still_open"] != case.idle:
            raise ValueError(f"only {sample['still_open']:.0f} of {case.idle} idle connections stayed open")
        return sample

    def run_wrk(self, port):
        url = f"http://127.0.0.1:{port}/hello"
        # wrk counts whole seconds and has no warm-up.
        text = self.output(["wrk", "-t1", "-c64", f"-d{max(1, round(self.seconds))}s", url])
        if "Non-2xx" in text or "Socket errors" in text:
            raise ValueError("wrk met errors: " + text)
        return {"rate": float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])}

    def output(self, command):
        limit = 60 + 10 * self.seconds
        done = subprocess.run(
            process.pinned(process.CLIENT_CORE, command), capture_output=True, text=True, timeout=limit
        )
        if done.returncode != 0:
            raise ValueError(done.stderr.strip())
        return done.stdout


def rounds(bench, cases, servers, count):
    """Samples by (case name, server name). Every round measures all servers, each round in another order."""
    samples = collections.defaultdict(list)
    for number in range(count):
        for case in cases:
            speakers = [server for server in servers if server.runs(case)]
            shift = number % len(speakers) if speakers else 0
            for server in speakers[shift:] + speakers[:shift]:
                print(f"round {number + 1} of {count}: {case.name}, {server.name}", file=sys.stderr)
                try:
                    samples[case.name, server.name].append(bench.measure(case, server))
                except FAILURES as error:
                    print(f"  failed: {error}", file=sys.stderr)
    return samples
