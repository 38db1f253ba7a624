#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and opens the console on the demo household with a rehearsal crowd.
# Without a display it does the same unseen for two minutes, keeps a screenshot and prints the summary.
#   sh packaging/run.sh [OPTIONS FOR kaibang]        KAIBANG_REHEARSE_SECONDS=120 (without a display)
# Exit: 0 well; 1 the summary shows a fault; otherwise what the failing step returned.
set -eu
export LANG=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"

seen=yes
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || seen=no
if [ $seen = yes ]; then
    sh packaging/install.sh build run
else
    sh packaging/install.sh build run headless
fi

# The tests have packages of their own; whoever only wants to run the program need not have them.
# Several files as one: a newcomer waits for a third of the time.
cmake --preset release -DKAIBANG_TESTS=OFF -DKAIBANG_BENCH=OFF -DKAIBANG_UNITY=ON
cmake --build --preset release --target kaibang kaibangctl
program=build/release/kaibang
[ -x $program ] || program=build/release/app/kaibang

if [ $seen = yes ]; then
    exec "$program" --demo "$@"
fi

seconds=${KAIBANG_REHEARSE_SECONDS:-120}
mkdir -p out
rm -f out/console.png out/summary.txt
echo "No display: rehearsing under Xvfb for $seconds seconds …"
# A ledger of its own, so that two such runs start alike and the demo household on this computer stays as it is.
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
code=0
XDG_DATA_HOME=$data sh packaging/with_display.sh "$program" --demo --rehearse-seconds "$seconds" \
    --screenshot out/console.png --summary out/summary.txt "$@" || code=$?
if [ ! -s out/summary.txt ]; then
    echo "kaibang ended with $code and wrote no summary." >&2
    [ $code -ne 0 ] || code=1
    exit $code
fi
cat out/summary.txt
if [ -s out/console.png ]; then
    echo "Screenshot: $root/out/console.png"
else
    echo "No screenshot was written." >&2
    [ $code -ne 0 ] || code=1
fi
# One line "stock check: ok"; everything else is a fault, a missing line too.
if ! grep -Eiq '^ *stock check *[:=] *ok' out/summary.txt; then
    echo "The stock check failed." >&2
    [ $code -ne 0 ] || code=1
fi
exit $code
