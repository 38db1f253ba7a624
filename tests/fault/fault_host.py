# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault scripts share: the real kaibangctl over a ledger of its own, signed deliveries, and the truth of what
was answered with 200."""
import http.client, json, os, signal, socket, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "e2e"))
from signed_post import post  # noqa: E402  its folder is known only now

# These scripts look into the program from outside, which it does not let others do (app/no_core.h); no_core.py tries that.
os.environ["KAIBANG_CORE"] = "1"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def event(number):
    """One paid order; its amount follows from its number, so that a ledger can be checked without a list."""
    total = 5900 * (1 + number % 3)
    return {"specversion": "1.0", "id": f"evt-{number}", "source": "/shops/fault", "type": "io.kaibang.order",
            "time": "2026-11-24T12:05:00Z",
            "data": {"source": "fault", "shop_id": "1", "order_id": f"F{number}", "placed_at": "2026-11-24T11:59:00Z",
                     "currency": "CNY", "payment": "paid", "items_total": total, "buyer_paid": total,
                     "lines": [{"line_id": "1", "title": "8 mm stud", "qty": str(1 + number % 3), "unit_price": 5900,
                                "line_total": total}]}}


class Host:
    """A household's ledger in a folder of its own, and the program on it."""

    def __init__(self, ctl, folder=None):
        self.program = ctl
        self.folder = folder or tempfile.mkdtemp(prefix="kaibang-fault-")
        self.ledger = os.path.join(self.folder, "ledger.kaibang")
        self.secret = os.path.join(self.folder, "secret")
        with open(self.secret, "w", encoding="ascii") as file:
            file.write(SECRET + "\n")
        self.ctl("init", "--household", "Fault", "--currency", "CNY", "--zone", "Asia/Shanghai")

    def command(self, *words, ledger=None):
        return [self.program, "--ledger", ledger or self.ledger, "--json", *words]

    def ctl(self, *words, ledger=None, expected=(0,)):
        done = subprocess.run(self.command(*words, ledger=ledger), capture_output=True, text=True, check=False)
        if done.returncode not in expected:
            sys.exit(f"kaibangctl {words} ended with {done.returncode}: {done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def intake(self, before=()):
        """The running intake and its port; `before` is a program that starts it, such as strace with its words."""
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        process = subprocess.Popen([*before, *self.command("intake", "--port", str(port), "--secret-file", self.secret)],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True)
        if "listening" not in process.stdout.readline():
            process.wait()
            return None, port
        return process, port

    def held(self, ledger=None):
        """order_id -> buyer_paid of everything the intake has brought."""
        orders = self.ctl("orders", "--source", "fault", ledger=ledger)
        ids = [order["order_id"] for order in orders]
        if len(ids) != len(set(ids)):
            sys.exit("an order is there twice")
        return {order["order_id"]: order["buyer_paid"] for order in orders}

    def expect_sound(self, accepted, ledger=None):
        """Every accepted order is there with its amount, none other than sent ones, and the file is sound."""
        held = self.held(ledger)
        lost = [number for number in accepted if f"F{number}" not in held]
        wrong = [name for name, paid in held.items() if paid != 5900 * (1 + int(name[1:]) % 3)]
        if lost or wrong:
            sys.exit(f"LOST {len(lost)} accepted orders, {len(wrong)} with another amount")
        if not self.ctl("verify", ledger=ledger)["ok"]:
            sys.exit("the ledger is not sound")


def send(port, number):
    """The HTTP status, or None when the other side went away before it answered."""
    try:
        return post(port, event(number), SECRET)[0]
    except (OSError, http.client.HTTPException):
        return None


def end(process, kind=signal.SIGKILL):
    """Ends it with all it started; waits."""
    try:
        os.killpg(process.pid, kind)
    except ProcessLookupError:
        pass
    process.wait()


def until(seconds, is_done):
    limit = time.monotonic() + seconds
    while not is_done():
        if time.monotonic() > limit:
            return False
        time.sleep(0.01)
    return True
