#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Fails when a program loads one of the named libraries: linksnone.py PROGRAM LIBRARY..."""

import subprocess
import sys


def loaded(program):
    listing = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in listing.splitlines() if line.strip()]


def main():
    program, unwanted = sys.argv[1], sys.argv[2:]
    libraries = loaded(program)
    if not any(name.startswith("libQt6Core") for name in libraries):
        print(f"{program}: no libQt6Core among {libraries}; is this the right program?")
        return 1
    found = [name for name in libraries if name.startswith(tuple(unwanted))]
    print(f"{program}: {len(libraries)} libraries, unwanted: {found or 'none'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
