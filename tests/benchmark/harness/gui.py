# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Measures the window on a virtual screen: frames under load, start, idle, and what it takes from its server.
Called by gui.sh, which builds first."""

import argparse
import contextlib
import json
import os
import pathlib
import re
import select
import statistics
import subprocess
import tempfile
import time

import process

PAGES = ("dashboard", "connections", "requests", "messages", "topics", "log")
PATIENCE = 20  # seconds for a window to come
MEBIBYTE = 1 << 20


def arguments():
    parser = argparse.ArgumentParser(prog="gui.sh", description=__doc__)
    parser.add_argument("--build", type=pathlib.Path, required=True, help="where the release build is")
    parser.add_argument("--pages", default=",".join(PAGES), help="whose frames are measured, with commas")
    parser.add_argument("--connections", type=int, default=15000)
    parser.add_argument("--events", type=int, default=50000, help="a second")
    parser.add_argument("--warmup", type=int, default=15, help="seconds: the tables fill meanwhile")
    parser.add_argument("--seconds", type=int, default=20, help="of each page")
    parser.add_argument("--rounds", type=int, default=5, help="of starts, and of the server's throughput")
    parser.add_argument("--only", choices=("frames", "start", "idle", "server"), help="one part")
    return parser.parse_args()


@contextlib.contextmanager
def screen():
    """A virtual screen on the client's core; gives the environment of what shall be seen there."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(
        process.pinned(process.CLIENT_CORE, command), pass_fds=[writing], stderr=subprocess.DEVNULL
    )
    try:
        os.close(writing)
        if not select.select([reading], [], [], PATIENCE)[0]:
            raise SystemExit("Xvfb does not start")
        display = os.read(reading, 16).decode().strip()
        with tempfile.TemporaryDirectory(prefix="eyewall-benchmark-") as home:
            yield os.environ | {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "XDG_CONFIG_HOME": home,
                                "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8"}
    finally:
        os.close(reading)
        server.terminate()
        server.wait(PATIENCE)


def frames(options, page, environment):
    command = [str(options.build / "bin/benchmark/guibench"), "--page", page]
    command += ["--connections", str(options.connections), "--events", str(options.events)]
    command += ["--warmup", str(options.warmup), "--seconds", str(options.seconds)]
    done = subprocess.run(process.pinned(process.SERVER_CORE, command), env=environment, capture_output=True,
                          text=True, timeout=60 + options.warmup + options.seconds, check=True)
    return json.loads(done.stdout)


def print_frames(options, environment):
    print(f"{options.connections} connections, {options.events} events/s, 1440x900, {options.seconds} s each")
    print("| page | events/s | answers | within 16 ms | p50 | p99 | longest | of a core | memory, MiB |")
    print("|---|---|---|---|---|---|---|---|---|")
    for page in options.pages.split(","):
        one = frames(options, page, environment)
        memory = " ".join(f"{value:.0f}" for value in one["memory"])
        print(f"| {page} | {one['eventsPerSecond']:.0f} | {one['turns']} | {one['within16ms']:.2%} "
              f"| {one['p50']:.1f} ms | {one['p99']:.1f} ms | {one['longest']:.1f} ms | {one['cores']:.1%} "
              f"| {memory} |", flush=True)


def has_window(environment, title):
    """One that can be seen: there are hidden helpers of the same name."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], env=environment, capture_output=True, text=True, check=False)
    return any(is_visible(environment, found) for found in re.findall(rf'(0x[0-9a-f]+) "{title}"', tree.stdout))


def is_visible(environment, window):
    state = subprocess.run(["xwininfo", "-id", window], env=environment, capture_output=True, text=True, check=False)
    return "IsViewable" in state.stdout


def wait_for_window(environment, title):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if has_window(environment, title):
            return
        time.sleep(0.005)
    raise SystemExit(f"no window \"{title}\"")


@contextlib.contextmanager
def running(command, environment):
    child = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        yield child
    finally:
        process.end(child)


def port_of(child):
    """From the ready line."""
    seen = b""
    while select.select([child.stdout], [], [], PATIENCE)[0]:
        piece = child.stdout.read1()
        seen += piece
        if found := re.search(rb"listening on http://[^:]+:(\d+)/", seen):
            return int(found[1])
        if not piece:
            break
    raise SystemExit("the server does not say that it listens")


def eyewall(options, *more):
    return [str(options.build / "bin/eyewall"), "--listen", "127.0.0.1:0", *more]


def print_start(options, environment):
    listening, window = [], []
    for _ in range(options.rounds):
        begin = time.monotonic()
        with running(eyewall(options), environment) as child:
            port_of(child)
            listening.append(time.monotonic() - begin)
            wait_for_window(environment, "Eyewall")
            window.append(time.monotonic() - begin)
    print(f"start, median of {options.rounds}: listening after {statistics.median(listening) * 1000:.0f} ms, "
          f"window after {statistics.median(window) * 1000:.0f} ms")


def cpu_seconds(pid):
    """Of all threads."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    return 0


def idle(command, title, environment, seconds):
    with running(command, environment) as child:
        wait_for_window(environment, title)
        time.sleep(3)  # what a start leaves behind
        before = cpu_seconds(child.pid)
        time.sleep(seconds)
        return (cpu_seconds(child.pid) - before) / seconds, resident(child.pid)


def print_idle(options, environment):
    bare = idle([str(options.build / "bin/benchmark/barewindow")], "bare", environment, 2)
    cpu, memory = idle(eyewall(options), "Eyewall", environment, options.seconds)
    print(f"idle: {cpu:.2%} of a core; {memory / MEBIBYTE:.0f} MiB resident, "
          f"{(memory - bare[1]) / MEBIBYTE:.0f} MiB more than a bare window")


def is_worker(task):
    return (task / "comm").read_text().startswith("eyewall-w")


def pin_threads(pid):
    """The worker on the server's core, all others on the client's."""
    for task in pathlib.Path(f"/proc/{pid}/task").iterdir():
        core = process.SERVER_CORE if is_worker(task) else process.CLIENT_CORE
        subprocess.run(["taskset", "-pc", str(core), task.name], check=True, stdout=subprocess.DEVNULL)


def worker_seconds(pid):
    """CPU time of the worker alone."""
    tasks = pathlib.Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks if is_worker(task)) / 1e9


def rate(options, command, environment, title):
    """Requests a second, and the worker's CPU microseconds for each."""
    warm_up, seconds = 0.5, 2
    with running(command, environment) as child:
        port = port_of(child)
        if title:
            wait_for_window(environment, title)
        pin_threads(child.pid)
        client = [str(options.build / "bin/benchmark/loadclient"), "--server", f"127.0.0.1:{port}",
                  "--mode", "http", "--path", "/hello", "--bytes", "13", "--connections", "64",
                  "--server-pid", str(child.pid), "--warm-up", str(warm_up), "--seconds", str(seconds)]
        before = worker_seconds(child.pid)
        done = subprocess.run(process.pinned(process.CLIENT_CORE, client), capture_output=True, text=True,
                              timeout=60, check=True)
        reached = float(re.search(r"^rate ([\d.]+)", done.stdout, re.M)[1])
        return reached, (worker_seconds(child.pid) - before) * 1e6 / (reached * (warm_up + seconds))


def print_server(options, environment):
    bare = [str(options.build / "bin/eyewalld"), "--listen", "127.0.0.1:0", "--workers", "1"]
    alone, beside = [], []
    for _ in range(options.rounds):
        alone.append(rate(options, bare, environment, ""))
        beside.append(rate(options, eyewall(options, "--workers", "1"), environment, "Eyewall"))
    (window, window_cpu), (daemon, daemon_cpu) = ([statistics.median(values) for values in zip(*samples)]
                                                  for samples in (beside, alone))
    print(f"server, HTTP over 64 connections: {window:.0f}/s with the window on the Dashboard, {daemon:.0f}/s "
          f"without: {window / daemon:.2f} (the load client shares the core of the window)")
    print(f"CPU time of its worker for each request: {window_cpu:.2f} us, {daemon_cpu:.2f} us: "
          f"as fast as without by {daemon_cpu / window_cpu:.2f}")


def main():
    options = arguments()
    process.allow_many_descriptors()
    parts = {"frames": print_frames, "start": print_start, "idle": print_idle, "server": print_server}
    with screen() as environment:
        for name, part in parts.items():
            if options.only in (None, name):
                part(options, environment)


if __name__ == "__main__":
    main()
