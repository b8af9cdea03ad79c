#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Eyewall contributors
# SPDX-License-Identifier: MIT
#
# The test command: tests/run.sh [--quick]
# Every step is reported and counted, a failed one does not stop the others; the last line is the sum.
# --quick leaves out the release build, the sanitizers and the fuzzers.
set -uo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
# shellcheck source=installer/packages.sh
source installer/packages.sh

quick=false
case "${1:-}" in
    "") ;;
    --quick) quick=true ;;
    *)
        echo "usage: tests/run.sh [--quick]" >&2
        exit 2
        ;;
esac

jobs=$(nproc)
logs="$root/build/test-logs"
passed=0
failed=0
failures=()
launcher=(env)
plain=OFF # whether "check" leaves the tests that a sanitizer runs just as well to it

prepare() {
    export LC_ALL=C.UTF-8 CLICOLOR_FORCE=0
    unset DISPLAY WAYLAND_DISPLAY
    ulimit -n "$(ulimit -Hn)"
    # An empty cache only costs: each source is preprocessed once more.
    if [[ "$(ccache --print-stats 2>/dev/null | awk '$1 == "files_in_cache" { print $2 }')" -gt 0 ]]; then
        export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
        export CCACHE_SLOPPINESS=pch_defines,time_macros
    fi
}

# step NAME COMMAND...: runs it, keeps its output as a log, shows it when it failed.
step() {
    local name="$1" log="$logs/${1// /-}.log" begin=$SECONDS
    shift
    echo "== $name"
    if "$@" >"$log" 2>&1; then
        passed=$((passed + 1))
        echo "   ok, $((SECONDS - begin)) s"
        return 0
    fi
    failed=$((failed + 1))
    failures+=("$name")
    grep -vE '^\[[0-9]+/[0-9]+\] |^-- ' "$log" | tail -n 300 | sed 's/^/   | /'
    echo "   FAILED, $((SECONDS - begin)) s; all of it: ${log#"$root"/}"
    return 1
}

sources() {
    git -c safe.directory='*' ls-files -z --cached --others --exclude-standard -- "$@"
}

install_everything() {
    if is_debian; then
        install_packages "${kBuildPackages[@]}" "${kTestPackages[@]}"
        return
    fi
    local missing
    missing=$(missing_by_purpose)
    cmake_finds Qt6 6.4 REQUIRED COMPONENTS Test WebSockets || missing+=$'\nQt 6.4: Test and WebSockets'
    [[ -z "$missing" ]] || echo "Missing: $missing"
    [[ -z "$missing" ]]
}

# Other versions of the formatter differ in taste.
check_format() {
    local formatter
    formatter=$(command -v clang-format-14 || command -v clang-format) || return 1
    [[ "$("$formatter" --version)" == *"version 14."* ]] || {
        echo "clang-format 14 is needed, this is: $("$formatter" --version)"
        return 1
    }
    sources '*.h' '*.cpp' | xargs -0 -r -n 20 -P "$jobs" "$formatter" --dry-run -Werror
}

check_scripts() {
    sources '*.sh' .ci/run 'installer/linux/scripts/*' | xargs -0 shellcheck -x
}

check_translations() {
    python3 tests/architecture/translations.py
}

# A warning that is no error yet (CMake, AUTOMOC, the linker) fails the build too.
no_warnings_in() {
    ! grep -nEi 'cmake (deprecation )?warning|(^|[^-a-z])warning:|automoc warning' "$1"
}

configure_and_build() {
    local preset="$1" log="$logs/build-$1.txt" only_plain=OFF
    shift
    [[ "$preset" != check ]] || only_plain=$plain
    { cmake --preset "$preset" "-DEYEWALL_ONLY_PLAIN_TESTS=$only_plain" && cmake --build --preset "$preset" --parallel "$jobs" -- -k 0 "$@"; } 2>&1 | tee "$log"
    [[ ${PIPESTATUS[0]} -eq 0 ]] && no_warnings_in "$log"
}

says_version() {
    local version program
    version=$(sed -nE 's/^project\(.* VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
    for program in eyewall eyewalld; do
        echo "$program: $(QT_QPA_PLATFORM=offscreen "build/release/bin/$program" --version)"
        [[ "$(QT_QPA_PLATFORM=offscreen "build/release/bin/$program" --version)" == *"$version"* ]] || return 1
    done
}

# run_tests PRESET: everything in parallel, then the tests labelled "serial" one after another.
run_tests() {
    local preset="$1"
    # Tests wait more than they work.
    some_tests "$preset" parallel --label-exclude '^serial$' --parallel "$((jobs * 2))" --no-tests=error
    some_tests "$preset" serial --label-regex '^serial$' --no-tests=ignore
}

some_tests() {
    local preset="$1" part="$2" report="$logs/tests-$1-$2.xml" log="$logs/tests-$1-$2.txt" begin=$SECONDS code=0
    shift 2
    rm -f "$report"
    "${launcher[@]}" ctest --preset "$preset" "$@" --output-junit "$report" >"$log" 2>&1 || code=$?
    local counts good bad names
    counts=$(python3 tests/architecture/countcases.py "$report" "$code")
    read -r good bad names <<<"$counts"
    passed=$((passed + good))
    failed=$((failed + bad))
    echo "== tests $preset, $part: $good good, $bad bad, $((SECONDS - begin)) s"
    [[ $bad -eq 0 ]] && return
    failures+=("tests $preset, $part: $names")
    tail -n 2000 "$log" | sed 's/^/   | /'
    # Again at the end, where it is seen first.
    local line
    while IFS= read -r line; do
        failures+=("   $line")
    done < <(grep -aE -A 3 '^(FAIL!|WARNING: ThreadSanitizer|SUMMARY: |QFATAL)' "$log" | head -n 40)
}

build_and_test() {
    local preset="$1"
    shift
    step "build $preset" configure_and_build "$preset" "$@"
    # Also after a failed build: the tests that were built tell more than none.
    [[ -e "build/$preset/build.ninja" ]] && run_tests "$preset"
}

test_asan() {
    export ASAN_OPTIONS="detect_leaks=1:strict_string_checks=1:check_initialization_order=1"
    export LSAN_OPTIONS="suppressions=$root/tests/lsan.supp:print_suppressions=0"
    export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
    build_and_test asan
    unset ASAN_OPTIONS LSAN_OPTIONS UBSAN_OPTIONS
}

test_tsan() {
    export TSAN_OPTIONS="suppressions=$root/tests/tsan.supp:second_deadlock_stack=1:exitcode=66"
    # GCC 12's thread sanitizer does not know the memory layouts of more than 28 random bits.
    if [[ "$(cat /proc/sys/vm/mmap_rnd_bits 2>/dev/null || echo 28)" -gt 28 ]]; then
        launcher=(setarch "$(uname -m)" -R)
    fi
    build_and_test tsan
    launcher=(env)
    unset TSAN_OPTIONS
}

# A short time for each target; longer by hand, see tests/fuzz/README.md.
fuzz() {
    tests/fuzz/run.sh --seconds 10 --jobs "$jobs" 2>&1 | tee "$logs/fuzz.txt"
    [[ ${PIPESTATUS[0]} -eq 0 ]] && no_warnings_in "$logs/fuzz.txt"
}

report() {
    local failure
    for failure in ${failures[@]+"${failures[@]}"}; do
        echo "failed: $failure"
    done
    echo "$passed passed, $failed failed"
    [[ $failed -eq 0 ]]
}

mkdir -p "$logs"
step "packages" install_everything
prepare
step "format" check_format
step "scripts" check_scripts
step "translations" check_translations
$quick || plain=ON
build_and_test check all headers_alone
if ! $quick; then
    if step "build release" configure_and_build release; then
        step "release says its version" says_version
        if is_debian; then
            step "library in other projects" tests/package/outside.sh build/release
            step "Debian package" tests/package/debian.sh build/release
            step "RPM package" tests/package/rpm.sh build/release
            step "self-extracting installer" tests/package/bundle.sh build/release
        fi
    fi
    test_asan
    test_tsan
    step "fuzz" fuzz
fi
report
