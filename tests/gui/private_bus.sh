#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a program on a message bus of its own.   sh private_bus.sh PROGRAM…   Exit: the program's; 77 without dbus-run-session.
command -v dbus-run-session >/dev/null || {
    echo "SKIPPED: dbus-run-session is missing (package dbus-daemon)"
    exit 77
}
exec dbus-run-session -- "$@"
