#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A buyer is erased by the real program, and stays so over a restore and the shop's next word.

usage: erase_end_to_end.py KAIBANGCTL [--control]

There is no keychain here, so what is kept of a buyer is by whom two orders are the same. With --control the buyer is
expected to be still there after the restore, and it must end with the words "WAS ERASED AGAIN".
"""
import hashlib, json, os, signal, socket, subprocess, sys, tempfile

from signed_post import post

CTL = sys.argv[1]
CONTROL = "--control" in sys.argv
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
# A bus that nobody is at: the answer must not depend on whose session this runs in.
ENVIRONMENT = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent/bus"}


def run(ledger, *words):
    return subprocess.run([CTL, "--ledger", ledger, "--lang", "en", *words], capture_output=True, text=True,
                          env=ENVIRONMENT, timeout=60)


def ctl(ledger, *words, expected=0):
    done = run(ledger, "--json", *words)
    assert done.returncode == expected, f"kaibangctl {words} ended with {done.returncode}: {done.stderr}"
    return json.loads(done.stdout) if done.stdout.strip() else None


def sum_of(ledger):
    with open(ledger, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def deliver(ledger, secret, numbers):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([CTL, "--ledger", ledger, "intake", "--port", str(port), "--secret-file", secret],
                               stdout=subprocess.PIPE, text=True, env=ENVIRONMENT)
    assert "listening" in process.stdout.readline()
    for number, buyer in numbers:
        event = {"specversion": "1.0", "id": f"evt-{number}", "source": "/shops/e2e", "type": "io.kaibang.order",
                 "time": "2026-11-24T12:00:00Z",
                 "data": {"source": "e2e", "shop_id": "1", "order_id": number, "placed_at": "2026-11-24T11:59:00Z",
                          "currency": "CNY", "payment": "paid", "items_total": 5900, "buyer_paid": 5900,
                          "buyer": {"platform_id": buyer, "display": "Canary " + buyer},
                          "lines": [{"line_id": "1", "title": "stud", "qty": "1", "unit_price": 5900, "line_total": 5900}]}}
        status, text = post(port, event, SECRET)
        assert status == 200, (status, text)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0


def main():
    folder = tempfile.mkdtemp(prefix="kaibang-erase-")
    ledger, secret, backup = (os.path.join(folder, name) for name in ("ledger.kaibang", "secret", "copy.kaibang"))
    with open(secret, "w", encoding="ascii") as file:
        file.write(SECRET + "\n")
    ctl(ledger, "init", "--household", "Erase")
    deliver(ledger, secret, [("E1", "b-1"), ("E2", "b-1"), ("E3", "b-2")])
    ctl(ledger, "backup", "--out", backup)
    deliver(ledger, secret, [("E4", "b-1")])

    before = sum_of(ledger)
    would = ctl(ledger, "erase-buyer", "E1", "--dry-run")
    assert would["orders"] == ["E1", "E2", "E4"] and not would["erased"] and not would["keychain"], would
    unsaid = run(ledger, "erase-buyer", "E1")
    assert unsaid.returncode == 1 and "--yes" in unsaid.stderr and "E2" in unsaid.stdout, unsaid
    assert "b-1" not in unsaid.stdout + unsaid.stderr, "a buyer is printed"
    assert sum_of(ledger) == before, "looking has changed something"
    unknown = run(ledger, "erase-buyer", "E9", "--yes")
    assert unknown.returncode == 3 and "kaibangctl orders" in unknown.stderr, unknown
    assert run(ledger, "erase-buyer").returncode == 2
    assert run(ledger, "erase-buyer", "E1", "--source", "other", "--yes").returncode == 3

    erased = ctl(ledger, "erase-buyer", "E1", "--yes")
    assert erased["erased"] and erased["orders"] == would["orders"] and erased["pseudonym"] == would["pseudonym"], erased
    assert ctl(ledger, "erase-buyer", "E3", "--dry-run")["orders"] == ["E3"], "the other buyer stays"
    assert ctl(ledger, "erase-buyer", "E1", "--dry-run")["orders"] == ["E1"], "nobody knows any more whose the others are"
    assert ctl(ledger, "verify")["ok"]
    trail = run(ledger, "report", "trail", "--format", "csv").stdout
    assert erased["pseudonym"] in trail, trail

    told = ctl(ledger, "restore", backup, "--compare")
    assert told["erased_buyers"] == 1, told
    lines = run(ledger, "restore", backup, "--compare").stdout
    assert "1 buyer was erased after this backup and will be erased again." in lines, lines
    assert run(ledger, "restore", backup).returncode in (0, 1)  # 1: its lines wait for their product
    deliver(ledger, secret, [("E1", "b-1"), ("E2", "b-1"), ("E4", "b-1")])  # the shop tells all of it again
    checks = ctl(ledger, "verify")
    assert checks["ok"] and "erased_buyers_are_gone" in [check["name"] for check in checks["checks"]], checks
    now = ctl(ledger, "erase-buyer", "E1", "--dry-run")["orders"]
    if CONTROL:
        sys.exit(0 if now == would["orders"] else "WAS ERASED AGAIN")
    assert now == ["E1"], now
    clock = run(ledger, "report", "trail", "--format", "csv").stdout
    assert "By the clock" in clock, clock
    assert len(ctl(ledger, "orders")) == 4

    missing = run(ledger, "report", "show")
    assert missing.returncode == 3 and "No show was started" in missing.stderr and "--from" in missing.stderr, missing
    print("erased, and erased again on a backup from before: the shop's next word names nobody")


main()
