#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Promise 19, the way out: what others wrote never becomes a formula in a file that we write.

exports.py KAIBANGCTL [--control]

A shop delivers orders whose titles, options and SKUs are formulas, commands, links and control characters. Every report
that shows them is written as a workbook and as CSV and read again by programs that are not ours (openpyxl, Python's csv):
no cell is a formula, none begins as one, and the words a person wrote can still be found.
--control: the same words written by a program that does not know better; each has to be found out.
Exit: 0 only text; 1 a formula; 77 openpyxl is not installed.
"""
import argparse, csv, os, re, subprocess, sys, tempfile

try:
    import openpyxl
except ImportError:
    # Debian's package belongs to Debian's Python, which need not be the first one on the way.
    if sys.executable != "/usr/bin/python3" and os.path.exists("/usr/bin/python3"):
        os.execv("/usr/bin/python3", ["/usr/bin/python3", *sys.argv])
    print("SKIPPED: openpyxl is not installed")
    sys.exit(77)
from fault_host import Host, SECRET, end
from signed_post import post

parser = argparse.ArgumentParser()
parser.add_argument("ctl")
parser.add_argument("--control", action="store_true")
args = parser.parse_args()
CORPUS = ["=1+1", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1+1)", "=HYPERLINK(\"http://127.0.0.1/?x=\"&A1,\"look\")", "\t=1+1",
          "\r=1+1", "\n=1+1", " =1+1", "=IMPORTXML(CONCAT(\"http://127.0.0.1/\",A1),\"//a\")", "＝1+1", "|calc", "%0A=1+1", "\u200b=1+1",
          "'=1+1", "\"=1+1\"", "=\"1\";\"2\"", "DDE(\"cmd\";\"/C calc\";\"x\")", "=WEBSERVICE(\"http://127.0.0.1/\")"]
NUMBER = re.compile(r"^[-+]?[\d.,]+( ?%)?$")
REPORTS = ["orders", "day", "products", "packing", "stock", "returns", "openings"]


def is_formula(text):
    """As a spreadsheet reads a cell that begins so: also after line ends and tabs, which it skips, and in the wide spelling."""
    bare = text.lstrip("\t\r\n")
    return bool(bare) and bare[0] in "=+-@＝＋－＠" and not NUMBER.match(bare)


def of_workbook(path):
    found = []
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            found += [(f"{sheet.title}!{cell.coordinate}", str(cell.value)) for cell in row
                      if cell.data_type == "f" or cell.hyperlink]
    return found


def of_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [(f"line {number}", cell) for number, row in enumerate(csv.reader(file), 1) for cell in row if is_formula(cell)]


def main():
    folder = tempfile.mkdtemp(prefix="kaibang-exports-")
    if args.control:
        book = openpyxl.Workbook()
        path = os.path.join(folder, "naive.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([[word] for word in CORPUS])
        for word in CORPUS:
            if not re.search(r"[\r\x00-\x08]", word):
                book.active.append([word])
        book.save(os.path.join(folder, "naive.xlsx"))
        table, sheet = len(of_csv(path)), len(of_workbook(os.path.join(folder, "naive.xlsx")))
        print(f"FORMULAS: {table} in the table, {sheet} in the workbook of a program that does not know better")
        sys.exit(0 if table >= 12 and sheet >= 6 else 1)
    host = Host(args.ctl)
    process, port = host.intake()
    for number, word in enumerate(CORPUS):
        status, answer = post(port, {"specversion": "1.0", "id": f"evt-{number}", "source": "/shops/fault", "type": "io.kaibang.order",
            "time": "2026-11-24T12:05:00Z",
            "data": {"source": "fault", "shop_id": "1", "order_id": f"={number}+1", "placed_at": "2026-11-24T11:59:00Z", "currency": "CNY",
                     "payment": "paid", "items_total": 5900, "buyer_paid": 5900, "buyer": {"display": word, "note": word},
                     "lines": [{"line_id": "1", "title": word, "options": word, "sku": word, "qty": "1", "unit_price": 5900,
                                "line_total": 5900}]}}, SECRET)
        if status != 200:
            sys.exit(f"{word!r} was not taken: {status} {answer}")
    end(process)
    files = words = 0
    for report in REPORTS:
        for form in ("xlsx", "csv"):
            path = os.path.join(folder, f"{report}.{form}")
            done = subprocess.run([args.ctl, "--ledger", host.ledger, "report", report, "--from", "2026-11-24", "--to", "2026-11-24",
                                   "--format", form, "--out", path], capture_output=True, text=True, check=False)
            if done.returncode not in (0, 1) or not os.path.exists(path):
                sys.exit(f"report {report} as {form}: {done.returncode} {done.stderr}")
            found = of_workbook(path) if form == "xlsx" else of_csv(path)
            if found:
                sys.exit(f"FORMULA in {report}.{form}: {found[:3]}")
            files += 1
            if form == "csv":
                with open(path, encoding="utf-8-sig", newline="") as file:
                    text = file.read()
                words += sum("IMPORTXML" in cell or "cmd|" in cell for row in csv.reader(text.splitlines()) for cell in row)
    if not words:
        sys.exit("none of the words is in any report: nothing was tried")
    print(f"{len(CORPUS)} hostile words in {files} files, {words} cells show them, none is a formula")


main()
