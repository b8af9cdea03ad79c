#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Checks server/TORNADO-PARITY.md: that no behaviour is missing, and that the files and tests it names are there.

A row of its tables has the name of a behaviour of Tornado, ours in a few words, where it lives, and what shows it:
tst_program::function, row:name of a conformance row, fuzz:target; or "not copied: reason". Only a wish of Tornado's users
(ASK) may be "later: reason".
"""

import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FAMILIES = {
    "IOL": 18, "GEN": 11, "LCK": 6, "QUE": 5, "PRC": 5, "IOS": 18, "TSV": 7, "TCL": 4, "NET": 7, "H1": 22, "HSV": 9,
    "HUT": 11, "HCL": 15, "RTE": 6, "WEB": 30, "APP": 10, "STA": 9, "WSK": 17, "TPL": 7, "ESC": 5, "LOC": 3, "AUT": 2,
    "OPT": 4, "LOG": 3, "RLD": 1, "TST": 1, "UTL": 1, "D": 28, "O": 7, "P": 63, "Q": 36, "ASK": 12}
DIGITS = {"P": 2} # P-01; one is enough for the others
LEFT_OUT = {"HCL-13"} # another library in its place
RELEASES = ("6.3.2", "6.3.3", "6.4.1", "6.4.2", "6.5.0", "6.5.1", "6.5.2", "6.5.3", "6.5.4", "6.5.5", "6.5.6", "6.5.7",
            "6.6")
NAME = re.compile(r"[A-Z][A-Z0-9]*-[\d.]+")


def expected():
    names = {f"{family}-{number:0{DIGITS.get(family, 1)}}"
             for family, last in FAMILIES.items() for number in range(1, last + 1)}
    return names - LEFT_OUT | {f"S-{release}" for release in RELEASES}


def tests(folder):
    """Names that may be given: of functions, rows and targets."""
    names = set()
    for source in folder.rglob("tst_*.cpp"):
        for function in re.findall(r"^    void (\w+)\(\)", source.read_text(), re.MULTILINE):
            names.add(f"{source.stem}::{function}")
    for rows in (folder / "conformance" / "rows").glob("*.rows"):
        names |= {"row:" + name for name in re.findall(r"^\[(.+)\]$", rows.read_text(), re.MULTILINE)}
    return names | {"fuzz:" + target.stem for target in (folder / "fuzz" / "targets").glob("*.cpp")}


def rows_of(table):
    """Number of the line, and its cells."""
    for number, line in enumerate(table.splitlines(), 1):
        if not line.startswith("|"):
            continue
        cells = [cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]
        if cells and (NAME.fullmatch(cells[0]) or len(cells) != 4):
            yield number, cells


def shown_errors(name, shown, known):
    if re.match(r"not copied: .", shown) or (name.startswith("ASK-") and re.match(r"later: .", shown)):
        return
    for test in shown.split(", "):
        if test not in known:
            yield f"there is no {test}"


def errors_of(table, known, root):
    seen = set()
    for number, cells in rows_of(table):
        if len(cells) != 4 or not all(cells):
            yield f"line {number}: name, behaviour, where it lives and what shows it"
            continue
        name, _, where, shown = cells
        if name in seen:
            yield f"line {number}: {name} is there twice"
        seen.add(name)
        for place in where.split(", "):
            if place != "-" and not list(root.glob(place)):
                yield f"line {number}: {name}: there is no file {place}"
        yield from (f"line {number}: {name}: {error}" for error in shown_errors(name, shown, known))
    yield from (f"missing: {name}" for name in sorted(expected() - seen))
    yield from (f"not on the list: {name}" for name in sorted(seen - expected()))


def main():
    errors = list(errors_of((ROOT / "server" / "TORNADO-PARITY.md").read_text(), tests(HERE.parent), ROOT))
    # The check itself: it must see what is wrong with a table that is.
    planted = list(errors_of(
        "| Q-1 | x | - | tst_none::none |\n| Q-1 | x | none.h | later: y |\n| bad | z |\n", set(), ROOT))
    for sign in ("there is no tst_none::none", "no later: y", "twice", "what shows it", "no file none.h", "missing: Q-2",
                 "missing: P-02", "missing: P-63"):
        if not any(sign in error for error in planted):
            errors.append(f"this check does not see: {sign}")
    print(*errors, sep="\n")
    print(f"{len(expected())} behaviours, {len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
