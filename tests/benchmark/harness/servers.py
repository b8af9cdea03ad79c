# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Who is measured: one row of the table each."""

import dataclasses
import pathlib
import shutil

from cases import ECHO, HTTP, TOPIC

HERE = pathlib.Path(__file__).resolve().parent.parent
EVERYTHING = frozenset((HTTP, ECHO, TOPIC))
FLOOR = "floor"
EYEWALL = "eyewall"


@dataclasses.dataclass(frozen=True)
class Server:
    name: str
    title: str
    speaks: frozenset
    command: tuple  # {port}, {directory} and {response} are filled in
    program: str  # the file that must be there
    template: pathlib.Path | None = None  # becomes {directory}/configuration
    fixed_port: bool = False  # cannot choose a free port by itself

    @property
    def is_here(self):
        return pathlib.Path(self.program).exists()


def eyewall(build, name, title, *options):
    program = str(build / "bin" / "eyewalld")
    command = (program, "--listen", "127.0.0.1:{port}", "--workers", "1", *options)
    return Server(name, title, EVERYTHING, command, program)


def servers(build):
    programs = build / "bin" / "benchmark"
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin") or "nginx"
    tornado = str(HERE / "peers" / "tornado_server.py")
    floor = str(programs / "floor")
    beast = str(programs / "peer_beast")
    qt = str(programs / "peer_qthttpserver")
    return [
        Server(
            FLOOR,
            "bare epoll loop (the floor)",
            EVERYTHING,
            (floor, "--listen", "127.0.0.1:{port}", "--response", "{response}"),
            floor,
        ),
        eyewall(build, EYEWALL, "Eyewall, telemetry: records", "--telemetry", "records"),
        eyewall(build, "eyewall-off", "Eyewall, telemetry: off", "--telemetry", "off"),
        eyewall(build, "eyewall-full", "Eyewall, telemetry: full", "--telemetry", "full"),
        eyewall(
            build,
            "eyewall-portable",
            "Eyewall, portable streams, records",
            "--telemetry",
            "records",
            "--portable-streams",
        ),
        Server(
            "nginx",
            "nginx",
            frozenset((HTTP,)),
            (nginx, "-p", "{directory}", "-c", "{directory}/configuration"),
            nginx,
            HERE / "peers" / "nginx.conf.in",
            fixed_port=True,
        ),
        Server("beast", "Boost.Beast", frozenset((HTTP, ECHO)), (beast, "{port}"), beast),
        Server("qthttpserver", "QHttpServer", frozenset((HTTP,)), (qt, "{port}"), qt),
        Server(
            "tornado",
            "Tornado",
            EVERYTHING,
            ("/usr/bin/python3", tornado, "{port}"),
            "/usr/lib/python3/dist-packages/tornado",
        ),
    ]
