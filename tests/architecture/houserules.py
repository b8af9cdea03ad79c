#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Checks the rules that a formatter cannot: licence lines, include guards, names, lengths, forbidden words."""

import argparse
import pathlib
import re
import subprocess
import sys

MAX_LINES = 500
CODE = {".h", ".cpp", ".py", ".sh", ".js", ".cmake"}
TEXT = CODE | {".txt", ".md", ".html", ".css", ".qrc", ".svg", ".json", ".ts"}
LICENCE = ("SPDX-FileCopyrightText: 2026 Eyewall contributors", "SPDX-License-Identifier: MIT")
SOURCE_NAME = re.compile(r"[a-z0-9]+(_impl)?\.(h|cpp)")
TEST_NAME = re.compile(r"(tst_)?[a-z0-9]+\.(h|cpp)")
MACHINE_PATH = re.compile(r"/work/(main|shared)|/root/|/home/\w")
UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX)\b")
SLEEP = re.compile(r"\bqWait\b|\bqSleep\b|\bm?sleep\(|\busleep\(|\bnanosleep\(|\bsleep_(for|until)\(|time\.sleep\(")


def tracked(root):
    """What git knows or would add; every file where there is no git, as in a source archive."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True, text=True, check=False)
    if listing.returncode:
        return sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())
    return sorted(name for name in listing.stdout.split("\0") if name and (root / name).is_file())


def licence_errors(name, lines):
    first = 1 if lines and lines[0].startswith("#!") else 0
    for wanted, line in zip(LICENCE, (lines + ["", "", ""])[first:first + 2]):
        if wanted not in line:
            yield f"{name}: the licence line is missing: {wanted}"


def name_errors(path):
    pattern = TEST_NAME if path.parts[0] == "tests" else SOURCE_NAME
    if not pattern.fullmatch(path.name):
        yield f"{path}: names are lower case without separators"


def line_errors(name, lines):
    for number, line in enumerate(lines, 1):
        if MACHINE_PATH.search(line):
            yield f"{name}:{number}: a path of one machine"
        if UNFINISHED.search(line):
            yield f"{name}:{number}: unfinished"
        if name.startswith("tests/") and not name.startswith("tests/benchmark/") and SLEEP.search(line):
            yield f"{name}:{number}: a test waits for a condition, it does not sleep"


def errors_of(name, text):
    path = pathlib.PurePosixPath(name)
    lines = text.splitlines()
    if path.suffix in CODE or path.name == "CMakeLists.txt":
        yield from licence_errors(name, lines)
        if len(lines) > MAX_LINES:
            yield f"{name}: {len(lines)} lines, {MAX_LINES} is the limit"
    if path.suffix in (".h", ".cpp"):
        yield from name_errors(path)
    if path.suffix == ".h" and "#pragma once" not in lines[:3]:
        yield f"{name}: #pragma once belongs below the licence lines"
    yield from line_errors(name, lines)


def unbuilt_tests(tests, lists):
    """Tests that no CMakeLists.txt of their folder names: nobody would notice that they do not run."""
    for name in tests:
        path = pathlib.PurePosixPath(name)
        unit = path.stem.removeprefix("tst_")
        if not re.search(rf"\b(tst_)?{unit}\b", lists.get(str(path.parent), "")):
            yield f"{name}: CMakeLists.txt of its folder does not name it"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    root = parser.parse_args().root
    errors, files = [], 0
    for name in tracked(root):
        path = pathlib.PurePosixPath(name)
        # This folder holds the forbidden words as patterns and samples.
        if path.suffix not in TEXT or name.startswith("tests/architecture/"):
            continue
        files += 1
        errors += errors_of(name, (root / name).read_text())
    tests = [name for name in tracked(root) if re.fullmatch(r"tests/.*/tst_\w+\.cpp", name)]
    lists = {str(pathlib.PurePosixPath(name).parent): (root / name).read_text()
             for name in tracked(root) if name.endswith("/CMakeLists.txt")}
    errors += unbuilt_tests(tests, lists)
    print(*errors, sep="\n")
    print(f"{files} files, {len(errors)} violations")
    return 1 if errors or not files else 0


if __name__ == "__main__":
    sys.exit(main())
