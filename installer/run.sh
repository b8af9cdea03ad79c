#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Builds Eyewall and opens it: installer/run.sh [--build-only] [options of eyewall]
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=installer/packages.sh
source installer/packages.sh

build_only=false
if [[ "${1:-}" == --build-only ]]; then
    build_only=true
    shift
fi

if is_debian; then
    install_packages "${kBuildPackages[@]}"
elif [[ ! -e build/release/build.ninja ]]; then
    missing=$(missing_by_purpose)
    if [[ -n "$missing" ]]; then
        echo "Eyewall needs, and this system does not have:" >&2
        echo "- ${missing//$'\n'/$'\n- '}" >&2
        exit 1
    fi
fi

# A finished configuration is kept; the build renews it by itself when a CMake file has changed.
[[ -e build/release/build.ninja ]] || cmake --preset release
cmake --build --preset release
if $build_only; then
    exit 0
fi

if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then
    exec build/release/bin/eyewall "$@"
fi
echo "No display here: starting eyewalld, the same server without the window." >&2
exec build/release/bin/eyewalld "$@"
