# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Renders one page with Eyewall, by hand and with Tornado, in interleaved rounds. Called by templates.sh, which builds
first."""

import argparse
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

TITLES = {"byhand": "written by hand in C++", "eyewall": "Eyewall", "tornado": "Tornado"}


def page_values(rows):
    names = ["Ada <Lovelace>", "Søren & Co", "Grace \"Amazing\" Hopper", "O'Brien", "山田太郎"]
    return {
        "title": "Users & guests",
        "site": "Example",
        "links": [{"url": f"/page/{i}?a=1&b=2", "text": f"Page {i}"} for i in range(8)],
        "rows": [
            {
                "id": i,
                "name": f"{names[i % len(names)]} {i}",
                "mail": f"user{i}@example.com",
                "visits": i * 7 % 101,
                "active": i % 3 != 0,
                "note": f"Has been here {i} times, says \"it's <fine>\"",
            }
            for i in range(rows)
        ],
    }


def run(command):
    return subprocess.run(command, capture_output=True, check=False)


def commands(build, folder, values):
    bench = [str(build / "bin/benchmark/templatebench")]
    return {
        "byhand": [*bench, "byhand", str(folder), str(values)],
        "eyewall": [*bench, "eyewall", str(folder), str(values)],
        "tornado": [sys.executable, str(folder / "tornadopage.py"), str(folder), str(values)],
    }


def verified(all_commands):
    """Those that are there and write the same page, but for blanks."""
    pages = {}
    for name, command in all_commands.items():
        result = run(command)
        if result.returncode == 0:
            # Tornado writes the apostrophe in one of two ways, by its version.
            pages[name] = b"".join(result.stdout.split()).replace(b"&#39;", b"&#x27;")
        else:
            print(f"{TITLES[name]} is left out: {result.stderr.decode().strip().splitlines()[-1:]}", file=sys.stderr)
    if "eyewall" not in pages:
        sys.exit("nothing to measure")
    for name, page in pages.items():
        if page != pages["eyewall"]:
            sys.exit(f"{TITLES[name]} writes another page")
    return list(pages)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--rows", type=int, default=100)
    options = parser.parse_args()
    folder = pathlib.Path(__file__).resolve().parent.parent / "templates"
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(page_values(options.rows), file)
        file.flush()
        all_commands = commands(options.build, folder, file.name)
        names = verified(all_commands)
        samples = {name: [] for name in names}
        for _ in range(options.rounds):
            for name in random.sample(names, len(names)):
                result = run([*all_commands[name], str(int(options.seconds * 1000))])
                samples[name].append(float(result.stdout) / 1000)
    medians = {name: statistics.median(times) for name, times in samples.items()}
    print("|                        | microseconds a page | lowest | highest | as fast as Eyewall |")
    print("|------------------------|---------------------|--------|---------|--------------------|")
    for name in names:
        low, high = min(samples[name]), max(samples[name])
        ratio = medians["eyewall"] / medians[name]
        print(f"| {TITLES[name]:22} | {medians[name]:19,.1f} | {low:6,.0f} | {high:7,.0f} | {ratio:18.3f} |")


if __name__ == "__main__":
    main()
