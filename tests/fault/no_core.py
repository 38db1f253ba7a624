#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A crash leaves no picture of the memory.

no_core.py KAIBANGCTL KAIBANG [--control]

Both programs are started where core files of any size are allowed, looked at from outside, and ended by SIGSEGV as a crash
would: their limit is 0, the kernel does not give them to a user of the same name, and the kernel says that nothing was
dumped, whether to a file or to a crash service.

--control: the same with the protection off; must be found, with exit code 1.
"""
import argparse, os, resource, shutil, signal, subprocess, sys, tempfile

from fault_host import Host, until

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("window")
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
host = Host(args.ctl)
if not args.control:
    del os.environ["KAIBANG_CORE"]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HOME"] = host.folder


def unlimited():
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def limit_of(pid):
    with open(f"/proc/{pid}/limits", encoding="ascii") as lines:
        return next(line.split()[4:6] for line in lines if line.startswith("Max core file size"))


if resource.getrlimit(resource.RLIMIT_CORE)[1] == 0:
    print("SKIPPED: core files are forbidden here already")
    sys.exit(77)
programs = {"kaibangctl": host.command("intake", "--port", "0", "--secret-file", host.secret),
            "kaibang": [args.window, "--demo", "--seed", "7", "--rehearse-seconds", "60"]}
dumps = []
for name, command in programs.items():
    folder = tempfile.mkdtemp(prefix="kaibang-core-")
    process = subprocess.Popen(command, cwd=folder, preexec_fn=unlimited, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    until(20, lambda: os.readlink(f"/proc/{process.pid}/exe") != sys.executable and
          (args.control or limit_of(process.pid) == ["0", "0"] or process.poll() is not None))
    if process.poll() is not None:
        sys.exit(f"{name} did not start")
    limit = limit_of(process.pid)
    # Of a process that may not be looked into the kernel's files belong to root.
    owner = os.stat(f"/proc/{process.pid}/environ").st_uid
    os.kill(process.pid, signal.SIGSEGV)
    status = os.waitpid(process.pid, 0)[1]
    if not os.WIFSIGNALED(status) or os.WTERMSIG(status) != signal.SIGSEGV:
        sys.exit(f"{name} ended in another way: {status}")
    print(f"{name}: limit {limit}, owner of its files {owner}, dumped {os.WCOREDUMP(status)}, left {os.listdir(folder)}")
    left = os.listdir(folder)
    shutil.rmtree(folder)
    if limit != ["0", "0"] or (os.getuid() != 0 and owner == os.getuid()):
        dumps.append(f"{name} may be dumped")
    if os.WCOREDUMP(status) or any("core" in name for name in left):
        dumps.append(f"{name} was dumped")
if dumps:
    sys.exit(f"MEMORY ON DISK: {', '.join(dumps)}")
