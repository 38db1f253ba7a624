#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 6: a damaged file never crashes the program, and it never lies.

damaged_file.py KAIBANGCTL DATA_FOLDER [--mutants N] [--control]

A ledger is damaged at random (bytes turned, pages swapped, zeroed or torn off, bytes of another page) N times. Reading it
ends in an answer or a refusal and never in a signal; where `verify` says that it is sound, its totals are the true ones.

--control: nobody asks `verify`, as if it did not exist: some mutant must show wrong totals then, which is found out with
exit code 1.
"""
import argparse, json, os, random, re, shutil, subprocess, sys

from fault_host import Host, end, send

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("data")
parser.add_argument("--mutants", type=int, default=120)
parser.add_argument("--seed", type=int, default=20261130)
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
rng = random.Random(args.seed)
PAGE = 4096


def asked(ledger, *words):
    """Exit code and answer; ends the run where the program was ended by a signal."""
    done = subprocess.run([args.ctl, "--ledger", ledger, "--json", *words], capture_output=True, check=False)
    if done.returncode < 0:
        keep = os.path.join(os.environ.get("KAIBANG_OUT", "/tmp"), "crasher.kaibang")
        shutil.copy(ledger, keep)
        sys.exit(f"CRASH: {words} ended with signal {-done.returncode}; the file is kept as {keep}")
    return done.returncode, done.stdout


def mutated(whole):
    """The bytes with one damage, and what it is called."""
    data = bytearray(whole)
    pages = len(data) // PAGE
    at = rng.randrange(pages) * PAGE
    kind = rng.choice(["bytes", "digits", "zero", "swap", "torn", "foreign"])
    if kind == "bytes":
        for _ in range(rng.randrange(1, 12)):
            data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)
    elif kind == "digits":  # an amount becomes another one, as no page check would notice
        place = rng.choice(amounts)
        data[place + 1] ^= 1 << rng.randrange(8)
    elif kind == "zero":
        data[at:at + PAGE] = bytes(PAGE)
    elif kind == "swap":
        other = rng.randrange(pages) * PAGE
        data[at:at + PAGE], data[other:other + PAGE] = data[other:other + PAGE], data[at:at + PAGE]
    elif kind == "torn":
        del data[rng.randrange(len(data)):]
    else:
        other = rng.randrange(pages) * PAGE
        half = rng.randrange(512, PAGE, 512)
        data[at + half:at + PAGE] = data[other + half:other + PAGE]
    return bytes(data), kind


host = Host(args.ctl)
process, port = host.intake()
for number in range(60):
    if send(port, number) != 200:
        sys.exit("an order was not taken")
end(process, 15)
host.ctl("import", os.path.join(args.data, "taobao/ExportOrderList201707081001.csv"))
_, truth = asked(host.ledger, "report", "day", "--from", "2015-01-01", "--to", "2026-12-31")
with open(host.ledger, "rb") as file:
    sound = file.read()
# Where amounts and their sums stand, as SQLite writes whole numbers: big-endian, in as few bytes as hold them.
figures = {5900} | {int(figure) for figure in re.findall(r"\d+", truth.decode()) if 1000 < int(figure) < 1 << 31}
spelled = {figure.to_bytes(2 if figure < 1 << 15 else 3 if figure < 1 << 23 else 4, "big") for figure in figures}
amounts = [place for word in sorted(spelled) for place in range(PAGE, len(sound)) if sound.startswith(word, place)]
victim = os.path.join(host.folder, "victim.kaibang")
refused = unharmed = 0
kinds = {}
for _ in range(args.mutants):
    data, kind = mutated(sound)
    if data == sound:
        continue
    for name in os.listdir(host.folder):
        if name.startswith("victim"):
            os.remove(os.path.join(host.folder, name))
    with open(victim, "wb") as file:
        file.write(data)
    code, told = asked(victim, "verify")
    is_sound = code == 0 and json.loads(told)["ok"]
    code, totals = asked(victim, "report", "day", "--from", "2015-01-01", "--to", "2026-12-31")
    asked(victim, "orders")
    if (is_sound or args.control) and code == 0 and totals != truth:
        sys.exit(f"SILENTLY WRONG: {kind}: sound, and other totals than the true ones")
    refused += not is_sound
    unharmed += is_sound
    kinds[kind] = kinds.get(kind, 0) + 1
if refused == 0:
    sys.exit("no damage was ever seen: nothing was damaged")
shutil.rmtree(host.folder)
print(f"{refused + unharmed} mutants ({', '.join(f'{n} {k}' for k, n in sorted(kinds.items()))}): 0 crashes, {refused} told as damaged, "
      f"{unharmed} with the true totals, 0 silently wrong")
