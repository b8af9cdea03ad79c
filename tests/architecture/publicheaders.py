#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Checks which headers are installed: those that a program includes, what these include, and nothing else.

HEADERS of an eyewall_library() are installed, INTERNAL ones are not. A program includes server/eyewall.h, the headers of
server/testing and widgets, and those of DOORS. What a program may not call is no public member of an installed class: a
struct in a header of INTERNAL that is the friend of the class, such as web::ContextAccess, leads there.
"""

import argparse
import pathlib
import re
import sys

# Headers that server/eyewall.h leaves to those who need them.
DOORS = {
    "server/auth/loginattempt.h": "OAuthLogin::exchange(), for logins without a cookie",
    "server/capture/sessionfile.h": "sessions that the window saved, and how to write them",
    "server/core/deflater.h": "gzip and deflate, in pieces",
    "server/core/inflater.h": "the way back",
    "server/core/logformatter.h": "lines as installLogging() writes them",
    "server/core/taskscope.h": "tasks that are joined or cancelled together",
    "server/core/testclock.h": "tests that move time by hand",
    "server/hub/hub.h": "Server::hub()",
    "server/monitor/batch.h": "what Server::source() tells, Server::totals() and its relatives",
    "server/monitor/control.h": "Server::control()",
    "server/monitor/histogram.h": "Server::routeLatency()",
    "server/monitor/limitname.h": "names of limits",
    "server/monitor/logbook.h": "the log of a window",
    "server/monitor/relaycontrol.h": "a window that outlives its servers",
    "server/monitor/relaysource.h": "a window that outlives its servers",
    "server/monitor/source.h": "Server::source()",
    "server/net/bindsockets.h": "sockets for TcpServer::adopt() and ListenOptions::descriptor",
    "server/net/reactor.h": "HttpClient and WebSocketClient on a reactor of one's own",
    "server/net/tlscontext.h": "Stream::startTls()",
    "server/net/tlsticketkeys.h": "TlsContext::make()",
    "server/net/unixsocket.h": "what listenUnix() does with the file",
    "server/options/configfile.h": "the forms that Options::parseFile() reads",
    "server/web/publication.h": "Hub::publish() to WebSockets",
}
EVERYDAY = "server/eyewall.h"
OPEN_FOLDERS = ("server/testing/", "widgets/")
AREAS = ("server", "widgets")
LIBRARY = re.compile(r"\beyewall_library\s*\(([^)]*)\)")
FURTHER = re.compile(r"\bFILE_SET\s+HEADERS\s+FILES\s+([^)]*)\)")
KEYWORDS = ("HEADERS", "INTERNAL", "SOURCES", "LINK")
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
INSIDE = re.compile(r"^\s*//+ *For the (framework|library|parser|loader|server)\b", re.MULTILINE)


def headers_of(text):
    """The words behind HEADERS and those behind INTERNAL."""
    found = {"HEADERS": [], "INTERNAL": []}
    text = re.sub(r"#[^\n]*", "", text)
    for call in LIBRARY.findall(text):
        keyword = ""
        for word in call.split():
            if word in KEYWORDS:
                keyword = word
            elif keyword in found:
                found[keyword].append(word)
    for files in FURTHER.findall(text):
        found["HEADERS"] += files.split()
    return found["HEADERS"], found["INTERNAL"]


class Check:
    def __init__(self, root, doors=None):
        self.root = root
        self.doors = DOORS if doors is None else doors
        self.installed = set()
        self.errors = []

    def run(self):
        for area in AREAS:
            for lists in sorted((self.root / area).glob("*/CMakeLists.txt")):
                self.read_lists(lists)
        reached = self.reached()
        for header in sorted(self.installed):
            self.check_header(header, header in reached)
        for door in sorted(self.doors):
            if door not in self.installed:
                self.errors.append(f"{door}: programs may include it, so it belongs to HEADERS")
        return self.errors

    def read_lists(self, lists):
        headers, internal = headers_of(lists.read_text())
        folder = lists.parent.relative_to(self.root)
        for word in headers:
            path = pathlib.PurePosixPath(folder.as_posix(), word)
            self.installed.add(str(folder.parent / path.name) if word.startswith("../") else str(path))
        for word in sorted(set(headers) & set(internal)):
            self.errors.append(f"{folder.as_posix()}/{word}: HEADERS and INTERNAL both name it")

    def includes_of(self, header):
        path = self.root / header
        return [line for line in INCLUDE.findall(path.read_text()) if line.split("/")[0] in AREAS] if path.is_file() else []

    def reached(self):
        """What a program includes, and what that includes."""
        pending = [header for header in self.installed
                   if header == EVERYDAY or header in self.doors or header.startswith(OPEN_FOLDERS)]
        reached = set()
        while pending:
            header = pending.pop()
            if header not in reached:
                reached.add(header)
                pending += self.includes_of(header)
        return reached

    def check_header(self, header, is_reached):
        for target in self.includes_of(header):
            if target not in self.installed:
                self.errors.append(f'{header}: is installed and includes "{target}", which is not')
        if not is_reached:
            self.errors.append(f"{header}: is installed and no program needs it: it belongs to INTERNAL")
        path = self.root / header
        if path.is_file() and INSIDE.search(path.read_text()):
            self.errors.append(f"{header}: is installed and has a part that programs may not use")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    check = Check(parser.parse_args().root)
    errors = check.run()
    print("\n".join(errors) or f"{len(check.installed)} headers are installed")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
