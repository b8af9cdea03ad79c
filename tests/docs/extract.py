#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Makes a C++ source of the code blocks of a page: extract.py PAGE.md OUTPUT.cpp [--window]

Blocks follow each other as a reader meets them: what one declares, those behind it know. The word behind "cpp" says where
a block stands: none: at namespace level; "statements" and "coroutine": in a function that has an application `app` and,
for a coroutine, may wait; "handler": in a coroutine that has a request's `context`; "program": a main() of its own;
"includes": lines in front of everything; "window": at namespace level, and left out without --window, where nothing is
built that has one. Text in other languages has another word than cpp.
"""

import pathlib
import re
import sys

WRAPPED = {
    "statements": ("void block{n}([[maybe_unused]] eyewall::Application &app)\n{{", "}}"),
    "coroutine": ("eyewall::Task<> block{n}()\n{{", "co_return;\n}}"),
    "handler": ("eyewall::Task<> block{n}([[maybe_unused]] eyewall::Context &context)\n{{",
                "co_return;\n}}"),
    "program": ("namespace program{n} {{", "}}"),
    "": ("", ""),
    "window": ("", ""),
}
FENCE = re.compile(r"```cpp(?: (\w+))?")


def blocks_of(page):
    """Word, number of the first line, and lines of each block."""
    word, lines, first = None, [], 0
    for number, line in enumerate(page.splitlines(), 1):
        fence = FENCE.fullmatch(line)
        if word is None and fence:
            word, lines, first = fence[1] or "", [], number + 1
        elif word is not None and line == "```":
            yield word, first, lines
            word = None
        elif word is not None:
            lines.append(line)


def source_of(name, page, has_window):
    includes, body = ['#include "server/eyewall.h"', "#include <QtCore/QCoreApplication>"], []
    for index, (word, first, lines) in enumerate(blocks_of(page)):
        if word not in WRAPPED and word != "includes":
            sys.exit(f"{name}:{first - 1}: no such kind of block: {word}")
        if word == "window" and not has_window:
            continue
        # Includes stand in front; their lines stay, empty, so that numbers are right.
        code = ["" if line.startswith("#include") else line for line in lines]
        includes += [line for line in lines if line.startswith("#include")]
        before, after = WRAPPED.get(word, ("", ""))
        if word == "program": # a program has one main()
            code = [re.sub(r"\bint main\(", "int main_(", line) for line in code]
        body += [before.format(n=index), f'#line {first} "{name}"', *code, after.format(n=index)]
    wrapped = "\n".join(body)
    return ("\n".join(dict.fromkeys(includes)) + "\n\nusing namespace eyewall;\nusing namespace std::chrono_literals;\n"
            "\nnamespace guide {\n\n" + wrapped + "\n\n} // namespace guide\n")


def main():
    page, output = map(pathlib.Path, sys.argv[1:3])
    text = source_of(page.name, page.read_text(encoding="utf-8"), "--window" in sys.argv[3:])
    if not output.exists() or output.read_text(encoding="utf-8") != text:
        output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
