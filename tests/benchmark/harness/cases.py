# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""What is measured: one column of the table each."""

import dataclasses

HTTP, ECHO, TOPIC = "http", "echo", "topic"


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    title: str
    needs: str  # what a server must speak
    arguments: tuple = ()  # of loadclient; empty: wrk
    idle: int = 0

    @property
    def is_wrk(self):
        return not self.arguments


def cases(idle, members):
    def load(mode, connections, *rest):
        return ("--mode", mode, "--connections", str(connections), *rest)

    def beside(mode):
        return load(mode, 64, "--idle", str(idle))

    return [
        Case("http64", "HTTP, 64 connections", HTTP, load("http", 64)),
        Case("http256", "HTTP, 256 connections", HTTP, load("http", 256)),
        Case("pipelined", "HTTP, 64, pipelined 16", HTTP, load("http", 64, "--pipeline", "16")),
        Case("wrk64", "HTTP, 64, by wrk", HTTP),
        Case("echo32", "WebSocket echo 32 B", ECHO, load("echo", 64, "--payload", "32")),
        Case("echo1k", "WebSocket echo 1 KiB", ECHO, load("echo", 64, "--payload", "1024")),
        Case("echo64k", "WebSocket echo 64 KiB", ECHO, load("echo", 64, "--payload", "65536")),
        Case("broadcast", f"broadcast to {members:,}", TOPIC, load("broadcast", members)),
        Case("idlehttp", f"HTTP beside {idle:,} idle", HTTP, beside("idle-http"), idle),
        Case("idleecho", f"WebSocket beside {idle:,} idle", ECHO, beside("idle-echo"), idle),
    ]
