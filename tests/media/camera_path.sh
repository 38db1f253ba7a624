#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# camera_path.sh PROGRAM LIBRARY: the real QCamera path over the emulated device. 77 means skipped.
set -u
program=$1
library=$2
export QT_QPA_PLATFORM=offscreen
made=no
if [ ! -e /dev/video0 ]; then
    mknod /dev/video0 c 81 0 2>/dev/null || { echo "SKIPPED: may not make /dev/video0"; exit 77; }
    made=yes
fi
finish() { [ "$made" = yes ] && rm -f /dev/video0; exit "$1"; }
failed=0
# expect CODE WORDS MODE [VARIABLE=VALUE …]
expect() {
    code=$1 words=$2 mode=$3
    shift 3
    said=$(env "$@" LD_PRELOAD="$library" timeout 60 "$program" "$mode" 2>/dev/null)
    got=$?
    case "$said" in *"$words"*) ;; *) got="$got, other words" ;; esac
    if [ "$got" = "$code" ]; then verdict=ok; else verdict="FAILED ($got)"; failed=1; fi
    echo "$mode $*: $(echo "$said" | tail -1): $verdict"
}
expect 0 "pictures a second" runs FAKE_V4L2_FORMAT=YUYV
expect 0 "pictures a second" runs FAKE_V4L2_FORMAT=NV12
jpegs=$(mktemp)
"$program" jpegs "$jpegs" || failed=1
expect 0 "pictures a second" runs FAKE_V4L2_FORMAT=MJPG FAKE_V4L2_MJPEG="$jpegs"
rm -f "$jpegs"
expect 0 "same id" replug FAKE_V4L2_UNPLUG=90 FAKE_V4L2_REPLUG_MS=2500
expect 1 "not recovered" replug-control FAKE_V4L2_UNPLUG=90 FAKE_V4L2_REPLUG_MS=2500
expect 1 "not recovered" replug FAKE_V4L2_UNPLUG=90
expect 1 "stepwise" runs FAKE_V4L2_STEPWISE=1
finish $failed
