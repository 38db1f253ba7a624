# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The hours before a show, by keys: household, rules, goods, openings with their disclosure card, lots, run order."""
import os

from evening_script import CATALOGUE, GRADES, HOLD_SECONDS, LOTS, NAMES, OPEN, PRICES, RING, STOCK, STUD, WORK
from window_household import set_up_household, switch_intake_on
from window_session import until
from window_truth import query


def set_up(evening):
    evening.window.start("--lang", "en")
    set_up_household(evening.window, evening.ledger)
    evening.secret = switch_intake_on(evening.window, evening.port)
    set_rules(evening)
    evening.note("household, way in and rules for claims set up")


def set_rules(evening):
    window = evening.window
    window.keys("ctrl+4")
    window.tab_to("Sections of Setup")
    window.keys(*["Down"] * 7)  # from the ways in to the claims
    window.tab_to("A claim is held for", "spin box")
    window.keys("ctrl+a")
    window.type(str(HOLD_SECONDS))
    window.tab_to("minutes", "combo box")
    window.keys("Home")
    # Nobody lags behind here: a comment means the item that it is written for.
    window.tab_to("Seconds in which late comments count after claims are stopped", "spin box")
    window.keys("ctrl+a")
    window.type("0")
    window.press("Save")
    until("the time that claims are held", lambda: query(
        evening.ledger, f"SELECT 1 FROM claim_rule WHERE hold_ms={HOLD_SECONDS * 1000} AND grace_ms=0"))


def stock_up(evening):
    window = evening.window
    path = os.path.join(evening.home, "catalogue.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write(CATALOGUE)
    window.keys("ctrl+2", "ctrl+o")
    window.wait_for("Import a catalogue", "dialog")
    window.type(path)
    window.keys("Return")
    window.wait_for("Import", "push button")
    window.press("Import")
    until("the catalogue", lambda: len(query(evening.ledger, "SELECT 1 FROM variant")) == 2)
    make_opening_product(evening)
    write_card(evening)
    count_mussels(evening)
    evening.compare("before the show")
    evening.note("goods imported, openings with their card, mussels counted")


def make_opening_product(evening):
    window = evening.window
    window.activate()
    window.keys("ctrl+n")
    window.wait_for("Name", "text", lambda node: node["focused"])
    window.type(NAMES[OPEN])
    window.tab_to("Goods", "combo box")
    window.keys("Down")
    window.tab_to("Variant", "text")
    window.fill("Code", OPEN)
    window.fill("Price", f"{PRICES[OPEN] / 100:.2f}")
    window.keys("ctrl+s")
    window.wait_for(f"{NAMES[OPEN]} was saved.")
    window.keys("ctrl+t")
    window.wait_for("Change", "text", lambda node: node["focused"])
    window.type(str(STOCK[OPEN]))
    window.keys("Return")
    until("openings for sale", lambda: query(evening.ledger, f"SELECT 1 FROM stock WHERE on_hand={STOCK[OPEN]}"))


def write_card(evening):
    window = evening.window
    window.keys("ctrl+Tab")
    window.tab_to("What can be inside: one grade a line, best first; after | how often", "text")
    type_lines(window, GRADES)
    window.tab_to("Inside at least", "text")
    window.type("one pearl")
    window.tab_to("Work, with its price: one a line, at most three", "text")
    type_lines(window, [f"{name} {price / 100:.2f}" for name, price in WORK])
    window.tab_to("Returns", "text")
    window.type("opened mussels are not taken back")
    window.tab_to("Minors", "text")
    window.type("adults only")
    window.tab_to("Many pearls: type the number of each grade", "combo box")
    window.keys("Down")  # one key for each pearl
    evening.picture("card")
    window.keys("ctrl+s")
    until("the card", lambda: query(evening.ledger, "SELECT 1 FROM disclosure"))


def type_lines(window, lines):
    for place, line in enumerate(lines):
        if place:
            window.keys("Return")
        window.type(line)


def count_mussels(evening):
    window = evening.window
    window.tab_to("Products", "table", key="shift+Tab")
    window.keys("ctrl+Tab")
    for name, mussels in LOTS:
        window.tab_to("Name", "text")
        window.type(name)
        window.tab_to("Mussels counted", "text")
        window.type(str(mussels))
        window.keys("Return")
        until(f"the lot {name}", lambda: query(evening.ledger, f"SELECT 1 FROM lot WHERE name='{name}'"))


def start_show(evening):
    window = evening.window
    window.keys("ctrl+1")
    for code in (OPEN, STUD, RING):
        evening.host.add_to_run_order(code)
    window.tab_to("Start show", key="F6")
    window.keys("space")
    window.wait_for("LIVE", "label")
    window.keys("ctrl+1")
    evening.host.next(OPEN)
    evening.note("show started")
