#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Makes the self-extracting installer of a release build, and lets an ordinary user install, use and remove Eyewall
# with it, in a small system that has no Qt:
#   tests/package/bundle.sh BUILD
# Needs root, or sudo. The system is kept in BUILD/bare-system for the next time.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
# shellcheck source=installer/packages.sh
source "$root/installer/packages.sh"
# shellcheck source=tests/package/types.sh
source "$root/tests/package/types.sh"

fail() {
    echo "$1" >&2
    exit 1
}

make_package() {
    rm -f "$build"/packages/*.sh
    (cd "$build" && cpack -G STGZ)
    [[ -e "$(echo "$build"/packages/*.sh)" ]] || fail "cpack made no installer, or several"
}

# The rest runs where what it mounts is seen by nobody else, and goes with it.
if [[ "$1" != --inside ]]; then
    build=$(cd "$1" && pwd)
    make_package
    as_root unshare --mount bash "$0" --inside "$build"
    exit
fi

build="$2"
bare="$build/bare-system"
home="/srv/a person" # the names of folders have blanks
folder="$home/.local/opt/eyewall"
entry="$home/.local/share/applications/org.eyewall.Eyewall.desktop"
work=$(mktemp -d)
screen=""
app=""
as_person=(chroot --userspec=4321:4321 "$bare" env -i HOME="$home" PATH=/usr/local/bin:/usr/bin:/bin LC_ALL=C.UTF-8
    XDG_RUNTIME_DIR="$home/.cache")

end() {
    local process
    for process in $app $screen; do
        kill "$process" 2>/dev/null || true
    done
    wait
    umount "$bare/proc" 2>/dev/null || true
    rm -rf "$work" "$bare${home:?}" "$bare/installer.sh" "$bare/broken.sh" "$bare/srv/databases"
    take_tools_back
}
trap end EXIT

make_system() {
    if [[ ! -e "$bare/complete" ]]; then
        rm -rf --one-file-system "$bare"
        local suite mirror
        # shellcheck source=/dev/null
        suite=$(source /etc/os-release && echo "$VERSION_CODENAME")
        # shellcheck disable=SC2016
        mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Release: $suite" | sed 1q)
        timeout 900 debootstrap --variant=minbase --include=xvfb,fonts-dejavu-core,libgl1,libegl1,x11-utils \
            "$suite" "$bare" ${mirror:+"$mirror"} >"$work/log" 2>&1 || { tail -n 30 "$work/log"; fail "debootstrap made no system"; }
        rm -rf "$bare"/var/cache/apt/archives/*.deb "$bare"/var/lib/apt/lists/*
        touch "$bare/complete"
    fi
    mount -t proc proc "$bare/proc"
    ! chroot "$bare" dpkg-query -W | grep -i qt || fail "the system has Qt"
    [[ -z "$(find "$bare/usr" -name 'libQt*')" ]] || fail "the system has Qt's libraries"
}

# Somebody who has a program of the same name, and another menu entry.
make_person() {
    rm -rf "$bare${home:?}"
    mkdir -p "$bare$home"/.local/{bin,share/applications}
    mkdir -m 700 "$bare$home/.cache"
    echo 'echo mine' >"$bare$home/.local/bin/eyewalld"
    touch "$bare$home/.local/share/applications/other.desktop"
    chown -R 4321:4321 "$bare$home"
    list_home >"$work/before"
}

# Without the settings and the caches of the programs that ran.
list_home() {
    (cd "$bare$home" && find . \( -path ./.config -o -path ./.cache \) -prune -o -printf '%y %m %U %p %l\n' | sort)
    find "$bare$home/.local" -type f ! -path "$bare$folder/*" -exec sha256sum {} + | sort
}

home_is_as_before() {
    list_home | diff "$work/before" - || fail "$1 changed the home"
}

# refuses WORDS COMMAND...: it ends with an error that has the words in it, and nothing has changed.
refuses() {
    local words="$1" code=0
    shift
    "${as_person[@]}" sh "$@" </dev/null >"$work/said" 2>&1 || code=$?
    [[ $code -ne 0 ]] || fail "not refused: $*"
    grep -q -- "$words" "$work/said" || { cat "$work/said"; fail "the refusal does not say \"$words\""; }
    home_is_as_before "a refused installation"
}

# refuses_where WORDS FUNCTION: where a tool says something else than here.
refuses_where() {
    refuses "$1" -c "$2; . /installer.sh" /installer.sh --yes
}

refuse_what_is_wrong() {
    local whole size cut
    whole=("$build"/packages/*.sh)
    install -m 755 "${whole[0]}" "$bare/installer.sh"
    size=$(stat -c %s "$bare/installer.sh")
    for cut in 1 $((size / 2)); do
        head -c "-$cut" "$bare/installer.sh" >"$bare/broken.sh"
        refuses "not complete" /broken.sh --yes
    done
    head -c 3000 "$bare/installer.sh" >"$bare/broken.sh"
    refuses "[Ss]yntax error" /broken.sh --yes
    { head -c -1000 "$bare/installer.sh" && head -c 1000 /dev/zero; } >"$bare/broken.sh"
    refuses "is damaged" /broken.sh --yes
    refuses "add --yes" /installer.sh
    refuses "no option --nonsense" /installer.sh --nonsense
    refuses "in use, and not by Eyewall" /installer.sh --yes --prefix "$home/.local"
    refuses "may not write" /installer.sh --yes --prefix /opt/eyewall
    # shellcheck disable=SC2016
    refuses_where "machines of the kind" 'uname() { [ "$1" = -s ] && echo Linux || echo sparc; }'
    refuses_where "this system has 2.17" 'getconf() { echo glibc 2.17; }'
    refuses_where "this system has another one" 'getconf() { return 1; }'
    refuses_where "where 9 MB are free" 'df() { printf "%s\n" head "/dev/disk 90000 80000 10000 90% /"; }'
}

# install_with ARGUMENTS...: whatever new files are denied by the user's habit.
install_with() {
    # shellcheck disable=SC2016
    timeout 120 "${as_person[@]}" sh -c 'umask 777; exec sh /installer.sh --yes "$@"' sh "$@" >"$work/said" 2>&1 ||
        { cat "$work/said"; fail "it cannot be installed"; }
}

check_installed() {
    grep -q "$home/.local/bin/eyewalld is something else" "$work/said" || fail "a program in the way was not told of"
    grep -q "is not in your PATH" "$work/said" || fail "a folder outside of PATH was not told of"
    ! grep -q "lacks" "$work/said" || { cat "$work/said"; fail "a library is missing"; }
    local said
    said=$(desktop-file-validate "$bare$entry") || fail "$said"
    local share="$bare$home/.local/share" icon
    for icon in apps/eyewall mimetypes/application-vnd.eyewall.session+sqlite3; do
        [[ -e "$share/icons/hicolor/scalable/$icon.svg" ]] || fail "there is no icon $icon"
        [[ -e "$share/icons/hicolor/48x48/$icon.png" ]] || fail "there is no small icon $icon"
    done
    [[ -e "$share/mime/packages/org.eyewall.Eyewall.xml" ]] || fail "the desktop is told of no file type"
    local names
    names=$(ls -A "$bare$home/.local/opt")
    [[ "$names" == eyewall ]] || fail "left beside the folder: $names"
    local program version
    version=$(sed -nE 's/^project\(.* VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")
    for program in "$home/.local/bin/eyewall" "$folder/bin/eyewalld"; do
        [[ "$("${as_person[@]}" QT_QPA_PLATFORM=offscreen "$program" --version)" == *"$version"* ]] ||
            fail "$program is of another version"
    done
}

# wait_for COMMAND...: up to 30 seconds.
wait_for() {
    local i
    for ((i = 0; i < 300; ++i)); do
        "$@" && return 0
        [[ -z "$app" ]] || kill -0 "$app" 2>/dev/null || break
        sleep 0.1
    done
    return 1
}

has_window() {
    [[ "$("${as_person[@]}" "DISPLAY=:$(<"$work/display")" xwininfo -name Eyewall 2>/dev/null)" == *IsViewable* ]]
}

says_address() {
    grep -q '^listening on ' "$work/said"
}

start_screen() {
    "${as_person[@]}" Xvfb -displayfd 3 -nolisten tcp -screen 0 1280x800x24 3>"$work/display" 2>"$work/screen" &
    screen=$!
    wait_for test -s "$work/display" || { cat "$work/screen"; fail "there is no screen"; }
}

use_installed() {
    : >"$work/said"
    "${as_person[@]}" "DISPLAY=:$(<"$work/display")" "$home/.local/bin/eyewall" --listen 127.0.0.1:0 \
        >"$work/said" 2>"$work/errors" &
    app=$!
    if ! wait_for says_address || ! wait_for has_window; then
        cat "$work/said" "$work/errors"
        fail "the window does not open"
    fi
    [[ ! -s "$work/errors" ]] || { cat "$work/errors"; fail "the window complains"; }
    local url code=0
    url=$(sed -n 's/^listening on //p' "$work/said" | head -n 1)
    [[ "$(curl -sS --noproxy '*' --max-time 20 "${url}hello")" == "Hello, World!" ]] || fail "it does not answer"
    ! grep -E 'libQt|libicu|libssl' "/proc/$app/maps" | grep -vF "$folder" || fail "it uses libraries of the system"
    kill -TERM "$app"
    wait "$app" || code=$?
    app=""
    [[ $code -eq 0 ]] || fail "the window ended with $code"
}

# uninstall_from FOLDER
uninstall_from() {
    timeout 60 "${as_person[@]}" sh "$1/uninstall.sh" >"$work/said" 2>&1 ||
        { cat "$work/said"; fail "it cannot be removed"; }
    ! grep -q "was kept" "$work/said" || { cat "$work/said"; fail "something was kept"; }
    home_is_as_before "installing and removing"
}

# The menu starts what is in a folder with a strange name.
check_quoting() {
    local strange="$home/100% \"odd\" \$HOME \\ 'x' & \`y\`/eyewall"
    install_with --prefix "$strange"
    python3 - "$bare$entry" "$strange/bin/eyewall" <<'END_OF_PYTHON' || fail "the menu entry is quoted wrongly"
import re, sys
lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
text = {key: value.replace("\\\\", "\\") for key, _, value in (line.partition("=") for line in lines)}
command = re.fullmatch(r'"((?:[^"`$\\]|\\["`$\\])*)" %F', text["Exec"])[1].replace("%%", "%")
assert re.sub(r"\\(.)", r"\1", command) == sys.argv[2], text["Exec"]
assert text["TryExec"] == sys.argv[2], text["TryExec"]
END_OF_PYTHON
    [[ -x "$bare$strange/bin/eyewall" ]] || fail "the folder with the strange name is not there"
    uninstall_from "$strange"
}

# What other systems have to read file types with, and their libraries, which the rest must do without.
kTools=(update-mime-database update-desktop-database gio)

lend_tools() {
    local tool library
    mkdir -p "$bare/srv/tools"
    for tool in "${kTools[@]}"; do
        cp "$(command -v "$tool")" "$bare/srv/tools"
        while read -r library; do
            [[ -e "$bare$library" ]] || cp "$library" "$bare/srv/tools"
        done < <(ldd "$bare/srv/tools/$tool" | grep -o '/[^ ]*')
        printf '#!/bin/sh\nLD_LIBRARY_PATH=/srv/tools exec /srv/tools/%s "$@"\n' "$tool" >"$bare/usr/local/bin/$tool"
        chmod 755 "$bare/usr/local/bin/$tool"
    done
}

take_tools_back() {
    rm -rf "$bare/srv/tools" "${kTools[@]/#/$bare/usr/local/bin/}"
}

# With those tools there; what they made goes with what was installed.
check_types() {
    lend_tools
    write_databases "$bare/srv/databases"
    knows_no_sessions /srv/databases "${as_person[@]}" || fail "session files were known before"
    install_with
    knows_sessions /srv/databases "${as_person[@]}" || fail "the desktop does not know session files"
    uninstall_from "$folder"
    knows_no_sessions /srv/databases "${as_person[@]}" || fail "the desktop still knows session files"
    take_tools_back
}

make_system
make_person
refuse_what_is_wrong
install_with
check_installed
start_screen
use_installed
install_with # as an upgrade does
check_installed
use_installed
uninstall_from "$folder"
check_quoting
check_types
install_with --no-menu
[[ ! -e "$bare$entry" ]] || fail "--no-menu makes a menu entry"
[[ ! -e "$bare$home/.local/share/mime" ]] || fail "--no-menu tells of a file type"
uninstall_from "$folder"
echo "$(du -h "$bare/installer.sh" | cut -f 1) installed, used and removed by an ordinary user without Qt"
