#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# validate.sh FILE COMMAND…                     has COMMAND check FILE; 0 content, 1 not, 77 COMMAND is not installed
# validate.sh --control BREACH FILE COMMAND…    breaks a copy of FILE with the sed script BREACH and expects COMMAND
#                                               to refuse the copy after having accepted the file
set -u
breach=
if [ "$1" = --control ]; then
    breach=$2
    shift 2
fi
file=$1
shift
command -v "$1" >/dev/null || {
    echo "SKIPPED: $1 is not installed"
    exit 77
}
"$@" "$file" || exit 1
[ -n "$breach" ] || exit 0
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
copy=$folder/$(basename -- "$file")
sed "$breach" "$file" >"$copy"
if "$@" "$copy"; then
    echo "The breach went unnoticed: $breach" >&2
    exit 1
fi
