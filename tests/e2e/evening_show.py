# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The show: orders from outside, openings, claims and holds, a flash price, one-off pieces, two power cuts."""
import time

from evening_script import (FLASH_CLAIMS, FLASH_PAID, FLASH_PRICE, FLASH_RELEASED, FLASH_UNITS, HOLD_SECONDS, OPEN,
                            PIECE_CLAIMS, PIECE_FATES, PIECE_RUNNER_UP, PRICES, RING, RING_CLAIMS, RING_PAID,
                            RING_RELEASED, STUD, TALK, comment)
from window_session import check, is_listening, until
from window_truth import query


def deliver_wave(evening, wave):
    """The orders of a wave as their shop sends them; some come twice, one was paid before all that wait."""
    base = time.time()
    orders = [order for order in evening.script.orders if order.wave == wave]
    for place, order in enumerate(orders):
        order.paid_at = evening.first_paid_at + 0.005 if order.is_late else base + place / 100
        if wave == 0 and place == 0:
            evening.first_paid_at = order.paid_at
    for order in orders:
        document = order.event()
        if evening.forges and order is orders[0]:
            document["data"]["lines"][0]["qty"] = str(order.units + 1)
        for _ in range(2 if order.is_twice else 1):
            evening.send(document)
        evening.sent.append(document)
        evening.truth.deliver(order)
    last = query(evening.ledger, "SELECT alias FROM orders ORDER BY order_id DESC LIMIT 1")[0]["alias"]
    until("the last one in the ticker", lambda: any(row.startswith(last) for row in evening.window.rows("Order ticker")))


def first_orders(evening):
    deliver_wave(evening, 0)
    evening.compare("after the first orders")
    for _ in range(2):
        evening.host.sell(OPEN, 1)
    evening.note("20 orders came in, two openings sold at the counter")


def open_some(evening, many):
    for _ in range(many):
        result = next(evening.results)
        evening.host.open_one(result, (lambda order, typed: cut_power_in_the_hand(evening, order, typed))
                              if result.is_killed else None)


def open_fourteen(evening):
    open_some(evening, 5)
    evening.picture("opening_table")
    open_some(evening, 9)
    evening.compare("after 14 openings")
    evening.note("14 openings, one dead mussel made good, one result put right, killed in the middle of one")


def cut_power_in_the_hand(evening, order, typed):
    """Killed with a mussel open and a part of its result typed: the same one must be in the hand again."""
    window = evening.window
    digits = "".join(typed).replace("KP_", "")
    until("what was typed on disk", lambda: query(
        evening.ledger, f"SELECT 1 FROM opening WHERE state=1 AND typed='{digits}'"))
    reopen(evening, 0)
    evening.host.wait_for_mussel(order)
    check("what was typed is lost:", query(evening.ledger, "SELECT typed FROM opening WHERE state=1") ==
          [{"typed": digits}])
    window.activate()
    window.keys("ctrl+1")


def reopen(evening, seconds_in_the_dark):
    window = evening.window
    show = query(evening.ledger, "SELECT hex(uid) AS uid, started_at FROM show WHERE state=1")
    on_air = evening.host.on_air()
    window.kill()
    time.sleep(seconds_in_the_dark)
    window.start("--lang", "en")
    window.wait_for("LIVE", "label")
    check("another show:", query(evening.ledger, "SELECT hex(uid) AS uid, started_at FROM show WHERE state=1") == show)
    check("another item on air:", evening.host.on_air() == on_air, (on_air, evening.host.on_air()))
    until("the listener", lambda: is_listening(evening.port))


def sell_studs(evening):
    host = evening.host
    host.next(STUD)
    for units in (1, 2, 1, 3, 12, 1, 2):
        host.sell(STUD, units)
    deliver_wave(evening, 1)
    evening.compare("after the second wave")
    evening.note("seven counter sales, 16 more orders")


# Claims.


def say(evening, name, text):
    evening.comments += 1
    evening.send(comment(evening.comments, name, text))


def take_claims(evening, claims, code, price_of):
    """The window opens, viewers write, a helper types; the keys of the holds in the order in which they end."""
    host, keys = evening.host, []
    host.step_until("c", "claims to be taken", "SELECT 1 FROM claim_window WHERE closed_at IS NULL")
    for claim in [claim for claim in claims if claim.text]:
        say(evening, claim.name, claim.text)
        if claim.is_asked:
            host.accept(claim)
        keys.append(evening.truth.claim(claim, code, price_of(claim)))
    for claim in [claim for claim in claims if not claim.text]:
        keys += host.type_claims([claim], code, price_of(claim))
    return keys


def stop_claims(evening):
    evening.host.step("c")
    until("claims to be stopped", lambda: not query(evening.ledger, "SELECT 1 FROM claim_window WHERE closed_at IS NULL"))


def hold_rings(evening):
    host = evening.host
    host.next(RING)
    holds = take_claims(evening, RING_CLAIMS, RING, lambda claim: PRICES[RING])
    evening.picture("claims")
    for name, text in TALK:
        say(evening, name, text)
    until("a wish that nobody can fulfil", lambda: query(evening.ledger, "SELECT 1 FROM claim WHERE state=0"))
    host.step_until("Delete", "its refusal", "SELECT 1 FROM claim WHERE state=2")
    stop_claims(evening)
    for key in holds[:RING_PAID]:
        host.pay(key)
    for key in holds[RING_PAID:RING_PAID + RING_RELEASED]:
        host.release(key)
    evening.compare("after the claims")
    evening.unpaid = holds[RING_PAID + RING_RELEASED:]
    evening.note("ten rings held, six paid, one released")


def open_fourteen_more(evening):
    open_some(evening, 14)
    evening.host.expire(evening.unpaid)
    evening.compare("after 28 openings, and holds that ran out")
    evening.note("14 more openings, one buyer let by; three holds ran out")


def sell_in_a_flash(evening):
    host = evening.host
    host.begin_flash(FLASH_UNITS)
    evening.picture("flash")
    host.sell(RING, 3, refused=True)
    host.sell(RING, 2, FLASH_PRICE)
    left = [FLASH_UNITS - 2]

    def price_of(claim):
        fits = claim.units <= left[0]
        left[0] -= claim.units if fits else 0
        return FLASH_PRICE if fits else PRICES[RING]

    holds = take_claims(evening, FLASH_CLAIMS, RING, price_of)
    stop_claims(evening)
    host.wait_for_price(PRICES[RING])  # it is used up, and the usual price is back by itself
    host.sell(RING, 1)
    for key in holds[:FLASH_PAID]:
        host.pay(key)
    for key in holds[FLASH_PAID:FLASH_PAID + FLASH_RELEASED]:
        host.release(key)
    evening.compare("after the flash price")
    # The holds that are left run out while there is no power.
    reopen(evening, HOLD_SECONDS - 10)
    host.expire(holds[FLASH_PAID + FLASH_RELEASED:])
    evening.window.activate()
    evening.window.keys("ctrl+1")
    evening.compare("after a night without power")
    evening.note("a flash price, ten more holds, killed while two were open")


def make_pieces(evening):
    for digits in evening.script.pieces:
        evening.pieces.append(evening.host.make_piece(digits))
    evening.picture("pieces")
    deliver_wave(evening, 2)
    evening.compare("with twelve pieces")
    evening.note("12 pieces in the run order, the last orders came in")


def sell_pieces(evening):
    """Nine are claimed, three go over the counter."""
    host, unpaid = evening.host, []
    for (code, price), claim, fate in zip(evening.pieces, PIECE_CLAIMS, PIECE_FATES):
        host.next(code)
        [key] = take_claims(evening, [claim], code, lambda claim, price=price: price)
        if fate == "next":
            say(evening, PIECE_RUNNER_UP.name, PIECE_RUNNER_UP.text)
            until("the one in line", lambda: query(evening.ledger, "SELECT 1 FROM claim WHERE state=3"))
            evening.picture("runner_up")
            host.release(key)
            host.step_until("F4", "the hold of the one in line", "SELECT 1 FROM hold WHERE state=0")
            key = evening.truth.claim(PIECE_RUNNER_UP, code, price)
            host.pay(key)
        elif fate == "paid":
            host.pay(key)
        elif fate == "released":
            host.release(key)
        else:
            unpaid.append(key)
        stop_claims(evening)
    for code, price in evening.pieces[len(PIECE_CLAIMS):]:
        host.next(code)
        host.sell(code, 1, price)
    evening.unpaid = unpaid
    evening.note("nine pieces claimed, one by the next in line, three sold at the counter")


def open_the_rest(evening):
    open_some(evening, 12)
    evening.host.expire(evening.unpaid)
    check("mussels that wait:", sum(order.left() for order in evening.truth.turns()) == 2)
    evening.compare("after 40 openings")
    evening.picture("opening_last")
    evening.note("40 openings")


def last_words_of_the_shop(evening):
    """Two late payments, a cancellation, money given back for what was opened; and everything once more."""
    script, truth = evening.script, evening.truth
    unpaid = [order for order in script.orders if not order.is_paid]
    for order in unpaid[:2]:
        order.is_paid, order.paid_at = True, time.time()
        document = order.event("-late")
        evening.send(document)
        truth.deliver(order)
        evening.sent.append(document)
    cancelled = next(order for order in script.orders if order.code == RING)
    refunded = next(order for order in script.orders if order.code == OPEN and order.units == 1 and
                    truth.orders[order.number].left() == 0)
    for order in (cancelled, refunded):
        document = order.event("-back", payment="refunded", closed="cancelled_refunded",
                               refunded=truth.orders[order.number].line()[-1])
        evening.send(document)
        truth.orders[order.number].state = "refunded"
        evening.sent.append(document)
    evening.compare("after the last words of the shop")
    for document in evening.sent:
        answer = evening.send(document)
        check("a repeated delivery:", answer["results"][0]["outcome"] == "unchanged", answer)
    evening.compare("after everything came again")
    evening.note(f"late payments and refunds; {len(evening.sent)} deliveries again")
