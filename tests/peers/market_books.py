# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The made-up shop of market_shop.py: its orders, what happens to them, and what a ledger must hold of them."""
import hashlib
import random
import threading
import time
from datetime import timedelta, timezone

APP, SECRET, CIPHER, CODE = "app-7", "s3cret-ñ", "CIPHER=1", "TG-code-1"
SHOPIFY_TOKEN, SELLER = "shpat_lab", "779432305"
QUIET_CYCLES = 3
MEXICO = timezone(timedelta(hours=-4))


def money(minor):
    return f"{minor // 100}.{minor % 100:02d}"


def bare(minor):
    """A JSON number as some programs write it: without ending zeros, large ones with an exponent."""
    text = money(minor).rstrip("0").rstrip(".")
    return f"@@{minor // 10 ** 5}E3@@" if minor >= 10 ** 8 and minor % 10 ** 5 == 0 else f"@@{text}@@"


class Order:
    def __init__(self, shop, at):
        self.number = shop.take_id()
        self.created = self.changed = at
        self.state, self.parcel, self.moved = "unpaid", "none", at
        count = 1 if shop.kind == "mercadolibre" else shop.random.randint(1, 3)
        self.lines = [{"id": shop.take_id(spare=8), "sku": f"S{shop.random.randint(1, 9)}-{i}", "units": shop.random.randint(1, 4),
                       "price": shop.random.randint(1, 99999), "removed": 0, "back": 0, "back_units": 0}
                      for i in range(count)]
        self.shipping = 0 if shop.kind == "mercadolibre" else 7000
        self.refunds, self.requests, self.pack = [], [], shop.random.choice([None, shop.take_id()])
        self.version = 0

    def total(self):
        return self.shipping + sum(one["price"] * (one["units"] - one["removed"]) for one in self.lines)

    def refunded(self):
        return sum(one["amount"] for one in self.refunds)


class Shop:
    def __init__(self, options):
        self.kind, self.random = options.kind, random.Random(options.seed)
        self.lock = threading.RLock()
        self.acts_left, self.acts_done, self.faults = options.acts, 0, options.faults
        self.orders, self.next_id = {}, 9007199254740993
        self.quiet, self.asked, self.elsewhere, self.newest, self.deaf = 0, 0, 0, 0, 0
        self.refresh, self.access, self.access_until, self.spent = "TG-refresh-1", None, 0, set()
        self.codes, self.renewed, self.refused, self.twice, self.loses = {CODE}, 0, 0, 0, False
        for i in range(options.orders):
            order = self.make(int(time.time()) - 3600 + i)
            if i % 2:
                order.state = "paid"

    def take_id(self, spare=0):
        """A number of its own, and `spare` ones behind it for what belongs to it."""
        taken = self.next_id + self.random.randint(1, 9)
        self.next_id = taken + spare
        return taken

    def now(self):
        return int(time.time())

    def touch(self, order, at=None):
        order.changed, order.version = at or self.now(), order.version + 1

    def make(self, at=None):
        order = Order(self, at or self.now())
        self.orders[order.number] = order
        return order

    def pick(self, *states):
        found = [one for one in self.orders.values() if one.state in states]
        return self.random.choice(found) if found else None

    def act(self):
        if self.acts_left <= 0:
            return
        self.acts_left -= 1
        self.acts_done += 1
        kind = self.random.choice("new new new pay pay ship arrive cancel part whole edit late late".split())
        if self.acts_done % 25 == 0:
            kind = "bulk"
        if self.kind == "tiktok" and self.acts_done in (10, 30):
            self.return_late()
            return
        if kind == "new":
            for _ in range(self.random.randint(1, 4)):
                self.make()
        elif kind == "late":  # written now, stamped with a second that was read already
            self.make(max(self.newest, self.now() - 60) - self.random.choice([0, 0, 1, 30, 90]))
        elif kind == "bulk":  # more in one second than a part holds
            at = self.now()
            for _ in range(60):
                self.make(at)
        elif kind == "pay" and (order := self.pick("unpaid")):
            order.state = "paid"
            self.touch(order)
        elif kind == "cancel" and (order := self.pick("unpaid")):
            order.state = "cancelled"
            self.touch(order)
        elif kind in ("ship", "arrive") and (order := self.pick("paid")):
            order.parcel = "sent" if kind == "ship" and order.parcel != "arrived" else "arrived"
            order.moved = self.now()
            self.touch(order)
        elif kind == "edit" and self.kind == "shopify" and (order := self.pick("unpaid")):
            line = order.lines[0]
            if line["units"] - line["removed"] > 0 and order.total() > order.shipping + line["price"]:
                line["removed"] += 1
                self.touch(order)
        elif kind in ("part", "edit") and self.kind == "tiktok":
            sent = [one for one in self.orders.values() if one.state == "paid" and one.parcel != "none"]
            if sent:
                self.return_of(self.random.choice(sent))
        elif kind in ("part", "whole") and (order := self.pick("paid")):
            self.give_back(order, kind == "whole")

    def return_late(self):
        """An order that is sent, and much later, when nothing else of it moves, given back in part."""
        if self.acts_done == 10:
            self.late = self.make()
            self.late.state, self.late.parcel = "paid", "sent"
            return
        line = self.late.lines[0]
        one = {"id": self.take_id(), "unit": line["id"], "at": self.now(), "changed": self.now(), "state": "COMPLETE",
               "amount": line["price"], "kind": "RETURN_AND_REFUND"}
        self.late.requests.append(one)
        self.late.refunds.append({"id": one["id"], "amount": one["amount"], "at": one["at"], "line": line["id"]})
        line["back"] += one["amount"]

    def return_of(self, order):
        """A buyer asks, and later it is granted or refused: the order itself says nothing of either."""
        line, asked = order.lines[0], [one for one in order.requests if one["state"] == "PENDING"]
        if not asked:
            if len([one for one in order.requests if one["state"] == "COMPLETE"]) + 1 < line["units"]:
                order.requests.append({"id": self.take_id(), "unit": line["id"] + len(order.requests) % line["units"], "at": self.now(),
                                       "changed": self.now(), "state": "PENDING", "amount": line["price"],
                                       "kind": self.random.choice(["REFUND", "RETURN_AND_REFUND"])})
            return
        one = asked[0]
        one["state"], one["changed"] = self.random.choice(["COMPLETE", "COMPLETE", "CANCEL"]), self.now()
        if one["state"] == "COMPLETE":
            order.refunds.append({"id": one["id"], "amount": one["amount"], "at": self.now(), "line": line["id"]})
            line["back"] += one["amount"]

    def give_back(self, order, whole):
        line = order.lines[0]
        if whole:
            amount = order.total() - order.refunded()
            if self.kind == "tiktok" and order.parcel != "none":
                return None  # sent orders are returned, not cancelled
        else:
            if line["back_units"] + 1 >= line["units"] - line["removed"]:
                return None
            amount = line["price"]
            line["back_units"] += 1
            line["back"] += amount
        order.refunds.append({"id": self.take_id(), "amount": amount, "at": self.now(),
                              "line": None if whole else line["id"]})
        if whole:
            order.state = "gone"
        return self.touch(order)

    # -- what a ledger must hold

    def truth(self):
        return sorted((self.truth_of(one) for one in self.orders.values()), key=lambda one: one["id"])

    def truth_of(self, order):
        refunded, paid = order.refunded(), order.state in ("paid", "gone")
        payment = {"unpaid": 2 if self.kind == "shopify" else 1, "paid": 5 if refunded else 4,
                   "cancelled": 7 if self.kind == "shopify" else 1, "gone": 6}[order.state]
        closed = {"unpaid": 0, "paid": 0, "cancelled": 2, "gone": 3}[order.state]
        if order.parcel == "arrived" and order.state == "paid" and self.kind == "mercadolibre":
            closed = 1
        lines = []
        for line in order.lines:
            units = line["units"] - line["removed"]
            back = line["back"]
            if self.kind == "mercadolibre":  # one order, one item: what went back went back for it
                back = min(refunded, line["price"] * units)
            name = f"MLM{line['id']}" if self.kind == "mercadolibre" else str(line["id"])
            if units:
                lines.append([name, str(units), line["price"] * units, back])
        sent = {"none": 0, "sent": 2, "arrived": 2 if self.kind == "shopify" else 3}[order.parcel]
        return {"id": str(order.number), "payment": payment, "closed": closed, "sent": sent,
                "refunded": refunded, "paid": order.total() if paid else None,
                "lines": sorted(lines)}

    # -- the list, as each kind sorts it

    def changed_since(self, since, by):
        rows = [one for one in self.orders.values() if one.changed >= since]
        self.random.shuffle(rows)  # equal seconds come in no order at all
        rows.sort(key=lambda one: getattr(one, by))
        if by == "changed":  # but in the same one each time
            rows.sort(key=lambda one: (one.changed, hashlib.sha256(str(one.number).encode()).digest()))
        return rows

    def told_part(self, part, is_last):
        for one in part:
            self.newest = max(self.newest, min(one.changed, self.now()))
        if is_last:
            self.quiet = self.quiet + 1 if self.acts_left <= 0 else 0
            for _ in range(self.random.randint(1, 2)):
                self.act()
        elif self.acts_left > 0 and part:  # the list moves while it is read
            order = self.random.choice(part)
            if order.state == "unpaid":
                order.state = "paid"
                self.touch(order)
