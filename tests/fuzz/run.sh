#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# tests/fuzz/run.sh [--seconds N] [--jobs N] [TARGET...]
# Builds the fuzzers and runs each for some seconds, from the seeds, the regressions and what earlier runs found.
# An input that disproves something is left in build/fuzz/found; the last lines tell how many inputs were tried.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root" || exit 1

seconds=20
jobs=$(nproc)
while [[ "${1:-}" == --* ]]; do
    case "$1" in
        --seconds) seconds="${2:?}" ;;
        --jobs) jobs="${2:?}" ;;
        *)
            sed -n 's/^# \(tests\/fuzz\/run.sh .*\)/usage: \1/p' "$0" >&2
            exit 2
            ;;
    esac
    shift 2
done

work="$root/build/fuzz"
mkdir -p "$work/found" "$work/logs"

targets=("$@")
if [[ ${#targets[@]} -eq 0 ]]; then
    for folder in tests/fuzz/seeds/*/; do
        targets+=("$(basename "$folder")")
    done
fi

build() {
    cmake --preset fuzz >"$work/logs/configure.txt" 2>&1 || {
        cat "$work/logs/configure.txt"
        return 1
    }
    cmake --build --preset fuzz --parallel "$jobs"
}

# The limits: seconds for one input are a loop that grew, a gibibyte is a length that was believed.
fuzz_one() {
    local target="$1" folders=("$work/corpus/$1" "tests/fuzz/seeds/$1") code=0 tried
    mkdir -p "$work/corpus/$target"
    [[ -d "tests/fuzz/regressions/$target" ]] && folders+=("tests/fuzz/regressions/$target")
    nice "$work/bin/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=4096 \
        -print_final_stats=1 -artifact_prefix="$work/found/$target-" "${folders[@]}" \
        >"$work/logs/$target.txt" 2>&1 || code=$?
    tried=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/logs/$target.txt")
    echo "$target: ${tried:-no} inputs in $seconds s"
    [[ $code -eq 0 ]] && return
    echo "$target: FAILED"
    grep -vE '^#[0-9]+' "$work/logs/$target.txt" | tail -n 60
    return 1
}

build || exit 1
export ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=1}" UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
export -f fuzz_one
export work seconds
# shellcheck disable=SC2016 # expanded by the shell that xargs starts
printf '%s\n' "${targets[@]}" | xargs -n 1 -P "$jobs" bash -c 'fuzz_one "$1"' fuzz
