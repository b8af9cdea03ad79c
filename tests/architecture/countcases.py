#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Counts the cases of ctest's JUnit report: countcases.py REPORT EXITCODE prints "PASSED FAILED NAMES"."""

import pathlib
import sys
import xml.etree.ElementTree


def count(report, code):
    if not report.is_file():
        return 0, 1, ["ctest gave no report"]
    cases = list(xml.etree.ElementTree.parse(report).iter("testcase"))
    # Skipped and disabled cases tell nothing, so they are no success; "run" is the only good state.
    bad = [case.get("name") for case in cases if case.get("status") != "run"]
    if code and not bad:
        bad = [f"ctest ended with {code}"]
        return len(cases), 1, bad
    return len(cases) - len(bad), len(bad), bad


def main():
    good, bad, names = count(pathlib.Path(sys.argv[1]), int(sys.argv[2]))
    print(good, bad, " ".join(names))


if __name__ == "__main__":
    main()
