#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shopify, Mercado Libre and TikTok Shop for tests, of Python's standard library alone: one made-up shop whose orders are
placed, paid, sent, edited, refunded and cancelled while they are read, told in each of the three ways. It fails as such
shops fail, checks tokens and signatures by itself, and knows the truth from its own books, not from what it has told.

market_shop.py KIND [--seed N] [--acts N] [--faults SHARE] [--orders N]   prints "PORT n" and serves until it is ended

KIND            shopify, mercadolibre or tiktok; its API is at the root; below /blocked /busy /broken /slow /html /moved
                /readonly /noreturns /deafreturns /frozen /clock /other it is wrong in that one way
/truth          {"done": bool, "acts": n, "asked": n, "orders": [what a ledger must hold]}
/seen           how often tokens were renewed, refused and spent twice, and what came below /elsewhere
/do?act=…       spend (the refresh token in use is spent by somebody else), revoke (the access token), lose (the answer
                to the next renewal is lost), deafen (three questions below /deafreturns fail), ship (every paid order's parcel is delivered, their orders stay alike)
"""
import argparse
import hashlib
import hmac
import json
import random
import re
import sys
import time
import urllib.parse
from datetime import datetime, timezone
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from market_books import APP, CIPHER, MEXICO, QUIET_CYCLES, SECRET, SELLER, SHOPIFY_TOKEN, Shop, bare, money


def iso(at, zone=timezone.utc, colon=True):
    text = datetime.fromtimestamp(at, zone).strftime("%Y-%m-%dT%H:%M:%S" + (".000%z" if zone is MEXICO else "Z"))
    return text[:-2] + ":" + text[-2:] if zone is MEXICO and colon else text


class Shopify:
    """GraphQL as far as it is asked: which question it is tells its first word, the fields come as they are aliased."""

    @staticmethod
    def bag(minor):
        # What the buyer was shown is another currency, and never what is to be read.
        return {"shop_money": {"amount": money(minor), "currency_code": "MXN"}}

    def order(self, order):
        bag, refunds = self.bag, []
        for one in order.refunds:
            refunds.append({"id": str(one["id"]), "created_at": iso(one["at"]), "note": "roto", "total_refunded_set": bag(one["amount"])})
        removed = sum(line["removed"] for line in order.lines)
        if removed:
            refunds.insert(0, {"id": str(order.number + 1), "created_at": iso(order.changed), "note": None, "total_refunded_set": bag(0)})
        status = {"unpaid": "PENDING", "paid": "PARTIALLY_REFUNDED" if order.refunds else "PAID", "cancelled": "VOIDED",
                  "gone": "REFUNDED"}[order.state]
        before = order.shipping + sum(line["price"] * line["units"] for line in order.lines)
        owed = order.total() if order.state == "unpaid" else 0
        return {"id": str(order.number), "created_at": iso(order.created), "updated_at": iso(order.changed),
                "cancelled_at": iso(order.changed) if order.state in ("cancelled", "gone") else None, "closed_at": None,
                "financial_status": status, "fulfillment_status": "UNFULFILLED" if order.parcel == "none" else "FULFILLED",
                "currency": "MXN", "taxes_included": True, "note": None, "total_price_set": bag(before),
                "current_total_price_set": bag(order.total() - order.refunded()), "total_outstanding_set": bag(owed),
                "total_discounts_set": bag(0), "current_total_discounts_set": bag(0), "total_tax_set": bag(100),
                "current_total_tax_set": bag(90), "total_shipping_price_set": bag(order.shipping), "total_tip_received_set": bag(0),
                "shipping_address": {"name": f"Cliente {order.number % 100}"}, "fulfillments": [], "refunds": refunds,
                "line_items": {"pageInfo": {"hasNextPage": len(order.lines) > 1, "endCursor": "1"}, "nodes": self.lines(order)[:1]}}

    def lines(self, order):
        return [{"id": f"gid://shopify/LineItem/{line['id']}", "title": "Perla", "sku": line["sku"], "variant_title": None,
                 "quantity": line["units"], "price_set": self.bag(line["price"]), "discount_allocations": [],
                 "variant": {"id": f"gid://shopify/ProductVariant/{line['id']}"}} for line in order.lines]

    def refund_lines(self, order, number):
        for one in order.refunds:
            if one["id"] == number and one["line"]:
                return [{"quantity": 1, "line_item": {"id": f"gid://shopify/LineItem/{one['line']}"},
                         "subtotal_set": self.bag(one["amount"]), "total_tax_set": self.bag(1)}]
        if number == order.number + 1:
            return [{"quantity": line["removed"], "line_item": {"id": f"gid://shopify/LineItem/{line['id']}"},
                     "subtotal_set": self.bag(line["price"] * line["removed"]), "total_tax_set": self.bag(1)}
                    for line in order.lines if line["removed"]]
        return []

    def serve(self, handler, way, path, query, body):
        shop = handler.shop
        if path == "/admin/oauth/access_token":
            form = dict(urllib.parse.parse_qsl(body.decode()))
            if way == "/readonly":
                return handler.answer(400, {"error": "shop_not_permitted", "error_description": "Client credentials cannot be performed on this shop."})
            if form != {"grant_type": "client_credentials", "client_id": APP, "client_secret": SECRET}:
                return handler.answer(400, {"error": "invalid_client", "error_description": "Invalid client"})
            shop.renewed += 1
            shop.access, shop.access_until = f"shpat_day_{shop.renewed}", time.time() + 65
            return handler.answer(200, {"access_token": shop.access, "scope": "read_orders", "expires_in": 65})
        token = handler.headers.get("X-Shopify-Access-Token")
        if token != SHOPIFY_TOKEN and not handler.has_access(token):
            return handler.answer(401, {"errors": "[API] Invalid API key or access token (unrecognized login or wrong password)"})
        asked = json.loads(body)
        text, given = asked["query"], asked["variables"]
        denied = [{"message": "Access denied for orders field.", "path": ["orders"], "extensions": {"code": "ACCESS_DENIED"}}]
        if way == "/frozen":
            return handler.answer(402, {"errors": "Unavailable Shop"})
        if way == "/old":
            return handler.answer(200, {"errors": [{"message": "Field 'totalTipReceivedSet' doesn't exist", "extensions": {"code": "undefinedField"}}]})
        if "shop {" in text:
            data = {"shop": {"name": "Lab", "myshopifyDomain": "lab.myshopify.com"}, "orders": None if way == "/readonly" else {"nodes": []}}
            return handler.answer(200, {"data": data, **({"errors": denied} if way == "/readonly" else {})})
        if shop.faults and shop.acts_left > 0 and shop.random.random() < shop.faults / 2:
            cost = {"requestedQueryCost": 502, "actualQueryCost": None, "throttleStatus": {"maximumAvailable": 2000.0, "currentlyAvailable": 490, "restoreRate": 100.0}}
            return handler.answer(200, {"errors": [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}], "extensions": {"cost": cost}})
        if "orders(" in text:
            since = datetime.fromisoformat(given["search"].split("'")[1].replace("Z", "+00:00")).timestamp()
            rows = shop.changed_since(since, "changed")
            if given["after"]:  # as the shop keeps them: behind the last row, not a count
                at, number = (int(one) for one in given["after"].split("/"))
                rows = [one for one in rows if (one.changed, hashlib.sha256(str(one.number).encode()).digest()) >
                        (at, hashlib.sha256(str(number).encode()).digest())]
            part = rows[:given["first"]]
            nodes = [{"id": str(one.number), "updated_at": iso(one.changed), "note": None, "financial": one.state,
                      "fulfillment": one.parcel, "units": sum(line["units"] for line in one.lines)} for one in part]
            more = len(rows) > len(part)
            end = f"{part[-1].changed}/{part[-1].number}" if part else None
            handler.answer(200, {"data": {"orders": {"pageInfo": {"hasNextPage": more, "endCursor": end}, "nodes": nodes}}})
            return shop.told_part(part, not more)
        if "nodes(" in text:
            ids = [int(one.rsplit("/", 1)[1]) for one in given["ids"]]
            return handler.answer(200, {"data": {"nodes": [{"id": one} if one in shop.orders else None for one in ids]}})
        number = int(given["id"].rsplit("/", 1)[1])
        if "refund(" in text:
            owner = next(one for one in shop.orders.values() if one.number + 1 == number or any(r["id"] == number for r in one.refunds))
            lines = {"pageInfo": {"hasNextPage": False, "endCursor": None}, "nodes": self.refund_lines(owner, number)}
            return handler.answer(200, {"data": {"refund": {"refund_line_items": lines}}})
        order = shop.orders.get(number)
        if "order(id: $id) { line_items" in text:
            rest = {"pageInfo": {"hasNextPage": False, "endCursor": None}, "nodes": self.lines(order)[1:]}
            return handler.answer(200, {"data": {"order": {"line_items": rest}}})
        return handler.answer(200, {"data": {"order": self.order(order) if order else None}})


class Mercado:
    def order(self, order, listed=False):
        line, refunded = order.lines[0], order.refunded()
        status = {"unpaid": "payment_required", "paid": "partially_refunded" if refunded else "paid", "cancelled": "cancelled",
                  "gone": "cancelled"}[order.state]
        payments = [] if order.state in ("unpaid", "cancelled") else [
            {"id": order.number + 7, "status": "refunded" if order.state == "gone" else "approved", "currency_id": "MXN",
             "transaction_amount": bare(order.total()), "transaction_amount_refunded": bare(refunded), "shipping_cost": 0,
             "coupon_amount": 0, "date_approved": iso(order.created + 1, MEXICO), "date_last_modified": iso(order.changed, MEXICO)}]
        told = {"id": order.number, "date_created": iso(order.created, MEXICO), "pack_id": order.pack, "status": status,
                "currency_id": "MXN", "total_amount": bare(order.total()), "payments": payments, "tags": ["not_delivered"],
                "order_items": [{"item": {"id": f"MLM{line['id']}", "title": "Perla", "variation_id": None, "seller_sku": line["sku"],
                                          "variation_attributes": []},
                                 "quantity": line["units"], "unit_price": bare(line["price"]), "sale_fee": bare(line["price"] // 10)}],
                "shipping": {"id": order.number + 3}, "buyer": {"id": 6427433, "nickname": "COMPRADORA1"}, "seller": {"id": int(SELLER)}}
        told["date_last_updated" if listed else "last_updated"] = iso(order.changed, MEXICO)
        return told

    def serve(self, handler, way, path, query, body):
        shop = handler.shop
        if path == "/oauth/token":
            return handler.give_token(dict(urllib.parse.parse_qsl(body.decode())))
        if not handler.has_access(handler.headers.get("Authorization", "").removeprefix("Bearer ")):
            return handler.answer(401, {"message": "invalid access token", "error": "unauthorized", "status": 401, "cause": []})
        if way == "/readonly":
            return handler.answer(403, {"message": "forbidden", "error": "forbidden", "status": 403, "cause": []})
        if path == "/users/me":
            return handler.answer(200, {"id": int("1" if way == "/other" else SELLER), "nickname": "PERLAS_MX", "site_id": "MLM"})
        if path == "/orders/search":
            assert query["seller"] in (SELLER, "1")
            since = datetime.fromisoformat(query["order.date_last_updated.from"].replace("-00:00", "+00:00")).timestamp()
            rows, at, size = shop.changed_since(since, "created"), int(query["offset"]), int(query["limit"])
            part = rows[at:at + size]
            handler.answer(200, {"results": [self.order(one, True) for one in part], "paging": {"total": len(rows), "offset": at, "limit": size}})
            return shop.told_part(part, at + size >= len(rows))
        number = int(path.rsplit("/", 1)[1])
        if path.startswith("/shipments/"):
            order = shop.orders[number - 3]
            status = {"none": "ready_to_ship", "sent": "shipped", "arrived": "delivered"}[order.parcel]
            history = {"date_shipped": iso(order.moved, MEXICO, False) if order.parcel != "none" else None}
            return handler.answer(200, {"id": number, "status": status, "substatus": None, "status_history": history,
                                        "last_updated": iso(order.moved, MEXICO, False)})
        order = shop.orders.get(number)
        return handler.answer(200, self.order(order)) if order else handler.answer(404, {"error": "not_found"})


class Tiktok:
    def order(self, order):
        status = {"unpaid": "UNPAID", "cancelled": "CANCELLED", "gone": "CANCELLED",
                  "paid": {"none": "AWAITING_SHIPMENT", "sent": "IN_TRANSIT", "arrived": "DELIVERED"}[order.parcel]}[order.state]
        units = [{"id": str(line["id"] + i), "product_id": "17", "product_name": "Perla", "sku_id": str(line["id"]), "sku_name": "8 mm",
                  "seller_sku": line["sku"], "sale_price": money(line["price"]).rstrip("0").rstrip("."), "currency": "MXN",
                  "display_status": status} for line in order.lines for i in range(line["units"])]
        random.Random(order.version).shuffle(units)
        items = order.total() - order.shipping
        payment = {"currency": "MXN", "original_total_product_price": str(money(items)), "sub_total": money(items), "seller_discount": "0",
                   "platform_discount": "0", "shipping_fee": money(order.shipping), "tax": "0", "total_amount": money(order.total()).rstrip("0").rstrip(".")}
        return {"id": str(order.number), "status": status, "create_time": order.created, "update_time": order.changed,
                "paid_time": order.created + 1 if order.state in ("paid", "gone") else 0, "is_cod": False, "line_items": units,
                "payment": payment, "user_id": "7021", "recipient_address": {"name": "J*** D**", "phone_number": "(+52)55****34", "full_address": "CDMX ****"}}

    def back(self, one, order, kind):
        item = {"order_line_item_id": str(one["unit"]), "sku_id": str(order.lines[0]["id"]),
                "refund_amount": {"currency": "MXN", "refund_subtotal": money(one["amount"]), "refund_total": money(one["amount"] + 1)}}
        return {kind + "_id": str(one["id"]), "order_id": str(order.number), "create_time": one["at"], "update_time": one["changed"],
                "refund_amount": {"currency": "MXN", "refund_total": money(one["amount"])}, kind + "_reason_text": "roto",
                kind + "_line_items": [item]}

    def returns(self, order):
        return [{**self.back(one, order, "return"), "return_type": one["kind"], "return_status": "RETURN_OR_REFUND_REQUEST_" + one["state"],
                 "can_buyer_keep_item": one["kind"] == "REFUND"} for one in order.requests]

    def cancellations(self, order):
        told = []
        for one in order.refunds if order.state == "gone" else []:
            entry = {**self.back({**one, "unit": 0, "changed": one["at"]}, order, "cancel"), "cancel_type": "CANCEL",
                     "cancel_status": "CANCELLATION_REQUEST_COMPLETE"}
            told.append({**entry, "cancel_line_items": []})
        return told

    def serve_back(self, handler, path, query, asked):
        """Returns and cancellations, by order or by change, two to a page where they are asked for by order."""
        shop, is_return = handler.shop, "/returns/" in path
        tell = self.returns if is_return else self.cancellations
        if "order_ids" in asked:
            orders = [shop.orders[int(one)] for one in asked["order_ids"] if int(one) in shop.orders]
            rows, size = [one for order in orders for one in tell(order)], 2
        else:
            rows = [one for order in shop.orders.values() for one in tell(order) if one["update_time"] >= asked["update_time_ge"]]
            rows.sort(key=lambda one: (one["update_time"], one["return_id"]))
            size = int(query["page_size"])
        at = int(query.get("page_token", "p0")[1:])
        step = size - 1 if "order_ids" in asked else size  # as pages overlap when something moves between them
        token = f"p{at + step}" if at + size < len(rows) else ""
        name = "return_orders" if is_return else "cancellations"
        data = {name: rows[at:at + size], "next_page_token": token, "total_count": len(rows)}
        return handler.answer(200, {"code": 0, "message": "Success", "data": data if rows else {"total_count": 0}})

    def serve(self, handler, way, path, query, body):
        shop = handler.shop
        fail = lambda status, code, message: handler.answer(status, {"code": code, "message": message, "request_id": "lab"})
        if path.startswith("/api/v2/token/"):
            return handler.give_token({"client_id": query["app_key"], "client_secret": query["app_secret"], "grant_type": query["grant_type"],
                                       "refresh_token": query.get("refresh_token"), "code": query.get("auth_code")})
        text = SECRET + way + path + "".join(k + query[k] for k in sorted(query) if k not in ("sign", "access_token")) + body.decode() + SECRET
        if not hmac.compare_digest(hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).hexdigest(), query.get("sign", "")):
            return fail(401, 106001, "Invalid sign: the signature is invalid")
        if way == "/clock" or abs(time.time() - int(query["timestamp"])) > 300:
            return fail(400, 36009004, "Invalid timestamp")
        if not handler.has_access(handler.headers.get("x-tts-access-token", "")):
            return fail(401, 105002, "Expired credentials")
        if way == "/readonly":
            return fail(403, 105005, "Access denied: the app has no scope for this API")
        if path == "/authorization/202309/shops":
            shops = [] if way == "/none" else [{"id": "1" if way == "/other" else "7494", "name": "Perlas TT", "cipher": CIPHER, "region": "MX"}]
            return handler.answer(200, {"code": 0, "message": "Success", "data": {"shops": shops}})
        if query.get("shop_cipher") != CIPHER:
            return fail(400, 106011, "Invalid shop_cipher")
        if path == "/order/202309/orders":
            told = [self.order(shop.orders[int(one)]) for one in query["ids"].split(",") if int(one) in shop.orders]
            return handler.answer(200, {"code": 0, "message": "Success", "data": {"orders": told}})
        if path.startswith("/return_refund/"):
            if way == "/deafreturns" and shop.deaf > 0:
                shop.deaf -= 1
                return handler.answer(500, {"code": 36009002, "message": "internal error"})
            if way == "/noreturns":
                return fail(403, 105005, "Access denied: the app has no scope for this API")
            return self.serve_back(handler, path, query, json.loads(body))
        rows = shop.changed_since(json.loads(body)["update_time_ge"], "changed")
        at, size = int(query.get("page_token", "p0")[1:]), int(query["page_size"])  # a mere count: what leaves pulls the rest forward
        part = rows[at:at + size]
        token = f"p{at + size}" if at + size < len(rows) else ""
        told = {"orders": [self.order(one) for one in part], "next_page_token": token, "total_count": len(rows)}
        handler.answer(200, {"code": 0, "message": "Success", "data": told if rows else {"total_count": 0}})
        return shop.told_part(part, not token)


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # whoever asked may give up; that is what this shop is for
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    shop = dialect = None

    def log_message(self, *args):
        pass

    def date_time_string(self, timestamp=None):
        return formatdate(time.time() - (7200 if self.path.startswith("/clock") else 0), usegmt=True)

    def answer(self, status, body, headers=(), kind="application/json", length=None):
        raw = body if isinstance(body, bytes) else re.sub('"@@(.*?)@@"', r"\1", json.dumps(body, ensure_ascii=False)).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length or len(raw)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(raw)

    def has_access(self, token):
        return token == self.shop.access and time.time() < self.shop.access_until

    def give_token(self, form):
        shop, tiktok = self.shop, self.shop.kind == "tiktok"
        refuse = lambda error: self.answer(200, {"code": 36004004, "message": error}) if tiktok else \
            self.answer(400, {"message": error, "error": error, "status": 400, "cause": []})
        if form["client_id"] != APP or form["client_secret"] != SECRET:
            return refuse("app_secret is wrong" if tiktok else "invalid_client")
        if form.get("code"):
            good = form["code"] in shop.codes and form["grant_type"] in ("authorization_code", "authorized_code")
            shop.codes.discard(form["code"])
        else:
            good = form.get("refresh_token") == shop.refresh and form["grant_type"] == "refresh_token"
            shop.twice += form.get("refresh_token") in shop.spent
        if not good:
            shop.refused += 1
            return refuse("code or token expired" if tiktok else "invalid_grant")
        shop.spent.add(shop.refresh)  # each works once
        shop.renewed += 1
        shop.refresh, shop.access = f"TG-refresh-{shop.renewed + 1}", f"access-{shop.renewed}"
        shop.access_until = time.time() + 65  # ours are not used in their last minute
        if shop.loses:
            shop.loses, self.close_connection = False, True
            return None
        if tiktok:
            return self.answer(200, {"code": 0, "message": "success", "data": {
                "access_token": shop.access, "access_token_expire_in": int(shop.access_until), "refresh_token": shop.refresh,
                "refresh_token_expire_in": int(time.time()) + 9 * 86400, "seller_name": "Perlas TT"}})
        return self.answer(200, {"access_token": shop.access, "token_type": "bearer", "expires_in": 65, "scope": "offline_access read",
                                 "user_id": int(SELLER), "refresh_token": shop.refresh})

    def do_GET(self):
        self.handle_any(b"")

    def do_POST(self):
        self.handle_any(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def control(self, path, query):
        shop = self.shop
        with shop.lock:
            if path == "/truth":
                return self.answer(200, {"done": shop.acts_left <= 0 and shop.quiet >= QUIET_CYCLES, "acts": shop.acts_done,
                                         "asked": shop.asked, "orders": shop.truth()})
            if path == "/seen":
                return self.answer(200, {"elsewhere": shop.elsewhere, "renewed": shop.renewed, "refused": shop.refused, "twice": shop.twice})
            act = query.get("act")
            if act == "spend":
                shop.spent.add(shop.refresh)
                shop.refresh, shop.access = "TG-of-another", None
            elif act == "revoke":
                shop.access = None
            elif act == "deafen":
                shop.deaf = 3
            elif act == "lose":
                shop.loses = True
            elif act == "ship":
                for order in shop.orders.values():
                    if order.state == "paid":
                        order.parcel, order.moved = "arrived", shop.now() + 1
            elif act == "pay":
                order = next(one for one in shop.orders.values() if one.state == "unpaid")
                order.state = "paid"
                shop.touch(order)
            return self.answer(200, {"ok": True})

    def handle_any(self, body):
        shop, url = self.shop, urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        if url.path in ("/truth", "/seen", "/do"):
            return self.control(url.path, query)
        if url.path.startswith("/elsewhere"):
            shop.elsewhere += 1
            return self.answer(200, {})
        ways = ("blocked", "busy", "broken", "slow", "html", "moved", "readonly", "frozen", "clock", "other", "old", "none", "noreturns", "deafreturns")
        first = url.path.split("/")[1]
        way, path = ("/" + first, url.path[len(first) + 1:]) if first in ways else ("", url.path)
        is_token = path.endswith(("/token", "/token/get", "/token/refresh"))
        if way == "/moved":
            return self.answer(301, b"", [("Location", "/elsewhere" + path)])
        if way == "/html":
            return self.answer(200, b"<html>a blog</html>", kind="text/html")
        if way == "/blocked":
            return self.answer(403, b"<html>Access denied</html>", kind="text/html")
        if way == "/busy":
            return self.answer(429, b"", [("Retry-After", "120")])
        if way == "/broken":
            return self.answer(500, b"<html>oops</html>", kind="text/html")
        if way == "/slow":
            time.sleep(30)
        if shop.faults and not is_token and self.fail():
            return None
        with shop.lock:
            shop.asked += 1
            return self.dialect.serve(self, way, path, query, body)

    def fail(self):
        shop = self.shop
        with shop.lock:
            if shop.acts_left <= 0 or shop.random.random() >= shop.faults:
                return False
            kind = shop.random.choice(["error", "busy", "drop", "cut", "hang", "html", "revoke"])
            if kind == "revoke":  # the answer says no, and the next token is right again
                shop.access = None
                return False
        if kind == "error":
            self.answer(shop.random.choice([500, 502, 503]), b"<html>oops</html>", kind="text/html")
        elif kind == "busy":
            told = shop.random.choice(["0", "1", formatdate(time.time() + 1, usegmt=True)])
            self.answer(429, {"message": "too_many_requests"}, [("Retry-After", told)])
        elif kind == "html":
            self.answer(200, b"<html>down for maintenance</html>", kind="text/html")
        elif kind == "cut":
            self.answer(200, b'{"data":{"orders":[{"id":"1","stat', length=4000)
            self.close_connection = True
        elif kind == "hang":
            time.sleep(1.2)
            self.close_connection = True
        else:
            self.close_connection = True
        return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=["shopify", "mercadolibre", "tiktok"])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--acts", type=int, default=0)
    parser.add_argument("--faults", type=float, default=0.0)
    parser.add_argument("--orders", type=int, default=0)
    options = parser.parse_args()
    Handler.shop = Shop(options)
    Handler.dialect = {"shopify": Shopify, "mercadolibre": Mercado, "tiktok": Tiktok}[options.kind]()
    server = Server(("127.0.0.1", 0), Handler)
    print("PORT", server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
