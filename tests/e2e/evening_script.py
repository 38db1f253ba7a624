# SPDX-FileCopyrightText: 2026 The Kaibang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An evening as it is planned, drawn from one seed: what the world sends and what the host types.

Knows what is sold and how a host works, and nothing of the program's insides.
"""
import random, time
from dataclasses import dataclass, field

SEED = 20261129
STUD, RING, OPEN = "STUD-8", "RING-7", "OPEN"
NAMES = {STUD: "8 mm stud", RING: "Silver ring", OPEN: "Mussel opening"}
PRICES = {STUD: 5900, RING: 8900, OPEN: 5800}
STOCK = {STUD: 200, RING: 60, OPEN: 200}
LOTS = (("Tub A", 30), ("Tub B", 30))
GRADES = ("AAA", "AA", "A")
WORK = (("Drilling", 500), ("Stringing", 1500))  # keys D and H
FLASH_PRICE, FLASH_UNITS, FLASH_EACH = 6900, 8, 2
HOLD_SECONDS = 30
OPENINGS = 40  # of 42 that are paid: two wait for the next show
CATALOGUE = "code,product,name,category,price,floor,stock,low_stock\n" + "".join(
    f"{code},{NAMES[code]},,Goods,{PRICES[code] / 100:.2f},,{STOCK[code]},2\n" for code in (STUD, RING))
BUYERS = ("Ana Rojas", "Maria Lopez", "李小梅", "Guadalupe Cruz", "王建国", "Bob Ray", "陈静", "Chuy Perez", "赵敏",
          "Eva Luna", "刘洋", "Rosa Diaz", "Kim Su", "孙丽", "Juan Mora", "周杰", "Lucia Vega", "吴芳", "Tom Hale", "郑伟",
          "Nora Paz", "冯霞")


def alias_of(name):
    """First and last letter, as on every screen."""
    return f"{name[0]}***{name[-1]}"


@dataclass
class Order:
    """One that another program brings."""
    number: str
    buyer: str
    code: str
    units: int
    wave: int
    is_paid: bool = True
    is_twice: bool = False
    is_late: bool = False  # paid before all that wait, and told after them
    paid_at: float = 0.0

    def event(self, kind="", **changes):
        """The CloudEvent of it as it stands now."""
        total = PRICES[self.code] * self.units
        payment = changes.pop("payment", "paid" if self.is_paid else "unpaid")
        data = {"source": "shop", "shop_id": "1", "order_id": self.number, "currency": "CNY", "payment": payment,
                "placed_at": iso(self.paid_at), "items_total": total, "buyer": {"display": self.buyer},
                **({"buyer_paid": total, "paid_at": iso(self.paid_at)} if payment != "unpaid" else {}),
                "lines": [{"line_id": "1", "sku": self.code, "title": NAMES[self.code], "qty": str(self.units),
                           "unit_price": PRICES[self.code], "line_total": total}], **changes}
        return {"specversion": "1.0", "id": f"{self.number}-{payment}{kind}", "source": "/shops/1",
                "type": "io.kaibang.order", "time": iso(time.time()), "data": data}


def iso(seconds):
    millis = round(seconds * 1000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(millis // 1000)) + f".{millis % 1000:03d}Z"


def comment(number, name, text):
    return {"specversion": "1.0", "id": f"c{number}", "source": "/bridges/chat", "type": "io.kaibang.comment",
            "data": {"source": "facebook", "name": name, "text": text, "message_id": f"m{number}"}}


@dataclass
class Result:
    """What one mussel holds, and how its opening goes."""
    pearls: list  # places of grades, one for each pearl
    tenths: int = 0
    is_dead_first: bool = False  # a dead one that another one makes good
    is_corrected: bool = False  # typed wrong, done, taken back and typed right
    is_skipped_before: bool = False
    is_killed: bool = False
    is_photographed: bool = False
    work: list = field(default_factory=list)  # places in WORK

    def grades(self):
        """((grade, pearls), …), the best first."""
        return tuple((GRADES[place], self.pearls.count(place)) for place in sorted(set(self.pearls)))

    def keys(self):
        """As the number pad is used: a digit for each pearl, then the size."""
        size = ["KP_Multiply", *(f"KP_{digit}" for digit in f"{self.tenths:02d}")] if self.tenths else []
        return [f"KP_{place + 1}" for place in self.pearls] + size


@dataclass
class Claim:
    name: str
    units: int
    text: str = ""  # of a comment; typed by hand where there is none
    is_asked: bool = False  # the words are not sure, or the flash price is used up: a person says yes


# Ten holds each: some are paid, the next ones are released, and the others run out.
RING_CLAIMS = [Claim("Rosalba", 1, "lo quiero"), Claim("Ramiro", 2, "quiero 2"), Claim("刘小红", 2, "我要2个"),
               Claim("Rebeca", 1, "me lo llevo"), Claim("Rick", 1, "mine"), Claim("Renata", 1, "yo"),
               Claim("Rita", 2, "¿me apartas 2?", is_asked=True), Claim("rocio", 1), Claim("ruben", 2), Claim("raul", 1)]
RING_PAID, RING_RELEASED = 6, 1
FLASH_CLAIMS = [Claim("Flor", 1, "lo quiero"), Claim("Felipe", 1, "yo"), Claim("Fang", 1, "mine"),
                Claim("付小明", 2, "我要2个"), Claim("Fatima", 1, "me lo quedo"),
                Claim("Fidel", 1, "lo quiero", is_asked=True), Claim("Fina", 2, "quiero 2", is_asked=True),
                Claim("greta", 1), Claim("gaspar", 2), Claim("gloria", 1)]
FLASH_PAID, FLASH_RELEASED = 7, 1
# Who takes which one-off piece, and what becomes of it.
PIECES = 12
PIECE_CLAIMS = [Claim("Pilar", 1, "lo quiero"), Claim("paco", 1), Claim("Perla", 1, "me lo llevo"), Claim("pedro", 1),
                Claim("Paz", 1, "mine"), Claim("pepe", 1), Claim("Petra", 1, "yo"), Claim("Pola", 1, "lo quiero"),
                Claim("pablo", 1)]
PIECE_RUNNER_UP = Claim("Pio", 1, "yo lo quiero")  # of the first piece, whose buyer never pays
PIECE_FATES = ["next", "paid", "paid", "paid", "paid", "paid", "paid", "released", "expired"]
# Talk, and a wish that nobody can fulfil: none of it is a hold.
TALK = (("Tina", "me encanta"), ("Tito", "quiero el 99"))


class Script:
    def __init__(self, seed=SEED):
        self.random = random.Random(seed)
        self.orders = self.make_orders()
        self.results = self.make_results()
        self.pieces = [(self.random.randint(1, 3), self.random.randint(1, 3), self.random.randint(1, 3))
                       for _ in range(PIECES)]  # digits for grade, size and price

    def make_orders(self):
        """46 orders in three waves, with 40 mussels in them."""
        r = self.random
        openings = [(OPEN, units) for units in [1] * 10 + [2] * 6 + [3] * 5]
        r.shuffle(openings)
        goods = [(STUD, r.randint(1, 3)) for _ in range(20)] + [(RING, r.randint(1, 2)) for _ in range(4)]
        r.shuffle(goods)
        orders = []
        for wave, (mussels, others) in enumerate(((10, 10), (8, 8), (3, 6))):
            mixed = [openings.pop() for _ in range(mussels)] + [goods.pop() for _ in range(others)]
            r.shuffle(mixed)
            if wave == 2:
                mixed.append((OPEN, 3))  # the last one of all is not opened whole
            for code, units in mixed:
                number = f"S{len(orders) + 1:03d}"
                orders.append(Order(number, r.choice(BUYERS), code, units, wave, is_twice=len(orders) % 4 == 0))
        for order in r.sample([order for order in orders if order.code == STUD], 4):
            order.is_paid = False
        next(order for order in orders if order.wave == 1 and order.code == OPEN).is_late = True
        return orders

    def make_results(self):
        r = self.random
        results = []
        for _ in range(OPENINGS):
            pearls = sorted(r.randrange(3) for _ in range(r.randint(1, 3)))
            results.append(Result(pearls, r.choice((0, r.randint(60, 99)))))
        results[4] = Result([0], is_dead_first=True)
        results[8] = Result([0, 2], 87, is_corrected=True)
        results[13] = Result([0, 1, 1], 95, is_killed=True)
        results[17].is_skipped_before = True
        for place in (0, 1, 2, 19):
            results[place].is_photographed = True
        results[2].work = [0]
        results[20].work = [0, 1]
        results[31].work = [1]
        return results
