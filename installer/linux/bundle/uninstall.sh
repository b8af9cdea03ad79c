#!/bin/sh
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Removes the Eyewall in whose folder this is, with its menu entry, its file type and its links. Settings stay.

kType=vnd.eyewall.session+sqlite3

here=""
types=""   # folder of the database of file types
entries="" # folder of the menu

fail() {
    echo "$1" >&2
    exit 1
}

# Whether a file outside is still the one that was installed from here.
is_ours() {
    case $1 in
        *.desktop) grep -qxF -- "TryExec=$(printf '%s' "$here/bin/eyewall" | sed 's/\\/\\\\/g')" "$1" ;;
        *.svg | *.png) cmp -s "$1" "$here/share/icons/${1##*/icons/}" ;;
        *.xml) cmp -s "$1" "$here/share/mime/packages/${1##*/}" ;;
        *) [ -L "$1" ] && [ "$(readlink "$1")" = "$here/bin/$(basename "$1")" ] ;;
    esac
}

remove_outside() {
    while IFS= read -r file; do
        case $file in
            *.desktop) entries=${file%/*} ;;
            */packages/*.xml) types=${file%/packages/*} ;;
        esac
        if [ ! -e "$file" ] && [ ! -L "$file" ]; then
            continue
        fi
        if is_ours "$file"; then
            rm -f "$file"
        else
            echo "$file was changed since, and was kept."
        fi
    done <"$here/share/eyewall/outside"
}

# What tools made of what was installed goes too.
update_databases() {
    [ -z "$types" ] || update_types
    [ -z "$entries" ] || update_entries
}

update_types() {
    update_database update-mime-database "$types"
    [ -z "$(ls -A "$types/packages" 2>/dev/null)" ] || return 0
    # Made of nothing.
    for file in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types \
        version "application/$kType.xml"; do
        rm -f "$types/$file"
    done
    rmdir "$types/application" 2>/dev/null || true
}

update_entries() {
    update_database update-desktop-database "$entries"
    if [ "$(cat "$entries/mimeinfo.cache" 2>/dev/null)" = "[MIME Cache]" ]; then
        rm -f "$entries/mimeinfo.cache"
    fi
}

# update_database TOOL FOLDER
update_database() {
    if [ -d "$2" ] && command -v "$1" >/dev/null; then
        "$1" "$2" >/dev/null 2>&1 || true
    fi
}

remove_files() {
    files=$(cat "$here/share/eyewall/files")
    printf '%s\n' "$files" share/eyewall/outside share/eyewall/folders | while IFS= read -r file; do
        rm -f "$here/$file"
    done
    find "$here" -depth -type d -exec rmdir {} \; 2>/dev/null
    [ ! -d "$here" ] || echo "$here has what is not Eyewall's, and was kept."
}

# Those that the installation made and that are empty again; the last one made is the first to go.
remove_folders() {
    printf '%s\n' "$1" | sed -n '1!G;h;$p' | while IFS= read -r folder; do
        [ -z "$folder" ] || rmdir "$folder" 2>/dev/null
    done
}

main() {
    [ $# -eq 0 ] || fail "usage: sh uninstall.sh"
    here=$(cd -P "$(dirname "$0")" && pwd) || exit 1
    [ -f "$here/share/eyewall/folders" ] || fail "There is no installed Eyewall in $here."
    [ -w "$here" ] || fail "You may not change $here."
    cd / || exit 1
    folders=$(cat "$here/share/eyewall/folders")
    remove_outside
    update_databases
    remove_files
    remove_folders "$folders"
    echo "Eyewall is removed. Its settings stay in ${XDG_CONFIG_HOME:-$HOME/.config}/Eyewall."
}

main "$@"
exit 0
