# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""The budgets of the design, each as a ratio in this run."""

import table
from cases import FLOOR, MEBIBYTE
from servers import EYEWALL

# (case, lowest ratio to the floor)
SPEED = (
    ("http64", 0.95),
    ("http256", 0.95),
    ("pipelined", 0.70),
    ("echo32", 0.95),
    ("echo1k", 0.95),
    ("echo64k", 0.90),
    ("tls64", 0.90),
    ("tlshandshake", 0.85),
)
IDLE_SPEED = 0.95
IDLE_BYTES = {"idlehttp": 512, "idleecho": 768}
UPLOAD_GROWTH = 16  # MiB, however large the upload is
TELEMETRY = ((EYEWALL, 0.97, "records"), ("eyewall-full", 0.92, "full"))


def lines(samples, cases):
    """`(what, wanted, measured, met)` of every budget that this run has measured."""
    by_name = {case.name: case for case in cases}
    return [line for line in (*speed(samples, by_name), *telemetry(samples), *idle(samples, by_name), *upload(samples))]


def speed(samples, by_name):
    for name, lowest in SPEED:
        if name in by_name:
            case = by_name[name]
            yield from at_least(f"{case.title}, to the floor", lowest, table.ratio(samples, case, EYEWALL))
            yield from at_least(f"{case.title}, to the floor, by CPU time", lowest, cpu_ratio(samples, case))


def cpu_ratio(samples, case):
    """The floor's CPU time for each request to Eyewall's: the speed that a server at its limit would have."""
    times = table.ratio(samples, case, EYEWALL, "cpu_us")
    return 1 / times if times else None


def quotient(samples, above, below, key):
    above, below = (table.median(samples["http64", name], key) for name in (above, below))
    return above / below if above and below else None


def telemetry(samples):
    for server, lowest, word in TELEMETRY:
        what = f"HTTP, 64 connections, telemetry {word} to off"
        yield from at_least(what, lowest, quotient(samples, server, "eyewall-off", "rate"))
        by_cpu = quotient(samples, "eyewall-off", server, "cpu_us")
        yield from at_least(what + ", by CPU time", lowest, by_cpu)


def idle(samples, by_name):
    for name in ("idlehttp", "idleecho", "idletls"):
        if name not in by_name:
            continue
        case = by_name[name]
        most = IDLE_BYTES.get(name)
        if most is None:  # what OpenSSL keeps of a session is the floor's too
            own = table.median(samples[name, FLOOR], "bytes_each")
            most = own + IDLE_BYTES["idlehttp"] if own is not None else None
        yield from at_least(f"{case.title}, to none", IDLE_SPEED, table.beside_ratio(samples, case, EYEWALL))
        beside, without = (table.median(samples[name, EYEWALL], key) for key in ("cpu_us", "cpu_us_without"))
        by_cpu = without / beside if beside and without else None
        yield from at_least(f"{case.title}, to none, by CPU time", IDLE_SPEED, by_cpu)
        size = table.median(samples[name, EYEWALL], "bytes_each")
        if size is not None and most is not None:
            yield f"{case.title}, memory of each", f"<= {most:.0f} B", f"{size:.0f} B", size <= most


def upload(samples):
    growths = [sample["growth_bytes"] for sample in samples["upload", "upload"]]
    if growths:
        most = max(growths) / MEBIBYTE
        yield "upload, memory that it takes", f"<= {UPLOAD_GROWTH} MiB", f"{most:.1f} MiB", most <= UPLOAD_GROWTH


def at_least(what, lowest, value):
    if value is not None:
        yield what, f">= {lowest:.2f}", f"{value:.2f}", value >= lowest


def text(found):
    width = max(len(what) for what, *_ in found)
    return "\n".join(
        f"{what:<{width}}  {wanted:>9}  {measured:>9}  {'met' if met else 'MISSED'}"
        for what, wanted, measured, met in found
    )
