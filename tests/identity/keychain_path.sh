#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# keychain_path.sh PROGRAM: the keys' real way, with a private session bus and keychain, and then with none at all.
# Nothing of the user's own session or home is touched. 77 where no keychain can be had.
set -eu
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || {
        echo "SKIPPED: $tool is not installed"
        exit 77
    }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" \
    XDG_CACHE_HOME="$home/cache" XDG_CURRENT_DESKTOP=GNOME
unset DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL
# The daemon ends with its bus.
for filter in 'Keychain.*' 'LockedKeychain.*'; do
    rm -rf "$home/data" "$home/cache" "$home/config"
    dbus-run-session -- sh -c '
    printf "a test password" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 || {
        echo "SKIPPED: the keychain does not start here"
        exit 77
    }
    exec "$@"' sh "$1" --gtest_filter="$filter"
done
DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$1" --gtest_filter='NoKeychain.*'
