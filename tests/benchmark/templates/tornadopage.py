# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Renders one page with Tornado for a while and says how many nanoseconds each took, or writes it once:
tornadopage.py FOLDER VALUES [MILLISECONDS]."""

import json
import sys
import time

import tornado
from tornado.template import Loader


def measure(template, values, milliseconds):
    for _ in range(20):
        template.generate(**values)
    pages, begin = 0, time.perf_counter_ns()
    while (spent := time.perf_counter_ns() - begin) < milliseconds * 1_000_000:
        for _ in range(10):
            template.generate(**values)
        pages += 10
    return spent / pages


def main():
    folder, values_file, *rest = sys.argv[1:]
    with open(values_file, encoding="utf-8") as file:
        values = json.load(file)
    template = Loader(folder).load("page.html")
    if rest:
        print(f"{measure(template, values, int(rest[0])):.1f}")
    else:
        print(tornado.version, file=sys.stderr)
        sys.stdout.buffer.write(template.generate(**values))


if __name__ == "__main__":
    main()
