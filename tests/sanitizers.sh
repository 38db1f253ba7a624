#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the tests under the sanitizers.
#   sh tests/sanitizers.sh [asan|tsan [ROOM…]]        without words: the rooms that hold the data, under both
#   sh tests/sanitizers.sh memcheck [ROOM [FILTER]]   valgrind: memory that nobody can give back any more (definite leaks)
#   sh tests/sanitizers.sh --control                  programs with one fault each: all have to be found out
# tsan: Debian's Qt is not built for it, so what is reported from inside Qt alone is left out by the one reviewed file
# tsan_suppressions.txt, in which none of our own functions may stand. Exit: 0 nothing found, else that of the step.
set -eu
export LANG=C.UTF-8 LC_ALL=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export TSAN_OPTIONS="suppressions=$root/tests/tsan_suppressions.txt:halt_on_error=1:second_deadlock_stack=1:ignore_noninstrumented_modules=1"
run() {
    preset=$1
    shift
    cmake --preset "$preset" >/dev/null
    targets=$(printf ' test_%s' "$@")
    # shellcheck disable=SC2086  # one word per target is meant
    cmake --build --preset "$preset" --target $targets
    ctest --preset "$preset" -R "^($(printf '%s|' "$@" | sed 's/|$//'))(\.[0-9])?\$"
}
# Thirty times as slow: the rooms below the window, by default with what is quick in them.
memcheck() {
    valgrind -q true >/dev/null 2>&1 || {
        echo "SKIPPED: valgrind is not installed, or does not run here"
        exit 77
    }
    # What a regular expression is compiled to reads whole words beyond its text, in code that valgrind has no name for.
    QT_ENABLE_REGEXP_JIT=0 valgrind -q --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=9 \
        --suppressions=tests/memcheck_suppressions.txt "$@"
}
# found FAULT WORDS OPTIONS: a program with that fault, built like ours, ends badly and says why.
found() {
    printf '%s\n' "$3" >"$made/fault.cpp"
    # shellcheck disable=SC2086  # one word per option is meant
    g++ -O1 -g $4 "$made/fault.cpp" -o "$made/fault"
    code=0
    "$made/fault" >"$made/said" 2>&1 || code=$?
    if grep -q "unexpected memory mapping" "$made/said"; then
        echo "SKIPPED: this system spreads memory wider than the sanitizer knows"
        return
    fi
    if [ $code -eq 0 ] || ! grep -q "$2" "$made/said"; then
        echo "$1 is not found"
        exit 1
    fi
}
if [ "${1:-}" = --control ]; then
    made=$(mktemp -d)
    trap 'rm -rf "$made"' EXIT
    found "a use after free" heap-use-after-free 'int main() { int *gone = new int[9]; delete[] gone; return gone[3] & 1; }' \
        "-fsanitize=address,undefined"
    found "an overflow" "signed integer overflow" '#include <climits>
int main(int n, char **) { int most = INT_MAX; return (most + n) & 1; }' "-fsanitize=address,undefined -fno-sanitize-recover=all"
    found "a race" "data race" '#include <thread>
int shared = 0;
int main() { std::thread other([] { for (int i = 0; i < 100000; ++i) ++shared; }); for (int i = 0; i < 100000; ++i) ++shared; other.join(); }' \
        "-fsanitize=thread"
    printf 'int main() { int *lost = new int[9]; lost[0] = 1; lost = nullptr; return lost != nullptr; }\n' >"$made/lost.cpp"
    g++ -O0 -g "$made/lost.cpp" -o "$made/lost"
    code=0
    memcheck "$made/lost" || code=$?
    [ $code -eq 9 ] || exit 1
    echo "FOUND: a use after free, an overflow, a race and lost memory"
    exit
fi
if [ "${1:-}" = memcheck ]; then
    shift
    cmake --preset ci >/dev/null
    export QT_QPA_PLATFORM=offscreen
    filter=${2:--*Any*:*Fuzz*:*Bomb*:*bomb*:*Propert*:*Hundred*:*Thousand*:*Audit*}
    for room in ${1:-domain store intake}; do
        cmake --build --preset ci --target "test_$room" >/dev/null
        memcheck "build/ci/tests/$room/test_$room" --gtest_brief=1 "--gtest_filter=$filter"
    done
    exit
fi
if [ $# -gt 0 ]; then
    preset=$1
    shift
    [ $# -gt 0 ] || set -- domain store intake desk report media models
    run "$preset" "$@"
else
    run asan domain store intake desk report
    run tsan store desk
fi
