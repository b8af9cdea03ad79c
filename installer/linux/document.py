#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Writes the manual page and the shell completions of a program from what its --help says.

    document.py PROGRAM VERSION DATE FOLDER
"""
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

SUMMARIES = {
    "eyewall": "desktop app with a web server inside, and a window on every connection",
    "eyewalld": "web server that Eyewall's window has inside, without the window",
}
DESCRIPTIONS = {
    "eyewall": "opens a window with a running server. The window shows every connection, request and message as it "
    "happens; what is open can be talked to and closed.",
    "eyewalld": "serves the same as the desktop app does. It prints one line for each address that it listens on: "
    "\"listening on http://127.0.0.1:8080/\".",
}
# What a shell can complete: values of an option, or the kind of its value.
CHOICES = {"telemetry": ["off", "records", "full"], "log-level": ["debug", "info", "warning", "error"]}
FILES = {"tls-cert", "tls-key", "config"}
FOLDERS = {"root"}
SUFFIXES = {"SESSION": "eyewall"}  # of files that stand beside options


COLUMN = 28  # of the explanations


class Option(NamedTuple):
    """One option: its name without dashes, the word for its value ("" for none) and its explanation."""

    name: str
    value: str
    text: str


class Help(NamedTuple):
    """A help text: the word for files besides options ("" for none), what is said of them, the options, and the
    paragraphs behind these: on their values, and where else they stand."""

    operand: str
    about: str
    options: list
    values: str
    ending: str


def read_usage(text):
    """The word for files besides options, and what is said of them behind the summary."""
    first, _, *others = text.splitlines()
    usage = re.fullmatch(r"Usage: \S+ \[OPTION\]\.\.\.(?: \[([A-Z]+)\]\.\.\.)?", first)
    if not usage or bool(usage[1]) != bool(others):
        raise SystemExit("the usage is not understood")
    return usage[1] or "", " ".join(others)


def read_options(text):
    """The options in the middle of a help text."""
    options = []
    for line in text.splitlines():
        # The explanation begins at a column of its own, on the next line behind a long head.
        is_short = len(line) > COLUMN and line[COLUMN - 1] == " "
        head, explained = (line[:COLUMN], line[COLUMN:]) if is_short else (line, "")
        if start := re.fullmatch(r"  --([a-z-]+)(?: (\S+))?", head.rstrip()):
            options.append(Option(start[1], start[2] or "", explained))
        elif options and line.startswith(" " * COLUMN):
            last = options.pop()
            options.append(last._replace(text=f"{last.text} {line.strip()}".strip()))
    if len(options) < 10 or any(not option.text for option in options):
        raise SystemExit("the help text is not understood")
    return options


def read_help(text):
    """All that a help text says."""
    usage, body = text.split("\n\n", 1)
    body, values, ending = body.rsplit("\n\n", 2)
    if values.startswith(" "):
        raise SystemExit("the help text is not understood")
    return Help(*read_usage(usage), read_options(body), " ".join(values.split()), " ".join(ending.split()))


def roff(text):
    """Text as a line of a manual page."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return "\\&" + text if text.startswith((".", "'")) else text


def manual(program, version, date, shown):
    """The manual page of section 1."""
    operand = f" [\\fI{shown.operand}\\fR]..." if shown.operand else ""
    lines = [
        f'.TH {program.upper()} 1 "{date}" "Eyewall {version}" "User Commands"',
        ".SH NAME",
        f"{program} \\- {roff(SUMMARIES[program])}",
        ".SH SYNOPSIS",
        f".B {program}",
        f"[\\fIOPTION\\fR]...{operand}",
        ".SH DESCRIPTION",
        f".B {program}",
        roff(f"{DESCRIPTIONS[program]} {shown.about}".strip()),
        ".SH OPTIONS",
    ]
    for option in shown.options:
        value = f" \\fI{roff(option.value)}\\fR" if option.value else ""
        lines += [".TP", f"\\fB\\-\\-{roff(option.name)}\\fR{value}", roff(option.text)]
    lines += [".PP", roff(shown.values), ".SH ENVIRONMENT AND FILES", roff(shown.ending)]
    if program == "eyewalld":
        lines += [
            ".TP",
            ".I /etc/eyewall/eyewalld.conf",
            "Options of the service of the system, which is installed and not enabled:",
            ".B systemctl enable \\-\\-now eyewalld",
        ]
    lines += [
        ".SH SIGNALS",
        "SIGTERM and SIGINT let what runs finish and end the program with 0; a second one cuts it.",
        "SIGHUP reads certificates and keys again.",
        ".SH EXIT STATUS",
        "0 when it was asked to end, 1 when it cannot start, 2 when an option is wrong.",
        ".SH SEE ALSO",
        f".BR {'eyewall' if program == 'eyewalld' else 'eyewalld'} (1)",
    ]
    return "\n".join(lines) + "\n"


def kind_of(option):
    """What completes the value of an option: "" nothing, "file", "folder", or its values."""
    if option.name in CHOICES:
        return " ".join(CHOICES[option.name])
    if option.name in FILES:
        return "file"
    return "folder" if option.name in FOLDERS else ""


def bash(program, shown):
    """Completion of bash."""
    names = " ".join(f"--{option.name}" for option in shown.options)
    lines = [f"# bash completion of {program}", "", f"_{program}()", "{", "    local word=${COMP_WORDS[COMP_CWORD]}"]
    lines += ["    case ${COMP_WORDS[COMP_CWORD - 1]} in"]
    for option in shown.options:
        if not option.value:
            continue
        kind = kind_of(option)
        reply = {"file": "compgen -f", "folder": "compgen -d", "": "true"}.get(kind, f'compgen -W "{kind}"')
        found = "" if reply == "true" else f' mapfile -t COMPREPLY < <({reply} -- "$word");'
        lines.append(f"    --{option.name}){found} return ;;")
    lines.append("    esac")
    if shown.operand:
        files = f"compgen -f -X '!*.{SUFFIXES[shown.operand]}' -- \"$word\"; compgen -d -- \"$word\""
        lines.append(f"    [[ $word == -* ]] || {{ mapfile -t COMPREPLY < <({files}); return; }}")
    lines += [f'    mapfile -t COMPREPLY < <(compgen -W "{names}" -- "$word")', "}"]
    lines.append(f"complete -o filenames -F _{program} {program}")
    return "\n".join(lines) + "\n"


def quoted(text):
    """Text within single quotes of a shell."""
    return text.replace("'", "'\\''")


def zsh(program, shown):
    """Completion of zsh."""
    lines = [f"#compdef {program}", "", "_arguments \\"]
    for option in shown.options:
        text = quoted(re.sub(r"([\[\]:])", r"\\\1", option.text.split(". ")[0]))
        repeated = "*" if "May be repeated" in option.text else ""
        kind = kind_of(option)
        action = {"file": "_files", "folder": "_files -/", "": ""}.get(kind, f"({kind})")
        value = f":{option.value.replace(':', chr(92) + ':')}:{action}" if option.value else ""
        lines.append(f"    '{repeated}--{option.name}[{text}]{quoted(value)}' \\")
    if shown.operand:
        lines.append(f"    '*:{shown.operand}:_files -g \"*.{SUFFIXES[shown.operand]}\"' \\")
    lines[-1] = lines[-1].removesuffix(" \\")
    return "\n".join(lines) + "\n"


def fish(program, shown):
    """Completion of fish."""
    lines = [f"complete -c {program} -f"]
    if shown.operand:
        # What a command without completions gets, of which names that end so and folders are kept.
        found = '(complete -C "__fish_command_without_completions "(commandline -ct)'
        kept = f'string match -er -- "(?:/|\\\\.{SUFFIXES[shown.operand]})(?:\\\\t.*)?\\$")'
        lines.append(f"complete -c {program} -a '{found} | {kept}'")
    for option in shown.options:
        kind = kind_of(option)
        needs = {"file": " -r -F", "folder": " -x -a '(__fish_complete_directories)'", "": " -x"}
        value = needs.get(kind, f" -x -a '{kind}'") if option.value else ""
        text = quoted(option.text.split(". ")[0])
        lines.append(f"complete -c {program} -l {option.name}{value} -d '{text}'")
    return "\n".join(lines) + "\n"


def main():
    """Writes all files of one program."""
    program, version, date, folder = Path(sys.argv[1]), sys.argv[2], sys.argv[3], Path(sys.argv[4])
    text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout
    shown = read_help(text)
    name = program.name
    files = {
        f"{name}.1": manual(name, version, date, shown),
        f"{name}.bash": bash(name, shown),
        f"_{name}": zsh(name, shown),
        f"{name}.fish": fish(name, shown),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for file, content in files.items():
        (folder / file).write_text(content, encoding="utf-8")


main()
