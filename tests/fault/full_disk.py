#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 4: a full disk stops selling, not looking.

full_disk.py KAIBANGCTL [--points N] [--control]

The real intake on a file system of a few megabytes that is filled at random points. From then on orders are refused with
503 and reading works; as soon as there is room again orders are taken, by the same program, without a restart; nothing
that was accepted is lost.

--control: an order counts as accepted whatever the answer: must be found out, with exit code 1. Exit 77 where no small
file system can be mounted (it takes root or a user namespace).
"""
import argparse, os, random, shutil, signal, subprocess, sys, tempfile

from fault_host import Host, end, send

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("--points", type=int, default=6)
parser.add_argument("--seed", type=int, default=20261130)
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
rng = random.Random(args.seed)
small = tempfile.mkdtemp(prefix="kaibang-small-")
if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", small], capture_output=True, check=False).returncode != 0:
    os.rmdir(small)
    print("SKIPPED: no small file system can be mounted here")
    sys.exit(77)


def fill():
    """Takes every byte that is left but a few pages, which are drawn."""
    with open(os.path.join(small, "ballast"), "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    keep = rng.randrange(0, 12) * 4096
    if keep:
        os.truncate(os.path.join(small, "ballast"), max(0, os.path.getsize(os.path.join(small, "ballast")) - keep))


refused = 0
try:
    host = Host(args.ctl, os.path.join(small, "ledger") if os.makedirs(os.path.join(small, "ledger"), 0o700) is None else None)
    process, port = host.intake()
    accepted, number = set(), 0
    for _ in range(args.points):
        for _ in range(rng.randrange(1, 20)):
            if send(port, number) == 200:
                accepted.add(number)
            number += 1
        fill()
        told = False
        for _ in range(40):
            status = send(port, number)
            if status == 200 or args.control:
                accepted.add(number)
            if status == 503:
                told = True
                refused += 1
            elif status != 200:
                sys.exit(f"a full disk was answered with {status}")
            number += 1
            if told and rng.random() < 0.3:
                break
        if not told:
            sys.exit("the disk is full and nobody was told")
        if len(host.held()) < len(accepted) and not args.control:
            sys.exit("looking does not work while the disk is full")
        os.remove(os.path.join(small, "ballast"))
        if send(port, number) != 200:
            sys.exit("orders are not taken when there is room again")
        accepted.add(number)
        number += 1
    end(process, signal.SIGTERM)
    host.expect_sound(accepted)
finally:
    subprocess.run(["umount", "-l", small], check=False)
    shutil.rmtree(small, ignore_errors=True)
print(f"{args.points} times full: {refused} orders refused with 503, {len(accepted)} accepted and all there, reading went on")
