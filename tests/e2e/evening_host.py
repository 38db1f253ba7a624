# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a host does in an evening, each act by keys alone and with its keys counted."""
import time
from collections import defaultdict

from evening_script import FLASH_EACH, FLASH_PRICE, HOLD_SECONDS, PRICES, WORK
from evening_truth import COUNTER
from window_session import PATIENCE, Failure, check, until
from window_truth import query

LIMITS = {"opening result": 8, "piece": 6, "counter sale": 3, "claim accept": 1}  # keys
PEDAL = 0.3  # seconds between two steps of a person; the program takes two within a quarter of a second for one


class Host:
    def __init__(self, window, ledger, truth):
        self.window, self.ledger, self.truth = window, ledger, truth
        self.counts = defaultdict(list)  # keys of every act
        self.bag_numbers = {}  # as they were shown when a mussel was begun
        self.stepped = 0.0
        self.notices, self.overtaken = 0, []

    def ask(self, statement):
        return query(self.ledger, statement)

    def number(self, statement):
        return self.ask(statement)[0]["n"]

    def count(self, act, keys):
        self.counts[act].append(keys)
        check(f"{act} takes too many keys:", keys <= LIMITS[act], keys)

    def step(self, key):
        """A key that is one step of the show: a foot is not faster than that on a pedal."""
        time.sleep(max(0.0, self.stepped + PEDAL - time.monotonic()))
        self.window.keys(key)
        self.stepped = time.monotonic()

    def step_until(self, key, what, statement):
        self.step(key)
        return until(what, lambda: self.ask(statement))

    # The run order.

    def next(self, code):
        self.step("space")
        until(f"{code} on air", lambda: self.on_air() == code)
        name = self.truth.names[code]
        parts = set(name.split(" · "))  # of a piece its number stands first there

        def is_shown():
            return any(set(row.split(",")[0].split(" · ")) == parts and row.endswith(", on air")
                       for row in self.window.rows("Run order"))

        until(f"{name} to be shown on air", is_shown)

    def on_air(self):
        rows = self.ask("SELECT v.code FROM on_air a JOIN run_item i USING(item_id) JOIN variant v USING(variant_id) "
                        "WHERE a.until_ms IS NULL")
        return rows[0]["code"] if rows else None

    def add_to_run_order(self, code):
        window = self.window
        window.keys("a")
        window.wait_for("Search for a product to add", "text", lambda node: node["focused"])
        window.type(code)
        window.keys("Return")
        until(f"{code} in the run order", lambda: self.ask(
            f"SELECT 1 FROM run_item JOIN variant USING(variant_id) WHERE code='{code}' AND removed=0"))

    # Sales by hand.

    def sell(self, code, units, price=None, refused=False):
        """At the counter, of what is on air."""
        before = self.number("SELECT count(*) AS n FROM orders")
        at = time.time()
        keys = ["Return"] if units == 1 else [*str(units), "Return"]
        self.count("counter sale", len(keys))
        self.window.keys(*keys)
        if refused:
            self.window.wait_for("The flash price has not so many left, or not for one buyer. Nothing is sold.")
            check("a refused sale was sold", self.number("SELECT count(*) AS n FROM orders") == before)
            return
        until(f"the sale of {code}", lambda: self.number("SELECT count(*) AS n FROM orders") == before + 1)
        self.truth.sell(code, units, PRICES[code] if price is None else price, at)
        self.window.wait_for(where=lambda node: node["name"].startswith("Sold: "))

    # The opening table.

    def open_one(self, result, killer=None):
        """START, the number pad, DONE; what may come between."""
        truth = self.truth
        if result.is_skipped_before:
            until("two who wait", lambda: len(truth.turns()) > 1)
            self.step_until("k", "the skip", "SELECT 1 FROM opening_turn WHERE state=1")
            truth.skip()
        order = truth.turns()[0]
        self.begin(order)
        keys = 1
        if result.is_dead_first:
            self.step_until("r", "another mussel", "SELECT 1 FROM opening WHERE state=1 AND replaces IS NOT NULL")
            truth.replaced += 1
            self.wait_for_mussel(order, " again")
            keys += 1
        typed = result.keys()
        if result.is_corrected:
            self.window.keys(*typed[:-1])
            self.finish()
            self.step_until("u", "the mussel in the hand again", "SELECT 1 FROM opening WHERE state=1")
            self.wait_for_mussel(order)
            typed = typed[-1:]
        if killer:
            self.window.keys(*typed[:2])
            killer(order, typed[:2])
            typed = typed[2:]
        self.window.keys(*typed)
        if result.is_photographed:
            self.step_until("g", "the picture", "SELECT 1 FROM opening WHERE state=1 AND photo<>''")
            # The ledger knows it before the window says it; what is said late would stand over what comes next.
            self.window.wait_for("The picture is kept with the opening.", "label")
        for work in result.work:
            self.window.keys("dh"[work])
            truth.work.append((next(key for key, one in truth.orders.items() if one is order), len(order.opened) + 1, work))
            until("the promised work", lambda: self.number("SELECT count(*) AS n FROM work_item") == len(truth.work))
            self.window.wait_for(where=lambda node, name=WORK[work][0]: node["name"].startswith("Promised to ") and
                                 f": {name}, " in node["name"])
        self.finish()
        if order.source != COUNTER:
            self.see_notice(told(order, result))
        if not (result.is_dead_first or result.is_corrected or killer or result.work or
                result.is_photographed):
            self.count("opening result", keys + len(typed) + 1)
        truth.open(order, result)

    def see_notice(self, text):
        """What was done stands in the notice bar, until something else has to be told there: a hold that ran out, on a
        slow machine, before anybody could read. The ledger is compared whole; here it is asked how often that happened."""
        self.notices += 1
        try:
            self.window.wait_for(text, "label", patience=12)
        except Failure:
            self.overtaken.append(text)

    def begin(self, order):
        self.step_until("o", "a mussel in the hand", "SELECT 1 FROM opening WHERE state=1")
        self.wait_for_mussel(order)
        shown = self.ask("SELECT b.number AS n FROM opening x JOIN opening_turn t USING(turn_id) JOIN orders o "
                         "USING(order_id) JOIN bag b USING(bag_id) WHERE x.state=1")[0]["n"]
        check("the bag is another one than before:", self.bag_numbers.setdefault(order.bag, shown) == shown)
        check("the bag is not shown:", self.window.find(f"bag {shown}", "label"), shown)

    def wait_for_mussel(self, order, again=""):
        """The alias of whose turn it is, and which mussel, as they stand on the opening table."""
        place = f"{len(order.opened) + 1} of {order.units}{again}"

        def shown():
            texts = self.window.texts()
            names = [text for text in texts if text == order.alias or (order.source == COUNTER and text.startswith("Counter "))]
            return place in texts and names

        until(f"{order.alias or 'the counter'} {place} on the opening table", shown)

    def finish(self):
        before = self.number("SELECT count(*) AS n FROM opening WHERE state=2 AND undone_at IS NULL")
        self.step("o")
        until("the result", lambda: self.number(
            "SELECT count(*) AS n FROM opening WHERE state=2 AND undone_at IS NULL") == before + 1)

    # One-off pieces.

    def make_piece(self, digits):
        before = self.number("SELECT count(*) AS n FROM variant WHERE piece_number<>''")
        keys = ["n", *(str(digit) for digit in digits)]
        self.count("piece", len(keys))
        time.sleep(max(0.0, self.stepped + PEDAL - time.monotonic()))
        began = time.monotonic()
        self.window.keys(*keys)
        self.stepped = time.monotonic()
        row = until("the piece in the run order", lambda: self.ask(
            "SELECT v.code, v.price_minor AS price, p.name || CASE WHEN v.name='' THEN '' ELSE ' · ' || v.name END AS name "
            "FROM run_item JOIN variant v USING(variant_id) JOIN product p ON p.uid=v.product WHERE v.piece_number<>'' "
            f"ORDER BY v.variant_id LIMIT 1 OFFSET {before}"))[0]
        check("a piece takes too long:", time.monotonic() - began <= 10)
        self.truth.add_piece(row["code"], row["name"])
        return row["code"], row["price"]

    # Claims and holds.

    def type_claims(self, claims, code, price):
        self.window.keys("t")
        self.window.wait_for("Claim typed by hand: name and quantity", "text", lambda node: node["focused"])
        keys = []
        for claim in claims:
            before = self.holds()
            self.window.type(f"{claim.name} {claim.units}")
            self.window.keys("Return")
            keys.append(self.truth.claim(claim, code, price))
            until(f"the hold of {claim.name}", lambda: self.holds() == before + 1)
        self.window.keys("Escape")
        return keys

    def accept(self, claim):
        """The first claim that waits for a decision."""
        until("a claim to decide", lambda: self.ask("SELECT 1 FROM claim WHERE state=0"))
        self.window.wait_for("Accept this claim", "push button")
        before = self.holds()
        self.count("claim accept", 1)
        self.window.keys("Return")
        until(f"the hold of {claim.name}", lambda: self.holds() == before + 1)

    def holds(self):
        return self.number("SELECT count(*) AS n FROM hold")

    def pay(self, key):
        self.end_hold("F2", key, "paid", 1)

    def release(self, key):
        self.end_hold("F3", key, "cancelled", 3)

    def end_hold(self, button, key, state, code):
        """The hold that ends first."""
        before = self.number(f"SELECT count(*) AS n FROM hold WHERE state={code}")
        self.step(button)
        until(f"the end of {key}", lambda: self.number(f"SELECT count(*) AS n FROM hold WHERE state={code}") == before + 1)
        self.truth.orders[key].state = state

    def expire(self, keys):
        until(f"the end of {keys}", lambda: not self.ask("SELECT 1 FROM hold WHERE state=0"), PATIENCE + HOLD_SECONDS)
        for key in keys:
            self.truth.orders[key].state = "cancelled"

    # A flash price for what is on air.

    def begin_flash(self, units):
        window = self.window
        window.keys("f")
        window.wait_for("Flash price", "text", lambda node: node["focused"])
        window.type(f"{FLASH_PRICE / 100:.2f}")
        window.tab_to("How many pieces in all; 0 for all there are")
        window.type(str(units))
        window.tab_to("How many for one buyer; 0 for any number")
        window.type(str(FLASH_EACH))
        window.keys("Return")
        until("the flash price", lambda: self.ask("SELECT 1 FROM flash WHERE ended_at IS NULL"))
        self.wait_for_price(FLASH_PRICE)

    def wait_for_price(self, price):
        """Of what is on air."""
        self.window.wait_for(f"{price / 100:.2f} CNY", "label")


def told(order, result):
    """What the notice says when a mussel is done."""
    found = [f"{grade} {pearls}" for grade, pearls in result.grades()]
    size = [f"best {result.tenths / 10:.1f} mm"] if result.tenths else []
    return f"{order.alias}, {len(order.opened) + 1} of {order.units}: {' · '.join(found + size)}"
