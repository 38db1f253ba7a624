#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A household's bundles through the real program, read by a reader that shares no code with it.

usage: bundle_end_to_end.py KAIBANGCTL DATA_FOLDER [--forge]

The sum is checked by hashlib, the signature by the openssl program, the facts by zlib and forty lines below, and what
they say by the export files themselves. With --forge the truth knows one order more: the control, which must fail.
"""
import csv, datetime, glob, hashlib, io, json, os, sqlite3, subprocess, sys, tempfile, zlib

CTL, DATA = sys.argv[1], sys.argv[2]
FORGED = 1 if "--forge" in sys.argv else 0
ORDERS = os.path.join(DATA, "taobao", "ExportOrderList201707081001.csv")


def run(ledger, *words, expected=(0,)):
    done = subprocess.run([CTL, "--ledger", ledger, "--lang", "en", *words], capture_output=True, text=True)
    if done.returncode not in expected:
        sys.exit(f"kaibangctl {words} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def same(what, got, truth):
    if got != truth:
        sys.exit(f"{what}: {got} and not {truth}")


def cbor(data):
    """RFC 8949, as far as a bundle uses it."""
    head = data.read(1)[0]
    kind, more = head >> 5, head & 31
    if kind == 7:
        return {20: False, 21: True, 22: None}[more]
    value = more if more < 24 else int.from_bytes(data.read(1 << (more - 24)), "big")
    if kind == 0:
        return value
    if kind == 1:
        return -1 - value
    if kind == 2:
        return data.read(value)
    if kind == 3:
        return data.read(value).decode("utf-8")
    if kind == 4:
        return [cbor(data) for _ in range(value)]
    sys.exit(f"a bundle has no CBOR of kind {kind}")


def read(folder, raw):
    """Label, facts; the program's own checks are not asked."""
    end = raw.index(b"\n") + 1
    magic, version, household, number, key, packed = raw[: end - 1].split(b" ")
    same("magic", (magic, version), (b"kaibang-bundle", b"1"))
    body = end + int(packed)
    same("length", len(raw), body + 64 + 16)
    same("sum", hashlib.blake2b(raw[:-16], digest_size=16).digest(), raw[-16:])
    paths = {name: os.path.join(folder, name) for name in ("key.der", "signed", "signature")}
    # The public key in the form of RFC 8410, and what is signed: the prefix, then all before the signature.
    for name, content in (("key.der", bytes.fromhex("302a300506032b6570032100") + bytes.fromhex(key.decode())),
                          ("signed", b"kaibang bundle 1\0" + raw[:body]), ("signature", raw[body:body + 64])):
        with open(paths[name], "wb") as file:
            file.write(content)
    checked = subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths["key.der"],
                              "-rawin", "-in", paths["signed"], "-sigfile", paths["signature"]], capture_output=True)
    same("openssl on the signature", checked.returncode, 0)
    data = io.BytesIO(zlib.decompress(raw[end:body], 31))
    facts = cbor(data)
    same("bytes after the facts", data.read(), b"")
    return household.decode(), int(number), key.decode(), facts


def short_code(household, key):
    """Crockford's base 32 of 115 bits, and a check character in GF(32)."""
    digest = hashlib.blake2b(b"kaibang household 1" + bytes.fromhex(household.replace("-", "")) + bytes.fromhex(key),
                             digest_size=32).digest()
    bits = int.from_bytes(digest, "big")
    digits, check = [(bits >> (256 - 5 * (i + 1))) & 31 for i in range(23)], 0
    for digit in digits:
        check = (check ^ digit) << 1
        check ^= 0x25 if check & 32 else 0
    text = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[digit] for digit in digits + [check])
    return "-".join(text[i:i + 4] for i in range(0, 24, 4))


def export_day(day):
    """Orders placed between 04:00 and 04:00, and the fen of those that were paid, from the file itself. Shanghai's
    clocks do not change, so four hours are four hours."""
    with open(ORDERS, encoding="gb18030", newline="") as file:
        rows = [{name.strip(): cell.strip() for name, cell in row.items()} for row in csv.DictReader(file)]
    business_day = lambda text: (datetime.datetime.fromisoformat(text) - datetime.timedelta(hours=4)).date().isoformat()
    of_day = [row for row in rows if business_day(row["订单创建时间"]) == day]
    paid = [row for row in of_day if row["订单付款时间"]]
    return len(of_day) + FORGED, len(paid), sum(round(float(row["买家实际支付金额"]) * 100) for row in paid)


def days_of(facts):
    return {day[0]: day for day in facts[10]}


with tempfile.TemporaryDirectory() as folder:
    ledger, key_file = os.path.join(folder, "l.kaibang"), os.path.join(folder, "key")
    run(ledger, "init", "--household", "王家")
    run(ledger, "import", ORDERS)
    day = "2017-07-07"
    made = json.loads(run(ledger, "--json", "bundle", "--day", day, "--out", folder, "--key-file", key_file))
    same("rights of the key file", os.stat(key_file).st_mode & 0o777, 0o600)
    with open(made["file"], "rb") as file:
        raw = file.read()
    household, number, key, facts = read(folder, raw)
    same("household", household, made["household_id"])
    same("number", (number, facts[1]), (1, 1))
    same("code", made["code"], short_code(household, key))
    same("name", facts[3], "王家")
    closed = facts[10][0]
    orders, paid, fen = export_day(day)
    same("orders of the closed day", len(closed[2]), orders)
    same("paid orders", len([order for order in closed[2] if order[6] == 2]), paid)
    same("paid amounts", sum(order[9] for order in closed[2] if order[6] == 2), fen)
    shown = json.loads(run(ledger, "--json", "village", "show", made["file"]))
    same("orders that are shown", len(shown["days"][0]["orders"]), orders)
    same("paid that is shown", shown["days"][0]["sums"]["money"][0]["paid"], fen)
    same("hash that is shown", shown["sha256"], hashlib.sha256(raw).hexdigest())

    # The same again is the same file; what changed of an earlier day comes with the next day, and once.
    again = json.loads(run(ledger, "--json", "bundle", "--day", day, "--out", folder, "--key-file", key_file))
    same("the same again", (again["number"], again["new"], open(again["file"], "rb").read() == raw), (1, False, True))
    with sqlite3.connect(ledger) as database:
        database.execute("UPDATE orders SET buyer_paid=buyer_paid+7 WHERE order_id=(SELECT min(order_id) FROM orders "
                         "WHERE biz_day=? AND payment=4)", (closed[0],))
    database.close()
    next_one = json.loads(run(ledger, "--json", "bundle", "--day", "2017-07-08", "--out", folder, "--key-file", key_file))
    same("the next number", (next_one["number"], next_one["restated"]), (2, [day]))
    facts = read(folder, open(next_one["file"], "rb").read())[3]
    same("paid amounts of the restated day", sum(o[9] for o in days_of(facts)[closed[0]][2] if o[6] == 2), fen + 7)
    third = json.loads(run(ledger, "--json", "bundle", "--day", "2017-07-09", "--out", folder, "--key-file", key_file))
    same("told is told", (third["number"], third["restated"]), (3, []))

    # Damage, forgery, other files: exit code 1 and the word for it; a rehearsal makes none.
    def trouble(content):
        path = os.path.join(folder, "changed.kbday")
        with open(path, "wb") as file:
            file.write(content)
        return json.loads(run(ledger, "--json", "village", "show", path, expected=(1,)))["trouble"]

    flipped = bytearray(raw)
    flipped[len(raw) // 2] ^= 1
    same("a flipped bit", trouble(bytes(flipped)), "damaged")
    forged = bytes(flipped[:-16])
    same("and the sum put right", trouble(forged + hashlib.blake2b(forged, digest_size=16).digest()), "forged")
    same("cut off", trouble(raw[:-20]), "damaged")
    same("of a newer program", trouble(raw.replace(b"kaibang-bundle 1 ", b"kaibang-bundle 2 ", 1)), "newer")
    same("another file", trouble(b"PK\3\4 no bundle"), "not_a_bundle")
    practice = os.path.join(folder, "practice.kaibang")
    run(practice, "rehearse", "--seed", "1", "--minutes", "1", "--out", practice)
    run(practice, "bundle", "--day", day, "--out", folder, "--key-file", key_file, expected=(3,))
    run(ledger, "bundle", "--day", "2999-01-01", "--out", folder, "--key-file", key_file, expected=(2,))
    run(ledger, "bundle", "--day", day, "--out", os.path.join(folder, "gone", "x"), "--key-file", key_file, expected=(3,))
    same("drafts that were left", glob.glob(os.path.join(folder, ".*.part")), [])
print("bundles read alike by two readers")
