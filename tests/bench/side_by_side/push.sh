#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# push.sh PROGRAM [RUNS [SECONDS]]: processor time per picture of our encode of the composed picture, 720p at 30 a second
# with sound into Matroska, beside the ffmpeg program with the same coder and settings: same pictures, read from the same
# file at the same pace; alternating, median. Prints rows of a Markdown table. 77 means skipped.
set -u
program=$1
runs=${2:-5}
seconds=${3:-10}
command -v ffmpeg >/dev/null || { echo "SKIPPED: ffmpeg, to measure against, is missing"; exit 77; }
export QT_QPA_PLATFORM=offscreen
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT INT TERM
count=$(( seconds * 30 ))
"$program" pictures "$work/pictures" "$count" || { echo "SKIPPED: no room for the pictures"; exit 77; }
ours() { "$program" encode "$work/pictures" "$seconds" "$work/ours" 2>/dev/null; }
# As picture_encoder.cpp sets the coder; silence for sound, as where there is no microphone.
theirs() {
    rm -f "$work/theirs.mkv"
    ffmpeg -nostdin -benchmark -re -f rawvideo -pix_fmt yuv420p -video_size 1280x720 -framerate 30 -i "$work/pictures" \
        -f lavfi -i anullsrc=sample_rate=48000:channel_layout=stereo -shortest \
        -c:v libx264 -preset superfast -tune zerolatency -x264-params sliced-threads=0:threads=2:scenecut=0 \
        -b:v 1500k -maxrate 1500k -bufsize 1500k -g 60 -bf 0 -c:a aac -b:a 128k "$work/theirs.mkv" 2>&1 |
        sed -n 's/.*utime=\([0-9.]*\)s stime=\([0-9.]*\)s.*/\1 \2/p' | awk -v n="$count" '{printf "%.2f 0\n", ($1 + $2) * 1000 / n}'
}
median() { sort -n | awk '{v[NR] = $1} END {if (NR) print v[int((NR + 1) / 2)]; else print "0"}'; }
run=0
while [ $run -lt "$runs" ]; do
    ours >>"$work/got.ours"
    theirs >>"$work/got.theirs"
    run=$(( run + 1 ))
done
mine=$(median <"$work/got.ours")
other=$(median <"$work/got.theirs")
echo "| B7 encode and record 720p30, ms of processor per picture | ours | ffmpeg program | ratio | pictures refused |"
echo "|---|---|---|---|---|"
echo "| 1500 kbps, superfast, with sound | $mine | $other | $(awk -v a="$mine" -v b="$other" 'BEGIN {printf "%.2f", b ? a / b : 0}') | $(awk '{n += $2} END {print n + 0}' "$work/got.ours") |"
