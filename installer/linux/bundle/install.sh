#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Installs Eyewall for one user: sh FILE --help
# cpack puts this in front of the packed folder, and fills it in; seal.sh does the rest.

# shellcheck disable=SC2317 # reached by the trap
{ # A file that was cut off in here is a syntax error and does nothing.
set -eu
umask u=rwx

kVersion=@CPACK_PACKAGE_VERSION@
kMachine=@CPACK_EYEWALL_MACHINE@
kBegin=###CPACK_HEADER_LENGTH###
kBytes=__BYTES__
kSum=__SHA256__
kGlibc=__GLIBC__
kKilobytes=__KILOBYTES__
kDesktop=org.eyewall.Eyewall.desktop
kTypes=org.eyewall.Eyewall.xml

self=$0
prefix=${HOME:-}/.local/opt/eyewall
data=${XDG_DATA_HOME:-${HOME:-}/.local/share}
programs=${HOME:-}/.local/bin
asks=true
has_menu=true
fresh=""
old=""
is_placed=false
is_installed_now=false
gone=""
folders="" # made here, one a line
outside="" # files and links made here outside the folder, one a line

usage() {
    cat <<TEXT
Installs Eyewall $kVersion for one user; no root is needed.

    sh $self [--prefix FOLDER] [--yes] [--no-menu]

  --prefix FOLDER  where it goes; usually $prefix
  --yes            do not ask
  --no-menu        make no menu entry, and tell the desktop nothing of session files
  --help           show this

uninstall.sh in that folder removes it. A newer version replaces an older one in the same folder.
TEXT
}

fail() {
    echo "$1" >&2
    exit 1
}

# Also behind an error: what was begun is taken back.
finish() {
    code=$?
    trap - EXIT
    [ -z "$fresh" ] || rm -rf "$fresh"
    if [ "$code" -ne 0 ] && ! $is_installed_now; then
        take_back
        echo "Nothing was installed." >&2
    fi
    exit "$code"
}

take_back() {
    if $is_placed; then
        rm -rf "$prefix"
    fi
    if [ -n "$old" ]; then
        mv "$old" "$prefix"
        return # what is outside is right for it too
    fi
    printf '%s\n' "$outside" | while IFS= read -r file; do
        [ -z "$file" ] || rm -f "$file"
    done
    remove_folders
}

# The last one made is the first to go.
remove_folders() {
    printf '%s\n' "$folders" | sed -n '1!G;h;$p' | while IFS= read -r folder; do
        [ -z "$folder" ] || rmdir "$folder" 2>/dev/null || true
    done
}

read_options() {
    while [ $# -gt 0 ]; do
        case $1 in
            --prefix) [ $# -ge 2 ] || fail "--prefix needs a folder."; prefix=$2; shift ;;
            --prefix=*) prefix=${1#*=} ;;
            --yes) asks=false ;;
            --no-menu) has_menu=false ;;
            --help) usage; exit 0 ;;
            *) fail "There is no option $1. See: sh $self --help" ;;
        esac
        shift
    done
}

check_system() {
    [ -f "$self" ] || fail "Save this file first, then run it: sh FILE"
    [ -d "${HOME:-}" ] || fail "HOME does not name a folder."
    [ "$(uname -s)" = Linux ] || fail "Eyewall's installer is for Linux, this is $(uname -s)."
    [ "$(uname -m)" = "$kMachine" ] || fail "This file is for machines of the kind $kMachine, this is $(uname -m)."
    for tool in tar gzip readlink; do
        command -v $tool >/dev/null || fail "This system has no $tool, which the installer needs."
    done
    glibc=$(getconf GNU_LIBC_VERSION 2>/dev/null) || glibc=""
    [ -n "$glibc" ] || fail "Eyewall needs the GNU C library $kGlibc or newer, and this system has another one."
    if is_older "${glibc#* }" "$kGlibc"; then
        fail "Eyewall needs the GNU C library $kGlibc or newer, this system has ${glibc#* }."
    fi
}

# is_older 2.9 2.36
is_older() {
    [ "${1%%.*}" -lt "${2%%.*}" ] && return 0
    [ "${1%%.*}" -eq "${2%%.*}" ] || return 1
    minor=${1#*.}
    [ "${minor%%.*}" -lt "${2#*.}" ]
}

packed() {
    tail -n +"$kBegin" "$self"
}

check_content() {
    [ "$(packed | wc -c)" -eq "$kBytes" ] 2>/dev/null ||
        fail "This file is not complete: the download was cut off. Download it again."
    if command -v sha256sum >/dev/null; then
        [ "$(packed | sha256sum | cut -d ' ' -f 1)" = "$kSum" ] || fail "This file is damaged. Download it again."
    fi
}

check_prefix() {
    case $prefix in
        "") fail "--prefix needs a folder." ;;
        . | .. | */. | */..) fail "The folder needs a name of its own at the end of --prefix." ;;
        *[[:cntrl:]]*) fail "The name of the folder has a line break or another control character in it." ;;
        /*) ;;
        *) prefix=$PWD/$prefix ;;
    esac
    while [ "$prefix" != "${prefix%/}" ]; do
        prefix=${prefix%/}
    done
    if [ -d "$prefix" ]; then
        prefix=$(cd -P "$prefix" && pwd)
        is_installed || [ -z "$(ls -A "$prefix")" ] ||
            fail "$prefix is in use, and not by Eyewall. Choose another --prefix."
    elif [ -e "$prefix" ] || [ -L "$prefix" ] || [ -z "$prefix" ]; then
        fail "${prefix:-/} cannot be the folder of Eyewall. Choose another --prefix."
    fi
}

is_installed() {
    [ -f "$prefix/share/eyewall/files" ]
}

check_space() {
    place=$prefix
    while [ ! -d "$place" ]; do
        place=$(dirname "$place")
    done
    free=$(df -Pk "$place" | awk 'NR == 2 { print $4 }')
    [ "${free:-0}" -ge "$kKilobytes" ] ||
        fail "Eyewall needs $((kKilobytes / 1024 + 1)) MB at $place, where $((${free:-0} / 1024)) MB are free."
    if [ ! -w "$place" ]; then
        fail "You may not write to $place. Choose another --prefix."
    fi
}

ask() {
    $asks || return 0
    [ -t 0 ] || fail "Nobody can be asked here: add --yes to install into $prefix."
    if is_installed; then
        printf 'Replace the Eyewall in %s by version %s? [Y/n] ' "$prefix" "$kVersion"
    else
        printf 'Install Eyewall %s into %s? [Y/n] ' "$kVersion" "$prefix"
    fi
    read -r answer || answer=n
    case $answer in
        "" | [Yy]*) ;;
        *) fail "As you wish." ;;
    esac
}

# Like mkdir -p, and remembers.
make_folder() {
    [ -d "$1" ] && return 0
    make_folder "$(dirname "$1")" && mkdir "$1" || return 1
    folders="$folders
$1"
}

unpack() {
    make_folder "$(dirname "$prefix")" || exit 1
    # Links and uninstall.sh name the folder as it is, without links and dots on the way.
    prefix=$(cd -P "$(dirname "$prefix")" && pwd)/$(basename "$prefix")
    mkdir "$prefix.new.$$"
    fresh=$prefix.new.$$
    packed | tar -xzf - -o -C "$fresh" || fail "It could not be unpacked."
    said=$("$fresh/bin/eyewalld" --version 2>&1) || fail "Eyewall does not start on this system: $said"
}

# The old folder stays until the new one is in its place.
replace() {
    if is_installed; then
        carry_over
        mv "$prefix" "$prefix.old.$$"
        old=$prefix.old.$$
    elif [ -d "$prefix" ]; then
        rmdir "$prefix"
    fi
    mv "$fresh" "$prefix"
    fresh=""
    is_placed=true
}

carry_over() {
    outside=$(cat "$prefix/share/eyewall/outside" 2>/dev/null) || outside=""
    folders="$(cat "$prefix/share/eyewall/folders" 2>/dev/null || true)$folders"
}

# From here on it is installed: what fails now takes nothing back.
keep() {
    is_installed_now=true
    is_placed=false
    gone=$old
    old=""
}

# What the desktop looks names of files up in, and what opens them.
update_databases() {
    $has_menu || return 0
    update_database update-mime-database "$data/mime"
    update_database update-desktop-database "$data/applications"
}

# update_database TOOL FOLDER
update_database() {
    if [ -d "$2" ] && command -v "$1" >/dev/null; then
        "$1" "$2" >/dev/null 2>&1 || true
    fi
}

remove_old() {
    [ -n "$gone" ] || return 0
    files=$(cat "$gone/share/eyewall/files")
    printf '%s\n' "$files" share/eyewall/outside share/eyewall/folders | while IFS= read -r file; do
        rm -f "$gone/$file"
    done
    find "$gone" -depth -type d -exec rmdir {} \; 2>/dev/null || true
    [ ! -d "$gone" ] || echo "$gone has what is not Eyewall's, and was kept."
}

is_recorded() {
    printf '%s\n' "$outside" | grep -qxF -- "$1"
}

record() {
    is_recorded "$1" || outside="$outside
$1"
}

link_program() {
    link=$programs/$1
    target=$prefix/bin/$1
    if [ -L "$link" ] && [ "$(readlink "$link")" = "$target" ]; then
        record "$link"
    elif [ -e "$link" ] || [ -L "$link" ]; then
        echo "$link is something else, and stays as it is. Start $target instead."
    elif make_folder "$programs" && ln -s "$target" "$link"; then
        record "$link"
    fi
}

# As the Desktop Entry Specification quotes: once for the command, once for the text.
quoted() {
    printf '%s' "$1" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g'
}

write_entry() {
    command=$prefix/bin/eyewall
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s" %%F\n' "$(quoted "$command")" ;;
            TryExec=*) printf 'TryExec=%s\n' "$(printf '%s' "$command" | sed 's/\\/\\\\/g')" ;;
            *) printf '%s\n' "$line" ;;
        esac
    done <"$prefix/share/applications/$kDesktop"
}

make_menu() {
    $has_menu || return 0
    entry=$data/applications/$kDesktop
    if [ -e "$entry" ] && ! is_recorded "$entry"; then
        echo "$entry is there already, and stays as it is."
        return 0
    fi
    if make_folder "$data/applications" && write_entry >"$entry"; then
        record "$entry"
    fi
    for source in "$prefix"/share/icons/hicolor/*/apps/* "$prefix"/share/icons/hicolor/*/mimetypes/*; do
        copy_file "$source" "$data/icons${source#"$prefix/share/icons"}"
    done
    copy_file "$prefix/share/mime/packages/$kTypes" "$data/mime/packages/$kTypes"
}

# copy_file FROM TO
copy_file() {
    if [ -e "$2" ] && ! is_recorded "$2"; then
        return 0
    fi
    if make_folder "$(dirname "$2")" && cp "$1" "$2"; then
        record "$2"
    fi
}

write_records() {
    printf '%s\n' "$outside" | sed '/^$/d' >"$prefix/share/eyewall/outside"
    printf '%s\n' "$folders" | sed '/^$/d' >"$prefix/share/eyewall/folders"
}

tell() {
    echo "Eyewall $kVersion is installed in $prefix."
    case ":$PATH:" in
        *":$programs:"*) ;;
        *) echo "$programs is not in your PATH: start $programs/eyewall, or add it." ;;
    esac
    missing=$(ldd "$prefix/plugins/platforms/libqxcb.so" 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p')
    [ -z "$missing" ] || echo "For the window, this system lacks: $(echo "$missing" | tr '\n' ' ')"
    echo "To remove it: sh \"$prefix/uninstall.sh\""
}

main() {
    trap finish EXIT
    trap 'exit 130' HUP INT TERM
    read_options "$@"
    check_system
    check_content
    check_prefix
    check_space
    ask
    unpack
    replace
    for program in eyewall eyewalld; do
        link_program $program
    done
    make_menu
    write_records
    keep
    update_databases
    remove_old
    tell
}

main "$@"
exit 0
}
