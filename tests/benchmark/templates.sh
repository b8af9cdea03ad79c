#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Renders a page of a table of 100 rows with Eyewall, by hand, and with Tornado where python3-tornado is installed.
#   tests/benchmark/templates.sh [--rounds N] [--seconds S] [--rows N] [--build DIR] [--no-build]
exec "$(dirname "$0")/harness.sh" templates "templatebench" "$@"
