# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Measures the same answer by a function, by a coroutine and by a class with a coroutine, through the whole server, in
interleaved rounds. Called by handlers.sh, which builds first."""

import argparse
import contextlib
import http.client
import pathlib
import random
import signal
import statistics
import sys
import tempfile

import material
import process
import table
import verify
from cases import HTTP, Case
from measure import FAILURES, Bench
from servers import Server

CONNECTIONS = 64
PLAIN, CLASS = "plain", "class"
TITLES = {PLAIN: "function", "coroutine": "function, a coroutine", CLASS: "class, a coroutine"}
WANTED = 0.90  # of the function, by the class
CHANGING = {"date"}  # fields that may differ


def arguments():
    parser = argparse.ArgumentParser(prog="handlers.sh", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=1, help="of each measurement")
    return parser.parse_args()


def server_of(build):
    program = str(build / "bin" / "benchmark" / "handlersserver")
    return Server("handlers", "Eyewall", frozenset((HTTP,)), (program, "{port}"), program)


def case_of(kind):
    load = ("--mode", "http", "--connections", str(CONNECTIONS), "--path", f"/{kind}")
    return Case(kind, TITLES[kind], HTTP, load)


def answer_of(port, kind):
    """Status, fields and body, without what changes by itself."""
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=process.PATIENCE)) as connection:
        connection.request("GET", f"/{kind}")
        answer = connection.getresponse()
        fields = [(name, value) for name, value in answer.getheaders() if name.lower() not in CHANGING]
        return answer.status, fields, answer.read()


def check(server, files):
    """All three must answer the same, so that none looks quick for doing less."""
    with process.running(server, files) as (port, _):
        answers = {kind: answer_of(port, kind) for kind in TITLES}
    status, _, body = answers[PLAIN]
    if status != 200 or body != verify.BODY:
        raise SystemExit(f"the answer is wrong: {answers[PLAIN]}")
    for kind, answer in answers.items():
        if answer != answers[PLAIN]:
            raise SystemExit(f"{kind} answers otherwise: {answer}, {PLAIN} {answers[PLAIN]}")


def one_round(bench, server):
    """A sample of each, or None when one of them failed: the ratios are of one round."""
    samples = {}
    for kind in random.sample(list(TITLES), len(TITLES)):
        try:
            samples[kind] = bench.measure(case_of(kind), server)
        except FAILURES as error:
            print(f"  failed: {error}", file=sys.stderr)
            return None
    return samples


def measure(bench, server, count):
    rounds = []
    for number in range(count):
        print(f"round {number + 1} of {count}", file=sys.stderr)
        if samples := one_round(bench, server):
            rounds.append(samples)
    if not rounds:
        raise SystemExit("no round was without failures")
    return rounds


def rate_ratio(rounds, kind):
    return statistics.median(samples[kind]["rate"] / samples[PLAIN]["rate"] for samples in rounds)


def cpu_ratio(rounds, kind):
    """As a speed: below 1 it takes more time than the function."""
    return statistics.median(samples[PLAIN]["cpu_us"] / samples[kind]["cpu_us"] for samples in rounds)


def print_table(rounds):
    print("| handler               | requests/s | of the function | CPU us a request | as fast as the function |")
    print("|-----------------------|------------|-----------------|------------------|-------------------------|")
    for kind, title in TITLES.items():
        own = [samples[kind] for samples in rounds]
        rate = f"{table.median(own, 'rate'):,.0f}{table.star(own)}"
        line = f"| {title:21} | {rate:>10} | {rate_ratio(rounds, kind):15.3f} "
        print(f"{line}| {table.median(own, 'cpu_us'):16.2f} | {cpu_ratio(rounds, kind):23.3f} |")


def print_verdict(rounds):
    ratios = {"requests/s": rate_ratio(rounds, CLASS), "CPU time": cpu_ratio(rounds, CLASS)}
    print(f"\nWanted of the class: {WANTED:.2f} of the function; medians of the ratios of {len(rounds)} rounds.")
    for name, ratio in ratios.items():
        print(f"- {'met' if ratio >= WANTED else 'MISSED'}: {name}, {ratio:.3f}")


def main():
    # A server must not outlive this program: turned into an exception, the signal ends it first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    options = arguments()
    server = server_of(options.build)
    with tempfile.TemporaryDirectory(prefix="eyewall-benchmark-") as directory:
        files = material.make(directory)
        client = options.build / "bin" / "benchmark" / "loadclient"
        bench = Bench(client, files, options.seconds, min(0.3, options.seconds / 2))
        check(server, files)
        rounds = measure(bench, server, options.rounds)
    print_table(rounds)
    print_verdict(rounds)


if __name__ == "__main__":
    main()
