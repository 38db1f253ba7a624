# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up village, evening by evening through kaibangctl, and every report against an independent sum to the cent.

village_end_to_end.py KAIBANGCTL VILLAGE_MILL [--forge] [--households N] [--days N]
With --forge the truth is one cent off, and the comparison has to notice.
"""
import argparse
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import village_truth as truth

MONEY = ("orders", "paid_orders", "unpaid_orders", "cancelled_orders", "claimed", "paid", "refunded", "net", "unknown_amounts")


def fail(words):
    print(words)
    sys.exit(1)


class Evening:
    def __init__(self, options):
        self.program = options.kaibangctl
        self.folder = pathlib.Path(options.folder)
        self.ledger = str(self.folder / "village.kaibang")

    def run(self, *words, codes=(0,)):
        done = subprocess.run([self.program, "village", *map(str, words), "--village", self.ledger, "--json", "--lang", "en"],
                              capture_output=True, text=True, env={**os.environ, "HOME": str(self.folder)})
        if done.returncode not in codes:
            fail(f"village {' '.join(map(str, words))}: exit {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        return json.loads(done.stdout)

    def report(self, name, first=None, last=None, **more):
        words = ["report", name]
        for option, value in (("--from", first), ("--to", last)):
            if value is not None:
                words += [option, truth.date(value)]
        for option, value in more.items():
            words += [f"--{option}", value]
        table = self.run(*words)
        self.check_totals(name, table)
        return table["rows"]

    def check_totals(self, name, table):
        """Every total is the sum of the rows above it, by currency."""
        for total in table["totals"]:
            rows = [row for row in table["rows"] if (row.get("currency") or "") == (total["currency"] or "")]
            for column in table["columns"]:
                told = total.get(column["id"])
                if isinstance(told, int) and column["id"] not in ("rows",):
                    summed = sum(row[column["id"]] or 0 for row in rows)
                    if told != summed:
                        fail(f"{name}: total of {column['id']} in {total['currency']} is {told}, the rows come to {summed}")


def same(what, told, wanted):
    if told != wanted:
        missing = {key: value for key, value in wanted.items() if told.get(key) != value} if isinstance(wanted, dict) else wanted
        extra = {key: value for key, value in told.items() if wanted.get(key) != value} if isinstance(wanted, dict) else told
        fail(f"{what} differs:\n  wanted {str(missing)[:1500]}\n  told   {str(extra)[:1500]}")
    if not wanted:
        fail(f"{what}: nothing was compared")
    print(f"{what}: {len(wanted)} agree")


def money_of(row):
    return tuple(row[column] for column in MONEY)


def wanted_money(sums):
    wanted = {}
    for key, one in sums.items():
        values = {column: one[column] for column in MONEY}
        for column in ("paid", "net"):
            if one[column] == 0 and one["unknown_amounts"]:
                values[column] = None  # nothing is known of it, which is not nothing
        wanted[key] = tuple(values[column] for column in MONEY)
    return wanted


def check_money(evening, village):
    first, last = village.days[0], village.days[-1]
    inside = range(first + 9, last - 6)
    told = {(row["household_uid"], row["day"], row["currency"]): money_of(row) for row in evening.report("household", first, last)}
    same("households' days", told, wanted_money(village.money(lambda row: (row["household"], truth.date(row["day"])))))
    told = {(row["day"], row["currency"]): money_of(row) for row in evening.report("days", first, last)}
    same("days", told, wanted_money(village.money(lambda row: (truth.date(row["day"]),))))
    told = {(row["week_from"], row["currency"]): money_of(row) for row in evening.report("weeks")}
    same("weeks", told, wanted_money(village.money(lambda row: (truth.date(row["day"] - (row["day"] + 3) % 7),))))
    told = {(row["month_from"], row["currency"]): money_of(row) for row in evening.report("months")}
    same("months", told, wanted_money(village.money(lambda row: (truth.month(row["day"]) + "-01",))))
    part = [row for row in village.orders if row["day"] in inside]
    told = {(row["source"], row["way"], row["currency"]): money_of(row) for row in evening.report("channels", inside[0], inside[-1])}
    same("channels", told, wanted_money(village.money(lambda row: (row["channel"], "online" if row["online"] else "offline"), part)))
    rows = evening.report("refund_shares", inside[0], inside[-1])
    sums = village.money(lambda row: (row["household"],), part)
    same("refund shares", {(row["household_uid"], row["currency"]): row["refund_share"] for row in rows},
         {key: truth.share(one["refunded"], one["paid"]) for key, one in sums.items()})
    orders = {(row["order_uid"], row["day"]): (row["payment"], row["paid"], row["claimed"], row["bundle"]) for row in evening.report("orders", last, last)}
    states = {0: "unknown", 1: "unpaid", 2: "paid", 3: "cancelled"}
    same("orders of the last day", orders,
         {(row["order"], truth.date(last)): (states[row["state"]], row["due"] if row["state"] == 2 and row["due"] != "" else None,
                                             row["due"] if row["state"] == 1 and row["due"] != "" else None, row["number"])
          for row in village.orders if row["day"] == last})


def product_key(row):
    graded = row["grade"] or row["size"]
    return (row["category"], "" if graded else row["code"], "" if graded else row["product"].replace(";", ","), row["grade"], str(row["size"]))


def check_goods(evening, village):
    first, last = village.days[0] + 9, village.days[-1] - 6
    sums, _ = village.goods(product_key, first, last)
    told = {(row["category"], row["code"], row["product"], row["grade"], row["size"], row["currency"]):
            (row["lines"], row["quantity"], row["paid_goods"], row["refunded"], row["unknown_amounts"]) for row in evening.report("products", first, last)}
    same("products", told, {key: (one["lines"], one["quantity"], one["paid_goods"], one["refunded"], one["unknown_amounts"]) for key, one in sums.items()})
    sums, least = village.goods(lambda row: (row["household"], *product_key(row)), first, last)
    told = {(row["household_uid"], row["category"], "", row["product"], row["grade"], row["size"], row["currency"]):
            (row["quantity"], row["mean_price"], row["least_price"]) for row in evening.report("prices", first, last)}
    wanted = {}
    for key, one in sums.items():
        if one["paid_lines"] and (key[4] or key[5]):
            mean = None if one["unknown_amounts"] else (2 * one["paid_goods"] * 1000 + one["quantity"]) // (2 * one["quantity"])
            wanted[key] = one["quantity"], mean, least.get(key)
    same("prices", told, wanted)
    lots = ("mussels", "opened", "replaced", "empty", "dead", "pearls")
    told = {(row["farm"], row["lot"]): tuple(row[column] for column in lots) for row in evening.report("lots", first, last)}
    same("lots", told, {key: tuple(one[column] for column in lots) for key, one in village.lots(lambda row: (row["farm"], row["lot"]), first, last).items()})


def check_training(evening, village):
    first, last = village.days[0] + 9, village.days[-1] - 6
    hours, orders = collections.Counter(), collections.Counter()
    for row in village.shows:
        hours[row["household"]] += row["ms"] if first <= row["day"] <= last else 0
    for row in village.orders:
        orders[row["household"]] += first <= row["day"] <= last
    told = {row["household_uid"]: (row["show_time"], row["orders"], row["orders_per_hour"]) for row in evening.report("training", first, last)}
    same("training", told, {household: (ms, orders[household], orders[household] * 3_600_000_000 // ms) for household, ms in hours.items() if ms})


def check_evening(evening, village, day):
    told = evening.run("day", truth.date(day), codes=(0, 1))
    reported = {household for household, when in village.stands if when == day}
    for name in ("village_evening", "village_exceptions", "village_missing"):
        evening.check_totals(name, told[name])
    same(f"counts of {truth.date(day)}", {key: told[key] for key in ("expected", "reported", "missing")},
         {"expected": len(village.expected[day]), "reported": len(reported), "missing": len(village.expected[day] - reported)})
    same(f"missing of {truth.date(day)}", {row["household_uid"]: bool(row["phones"]) for row in told["village_missing"]["rows"]},
         {household: True for household in village.expected[day] - reported})
    sums = village.money(lambda row: (row["household"],), [row for row in village.orders if row["day"] == day])
    online = collections.Counter()
    week = collections.Counter()
    for row in village.orders:
        if row["day"] == day and row["online"] and row["state"] == truth.PAID:
            online[row["household"], row["currency"]] += truth.known(row["due"])
    for row in village.refunds:
        if day - 6 <= row["day"] <= day:
            week[row["household"], row["currency"]] += row["amount"]
    wanted, got = {}, {}
    for row in told["village_evening"]["rows"]:
        key = row["household_uid"], row["currency"]
        if row["orders"]:
            got[key] = row["orders"], row["unpaid_share"], row["paid"], row["net"], row["online"], row["refunds_of_week"]
    for key, one in sums.items():
        nothing = one["unknown_amounts"] and one["paid"] == 0
        wanted[key] = (one["orders"], truth.share(one["unpaid_orders"], one["paid_orders"] + one["unpaid_orders"]),
                       None if nothing else one["paid"], None if nothing else one["net"], online[key], week[key])
    same(f"evening of {truth.date(day)}", got, wanted)
    once = {row["household_uid"]: (row["show_time"], row["openings_done"], row["openings_left"], row["replacements"], row["stock_units"], row["bundle"])
            for row in told["village_evening"]["rows"] if row["shows"] is not None and row["bundle"]}
    show_ms = collections.Counter()
    for row in village.shows:
        show_ms[row["household"]] += row["ms"] if row["day"] == day else 0
    lots = village.lots(lambda row: row["household"], day, day)
    same(f"openings of {truth.date(day)}", once,
         {household: (show_ms[household], lots[household]["opened"], village.left[household, day, village.stands[household, day]],
                      lots[household]["replaced"], village.stock_of.get((household, day), 0), village.stands[household, day]) for household in reported})
    found = village.exceptions(day)
    told_exceptions = {(row["rule"], row["household_uid"], row["about"], row["currency"]) for row in told["village_exceptions"]["rows"]}
    if told_exceptions != found:
        fail(f"exceptions of {truth.date(day)} differ: wanted {sorted(found - told_exceptions)}, told {sorted(told_exceptions - found)}")
    print(f"exceptions of {truth.date(day)}: {len(found)} agree")
    return found


def check_signed(evening, folder, signed, until):
    """Restated figures are what was signed beside what stands now."""
    orders = {day: [] for day in signed}
    for row in truth.rows(f"{folder}/truth/orders.csv"):
        if row["day"] in orders:
            orders[row["day"]].append(row)
    wanted = {}
    for day in signed:
        was, is_now = (truth.Village(folder, evening_of, orders[day]).money(lambda row: (row["household"],)) for evening_of in (day, until))
        for each in set(was) | set(is_now):
            before, after = was.get(each, collections.Counter()), is_now.get(each, collections.Counter())
            values = [(one["orders"], one["paid"], one["refunded"]) for one in (before, after)]
            if values[0] != values[1]:
                wanted[each[0], truth.date(day), each[1]] = before["net"], after["net"]
    told = {(row["household_uid"], row["day"], row["currency"]): (row["net_signed"], row["net_now"]) for row in evening.report("restated")}
    same("restated days", told, wanted)
    corrections = evening.report("corrections")
    covered = {(row["household_uid"], row["day"], row["currency"]) for row in corrections}
    if not set(wanted) <= covered:
        fail(f"a change of a signed day has no correction: {sorted(set(wanted) - covered)}")
    if not {"late", "restated"} <= {row["correction"] for row in corrections}:
        fail("no late or no restated correction in the whole run")
    net = collections.Counter()
    for row in corrections:
        net[row["household_uid"], row["day"], row["currency"]] += row["net_change"] or 0
    same("corrections add up", {key: net[key] for key in wanted}, {key: after - before for key, (before, after) in wanted.items()})


def check_again(evening, folder, village):
    """Everything once more, as one folder: nothing changes."""
    before = {name: evening.report(name, village.days[0], village.days[-1]) for name in ("household", "products", "lots", "restated")}
    files = evening.run("add", folder / "inbox", codes=(0, 1))["files"]
    taken = [row for row in files if row["state"] in ("new", "newer")]
    if taken or not files:
        fail(f"the same files again were taken: {taken[:3]}")
    for name, rows in before.items():
        if evening.report(name, village.days[0], village.days[-1]) != rows:
            fail(f"{name} changed when the same files came again")
    print(f"the same {len(files)} files again change nothing")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("kaibangctl")
    options.add_argument("mill")
    options.add_argument("--forge", action="store_true")
    options.add_argument("--households", default="14")
    options.add_argument("--days", default="75")
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        options.folder = folder
        folder = pathlib.Path(folder)
        subprocess.run([options.mill, folder, options.households, options.days, "9"], check=True)
        evening = Evening(options)
        evening.run("init", "--name", "Shan Xia")
        evening.run("enrol", folder / "enrol.txt")
        inboxes = sorted(int(path.name) for path in (folder / "inbox").iterdir())
        planned = collections.defaultdict(list)
        for row in truth.rows(folder / "expected.csv"):
            planned[row["day"]].append(row["household"])
        states, signed = collections.Counter(), []
        for day in inboxes:
            if day in planned and day >= inboxes[-1] - 5:
                evening.run("expect", truth.date(day), *planned[day])
            for row in evening.run("add", folder / "inbox" / str(day), codes=(0, 1))["files"]:
                states[row["state"]] += 1
            if day % 9 == 0:
                evening.run("sign", truth.date(day), "--key-file", folder / "village.key", "--note", "evening")
                signed.append(day)
        print(dict(states))
        for state in ("new", "same", "older", "damaged", "forged", "unknown_household"):
            if not states[state]:
                fail(f"no file was {state}: the made-up village has lost a case")
        village = truth.Village(folder)
        if options.forge:
            next(row for row in village.orders if row["state"] == truth.PAID and row["due"] != "")["due"] += 1
        check_money(evening, village)
        check_goods(evening, village)
        check_training(evening, village)
        rules = set()
        for day in village.days[-4:]:
            rules |= {rule for rule, *_ in check_evening(evening, village, day)}
        if not {"unpaid", "changed"} <= rules:
            fail(f"only these rules found anything: {rules}")
        check_signed(evening, folder, signed, inboxes[-1])
        check_again(evening, folder, village)
        verified = evening.run("verify")
        if not verified["ok"]:
            fail(f"verify: {verified}")
    print("the village agrees to the cent")


main()
