# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""Who is measured: one row of the table each."""

import dataclasses
import pathlib
import shutil

from cases import DEFLATE, ECHO, FLOOR, GZIP, HTTP, TLS, TOPIC, UPLOAD

HERE = pathlib.Path(__file__).resolve().parent.parent
EVERYTHING = frozenset((HTTP, ECHO, TOPIC))
EYEWALL = "eyewall"


@dataclasses.dataclass(frozen=True)
class Server:
    name: str
    title: str
    speaks: frozenset
    command: tuple  # {port}, {directory}, {response}, {site}, {certificate} and {key} are filled in
    program: str  # the file that must be there
    tls_command: tuple = ()  # for TLS, on {port} too
    template: pathlib.Path | None = None  # becomes {directory}/configuration
    fixed_port: bool = False  # cannot choose a free port by itself
    polls_all: bool = False  # looks at every descriptor at every turn: too slow beside thousands of idle ones

    def runs(self, case):
        return case.needs in self.speaks and not (case.idle and self.polls_all)

    @property
    def is_here(self):
        return pathlib.Path(self.program).exists()


def eyewall(build, name, title, *options, polls_all=False):
    program = str(build / "bin" / "eyewalld")
    command = (program, "--listen", "127.0.0.1:{port}", "--workers", "1", "--root", "{site}", *options)
    tls = ("--tls-listen", "127.0.0.1:{port}", "--tls-cert", "{certificate}", "--tls-key", "{key}")
    speaks = EVERYTHING | {TLS, GZIP, DEFLATE}
    tls_command = (program, *tls, "--workers", "1", *options)
    return Server(name, title, speaks, command, program, tls_command, polls_all=polls_all)


def servers(build):
    return [floor(build), *eyewalls(build), upload(build), *peers(build)]


def floor(build):
    program = str(build / "bin" / "benchmark" / "floor")
    command = (program, "--listen", "127.0.0.1:{port}", "--response", "{response}")
    tls = ("--tls-listen", "127.0.0.1:{port}", "--tls-cert", "{certificate}", "--tls-key", "{key}")
    tls_command = (str(build / "bin" / "benchmark" / "tlsfloor"), *tls, "--response", "{response}")
    return Server(FLOOR, "bare epoll loop (the floor)", EVERYTHING | {TLS}, command, program, tls_command)


def eyewalls(build):
    return [
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
            polls_all=True,
        ),
    ]


def upload(build):
    program = str(build / "bin" / "benchmark" / "uploadserver")
    command = (program, "{port}")
    return Server("upload", "Eyewall, an application that streams bodies", frozenset((UPLOAD,)), command, program)


def nginx():
    program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin") or "nginx"
    command = (program, "-p", "{directory}", "-c", "{directory}/configuration")
    return Server(
        "nginx",
        "nginx",
        frozenset((HTTP, TLS, GZIP)),
        command,
        program,
        command,
        template=HERE / "peers" / "nginx.conf.in",
        fixed_port=True,
    )


def python(name, title, speaks, script, package):
    command = ("/usr/bin/python3", str(HERE / "peers" / script), "{port}")
    return Server(name, title, speaks, command, f"/usr/lib/python3/dist-packages/{package}")


def node(build):
    """ws, which run.sh --install puts below the build folder."""
    modules = build / "node" / "node_modules"
    command = ("node", str(HERE / "peers" / "ws_server.js"), str(modules / "ws"), "{port}")
    return Server("ws", "Node ws", frozenset((DEFLATE,)), command, str(modules / "ws" / "package.json"))


def peers(build):
    programs = build / "bin" / "benchmark"
    beast = str(programs / "peer_beast")
    qt = str(programs / "peer_qthttpserver")
    return [
        nginx(),
        Server("beast", "Boost.Beast", frozenset((HTTP, ECHO)), (beast, "{port}"), beast),
        Server("qthttpserver", "QHttpServer", frozenset((HTTP,)), (qt, "{port}"), qt, polls_all=True),
        python("tornado", "Tornado", EVERYTHING, "tornado_server.py", "tornado"),
        python("websockets", "Python websockets", frozenset((DEFLATE,)), "websockets_server.py", "websockets"),
        node(build),
    ]
