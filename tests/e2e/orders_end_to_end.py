#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real files and real signed HTTP deliveries through the real program, killed in the middle.

usage: orders_end_to_end.py KAIBANGCTL DATA_FOLDER [--forge]

The signatures are not made by our code. With --forge the events are signed with a wrong secret: the control, which must
end with exit code 1.
"""
import base64, json, os, signal, socket, subprocess, sys, tempfile

from signed_post import post

CTL, DATA = sys.argv[1], sys.argv[2]
FORGE = "--forge" in sys.argv
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
USED = "whsec_" + base64.b64encode(b"forged").decode() if FORGE else SECRET


def ctl(ledger, *words, expected=(0,)):
    done = subprocess.run([CTL, "--ledger", ledger, "--json", *words], capture_output=True, text=True)
    if done.returncode not in expected:
        sys.exit(f"kaibangctl {words} ended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout) if done.stdout.strip() else None


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_intake(ledger, secret_file, port):
    process = subprocess.Popen([CTL, "--ledger", ledger, "intake", "--port", str(port), "--secret-file", secret_file],
                               stdout=subprocess.PIPE, text=True)
    if "listening" not in process.stdout.readline():
        sys.exit("the intake did not start")
    return process


def event(number, payment="paid"):
    total = 5900 * (1 + number % 3)
    return {"specversion": "1.0", "id": f"evt-{number}-{payment}", "source": "/shops/e2e", "type": "io.kaibang.order",
            "time": "2026-11-24T12:00:00Z" if payment == "unpaid" else "2026-11-24T12:05:00Z",
            "data": {"source": "e2e", "shop_id": "1", "order_id": f"E{number}", "placed_at": "2026-11-24T11:59:00Z",
                     "currency": "CNY", "payment": payment, "items_total": total,
                     **({"buyer_paid": total} if payment == "paid" else {}),
                     "buyer": {"display": "Canary Buyer"},
                     "lines": [{"line_id": "1", "title": "8 mm stud", "qty": str(1 + number % 3), "unit_price": 5900, "line_total": total}]}}


def check_reports(folder, ledger):
    """Headings, messages and PDF in each language, without a display."""
    without_display = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}

    def ctl_in(language, *words):
        return subprocess.run([CTL, "--ledger", ledger, "--lang", language, *words], capture_output=True, env=without_display)

    for language, title, column, mistake in (("en", "Sales by day", "Paid orders", "not there any more"),
                                             ("zh_CN", "每日销售", "已付订单", "已经不在了"),
                                             ("es_MX", "Ventas por día", "Pedidos pagados", "ya no está")):
        lines = ctl_in(language, "report", "day").stdout.decode("utf-8-sig").splitlines()
        assert column in lines[0].split(","), (language, lines[0])
        file = os.path.join(folder, f"day_{language}.pdf")
        done = ctl_in(language, "report", "day", "--format", "pdf", "--out", file)
        assert done.returncode == 0, done.stderr
        with open(file, "rb") as pdf:
            content = pdf.read()
        assert content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF"), file
        assert title.encode("utf-16-be") in content or title.encode() in content, f"{file} has another title"
        piped = ctl_in(language, "report", "stock", "--format", "pdf").stdout
        assert piped.startswith(b"%PDF-")
        missing = subprocess.run([CTL, "--ledger", folder + "/none", "--lang", language, "orders"], capture_output=True)
        assert mistake in missing.stderr.decode(), missing.stderr.decode()
    trail = ctl_in("en", "report", "trail").stdout.decode("utf-8-sig")
    for language in ("en", "zh_CN", "es_MX"):
        assert f"day_{language}.pdf" in trail, "a file that was written has no line in the trail"
    assert trail.count(".pdf") == 3, "what is printed has no line: " + trail
    assert ctl_in("tlh", "report", "day").returncode == 2
    assert ctl_in("en", "report", "day", "--format", "odt").returncode == 2


def check_restore(ledger, backup, secret, port):
    """An order that came after the backup is told before the restore, and made up by it."""
    process = start_intake(ledger, secret, port)
    status, _ = post(port, event(99, "paid"), USED)
    assert status == 200
    process.send_signal(signal.SIGKILL)
    process.wait()
    before = ctl(ledger, "orders")
    told = ctl(ledger, "restore", backup, "--compare")
    assert (told["backup_orders"], told["newer_orders"], told["from_journal"], told["lost_orders"]) == (31, 1, 1, 0), told
    assert told["money"] == [{"currency": "CNY", "now_minor": told["money"][0]["then_minor"] + 5900,
                              "then_minor": told["money"][0]["then_minor"]}], told
    assert ctl(ledger, "orders") == before, "looking has changed something"
    lines = subprocess.run([CTL, "--ledger", ledger, "--lang", "en", "restore", backup, "--compare"], capture_output=True, text=True)
    assert "1 order is newer than the backup" in lines.stdout, lines.stdout
    done = ctl(ledger, "restore", backup, expected=(0, 1))  # 1: a line of it waits for its product
    assert done["replayed"]["orders"] == 1 and done["replayed"]["missing"] == 0, done
    assert {o["order_id"] for o in ctl(ledger, "orders")} == {o["order_id"] for o in before}
    checks = ctl(ledger, "verify")
    assert checks["ok"] and "journal_orders_are_in_ledger" in [check["name"] for check in checks["checks"]], checks
    ctl(ledger, "restore", backup, "--leave-newer")
    assert len(ctl(ledger, "orders")) == 31 and ctl(ledger, "verify")["ok"]


def main():
    folder = tempfile.mkdtemp(prefix="kaibang-e2e-")
    ledger = os.path.join(folder, "ledger.kaibang")
    secret = os.path.join(folder, "secret")
    with open(secret, "w", encoding="ascii") as file:
        file.write(SECRET + "\n")
    ctl(ledger, "init", "--household", "E2E", "--currency", "CNY", "--zone", "Asia/Shanghai")
    files = [os.path.join(DATA, name) for name in ("taobao/ExportOrderList201707081001.csv",
             "taobao/ExportOrderDetailList201707081001.csv", "douyin/1791213782_orders.csv")]
    first = ctl(ledger, "import", *files)
    added = sum(file["added"] for file in first["files"])
    again = ctl(ledger, "import", *files)
    assert added == 11, first
    assert sum(file["added"] + file["changed"] for file in again["files"]) == 0, again

    port = free_port()
    process = start_intake(ledger, secret, port)
    accepted = 0
    for number in range(20):
        status, text = post(port, event(number, "unpaid"), USED)
        if FORGE:
            print("forged:", status, text)
            process.kill()
            sys.exit(1 if status == 401 else 0)
        assert status == 200, (status, text)
        accepted += 1
    process.send_signal(signal.SIGKILL)
    process.wait()

    process = start_intake(ledger, secret, port)
    for number in list(range(20)) + list(range(10)):  # ten come twice
        status, text = post(port, event(number, "paid"), USED)
        assert status == 200 and text["results"][0]["outcome"] in ("changed", "unchanged"), (status, text)
    process.send_signal(signal.SIGTERM)
    assert process.wait(10) == 0

    orders = ctl(ledger, "orders", "--source", "e2e")
    truth = {f"E{n}": 5900 * (1 + n % 3) for n in range(20)}
    assert {o["order_id"]: o["buyer_paid"] for o in orders} == truth, "orders differ from what was sent"
    assert all(o["payment"] == "paid" and o["alias"] == "C***r" for o in orders)
    assert ctl(ledger, "verify")["ok"]
    for place, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(place, name), "rb") as file:
                assert b"Canary Buyer" not in file.read(), f"the buyer's name is in {name}"
    backup = os.path.join(folder, "copy.kaibang")
    assert ctl(ledger, "backup", "--out", backup)["orders"] == 31
    assert subprocess.run([CTL, "--ledger", ledger, "nonsense"], capture_output=True).returncode == 2
    assert subprocess.run([CTL, "--ledger", folder + "/none", "orders"], capture_output=True).returncode == 3
    day = ctl(ledger, "report", "day", "--from", "2026-11-24", "--to", "2026-11-24")
    check_restore(ledger, backup, secret, port)
    assert str(sum(truth.values())) in json.dumps(day), day
    check_reports(folder, ledger)
    print(f"{added} imported, {accepted} accepted before kill -9, 20 paid after it: all there")


main()
