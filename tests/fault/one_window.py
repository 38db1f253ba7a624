#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 18: however often the program is started at one moment, one window has the ledger.

one_window.py KAIBANGCTL KAIBANG [--starts N] [--control]

Starts the real program N times at once on one ledger: one goes on, all others end by themselves without a fault; then that
one is killed, and the next N find its place free. --control: each has a ledger of its own, so all go on, which must be seen.
"""
import argparse, os, signal, subprocess, sys, tempfile, time

from fault_host import Host, end, until

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("program")
parser.add_argument("--starts", type=int, default=6)
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
home = tempfile.mkdtemp(prefix="kaibang-windows-")
os.makedirs(os.path.join(home, "config", "kaibang"))
os.makedirs(os.path.join(home, "run"), mode=0o700)
# Not greeted as a new household.
with open(os.path.join(home, "config", "kaibang", "console.conf"), "w", encoding="ascii") as file:
    file.write("[General]\nfirstStartDone=true\n")
environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=os.path.join(home, "config"), XDG_DATA_HOME=os.path.join(home, "data"),
                   XDG_RUNTIME_DIR=os.path.join(home, "run"), TMPDIR=home, QT_QPA_PLATFORM="offscreen", DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
empty = os.path.join(home, "nothing.csv")
with open(empty, "w", encoding="ascii") as file:
    file.write("nothing\n")
hosts = [Host(args.ctl, tempfile.mkdtemp(dir=home)) for _ in range(args.starts if args.control else 1)]


def round_of_starts():
    running = [subprocess.Popen([args.program, "--ledger", hosts[number % len(hosts)].ledger, "--lang", "en"], stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL, env=environment, start_new_session=True) for number in range(args.starts)]
    until(30 + args.starts * 3, lambda: sum(one.poll() is None for one in running) <= 1)
    # It is open when nobody else may write.
    until(30, lambda: subprocess.run(hosts[0].command("import", empty), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                     check=False).returncode == 3)
    alive = [one for one in running if one.poll() is None]
    faults = [one.returncode for one in running if one.poll() not in (None, 0)]
    for one in alive:
        end(one, signal.SIGKILL)
    if len(alive) != 1 or faults:
        sys.exit(f"TWO WINDOWS: {len(alive)} of {args.starts} go on, faults {faults}")


for _ in range(2):
    round_of_starts()
hosts[0].expect_sound(set())
print(f"2 x {args.starts} starts at once, one window each time, also after a kill")
