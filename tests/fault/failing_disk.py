#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 3 from outside: a disk that fails is told, not hidden.

failing_disk.py KAIBANGCTL [--points N] [--control]

The k-th sync fails with EIO, or the k-th write with ENOSPC, once or from then on, for k = 1, 2, 3 … (strace injects it
into the real intake). An order that was answered with 200 is in the file afterwards; one that was not is taken when it
is sent again to a program on a sound disk; the file is sound each time, and a failure that lasts is answered with 503.

--control: an order counts as accepted whatever the answer: must be found out, with exit code 1. Exit 77 where strace
cannot trace.
"""
import argparse, shutil, signal, subprocess, sys

from fault_host import Host, end, send

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("--points", type=int, default=6)
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
if not shutil.which("strace") or subprocess.run(["strace", "-o", "/dev/null", "true"], check=False).returncode != 0:
    print("SKIPPED: strace is missing, or may not trace here")
    sys.exit(77)

ORDERS = 8
runs = refused = silent = 0
for call, error in (("fdatasync", "EIO"), ("pwrite64", "ENOSPC")):
    for forever in ("", "+"):
        for k in range(1, args.points + 1):
            host = Host(args.ctl)
            # Opening the ledger writes, too; the faults begin behind it.
            when = (k if call == "fdatasync" else 3 * k) + 4
            before = ["strace", "-f", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={when}{forever}"]
            process, port = host.intake(before)
            runs += 1
            if process is None:
                silent += 1  # refused to start, and said so
                shutil.rmtree(host.folder)
                continue
            answers = {number: send(port, number) for number in range(ORDERS)}
            end(process, signal.SIGKILL)
            accepted = {number for number, status in answers.items() if status == 200 or args.control}
            refused += sum(1 for status in answers.values() if status == 503)
            if any(status not in (200, 503, None) for status in answers.values()):
                sys.exit(f"an answer that says neither yes nor wait: {answers}")
            if args.control:
                host.ctl("verify")
            host.expect_sound(accepted)
            process, port = host.intake()
            again = {number for number in range(ORDERS) if send(port, number) == 200}
            end(process, signal.SIGTERM)
            if len(again) != ORDERS:
                sys.exit("orders are not taken again when the disk is sound")
            host.expect_sound(again)
            shutil.rmtree(host.folder)
if refused == 0:
    sys.exit("no failure was ever told: nothing was injected")
print(f"{runs} failing disks ({silent} at the start): {refused} orders refused with 503, 0 accepted and lost, every file sound")
