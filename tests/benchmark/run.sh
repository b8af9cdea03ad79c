#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Builds in release mode, measures in interleaved rounds and prints one table. See README.md beside it.
#   tests/benchmark/run.sh [--quick] [--rounds N] [--seconds S] [--only NAME]... [--case NAME]...
#                          [--build DIR] [--no-build] [--install]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/bench
do_build=yes
do_install=no

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
    --install) do_install=yes ;;
    *) set -- "$@" "$option" ;;
    esac
done

# Prints the packages behind everything that is not there.
missing_packages() {
    command -v cmake >/dev/null || echo cmake
    command -v ninja >/dev/null || echo ninja-build
    command -v c++ >/dev/null || echo g++
    command -v taskset >/dev/null || echo util-linux
    command -v wrk >/dev/null || echo wrk
    [ -x /usr/sbin/nginx ] || command -v nginx >/dev/null || echo nginx-light
    [ -e /usr/include/boost/beast.hpp ] || echo libboost-dev
    [ -d /usr/lib/python3/dist-packages/tornado ] || echo python3-tornado
    [ -d /usr/lib/python3/dist-packages/websockets ] || echo python3-websockets
    [ -e /usr/include/openssl/ssl.h ] || echo libssl-dev
    command -v openssl >/dev/null || echo openssl
    ls /usr/include/*/qt6/QtHttpServer/QHttpServer >/dev/null 2>&1 || echo qt6-httpserver-dev
}

# The only peer that the distribution may not have: from npm, into the build folder.
install_ws() {
    [ -d "$build/node/node_modules/ws" ] && return
    command -v npm >/dev/null || return
    npm install --prefix "$build/node" --no-audit --no-fund --silent ws@8 >&2 || echo "ws: not to be had" >&2
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

packages=$(missing_packages | tr '\n' ' ')
if [ -n "$packages" ] && [ "$do_install" = yes ]; then
    as_root apt-get update
    # shellcheck disable=SC2086 # one word a package
    as_root apt-get install -y --no-install-recommends $packages
elif [ -n "$packages" ]; then
    echo "Not here, so what needs it is left out: $packages" >&2
    echo "Get it with: apt-get install $packages (or run this with --install)" >&2
fi

if [ "$do_install" = yes ]; then
    install_ws
fi

if [ "$do_build" = yes ]; then
    "$here/build.sh" "$root" "$build" benchmark >&2
fi
exec python3 "$here/harness/main.py" --build "$build" "$@"
