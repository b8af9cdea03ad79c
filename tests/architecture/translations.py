#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Checks that every text of the sources is translated in every translations/*.ts, with the same placeholders."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = ("widgets", "app", "server/capture")
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)")


def find_lupdate():
    for place in ("lupdate6", "/usr/lib/qt6/bin/lupdate", "lupdate"):
        if shutil.which(place):
            return place
    raise SystemExit("lupdate of Qt 6 is missing")


def updated_copy(file, folder):
    """What lupdate makes of the file from today's sources: new texts come in as unfinished. English has only the texts
    that depend on a number."""
    copy = shutil.copy(file, folder)
    sources = [str(ROOT / source) for source in SOURCES]
    some = ["-pluralonly"] if file.stem.endswith("_en") else []
    run = subprocess.run(
        [find_lupdate(), "-silent", *some, "-I", str(ROOT), "-locations", "none", *sources, "-ts", copy],
        capture_output=True, text=True, check=False)
    print(run.stdout + run.stderr, end="")
    if run.returncode or "lacks Q_OBJECT" in run.stderr + run.stdout:
        raise SystemExit("lupdate complained")
    return copy


def texts(translation):
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms or [translation]]


def message_error(message):
    translation = message.find("translation")
    kind = translation.get("type", "") if translation is not None else "unfinished"
    if kind in ("vanished", "obsolete"):
        return None
    source = message.findtext("source")
    if kind == "unfinished" or not all(texts(translation)):
        return "not translated"
    wanted = set(PLACEHOLDER.findall(source)) - {"%n"}
    if any(set(PLACEHOLDER.findall(text)) - {"%n"} != wanted for text in texts(translation)):
        return "other placeholders than the source"
    return None


def check(file, folder):
    errors, count = [], 0
    for context in xml.etree.ElementTree.parse(updated_copy(file, folder)).iter("context"):
        for message in context.iter("message"):
            count += 1
            error = message_error(message)
            if error:
                errors.append(f"{file.name}: {context.findtext('name')}: {message.findtext('source')!r}: {error}")
    print(*errors, sep="\n")
    print(f"{file.name}: {count} texts, {len(errors)} of them not right")
    return bool(errors) or not count


def main():
    files = sorted((ROOT / "translations").glob("*.ts"))
    if not files:
        print("no translations/*.ts")
        return 1
    with tempfile.TemporaryDirectory() as folder:
        return 1 if any([check(file, folder) for file in files]) else 0


if __name__ == "__main__":
    sys.exit(main())
