#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# Takes the pictures of this folder again: resources/screenshots/make.sh [BUILD]
# Runs the app of a build (build/release) on a virtual screen with sample traffic, and goes through its pages in both
# themes, in German and Arabic, empty, with 15,000 connections, and at twice the size; then at a session that was saved.
# Needs Xvfb, xdotool, ImageMagick and Python: apt-get install xvfb xdotool imagemagick python3
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${1:-$root/build/release}
out=$root/resources/screenshots
work=$(mktemp -d)
chmod 700 "$work"
pages=(dashboard connections requests messages topics log)
app=0
screen=0
crowd=0

stop() {
    local pid
    for pid in "$crowd" "$app" "$screen"; do
        [[ $pid -eq 0 ]] || kill "$pid" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap stop EXIT

# until_true COMMAND...: waits for it, ten seconds at most.
until_true() {
    local end=$((SECONDS + 10))
    until "$@" >/dev/null 2>&1; do
        [[ $SECONDS -lt $end ]] || return 1
        sleep 0.1
    done
}

start_screen() { # WIDTHxHEIGHT
    Xvfb -displayfd 3 -screen 0 "$1x24" -nolisten tcp 3>"$work/display" 2>/dev/null &
    screen=$!
    until_true test -s "$work/display"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
}

title='^Eyewall$'

window() {
    xdotool search --onlyvisible --name "$title" | while read -r id; do
        [[ $(xdotool getwindowgeometry --shell "$id" | sed -n 's/WIDTH=//p') -gt 400 ]] && echo "$id"
    done | head -n 1
}

has_window() { [[ -n $(window) ]]; }

start_app() { # THEME LANG SCALE
    rm -rf "$work/profile"
    mkdir -m 700 "$work/profile"
    printf '[window]\ntheme=%s\nhintSeen=true\n' "$1" >"$work/profile/eyewall.conf"
    LC_ALL='' LANG=$2 LANGUAGE=${2%%.*} QT_SCALE_FACTOR=$3 QT_QPA_PLATFORM=xcb XDG_RUNTIME_DIR=$work \
        "$build/bin/eyewall" --profile "$work/profile" --listen 127.0.0.1:0 >"$work/said" 2>&1 &
    app=$!
    until_true has_window
    until_true grep -q listening "$work/said"
    place "$3"
}

place() { # SCALE
    xdotool windowmove "$(window)" 0 0 windowsize --sync "$(window)" $((1280 * $1)) $((800 * $1)) \
        windowfocus --sync "$(window)"
}

stop_app() {
    kill "$app"
    wait "$app" || true
    app=0
}

picture() { # NAME
    import -window "$(window)" "$work/picture.png"
    convert "$work/picture.png" -colors 128 -define png:compression-level=9 -strip "$out/$1.png"
    echo "$1.png"
}

# show PAGE NUMBER: its first row selected, where there is one.
show() {
    xdotool key "ctrl+$2"
    if [[ $1 != dashboard ]]; then
        xdotool mousemove --window "$(window)" $((450 * scale)) $((215 * scale)) click 1
    fi
    sleep 1.2 # a second's figures
}

tour() { # SUFFIX SECONDS PAGE...
    local suffix=$1 page number=0
    sleep "$2"
    shift 2
    for page in "${pages[@]}"; do
        number=$((number + 1))
        [[ " $* " == *" $page "* ]] || continue
        show "$page" "$number"
        picture "$page-$suffix"
    done
}

# What the window shows, saved by keys and opened again by a second start.
session() {
    local file=$work/morning.eyewall
    xdotool key ctrl+s
    sleep 1
    xdotool type "$file"
    xdotool key Return
    until_true test -s "$file"
    XDG_RUNTIME_DIR=$work "$build/bin/eyewall" --profile "$work/profile" "$file" >/dev/null
    title='^morning'
    until_true has_window
    place 1
    show messages 4
    picture session
    title='^Eyewall$'
}

traffic() { xdotool key ctrl+shift+t; }

# 15,000 WebSockets on /ws/topic/wall, of which a few say something all the time.
start_crowd() {
    local port
    port=$(sed -n 's#.*127.0.0.1:\([0-9]*\)/.*#\1#p' "$work/said" | head -n 1)
    python3 "$out/crowd.py" "$port" 15000 >"$work/crowd" &
    crowd=$!
    local end=$((SECONDS + 60))
    until grep -q ready "$work/crowd"; do
        [[ $SECONDS -lt $end ]]
        sleep 0.2
    done
}

ulimit -n "$(ulimit -Hn)"
scale=1
start_screen 1300x820
start_app light C.UTF-8 1
tour empty 1 "${pages[@]}"
stop_app
for look in light:C.UTF-8:light dark:C.UTF-8:dark light:de_DE.UTF-8:german dark:ar_EG.UTF-8:arabic; do
    IFS=: read -r theme language name <<<"$look"
    start_app "$theme" "$language" 1
    traffic
    tour "$name" 20 "${pages[@]}"
    [[ $name != light ]] || session
    stop_app
done
start_app dark C.UTF-8 1
start_crowd
tour 15000 3 "${pages[@]}"
kill "$crowd"
crowd=0
stop_app
kill "$screen"
wait "$screen" || true
rm "$work/display"
scale=2
start_screen 2600x1640
start_app light C.UTF-8 2
traffic
tour double 15 "${pages[@]}"
stop_app
