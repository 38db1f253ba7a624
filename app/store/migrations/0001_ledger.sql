-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The household's ledger. Amounts: integer minor units beside their currency. Instants: integer UTC milliseconds.
-- biz_day: days since 1970-01-01 of the local business day, computed once when the row is written and then kept.
-- Identities are 16-byte client-made UUIDs; no number from a sequence leaves this file.
CREATE TABLE setting(
  key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE product(
  uid BLOB PRIMARY KEY CHECK(length(uid)=16),
  code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, category TEXT NOT NULL DEFAULT '',
  kind INTEGER NOT NULL CHECK(kind IN (0,1,2)), script TEXT NOT NULL DEFAULT '', photo TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0 CHECK(archived IN (0,1)), position INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;

CREATE TABLE variant(
  variant_id INTEGER PRIMARY KEY,
  uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  product BLOB NOT NULL REFERENCES product(uid),
  code TEXT NOT NULL UNIQUE, name TEXT NOT NULL DEFAULT '',
  price_minor INTEGER NOT NULL CHECK(price_minor>=0), floor_minor INTEGER CHECK(floor_minor>=0),
  low_stock INTEGER NOT NULL DEFAULT 0 CHECK(low_stock>=0), photo TEXT NOT NULL DEFAULT '',
  piece_number TEXT, piece_grade TEXT NOT NULL DEFAULT '', piece_size TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0 CHECK(archived IN (0,1))) STRICT;
CREATE INDEX variant_by_product ON variant(product);
CREATE UNIQUE INDEX piece_numbers ON variant(piece_number) WHERE piece_number IS NOT NULL;

-- Narrow and hot, apart from the wide variant row. The CHECK is the last guard against silent oversell.
CREATE TABLE stock(
  variant_id INTEGER PRIMARY KEY REFERENCES variant, on_hand INTEGER NOT NULL CHECK(on_hand>=0)) STRICT;

CREATE TABLE stock_ledger(
  move_id INTEGER PRIMARY KEY, variant_id INTEGER NOT NULL REFERENCES variant,
  delta INTEGER NOT NULL CHECK(delta<>0), on_hand_after INTEGER NOT NULL CHECK(on_hand_after>=0),
  reason INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '', order_id INTEGER, at INTEGER NOT NULL) STRICT;
CREATE INDEX stock_ledger_by_variant ON stock_ledger(variant_id, move_id);

CREATE TABLE lot(
  lot_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  name TEXT NOT NULL, farm TEXT NOT NULL DEFAULT '', received_at INTEGER NOT NULL,
  remaining INTEGER NOT NULL CHECK(remaining>=0), archived INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE lot_ledger(
  move_id INTEGER PRIMARY KEY, lot_id INTEGER NOT NULL REFERENCES lot,
  delta INTEGER NOT NULL CHECK(delta<>0), reason INTEGER NOT NULL, note TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL) STRICT;
CREATE INDEX lot_ledger_by_lot ON lot_ledger(lot_id, move_id);

CREATE TABLE show(
  show_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), title TEXT NOT NULL,
  state INTEGER NOT NULL CHECK(state IN (0,1,2)), started_at INTEGER, ended_at INTEGER, biz_day INTEGER NOT NULL DEFAULT 0,
  CHECK(ended_at IS NULL OR ended_at>=started_at)) STRICT;
CREATE UNIQUE INDEX one_live_show ON show(state) WHERE state=1;
CREATE INDEX show_by_start ON show(started_at);

CREATE TABLE run_item(
  item_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER NOT NULL REFERENCES show, variant_id INTEGER NOT NULL REFERENCES variant,
  position INTEGER NOT NULL, state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 3),
  removed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX run_item_by_show ON run_item(show_id, position);
CREATE UNIQUE INDEX one_on_air ON run_item(show_id) WHERE state=1 AND removed=0;
CREATE TABLE on_air(
  span_id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL REFERENCES run_item,
  from_ms INTEGER NOT NULL, until_ms INTEGER CHECK(until_ms>=from_ms)) STRICT;
CREATE INDEX on_air_by_item ON on_air(item_id);

CREATE TABLE orders(
  order_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  source TEXT NOT NULL, shop_id TEXT NOT NULL, ext_id TEXT NOT NULL CHECK(length(ext_id) BETWEEN 1 AND 64),
  group_id TEXT NOT NULL DEFAULT '', show_id INTEGER REFERENCES show, biz_day INTEGER NOT NULL,
  placed_at INTEGER NOT NULL, paid_at INTEGER, shipped_at INTEGER, done_at INTEGER, closed_at INTEGER, arrived_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL, origin INTEGER NOT NULL,
  payment INTEGER NOT NULL, fulfilment INTEGER NOT NULL, closed INTEGER NOT NULL, source_status TEXT NOT NULL DEFAULT '',
  currency TEXT NOT NULL CHECK(length(currency)=3),
  items_total INTEGER, seller_discount INTEGER, platform_discount INTEGER, shipping INTEGER, tax INTEGER,
  buyer_paid INTEGER, merchant_net INTEGER, platform_fee INTEGER, refunded INTEGER CHECK(refunded IS NULL OR refunded>=0),
  alias TEXT NOT NULL DEFAULT '', zone TEXT NOT NULL DEFAULT '', seller_note TEXT NOT NULL DEFAULT '',
  live TEXT NOT NULL DEFAULT '', flags INTEGER NOT NULL DEFAULT 0,
  head_key BLOB NOT NULL, lines_key BLOB NOT NULL, alias_key BLOB NOT NULL, line_refunds TEXT NOT NULL DEFAULT '',
  is_short INTEGER NOT NULL DEFAULT 0, is_unmapped INTEGER NOT NULL DEFAULT 0, packed_at INTEGER,
  withdrawn INTEGER NOT NULL DEFAULT 0, conflict_seen INTEGER NOT NULL DEFAULT 0,
  UNIQUE(source, shop_id, ext_id)) STRICT;
CREATE INDEX orders_by_day ON orders(biz_day, source);
CREATE INDEX orders_by_placed ON orders(placed_at);
CREATE INDEX orders_by_change ON orders(changed_at);
CREATE INDEX orders_by_show ON orders(show_id) WHERE show_id IS NOT NULL;
CREATE INDEX orders_waiting ON orders(order_id) WHERE is_unmapped=1 OR is_short=1;

CREATE TABLE order_line(
  order_id INTEGER NOT NULL REFERENCES orders, line_id TEXT NOT NULL, position INTEGER NOT NULL,
  product_id TEXT NOT NULL DEFAULT '', sku TEXT NOT NULL DEFAULT '', gtin TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL DEFAULT '', variant_text TEXT NOT NULL DEFAULT '', quantity TEXT NOT NULL, unit TEXT NOT NULL DEFAULT '',
  unit_price INTEGER, line_total INTEGER, refunded_quantity TEXT NOT NULL DEFAULT '', refunded_amount INTEGER,
  line_status TEXT NOT NULL DEFAULT '', removed INTEGER NOT NULL DEFAULT 0,
  variant_id INTEGER REFERENCES variant, taken INTEGER NOT NULL DEFAULT 0 CHECK(taken>=0),
  short_units INTEGER NOT NULL DEFAULT 0 CHECK(short_units>=0),
  PRIMARY KEY(order_id, line_id)) STRICT, WITHOUT ROWID;
CREATE INDEX order_line_by_variant ON order_line(variant_id);

CREATE TABLE refund(
  order_id INTEGER NOT NULL REFERENCES orders, refund_id TEXT NOT NULL, at INTEGER,
  amount INTEGER NOT NULL CHECK(amount>=0), state INTEGER NOT NULL, reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(order_id, refund_id)) STRICT, WITHOUT ROWID;

-- Everything any source ever said of an order, without the buyer's identity. An order's state is the fold of its
-- rows that are not undone.
CREATE TABLE order_history(
  order_id INTEGER NOT NULL REFERENCES orders, event_hash BLOB NOT NULL CHECK(length(event_hash)=32),
  history_id INTEGER NOT NULL, import_id INTEGER REFERENCES import, origin INTEGER NOT NULL, observed_at INTEGER NOT NULL,
  outcome INTEGER NOT NULL, reason INTEGER NOT NULL, source_event_id TEXT NOT NULL DEFAULT '', event TEXT NOT NULL,
  repeats INTEGER NOT NULL DEFAULT 0, undone_at INTEGER,
  PRIMARY KEY(order_id, event_hash)) STRICT, WITHOUT ROWID;
CREATE INDEX order_history_by_import ON order_history(import_id) WHERE import_id IS NOT NULL;

-- A buyer's identity, apart from the sale, so that it can be purged. Fields are sealed; without a key nothing is kept.
CREATE TABLE order_identity(
  order_id INTEGER PRIMARY KEY REFERENCES orders, key_id TEXT NOT NULL,
  platform_id BLOB, display BLOB, note BLOB, stored_at INTEGER NOT NULL) STRICT;

CREATE TABLE import(
  import_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), at INTEGER NOT NULL,
  files TEXT NOT NULL, added INTEGER NOT NULL, changed INTEGER NOT NULL, unchanged INTEGER NOT NULL, refused INTEGER NOT NULL,
  undone_at INTEGER) STRICT;
CREATE TABLE import_file(
  sha256 BLOB NOT NULL CHECK(length(sha256)=32), import_id INTEGER NOT NULL REFERENCES import, name TEXT NOT NULL,
  PRIMARY KEY(sha256, import_id)) STRICT, WITHOUT ROWID;

-- What a source's words mean in this household: confirmed once by a person, used for ever after.
CREATE TABLE line_rule(
  source TEXT NOT NULL, shop_id TEXT NOT NULL, kind INTEGER NOT NULL CHECK(kind IN (1,2,3)), -- sku, product id, title
  words TEXT NOT NULL, variant_id INTEGER NOT NULL REFERENCES variant, units INTEGER NOT NULL DEFAULT 1 CHECK(units>0),
  confirmed_at INTEGER NOT NULL,
  PRIMARY KEY(source, shop_id, kind, words)) STRICT, WITHOUT ROWID;

CREATE TABLE source_cursor(source_id TEXT PRIMARY KEY, cursor BLOB NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine(
  quarantine_id INTEGER PRIMARY KEY, source TEXT NOT NULL, import_id INTEGER REFERENCES import, row_no INTEGER NOT NULL,
  code TEXT NOT NULL, detail TEXT NOT NULL, raw BLOB NOT NULL, at INTEGER NOT NULL, resolved_at INTEGER) STRICT;

-- Roll-ups, kept right by code in the same transaction as the orders they count.
CREATE TABLE roll_day_channel(
  biz_day INTEGER NOT NULL, source TEXT NOT NULL, currency TEXT NOT NULL,
  orders INTEGER NOT NULL, paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, cancelled_orders INTEGER NOT NULL,
  claimed_minor INTEGER NOT NULL, paid_minor INTEGER NOT NULL, refunded_minor INTEGER NOT NULL,
  PRIMARY KEY(biz_day, source, currency)) STRICT, WITHOUT ROWID;
CREATE TABLE roll_show(
  show_id INTEGER NOT NULL REFERENCES show, source TEXT NOT NULL, currency TEXT NOT NULL,
  orders INTEGER NOT NULL, paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, cancelled_orders INTEGER NOT NULL,
  claimed_minor INTEGER NOT NULL, paid_minor INTEGER NOT NULL, refunded_minor INTEGER NOT NULL,
  PRIMARY KEY(show_id, source, currency)) STRICT, WITHOUT ROWID;
CREATE TABLE roll_day_product(
  biz_day INTEGER NOT NULL, variant_id INTEGER NOT NULL, source TEXT NOT NULL, currency TEXT NOT NULL,
  lines INTEGER NOT NULL, units INTEGER NOT NULL, paid_units INTEGER NOT NULL, paid_minor INTEGER NOT NULL,
  PRIMARY KEY(biz_day, variant_id, source, currency)) STRICT, WITHOUT ROWID;

CREATE TABLE audit(
  audit_id INTEGER PRIMARY KEY, at INTEGER NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
