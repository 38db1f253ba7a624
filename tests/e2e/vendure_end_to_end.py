#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real shop program sells over its own API; its events come through our intake, signed by another's library.

usage: vendure_end_to_end.py KAIBANGCTL PEER_FOLDER WORK_FOLDER [--forge]

The shop (Vendure) and the signer (standardwebhooks) are npm packages, installed into WORK_FOLDER at the first run. What
the ledger says of each order is compared with what the shop itself says; once with its events as they happened, once
newest first with a repeat. With --forge the events are signed with a wrong secret: the control, which must end with
exit code 1. 77 where Node.js 20 or the packages are not to be had.
"""
import base64, json, os, shutil, socket, subprocess, sys, tempfile

CTL, PEER, WORK = sys.argv[1:4]
FORGE = "--forge" in sys.argv
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
USED = "whsec_" + base64.b64encode(b"forged by somebody else!").decode() if FORGE else SECRET


def skip(why):
    print("SKIPPED:", why)
    sys.exit(77)


def install():
    node = shutil.which("node")
    if not node or not shutil.which("npm"):
        skip("Node.js and npm are missing")
    version = subprocess.run([node, "--version"], capture_output=True, text=True).stdout.strip().lstrip("v")
    if int(version.split(".")[0] or 0) < 20:
        skip(f"Node.js {version}: the shop needs 20")
    os.makedirs(WORK, exist_ok=True)
    for name in ("package.json", "shop.mjs"):
        shutil.copy(os.path.join(PEER, name), WORK)
    if os.path.isdir(os.path.join(WORK, "node_modules", "@vendure", "core", "dist")):
        return
    done = subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=dev"], cwd=WORK,
                          capture_output=True, text=True, timeout=400)
    if done.returncode != 0:
        skip("npm could not install the shop: " + done.stderr.strip().splitlines()[-1] if done.stderr else "npm failed")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def ctl(ledger, *words):
    done = subprocess.run([CTL, "--ledger", ledger, "--json", *words], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"kaibangctl {words} ended with {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)


def told(order):
    """What both sides can say of an order, in one form."""
    return {
        "payment": order["payment"], "fulfilment": order.get("fulfilment", "none"), "closed": order.get("closed", "none"),
        "paid": order.get("buyer_paid"), "refunded": order.get("refunded", 0) or 0, "status": order["source_status"],
        "lines": sorted((line["sku"], line["qty"], line["line_total"]) for line in order["lines"]),
        "refunds": sorted((refund["refund_id"], refund["amount"], refund["state"]) for refund in order.get("refunds", [])),
    }


def sell(folder, late):
    ledger = os.path.join(folder, "late.kaibang" if late else "shop.kaibang")
    ctl(ledger, "init", "--household", "Huerta", "--currency", "MXN", "--zone", "America/Mexico_City")
    secret = os.path.join(folder, "secret")
    with open(secret, "w") as file:
        file.write(SECRET)
    port = free_port()
    intake = subprocess.Popen([CTL, "--ledger", ledger, "intake", "--port", str(port), "--secret-file", secret],
                              stdout=subprocess.PIPE, text=True)
    try:
        if "listening" not in intake.stdout.readline():
            sys.exit("the intake did not start")
        shop = subprocess.run(["node", "shop.mjs", str(free_port()), f"http://127.0.0.1:{port}/events", USED]
                              + (["--late"] if late else []), cwd=WORK, capture_output=True, text=True, timeout=300)
    finally:
        intake.terminate()
        intake.wait()
    if shop.returncode != 0:
        sys.exit("the shop failed: " + shop.stderr[-2000:])
    said = json.loads(shop.stdout.strip().splitlines()[-1])
    if set(said["answers"]) != {200}:
        sys.exit(f"the intake answered {sorted(set(said['answers']))}")
    ours = {order["order_id"]: told(order) for order in ctl(ledger, "orders")}
    theirs = {order["order_id"]: told(order) for order in said["orders"]}
    if ours.keys() != theirs.keys() or len(theirs) != 5:
        sys.exit(f"other orders: {sorted(ours)} and {sorted(theirs)}")
    for number, order in theirs.items():
        if ours[number] != order:
            sys.exit(f"{number}: the ledger says {ours[number]}, the shop {order}")
    if not ctl(ledger, "verify")["ok"]:
        sys.exit("the ledger does not add up")
    kinds = sorted(order["payment"] for order in theirs.values())
    print(f"{len(theirs)} orders ({', '.join(kinds)}) by {said['events']} events"
          + (", newest first and one twice" if late else ""))


install()
with tempfile.TemporaryDirectory() as folder:
    for late in (False, True):
        sell(folder, late)
