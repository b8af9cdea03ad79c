#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Fails when a program asks for a library that is not named: linksonly.py PROGRAM LIBRARY..."""

import re
import subprocess
import sys


def needed(program):
    listing = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.*?)\]", listing)


def main():
    program, wanted = sys.argv[1], sys.argv[2:]
    libraries = needed(program)
    if not libraries:
        print(f"{program}: no libraries; is this the right program?")
        return 1
    found = [name for name in libraries if re.split(r"\.so|-x86", name)[0] not in wanted]
    print(f"{program}: {len(libraries)} libraries, unknown: {found or 'none'}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
