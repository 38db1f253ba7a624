#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command on a display of its own: Xvfb, 1440x900, 24 bit, software OpenGL, with a window manager where one is
# installed.   sh packaging/with_display.sh COMMAND…   Exit: the command's; 3 when no display could be started.
set -u
[ $# -gt 0 ] || {
    echo "usage: sh packaging/with_display.sh COMMAND…" >&2
    exit 2
}
scratch=$(mktemp -d) || exit 3
server=
manager=
clean_up() {
    [ -z "$manager" ] || kill "$manager" 2>/dev/null
    [ -z "$server" ] || kill "$server" 2>/dev/null
    rm -rf "$scratch"
}
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# The server picks a free number itself and writes it down, so that two runs never collide.
Xvfb -displayfd 3 -screen 0 1440x900x24 +extension GLX -nolisten tcp -noreset 3>"$scratch/number" 2>"$scratch/log" &
server=$!
waited=0
while [ ! -s "$scratch/number" ]; do
    waited=$((waited + 1))
    if [ $waited -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
        echo "Xvfb did not start:" >&2
        cat "$scratch/log" >&2
        exit 3
    fi
    sleep 0.1
done
DISPLAY=:$(cat "$scratch/number")
export DISPLAY
unset WAYLAND_DISPLAY
export QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1
if command -v openbox >/dev/null 2>&1; then
    openbox >/dev/null 2>&1 &
    manager=$!
fi
"$@"
