#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How much of the rooms that hold the data the tests walk through: lines and branches of each room, by gcovr.
#   sh tests/coverage.sh [--least PERCENT] [ROOM…]      default: 90, domain store intake desk village
# Branches that only an exception would take are not counted: what is ours throws none, and is built here without them, or
# each temporary of an expression would be two branches more. Nothing is left out by a comment in the code. The list of
# what is missing, file by file, is in out/coverage.txt.
# Exit: 0 every room has at least PERCENT of its branches; 1 one has less, or a test failed; 77 gcovr is not installed.
set -eu
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
cd "$(dirname -- "$0")/.."
least=90
[ "${1:-}" != --least ] || {
    least=$2
    shift 2
}
[ $# -gt 0 ] || set -- domain store intake desk village
command -v gcovr >/dev/null 2>&1 || {
    echo "gcovr is not installed"
    exit 77
}
cmake --preset coverage >/dev/null
# Who works through a room: its own tests, those of what stands on it, and the windows.
cmake --build --preset coverage
find build/coverage -name '*.gcda' -delete
failed=0
ctest --test-dir build/coverage --output-on-failure -j 2 -R '^(domain|store|intake|desk|village|identity|report|fault|gui|air_window|village_window)(\.[234])?$|^(orders|erase|settlement|bundle|village)_end_to_end$' ||
    failed=1 # what it took is counted all the same
mkdir -p out
trap 'rm -f -- *.gcov' EXIT INT TERM # gcovr leaves its own behind where it is ended
: >out/coverage.txt
echo "| room | lines | branches |"
echo "|---|---|---|"
# One walk over what gcc has counted, and a look at each room in what came of it.
gcovr --root . --object-directory build/coverage --filter 'app/(domain|store|intake|desk|village)/' --exclude '.*_autogen.*' \
    --exclude-throw-branches --exclude-unreachable-branches --gcov-ignore-parse-errors --json out/coverage.all.json >/dev/null 2>&1
for room in "$@"; do
    gcovr --root . --add-tracefile out/coverage.all.json --filter "app/$room/" --json-summary out/coverage.json --branches \
        --txt out/coverage.room >/dev/null 2>&1
    cat out/coverage.room >>out/coverage.txt
    python3 - "$room" "$least" <<'END' || failed=1
import json, sys
room, least = sys.argv[1], float(sys.argv[2])
found = json.load(open("out/coverage.json", encoding="utf-8"))
print(f"| {room} | {found['line_percent']} % of {found['line_total']} | {found['branch_percent']} % of {found['branch_total']} |")
sys.exit(found["branch_percent"] < least)
END
done
exit $failed
