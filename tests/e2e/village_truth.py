# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up what the files of a made-up village tell, from its plain CSV: no code of the program, no SQL."""
import collections
import csv
import datetime

UNPAID, PAID, CANCELLED = 1, 2, 3
DONE, REPLACED, COUNTED = 2, 3, 4
EPOCH = datetime.date(1970, 1, 1)


def rows(path):
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield {key: int(value) if value.lstrip("-").isdigit() and key not in NAMES else value for key, value in row.items()}


NAMES = {"household", "order", "code", "product", "category", "grade", "size", "farm", "lot", "file"}


def date(day):
    return (EPOCH + datetime.timedelta(day)).isoformat()


def month(day):
    return date(day)[:7]


def share(part, whole):
    return None if whole <= 0 else (2 * part * 10000 + whole) // (2 * whole)


def known(value):
    return 0 if value == "" else value


class Village:
    """What stands after the evenings up to `until`; where only money is asked for, of these rows of orders.csv alone."""

    def __init__(self, folder, until=None, orders=None):
        whole = {}  # (household, number): the evening on which a readable file of it came first
        self.stock_of = {}
        for row in rows(f"{folder}/truth/bundles.csv"):
            if row["fate"] != "whole" or (until is not None and row["day_in"] > until):
                continue
            key = row["household"], row["number"]
            whole[key] = min(row["day_in"], whole.get(key, row["day_in"]))
            self.stock_of[row["household"], row["closes"]] = row["stock_units"]
        self.told = collections.defaultdict(set)
        self.left = {}
        for row in rows(f"{folder}/truth/days.csv"):
            if (row["household"], row["number"]) in whole:
                self.told[row["household"], row["day"]].add(row["number"])
                self.left[row["household"], row["day"], row["number"]] = row["openings_left"]
        self.stands = {key: max(numbers) for key, numbers in self.told.items()}
        if orders is not None:
            self.orders = self.standing(orders)
            return
        self.all_orders = list(rows(f"{folder}/truth/orders.csv"))
        self.orders = self.standing(self.all_orders)
        self.lines = self.standing(rows(f"{folder}/truth/lines.csv"))
        self.refunds = self.standing(rows(f"{folder}/truth/refunds.csv"))
        self.shows = self.standing(rows(f"{folder}/truth/shows.csv"))
        self.openings = self.standing(rows(f"{folder}/truth/openings.csv"))
        self.expected = collections.defaultdict(set)
        for row in rows(f"{folder}/expected.csv"):
            if isinstance(row["day"], int):
                self.expected[row["day"]].add(row["household"])
        self.days = sorted({day for _, day in self.stands})

    def standing(self, facts):
        return [row for row in facts if self.stands.get((row["household"], row["day"])) == row["number"]]

    def money(self, key, orders=None):
        """Sums of orders by `key(row)` and currency."""
        sums = collections.defaultdict(lambda: collections.Counter())
        for row in self.orders if orders is None else orders:
            one = sums[(*key(row), row["currency"])]
            one["orders"] += 1
            one["lines"] += row["lines"]
            one["cancelled_orders"] += row["state"] == CANCELLED
            if row["state"] == UNPAID:
                one["unpaid_orders"] += 1
                one["claimed"] += known(row["due"])
                one["unknown_amounts"] += row["due"] == ""
            if row["state"] == PAID:
                one["paid_orders"] += 1
                one["paid"] += known(row["due"])
                one["refunded"] += known(row["refunded"])
                one["fees"] += known(row["fee"])
                one["unknown_amounts"] += (row["due"] == "") + (row["refunded"] == "")
        for one in sums.values():
            one["net"] = one["paid"] - one["refunded"]
        return sums

    def goods(self, key, first, last):
        """Sums of paid lines by `key(row)` and currency."""
        sums = collections.defaultdict(lambda: collections.Counter())
        least = {}
        for row in self.lines:
            if not first <= row["day"] <= last:
                continue
            place = (*key(row), row["currency"])
            one = sums[place]
            one["lines"] += 1
            if row["state"] != PAID:
                continue
            one["paid_lines"] += 1
            one["quantity"] += row["thousandths"]
            one["paid_goods"] += known(row["amount"])
            one["refunded"] += known(row["refunded"])
            one["unknown_amounts"] += row["amount"] == ""
            if row["amount"] != "":
                unit = row["amount"] * 1000 // row["thousandths"]
                least[place] = min(unit, least.get(place, unit))
        return sums, least

    def lots(self, key, first, last):
        sums = collections.defaultdict(lambda: collections.Counter())
        for row in self.openings:
            if not first <= row["day"] <= last:
                continue
            one = sums[key(row)]
            one["opened"] += row["state"] in (DONE, COUNTED)
            one["replaced"] += row["state"] == REPLACED
            one["empty"] += row["state"] in (REPLACED, COUNTED) and row["empty"] == 1
            one["dead"] += row["state"] in (REPLACED, COUNTED) and row["empty"] == 2
            one["pearls"] += row["pearls"] if row["state"] in (DONE, COUNTED) else 0
        for one in sums.values():
            one["mussels"] = one["opened"] + one["replaced"]
        return sums

    def exceptions(self, day):
        """{(rule, household, about, currency)} by the rules of a new village, floors apart."""
        found = set()
        money = self.money(lambda row: (row["household"],), [row for row in self.orders if row["day"] == day])
        shows = collections.defaultdict(list)
        for row in self.shows:
            if row["day"] == day:
                shows[row["household"]].append(row)
        for household, of_day in shows.items():
            earned = any(one["net"] > 0 or one["unknown_amounts"] for key, one in money.items() if key[0] == household)
            if sum(row["ms"] for row in of_day) // 60000 >= 180 and not earned:
                found.add(("no_net", household, "", ""))
            if any(row["sold_openings"] and not row["disclosed"] for row in of_day):
                found.add(("no_disclosure", household, "", ""))
        for (household, currency), one in money.items():
            unpaid = share(one["unpaid_orders"], one["paid_orders"] + one["unpaid_orders"])
            if unpaid is not None and unpaid > 3000:
                found.add(("unpaid", household, "", currency))
        farms = self.lots(lambda row: row["farm"], day - 29, day)
        for (household, farm, lot), one in self.lots(lambda row: (row["household"], row["farm"], row["lot"]), day, day).items():
            usual = farms[farm]
            if one["replaced"] and one["mussels"] >= 5 and one["replaced"] * usual["mussels"] >= 2 * one["mussels"] * usual["replaced"]:
                found.add(("replacements", household, f"{farm} · {lot}", ""))
        for row in self.lines:
            if row["day"] == day and row["state"] == PAID and row["amount"] != "" and row["list"] > 0:
                unit = row["amount"] * 1000 // row["thousandths"]
                if 10000 - unit * 10000 // row["list"] > 5000:
                    words = " ".join(filter(None, (row["category"], row["grade"], row["size"]))) if row["grade"] or row["size"] else row["product"].replace(";", ",") or row["code"]
                    found.add(("discount", row["household"], words, row["currency"]))
        for household, when in self.told:
            if when != day or len(self.told[household, day]) < 2:
                continue
            nets = collections.defaultdict(lambda: [0, 0])
            for place, number in enumerate((min(self.told[household, day]), max(self.told[household, day]))):
                told = [row for row in self.all_orders if (row["household"], row["day"], row["number"]) == (household, day, number)]
                for key, one in self.money(lambda row: (), told).items():
                    nets[key[0]][place] = one["net"]
            found |= {("changed", household, "", currency) for currency, (before, after) in nets.items() if before != after}
        return found
