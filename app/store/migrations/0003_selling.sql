-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Selling with wet hands: claims and holds, openings with their disclosure, pieces, bags and work, flash prices, cues.

-- "The same buyer" within this household without saying who: a hash keyed by a secret of this ledger. NULL where the
-- source masks its buyers, since two of them can look alike.
ALTER TABLE orders ADD COLUMN buyer_key BLOB;
CREATE INDEX orders_by_buyer ON orders(buyer_key) WHERE buyer_key IS NOT NULL;

-- A bag holds what one buyer gets from one show. Numbers begin at 1 in every show; 0 shows mean "from the counter".
CREATE TABLE bag(
  bag_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER REFERENCES show, number INTEGER NOT NULL CHECK(number>0),
  buyer_key BLOB, alias TEXT NOT NULL DEFAULT '', photo TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  combined_into INTEGER REFERENCES bag, packed_at INTEGER, courier TEXT NOT NULL DEFAULT '',
  tracking TEXT NOT NULL DEFAULT '', handed_at INTEGER, made_at INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX bag_numbers ON bag(coalesce(show_id,0), number);
CREATE UNIQUE INDEX bag_of_buyer ON bag(coalesce(show_id,0), buyer_key) WHERE buyer_key IS NOT NULL AND combined_into IS NULL;
ALTER TABLE orders ADD COLUMN bag_id INTEGER REFERENCES bag;
CREATE INDEX orders_by_bag ON orders(bag_id) WHERE bag_id IS NOT NULL;
-- What a person has put into a bag: an order line, an opening or a piece of work, once.
CREATE TABLE bag_tick(
  bag_id INTEGER NOT NULL REFERENCES bag, kind INTEGER NOT NULL CHECK(kind IN (1,2,3)), ref TEXT NOT NULL,
  at INTEGER NOT NULL, PRIMARY KEY(bag_id, kind, ref)) STRICT, WITHOUT ROWID;

-- The time in which claims for an item count. grace_ms: viewers see the picture so much later.
CREATE TABLE claim_window(
  window_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER NOT NULL REFERENCES show, item_id INTEGER NOT NULL REFERENCES run_item,
  variant_id INTEGER NOT NULL REFERENCES variant, opened_at INTEGER NOT NULL, closed_at INTEGER,
  grace_ms INTEGER NOT NULL CHECK(grace_ms>=0), hold_ms INTEGER NOT NULL CHECK(hold_ms>0),
  per_buyer INTEGER NOT NULL DEFAULT 0 CHECK(per_buyer>=0),
  CHECK(closed_at IS NULL OR closed_at>=opened_at)) STRICT;
CREATE UNIQUE INDEX one_claim_window ON claim_window(show_id) WHERE closed_at IS NULL;

-- A comment that asks for an item, in order of arrival, with its own words as evidence.
CREATE TABLE claim(
  claim_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  window_id INTEGER REFERENCES claim_window, show_id INTEGER NOT NULL REFERENCES show,
  source TEXT NOT NULL, message_id TEXT, buyer_key BLOB, alias TEXT NOT NULL, words TEXT NOT NULL, at INTEGER NOT NULL,
  intent INTEGER NOT NULL, is_sure INTEGER NOT NULL CHECK(is_sure IN (0,1)),
  variant_id INTEGER REFERENCES variant, units INTEGER NOT NULL CHECK(units>=0),
  state INTEGER NOT NULL, reason INTEGER NOT NULL DEFAULT 0, order_id INTEGER REFERENCES orders, decided_at INTEGER) STRICT;
CREATE UNIQUE INDEX claim_messages ON claim(source, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX claim_undecided ON claim(claim_id) WHERE state=0;
CREATE INDEX claim_by_window ON claim(window_id);
CREATE INDEX claim_waiting ON claim(variant_id, claim_id) WHERE state=3;

-- Stock kept for an unpaid order until a stored instant. The order has taken the stock; this says how long.
CREATE TABLE hold(
  hold_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  order_id INTEGER NOT NULL UNIQUE REFERENCES orders, claim_id INTEGER REFERENCES claim,
  variant_id INTEGER NOT NULL REFERENCES variant, units INTEGER NOT NULL CHECK(units>0),
  from_ms INTEGER NOT NULL, until_ms INTEGER NOT NULL CHECK(until_ms>from_ms),
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 4), closed_at INTEGER,
  CHECK((state=0)=(closed_at IS NULL))) STRICT;
CREATE INDEX hold_due ON hold(until_ms) WHERE state=0;

-- What a buyer of an opening is told before buying. Never changed: a new version replaces it.
CREATE TABLE disclosure(
  disclosure_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  product BLOB NOT NULL REFERENCES product(uid), version INTEGER NOT NULL CHECK(version>0),
  inside TEXT NOT NULL, minimum TEXT NOT NULL, empty_rule INTEGER NOT NULL CHECK(empty_rule BETWEEN 1 AND 3),
  price_minor INTEGER NOT NULL CHECK(price_minor>=0), returns TEXT NOT NULL, minors TEXT NOT NULL,
  per_buyer INTEGER NOT NULL DEFAULT 0 CHECK(per_buyer>=0), made_at INTEGER NOT NULL,
  UNIQUE(product, version)) STRICT;
CREATE TABLE disclosure_work(
  disclosure_id INTEGER NOT NULL REFERENCES disclosure, position INTEGER NOT NULL, name TEXT NOT NULL,
  price_minor INTEGER NOT NULL CHECK(price_minor>=0), PRIMARY KEY(disclosure_id, position)) STRICT, WITHOUT ROWID;

-- One paid order line of an opening product: a buyer's turn at the table, with n mussels.
CREATE TABLE opening_turn(
  turn_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  order_id INTEGER NOT NULL REFERENCES orders, line_id TEXT NOT NULL, variant_id INTEGER NOT NULL REFERENCES variant,
  mussels INTEGER NOT NULL CHECK(mussels>=0), queue_at INTEGER NOT NULL, arrived_at INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 4), skipped_after INTEGER, held_back INTEGER NOT NULL DEFAULT 0,
  show_id INTEGER REFERENCES show, UNIQUE(order_id, line_id)) STRICT;
CREATE INDEX opening_queue ON opening_turn(queue_at, arrived_at, turn_id) WHERE state IN (0,1);

-- One mussel. replaces: the empty or dead one that this one makes good.
CREATE TABLE opening(
  opening_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  turn_id INTEGER NOT NULL REFERENCES opening_turn, nth INTEGER NOT NULL CHECK(nth>0),
  replaces INTEGER REFERENCES opening, state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 4),
  lot_id INTEGER NOT NULL REFERENCES lot, show_id INTEGER REFERENCES show, disclosure_id INTEGER REFERENCES disclosure,
  started_at INTEGER NOT NULL, done_at INTEGER, best_tenths INTEGER CHECK(best_tenths>0), photo TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '') STRICT;
CREATE UNIQUE INDEX one_opening ON opening(state) WHERE state=1;
CREATE INDEX opening_by_turn ON opening(turn_id, nth);
CREATE INDEX opening_by_show ON opening(show_id);
CREATE TABLE opening_grade(
  opening_id INTEGER NOT NULL REFERENCES opening, grade TEXT NOT NULL, pearls INTEGER NOT NULL CHECK(pearls>0),
  PRIMARY KEY(opening_id, grade)) STRICT, WITHOUT ROWID;

-- Drilling, stringing, setting: promised to a buyer, done after the show.
CREATE TABLE work_item(
  work_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  order_id INTEGER NOT NULL REFERENCES orders, opening_id INTEGER REFERENCES opening, name TEXT NOT NULL,
  price_minor INTEGER NOT NULL CHECK(price_minor>=0), currency TEXT NOT NULL, at INTEGER NOT NULL,
  done_at INTEGER, removed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX work_by_order ON work_item(order_id);

-- What has happened to a one-off piece after it was made; the variant stays the same for ever.
CREATE TABLE piece_event(
  event_id INTEGER PRIMARY KEY, variant_id INTEGER NOT NULL REFERENCES variant, kind INTEGER NOT NULL,
  order_id INTEGER REFERENCES orders, note TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL) STRICT;
CREATE INDEX piece_event_by_variant ON piece_event(variant_id, event_id);

CREATE TABLE flash(
  flash_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER NOT NULL REFERENCES show, variant_id INTEGER NOT NULL REFERENCES variant,
  price_minor INTEGER NOT NULL CHECK(price_minor>=0), from_ms INTEGER NOT NULL, until_ms INTEGER NOT NULL CHECK(until_ms>from_ms),
  units INTEGER NOT NULL DEFAULT 0 CHECK(units>=0), per_buyer INTEGER NOT NULL DEFAULT 0 CHECK(per_buyer>=0),
  ended_at INTEGER) STRICT;
CREATE UNIQUE INDEX one_flash ON flash(variant_id) WHERE ended_at IS NULL;

CREATE TABLE cue(
  cue_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), show_id INTEGER NOT NULL REFERENCES show,
  after_ms INTEGER NOT NULL CHECK(after_ms>=0), words TEXT NOT NULL, done_at INTEGER, removed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX cue_by_show ON cue(show_id, after_ms);

-- A moment of a show that somebody wanted to find again.
CREATE TABLE show_mark(
  mark_id INTEGER PRIMARY KEY, show_id INTEGER NOT NULL REFERENCES show, at INTEGER NOT NULL,
  words TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX show_mark_by_show ON show_mark(show_id, at);

-- The host's words for a product in one language.
CREATE TABLE product_script(
  product BLOB NOT NULL REFERENCES product(uid), language TEXT NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY(product, language)) STRICT, WITHOUT ROWID;

CREATE TABLE run_template(
  template_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), name TEXT NOT NULL UNIQUE,
  made_at INTEGER NOT NULL) STRICT;
CREATE TABLE run_template_item(
  template_id INTEGER NOT NULL REFERENCES run_template, position INTEGER NOT NULL,
  variant_id INTEGER NOT NULL REFERENCES variant, PRIMARY KEY(template_id, position)) STRICT, WITHOUT ROWID;

-- A variant that is sold as a set: selling one takes these from stock instead.
CREATE TABLE set_part(
  variant_id INTEGER NOT NULL REFERENCES variant, part_id INTEGER NOT NULL REFERENCES variant,
  units INTEGER NOT NULL CHECK(units>0), PRIMARY KEY(variant_id, part_id), CHECK(part_id<>variant_id)) STRICT, WITHOUT ROWID;
