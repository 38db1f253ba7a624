#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# microphone_path.sh PROGRAM: the real way of sound, through Qt and a PulseAudio server of the test's own whose one
# microphone hears 1 kHz; it is unplugged and comes back. 77 means skipped.
set -u
program=$1
command -v pulseaudio >/dev/null && command -v pactl >/dev/null || { echo "SKIPPED: pulseaudio is missing"; exit 77; }
work=$(mktemp -d)
export HOME="$work" XDG_RUNTIME_DIR="$work" PULSE_SERVER="unix:$work/server" QT_QPA_PLATFORM=offscreen
pulseaudio -n --daemonize=no --exit-idle-time=-1 --use-pid-file=no \
    -L "module-native-protocol-unix socket=$work/server auth-anonymous=1" >"$work/log" 2>&1 &
server=$!
player=
trap 'kill $player $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$work"' EXIT INT TERM
patience=100
until pactl info >/dev/null 2>&1; do
    patience=$(( patience - 1 ))
    [ $patience -gt 0 ] || { echo "SKIPPED: no sound server can be started here: $(tail -1 "$work/log")"; exit 77; }
    sleep 0.1
done
# Microphones that hear what is played into the air: 1 kHz, 18.06 dB below full scale, as ffmpeg makes its sine.
ffmpeg -nostdin -v error -f lavfi -i sine=frequency=1000:sample_rate=48000 -t 120 "$work/tone.wav" ||
    { echo "SKIPPED: ffmpeg, which makes the tone, is missing"; exit 77; }
pactl load-module module-null-sink sink_name=air rate=48000 >/dev/null
paplay -d air "$work/tone.wav" 2>/dev/null &
player=$!
plug() { pactl load-module module-remap-source master=air.monitor source_name="$1"; }
module=$(plug kaibang_tone) || { echo "SKIPPED: this server has no made-up microphone"; exit 77; }
mkfifo "$work/asked" "$work/said"
timeout 120 "$program" kaibang_tone <"$work/asked" >"$work/said" 2>/dev/null &
listener=$!
exec 3>"$work/asked" 4<"$work/said"
failed=0
ask() {
    echo "$1" >&3
    read -r answer <&4 || answer="failed: it ended"
    echo "$1: $answer"
    case "$answer" in ok*) ;; *) failed=1 ;; esac
}
ask listen
pactl unload-module "$module"
# One of the same make is plugged in meanwhile; the server goes on with it, we may not.
other=$(plug another)
ask missing
pactl unload-module "$other"
plug kaibang_tone >/dev/null
ask listen
exec 3>&-
wait $listener || failed=1
exit $failed
