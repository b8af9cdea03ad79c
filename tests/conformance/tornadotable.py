#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Checks tornado.tsv: that no behaviour of the list is missing, and that each test it names is there.

A line has the name of a behaviour of Tornado, ours in a few words, and what shows it: tst_program::function, row:name of
a conformance row, fuzz:target; or "later: reason", or "not copied: reason".
"""

import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
FAMILIES = {
    "IOS": 18, "TSV": 7, "TCL": 4, "NET": 7, "H1": 22, "HSV": 9, "HUT": 11, "WEB": 30, "APP": 10, "STA": 9, "WSK": 17,
    "D": 28, "O": 7, "Q": 36, "ASK": 12}
RELEASES = ("6.3.2", "6.3.3", "6.4.1", "6.4.2", "6.5.0", "6.5.1", "6.5.2", "6.5.3", "6.5.4", "6.5.5", "6.5.6", "6.5.7",
            "6.6")


def expected():
    names = {f"{family}-{number}" for family, last in FAMILIES.items() for number in range(1, last + 1)}
    return names | {f"S-{release}" for release in RELEASES}


def tests(folder):
    """Names that may be given: of functions, rows and targets."""
    names = set()
    for source in folder.rglob("tst_*.cpp"):
        for function in re.findall(r"^    void (\w+)\(\)", source.read_text(), re.MULTILINE):
            names.add(f"{source.stem}::{function}")
    for rows in (folder / "conformance" / "rows").glob("*.rows"):
        names |= {"row:" + name for name in re.findall(r"^\[(.+)\]$", rows.read_text(), re.MULTILINE)}
    return names | {"fuzz:" + target.stem for target in (folder / "fuzz" / "targets").glob("*.cpp")}


def errors_of(table, known):
    seen = set()
    for number, line in enumerate(table.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) != 3 or not all(fields):
            yield f"line {number}: name, behaviour and what shows it, separated by tabs"
            continue
        name, _, shown = fields
        if name in seen:
            yield f"line {number}: {name} is there twice"
        seen.add(name)
        if re.match(r"(later|not copied): .", shown):
            continue
        for test in shown.split(", "):
            if test not in known:
                yield f"line {number}: {name}: there is no {test}"
    yield from (f"missing: {name}" for name in sorted(expected() - seen))
    yield from (f"not on the list: {name}" for name in sorted(seen - expected()))


def main():
    errors = list(errors_of((HERE / "tornado.tsv").read_text(), tests(HERE.parent)))
    # The check itself: it must see what is wrong with a table that is.
    planted = list(errors_of("Q-1\tx\ttst_none::none\nQ-1\tx\tlater: y\nbad\n", set()))
    for sign in ("there is no tst_none::none", "twice", "separated", "missing: Q-2"):
        if not any(sign in error for error in planted):
            errors.append(f"this check does not see: {sign}")
    print(*errors, sep="\n")
    print(f"{len(expected())} behaviours, {len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
