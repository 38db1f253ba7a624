#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# startup.sh KAIBANG MAKE_LEDGER [RUNS [ORDERS]]: B4. Time from the start of a program until its first window stands on the
# display, and the memory its processes hold (PSS) ten seconds later, for kaibang on a ledger of a million orders, OBS
# Studio, DB Browser for SQLite on the same file and Chromium with one empty tab; each with a home of its own, alternating,
# median. The disk cache is dropped before each start where we may (root). Prints rows of a Markdown table.
set -u
program=$1
maker=$2
runs=${3:-5}
orders=${4:-1000000}
for tool in Xvfb xdotool; do
    command -v $tool >/dev/null || { echo "SKIPPED: $tool is missing"; exit 77; }
done
work=$(mktemp -d)
number=$(( 600 + $$ % 300 ))
Xvfb ":$number" -screen 0 1440x900x24 -noreset +extension GLX >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT INT TERM
export DISPLAY=":$number" SDL_AUDIODRIVER=dummy QT_QPA_PLATFORM=xcb
sleep 1
openbox >/dev/null 2>&1 &
ledger=$work/ledger/million.kaibang
mkdir -m 700 "$work/ledger"
"$maker" "$ledger" "$orders" || { echo "the ledger could not be made" >&2; exit 1; }
now() { date +%s%N; }
# All processes of a session, since browsers and OBS have many.
members() { ps -o pid= -s "$1"; }
memory() {
    for pid in $(members "$1"); do cat "/proc/$pid/smaps_rollup" 2>/dev/null; done | awk '/^Pss:/ {sum += $2} END {printf "%.0f\n", sum / 1024}'
}
# once NAME CLASS COMMAND…: writes "milliseconds megabytes" behind NAME.
once() {
    name=$1 class=$2
    shift 2
    home=$work/home.$name
    mkdir -p "$home/.config/kaibang"
    printf '[General]\nfirstStartDone=true\n' >"$home/.config/kaibang/console.conf"
    sync
    echo 3 >/proc/sys/vm/drop_caches 2>/dev/null
    begun=$(now)
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local XDG_CACHE_HOME=$home/.cache setsid "$@" >/dev/null 2>&1 &
    leader=$!
    tries=0
    until xdotool search --onlyvisible --class "$class" >/dev/null 2>&1; do
        tries=$(( tries + 1 ))
        [ $tries -gt 1500 ] && break
        sleep 0.02
    done
    shown=$(now)
    sleep 10
    [ $tries -gt 1500 ] || echo "$(( (shown - begun) / 1000000 )) $(memory $leader)" >>"$work/$name"
    for pid in $(members $leader); do kill "$pid" 2>/dev/null; done
    sleep 1
    for pid in $(members $leader); do kill -9 "$pid" 2>/dev/null; done
    wait $leader 2>/dev/null
}
# OBS asks questions at its first start; these files answer them.
obs=$work/home.obs/.config/obs-studio
mkdir -p "$obs/basic/profiles/Untitled" "$obs/basic/scenes"
printf '[General]\nFirstRun=true\nLastVersion=486539266\nEnableAutoUpdates=false\n[Basic]\nProfile=Untitled\nProfileDir=Untitled\nSceneCollection=Untitled\nSceneCollectionFile=Untitled\n' >"$obs/global.ini"
printf '[General]\nName=Untitled\n[Video]\nBaseCX=1280\nBaseCY=720\nOutputCX=1280\nOutputCY=720\n' >"$obs/basic/profiles/Untitled/basic.ini"
run=0
while [ $run -lt "$runs" ]; do
    once kaibang kaibang "$program" --ledger "$ledger" --size 1366x768
    command -v obs >/dev/null && once obs obs obs --multi --disable-shutdown-check
    command -v sqlitebrowser >/dev/null && once browser4sqlite 'DB Browser' sqlitebrowser "$ledger"
    command -v chromium >/dev/null && once chromium chromium chromium --no-sandbox --disable-gpu --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --user-data-dir="$work/home.chromium/profile" about:blank
    run=$(( run + 1 ))
done
median() { sort -n | awk '{v[NR] = $1} END {if (NR) print v[int((NR + 1) / 2)]; else print "skipped"}'; }
column() { { cat "$work/$1" 2>/dev/null; } | awk -v c="$2" '{print $c}' | median; }
echo "| B4, $orders orders, $runs cold starts | kaibang | OBS Studio | DB Browser for SQLite | Chromium, one tab |"
echo "|---|---|---|---|---|"
for row in "ms until the first window:1" "MB held (PSS) after 10 s:2"; do
    printf '| %s |' "${row%:*}"
    for name in kaibang obs browser4sqlite chromium; do printf ' %s |' "$(column $name "${row#*:}")"; done
    echo
done
