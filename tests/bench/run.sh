#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures everything beside its peers and writes one table, out/bench.md.
#   sh tests/bench/run.sh [PART…]        PART: parts B1 B2 B3 B4 B5 B6 B7 (all without one; B8 comes with B5)
#   KAIBANG_RUNS=5                       alternating runs of each, of which the median is taken
#   KAIBANG_BENCH_ORDERS=1000000         orders in the ledger of B4, rows imported in B6
# Ratios hold for other machines, milliseconds only for the one that stands above the table. A part whose peers are not
# to be had says SKIPPED and why. Exit: that of the build, else 0.
set -eu
export LANG=C.UTF-8 LC_ALL=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
wanted=${*:-parts B1 B2 B3 B4 B5 B6 B7}
runs=${KAIBANG_RUNS:-5}
sh packaging/install.sh build run headless bench
cmake --preset release -DKAIBANG_TESTS=ON -DKAIBANG_BENCH=ON
cmake --build --preset release --target kaibang kaibangctl bench_intake bench_window bench_parts bench_media_preview bench_make_ledger bench_village bench_village_open bench_push
programs=build/release/tests/bench
mkdir -p out
table=out/bench.md
{
    echo "# Measured on $(date -u +%Y-%m-%d)"
    echo
    echo "$(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -1), $(nproc) cores, $(awk '/MemTotal/ {printf "%.0f GB", $2 / 1e6}' /proc/meminfo)," \
        "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release), revision $(git rev-parse --short HEAD 2>/dev/null || echo unknown);" \
        "load before: $(cut -d ' ' -f 1 /proc/loadavg). Medians of $runs alternating runs."
    for part in $wanted; do
        echo
        case $part in
        parts) echo '```'; "$programs/bench_parts" --benchmark_repetitions="$runs" --benchmark_report_aggregates_only=true 2>/dev/null | grep -E '^Bench|median'; echo '```' ;;
        B1) "$programs/bench_intake" 20000 "$runs" "$root/out" ;;
        B2) sh packaging/with_display.sh "$programs/bench_window" 20 2>/dev/null ;;
        B3) sh tests/bench/side_by_side/preview.sh "$programs/bench_media_preview" "$runs" ;;
        B4) sh tests/bench/side_by_side/startup.sh build/release/kaibang "$programs/bench_make_ledger" "$runs" "${KAIBANG_BENCH_ORDERS:-1000000}" ;;
        B5) sh tests/bench/side_by_side/village.sh "$programs/bench_village" "$runs" ;;
        open) sh tests/bench/side_by_side/village_open.sh "$programs/bench_village" "$programs/bench_village_open" "$runs" ;;
        B6) sh tests/bench/side_by_side/import.sh build/release/kaibangctl tests/data/taobao/ExportOrderList201707081001.csv "$runs" "${KAIBANG_BENCH_ORDERS:-1000000}" ;;
        B7) sh tests/bench/side_by_side/push.sh "$programs/bench_push" "$runs" ;;
        *) echo "unknown part: $part" ;;
        esac || echo "$part ended with $?"
    done
} >"$table"
cat "$table"
