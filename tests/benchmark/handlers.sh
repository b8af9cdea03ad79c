#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Compares a handler that is a function, one that is a coroutine, and a class with a coroutine, at 64 connections.
#   tests/benchmark/handlers.sh [--rounds N] [--seconds S] [--build DIR] [--no-build]
exec "$(dirname "$0")/harness.sh" handlers "loadclient handlersserver" "$@"
