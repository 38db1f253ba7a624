#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# village.sh BENCH_VILLAGE [ROUNDS [DAYS…]]: B5 and B8. Every report of a village of 300 households after so many days
# (4, 37 and 365 are some 100,000, 1 million and 10 million order lines), beside DuckDB on the same rows where it can be had
# from npm; and 300 bundles of one peak day into a new ledger. Prints rows of a Markdown table.
set -u
program=$1
rounds=${2:-5}
[ $# -gt 2 ] && shift 2 || set -- 4 37 365
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
duck=no
if command -v npm >/dev/null && command -v sqlite3 >/dev/null; then
    cp "$here/village_duckdb.mjs" "$work/"
    (cd "$work" && npm install --no-audit --no-fund @duckdb/node-api >npm.log 2>&1) && duck=yes
fi
for days in "$@"; do
    rm -f "$work"/v.kaibang* "$work"/*.csv "$work"/village.duckdb*
    filled=$("$program" fill "$work/v.kaibang" 300 "$days" 36) || { echo "could not fill"; exit 1; }
    echo "| B5 after $days days: $(echo "$filled" | awk -F '\t' '{print $2 " lines, taken in at " $6 "/s, " $8 "/s of CPU"}') | range | rows | ours, ms (reach ≤ 50) | of CPU, ms | DuckDB, ms |"
    echo "|---|---|---|---|---|---|"
    "$program" reports "$work/v.kaibang" "$rounds" >"$work/ours" || exit 1
    : >"$work/theirs"
    if [ "$duck" = yes ]; then
        sqlite3 -header -csv "$work/v.kaibang" "SELECT biz_day,hh,channel_id,state,is_paid,currency,due,refunded FROM f_order" >"$work/orders.csv"
        sqlite3 -header -csv "$work/v.kaibang" "SELECT biz_day,hh,product_id,channel_id,state,is_paid,currency,thousandths,amount,refunded,unit,(SELECT p.grade<>'' FROM product p WHERE p.product_id=l.product_id) AS graded FROM f_line l" >"$work/lines.csv"
        sqlite3 -header -csv "$work/v.kaibang" "SELECT biz_day,hh,lot_id,state,pearls FROM f_opening" >"$work/openings.csv"
        last=$(sqlite3 "$work/v.kaibang" "SELECT max(biz_day) FROM f_day")
        (cd "$work" && node village_duckdb.mjs "$work" "$last" "$rounds") >"$work/theirs" || echo "DuckDB: SKIPPED, it did not run"
    fi
    awk -F '\t' 'NR == FNR {duck[$1 "\t" $2] = $3; next} {printf "| %s | %s | %s | %s | %s | %s |\n", $1, $2, $3, $4, $5, duck[$1 "\t" $2]}' \
        "$work/theirs" "$work/ours"
    echo
done
[ "$duck" = yes ] || echo "DuckDB: SKIPPED, npm or sqlite3 could not bring it."
mkdir "$work/peak"
"$program" day "$work/peak" 300 400 || exit 1
echo "| B8 300 bundles of a peak day | lines | s | lines/s (reach ≥ 50,000) |"
echo "|---|---|---|---|"
run=0
while [ "$run" -lt "$rounds" ]; do
    rm -f "$work"/p.kaibang*
    "$program" add "$work/p.kaibang" "$work/peak" 300 400
    run=$(( run + 1 ))
done | sort -t '	' -k 8 -n | awk -F '\t' '{row[NR] = $0} END {split(row[int((NR + 1) / 2)], v, "\t"); printf "| files, checked and unfolded, into facts and sums | %s | %s | %s |\n", v[4], v[6], v[8]}'
