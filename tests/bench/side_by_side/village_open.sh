#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# village_open.sh BENCH_VILLAGE BENCH_VILLAGE_OPEN [RUNS [DAYS [LEDGER]]]: how long a coordinator waits for her desk, with
# 300 households and five years (1825 days) of bundles: from the start of the program until the evening's table is
# painted, and for each view. The disk cache is dropped before each start where we may (root). Filling takes a quarter of
# an hour; a LEDGER that is filled already is used as it is. Prints rows of a Markdown table, medians.
set -u
fill=$1
open=$2
runs=${3:-5}
days=${4:-1825}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
ledger=${5:-$work/v.kaibang}
[ -e "$ledger" ] || "$fill" fill "$ledger" 300 "$days" 7 || { echo "could not fill"; exit 1; }
cold=no
run=0
while [ "$run" -lt "$runs" ]; do
    sync
    # The redirection itself is what may be refused.
    { echo 3 >/proc/sys/vm/drop_caches; } 2>/dev/null && cold=yes
    sh packaging/with_display.sh sh -c '"$1" "$2" "$(date +%s%3N)"' open "$open" "$ledger" 2>/dev/null >"$work/run.$run" || echo "a run failed"
    run=$(( run + 1 ))
done
echo "| desk over $days days, $(du -m "$ledger" | cut -f 1) MB, disk cache dropped: $cold | ms (reach < 2000 for the first) | rows |"
echo "|---|---|---|"
cat "$work"/run.* | sort -t '	' -k 1,1 -k 2,2n |
    awk -F '\t' '{n[$1]++; ms[$1, n[$1]] = $2; rows[$1] = $3} END {for (step in n) {at = int((n[step] + 1) / 2); printf "| %s | %s | %s |\n", step, ms[step, at], rows[step]}}'
