# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every option and command that a program lists stands in its man page, and the man page names no option that is none.

man_pages.py PROGRAM PAGE [--control]     the control takes a word out of the page and must be noticed
"""
import os
import pathlib
import re
import subprocess
import sys


def listed(program):
    without_display = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    help_text = subprocess.run([program, "--help"], capture_output=True, text=True, check=True, env=without_display).stdout
    # A person's words behind the options name none.
    options = set(re.findall(r"--[a-z][a-z-]*", help_text)) - {"--help-all"}
    commands = set(re.findall(r"^  ([a-z]+)(?= )", help_text, re.M))
    commands |= set(re.findall(r"(?:village|\|)\s+([a-z]+) ", help_text))
    return options, commands


def main():
    program, page = sys.argv[1:3]
    text = pathlib.Path(page).read_text(encoding="utf-8").replace("\\-", "-").replace("\\fR", " ").replace("\\fB", " ")
    options, commands = listed(program)
    if len(options) < 5:
        sys.exit(f"only {len(options)} options were found: the list is read wrongly")
    if "--control" in sys.argv:
        text = text.replace("--ledger", "")
    words = set(re.findall(r"--[a-z][a-z-]*|[a-z]+", text))
    missing = sorted((options | commands) - words)
    unknown = sorted({word for word in words if word.startswith("--")} - options - {"--help", "--version"})
    if missing or unknown:
        sys.exit(f"{page}: lacks {missing}, names {unknown}, which the program does not know")


if __name__ == "__main__":
    main()
