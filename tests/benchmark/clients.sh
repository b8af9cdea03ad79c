#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Fetches 10,000 times from eyewalld with HttpClient, with curl, and with Tornado where python3-tornado is installed.
#   tests/benchmark/clients.sh [--rounds N] [--fetches N] [--concurrent N] [--build DIR] [--no-build]
exec "$(dirname "$0")/harness.sh" clients "eyewalld fetchclient" "$@"
