# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an evening has to leave behind, worked out from what was sent and what was pressed, and how a ledger, its bags and
its packing list differ from it. None of our code takes part.
"""
import subprocess
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from evening_script import LOTS, NAMES, OPEN, PRICES, STOCK, WORK, alias_of
from window_truth import query

COUNTER = "counter"


@dataclass
class Sold:
    """One order: of another program, of a claim, or from the counter."""
    source: str
    alias: str
    code: str
    units: int
    price: int
    state: str  # paid, unpaid, cancelled or refunded
    bag: object  # whose bag it goes into: the same buyer of the same source has one
    paid_at: float = 0.0
    opened: list = field(default_factory=list)  # results in the order in which they were found
    let_by: bool = False

    def line(self):
        paid = self.price * self.units if self.state in ("paid", "refunded") else 0
        return self.source, self.alias, self.code, self.units, self.price, self.state, paid

    def left(self):
        return self.units - len(self.opened) if self.code == OPEN and self.state == "paid" else 0


class EveningTruth:
    def __init__(self):
        self.orders = {}  # key -> Sold, in the order of arrival
        self.names = dict(NAMES)  # code -> what people call it
        self.stock = dict(STOCK)  # code -> units received
        self.taken = 0  # mussels
        self.replaced = 0
        self.work = []  # (key of the order, place of the mussel, place in WORK)

    # What happened.

    def deliver(self, order):
        state = "paid" if order.is_paid else "unpaid"
        known = self.orders.get(order.number)
        if known:
            known.state = state
        else:
            self.orders[order.number] = Sold("shop", alias_of(order.buyer), order.code, order.units, PRICES[order.code],
                                             state, ("shop", order.buyer), order.paid_at)

    def sell(self, code, units, price, at):
        key = f"counter {len(self.orders)}"
        self.orders[key] = Sold(COUNTER, "", code, units, price, "paid", key, at)

    def claim(self, claim, code, price):
        key = "claim", claim.name
        source = "facebook" if claim.text else "hand"
        self.orders[key] = Sold("claim", alias_of(claim.name), code, claim.units, price, "unpaid", (source, claim.name))
        return key

    def add_piece(self, code, name):
        self.names[code], self.stock[code] = name, 1

    # Whose turn it is at the opening table: who has begun goes on, else who paid first; who was let by, after the next.

    def turns(self):
        waiting = [order for order in self.orders.values() if order.left() > 0]
        return sorted(waiting, key=lambda order: (order.let_by, not order.opened, order.paid_at))

    def skip(self):
        self.turns()[0].let_by = True

    def open(self, order, result):
        order.opened.append((result.grades(), result.tenths))
        self.taken += 1
        if order.left() == 0:
            for other in self.orders.values():
                other.let_by = False

    # What has to be there.

    def on_hand(self):
        left = dict(self.stock)
        for order in self.orders.values():
            if order.state in ("paid", "unpaid"):
                left[order.code] -= order.units
        return left

    def things(self, order):
        """Name, units and state of what a packer finds for one order."""
        if order.state != "paid":
            return []
        if order.code != OPEN:
            return [(self.names[order.code], order.units, "to pack")]
        things = [(found_text(grades, tenths, f"{NAMES[OPEN]} {place}/{order.units}"), 1, "to pack")
                  for place, (grades, tenths) in enumerate(order.opened, 1)]
        if order.left():
            things.append((NAMES[OPEN], order.left(), "to be opened"))
        return things

    def bags(self):
        """The bags as a multiset: alias and things of each."""
        bags, aliases = defaultdict(list), {}
        for key, order in self.orders.items():
            bags[order.bag] += self.things(order)
            aliases[order.bag] = order.alias
            for of, place, work in self.work:
                if of == key and order.state == "paid":
                    bags[order.bag].append((f"{WORK[work][0]} ({NAMES[OPEN]} {place}/{order.units})", 1, "to pack"))
        return Counter((aliases[bag], tuple(sorted(things))) for bag, things in bags.items() if things)

    def differences(self, ledger):
        """What the ledger has otherwise, in words; empty when it holds exactly this."""
        found = []

        def compare(what, stored, should):
            if stored != should:
                found.append(f"{what}: too much {stored - should}, missing {should - stored}"
                             if isinstance(should, Counter) else f"{what}: {stored}, should be {should}")

        compare("orders", stored_orders(ledger), Counter(order.line() for order in self.orders.values()))
        on_hand = {row["code"]: row["on_hand"] for row in query(
            ledger, "SELECT v.code, s.on_hand FROM variant v JOIN stock s USING(variant_id)")}
        compare("stock", on_hand, self.on_hand())
        moved = {row["code"]: row["moved"] for row in query(
            ledger, "SELECT v.code, sum(m.delta) AS moved FROM variant v JOIN stock_ledger m USING(variant_id) GROUP BY 1")}
        compare("sum of the stock ledger", moved, self.on_hand())
        lots, taken = {}, self.taken + self.replaced
        for name, mussels in LOTS:
            lots[name] = max(0, mussels - taken)
            taken = max(0, taken - mussels)
        compare("lots", {row["name"]: row["remaining"] for row in query(ledger, "SELECT name, remaining FROM lot")}, lots)
        compare("openings", stored_openings(ledger), Counter(
            (order.alias, tuple(order.opened), order.units if order.state == "paid" else 0)
            for order in self.orders.values() if order.opened))
        dead = "SELECT count(*) AS n FROM opening WHERE state=3 AND empty_kind=2 AND undone_at IS NULL"
        replaced = query(ledger, dead)[0]["n"]
        compare("replaced mussels", replaced, self.replaced)
        compare("work", Counter(row["name"] for row in query(ledger, "SELECT name FROM work_item WHERE removed=0")),
                Counter(WORK[work][0] for _, _, work in self.work))
        return found


def found_text(grades, tenths, mussel):
    words = [", ".join(f"{grade} × {pearls}" for grade, pearls in grades)] + ([f"{tenths / 10:.1f} mm"] if tenths else [])
    return f"{' · '.join(words)} ({mussel})"


def stored_orders(ledger):
    return Counter(tuple(row.values()) for row in query(
        ledger, "SELECT o.source, CASE o.source WHEN 'counter' THEN '' ELSE o.alias END AS alias, v.code, CAST(l.quantity "
        "AS INTEGER) AS units, l.unit_price, CASE WHEN o.closed=2 THEN 'cancelled' WHEN o.payment=6 OR o.closed=3 THEN "
        "'refunded' WHEN o.payment IN (4,5) THEN 'paid' ELSE 'unpaid' END AS state, coalesce(o.buyer_paid,0) AS paid "
        "FROM orders o JOIN order_line l USING(order_id) LEFT JOIN variant v USING(variant_id) WHERE o.withdrawn=0"))


def stored_openings(ledger):
    """Of each order, what its mussels gave, in the order in which they were done."""
    found, aliases = defaultdict(list), {}
    for row in query(ledger, "SELECT t.turn_id, t.mussels, CASE o.source WHEN 'counter' THEN '' ELSE o.alias END AS alias, "
                     "coalesce(x.best_tenths,0) AS best, (SELECT group_concat(g.grade || ':' || g.pearls) FROM "
                     "opening_grade g WHERE g.opening_id=x.opening_id) AS grades FROM opening x JOIN opening_turn t "
                     "USING(turn_id) JOIN orders o USING(order_id) WHERE x.state=2 AND x.undone_at IS NULL ORDER BY x.done_at"):
        grades = tuple(sorted(((name, int(count)) for name, count in (part.split(":") for part in row["grades"].split(","))),
                              reverse=True, key=lambda grade: len(grade[0])))
        found[row["turn_id"]].append((grades, row["best"]))
        aliases[row["turn_id"]] = row["alias"], row["mussels"]
    return Counter((aliases[turn][0], tuple(results), aliases[turn][1]) for turn, results in found.items())


def verify(kaibangctl, ledger):
    return subprocess.run([kaibangctl, "--ledger", ledger, "verify"], capture_output=True, text=True)
