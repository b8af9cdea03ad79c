#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# Builds what is measured the way the release is built: build.sh ROOT BUILD TARGET...
# With DESKTOP=ON the window, too.
set -eu
root=$1
build=$2
shift 2
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INTERPROCEDURAL_OPTIMIZATION=ON \
    -DEYEWALL_BUILD_BENCHMARKS=ON -DEYEWALL_BUILD_TESTS=OFF "-DEYEWALL_BUILD_DESKTOP=${DESKTOP:-OFF}"
cmake --build "$build" --target "$@"
