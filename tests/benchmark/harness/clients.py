# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Fetches many small answers from eyewalld with HttpClient, with curl and with Tornado, one process at a time, in
interleaved rounds. Called by clients.sh, which builds first."""

import argparse
import dataclasses
import os
import pathlib
import random
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import material
import process
import verify
from servers import EYEWALL, HERE
from servers import eyewall as eyewall_server

PYTHON = "/usr/bin/python3"
LONGEST = 300  # seconds of one process
MICROSECONDS = 1_000_000
CURL_REPORT = ("--write-out", "%{{http_code}} %{{size_download}} %{{num_connects}}\n")


@dataclasses.dataclass(frozen=True)
class Client:
    title: str
    command: tuple  # {url}, {count} and {concurrent} are filled in

    def words(self, url, count, concurrent):
        return [word.format(url=url, count=count, concurrent=concurrent) for word in self.command]


def arguments():
    parser = argparse.ArgumentParser(prog="clients.sh", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--fetches", type=int, default=10000, help="of each process")
    parser.add_argument("--concurrent", type=int, default=10, help="fetches at a time")
    options = parser.parse_args()
    if options.fetches < 2 or options.concurrent < 1 or options.rounds < 1:
        parser.error("at least two fetches, one at a time, one round")
    return options


def curl(*more):
    fixed = ("curl", "--disable", "--silent", "--show-error", "--fail", "--http1.1", "--noproxy", "*")
    return (*fixed, "--parallel", "--parallel-max", "{concurrent}", "--output", "/dev/null", *more, "{url}[1-{count}]")


def tornado(kind):
    return (PYTHON, str(HERE / "clients" / "tornadofetch.py"), kind, "{url}", "{count}", "{concurrent}")


def clients(build):
    own = str(build / "bin" / "benchmark" / "fetchclient")
    return {
        EYEWALL: Client("Eyewall, HttpClient", (own, "{url}", "{count}", "{concurrent}")),
        "curl": Client("curl --parallel", curl()),
        "tornado": Client("Tornado, simple (no keep-alive)", tornado("simple")),
        "tornado-curl": Client("Tornado over libcurl", tornado("curl")),
    }


def environment():
    """Without a proxy: nothing leaves this machine."""
    return {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}


def run(words):
    done = subprocess.run(
        process.pinned(process.CLIENT_CORE, words),
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LONGEST, env=environment(), check=False,
    )
    if done.returncode != 0:
        raise verify.Wrong((done.stderr.strip().splitlines() or [f"it ended with {done.returncode}"])[-1])
    return done.stdout


def check(name, client, url, options):
    """Raises Wrong unless each answer is right, over as many connections as there are fetches at a time."""
    if name == "curl":
        client = dataclasses.replace(client, command=curl(*CURL_REPORT))
    output = run(client.words(url, 20 * options.concurrent, options.concurrent))
    if name == EYEWALL and int(output) > options.concurrent:
        raise verify.Wrong(f"{int(output)} connections")
    if name != "curl":
        return
    answers = [line.split() for line in output.splitlines()]
    if any(answer[:2] != ["200", str(len(verify.BODY))] for answer in answers):
        raise verify.Wrong("not all answers are right")
    connections = sum(int(answer[2]) for answer in answers)
    if len(answers) != 20 * options.concurrent or connections > options.concurrent:
        raise verify.Wrong(f"{len(answers)} answers over {connections} connections")


def present(all_clients, url, options):
    found = {}
    for name, client in all_clients.items():
        try:
            check(name, client, url, options)
            found[name] = client
        except (verify.Wrong, OSError, ValueError, subprocess.SubprocessError) as error:
            print(f"{client.title} is left out: {error}", file=sys.stderr)
    if EYEWALL not in found:
        raise SystemExit("nothing to measure")
    return found


def cost(words):
    """Seconds by the clock and of the CPU that one process takes, the start of the program too."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)  # of those that have ended: not the server
    begin = time.perf_counter()
    run(words)
    wall = time.perf_counter() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def measure(server, files, client, options):
    """Microseconds of each fetch but the first, which pays for the start of the program."""
    with process.running(server, files) as (port, _):
        url = url_of(port)
        first = cost(client.words(url, 1, options.concurrent))
        whole = cost(client.words(url, options.fetches, options.concurrent))
    wall, cpu = ((b - a) * MICROSECONDS / (options.fetches - 1) for a, b in zip(first, whole))
    return {"wall": wall, "cpu": cpu}


def url_of(port):
    return f"http://127.0.0.1:{port}/hello?"


def rounds(server, files, found, options):
    samples = []
    for number in range(options.rounds):
        print(f"round {number + 1} of {options.rounds}", file=sys.stderr)
        order = random.sample(list(found), len(found))
        samples.append({name: measure(server, files, found[name], options) for name in order})
    return samples


def print_table(samples, found):
    print("| client                          | us a fetch | CPU us a fetch | of a core | as fast as Eyewall | as cheap |")
    print("|---------------------------------|------------|----------------|-----------|--------------------|----------|")
    for name, client in found.items():
        wall, cpu = (statistics.median(sample[name][key] for sample in samples) for key in ("wall", "cpu"))
        fast, cheap = (
            statistics.median(sample[EYEWALL][key] / sample[name][key] for sample in samples)
            for key in ("wall", "cpu")
        )
        line = f"| {client.title:31} | {wall:10.1f} | {cpu:14.1f} | {cpu / wall:9.2f} "
        print(f"{line}| {fast:18.2f} | {cheap:8.2f} |")


def main():
    # A server must not outlive this program: turned into an exception, the signal ends it first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    options = arguments()
    server = eyewall_server(options.build, EYEWALL, "Eyewall")
    with tempfile.TemporaryDirectory(prefix="eyewall-benchmark-") as directory:
        files = material.make(directory)
        with process.running(server, files) as (port, _):
            found = present(clients(options.build), url_of(port), options)
        samples = rounds(server, files, found, options)
    print_table(samples, found)


if __name__ == "__main__":
    main()
