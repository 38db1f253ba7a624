#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 2: nothing is answered as accepted before it is durable.

order_of_calls.py KAIBANGCTL [--orders N] [--control]

Watches the real intake's system calls with strace while it takes signed orders. Before each "200" that goes to the
socket the ledger's log must have been written and then synced, with nothing written to it after that sync.

--control: strace swallows the syncs (they never reach the disk): each answer is then given too early, which must be found
out, with exit code 1. Exit 77 where strace cannot trace.
"""
import argparse, os, re, shutil, signal, subprocess, sys

from fault_host import Host, end, send

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("--orders", type=int, default=200)
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], check=False).returncode != 0:
    print("SKIPPED: strace is missing, or may not trace here")
    sys.exit(77)

host = Host(args.ctl)
trace = os.path.join(host.folder, "trace")
watched = ["strace", "-f", "-y", "-s", "64", "-o", trace, "-e", "trace=pwrite64,fdatasync,fsync,sendto,write"]
if args.control:
    watched += ["-e", "inject=fdatasync,fsync:retval=0"]
process, port = host.intake(watched)
if process is None:
    sys.exit("the intake did not start")
accepted = {number for number in range(args.orders) if send(port, number) == 200}
end(process, signal.SIGTERM)

# A call that was interrupted by another thread's stands on two lines; it counts when it is over.
CALL = re.compile(r"^(\d+) +(\w+)\(\d+<([^>]*)>(.*)$")
RESUMED = re.compile(r"^(\d+) +<\.\.\. (\w+) resumed>(.*)$")
answers = early = 0
is_written = is_synced = False
pending = {}


def over(name, path, rest):
    global answers, early, is_written, is_synced
    if path.endswith("ledger.kaibang-wal"):
        if name == "pwrite64":
            is_written, is_synced = True, False
        elif "INJECTED" not in rest and rest.rstrip().endswith("= 0"):
            is_synced = is_written
    elif "HTTP/1.1 200" in rest:
        answers += 1
        if not (is_written and is_synced):
            early += 1
        is_written = is_synced = False


with open(trace, encoding="utf-8", errors="replace") as lines:
    for line in lines:
        if call := CALL.match(line):
            thread, name, path, rest = call.groups()
            if "<unfinished" in rest:
                if "HTTP/1.1 200" in rest:  # what is on its way is already too early to take back
                    over(name, path, rest)
                else:
                    pending[thread] = (name, path)
                    if name == "pwrite64" and path.endswith("ledger.kaibang-wal"):
                        is_written, is_synced = True, False
            else:
                over(name, path, rest)
        elif (more := RESUMED.match(line)) and more.group(1) in pending:
            over(*pending.pop(more.group(1)), more.group(3))
if answers < args.orders or len(accepted) != args.orders:
    sys.exit(f"only {len(accepted)} of {args.orders} orders accepted, {answers} answers seen: nothing was proved")
host.expect_sound(accepted)
shutil.rmtree(host.folder)
if early:
    sys.exit(f"TOO EARLY: {early} of {answers} answers before their orders were on disk")
print(f"{answers} answers, 0 before their orders were written and synced")
