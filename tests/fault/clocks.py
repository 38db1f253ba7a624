#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 14: a computer whose clock lies loses, doubles and refuses nothing, and a day's totals are those of the household.

clocks.py KAIBANGCTL [--orders N] [--control]

The real program runs under libfaketime in 1970, a day behind and ahead, on 29 February, in the hours in which Tijuana's
clocks go forward and back, and in other time zones; while a delivery comes the clock is set back once more. Signed
deliveries come from a shop whose clock is right, so the two differ by up to half a century. Orders were placed on both
sides of 04:00, of both changes of the clocks and of the leap day; which business day each belongs to is worked out here
by zoneinfo. Each clock starts with the ledger of the one before and brings every third order again.

--control: households live where the computer says, not where they say: the totals of their days have to be found wrong.
Exit: 0 all days right; 1 not; 77 libfaketime is not installed.
"""
import argparse, collections, datetime, glob, json, os, shutil, socket, subprocess, sys, zoneinfo

from fault_host import Host, SECRET, end
from signed_post import post

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("--orders", type=int, default=12, help="for each clock")
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
HOME = "America/Tijuana"
LIBRARY = next(iter(glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")), "")
#: what the computer believes, and where it believes to be
CLOCKS = [("@1970-01-02 03:00:00", "UTC"), ("-1d", HOME), ("+1d", "Asia/Shanghai"), ("@2028-02-29 23:59:58", HOME),
          ("@2026-03-08 01:59:58", HOME), ("@2026-11-01 01:59:58", HOME), ("@2038-01-19 03:14:00", "Asia/Kathmandu"),
          ("+0d", "Pacific/Kiritimati"), ("+0d", "Etc/GMT+12")]
#: walls of the household's clock near which orders are placed
EDGES = ["2026-03-08T01:58", "2026-03-08T03:01", "2026-03-08T03:59", "2026-03-08T04:01", "2026-11-01T01:30", "2026-11-01T03:59",
         "2026-11-01T04:00", "2028-02-29T03:59", "2028-02-29T04:00", "2028-03-01T03:59", "2026-06-30T23:59", "2026-12-31T23:59"]


def instant(number):
    wall = datetime.datetime.fromisoformat(EDGES[number % len(EDGES)]).replace(tzinfo=zoneinfo.ZoneInfo(HOME), fold=number // len(EDGES) % 2)
    return wall.astimezone(datetime.timezone.utc) + datetime.timedelta(seconds=number // len(EDGES) % 50)


def day_of(moment):
    """The business day: what the wall shows, and before four in the morning the day before."""
    wall = moment.astimezone(zoneinfo.ZoneInfo(HOME))
    return (wall.date() - datetime.timedelta(days=wall.hour < 4)).isoformat()


def order(number):
    total = 1000 + number
    return {"specversion": "1.0", "id": f"clock-{number}", "source": "/shops/clock", "type": "io.kaibang.order",
            "time": instant(number).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "data": {"source": "clock", "shop_id": "1", "order_id": f"C{number}", "placed_at": instant(number).strftime("%Y-%m-%dT%H:%M:%SZ"),
                     "currency": "MXN", "payment": "paid", "items_total": total, "buyer_paid": total,
                     "lines": [{"line_id": "1", "title": "pearl", "qty": "1", "unit_price": total, "line_total": total}]}}


def environment(believed, zone):
    # Waits are measured by a clock that nobody sets: only what the wall shows lies.
    return dict(os.environ, TZ=zone, FAKETIME_DONT_FAKE_MONOTONIC="1", DONT_FAKE_MONOTONIC="1")


def under(believed, *words):
    # Not by its wrapper, which leaves semaphores with the numbers of processes behind and stumbles over them later.
    return ["env", f"LD_PRELOAD={LIBRARY}", f"FAKETIME={believed}", *words]


def intake(host, believed, zone):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen(under(believed, *host.command("intake", "--port", str(port), "--secret-file", host.secret)),
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
                               env=environment(believed, zone))
    if "listening" not in process.stdout.readline():
        sys.exit(f"the intake does not start at {believed} in {zone}")
    return process, port


def main():
    if not LIBRARY:
        print("SKIPPED: faketime is not installed")
        sys.exit(77)
    host = Host(args.ctl)
    if os.path.exists(host.ledger):
        shutil.rmtree(host.folder)
        os.mkdir(host.folder)
        with open(host.secret, "w", encoding="ascii") as file:
            file.write(SECRET + "\n")
    host.ctl("init", "--household", "Tijuana", "--currency", "MXN", "--zone", "UTC" if args.control else HOME)
    sent = 0
    for believed, zone in CLOCKS:
        process, port = intake(host, believed, zone)
        fresh = range(sent, sent + args.orders)
        again = range(0, sent, 3)
        for number in [*fresh, *again]:
            status, answer = post(port, order(number), SECRET)
            if status != 200:
                sys.exit(f"REFUSED at {believed} in {zone}: {status} {json.dumps(answer)}")
        sent += args.orders
        end(process)
        done = subprocess.run(under(believed, *host.command("verify")), capture_output=True, text=True, env=environment(believed, zone), check=False)
        if done.returncode or not json.loads(done.stdout)["ok"]:
            sys.exit(f"at {believed} in {zone} the ledger is not sound: {done.stderr}")
    truth = collections.Counter()
    for number in range(sent):
        truth[day_of(instant(number))] += 1000 + number
    held = [one["order_id"] for one in host.ctl("orders", "--source", "clock")]
    if sorted(held) != sorted(f"C{number}" for number in range(sent)):
        sys.exit(f"{len(held)} orders are held, {len(set(held))} of them different, {sent} were accepted")
    for day, cents in sorted(truth.items()):
        # The report is asked under a clock that lies, too.
        done = subprocess.run(under("@1970-01-02 03:00:00", *host.command("orders", "--since", day, "--until", day)), capture_output=True,
                              text=True, env=environment("", "Asia/Shanghai"), check=False)
        told = sum(one["buyer_paid"] for one in json.loads(done.stdout))
        if told != cents:
            sys.exit(f"WRONG DAY: {day} is {cents / 100:.2f}, the ledger says {told / 100:.2f}")
    print(f"{sent} orders under {len(CLOCKS)} clocks: none lost, doubled or refused, {len(truth)} days right")


main()
