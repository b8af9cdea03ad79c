# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Turns samples into one table: medians and ratios to the floor."""

import statistics

from cases import MEBIBYTE

LIMITED = 0.9  # share of its core below which a server was not at its limit


def median(samples, key):
    values = [sample[key] for sample in samples if key in sample]
    return statistics.median(values) if values else None


def ratio(samples, case, server, key="rate"):
    """The median of `server` to that of the case's reference, or None."""
    own, other = median(samples[case.name, server], key), median(samples[case.name, case.reference], key)
    return own / other if own is not None and other else None


def beside_ratio(samples, case, server):
    """The speed beside idle connections to that without, both of the same run."""
    pairs = [(s["rate"], s["rate_without"]) for s in samples[case.name, server] if s.get("rate_without")]
    return statistics.median(beside / without for beside, without in pairs) if pairs else None


def thousands(rate):
    if rate >= 999_500:
        return f"{rate / 1_000_000:.2f}M"
    return f"{rate / 1000:.0f}k" if rate >= 99_500 else f"{rate / 1000:.1f}k"


def cell(samples, case, server):
    own = samples[case.name, server.name]
    if not own:
        return "failed" if server.runs(case) else ""
    if case.idle:
        return f"{beside_ratio(samples, case, server.name):.2f} {thousands(median(own, 'rate'))} " + (
            f"{median(own, 'bytes_each'):,.0f} B{star(own)}"
        )
    if "growth_bytes" in own[0]:
        return f"{median(own, 'rate'):,.0f} MiB/s, {max(s['growth_bytes'] for s in own) / MEBIBYTE:.1f} MiB more{star(own)}"
    times = ratio(samples, case, server.name)
    text = f"{times:.2f} " if times is not None else "? "
    text += thousands(median(own, "rate"))
    if cpu := median(own, "cpu_us"):
        text += f" {cpu:.2f} us"
    return text + star(own)


def star(own):
    core = median(own, "core")
    return "*" if core is not None and core < LIMITED else ""


def rows(samples, cases, servers):
    yield ["", *(case.title for case in cases)]
    for server in servers:
        yield [server.title, *(cell(samples, case, server) for case in cases)]


def markdown(samples, cases, servers):
    table = list(rows(samples, cases, servers))
    widths = [max(3, *(len(line[column]) for line in table)) for column in range(len(table[0]))]
    lines = ["| " + " | ".join(text.ljust(width) for text, width in zip(line, widths)) + " |" for line in table]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def details(samples, cases, servers):
    """One line a case and server, with the spread over the rounds."""
    lines = ["case        server             rate      lowest     highest      p50 us    p99 us   CPU us  core"]
    for case in cases:
        for server in servers:
            own = samples[case.name, server.name]
            if not own:
                continue
            rates = [sample["rate"] for sample in own]
            line = f"{case.name:<11} {server.name:<16}{median(own, 'rate'):>11,.0f}{min(rates):>12,.0f}"
            line += f"{max(rates):>12,.0f}"
            for key, width, digits in (("p50_us", 12, 1), ("p99_us", 10, 1), ("cpu_us", 9, 3), ("core", 6, 2)):
                value = median(own, key)
                line += f"{value:>{width},.{digits}f}" if value is not None else " " * (width - 1) + "-"
            lines.append(line)
    return "\n".join(lines)
