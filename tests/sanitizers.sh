#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the tests under the sanitizers.
#   sh tests/sanitizers.sh [asan|tsan [ROOM…]]        without words: the rooms that hold the data, under both
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
if [ $# -gt 0 ]; then
    preset=$1
    shift
    [ $# -gt 0 ] || set -- domain store intake desk report media models
    run "$preset" "$@"
else
    run asan domain store intake desk report
    run tsan store desk
fi
