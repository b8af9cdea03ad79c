#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Checks that every #include and every link of server/, widgets/ and app/ follows layers.txt."""

import argparse
import pathlib
import re
import sys

AREAS = ("server", "widgets", "app")
GUESTS = "server/examples/" # programs that use the library from outside, as anybody's may
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)
CALL = re.compile(r"\b(eyewall_library|target_link_libraries|qt_add_executable|add_executable)\s*\(([^)]*)\)")
GENERATED = re.compile(r"(\.moc|^moc_\w+\.cpp|^ui_\w+\.h)$")
GUI = re.compile(r"^Qt6::(Gui|Widgets|Svg|SvgWidgets|PrintSupport|OpenGL\w*)$")


class Layers:
    """The table: folder -> folders that it may use. A folder may always use itself."""

    def __init__(self, text):
        self.allowed = {}
        lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
        names = [line.split(":", 1)[0].strip() for line in lines]
        for line in lines:
            folder, uses = line.split(":", 1)
            self.allowed[folder.strip()] = self._expand(uses, names) | {folder.strip()}

    def _expand(self, uses, names):
        result = set()
        for part in filter(None, (part.strip() for part in uses.split(","))):
            every = re.fullmatch(r"every (\w+)(?: and (\w+))? folder", part)
            chained = re.fullmatch(r"(\S+) and what it names", part)
            if every:
                result |= {name for name in names if name.split("/")[0] in every.groups()}
            elif chained:
                result |= {chained[1]} | self.allowed[chained[1]]
            else:
                result |= set(part.split())
        unknown = result - set(names)
        if unknown:
            raise ValueError(f"the layer table names unknown folders: {sorted(unknown)}")
        return result

    def may_use(self, folder, other):
        return other in self.allowed.get(folder, set())


def folder_of(path):
    """server/http for server/http/request.h, server for server/eyewall.h."""
    return "/".join(pathlib.PurePosixPath(path).parts[:-1][:2])


def without_comments(text):
    return re.sub(r"/\*.*?\*/|//[^\n]*", "", text, flags=re.DOTALL)


def names_file(lists, file):
    return re.search(rf"(?<![\w/]){re.escape(file)}\b", lists) is not None


class Check:
    def __init__(self, root, layers):
        self.root = root
        self.layers = layers
        self.errors = []
        self.includes = 0

    def run(self):
        for area in AREAS:
            for path in sorted((self.root / area).rglob("*")):
                name = path.relative_to(self.root).as_posix()
                if name.startswith(GUESTS):
                    continue
                if path.suffix in (".h", ".cpp"):
                    self.check_source(name, path.read_text())
                elif path.name == "CMakeLists.txt":
                    self.check_links(name, path.read_text())
        return self.errors

    def check_source(self, name, text):
        folder = folder_of(name)
        umbrella = name == "server/eyewall.h"
        if not umbrella and folder not in self.layers.allowed:
            self.errors.append(f"{name}: {folder} is not in the layer table")
        self.check_is_built(name)
        for quote, target in INCLUDE.findall(without_comments(text)):
            self.includes += 1
            self.check_include(name, folder, umbrella, quote, target)

    def check_include(self, name, folder, umbrella, quote, target):
        ours = target.split("/")[0] in AREAS and "/" in target
        if quote == "<":
            if ours:
                self.errors.append(f'{name}: <{target}> is ours, write it with ""')
            return
        if GENERATED.search(target):
            return
        if not ours:
            self.errors.append(f'{name}: "{target}" is not written from the root of the repository')
        elif not (self.root / target).is_file():
            self.errors.append(f'{name}: "{target}" does not exist')
        elif not self.include_allowed(folder, umbrella, target):
            self.errors.append(f'{name}: {folder} may not include "{target}"')

    def include_allowed(self, folder, umbrella, target):
        if umbrella:
            return target.startswith("server/")
        if target == "server/eyewall.h":
            return folder.startswith("app/")
        return self.layers.may_use(folder, folder_of(target))

    def check_is_built(self, name):
        """A file that no CMakeLists.txt names is neither built nor verified."""
        path = self.root / name
        for parent in path.relative_to(self.root).parents:
            lists = self.root / parent / "CMakeLists.txt"
            if lists.is_file():
                relative = path.relative_to(self.root / parent).as_posix()
                below = [p.read_text() for p in lists.parent.glob("*/CMakeLists.txt")]
                if not names_file(lists.read_text(), relative) and not any(
                        names_file(text, "../" + relative) for text in below):
                    self.errors.append(f"{name}: {lists.relative_to(self.root)} does not name it")
                return
        self.errors.append(f"{name}: no CMakeLists.txt above it")

    def check_links(self, name, text):
        folder = folder_of(name)
        for command, arguments in CALL.findall(re.sub(r"#[^\n]*", "", text)):
            words = arguments.split()
            if command == "eyewall_library" and words[0] != folder.replace("/", "_"):
                self.errors.append(f"{name}: {words[0]} should be called {folder.replace('/', '_')}")
            for word in words[1:]:
                self.check_link(name, folder, word)

    def check_link(self, name, folder, word):
        target = re.fullmatch(r"(server|widgets|app)_(\w+)", word)
        if target and not self.layers.may_use(folder, f"{target[1]}/{target[2]}"):
            self.errors.append(f"{name}: {folder} may not link {word}")
        if GUI.match(word) and not (folder.startswith("widgets") or folder == "app/desktop"):
            self.errors.append(f"{name}: {folder} may not link {word}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = pathlib.Path(__file__).resolve().parent
    parser.add_argument("--root", type=pathlib.Path, default=here.parent.parent)
    parser.add_argument("--table", type=pathlib.Path, default=here / "layers.txt")
    options = parser.parse_args()
    check = Check(options.root, Layers(options.table.read_text()))
    errors = check.run()
    print(*errors, sep="\n")
    print(f"{check.includes} includes, {len(errors)} violations")
    return 1 if errors or not check.includes else 0


if __name__ == "__main__":
    sys.exit(main())
