#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 5: kill -9 at any time loses nothing, doubles nothing and leaves no half file.

kill_anywhere.py KAIBANGCTL DATA_FOLDER VILLAGE_MILL [--kills N] [--control early|half]

Kills the real program at moments drawn at random in each of intake, import, backup, export, upgrade of an older ledger,
restore and the sign-off of a village, N times in all, and looks each time at what is left. An output file is there whole,
or it is not there.

--control early: an order counts as accepted before the answer has come. --control half: the export is written in place
by a program that does not know better. Both must be found out, with exit code 1.
"""
import argparse, datetime, json, os, random, shutil, subprocess, sys, time

from fault_host import Host, end, send

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("data")
parser.add_argument("mill")
parser.add_argument("--kills", type=int, default=70)
parser.add_argument("--seed", type=int, default=20261130)
parser.add_argument("--control", choices=["early", "half"])
args = parser.parse_args()
rng = random.Random(args.seed)
host = Host(args.ctl)
accepted, sent = set(), 0


def killed(command, longest):
    """Runs it and kills it somewhere on its way. True when it had ended before."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    time.sleep(rng.uniform(0, longest))
    is_over = process.poll() is not None
    end(process)
    return is_over


def how_long(command):
    began = time.monotonic()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return (time.monotonic() - began) * 1.1


def in_intake(kills):
    global sent
    for _ in range(kills):
        process, port = host.intake()
        if process is None:
            sys.exit("the intake does not start after a kill")
        deadline = time.monotonic() + rng.uniform(0, 0.25)
        while time.monotonic() < deadline:
            status = send(port, sent)
            if status == 200:
                accepted.add(sent)
            sent += 1
        if args.control == "early":  # the last one is on its way when the plug is pulled
            for _ in range(3):
                accepted.add(sent)
                sent += 1
        end(process)
        host.expect_sound(accepted)
    return kills


def in_import(kills):
    files = [os.path.join(args.data, name) for name in ("taobao/ExportOrderList201707081001.csv",
             "taobao/ExportOrderDetailList201707081001.csv", "douyin/1791213782_orders.csv")]
    whole = Host(args.ctl)
    longest = how_long(whole.command("import", *files))
    truth = orders_of(whole)
    for _ in range(kills):
        target = Host(args.ctl)
        killed(target.command("import", *files), longest)
        if not target.ctl("verify")["ok"]:
            sys.exit("a killed import left a ledger that is not sound")
        target.ctl("import", *files)
        if orders_of(target) != truth:
            sys.exit("a killed import and the same again differ from one import")
        shutil.rmtree(target.folder)
    return kills


def orders_of(some, ledger=None):
    return sorted((o["source"], o["order_id"], o["payment"], o.get("buyer_paid") or 0) for o in some.ctl("orders", ledger=ledger))


def in_backup(kills):
    out = os.path.join(host.folder, "copy.kaibang")
    longest = how_long(host.command("backup", "--out", out))
    os.remove(out)
    truth = orders_of(host)
    for _ in range(kills):
        killed(host.command("backup", "--out", out), longest)
        if os.path.exists(out):
            if not host.ctl("verify", ledger=out)["ok"] or orders_of(host, out) != truth:
                sys.exit("HALF FILE: a killed backup left a copy that is not whole")
            for name in os.listdir(host.folder):
                if name.startswith("copy.kaibang"):
                    os.remove(os.path.join(host.folder, name))
    return kills


def in_export(kills):
    out = os.path.join(host.folder, "day.csv")
    command = host.command("report", "orders", "--format", "csv", "--out", out)
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        command = host.command("report", "day", "--from", "2015-01-01", "--to", "2026-12-31", "--format", "csv", "--out", out)
    longest = how_long(command)
    with open(out, "rb") as file:
        truth = file.read()
    os.remove(out)
    if args.control == "half":
        slow = "import sys,time\nf=open(sys.argv[1],'wb',0)\nfor b in sys.stdin.buffer.read(): f.write(bytes([b])); time.sleep(0.002)"
        feed = os.path.join(host.folder, "feed")
        with open(feed, "wb") as file:
            file.write(truth)
        command, longest = ["sh", "-c", f'exec {sys.executable} -c "$0" "$1" <"$2"', slow, out, feed], 0.4
    for _ in range(kills):
        killed(command, longest)
        if os.path.exists(out):
            with open(out, "rb") as file:
                if file.read() != truth:
                    sys.exit("HALF FILE: a killed export left a part of a table")
            os.remove(out)
    return kills


def in_upgrade(kills):
    older = os.path.join(args.data, "ledgers", "v1.kaibang")
    trial = Host(args.ctl)

    def fresh():
        for name in os.listdir(trial.folder):
            if name != "secret":
                path = os.path.join(trial.folder, name)
                shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)
        shutil.copy(older, trial.ledger)

    bring = trial.command("import", os.path.join(args.data, "douyin/1791213782_orders.csv"))
    fresh()
    trial.ctl("orders", expected=(3,))  # it is not read before it was brought forward
    longest = how_long(bring)
    truth = (orders_of(trial), trial.ctl("stock"))
    for _ in range(kills):
        fresh()
        killed(bring, longest)
        subprocess.run(bring, check=True, capture_output=True)
        if (orders_of(trial), trial.ctl("stock")) != truth or not trial.ctl("verify")["ok"]:
            sys.exit("an older ledger lost something to a killed upgrade")
    return kills


def in_restore(kills):
    copy = os.path.join(host.folder, "good.kaibang")
    host.ctl("backup", "--out", copy)
    truth = orders_of(host)
    target = Host(args.ctl)
    command = target.command("restore", copy)
    longest = how_long(command)
    for _ in range(kills):
        killed(command, longest)
        if not target.ctl("verify")["ok"] or orders_of(target) not in ([], truth):
            sys.exit("a killed restore left neither what was there nor the copy")
    return kills


def in_sign_off(kills):
    folder = os.path.join(host.folder, "village")
    subprocess.run([args.mill, folder, "4", "5", "6"], check=True)
    village, fresh, key = (os.path.join(folder, name) for name in ("v.kaibang", "fresh.kaibang", "key"))
    with open(key, "w", encoding="ascii") as file:
        file.write(os.urandom(32).hex() + "\n")
    os.chmod(key, 0o600)

    def on_village(*words):
        return [args.ctl, "--json", "village", *words, "--village", village]

    def told(*words, expected=(0,)):
        done = subprocess.run(on_village(*words), capture_output=True, text=True, check=False)
        if done.returncode not in expected:
            sys.exit(f"kaibangctl village {words} ended with {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    told("init", "--name", "Kill")
    told("enrol", os.path.join(folder, "enrol.txt"))
    inbox = os.path.join(folder, "inbox")
    told("add", *[os.path.join(inbox, day) for day in os.listdir(inbox)], expected=(0, 1))
    days = [str(datetime.date(1970, 1, 1) + datetime.timedelta(int(day))) for day in sorted(os.listdir(inbox))][:2]
    shutil.copy(village, fresh)
    longest = how_long(on_village("sign", days[0], "--key-file", key))
    if not told("verify")["ok"]:
        sys.exit("a day cannot be signed")
    for _ in range(kills):
        for name in os.listdir(folder):
            if name.startswith("v.kaibang"):
                os.remove(os.path.join(folder, name))
        shutil.copy(fresh, village)
        killed(on_village("sign", days[0], "--key-file", key), longest)
        if not told("verify")["ok"]:
            sys.exit("a killed sign-off broke the chain")
        told("sign", days[1], "--key-file", key)  # the chain goes on, whether the first stands or not
        if not told("verify")["ok"]:
            sys.exit("the chain does not go on after a killed sign-off")
    return kills


def main():
    share = max(1, args.kills // 7)
    steps = [in_intake] if args.control == "early" else [in_intake, in_export] if args.control == "half" else [
        in_intake, in_import, in_backup, in_export, in_upgrade, in_restore, in_sign_off]
    done = [f"{step.__name__[3:]} {step(share)}" for step in steps]
    host.expect_sound(accepted)
    shutil.rmtree(host.folder)
    print(f"kills: {', '.join(done)}; {len(accepted)} orders accepted, 0 lost, 0 doubled, no half file")


main()
