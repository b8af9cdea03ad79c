#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Counts the instructions of a request in user space under valgrind. See README.md beside it.
#   tests/benchmark/instructions.sh [--only NAME]... [--case NAME]... [--against FILE] [--build DIR] [--no-build]
exec "$(dirname "$0")/harness.sh" instructions "eyewalld floor" "$@"
