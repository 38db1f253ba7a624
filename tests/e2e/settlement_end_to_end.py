#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Statements of payouts through the real program, in any order, compared with a truth worked out here.

usage: settlement_end_to_end.py KAIBANGCTL DATA_FOLDER [--forge]

With --forge the truth knows one fen more than the statements tell: the control, which must end with exit code 1.
"""
import csv, io, itertools, json, os, subprocess, sys, tempfile

CTL, DATA = sys.argv[1], sys.argv[2]
FORGED = 1 if "--forge" in sys.argv else 0
ORDERS = os.path.join(DATA, "taobao", "ExportOrderList201707081001.csv")
ALIPAY = os.path.join(DATA, "alipay", "signcustomer_201707.csv")
DOUYIN_ORDERS = os.path.join(DATA, "douyin", "1791213782_orders.csv")
DOUYIN = os.path.join(DATA, "douyin", "settlement_动账.csv")


def run(ledger, *words, expected):
    done = subprocess.run([CTL, "--ledger", ledger, "--lang", "en", *words], capture_output=True, text=True)
    if done.returncode not in expected:
        sys.exit(f"kaibangctl {words} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def alipay_lines():
    """Net by Taobao order, by Python's own decoder and csv module."""
    with open(ALIPAY, encoding="gb18030", newline="") as file:
        rows = [row for row in csv.reader(file) if row and not row[0].startswith("#")][1:]
    fen = lambda text: round(float(text) * 100)
    return [(row[2].strip().removeprefix("T200P"), fen(row[6]) - fen(row[7])) for row in rows]


def same(what, got, truth):
    if got != truth:
        sys.exit(f"{what}: {got} and not {truth}")


def settle_in(order):
    with tempfile.TemporaryDirectory() as folder:
        ledger = os.path.join(folder, "s.kaibang")
        run(ledger, "init", "--household", "S", expected=(0,))
        for path in order[:-1]:
            run(ledger, "settle", "--json", path, expected=(0, 1))
        told = json.loads(run(ledger, "settle", "--json", order[-1], expected=(0,)))
        again = json.loads(run(ledger, "settle", "--json", order[0], expected=(0,)))
        same("lines of a file that came again", again["files"][0]["added"], 0)
        for key in ("matched", "unpaid", "unknown", "differs", "fees", "days"):
            same(f"{key} after the same file again", again[key], told[key])
        verified = json.loads(run(ledger, "verify", "--json", expected=(0,)))
        same("verify", verified["ok"], True)
        for name in ("settlement", "payouts"):
            table = json.loads(run(ledger, "report", name, "--json", expected=(0,)))
            for kind in ("csv", "xlsx", "pdf"):
                out = os.path.join(folder, f"{name}.{kind}")
                run(ledger, "report", name, "--format", kind, "--out", out, expected=(0,))
                same(f"{name}.{kind} is written", os.path.getsize(out) > 100, True)
            if not table["rows"]:
                sys.exit(f"the report {name} is empty")
        return told


def strip(told):
    """What may not depend on the order of files: all but the files."""
    return {key: sorted(value, key=json.dumps) for key, value in told.items() if key != "files"}


truth = {}
for number, net in alipay_lines():
    truth[number] = truth.get(number, 0) + net
all_lines = sum(truth.values()) + 184 + FORGED
results = []
for order in list(itertools.permutations([ORDERS, ALIPAY, DOUYIN_ORDERS, DOUYIN]))[::4]:
    told = settle_in(list(order))
    results.append(strip(told))
    same(f"the result in the order {order}", results[-1], results[0])
matched = {row["order_id"]: row for row in told["matched"]}
for number in ("35153131473290001", "29911142123210005"):
    same(f"net of {number}", matched[number]["net"], truth[number])
    same(f"difference of {number}", matched[number]["difference"], 0)
same("orders that wait or are missing", all(row["state"] in ("waiting", "overdue") for row in told["unpaid"]), True)
differs = {row["order_id"]: row for row in told["differs"]}
# The order list says that all 28.90 went back; the platform has taken 27.78 so far.
same("reason", differs["6917926768823640001"]["reason"], "refund_not_taken")
same("unknown orders", told["unknown"], [])
fees = {(row["source"], row["kind"]): row["minor"] for row in told["fees"]}
same("fees", fees, {("taobao", "talent_commission"): 120, ("douyin", "platform_commission"): 9})
same("settled by day", sum(day["settled"] for day in told["days"]), all_lines)
for row in itertools.chain(*(told[key] for key in ("matched", "unpaid", "unknown", "differs"))):
    if not row["text"] or "%" in row["text"]:
        sys.exit(f"no sentence for {row}")
# A statement whose orders are not here, and one that cannot be read.
with tempfile.TemporaryDirectory() as folder:
    ledger = os.path.join(folder, "s.kaibang")
    run(ledger, "init", "--household", "S", expected=(0,))
    alone = json.loads(run(ledger, "settle", "--json", ALIPAY, expected=(1,)))
    same("money for orders that are not here", {row["order_id"] for row in alone["unknown"]},
         {"35153131473290001", "29911142123210005"})
    if "needs_person" not in run(ledger, "settle", ALIPAY, expected=(1,)):
        sys.exit("the list for people says nothing")
    broken = os.path.join(folder, "broken.csv")
    with open(broken, "wb") as file, open(ALIPAY, "rb") as sample:
        file.write(sample.read().replace(b"2017-07-20 10:00:00", b"soon"))
    refused = json.loads(run(ledger, "settle", "--json", broken, expected=(1,)))["files"][0]
    same("refused", (refused["refused"], refused["problems"][0]["code"]), (1, "bad_time"))
    run(ledger, "settle", expected=(2,))
    run(ledger, "settle", os.path.join(folder, "none.csv"), expected=(3,))
print(f"ok: {len(results)} orders of four files, {len(told['matched'])} matched, {len(told['unpaid'])} not paid out")
