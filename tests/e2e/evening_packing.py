# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bags of an evening as the packing page shows them and as the packing list writes them, and packing by keys."""
import csv, io, re, subprocess
from collections import Counter, defaultdict

from window_session import check, until
from window_truth import query

KINDS = ("opened: ", "work: ")
STATES = {"to pack": "to pack", "to do": "to pack", "in the bag": "to pack", "done": "to pack",
          "not opened yet: wait": "to be opened"}


def listed(kaibangctl, ledger):
    """The packing list as kaibangctl writes it: alias and things of each bag, as a multiset, and the bags' codes."""
    said = subprocess.run([kaibangctl, "--ledger", ledger, "--lang", "en", "report", "packing"], check=True,
                          capture_output=True).stdout.decode("utf-8-sig")
    bags, aliases = defaultdict(list), {}
    for row in csv.DictReader(io.StringIO(said)):
        if not re.match(r"B\d+-\d+$", row["Bag"]):
            check("a thing without a bag in the packing list:", not row["Product"], row)
            continue  # the total
        bags[row["Bag"]].append((row["Product"], int(row["Units"]), row["State"].replace("in the bag", "to pack")))
        aliases[row["Bag"]] = row["Buyer"]
    return {code: (aliases[code], tuple(sorted(things))) for code, things in bags.items()}


TITLE = re.compile(r"Bag \d+(?: · (\S+))?\s+(B\d+-\d+)$")


class PackingTable:
    def __init__(self, window, ledger):
        self.window, self.ledger = window, ledger

    def open(self):
        self.window.keys("ctrl+3", "ctrl+k")
        self.window.wait_for("Things in the bag", "table")

    def shown(self):
        """The bag on the page: its code, alias and things."""
        nodes = self.window.shown()
        title = next(node["name"] for node in nodes if node["role"] == "label" and TITLE.match(node["name"]))
        alias, code = TITLE.match(title).groups(default="")
        table = next(at for at, node in enumerate(nodes) if node["name"] == "Things in the bag")
        cells = []
        for node in nodes[table + 1:]:
            if node["depth"] <= nodes[table]["depth"]:
                break
            if node["role"] == "cell":
                cells.append(node["name"])
        rows = [cells[at:at + 5] for at in range(0, len(cells), 5)]  # picture, thing, code, how many, state
        things = []
        for _, thing, _, units, state in rows:
            for kind in KINDS:
                thing = thing.removeprefix(kind)
            things.append((thing, int(units.split(" / ")[1]), STATES[state]))
        return code, alias, tuple(sorted(things))

    def bag(self, number):
        """Goes to the bag with that number, as a scanner reads its label."""
        code = query(self.ledger, f"SELECT 'B' || show_id || '-' || number AS code FROM bag WHERE number={number}")[0]["code"]
        self.window.type(code)
        self.window.keys("Return")
        return until(f"bag {code} on the page", lambda: (lambda bag: bag if bag[0] == code else None)(self.shown()))

    def read_all(self):
        """Every bag that the page has, by its code."""
        numbers = [row["number"] for row in query(self.ledger, "SELECT number FROM bag ORDER BY number")]
        bags = {}
        for number in numbers:
            code, alias, things = self.bag(number)
            if things:
                bags[code] = alias, things
        return bags

    def pack(self, number):
        """Ticks every thing of a bag with a key each; the last one closes it."""
        code, _, things = self.bag(number)
        wanted = [thing for thing in things if thing[2] == "to pack"]
        self.window.keys(*["space"] * len(wanted))
        if len(wanted) == len(things):
            until(f"bag {code} packed", lambda: query(
                self.ledger, f"SELECT 1 FROM bag WHERE number={number} AND packed_at IS NOT NULL"))
        return len(wanted)


def differences(found, should):
    """How bags by code differ from the multiset that has to be there; empty when they do not."""
    found = Counter(found.values())
    if found == should:
        return []
    return [f"too much: {found - should}", f"missing: {should - found}"]
