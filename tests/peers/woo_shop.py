#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A WooCommerce shop for tests, of Python's standard library alone: it serves recorded orders of a real shop and made-up
ones, changes them while they are read, fails as shops fail, checks every signature by itself, and knows the truth.

woo_shop.py DATA [--seed N] [--acts N] [--faults SHARE] [--cert FILE]   prints "PORT n" and serves until it is ended.

/wp-json/wc/v3/…   the API, at the root; below /old /html /readonly /clock /moved /blocked /busy /broken /slow /plain /torn it
                   is wrong in that one way
/truth             {"done": bool, "acts": n, "orders": [what a ledger must hold]}
/seen              requests that came below /elsewhere, and secrets that stood in any request line
"""
import argparse
import base64
import copy
import datetime
import hashlib
import hmac
import json
import pathlib
import random
import ssl
import sys
import threading
import time
import urllib.parse
from decimal import Decimal
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY, SECRET = "ck_lab", "cs_lab-ñ-1"
SITE_OFFSET = datetime.timedelta(hours=-6)  # the site's own clock, for dates that carry a zone
QUIET_CYCLES = 4  # whole readings after the last act


def stamp(at):
    return at.strftime("%Y-%m-%dT%H:%M:%S")


def moment(text):
    """As WordPress reads a date: one with a zone is turned into the site's time, one without is taken as it stands."""
    at = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    return (at.astimezone(datetime.timezone.utc).replace(tzinfo=None) + SITE_OFFSET) if at.tzinfo else at


def minor(text):
    return int((Decimal(text) * 100).to_integral_value())


class Shop:
    def __init__(self, data, seed, acts, faults):
        self.random = random.Random(seed)
        self.lock = threading.RLock()
        self.orders, self.refunds, self.gone = {}, {}, {}
        self.served, self.newest = {}, datetime.datetime(2000, 1, 1)
        self.acts_left, self.acts_done, self.faults = acts, 0, faults
        self.quiet, self.nonces, self.elsewhere, self.leaks, self.signed = 0, set(), 0, 0, 0
        self.next_id, self.next_line, self.next_refund = 9007199254740993, 5000, 9000
        lines = (data / "real84_webhook_deliveries.jsonl").read_text(encoding="utf-8").splitlines()
        self.recorded = [json.loads(one) for one in lines]
        self.detail = {one["id"]: one for one in json.loads((data / "real84_refunds.json").read_text(encoding="utf-8"))}
        self.template = json.loads((data / "real84_orders_list.json").read_text(encoding="utf-8"))[-1]

    # -- what happens in the shop

    def now(self):
        return datetime.datetime.utcnow().replace(microsecond=0)

    def touch(self, order, at=None):
        order["date_modified_gmt"] = stamp(at or self.now())

    def make(self, at=None, status="pending"):
        order = copy.deepcopy(self.template)
        order["id"], self.next_id = self.next_id, self.next_id + 1
        order["status"], order["date_paid_gmt"], order["refunds"] = status, None, []
        order["date_created_gmt"] = stamp(at or self.now())
        order["billing"]["first_name"] = f"Cliente{order['id'] % 1000}"
        count, total = self.random.randint(1, 3), 0
        order["line_items"] = order["line_items"][:1] * count
        order["line_items"] = [copy.deepcopy(one) for one in order["line_items"]]
        for item in order["line_items"]:
            self.next_line += 1
            price = self.random.randint(1, 99999)
            item["id"], item["quantity"] = self.next_line, self.random.randint(1, 5)
            item["subtotal"] = item["total"] = f"{price * item['quantity'] / Decimal(100):.2f}"
            item["price"] = price / 100
            total += price * item["quantity"]
        order["shipping_total"], order["discount_total"], order["total_tax"] = "70.00", "0.00", "0.00"
        order["total"] = f"{(total + 7000) / Decimal(100):.2f}"
        self.touch(order, at)
        self.orders[order["id"]] = order
        return order

    def pick(self, *statuses):
        found = [one for one in self.orders.values() if one["status"] in statuses and one["id"] > 1000]
        return self.random.choice(found) if found else self.make(status="pending")

    def pay(self, order):
        order["status"], order["date_paid_gmt"] = "processing", stamp(self.now())
        self.touch(order)

    def refund(self, order, whole):
        self.next_refund += 1
        paid_back = sum((Decimal(one["total"]) for one in order["refunds"]), Decimal(0))
        left = Decimal(order["total"]) + paid_back
        item = order["line_items"][0]
        amount = left if whole else min(Decimal(item["total"]) / item["quantity"], left)
        amount = amount.quantize(Decimal("0.01"))
        if amount <= 0:
            return
        order["refunds"].insert(0, {"id": self.next_refund, "reason": "roto", "total": f"-{amount}"})
        rows = [] if whole else [{"id": 1, "quantity": -1, "total": f"-{amount}", "meta_data": [
            {"id": 2, "key": "_refunded_item_id", "value": str(item["id"])}]}]
        self.detail[self.next_refund] = {"id": self.next_refund, "date_created_gmt": stamp(self.now()),
                                         "amount": str(amount), "reason": "roto", "line_items": rows}
        if whole:
            order["status"] = "refunded"
        self.touch(order)

    def act(self):
        if self.acts_left <= 0:
            return
        self.acts_left -= 1
        self.acts_done += 1
        if self.recorded:  # what was recorded comes first, as it came
            delivery = self.recorded.pop(0)
            if not delivery["raw"].startswith("{"):
                return
            order = json.loads(delivery["raw"])
            if "status" in order:
                self.orders[order["id"]] = order
            else:
                self.delete(order["id"])
            return
        kind = self.random.choice("new new new pay pay complete cancel part whole trash delete edit late late".split())
        if self.acts_done % 20 == 0:
            kind = "bulk"
        if kind == "new":
            for _ in range(self.random.randint(1, 4)):
                self.make()
        elif kind == "pay":
            self.pay(self.pick("pending", "on-hold"))
        elif kind == "complete":
            order = self.pick("processing")
            if order["date_paid_gmt"]:
                order["status"], order["date_completed_gmt"] = "completed", stamp(self.now())
                self.touch(order)
        elif kind == "cancel":
            order = self.pick("pending", "processing")
            order["status"] = "cancelled"
            self.touch(order)
        elif kind in ("part", "whole"):
            order = self.pick("processing")
            if order["date_paid_gmt"]:
                self.refund(order, kind == "whole")
        elif kind == "trash":
            order = self.pick("pending", "processing", "completed")
            order["status"] = "trash"
            self.touch(order)
        elif kind == "delete":
            self.delete(self.pick("pending", "processing")["id"])
        elif kind == "edit":
            order = self.pick("pending", "on-hold")
            item = order["line_items"][0]
            each = Decimal(item["total"]) / item["quantity"]
            item["quantity"] += 1
            item["subtotal"] = item["total"] = f"{each * item['quantity']:.2f}"
            order["total"] = f"{Decimal(order['total']) + each:.2f}"
            self.touch(order)
        elif kind == "late":  # written now, stamped with a second that was read already
            back = self.random.choice([0, 0, 1, 30, 90])
            self.make(at=max(self.newest, self.now() - datetime.timedelta(seconds=60)) - datetime.timedelta(seconds=back))
        elif kind == "bulk":  # more in one second than a page holds
            at = self.now()
            for _ in range(60):
                self.make(at=at)

    def delete(self, number):
        order = self.orders.get(number)
        # One that nobody has seen leaves no trace anywhere.
        if order is None or (number not in self.served and number > 1000):
            return
        del self.orders[number]
        if number in self.served:
            self.gone[number] = self.served[number]

    # -- what a ledger must hold

    def truth(self):
        told = []
        for number, order in list(self.orders.items()) + list(self.gone.items()):
            is_gone = number in self.gone and number not in self.orders
            status, paid = order["status"], bool(order["date_paid_gmt"])
            refunded = -sum(minor(one["total"]) for one in order["refunds"])
            payment = {"pending": 1, "on-hold": 2, "failed": 1, "processing": 4, "completed": 4, "refunded": 6}.get(status, 1)
            if status in ("cancelled", "trash") and paid:
                payment = 4
            total = minor(order["total"])
            if payment == 4 and refunded:
                payment = 6 if refunded >= total else 5
            closed = {"completed": 1, "cancelled": 2, "trash": 2, "refunded": 3}.get(status, 0)
            if status == "trash" and order.get("date_completed_gmt"):
                closed = 1
            if is_gone:
                closed = max(closed, 2)
            lines = []
            for item in order["line_items"]:
                back = sum(-minor(row["total"]) for one in order["refunds"] for row in self.detail[one["id"]]["line_items"]
                           if any(m["value"] == str(item["id"]) for m in row["meta_data"] if m["key"] == "_refunded_item_id"))
                lines.append([str(item["id"]), str(item["quantity"]), minor(item["total"]), back])
            told.append({"id": str(number), "payment": payment, "closed": closed, "refunded": refunded,
                         "paid": total if payment > 3 else None, "lines": sorted(lines)})
        return sorted(told, key=lambda one: one["id"])

    # -- the list

    def select(self, query):
        after, before = query.get("modified_after"), query.get("modified_before")
        wanted = {int(one) for one in query["include"].split(",")} if "include" in query else None
        rows = []
        for order in self.orders.values():
            if (order["status"] == "trash") != (query.get("status") == "trash"):
                continue
            at = moment(order["date_modified_gmt"])
            if (after and at <= moment(after)) or (before and at >= moment(before)):
                continue
            if wanted is None or order["id"] in wanted:
                rows.append(order)
        if query.get("orderby") == "id":
            rows.sort(key=lambda one: one["id"])
        else:  # equal seconds come in no order at all
            self.random.shuffle(rows)
            rows.sort(key=lambda one: one["date_modified_gmt"])
        return rows


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # whoever asked may give up; that is what this shop is for
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    shop = None
    is_tls = False

    def log_message(self, *args):
        pass

    def date_time_string(self, timestamp=None):
        off = -7200 if self.path.startswith("/clock") else 0
        return formatdate(time.time() + off, usegmt=True)

    def answer(self, status, body, headers=(), kind="application/json", length=None):
        raw = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length or len(raw)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(raw)

    def refuse(self, status, code, message):
        self.answer(status, {"code": code, "message": message, "data": {"status": status}})

    def do_GET(self):
        shop, url = self.shop, urllib.parse.urlsplit(self.path)
        with shop.lock:
            if SECRET in urllib.parse.unquote(self.path):
                shop.leaks += 1
            if url.path == "/truth":
                done = shop.acts_left <= 0 and shop.quiet >= QUIET_CYCLES
                return self.answer(200, {"done": done, "acts": shop.acts_done, "signed": shop.signed,
                                         "orders": shop.truth()})
            if url.path == "/seen":
                return self.answer(200, {"elsewhere": shop.elsewhere, "leaks": shop.leaks})
        if url.path.startswith("/elsewhere"):
            shop.elsewhere += 1
            return self.answer(200, [])
        way, at, rest = url.path.partition("/wp-json/wc/v3/")
        if not at:
            return self.answer(404, b"<html>nothing here</html>", kind="text/html")
        if way == "/moved":
            return self.answer(301, b"", [("Location", "/elsewhere/wp-json/wc/v3/" + rest + "?" + url.query)])
        if way == "/html" or (way == "/torn" and rest.endswith("/refunds")):
            return self.answer(200, b"<html>a blog</html>", kind="text/html")
        if way == "/plain":
            return self.refuse(404, "rest_no_route", "No route was found matching the URL and request method.")
        if way == "/blocked":
            return self.answer(403, b"<html>Access denied</html>", kind="text/html")
        if way == "/busy":
            return self.answer(429, b"", [("Retry-After", "120")])
        if way == "/broken":
            return self.answer(500, b"<html>There has been a critical error</html>", kind="text/html")
        if way == "/slow":
            time.sleep(30)
        if way == "/clock":
            return self.refuse(401, "woocommerce_rest_authentication_error", "Invalid timestamp.")
        wrong = self.wrong_key(url, way)
        if wrong:
            return self.refuse(401, "woocommerce_rest_authentication_error", wrong)
        if way == "/readonly":
            return self.refuse(401, "woocommerce_rest_authentication_error",
                               "The API key provided does not have read permissions.")
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        if way == "/old":
            query = {name: value for name, value in query.items() if not name.startswith("modified_")}
        if shop.faults and self.fail():
            return None
        with shop.lock:
            self.serve(rest, query)
        return None

    # RFC 5849, section 3.4, written down anew; over TLS the key and the secret are a password.
    def wrong_key(self, url, way):
        if self.is_tls:
            wanted = "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
            return None if self.headers.get("Authorization") == wanted else "Consumer key is invalid."
        pairs = urllib.parse.parse_qsl(url.query, keep_blank_values=True)
        given = dict(pairs)
        if given.get("oauth_consumer_key") != KEY:
            return "Consumer key is invalid."
        quote = lambda text: urllib.parse.quote(text, safe="-._~")
        signed = "&".join(sorted(f"{quote(k)}={quote(v)}" for k, v in pairs if k != "oauth_signature"))
        base = "&".join(["GET", quote(f"http://{self.headers['Host']}{url.path}"), quote(signed)])
        mac = hmac.new((quote(SECRET) + "&").encode(), base.encode(), hashlib.sha256).digest()
        if not hmac.compare_digest(base64.b64encode(mac).decode(), given.get("oauth_signature", "")):
            return "Invalid signature - provided signature does not match."
        if abs(time.time() - int(given["oauth_timestamp"])) > 900:
            return "Invalid timestamp."
        with self.shop.lock:
            if given["oauth_nonce"] in self.shop.nonces:
                return "Invalid nonce - nonce has already been used."
            self.shop.nonces.add(given["oauth_nonce"])
            self.shop.signed += 1
        return None

    def fail(self):
        shop = self.shop
        with shop.lock:
            if shop.acts_left <= 0 or shop.random.random() >= shop.faults:
                return False
            kind = shop.random.choice(["error", "busy", "drop", "cut", "hang", "html"])
        if kind == "error":
            self.answer(shop.random.choice([500, 502, 503]), b"<html>oops</html>", kind="text/html")
        elif kind == "busy":
            told = shop.random.choice(["0", "1", formatdate(time.time() + 1, usegmt=True)])
            self.answer(429, {"code": "too_many"}, [("Retry-After", told)])
        elif kind == "html":
            self.answer(200, b"<html>down for maintenance</html>", kind="text/html")
        elif kind == "cut":
            self.answer(200, b'[{"id":1,"status":"proc', length=4000)
            self.close_connection = True
        elif kind == "hang":
            time.sleep(1.2)
            self.close_connection = True
        else:
            self.close_connection = True
        return True

    def serve(self, rest, query):
        shop, parts = self.shop, rest.strip("/").split("/")
        if len(parts) > 1:
            order = shop.orders.get(int(parts[1]))
            if order is None:
                return self.refuse(404, "woocommerce_rest_shop_order_invalid_id", "Invalid ID.")
            if len(parts) == 3:
                return self.answer(200, [shop.detail[one["id"]] for one in order["refunds"]])
            return self.answer(200, {"id": order["id"]})
        rows = shop.select(query)
        size, page = int(query.get("per_page", 10)), int(query.get("page", 1))
        part, pages = rows[(page - 1) * size:page * size], max(-(-len(rows) // size), 1)
        only = query.get("_fields", "").split(",") if "_fields" in query else None
        if only is None:
            for one in part:
                shop.served[one["id"]] = copy.deepcopy(one)
                shop.newest = max(shop.newest, min(moment(one["date_modified_gmt"]), shop.now()))
        body = [{name: one[name] for name in only} for one in part] if only else copy.deepcopy(part)
        if body and only is None and shop.acts_left > 0 and shop.random.random() < 0.2:
            body.append(copy.deepcopy(body[0]))  # the same order twice in one answer
        self.answer(200, body, [("X-WP-Total", str(len(rows))), ("X-WP-TotalPages", str(pages if rows else 0))])
        if only is None and query.get("status") == "trash" and page >= pages:  # a whole reading is over
            shop.quiet = shop.quiet + 1 if shop.acts_left <= 0 else 0
            for _ in range(shop.random.randint(1, 2)):
                shop.act()
        elif only is None and pages > 1 and shop.acts_left > 0:  # pages move while they are read
            order = shop.random.choice(part)
            if order["status"] == "pending" and order["id"] > 1000:
                shop.pay(order)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--acts", type=int, default=0)
    parser.add_argument("--faults", type=float, default=0.0)
    parser.add_argument("--cert", type=pathlib.Path)
    options = parser.parse_args()
    Handler.shop = Shop(options.data, options.seed, options.acts, options.faults)
    if not options.acts:  # a shop as it was recorded, at rest
        recorded = json.loads((options.data / "real84_orders_list.json").read_text(encoding="utf-8"))
        Handler.shop.orders = {one["id"]: one for one in recorded}
    server = Server(("127.0.0.1", 0), Handler)
    if options.cert:
        Handler.is_tls = True
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.cert)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print("PORT", server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
