-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which orders belong to one buyer, and the bags their goods are packed in.

-- "The same buyer" within this household without saying who (BuyerKeyStore). NULL where the source masks its buyers,
-- since two of them can look alike, and after the buyer's identity was purged or erased.
ALTER TABLE orders ADD COLUMN buyer_key BLOB;
CREATE INDEX orders_by_buyer ON orders(buyer_key) WHERE buyer_key IS NOT NULL;
-- What each report told, so that an undone report takes its word along.
ALTER TABLE order_history ADD COLUMN buyer_key BLOB;

-- What one buyer gets from one show. Numbers begin at 1 in every show and are never used again, since they are
-- written on a bag; no show: from the counter. A bag of which goods went into another one names that one.
CREATE TABLE bag(
  bag_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER REFERENCES show, number INTEGER NOT NULL CHECK(number>0),
  photo TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '',
  combined_into INTEGER REFERENCES bag CHECK(combined_into<>bag_id),
  packed_at INTEGER, courier TEXT NOT NULL DEFAULT '', tracking TEXT NOT NULL DEFAULT '',
  handed_at INTEGER, made_at INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX bag_numbers ON bag(coalesce(show_id,0), number);
CREATE INDEX bag_combined ON bag(combined_into) WHERE combined_into IS NOT NULL;
ALTER TABLE orders ADD COLUMN bag_id INTEGER REFERENCES bag;
CREATE INDEX orders_by_bag ON orders(bag_id) WHERE bag_id IS NOT NULL;

-- What a person has put into the order's bag: units of a line (kind 1, ref: its line id), and whatever else is packed.
CREATE TABLE bag_tick(
  order_id INTEGER NOT NULL REFERENCES orders, kind INTEGER NOT NULL, ref TEXT NOT NULL,
  units INTEGER NOT NULL CHECK(units>0), at INTEGER NOT NULL,
  PRIMARY KEY(order_id, kind, ref)) STRICT, WITHOUT ROWID;

-- What people did with a one-off piece, which stays the same variant for ever. That it was held and sold is said by its
-- stock and its orders.
CREATE TABLE piece_event(
  event_id INTEGER PRIMARY KEY, variant_id INTEGER NOT NULL REFERENCES variant, kind INTEGER NOT NULL,
  order_id INTEGER REFERENCES orders, note TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL) STRICT;
CREATE INDEX piece_event_by_variant ON piece_event(variant_id, event_id);
