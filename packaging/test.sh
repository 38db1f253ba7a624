#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds everything with warnings as errors, compiles each public header alone, runs all tests,
# and for some minutes the sanitizers and the fuzzers of what comes over the network or as a file.
#   sh packaging/test.sh [OPTIONS FOR ctest]
#   KAIBANG_SANITIZERS=1    the sanitizers over the rooms that hold the data, and every fuzzer
#   KAIBANG_LONG=1          all that, with the long budgets (power cuts, fuzzing)
# What the tests leave behind (screenshots, logs, junit.xml) is in out/. Exit: that of the failing step.
set -eu
export LANG=C.UTF-8 LC_ALL=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
sh packaging/install.sh build run headless test

mkdir -p out
KAIBANG_OUT=$root/out
export KAIBANG_OUT
cmake --preset ci
cmake --build --preset ci
cmake --build --preset ci --target headers_alone
code=0
ctest --preset ci --output-junit "$root/out/junit.xml" "$@" || code=$?
cp -f build/ci/Testing/Temporary/LastTest.log out/tests.log 2>/dev/null || true
[ $code -eq 0 ] || exit $code
long=${KAIBANG_LONG:-0}
if [ "$long" = 0 ] && [ "${KAIBANG_SANITIZERS:-0}" = 0 ]; then
    echo "Under the sanitizers, shortly"
    sh tests/sanitizers.sh --control || [ $? -eq 77 ]
    sh tests/sanitizers.sh asan domain
    echo "Fuzzing, shortly"
    fuzz=0
    sh tests/fuzz/run.sh 5 http_request cloud_event csv_table export_file || fuzz=$?
    [ $fuzz -ne 77 ] || fuzz=0
    exit $fuzz
fi

[ "$long" = 0 ] || cmake --build --preset ci --target all_verify_interface_header_sets
echo "Under the sanitizers"
sh tests/sanitizers.sh
seconds=10
[ "$long" = 0 ] || seconds=1200
echo "Fuzzing, $seconds s for each target"
fuzz=0
sh tests/fuzz/run.sh "$seconds" || fuzz=$?
[ $fuzz -ne 77 ] || exit 0
[ $fuzz -eq 0 ] || exit $fuzz
if KAIBANG_FUZZ_CONTROL=1 sh tests/fuzz/run.sh 5 >/dev/null 2>&1; then
    echo "The control found nothing where every promise is broken: the fuzzers do not look." >&2
    exit 1
fi
