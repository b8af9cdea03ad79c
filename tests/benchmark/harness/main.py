# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Measures everything that is there and prints one table. Called by run.sh, which builds first."""

import argparse
import dataclasses
import json
import os
import pathlib
import shutil
import signal
import sys
import tempfile

import budgets
import material
import process
import table
from cases import FLOOR, HTTP
from cases import cases as all_cases
from measure import FAILURES, Bench, rounds
from servers import EYEWALL
from servers import servers as all_servers

LEGEND = """
A cell: ratio to the floor (gzip: to nginx; deflate: to ws), requests (echoes, deliveries) a second, the server's CPU time for each. A star: the
server used less than 90 % of its core, so the load client, or something else on this machine, was the limit.
Of an upload: the rate, and the most memory that the server took
meanwhile. Beside idle connections: ratio to the same server without them, requests a second, user-space memory of each idle
connection. Medians of {rounds} rounds."""


def arguments():
    parser = argparse.ArgumentParser(prog="run.sh", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2, help="of each measurement")
    parser.add_argument("--quick", action="store_true", help="two rounds of half a second, 2,000 idle")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this server (and the floor)")
    parser.add_argument("--case", action="append", default=[], metavar="NAME", help="this column")
    parser.add_argument("--idle", type=int, default=15000, help="idle connections")
    parser.add_argument("--members", type=int, default=1000, help="sockets of the broadcast")
    parser.add_argument("--upload", type=int, default=2048, metavar="MIB", help="size of the upload")
    parser.add_argument("--details", action="store_true", help="print the spread and the latencies too")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="write every sample to this file")
    options = parser.parse_args()
    if options.quick:
        options.rounds, options.seconds = min(options.rounds, 2), min(options.seconds, 0.5)
        options.idle, options.upload = min(options.idle, 2000), min(options.upload, 256)
    return options


def chosen(found, names, kind, always=()):
    unknown = set(names) - {one.name for one in found}
    if unknown:
        known = ", ".join(one.name for one in found)
        raise SystemExit(f"no such {kind}: {', '.join(sorted(unknown))}; there are: {known}")
    return [one for one in found if not names or one.name in names or one.name in always]


def present(servers):
    for server in servers:
        if not server.is_here:
            print(f"{server.name}: not here, left out ({server.program})", file=sys.stderr)
    return [server for server in servers if server.is_here]


def adopt_hello(bench, servers):
    """Lets the floor answer with the very bytes of eyewalld, so that both send the same."""
    eyewall = next((server for server in servers if server.name.startswith(EYEWALL)), None)
    if not eyewall:
        return
    try:
        bench.material.response.write_bytes(bench.hello_of(eyewall))
    except FAILURES as error:
        print(f"{eyewall.name}: {error}", file=sys.stderr)


def verified(bench, servers):
    """Those that answer rightly, each with what it answers rightly."""
    found = [dataclasses.replace(server, speaks=bench.check(server)) for server in servers]
    return [server for server in found if server.speaks]


def warn_about_sizes(bench, servers):
    """Nobody may look quick for having less to send."""
    sizes = {server.name: len(bench.hello_of(server)) for server in servers if HTTP in server.speaks}
    for name, size in sizes.items():
        if FLOOR in sizes and name.startswith(EYEWALL) and size != sizes[FLOOR]:
            print(f"warning: {name} answers {size} bytes, the floor {sizes[FLOOR]}", file=sys.stderr)


def warn_about_machine(options):
    if os.cpu_count() < 2:
        print("warning: one core only, server and load client take turns", file=sys.stderr)
    busy = os.getloadavg()[0]
    if busy > 0.5:
        print(f"warning: this machine is busy (load {busy:.1f}), so the numbers mean little", file=sys.stderr)
    descriptors = process.allow_many_descriptors()
    if descriptors < options.idle + 500:
        raise SystemExit(f"only {descriptors} descriptors a process; use --idle {max(descriptors - 500, 1)}")


def write_samples(file, samples):
    rows = [{"case": case, "server": server, "samples": own} for (case, server), own in samples.items()]
    file.write_text(json.dumps(rows, indent=1) + "\n")


def main():
    # A server must not outlive this program: turned into an exception, the signal ends it first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    options = arguments()
    cases = chosen(all_cases(options.idle, options.members, options.upload), options.case, "case")
    if not shutil.which("wrk"):
        cases = [case for case in cases if not case.is_wrk]
    servers = present(chosen(all_servers(options.build), options.only, "server", always=(FLOOR,)))
    warn_about_machine(options)
    with tempfile.TemporaryDirectory(prefix="eyewall-benchmark-") as directory:
        client = options.build / "bin" / "benchmark" / "loadclient"
        bench = Bench(client, material.make(directory), options.seconds, min(0.3, options.seconds / 2))
        adopt_hello(bench, servers)
        servers = verified(bench, servers)
        warn_about_sizes(bench, servers)
        samples = rounds(bench, cases, servers, options.rounds)
    if options.json:
        write_samples(options.json, samples)
    print(table.markdown(samples, cases, servers))
    print(LEGEND.format(rounds=options.rounds))
    if options.details:
        print("\n" + table.details(samples, cases, servers))
    if found := budgets.lines(samples, cases):
        print("\n" + budgets.text(found))


main()
