#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# import.sh KAIBANGCTL SAMPLE [RUNS [ROWS]]: B6. Import of ROWS rows of an order list (Taobao's 46 columns, made of SAMPLE's
# header and first row) in files of 200,000, as GB18030 and as UTF-8, into a new ledger, and the same files once more; and
# the rows of the UTF-8 files by sqlite3's .import into a keyed table, which checks nothing. Alternating, median. DuckDB is
# no Debian package and is left out with a word. Prints rows of a Markdown table.
set -u
program=$1
sample=$2
runs=${3:-5}
rows=${4:-1000000}
command -v sqlite3 >/dev/null || { echo "SKIPPED: sqlite3 is missing"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
python3 - "$sample" "$work" "$rows" <<'PYTHON'
import sys
sample, work, rows = sys.argv[1], sys.argv[2], int(sys.argv[3])
header, row = open(sample, encoding="gb18030", newline="").read().split("\r\n")[:2]
begin = row.index('"') + 1
end = row.index('"', begin)
for encoding, mark in (("gb18030", b""), ("utf-8", b"\xef\xbb\xbf")):
    for number, first in enumerate(range(0, rows, 200_000)):
        with open(f"{work}/{encoding}-ExportOrderList2026112810{number:02}.csv", "wb") as file:
            file.write(mark + (header + "\r\n").encode(encoding))
            before, after = row[:begin].encode(encoding), (row[end:] + "\r\n").encode(encoding)
            for order in range(first, min(first + 200_000, rows)):
                file.write(before + b"%d" % (350_000_000_000_000_000 + order) + after)
columns = ",".join(f"c{i} TEXT" for i in range(1, header.count('","') + 1))
open(f"{work}/table.sql", "w").write(f"CREATE TABLE o(c0 TEXT PRIMARY KEY,{columns}) WITHOUT ROWID;")
PYTHON
# seconds COMMAND…: how long it ran; the commands' own words go to a log.
seconds() {
    begin=$(date +%s%N)
    "$@" >"$work/log" 2>&1
    code=$?
    end=$(date +%s%N)
    [ "$code" -le 1 ] || { cat "$work/log" >&2; return 1; }
    echo "$begin $end" | awk '{printf "%.2f\n", ($2 - $1) / 1e9}'
}
plain() {
    rm -f "$work/plain.db"
    {
        cat "$work/table.sql"
        echo "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        for file in "$work"/utf-8-*.csv; do echo ".import --csv --skip 1 \"$file\" o"; done
    } | sqlite3 "$work/plain.db"
}
fresh() {
    rm -f "$work"/new.kaibang*
    "$program" --ledger "$work/new.kaibang" init --household Bench --currency CNY --zone Asia/Shanghai >/dev/null
}
median() { sort -n "$1" | awk '{v[NR] = $1} END {if (NR) print v[int((NR + 1) / 2)]; else print "skipped"}'; }
run=0
while [ "$run" -lt "$runs" ]; do
    for encoding in gb18030 utf-8; do
        fresh
        seconds "$program" --ledger "$work/new.kaibang" import "$work/$encoding"-*.csv >>"$work/first.$encoding"
        seconds "$program" --ledger "$work/new.kaibang" import "$work/$encoding"-*.csv >>"$work/again.$encoding"
    done
    seconds plain >>"$work/plain"
    run=$(( run + 1 ))
done
floor=$(median "$work/plain")
echo "| B6 import of $rows rows, $runs runs | first, s | of .import (reach ≥ 0.5) | the same files again, s | times faster (reach ≥ 3) |"
echo "|---|---|---|---|---|"
for encoding in gb18030 utf-8; do
    first=$(median "$work/first.$encoding") again=$(median "$work/again.$encoding")
    echo "$first $again $floor" | awk -v e="$encoding" \
        '{printf "| ours, %s, validated and idempotent | %s | %.2f | %s | %.1f |\n", e, $1, $3 / $1, $2, $1 / $2}'
done
echo "| sqlite3 .import into a keyed table, utf-8 | $floor | 1.00 | | |"
echo
echo "DuckDB: SKIPPED, no Debian package."
