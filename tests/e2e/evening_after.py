# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""After the show: its end, the bags as page and list show them, packing by keys, and the ledger's own check."""
import evening_packing
from evening_truth import verify as verified
from window_household import hold_to_end
from window_session import check
from window_truth import query

PACKED = 12  # bags that are packed by keys; the others are read


def end_show(evening):
    window = evening.window
    window.keys("ctrl+1")
    window.tab_to("Hold to end", key="F6")
    hold_to_end(window, evening.ledger)
    evening.compare("after the show")
    evening.note("show ended")


def read_the_bags(evening):
    # The next morning, on a larger screen: a row that is scrolled away is not read aloud.
    window = evening.window
    window.close()
    window.start("--lang", "en", "--size", "1340x815")
    window.wait_for("Not live", "label")
    window.activate()
    evening.table = evening_packing.PackingTable(window, evening.ledger)
    evening.table.open()
    shown = evening.table.read_all()
    evening.table.bag(1)
    evening.picture("packing")
    found = evening_packing.differences(shown, evening.truth.bags())
    check("the packing page differs:", not found, "\n".join(found))
    listed = evening_packing.listed(evening.kaibangctl, evening.ledger)
    check("page and list differ:", shown == listed, (shown, listed))
    for bag, number in evening.host.bag_numbers.items():
        orders = [order for order in evening.truth.orders.values() if order.bag == bag]
        check("a bag has another number than was written on it:", any(
            code.endswith(f"-{number}") and alias == orders[0].alias or not orders[0].alias
            for code, (alias, _) in shown.items()) or all(not evening.truth.things(order) for order in orders), (bag, number))
    evening.note(f"{len(shown)} bags on the page and in the list hold what was sold and found")


def pack(evening):
    numbers = [row["number"] for row in query(evening.ledger, "SELECT number FROM bag ORDER BY number")]
    ticked = sum(evening.table.pack(number) for number in numbers[:PACKED])
    evening.picture("packed")
    listed = evening_packing.listed(evening.kaibangctl, evening.ledger)
    found = evening_packing.differences(listed, evening.truth.bags())
    check("the list differs after packing:", not found, "\n".join(found))
    evening.note(f"{ticked} things ticked with a key each")


def count(evening):
    """The evening was as large as it says."""
    counts = {"orders": "orders WHERE source<>'claim'", "openings": "opening WHERE state=2 AND undone_at IS NULL",
              "pieces": "variant WHERE piece_number<>''", "holds": "hold", "holds that nobody paid": "hold WHERE state<>1"}
    found = {name: query(evening.ledger, f"SELECT count(*) AS n FROM {what}")[0]["n"] for name, what in counts.items()}
    check("the evening was another one:", found == {
        "orders": 60, "openings": 40, "pieces": 12, "holds": 30, "holds that nobody paid": 10}, found)
    evening.note(", ".join(f"{n} {name}" for name, n in found.items()))


def verify(evening):
    evening.window.close()
    evening.compare("in the end")
    said = verified(evening.kaibangctl, evening.ledger)
    check("kaibangctl verify:", said.returncode == 0, said.stdout + said.stderr)
    evening.note(said.stdout.strip().splitlines()[-1])
