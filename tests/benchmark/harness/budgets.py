# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""The budgets of the design, each as a ratio in this run."""

import table
from servers import EYEWALL

# (case, lowest ratio to the floor)
SPEED = (
    ("http64", 0.95),
    ("http256", 0.95),
    ("pipelined", 0.70),
    ("echo32", 0.95),
    ("echo1k", 0.95),
    ("echo64k", 0.90),
)
IDLE_SPEED = 0.95
IDLE_BYTES = {"idlehttp": 512, "idleecho": 768}
TELEMETRY = ((EYEWALL, 0.97, "records"), ("eyewall-full", 0.92, "full"))


def lines(samples, cases):
    """`(what, wanted, measured, met)` of every budget that this run has measured."""
    by_name = {case.name: case for case in cases}
    return [line for line in (*speed(samples, by_name), *telemetry(samples, by_name), *idle(samples, by_name))]


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


def telemetry(samples, by_name):
    for server, lowest, word in TELEMETRY:
        with_it = table.median(samples["http64", server], "rate")
        without = table.median(samples["http64", "eyewall-off"], "rate")
        times = with_it / without if with_it and without else None
        yield from at_least(f"HTTP, 64 connections, telemetry {word} to off", lowest, times)


def idle(samples, by_name):
    for name, most in IDLE_BYTES.items():
        if name not in by_name:
            continue
        case = by_name[name]
        yield from at_least(f"{case.title}, to none", IDLE_SPEED, table.beside_ratio(samples, case, EYEWALL))
        size = table.median(samples[name, EYEWALL], "bytes_each")
        if size is not None:
            yield f"{case.title}, memory of each", f"<= {most} B", f"{size:.0f} B", size <= most


def at_least(what, lowest, value):
    if value is not None:
        yield what, f">= {lowest:.2f}", f"{value:.2f}", value >= lowest


def text(found):
    width = max(len(what) for what, *_ in found)
    return "\n".join(
        f"{what:<{width}}  {wanted:>9}  {measured:>9}  {'met' if met else 'MISSED'}"
        for what, wanted, measured, met in found
    )
