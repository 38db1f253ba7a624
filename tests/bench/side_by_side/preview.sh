#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# preview.sh PROGRAM [RUNS [SECONDS [SIZES]]]: processor time per picture of our preview with card, QVideoWidget, ffplay,
# gst-launch and OBS Studio, alternating, median: each in its own window under Xvfb, 800x450, OBS in the size its own
# window gives its preview. Program and X server are counted together over the middle of each run. Prints rows of a
# Markdown table; what cannot run is skipped with a word.
set -u
program=$1
runs=${2:-5}
seconds=${3:-6}
sizes=${4:-1280x720 1920x1080}
[ "$seconds" -gt 3 ] || { echo "SECONDS is more than the 3 in which programs start and end"; exit 2; }
command -v ffmpeg >/dev/null || { echo "SKIPPED: ffmpeg is needed to make the pictures"; exit 77; }
command -v Xvfb >/dev/null || { echo "SKIPPED: Xvfb is missing"; exit 77; }
work=$(mktemp -d)
number=$(( 100 + $$ % 500 ))
Xvfb ":$number" -screen 0 1440x900x24 -noreset +extension GLX >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$work"' EXIT INT TERM
export DISPLAY=":$number" SDL_AUDIODRIVER=dummy
sleep 1
hertz=$(getconf CLK_TCK)
# User and system time of a process so far, in clock ticks.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{print $12 + $13}'; }
# measure COMMAND…: milliseconds per picture, or nothing when it ended too early.
measure() {
    "$@" >"$work/out" 2>/dev/null &
    process=$!
    sleep 2
    kill -0 $process 2>/dev/null || return
    before=$(( $(ticks $process) + $(ticks $server) ))
    sleep "$(( seconds - 3 ))"
    kill -0 $process 2>/dev/null || return
    after=$(( $(ticks $process) + $(ticks $server) ))
    kill $process 2>/dev/null
    wait $process 2>/dev/null
    echo "$before $after" | awk -v h="$hertz" -v s="$(( seconds - 3 ))" '{printf "%.2f\n", ($2 - $1) * 1000 / h / (s * 30)}'
}
median() { sort -n | awk '{v[NR] = $1} END {if (NR) print v[int((NR + 1) / 2)]; else print "skipped"}'; }
one() {
    who=$1 format=$2 size=$3 file=$4
    width=${size%x*} height=${size#*x}
    case "$format" in
    yuyv) pixel=yuyv422 gst=yuy2 ;;
    nv12) pixel=nv12 gst=nv12 ;;
    mjpeg) pixel= gst= ;;
    esac
    case "$who" in
    ours | qvideowidget)
        [ "$who$format" = qvideowidgetmjpeg ] && return
        measure "$program" "$who" "$format" "$size" "$seconds" "$file" ;;
    ffplay)
        command -v ffplay >/dev/null || return
        if [ "$format" = mjpeg ]; then
            measure ffplay -loglevel quiet -an -x 800 -y 450 -loop 0 -framerate 30 -f mjpeg "$file"
        else
            measure ffplay -loglevel quiet -an -x 800 -y 450 -loop 0 -f rawvideo -pixel_format $pixel \
                -video_size "$size" -framerate 30 "$file"
        fi ;;
    gst)
        command -v gst-launch-1.0 >/dev/null || return
        scale="videoconvertscale ! video/x-raw,width=800,height=450 ! ximagesink"
        if [ "$format" = mjpeg ]; then
            measure gst-launch-1.0 -q filesrc location="$file" ! jpegdec ! videorate ! "video/x-raw,framerate=30/1" ! $scale
        else
            measure gst-launch-1.0 -q filesrc location="$file" ! rawvideoparse format=$gst width="$width" \
                height="$height" framerate=30/1 ! $scale
        fi ;;
    obs)
        command -v obs >/dev/null || return
        # OBS reads files with a container only; the pictures in it stay as they are.
        [ -s "$work/pictures.mkv" ] || case "$format" in
        mjpeg) ffmpeg -loglevel error -y -f mjpeg -framerate 30 -i "$file" -c copy "$work/pictures.mkv" ;;
        *) ffmpeg -loglevel error -y -f rawvideo -pixel_format $pixel -video_size "$size" -framerate 30 -i "$file" \
            -c copy "$work/pictures.mkv" ;;
        esac
        obs_scene "$width" "$height"
        HOME=$work/obs XDG_CONFIG_HOME=$work/obs/.config measure obs --multi --disable-shutdown-check --minimize-to-tray=false ;;
    esac
}
# One scene with the pictures in a loop, on a canvas of their size; the files also answer OBS's first questions.
obs_scene() {
    home=$work/obs/.config/obs-studio
    mkdir -p "$home/basic/profiles/Untitled" "$home/basic/scenes"
    cat >"$home/global.ini" <<INI
[General]
FirstRun=true
EnableAutoUpdates=false
[Basic]
Profile=Untitled
ProfileDir=Untitled
SceneCollection=Untitled
SceneCollectionFile=Untitled
INI
    cat >"$home/basic/profiles/Untitled/basic.ini" <<INI
[General]
Name=Untitled
[Video]
BaseCX=$1
BaseCY=$2
OutputCX=$1
OutputCY=$2
FPSCommon=30
INI
    cat >"$home/basic/scenes/Untitled.json" <<JSON
{"name": "Untitled", "current_scene": "Scene", "current_program_scene": "Scene", "scene_order": [{"name": "Scene"}],
 "sources": [
  {"id": "ffmpeg_source", "name": "Pictures", "settings": {"local_file": "$work/pictures.mkv", "looping": true}},
  {"id": "scene", "name": "Scene", "settings": {"id_counter": 1, "items": [{"id": 1, "name": "Pictures", "visible": true,
   "pos": {"x": 0.0, "y": 0.0}, "scale": {"x": 1.0, "y": 1.0}}]}}]}
JSON
}
echo "| B3 preview 800x450, ms of processor per picture | ours with card | QVideoWidget | ffplay | gst-launch | OBS Studio |"
echo "|---|---|---|---|---|---|"
for size in $sizes; do
    for format in yuyv nv12 mjpeg; do
        file="$work/pictures"
        case "$format" in
        yuyv) set -- -pix_fmt yuyv422 -f rawvideo ;;
        nv12) set -- -pix_fmt nv12 -f rawvideo ;;
        mjpeg) set -- -pix_fmt yuvj422p -q:v 4 -f mjpeg ;;
        esac
        ffmpeg -loglevel error -y -f lavfi -i "testsrc2=size=$size:rate=30" -frames:v "$(( (seconds + 1) * 30 ))" "$@" "$file"
        rm -f "$work"/got.* "$work/pictures.mkv"
        run=0
        while [ $run -lt "$runs" ]; do
            for who in ours qvideowidget ffplay gst obs; do one $who $format $size "$file" >>"$work/got.$who"; done
            run=$(( run + 1 ))
        done
        printf '| %s %s |' "$size" "$format"
        for who in ours qvideowidget ffplay gst obs; do printf ' %s |' "$(median <"$work/got.$who")"; done
        echo
    done
done
