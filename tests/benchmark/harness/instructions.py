# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Counts the instructions that each request costs in user space, which a busy machine does not change.
Called by instructions.sh, which builds first."""

import argparse
import contextlib
import dataclasses
import json
import pathlib
import shutil
import sys
import tempfile

import callgrind
import material
import process
import verify
from servers import EYEWALL
from servers import servers as all_servers

CONNECTIONS = 64
WARM_UP = 10  # rounds before anything is counted: pools and buffers are as large as they become
PING = 0x89
NAMES = ("floor", EYEWALL, "eyewall-off", "eyewall-full")


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    title: str
    depth: int = 1  # requests at a time on each connection
    payload: int | None = None  # of an echo; without: GET /hello
    scheme: str = "http"


CASES = (
    Case("http", "GET /hello"),
    Case("pipelined", "GET /hello, pipelined 16", depth=16),
    Case("echo32", "WebSocket echo 32 B", payload=32),
    Case("echo1k", "WebSocket echo 1 KiB", payload=1024),
    Case("echo64k", "WebSocket echo 64 KiB", payload=65536),
    Case("tls", "GET /hello over TLS", scheme="https"),
)


class Exchange:
    """What is sent on a connection, and how many bytes come back for it."""

    def __init__(self, case, port):
        if case.payload is None:
            one = f"GET /hello HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
            self.size = len(verify.hello_bytes(port, case.scheme)) * case.depth
            self.end = verify.BODY
        else:
            self.end = bytes(ord("a") + i % 26 for i in range(case.payload))
            one = verify.text_frame(self.end)
            self.size = verify.echo_size(case.payload)
        self.request = one * case.depth

    def check(self, received):
        if not received.endswith(self.end):
            raise verify.Wrong("an answer is not the expected one")


def connect(case, port):
    plain = process.connect(port, case.scheme, callgrind.PATIENCE)
    if case.payload is not None:
        with plain.makefile("rwb", buffering=0) as stream:
            verify.join(stream, port, "/ws/echo")
    return plain


def receive(plain, size):
    received = bytearray()
    while len(received) < size:
        piece = plain.recv(size - len(received))
        if not piece:
            raise verify.Wrong("the connection ended within an answer")
        received += piece
    return received


def receive_answer(plain, exchange):
    """All bytes of an answer; a ping of a server that finds its peer slow is passed over."""
    received = receive(plain, 2)
    while received[0] == PING:
        receive(plain, received[1])
        received = receive(plain, 2)
    return received + receive(plain, exchange.size - 2)


def run_round(server, sockets, exchange):
    """One turn of the server: it finds the requests of all connections at once."""
    with server.stopped():
        for plain in sockets:
            plain.sendall(exchange.request)
    for plain in sockets:
        exchange.check(receive_answer(plain, exchange))


def cost(server, case, rounds, samples):
    """Instructions for each request: the least of the samples, since timers only ever add to it."""
    port = server.port
    exchange = Exchange(case, port)
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(connect(case, port)) for _ in range(CONNECTIONS)]
        for _ in range(WARM_UP):
            run_round(server, sockets, exchange)
        totals = []
        for _ in range(samples):
            server.total()
            for _ in range(rounds):
                run_round(server, sockets, exchange)
            totals.append(server.total())
    return min(totals) / (rounds * CONNECTIONS * case.depth)


def measure(options, servers, cases, things):
    """Costs by server name and case name."""
    costs = {server.name: {} for server in servers}
    for server in servers:
        for scheme in ("http", "https"):
            own = [case for case in cases if case.scheme == scheme]
            if not own:
                continue
            words = server.tls_command if scheme == "https" else server.command
            command = [word.format(**things.values(), port=0) for word in words]
            try:
                with callgrind.counted(command, scheme) as counted:
                    adopt_hello(server, counted.port, scheme, things)
                    measure_all(options, server, own, counted, costs[server.name])
            except (callgrind.Unusable, verify.Wrong, OSError) as error:
                print(f"{server.name}, {scheme}: {error}", file=sys.stderr)
    return costs


def measure_all(options, server, cases, counted, costs):
    for case in cases:
        costs[case.name] = cost(counted, case, options.rounds, options.samples)
        print(f"{server.name}, {case.name}: {costs[case.name]:,.0f}", file=sys.stderr)
        if options.profiles:
            shutil.copy(counted.latest(), options.profiles / f"{server.name}.{case.name}")


def adopt_hello(server, port, scheme, things):
    """The floor is measured last and answers with the very bytes of eyewalld."""
    if server.name == EYEWALL:
        things.response.write_bytes(verify.hello_bytes(port, scheme))


def table(costs, cases, before):
    yield f"| {'instructions a request, user space':<34} | " + " | ".join(case.title for case in cases) + " |"
    yield "|" + "-" * 36 + "|" + "|".join("-" * (len(case.title) + 2) for case in cases) + "|"
    for name, own in costs.items():
        cells = [cell(own.get(case.name), before.get(name, {}).get(case.name)).rjust(len(case.title)) for case in cases]
        yield f"| {name:<34} | " + " | ".join(cells) + " |"


def cell(value, before):
    if value is None:
        return "-"
    return f"{value:,.0f}" if not before else f"{value:,.0f} ({100 * (value / before - 1):+.1f} %)"


def arguments():
    parser = argparse.ArgumentParser(prog="instructions.sh", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--only", action="append", default=[], choices=NAMES, help="this server")
    parser.add_argument("--case", action="append", default=[], choices=[case.name for case in CASES])
    parser.add_argument("--rounds", type=int, default=40, help="of 64 requests, for each sample")
    parser.add_argument("--samples", type=int, default=3, help="the least of them counts")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write the numbers to this file")
    parser.add_argument("--against", type=pathlib.Path, metavar="FILE", help="compare with an earlier --json")
    parser.add_argument("--profiles", type=pathlib.Path, metavar="DIR", help="keep the profiles for callgrind_annotate")
    return parser.parse_args()


def main():
    options = arguments()
    if not shutil.which("valgrind"):
        raise SystemExit("valgrind is not here; get it with: apt-get install valgrind")
    before = json.loads(options.against.read_text()) if options.against else {}
    wanted = options.only or NAMES
    servers = [server for server in all_servers(options.build) if server.name in wanted]
    servers.sort(key=lambda server: server.name == "floor")
    cases = [case for case in CASES if not options.case or case.name in options.case]
    if options.profiles:
        options.profiles.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="eyewall-benchmark-") as directory:
        costs = measure(options, servers, cases, material.make(directory))
    if options.json:
        options.json.write_text(json.dumps(costs, indent=1) + "\n")
    print("\n".join(table(costs, cases, before)))


main()
