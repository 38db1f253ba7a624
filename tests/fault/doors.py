#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 18: nobody else gets in.

doors.py KAIBANGCTL DATA_FOLDER [--control mode|door]

With the loosest umask there is, every file that the program makes is for its owner alone and every folder, too; whatever
listens, listens on this computer only; of many programs that want to write one ledger at once, one does.

--control: a file that anybody may read, or a listener on every address, put there by the test: must be found, with exit
code 1.
"""
import argparse, os, shutil, socket, stat, subprocess, sys, tempfile

from fault_host import SECRET, Host, end, event, send, until

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("data")
parser.add_argument("--writers", type=int, default=20)
parser.add_argument("--control", choices=["mode", "door"])
args = parser.parse_args()
os.umask(0)
outside = tempfile.mkdtemp(prefix="kaibang-doors-")
home = os.path.join(outside, "made", "by", "us")  # folders that are missing
host = Host.__new__(Host)
host.program, host.folder = args.ctl, home
host.ledger, host.secret = os.path.join(home, "ledger.kaibang"), os.path.join(outside, "secret")
with open(host.secret, "w", encoding="ascii") as file:
    file.write(SECRET + "\n")
host.ctl("init", "--household", "Doors", "--currency", "CNY", "--zone", "Asia/Shanghai")


def listeners(pid):
    """Local addresses a process and its children listen on, from the kernel's own tables."""
    sockets = set()
    for name in os.listdir(f"/proc/{pid}/fd"):
        try:
            target = os.readlink(f"/proc/{pid}/fd/{name}")
        except OSError:
            continue
        if target.startswith("socket:["):
            sockets.add(target[8:-1])
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6"):
        with open(f"/proc/net/{table}", encoding="ascii") as rows:
            for row in list(rows)[1:]:
                words = row.split()
                if words[9] in sockets and (words[3] == "0A" or table.startswith("udp")):
                    found.append((table, words[1].split(":")[0]))
    return found


process, port = host.intake()
if send(port, 1) != 200:
    sys.exit("an order was not taken")
pid = process.pid
if args.control == "door":
    door = socket.socket()
    door.bind(("0.0.0.0", 0))
    door.listen()
    pid = os.getpid()
found = listeners(pid)
if not found:
    sys.exit("nothing listens: nothing was proved")
open_doors = [where for where in found if where not in (("tcp", "0100007F"), ("tcp6", "0" * 24 + "01000000"))]
if open_doors:
    sys.exit(f"OPEN DOOR: {open_doors}")
# The intake holds the ledger; everybody else is told so, and nothing of theirs is written.
others = [subprocess.Popen(host.command("import", os.path.join(args.data, "taobao/ExportOrderList201707081001.csv")),
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(args.writers)]
for other in others:
    if other.wait() == 0:
        sys.exit("TWO WRITERS: a second program wrote while the first held the ledger")
end(process, 15)
racers = [subprocess.Popen(host.command("intake", "--port", "0", "--secret-file", host.secret), stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, text=True, start_new_session=True) for _ in range(args.writers)]
until(30, lambda: sum(racer.poll() is None for racer in racers) <= 1)
alive = [racer for racer in racers if racer.poll() is None]
if len(alive) != 1:
    sys.exit(f"TWO WRITERS: {len(alive)} of {args.writers} programs hold one ledger")
for racer in alive:
    end(racer, 15)
host.ctl("backup", "--out", os.path.join(home, "copies", "copy.kaibang"), expected=(0, 3))
host.ctl("report", "day", "--format", "csv", "--out", os.path.join(home, "day.csv"))
host.ctl("bundle", "--day", "2026-11-24", "--out", os.path.join(home, "day.bundle"), expected=(0, 1, 3))
if args.control == "mode":
    with open(os.path.join(home, "loose"), "w", encoding="ascii") as file:
        file.write("x")
loose = []
seen = 0
for folder, folders, files in os.walk(os.path.join(outside, "made")):
    for path in [os.path.join(folder, name) for name in files + folders] + [folder]:
        seen += 1
        if stat.S_IMODE(os.stat(path).st_mode) & 0o077:
            loose.append(f"{os.path.relpath(path, outside)} {stat.S_IMODE(os.stat(path).st_mode):o}")
if loose:
    sys.exit(f"OPEN TO OTHERS: {', '.join(sorted(set(loose)))}")
host.expect_sound({1})
shutil.rmtree(outside)
print(f"{seen} files and folders for their owner alone, {len(found)} listener on 127.0.0.1, {2 * args.writers} second writers refused")
