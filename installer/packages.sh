# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by installer/run.sh and tests/run.sh: what Eyewall needs, and how it gets there.

# Debian's names of what a build needs.
# shellcheck disable=SC2034
kBuildPackages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-svg-dev qt6-websockets-dev qt6-tools-dev qt6-l10n-tools
    qcoro-qt6-dev libssl-dev zlib1g-dev libsqlite3-dev libbrotli-dev libqrencode-dev pkgconf
)

# Debian's names of what the tests need besides.
# shellcheck disable=SC2034
kTestPackages=(
    git clang-14 libclang-rt-14-dev clang-format-14 shellcheck ccache
    python3 python3-websockets curl chromium chromium-driver xvfb xauth xdotool fonts-dejavu-core
    dpkg-dev file lintian desktop-file-utils shared-mime-info libglib2.0-bin appstream man-db zsh fish systemd gzip rpm
    debootstrap patchelf doxygen qt6-translations-l10n qt6-wayland
)

is_debian() {
    [[ -r /etc/os-release ]] && command -v apt-get dpkg-query >/dev/null &&
        grep -qE '^(ID|ID_LIKE)=.*debian' /etc/os-release
}

is_installed() {
    [[ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

as_root() {
    if [[ $EUID -eq 0 ]]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

# Installs the named Debian packages that are missing; asks the package lists only then.
install_packages() {
    local absent=() package
    for package in "$@"; do
        is_installed "$package" || absent+=("$package")
    done
    [[ ${#absent[@]} -eq 0 ]] && return 0
    if [[ $EUID -ne 0 ]] && ! command -v sudo >/dev/null; then
        echo "Missing, and neither root nor sudo to install them: ${absent[*]}" >&2
        return 1
    fi
    echo "Installing ${absent[*]}"
    as_root apt-get -qq update &&
        as_root apt-get -qq -y --no-install-recommends install "${absent[@]}" >/dev/null
}

# True when a CMake project that asks for the given packages configures.
cmake_finds() {
    local dir found=1
    dir=$(mktemp -d)
    {
        echo 'cmake_minimum_required(VERSION 3.25)'
        echo 'project(probe CXX)'
        echo "find_package($*)"
    } >"$dir/CMakeLists.txt"
    cmake -S "$dir" -B "$dir/build" >/dev/null 2>&1 && found=0
    rm -rf "$dir"
    return "$found"
}

has_cmake() {
    command -v cmake >/dev/null || return 1
    local version
    version=$(cmake --version | sed -n '1s/[^0-9]*//p')
    [[ "$(printf '%s\n' 3.25 "$version" | sort -V | head -n 1)" == 3.25 ]]
}

has_compiler() {
    local compiler="${CXX:-c++}"
    command -v "$compiler" >/dev/null &&
        echo '#include <coroutine>' | "$compiler" -std=c++20 -fsyntax-only -x c++ - >/dev/null 2>&1
}

# Prints, one a line, what a build needs and this system does not have.
missing_by_purpose() {
    local part
    has_compiler || echo "a C++20 compiler with coroutines (g++ 12 or newer; CXX names it)"
    command -v ninja >/dev/null || echo "Ninja"
    if ! has_cmake; then
        echo "CMake 3.25 or newer; then also: Qt 6.4 Core, Network, Widgets, Svg, WebSockets and LinguistTools, QCoro 6 0.8, OpenSSL 3, SQLite 3.31, libqrencode"
        return
    fi
    has_compiler || return 0
    for part in Core Network Widgets Svg WebSockets LinguistTools; do
        cmake_finds Qt6 6.4 REQUIRED COMPONENTS "$part" || echo "Qt 6.4 or newer: $part, with its development files"
    done
    cmake_finds ZLIB 1.2.11 REQUIRED || echo "zlib 1.2.11 or newer, with its development files"
    cmake_finds SQLite3 3.31 REQUIRED || echo "SQLite 3.31 or newer, with its development files"
    cmake_finds QCoro6 0.8 REQUIRED COMPONENTS Core Network || echo "QCoro 6 0.8 or newer: Core and Network"
    cmake_finds OpenSSL 3 REQUIRED COMPONENTS SSL Crypto || echo "OpenSSL 3 or newer, with its development files"
    pkg-config --exists libqrencode 2>/dev/null || echo "libqrencode, with its development files, and pkg-config"
}
