# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
"""What the servers serve: the bytes of one answer, a site with one file, a certificate. Made anew for each run."""

import dataclasses
import json
import pathlib
import random
import shutil
import subprocess

from cases import GZIP_PATH

FILE_SIZE = 64 * 1024


@dataclasses.dataclass(frozen=True)
class Material:
    response: pathlib.Path  # the answer to /hello that the floor copies; empty until somebody writes it
    site: pathlib.Path
    certificate: pathlib.Path
    key: pathlib.Path

    def values(self):
        return {field.name: str(getattr(self, field.name)) for field in dataclasses.fields(self)}


def make(directory):
    directory = pathlib.Path(directory)
    material = Material(
        directory / "hello", directory / "site", directory / "certificate.pem", directory / "key.pem"
    )
    material.response.write_bytes(b"")
    material.site.mkdir()
    (material.site / GZIP_PATH.lstrip("/")).write_bytes(text(FILE_SIZE))
    make_certificate(material)
    return material


def text(size):
    """Records of JSON with changing numbers and names, the same in every run; compresses to about a third."""
    numbers = random.Random(1)
    names = ("gauge", "pressure", "temperature", "humidity", "wind", "radar", "buoy", "satellite")
    records = b""
    while len(records) < size:
        record = {"id": numbers.getrandbits(24), "name": numbers.choice(names), "value": numbers.randrange(1000)}
        records += json.dumps(record).encode() + b",\n"
    return records[:size]


def make_certificate(material):
    """Self-signed, ECDSA over P-256."""
    if not shutil.which("openssl"):
        raise SystemExit("openssl is not here; get it with: apt-get install openssl")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-keyout", material.key, "-out", material.certificate, "-days", "2", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
        check=True, capture_output=True,
    )
