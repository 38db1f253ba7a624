#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the picture on top of the README anew: a rehearsal of the demo household, unseen, with the same crowd each time.
#   sh packaging/screenshot.sh [PROGRAM] [FILE]      PROGRAM: build/release/app/kaibang, as packaging/run.sh builds it
# FILE is packaging/screenshots/console.png; look at it before it is kept. Exit: 0 well, else that of the program.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
program=${1:-build/release/app/kaibang}
picture=${2:-packaging/screenshots/console.png}
[ -x "$program" ] || {
    echo "$program is not there. Build it first, or name another one." >&2
    exit 2
}
# A ledger of its own: the demo household on this computer stays as it is.
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
XDG_DATA_HOME=$data sh packaging/with_display.sh "$program" --demo --seed 7 --lang en --theme light --size 1440x900 \
    --rehearse-seconds "${KAIBANG_REHEARSE_SECONDS:-90}" --screenshot "$picture"
