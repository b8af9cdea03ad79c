#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Counts the instructions of a request in user space under valgrind. See README.md beside it.
#   tests/benchmark/instructions.sh [--only NAME]... [--case NAME]... [--against FILE] [--build DIR] [--no-build]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/bench
do_build=yes

count=$#
while [ "$count" -gt 0 ]; do
    option=$1
    shift
    count=$((count - 1))
    case $option in
    --build)
        build=$1
        shift
        count=$((count - 1))
        ;;
    --no-build) do_build=no ;;
    *) set -- "$@" "$option" ;;
    esac
done

if [ "$do_build" = yes ]; then
    "$here/build.sh" "$root" "$build" eyewalld floor >&2
fi
exec python3 "$here/harness/instructions.py" --build "$build" "$@"
