-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Openings: what buyers are told before, whose turn it is, what each mussel gave, and the work promised with it.

-- What a buyer of an opening is told before buying. Never changed: a new version replaces it.
CREATE TABLE disclosure(
  disclosure_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  product BLOB NOT NULL REFERENCES product(uid), version INTEGER NOT NULL CHECK(version>0),
  minimum TEXT NOT NULL, empty_rule INTEGER NOT NULL CHECK(empty_rule BETWEEN 1 AND 3),
  entry_way INTEGER NOT NULL CHECK(entry_way IN (1,2)), price_minor INTEGER NOT NULL CHECK(price_minor>=0),
  returns TEXT NOT NULL, minors TEXT NOT NULL, per_buyer INTEGER NOT NULL DEFAULT 0 CHECK(per_buyer>=0),
  made_at INTEGER NOT NULL, UNIQUE(product, version)) STRICT;
CREATE TABLE disclosure_grade(
  disclosure_id INTEGER NOT NULL REFERENCES disclosure, position INTEGER NOT NULL CHECK(position BETWEEN 1 AND 9),
  name TEXT NOT NULL CHECK(name<>''), how_often TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(disclosure_id, position), UNIQUE(disclosure_id, name)) STRICT, WITHOUT ROWID;
CREATE TABLE disclosure_work(
  disclosure_id INTEGER NOT NULL REFERENCES disclosure, position INTEGER NOT NULL CHECK(position BETWEEN 1 AND 3),
  name TEXT NOT NULL CHECK(name<>''), price_minor INTEGER NOT NULL CHECK(price_minor>=0),
  PRIMARY KEY(disclosure_id, position)) STRICT, WITHOUT ROWID;
-- Mussels in one unit of a variant, where it is not one.
CREATE TABLE disclosure_pack(
  disclosure_id INTEGER NOT NULL REFERENCES disclosure, variant_id INTEGER NOT NULL REFERENCES variant,
  mussels INTEGER NOT NULL CHECK(mussels BETWEEN 1 AND 1000), PRIMARY KEY(disclosure_id, variant_id)) STRICT, WITHOUT ROWID;

-- One paid order line of an opening product: a buyer's turn at the table, with so many mussels. opened_over: opened, but
-- refunded or cancelled afterwards. put_off_show: the show the turn has left; it waits again in any other.
CREATE TABLE opening_turn(
  turn_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  order_id INTEGER NOT NULL REFERENCES orders, line_id TEXT NOT NULL, variant_id INTEGER NOT NULL REFERENCES variant,
  per_unit INTEGER NOT NULL CHECK(per_unit>0), mussels INTEGER NOT NULL CHECK(mussels>=0),
  opened INTEGER NOT NULL DEFAULT 0 CHECK(opened>=0), opened_over INTEGER NOT NULL DEFAULT 0 CHECK(opened_over>=0),
  paid_at INTEGER NOT NULL, arrived_at INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2), put_off_show INTEGER REFERENCES show,
  UNIQUE(order_id, line_id)) STRICT;
CREATE INDEX opening_waiting ON opening_turn(turn_id) WHERE mussels>opened;
CREATE INDEX opening_over ON opening_turn(order_id) WHERE opened_over>0;

-- One mussel taken from a lot. replaces: the empty or dead one that this one makes good. typed: the keys of a result
-- that is not finished, so that a power cut loses none. A step that was taken back leaves undone_at.
CREATE TABLE opening(
  opening_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  turn_id INTEGER NOT NULL REFERENCES opening_turn, nth INTEGER NOT NULL CHECK(nth>0),
  replaces INTEGER REFERENCES opening, state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 4),
  empty_kind INTEGER NOT NULL DEFAULT 0 CHECK(empty_kind BETWEEN 0 AND 2),
  lot_id INTEGER NOT NULL REFERENCES lot, show_id INTEGER REFERENCES show,
  disclosure_id INTEGER NOT NULL REFERENCES disclosure, started_at INTEGER NOT NULL, done_at INTEGER,
  typed TEXT NOT NULL DEFAULT '', best_tenths INTEGER CHECK(best_tenths>0), photo TEXT NOT NULL DEFAULT '',
  undone_at INTEGER, CHECK((state=1)=(done_at IS NULL))) STRICT;
CREATE UNIQUE INDEX one_opening ON opening(state) WHERE state=1 AND undone_at IS NULL;
CREATE INDEX opening_by_turn ON opening(turn_id, nth);
CREATE INDEX opening_by_show ON opening(show_id);
CREATE TABLE opening_grade(
  opening_id INTEGER NOT NULL REFERENCES opening, position INTEGER NOT NULL, grade TEXT NOT NULL,
  pearls INTEGER NOT NULL CHECK(pearls>0), PRIMARY KEY(opening_id, grade)) STRICT, WITHOUT ROWID;

-- Drilling, stringing, setting: promised to a buyer, done after the show.
CREATE TABLE work_item(
  work_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  order_id INTEGER NOT NULL REFERENCES orders, opening_id INTEGER REFERENCES opening, name TEXT NOT NULL,
  price_minor INTEGER NOT NULL CHECK(price_minor>=0), currency TEXT NOT NULL, at INTEGER NOT NULL,
  done_at INTEGER, removed INTEGER NOT NULL DEFAULT 0 CHECK(removed IN (0,1))) STRICT;
CREATE INDEX work_by_order ON work_item(order_id);

-- What was done at the table, in order; the newest that is not undone can be taken back. ref: what it made.
CREATE TABLE opening_step(
  step_id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, turn_id INTEGER NOT NULL REFERENCES opening_turn,
  opening_id INTEGER REFERENCES opening, ref INTEGER, before TEXT NOT NULL DEFAULT '', show_id INTEGER REFERENCES show,
  at INTEGER NOT NULL, undone_at INTEGER) STRICT;
CREATE INDEX opening_step_by_turn ON opening_step(turn_id);
