#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Builds in release mode and measures the window on a virtual screen (Xvfb). See README.md beside it.
#   tests/benchmark/gui.sh [--only frames|start|idle|server] [--pages NAME,NAME] [--connections N] [--events N]
#                          [--warmup S] [--seconds S] [--rounds N] [--build DIR] [--no-build]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/bench-gui
do_build=yes

# Takes out what this script handles; everything else goes on to the measuring part.
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

for program in Xvfb xwininfo taskset; do
    command -v "$program" >/dev/null || {
        echo "gui.sh: $program is missing: apt-get install xvfb x11-utils util-linux" >&2
        exit 1
    }
done
if [ "$do_build" = yes ]; then
    DESKTOP=ON "$here/build.sh" "$root" "$build" benchmark >&2
fi
exec python3 "$here/harness/gui.py" --build "$build" "$@"
