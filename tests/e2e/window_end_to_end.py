#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evening in the real window, from the first start to the end of the show, with a kill -9 in between.

usage: window_end_to_end.py KAIBANG WINDOW_READER DRAG_SOURCE DATA_FOLDER [--forge|--no-keychain|--leak]
       on a display and a session bus of its own (CMakeLists.txt says how)

Orders come in through files dropped by another program, signed deliveries over HTTP, and keys at the counter. What the
window shows is read as a screen reader reads it; the ledger is compared with a truth computed from the files and
messages alone. With --forge the deliveries are signed with a wrong secret: the control, in which they must not appear.
With --leak the secret is written into a log: the control of the search for it, in which it must be found.
With --no-keychain the intake is switched on where no secret can be kept. Pictures are kept in $KAIBANG_OUT.
"""
import base64, glob, http.client, os, re, subprocess, sys, tempfile, threading, time

from signed_post import by_hmac, by_openssl, post
from window_household import hold_to_end, set_up_household, switch_intake_on
from window_session import PATIENCE, Failure, Window, check, end_session, free_port, is_listening, private_session, until
from window_truth import Truth, query

KAIBANG, READER, DRAG_SOURCE, DATA = sys.argv[1:5]
FORGE, LEAK = "--forge" in sys.argv, "--leak" in sys.argv
KEYCHAIN = "--no-keychain" not in sys.argv
WRONG = "whsec_" + base64.b64encode(b"somebody else's secret").decode()
BUYER = "Canary Buyer"
PAGES = ("show", "stock", "orders", "setup")
STUDS = 200
PRICE = 5900
CATALOGUE = """code,product,name,category,price,floor,stock,low_stock
RICE-5J,Red rice 5 jin,,Food,38.90,,30,2
ORANGE-10J,Oranges 10 jin,,Food,59.80,,2,1
300400008,Brown sugar,,Food,15.90,,60,2
"""


def event(number, payment="paid"):
    units = 1 + number % 3
    return {"specversion": "1.0", "id": f"evt-{number}-{payment}", "source": "/shops/e2e", "type": "io.kaibang.order",
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "data": {"source": "e2e", "shop_id": "1", "order_id": f"E{number}", "currency": "CNY", "payment": payment,
                     "placed_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "items_total": PRICE * units,
                     **({"buyer_paid": PRICE * units} if payment == "paid" else {}), "buyer": {"display": BUYER},
                     "lines": [{"line_id": "1", "sku": "STUD-8", "title": "8 mm stud", "qty": str(units),
                                "unit_price": PRICE, "line_total": PRICE * units}]}}


class Evening:
    def __init__(self, home):
        self.home = home
        self.ledger = os.path.join(home, "data/kaibang/ledger.kaibang")
        self.out = os.environ.get("KAIBANG_OUT") or home
        os.makedirs(self.out, exist_ok=True)
        self.log = open(os.path.join(self.out, "window.log"), "wb")
        self.window = Window(KAIBANG, READER, DRAG_SOURCE, self.log)
        self.truth = Truth()
        self.sent = []  # every document that was posted, in order
        self.port, self.secret = free_port(), None
        self.began = time.monotonic()

    def note(self, words):
        print(f"{time.monotonic() - self.began:6.1f} s  {words}", flush=True)

    def file(self, name, data):
        path = os.path.join(self.home, name)
        with open(path, "wb") as file:
            file.write(data)
        return path

    def compare(self, when):
        found = self.truth.differences(self.ledger)
        check(f"{when} the ledger differs:", not found, "\n".join(found))

    # The chapters.

    def set_up_household(self):
        for wrong in (["--nonsense"], ["--lang", "tlh"], ["--page", "kitchen"]):
            code = subprocess.run([KAIBANG, *wrong], stdout=self.log, stderr=self.log).returncode
            check(f"{wrong} ended with", code == 2, code)
        self.window.start("--lang", "en")
        set_up_household(self.window, self.ledger)
        self.note("household set up by keys")

    def stock_up(self):
        window = self.window
        window.activate()
        window.keys("ctrl+2", "ctrl+n")
        window.wait_for("Name", "text", lambda node: node["focused"])
        window.type("8 mm stud")
        window.tab_to("Variant", "text")
        window.fill("Code", "STUD-8")
        window.fill("Price", "59.00")
        window.keys("ctrl+s")
        window.wait_for("8 mm stud was saved.")
        window.keys("ctrl+t")
        window.wait_for("Change", "text", lambda node: node["focused"])
        window.type(str(STUDS))
        window.keys("Return")
        window.wait_for("Products", "table")
        until("the studs in stock", lambda: query(self.ledger, f"SELECT 1 FROM stock WHERE on_hand={STUDS}"))
        window.drop([self.file("catalogue.csv", CATALOGUE.encode())], "Products", "table")
        window.press("Import")
        until("the catalogue", lambda: len(query(self.ledger, "SELECT 1 FROM variant")) == 4)
        self.truth.stock = {"STUD-8": STUDS, "RICE-5J": 30, "ORANGE-10J": 2, "300400008": 60}
        self.compare("with stock")
        self.note("stocked by keys and by a dropped catalogue")

    def switch_intake_on(self):
        self.secret = switch_intake_on(self.window, self.port, KEYCHAIN)
        self.note("intake switched on")

    def start_show(self):
        window = self.window
        window.keys("ctrl+1")
        for code, name in (("STUD-8", "8 mm stud"), ("RICE-5J", "Red rice 5 jin")):
            window.keys("a")
            window.wait_for("Search for a product to add", "text", lambda node: node["focused"])
            window.type(code)
            window.keys("Return")
            window.wait_for(f"{name} is in the run order.")
        window.tab_to("Start show", key="F6")
        window.keys("space")
        window.wait_for("LIVE", "label")
        window.keys("ctrl+1", "space")
        until("the stud on air", lambda: self.on_air() == [f"8 mm stud, 59.00 CNY, left {STUDS}, on air"])
        self.note("show started, first item on air")

    def on_air(self):
        return [row for row in self.window.rows("Run order") if row.endswith(", on air")]

    def drop_exports(self):
        window = self.window
        with open(os.path.join(DATA, "taobao/ExportOrderList201707081001.csv"), "rb") as file:
            orders = file.read()
        # A row whose id a spreadsheet has destroyed: it must be refused and nothing else.
        damaged = orders.split(b"\n")[1].replace(b'="35153131473290001"', b'"3.51531E+16"')
        check("the damaged row", damaged not in orders)
        self.exports = [self.file("ExportOrderList201707081001.csv", orders.rstrip() + b"\r\n" + damaged + b"\r\n"),
                        os.path.join(DATA, "taobao/ExportOrderDetailList201707081001.csv"),
                        os.path.join(DATA, "douyin/1791213782_orders.csv")]
        self.truth.add_taobao(*self.exports[:2])
        self.truth.add_douyin(self.exports[2])
        window.keys("ctrl+3")
        label = window.wait_for(where=lambda node: node["name"].startswith("No orders here."))
        window.drop(self.exports[:2], label["name"], "label")
        window.wait_for("1 row refused")
        check("a look changed the ledger", not query(self.ledger, "SELECT 1 FROM orders"))
        window.drop(self.exports[2:], label["name"], "label")
        window.wait_for("1791213782_orders.csv", "cell")
        window.press("Import")
        until("the imported orders", lambda: len(query(self.ledger, "SELECT 1 FROM orders")) >= 11)
        self.compare("after the import")
        # An import ends with what it could not read, in a step of its own.
        until("the damaged row in quarantine", lambda: len(query(self.ledger, "SELECT 1 FROM quarantine")) == 1)
        self.note("Taobao (GB18030) and Douyin exports dropped in and imported")

    def deliver(self, number, payment="paid", signer=by_hmac):
        document = event(number, payment)
        status, answer = post(self.port, document, WRONG if FORGE else self.secret, signer)
        if not FORGE:
            check("a delivery was not accepted:", status == 200, (status, answer))
        self.accepted(document)
        return answer

    def accepted(self, document):
        data = document["data"]
        self.sent.append(document)
        is_paid = data["payment"] == "paid"
        key = "e2e", data["order_id"]
        if is_paid or key not in self.truth.orders:
            self.truth.add(*key, data["items_total"] if is_paid else 0, 0, is_paid)
        self.truth.wanted[key] = {"STUD-8": int(data["lines"][0]["qty"])}

    def receive_deliveries(self):
        window = self.window
        window.keys("ctrl+1")
        for number in range(1, 7):
            self.deliver(number, "unpaid" if number == 6 else "paid", by_openssl if number % 2 else by_hmac)
        expected = [self.ticker_text(number) for number in range(1, 7)]
        until("six deliveries in the ticker", lambda: set(expected) <= set(window.rows("Order ticker")),
              5 if FORGE else PATIENCE)
        rows = window.rows("Order ticker")
        check("a row is there twice:", all(rows.count(text) == expected.count(text) for text in expected), rows)
        status, _ = post(self.port, event(99), WRONG)
        check("a forged delivery was answered with", status == 401, status)
        check("a forged order is in the ledger", not query(self.ledger, "SELECT 1 FROM orders WHERE ext_id='E99'"))
        self.compare("after six deliveries")
        # The comparison itself must be able to fail.
        without = Truth()
        without.orders, without.wanted, without.stock = dict(self.truth.orders), self.truth.wanted, self.truth.stock
        del without.orders["e2e", "E1"]
        check("the comparison sees nothing", len(without.differences(self.ledger)) >= 3)
        self.note("six signed deliveries in the ticker, a forged one refused")

    def ticker_text(self, number):
        units = 1 + number % 3
        order = self.truth.orders["e2e", f"E{number}"]
        count = "" if units == 1 else f" ×{units}"
        return f"C***r, 8 mm stud{count}, {PRICE * units / 100:.2f} CNY, {'paid' if order['is_paid'] else 'unpaid'}"

    def sell_at_counter(self):
        window = self.window
        keys = ["2", "Return"]
        check("a sale takes too many keys", len(keys) <= 3)
        window.keys(*keys)
        window.wait_for("Sold: 2 × 8 mm stud, 118.00 CNY.")
        number = query(self.ledger, "SELECT source, ext_id FROM orders WHERE origin=3")[0]
        key = number["source"], number["ext_id"]
        self.truth.add(*key, 2 * PRICE)
        self.truth.wanted[key] = {"STUD-8": 2}
        self.compare("after the counter sale")
        self.note(f"counter sale with {len(keys)} keys")

    def kill_in_the_middle(self):
        """Deliveries without a pause while the program is killed: what was answered must be there, each once."""
        window = self.window
        acknowledged = []

        def send():
            try:
                for number in range(100, 160):
                    document = event(number)
                    self.unsure = document
                    if post(self.port, document, self.secret)[0] == 200:
                        acknowledged.append(document)
            except (OSError, http.client.HTTPException):
                pass

        sender = threading.Thread(target=send)
        sender.start()
        until("deliveries under way", lambda: len(acknowledged) >= 20)
        before = self.show_rows()
        window.kill()
        sender.join()
        check("the program was killed too late", len(acknowledged) < 60, len(acknowledged))
        for document in acknowledged:
            self.accepted(document)
        self.note(f"killed with {len(acknowledged)} of 60 deliveries answered")
        self.reopen(before)
        self.deliver_again()

    def log_out_and_in(self):
        """A log-out says SIGTERM: the file is closed well, and the show goes on after the next log-in."""
        before = self.show_rows()
        clean = "SELECT value FROM setting WHERE key='closed_cleanly'"
        check("the control: open, and marked as closed", query(self.ledger, clean)[0]["value"] == "0")
        self.window.process.terminate()
        check("SIGTERM ended it badly:", self.window.process.wait(PATIENCE) == 0, self.window.process.returncode)
        check("it was not closed cleanly", query(self.ledger, clean)[0]["value"] == "1")
        self.reopen(before)

    def show_rows(self):
        return [query(self.ledger, statement) for statement in (
            "SELECT span_id, item_id, from_ms, until_ms FROM on_air",
            "SELECT item_id, hex(uid) AS uid, show_id, variant_id, position, state, removed FROM run_item",
            "SELECT show_id, hex(uid) AS uid, title, state, started_at, ended_at, biz_day FROM show")]

    def reopen(self, before):
        window = self.window
        began = time.monotonic()
        window.start("--lang", "en")
        until("the show as it was", lambda: self.on_air() and window.rows("Order ticker"))
        took = time.monotonic() - began
        check("reopening took too long:", took <= 3, took)
        check("the show is another one:", self.show_rows() == before, (before, self.show_rows()))
        check("there is a dialog", len(window.windows()) == 1)
        check("not live", window.find("LIVE", "label"))
        self.compare_clocks()
        self.note(f"reopened in {took:.2f} s on the same show, item and timers")

    def compare_clocks(self):
        """The clock of the show and that of the item go on from when they began."""
        show = query(self.ledger, "SELECT started_at FROM show WHERE state=1")[0]["started_at"]
        item = query(self.ledger, "SELECT from_ms FROM on_air WHERE until_ms IS NULL")[0]["from_ms"]
        earliest = time.time() * 1000
        shown = [text for text in self.window.texts() if re.fullmatch(r"(\d+:)?\d\d:\d\d", text)]
        latest = time.time() * 1000
        check("the clocks are missing:", len(shown) >= 2, shown)
        for text, start in ((shown[0], show), (shown[-1], item)):
            seconds = 0
            for part in text.split(":"):
                seconds = seconds * 60 + int(part)
            # It is painted each second, so it may be one behind.
            check("a clock is wrong:", (earliest - start) / 1000 - 2.2 <= seconds <= (latest - start) / 1000,
                  (text, (earliest - start) / 1000))

    def deliver_again(self):
        until("the listener", lambda: is_listening(self.port))  # the secret comes from the keychain
        stored = query(self.ledger, "SELECT ext_id FROM orders WHERE source='e2e'")
        lost = {document["data"]["order_id"] for document in self.sent} - {row["ext_id"] for row in stored}
        check("accepted and lost:", not lost, lost)
        for document in self.sent:
            status, answer = post(self.port, document, self.secret)
            check("a repeated delivery:", status == 200 and answer["results"][0]["outcome"] == "unchanged", (status, answer))
        status, _ = post(self.port, self.unsure, self.secret)  # the one the kill cut off; as its sender would
        check("the delivery that was cut off:", status == 200, status)
        self.accepted(self.unsure)
        self.deliver(6, "paid")
        window = self.window
        window.activate()
        window.keys("ctrl+3")
        window.drop(self.exports, "Orders", "table")
        window.wait_for("These files bring nothing new.")
        window.press("Cancel")
        self.compare("after everything came again")
        self.window.keys("ctrl+1")
        until("the last payment in the ticker", lambda: self.window.rows("Order ticker").count(self.ticker_text(6)) >= 1)
        self.note(f"{len(self.sent)} deliveries and 3 files again: nothing lost, nothing doubled")

    def speak_each_language(self):
        for language, live in (("zh_CN", "直播中"), ("es_MX", "EN VIVO"), ("en", "LIVE")):
            before = self.show_rows()
            self.window.close()
            self.window.start("--lang", language)
            self.window.wait_for(live, "label")
            until("the ticker", lambda: any("C***r" in node["name"] for node in self.window.shown()))
            check("the show is another one", self.show_rows() == before)
            self.window.activate()
            for page in ("stock", "orders", "setup", "show"):
                number = PAGES.index(page)
                self.window.keys(f"ctrl+{number + 1}")
                until(f"the {page} page", lambda: [n for n in self.window.shown() if n["role"] == "check box"][number]["checked"])
                self.window.shown()  # answered after what was painted
                self.window.picture(os.path.join(self.out, f"window_{page}_{language}.png"))
        self.note("shown in three languages")

    def end_show(self):
        window = self.window
        window.tab_to("Hold to end", key="F6")
        window.keys("space")
        check("a short press ended the show", window.find("LIVE", "label"))
        hold_to_end(window, self.ledger)
        window.picture(os.path.join(self.out, "window_review_en.png"))
        self.compare("after the show")
        orders = {key: order for key, order in self.truth.orders.items() if key[0] not in ("taobao", "douyin")}
        rolled = query(self.ledger, "SELECT sum(orders) AS orders, sum(paid_minor) AS paid FROM roll_show")[0]
        check("the show's totals:", rolled == {"orders": len(orders), "paid": sum(o["paid"] for o in orders.values())}, rolled)
        until("a backup", lambda: glob.glob(os.path.join(self.home, "data/kaibang/backups/*")))
        window.close()
        self.compare("in the end")
        self.note("show ended by holding, ledger as it has to be")

    def look_at_process(self):
        """Other programs of this person may read what a process was started with."""
        for name in ("cmdline", "environ"):
            with open(f"/proc/{self.window.process.pid}/{name}", "rb") as file:
                check("the intake's secret is in", self.secret.encode() not in file.read(), name)

    def leak(self):
        self.file("leaked.log", f"signed with {self.secret}".encode())

    def search_for_secrets(self):
        self.log.flush()
        found = [os.path.join(folder, name) for folder, _, names in os.walk(self.home) for name in names]
        for path in [*found, self.log.name]:
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                check("the buyer's name is in", BUYER.encode() not in content, path)
                check("the intake's secret is in", self.secret.encode() not in content, path)
        self.note("neither buyer nor secret in any file")


def main():
    home = tempfile.mkdtemp(prefix="kaibang-")
    services = private_session(home, KEYCHAIN)
    evening = Evening(home)
    chapters = [evening.set_up_household, evening.stock_up, evening.switch_intake_on, evening.start_show,
                evening.drop_exports, evening.receive_deliveries, evening.sell_at_counter, evening.kill_in_the_middle,
                evening.log_out_and_in, evening.speak_each_language, evening.look_at_process, evening.end_show,
                evening.search_for_secrets]
    if FORGE or not KEYCHAIN:
        chapters = [evening.set_up_household, evening.stock_up, evening.switch_intake_on, evening.start_show,
                    evening.receive_deliveries]
    if LEAK:
        chapters = [evening.set_up_household, evening.switch_intake_on, evening.look_at_process, evening.leak, evening.search_for_secrets]
    code = 0
    try:
        for chapter in chapters:
            chapter()
    except Failure as failure:
        code = 1
        print(f"FAILED in {chapter.__name__}: {failure}")
        evening.window.picture(os.path.join(evening.out, "window_failed.png"))
        if evening.window.process.poll() is None:
            print("\n".join([*evening.window.rows("Order ticker"), *evening.window.texts()]))
    finally:
        end_session(home, services, evening.window)
        evening.log.close()
    sys.exit(code)


main()
