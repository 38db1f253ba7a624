#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every file names its licence, as `reuse lint` understands it.   sh tests/package/reuse.sh [--control]
# Exit: 0 it does; 1 it does not (--control: a file without one was not noticed); 77 reuse is not installed.
set -eu
export LC_ALL=C.UTF-8
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
command -v reuse >/dev/null 2>&1 || {
    echo "reuse is not installed"
    exit 77
}
cd "$root"
if [ "${1:-}" != --control ]; then
    # Only what is kept: what a build or an editor left beside it is nobody's.
    git rev-parse --git-dir >/dev/null 2>&1 || {
        echo "this is no checkout"
        exit 77
    }
    reuse lint
    exit
fi
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -R LICENSES .reuse "$copy"
cp -R CMakeLists.txt packaging "$copy"
mkdir -p "$copy/resources/strange"
cd "$copy"
reuse lint >/dev/null || {
    echo "the copy is not sound before anything is broken"
    exit 1
}
echo '{}' >resources/strange/new.json
if reuse lint >/dev/null; then
    echo "a file without a licence was not noticed"
    exit 1
fi
echo "a file without a licence is noticed"
