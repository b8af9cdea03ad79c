# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""What is measured: one column of the table each."""

import dataclasses

HTTP, ECHO, TOPIC, TLS, GZIP, DEFLATE = "http", "echo", "topic", "tls", "gzip", "deflate"
UPLOAD = "upload"
FLOOR = "floor"
GZIP_LEVEL = 6
MEBIBYTE = 1024 * 1024
GZIP_PATH = "/text.json"


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    title: str
    needs: str  # what a server must speak
    arguments: tuple = ()  # of loadclient; empty: wrk
    idle: int = 0
    reference: str = FLOOR  # the server that the ratio is to

    @property
    def is_wrk(self):
        return not self.arguments


def cases(idle, members, upload):
    idle_tls = min(idle, 10000)

    def load(mode, connections, *rest):
        return ("--mode", mode, "--connections", str(connections), *rest)

    def beside(mode, count=idle):
        return load(mode, 64, "--idle", str(count))

    def upload_of(mebibytes):
        return ("--mode", "upload", "--path", "/upload", "--bytes", str(mebibytes * MEBIBYTE))

    https = ("--scheme", "https")
    compressed = ("--compressed", "yes")
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
        Case("tls64", "HTTPS, 64 connections", TLS, (*load("http", 64), *https)),
        Case("tlshandshake", "TLS, full handshakes", TLS, (*load("handshakes", 64), *https)),
        Case("tlsresumed", "TLS, resumed handshakes", TLS, (*load("resumptions", 64), *https)),
        Case("idletls", f"HTTPS beside {idle_tls:,} idle", TLS, (*beside("idle-http", idle_tls), *https), idle_tls),
        Case(
            "gzip",
            f"64 KiB file, gzip -{GZIP_LEVEL}",
            GZIP,
            (*load("http", 16, "--path", GZIP_PATH), *compressed),
            reference="nginx",
        ),
        Case(
            "deflate4k",
            "WebSocket echo 4 KiB, deflate",
            DEFLATE,
            (*load("echo", 64, "--payload", "4096"), *compressed),
            reference="ws",
        ),
        Case("upload", f"upload of {upload:,} MiB", UPLOAD, upload_of(upload)),
    ]
