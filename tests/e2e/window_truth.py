# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a ledger has to hold, computed from the files and messages alone, and how the ledger differs from it.

Knows the export formats by itself and reads the ledger with the sqlite3 shell: none of our code takes part.
"""
import csv, json, subprocess
from collections import defaultdict
from decimal import Decimal

NONE = ("", "-")


def minor(text):
    return int(Decimal(text or "0") * 100)


def unguarded(cell):
    """Exports guard ids against spreadsheets: ="123" or a tab before the digits."""
    return cell.strip().removeprefix("=").strip('"').strip()


def rows_of(path, encoding):
    with open(path, encoding=encoding, newline="") as file:
        return [{unguarded(name): unguarded(cell or "") for name, cell in row.items() if name}
                for row in csv.DictReader(file)]


class Truth:
    def __init__(self):
        self.orders = {}  # (source, id) -> {paid, refunded, is_paid, is_cancelled}, amounts in minor units
        self.wanted = defaultdict(lambda: defaultdict(int))  # (source, id) -> {code: units}
        self.stock = {}  # code -> units received

    def add(self, source, number, paid, refunded=0, is_paid=True, is_cancelled=False):
        self.orders[source, number] = {"paid": paid, "refunded": refunded, "is_paid": is_paid,
                                       "is_cancelled": is_cancelled}

    def add_taobao(self, orders, details):
        for row in rows_of(orders, "gb18030"):
            number = row["订单编号"]
            if not number.isdigit():
                continue  # damaged by a spreadsheet: must be refused
            is_paid = row["订单付款时间"] not in NONE
            refunded = minor(row["退款金额"])
            # The export has what is left of the payment after refunds.
            self.add("taobao", number, minor(row["买家实际支付金额"]) + refunded if is_paid else 0, refunded, is_paid,
                     row["订单状态"] == "交易关闭")
        for row in rows_of(details, "gb18030"):
            self.wanted["taobao", row["订单编号"]][row["商家编码"]] += int(row["购买数量"])

    def add_douyin(self, path):
        for row in rows_of(path, "utf-8-sig"):
            number, amount = row["主订单编号"], minor(row["订单应付金额"])
            is_paid = row["支付完成时间"] not in NONE
            known = self.orders.get(("douyin", number), {"paid": 0, "refunded": 0})
            self.add("douyin", number, known["paid"] + (amount if is_paid else 0),
                     known["refunded"] + (amount if row["售后状态"] == "退款成功" else 0), is_paid,
                     row["订单状态"] == "已关闭")
            self.wanted["douyin", number][row["商家编码"]] += int(row["商品数量"])

    def sold(self):
        """code -> units that orders want; a cancelled order wants none."""
        units = defaultdict(int)
        for key, order in self.orders.items():
            for code, count in self.wanted[key].items():
                units[code] += 0 if order["is_cancelled"] else count
        return units

    def differences(self, ledger):
        """What the ledger has otherwise, in words; empty when it holds exactly this."""
        found = []
        stored = {(row["source"], row["ext_id"]): {"paid": row["paid"], "refunded": row["refunded"],
                                                   "is_paid": bool(row["is_paid"]), "is_cancelled": bool(row["is_cancelled"])}
                  for row in query(ledger, "SELECT source, ext_id, coalesce(buyer_paid,0) AS paid, "
                                   "coalesce(refunded,0) AS refunded, payment IN (4,5,6) AS is_paid, "
                                   "closed IN (2,3) AS is_cancelled FROM orders WHERE withdrawn=0")}
        for key in sorted(stored.keys() | self.orders.keys()):
            if stored.get(key) != self.orders.get(key):
                found.append(f"order {key}: ledger {stored.get(key)}, should be {self.orders.get(key)}")
        sold = self.sold()
        for row in query(ledger, "SELECT v.code, s.on_hand, (SELECT coalesce(sum(l.taken),0) FROM order_line l "
                         "WHERE l.variant_id=v.variant_id) AS taken, (SELECT coalesce(sum(l.short_units),0) FROM "
                         "order_line l WHERE l.variant_id=v.variant_id) AS short, (SELECT coalesce(sum(m.delta),0) "
                         "FROM stock_ledger m WHERE m.variant_id=v.variant_id) AS moved "
                         "FROM variant v JOIN stock s USING(variant_id)"):
            received, wants = self.stock.get(row["code"], 0), sold[row["code"]]
            left = max(0, received - wants)
            should = {"code": row["code"], "on_hand": left, "taken": min(received, wants),
                      "short": max(0, wants - received), "moved": left}
            if row != should:
                found.append(f"stock: ledger {row}, should be {should}")
        paid = sum(order["paid"] for order in self.orders.values())
        rolled = query(ledger, "SELECT total(paid_minor) AS paid, total(orders) AS orders FROM roll_day_channel")[0]
        if rolled != {"paid": paid, "orders": len(self.orders)}:
            found.append(f"totals of the days: ledger {rolled}, should be {paid} and {len(self.orders)}")
        for check in ("integrity_check", "foreign_key_check"):
            said = subprocess.run(["sqlite3", "-readonly", ledger, f"PRAGMA {check}"], capture_output=True, text=True)
            if said.stdout.strip() not in ("ok", ""):
                found.append(f"{check}: {said.stdout}")
        return found


def query(ledger, statement):
    said = subprocess.run(["sqlite3", "-readonly", "-json", "-cmd", ".timeout 5000", ledger, statement], check=True,
                          capture_output=True, text=True).stdout
    return json.loads(said) if said.strip() else []
