#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Makes the Debian packages of a release build, checks them, builds a program with the library, installs Eyewall, uses
# what that installs, and removes it:
#   tests/package/debian.sh BUILD
# Needs root, or sudo; says so when the machine has an Eyewall of its own, which stays as it is.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$(cd "$1" && pwd)
# shellcheck source=installer/packages.sh
source "$root/installer/packages.sh"
# shellcheck source=tests/package/types.sh
source "$root/tests/package/types.sh"
work=$(mktemp -d)
server=""
# There while this test has the package installed; what is there then belongs to nobody.
marker="$build/installed-by-test"

end() {
    [[ -z "$server" ]] || kill "$server" 2>/dev/null || true
    remove_installed
    rm -rf "$work"
}
trap end EXIT

remove_installed() {
    [[ -e "$marker" ]] || return 0
    as_root apt-get -qq -y -o DPkg::Lock::Timeout=120 purge eyewall >"$work/apt" 2>&1 || cat "$work/apt"
    rm -f "$marker"
}

fail() {
    echo "$1" >&2
    exit 1
}

make_package() {
    rm -rf "$build/packages"
    (cd "$build" && cpack -G DEB)
    packages=("$build"/packages/*.deb)
    [[ ${#packages[@]} -eq 2 ]] || fail "cpack made other packages: ${packages[*]}"
    package="${packages[0]}"
    library="${packages[1]}"
    [[ "$(dpkg-deb -f "$package" Package) $(dpkg-deb -f "$library" Package)" == "eyewall libeyewall-dev" ]] ||
        fail "cpack made other packages: ${packages[*]}"
    dpkg-deb -x "$package" "$work/content"
    dpkg-deb -x "$library" "$work/library"
}

# Each prints what is wrong, and nothing else.
check_policy() {
    lintian --fail-on error,warning --allow-root "${packages[@]}"
    local said
    said=$(desktop-file-validate "$work"/content/usr/share/applications/*.desktop) || fail "$said"
    [[ -z "$said" ]] || fail "$said"
    appstreamcli validate --no-net "$work"/content/usr/share/metainfo/*.xml
    [[ "$(dpkg-deb -f "$package" Depends)" == *libqt6widgets6* ]] || fail "the package does not depend on Qt"
}

check_icons() {
    local icons="$work/content/usr/share/icons/hicolor" icon size said
    for icon in apps/eyewall mimetypes/application-vnd.eyewall.session+sqlite3; do
        for size in 16 22 24 32 48 64 128 256; do
            said=$(file -b "$icons/${size}x$size/$icon.png")
            [[ "$said" == "PNG image data, $size x $size, "* ]] || fail "the icon $icon of $size pixels is: $said"
        done
        [[ -e "$icons/scalable/$icon.svg" ]] || fail "there is no scalable icon $icon"
    done
}

# The file type is told in the languages of the menu entry, and the tool that reads it says no word.
check_types() {
    local share="$work/content/usr/share" said
    local types="$share/mime/packages/org.eyewall.Eyewall.xml"
    diff <(sed -n 's/^GenericName\[\(.*\)\]=.*/\1/p' "$share"/applications/*.desktop | sort) \
        <(sed -n 's/^ *<comment xml:lang="\(.*\)">.*/\1/p' "$types" | sort) || fail "the file type lacks languages"
    mkdir -p "$work/data/mime/packages"
    cp "$types" "$work/data/mime/packages"
    said=$(XDG_DATA_HOME="$work/data" update-mime-database "$work/data/mime" 2>&1) || fail "$said"
    [[ -z "$said" ]] || fail "$said"
    rm -rf "$work/data"
    write_databases "$work/databases"
}

check_documents() {
    local program said
    for program in eyewall eyewalld; do
        said=$(MANROFFSEQ='' LC_ALL=C.UTF-8 man --warnings -l "$work/content/usr/share/man/man1/$program.1.gz" \
            2>&1 >"$work/manual") || fail "$said"
        [[ -z "$said" ]] || fail "$said"
        grep -q -- '--max-connections-per-address N' "$work/manual" || fail "$program.1 lacks options"
        completes_options "$program"
        zsh -n "$work/content/usr/share/zsh/vendor-completions/_$program"
        fish -n "$work/content/usr/share/fish/vendor_completions.d/$program.fish"
    done
    grep -qF '[OPTION]... [SESSION]...' <(man -l "$work/content/usr/share/man/man1/eyewall.1.gz" 2>/dev/null) ||
        fail "eyewall.1 does not name session files"
    mkdir -p "$work/complete/march"
    touch "$work/complete/"{morning.eyewall,morning.txt,march/one.eyewall,march/one.txt}
    completes_sessions
}

# What is offered behind "--te", and behind "--telemetry ".
completes_options() {
    bash -euc '
        source "$1/content/usr/share/bash-completion/completions/$2"
        COMP_WORDS=("$2" --te) COMP_CWORD=1
        "_$2"
        [[ "${COMPREPLY[*]}" == --telemetry ]]
        COMP_WORDS=("$2" --telemetry "") COMP_CWORD=2
        "_$2"
        [[ "${COMPREPLY[*]}" == "off records full" ]]
    ' bash "$work" "$1" || fail "bash completes $1 wrongly"
}

# Session files and folders are offered behind "m", no others; and session files in a folder.
completes_sessions() {
    bash -euc '
        source "$1/content/usr/share/bash-completion/completions/eyewall"
        cd "$1/complete"
        COMP_WORDS=(eyewall m) COMP_CWORD=1
        _eyewall
        [[ "${COMPREPLY[*]}" == "morning.eyewall march" ]]
        COMP_WORDS=(eyewall march/) COMP_CWORD=1
        _eyewall
        [[ "${COMPREPLY[*]}" == march/one.eyewall ]]
    ' bash "$work" || fail "bash completes session files wrongly"
    local said
    # shellcheck disable=SC2016
    said=$(HOME="$work" fish -c '
        source $argv[1]/content/usr/share/fish/vendor_completions.d/eyewall.fish
        cd $argv[1]/complete
        complete -C "eyewall m"
        complete -C "eyewall march/"
    ' "$work")
    [[ "$said" == $'march/\nmorning.eyewall\nmarch/one.eyewall' ]] || fail "fish completes session files wrongly: $said"
    grep -qF '_files -g "*.eyewall"' "$work/content/usr/share/zsh/vendor-completions/_eyewall" ||
        fail "zsh does not complete session files"
}

check_service() {
    local unit="$work/eyewalld.service"
    # The program is not installed yet.
    sed "s|^ExecStart=/usr|ExecStart=$work/content/usr|" \
        "$work/content/usr/lib/systemd/system/eyewalld.service" >"$unit"
    systemd-analyze verify --man=no "$unit"
    systemd-analyze security --offline=true --no-pager --threshold=20 "$unit" >"$work/security" ||
        { cat "$work/security"; fail "the service is not hardened enough"; }
}

# answers COMMAND...: starts it, and asks the server in it for its greeting.
answers() {
    : >"$work/said"
    "$@" --listen 127.0.0.1:0 >"$work/said" 2>&1 &
    server=$!
    local url="" i
    for ((i = 0; i < 300; ++i)); do
        url=$(sed -n 's/^listening on //p' "$work/said" | head -n 1)
        [[ -z "$url" ]] || break
        kill -0 "$server" || break
        sleep 0.1
    done
    [[ -n "$url" ]] || { cat "$work/said"; fail "$1 does not listen"; }
    [[ "$(curl -sS --noproxy '*' --max-time 20 "${url}hello")" == "Hello, World!" ]] || fail "$1 does not answer"
}

stops() {
    kill -TERM "$server"
    local code=0
    wait "$server" || code=$?
    server=""
    [[ $code -eq 0 ]] || fail "$1 ended with $code"
}

use_installed() {
    local version
    version=$(dpkg-deb -f "$package" Version)
    [[ "$(/usr/bin/eyewalld --version)" == *"${version%-*}"* ]] || fail "eyewalld is of another version"
    answers /usr/bin/eyewalld --config /etc/eyewall/eyewalld.conf
    stops eyewalld
    # shellcheck disable=SC2016
    QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME="$work/config" xvfb-run -a bash -euc '
        source "$1"
        answers /usr/bin/eyewall
        for ((i = 0; i < 200; ++i)); do
            xdotool search --onlyvisible --name Eyewall >/dev/null 2>&1 && break
            sleep 0.1
        done
        xdotool search --onlyvisible --name Eyewall >/dev/null
        stops eyewall
    ' bash "$work/functions" || fail "the window does not open"
    [[ -z "$(find /etc/systemd/system -name 'eyewalld*')" ]] || fail "the service was enabled"
}

# Programs of somebody else, with our server and our window inside.
check_library() {
    cp -r "$root/tests/package/guest" "$work/guest"
    cmake -S "$work/guest" -B "$work/guest/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_PREFIX_PATH="$work/library/usr" >"$work/log" 2>&1 || { cat "$work/log"; fail "the library is not found"; }
    cmake --build "$work/guest/build" >"$work/log" 2>&1 || { cat "$work/log"; fail "the library cannot be used"; }
    local program
    for program in daemon window; do
        QT_QPA_PLATFORM=offscreen answers "$work/guest/build/$program"
        kill "$server"
        wait "$server" || true
        server=""
    done
}

install_use_remove() {
    touch "$marker"
    as_root apt-get -qq -y -o DPkg::Lock::Timeout=120 --no-install-recommends install "$package" \
        >"$work/apt" 2>&1 ||
        { cat "$work/apt"; fail "the package cannot be installed"; }
    local files
    files=$(dpkg -L eyewall)
    use_installed
    knows_sessions "$work/databases" env XDG_DATA_HOME="$work/data" ||
        fail "the desktop does not know session files"
    as_root apt-get -qq -y -o DPkg::Lock::Timeout=120 purge eyewall >"$work/apt" 2>&1 ||
        { cat "$work/apt"; fail "it cannot be removed"; }
    rm -f "$marker"
    local file left=""
    while read -r file; do
        if [[ "$file" == *eyewall* && -e "$file" ]]; then
            left+=" $file"
        fi
    done <<<"$files"
    [[ -z "$left" ]] || fail "left behind:$left"
    knows_no_sessions "$work/databases" env XDG_DATA_HOME="$work/data" || fail "the desktop still knows session files"
}

remove_installed # what a run that was killed left
make_package
check_policy
check_icons
check_types
check_documents
check_service
check_library
if is_installed eyewall || [[ -e /etc/eyewall ]]; then
    echo "This machine has an Eyewall of its own, which stays as it is: the package was not installed."
    exit 0
fi
{
    declare -p work
    declare -f answers stops fail
    echo 'server=""'
} >"$work/functions"
install_use_remove
