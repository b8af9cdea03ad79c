#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# What the scripts beside it are: builds TARGETS, and runs harness/NAME.py with what is left of the arguments.
#   harness.sh NAME "TARGETS" [--build DIR] [--no-build] [ARGUMENT]...
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
name=$1
targets=$2
shift 2
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
    # shellcheck disable=SC2086 # several targets
    "$here/build.sh" "$root" "$build" $targets >&2
fi
exec python3 "$here/harness/$name.py" --build "$build" "$@"
