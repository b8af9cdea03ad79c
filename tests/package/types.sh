# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by the tests of packages: whether a desktop knows what a session file is, and what opens it.

# shellcheck disable=SC2154 # root: of who sources it
kMark=$(sed -nE 's/.* kSessionApplicationId = (0x[0-9a-f]{8});/\1/p' "$root/server/capture/sessiontables.h")
kType=application/vnd.eyewall.session+sqlite3

# write_databases FOLDER: one that has the name of a session file, one with the mark of it, and one of somebody else.
write_databases() {
    mkdir -p "$1"
    python3 - "$1" "$kMark" <<'END_OF_PYTHON'
import sqlite3, sys
for name, mark in {"named.eyewall": 0, "marked": int(sys.argv[2], 16), "other": 1}.items():
    with sqlite3.connect(f"{sys.argv[1]}/{name}") as database:
        database.execute(f"PRAGMA application_id = {mark}")
        database.execute("CREATE TABLE something (key)")
END_OF_PYTHON
}

# types_in FOLDER [COMMAND...]: the types of these three, each on a line; the command runs what finds them out.
types_in() {
    local folder="$1"
    shift
    "$@" gio info -a standard::content-type "$folder"/{named.eyewall,marked,other} |
        sed -n 's/^ *standard::content-type: //p'
}

# knows_sessions FOLDER [COMMAND...]
knows_sessions() {
    local said
    said=$(types_in "$@")
    [[ "$said" == "$kType"$'\n'"$kType"$'\n'* && "${said##*$'\n'}" != "$kType" ]] ||
        { echo "$said"; return 1; }
    shift
    # Not by grep -q, which ends before gio has said all, and then gio has failed.
    said=$("$@" gio mime "$kType")
    [[ "$said" == *org.eyewall.Eyewall.desktop* ]] || { echo "$said"; return 1; }
}

# knows_no_sessions FOLDER [COMMAND...]
knows_no_sessions() {
    ! types_in "$@" | grep -F "$kType"
}
