#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Projects of somebody else that use Eyewall as a library: tests/package/outside.sh BUILD
# With what "cmake --install" of that release build installs, by add_subdirectory() and by FetchContent.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "${1:?usage: tests/package/outside.sh BUILD}" && pwd)
work=$(mktemp -d)
server=""
trap '[[ -z "$server" ]] || kill "$server"; rm -rf "$work"' EXIT

fail() {
    echo "FAILED: $*"
    exit 1
}

quietly() {
    "$@" >"$work/log" 2>&1 || { cat "$work/log"; fail "$*"; }
}

# The address that the program prints is asked.
answers() {
    "$1" >"$work/said" 2>&1 &
    server=$!
    local url="" i
    for ((i = 0; i < 300; ++i)); do
        url=$(sed -n 's/^listening on //p' "$work/said" | head -n 1)
        [[ -z "$url" ]] || break
        kill -0 "$server" || break
        sleep 0.1
    done
    [[ "$(curl -sS --noproxy '*' --max-time 20 "${url}hello")" == "Hello, World!" ]] || fail "$1 does not answer"
    kill "$server"
    wait "$server" || true
    server=""
}

# use HOW FOLDER OPTION...: configures the guest, builds its programs and runs them.
use() {
    local how="$1" guest="$work/$2"
    shift 2
    echo "-- $how"
    quietly cmake -S "$root/tests/package/guest" -B "$guest" -G Ninja -DCMAKE_UNITY_BUILD=ON \
        -DCMAKE_UNITY_BUILD_BATCH_SIZE=32 "$@"
    ! grep -q "warning" "$work/log" || { cat "$work/log"; fail "$how: it warns"; }
    quietly cmake --build "$guest" --target daemon hellotest
    answers "$guest/daemon"
    quietly "$guest/hellotest"
}

quietly cmake --install "$build" --component development --prefix "$work/prefix"
use installed installed -DCMAKE_BUILD_TYPE=Release -DCMAKE_PREFIX_PATH="$work/prefix"
use FetchContent sources -DEYEWALL_SOURCE="$root" -DEYEWALL_FETCHES=ON
# In the same folder, where the library stays built: only what CMake makes of it is new.
use add_subdirectory sources -DEYEWALL_SOURCE="$root" -DEYEWALL_FETCHES=OFF
echo "ok"
