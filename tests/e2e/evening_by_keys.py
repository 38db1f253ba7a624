#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole evening sold by keys alone in the real window, from a script, with two kill -9.

usage: evening_by_keys.py KAIBANG KAIBANGCTL WINDOW_READER [--forge]
       on a display and a session bus of its own (CMakeLists.txt says how)

60 orders (46 over HTTP, many of them told twice, 14 at the counter), 40 openings, 12 one-off pieces, 30 holds of which a
third is never paid, a flash price. Everything the host does goes by xdotool's keys; only what the outside world sends
comes over HTTP. Ledger, bags, packing page and packing list are compared with a truth computed from the script alone.
With --forge one order is told to the program otherwise than to the truth: the control, which must be noticed. Pictures
are kept in $KAIBANG_OUT.
"""
import http.client, os, sys, tempfile, time

import evening_after, evening_before, evening_show
from evening_host import LIMITS, Host
from evening_script import Script
from evening_truth import EveningTruth
from signed_post import post
from window_session import Failure, Window, check, end_session, free_port, private_session

KAIBANG, KAIBANGCTL, READER = sys.argv[1:4]


class Evening:
    """What the chapters share."""

    def __init__(self, home, forges):
        self.home, self.forges, self.kaibangctl = home, forges, KAIBANGCTL
        self.ledger = os.path.join(home, "data/kaibang/ledger.kaibang")
        self.out = os.environ.get("KAIBANG_OUT") or home
        os.makedirs(self.out, exist_ok=True)
        self.log = open(os.path.join(self.out, "evening.log"), "wb")
        self.window = Window(KAIBANG, READER, None, self.log)
        self.script, self.truth = Script(), EveningTruth()
        self.host = Host(self.window, self.ledger, self.truth)
        self.port, self.secret = free_port(), None
        self.results = iter(self.script.results)
        self.pieces = []  # (code, price)
        self.comments = 0
        self.sent = []  # every order document, in order
        self.began = time.monotonic()

    def note(self, words):
        print(f"{time.monotonic() - self.began:6.1f} s  {words}", flush=True)

    def picture(self, name):
        self.window.picture(os.path.join(self.out, f"evening_{name}.png"))

    def compare(self, when):
        found = self.truth.differences(self.ledger)
        check(f"{when} the ledger differs:", not found, "\n".join(found))

    def send(self, document):
        status, answer = post(self.port, document, self.secret)
        check("a delivery was not accepted:", status == 200, (status, answer))
        return answer


CHAPTERS = (evening_before.set_up, evening_before.stock_up, evening_before.start_show,
            evening_show.first_orders, evening_show.open_fourteen, evening_show.sell_studs, evening_show.hold_rings,
            evening_show.open_fourteen_more, evening_show.sell_in_a_flash, evening_show.make_pieces,
            evening_show.sell_pieces, evening_show.open_the_rest, evening_show.last_words_of_the_shop,
            evening_after.end_show, evening_after.count, evening_after.read_the_bags, evening_after.pack,
            evening_after.verify)


def report(chapter, failure, evening):
    print(f"FAILED in {chapter.__name__}: {failure}")
    evening.picture("failed")
    if evening.window.process.poll() is None:
        print("\n".join([*evening.window.rows("Run order"), *evening.window.texts()]))


def main():
    home = tempfile.mkdtemp(prefix="kaibang-")
    services = private_session(home)
    evening = Evening(home, "--forge" in sys.argv)
    code = 0
    try:
        for chapter in CHAPTERS:
            chapter(evening)
        for act, limit in LIMITS.items():
            keys = evening.host.counts[act]
            evening.note(f"{act}: {len(keys)} times, at most {max(keys)} of {limit} keys")
        host = evening.host
        evening.note(f"{host.notices} results read in the notice bar but for {len(host.overtaken)} that were overtaken")
        check("too many notices were never seen:", len(host.overtaken) * 5 <= host.notices, host.overtaken)
    except (Failure, OSError, http.client.HTTPException) as failure:
        code = 1
        report(chapter, failure, evening)
    finally:
        end_session(home, services, evening.window)
        evening.log.close()
    sys.exit(code)


main()
