-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Claims from comments, stock held for them, prices for a short time, and variants that are sold as a set.

-- How a show takes claims. A show without a row does as the one before it.
CREATE TABLE claim_rule(
  show_id INTEGER PRIMARY KEY REFERENCES show, grace_ms INTEGER NOT NULL CHECK(grace_ms>=0),
  hold_ms INTEGER NOT NULL CHECK(hold_ms BETWEEN 30000 AND 2592000000), units_each INTEGER NOT NULL CHECK(units_each>=0),
  takes_sure INTEGER NOT NULL CHECK(takes_sure IN (0,1))) STRICT;

-- The time in which claims for an item count. grace_ms: viewers see the picture so much later.
CREATE TABLE claim_window(
  window_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER NOT NULL REFERENCES show, item_id INTEGER NOT NULL REFERENCES run_item,
  opened_at INTEGER NOT NULL, closed_at INTEGER, grace_ms INTEGER NOT NULL CHECK(grace_ms>=0),
  interested INTEGER NOT NULL DEFAULT 0, CHECK(closed_at IS NULL OR closed_at>=opened_at)) STRICT;
CREATE UNIQUE INDEX one_claim_window ON claim_window(show_id) WHERE closed_at IS NULL;

-- A comment that asks for an item, in the order of arrival, with its own words as evidence.
CREATE TABLE claim(
  claim_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER NOT NULL REFERENCES show, window_id INTEGER REFERENCES claim_window,
  source TEXT NOT NULL, message_id TEXT, buyer_key BLOB, alias TEXT NOT NULL, words TEXT NOT NULL, at INTEGER NOT NULL,
  intent INTEGER NOT NULL, reason INTEGER NOT NULL, variant_id INTEGER REFERENCES variant,
  units INTEGER NOT NULL CHECK(units>0), state INTEGER NOT NULL, order_id INTEGER REFERENCES orders,
  decided_at INTEGER) STRICT;
CREATE UNIQUE INDEX claim_messages ON claim(source, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX claim_open ON claim(show_id, state, claim_id) WHERE state IN (0,3);
CREATE INDEX claim_by_order ON claim(order_id) WHERE order_id IS NOT NULL;

-- Stock kept for an unpaid order until a stored instant. The order has taken the stock; this says how long. told_ms: the
-- version of our last report on the order, so that a clock set back does not make the next one the older.
CREATE TABLE hold(
  order_id INTEGER PRIMARY KEY REFERENCES orders, claim_id INTEGER REFERENCES claim,
  variant_id INTEGER NOT NULL REFERENCES variant, units INTEGER NOT NULL CHECK(units>0),
  from_ms INTEGER NOT NULL, until_ms INTEGER NOT NULL CHECK(until_ms>from_ms),
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 5), closed_at INTEGER, told_ms INTEGER NOT NULL,
  CHECK((state=0)=(closed_at IS NULL))) STRICT;
CREATE INDEX hold_due ON hold(until_ms) WHERE state=0;
CREATE INDEX hold_late ON hold(order_id) WHERE state=4;

CREATE TABLE flash(
  flash_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER NOT NULL REFERENCES show, variant_id INTEGER NOT NULL REFERENCES variant,
  price_minor INTEGER NOT NULL CHECK(price_minor>=0), from_ms INTEGER NOT NULL,
  until_ms INTEGER NOT NULL CHECK(until_ms>from_ms), units INTEGER NOT NULL CHECK(units>=0),
  units_each INTEGER NOT NULL CHECK(units_each>=0), ended_at INTEGER CHECK(ended_at>=from_ms)) STRICT;
CREATE INDEX flash_by_variant ON flash(variant_id, until_ms);
CREATE INDEX flash_by_show ON flash(show_id);
-- Orders that took its price. What they took counts while the order stands.
CREATE TABLE flash_sale(
  flash_id INTEGER NOT NULL REFERENCES flash, order_id INTEGER NOT NULL REFERENCES orders,
  units INTEGER NOT NULL CHECK(units>0), PRIMARY KEY(flash_id, order_id)) STRICT, WITHOUT ROWID;

-- A variant that is sold as a set: selling one takes these from stock instead. Parts are no sets.
CREATE TABLE set_part(
  variant_id INTEGER NOT NULL REFERENCES variant, part_id INTEGER NOT NULL REFERENCES variant,
  units INTEGER NOT NULL CHECK(units>0), PRIMARY KEY(variant_id, part_id), CHECK(part_id<>variant_id)) STRICT, WITHOUT ROWID;
CREATE INDEX set_by_part ON set_part(part_id);
-- What the sets of a line took: given back as it was taken, even when the set was changed since. Stock is taken before
-- the line is stored.
CREATE TABLE line_part(
  order_id INTEGER NOT NULL, line_id TEXT NOT NULL, part_id INTEGER NOT NULL REFERENCES variant,
  units INTEGER NOT NULL CHECK(units>0), PRIMARY KEY(order_id, line_id, part_id),
  FOREIGN KEY(order_id, line_id) REFERENCES order_line(order_id, line_id) DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
