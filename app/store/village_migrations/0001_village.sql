-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The coordinator's ledger. Amounts: integer minor units beside their currency. Instants: integer UTC milliseconds.
-- biz_day: days since 1970-01-01 as the household counted them. month: 202611.
-- f_… are facts as bundles tell them, clustered by day and household; r_… are sums of them, made again for every day
-- and household that a batch has touched. Of two bundles that tell of a day the facts of one stand, as a whole.
CREATE TABLE setting(
  key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE household(
  hh INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), name TEXT NOT NULL,
  public_key BLOB NOT NULL CHECK(length(public_key)=32), phones TEXT NOT NULL, zone TEXT NOT NULL, team TEXT NOT NULL,
  note TEXT NOT NULL, joined_on INTEGER NOT NULL, left_on INTEGER) STRICT;

CREATE TABLE expected(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL REFERENCES household, planned_minutes INTEGER NOT NULL CHECK(planned_minutes>=0),
  PRIMARY KEY(biz_day,hh)) STRICT, WITHOUT ROWID;

CREATE TABLE channel(
  channel_id INTEGER PRIMARY KEY, code TEXT NOT NULL, online INTEGER NOT NULL CHECK(online IN (0,1)), UNIQUE(code,online)) STRICT;
-- What households mean by the same thing. A graded thing is its category, grade and size, whoever sells it; any other
-- its code and name together. Empty in every field: what nobody has named yet.
CREATE TABLE product(
  product_id INTEGER PRIMARY KEY, category TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, grade TEXT NOT NULL,
  size TEXT NOT NULL, UNIQUE(category,code,name,grade,size)) STRICT;
-- The household's own words for it.
CREATE TABLE item(
  item_id INTEGER PRIMARY KEY, product_id INTEGER NOT NULL REFERENCES product, product_code TEXT NOT NULL,
  product TEXT NOT NULL, category TEXT NOT NULL, variant_code TEXT NOT NULL, variant TEXT NOT NULL, grade TEXT NOT NULL,
  size TEXT NOT NULL, UNIQUE(variant_code,product_code,product,category,variant,grade,size)) STRICT;
CREATE TABLE lot(
  lot_id INTEGER PRIMARY KEY, farm TEXT NOT NULL, lot TEXT NOT NULL, UNIQUE(farm,lot)) STRICT;

-- Every file that came, also what could not be used.
CREATE TABLE bundle(
  bundle_id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE CHECK(length(sha256)=32), hh INTEGER REFERENCES household,
  household BLOB NOT NULL, household_name TEXT NOT NULL, number INTEGER NOT NULL, made_at INTEGER, closes INTEGER,
  definitions INTEGER NOT NULL, state INTEGER NOT NULL, reason INTEGER NOT NULL, other_number INTEGER NOT NULL,
  days INTEGER NOT NULL, days_taken INTEGER NOT NULL, orders INTEGER NOT NULL, lines INTEGER NOT NULL,
  file TEXT NOT NULL, received_at INTEGER NOT NULL, seen_again INTEGER NOT NULL DEFAULT 0, detail TEXT NOT NULL) STRICT;
CREATE INDEX bundle_by_household ON bundle(hh, number);
CREATE INDEX bundle_by_day ON bundle(closes, received_at);
-- What each bundle told of a day, taken or not: how a day changed.
CREATE TABLE told(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL REFERENCES household, bundle_id INTEGER NOT NULL REFERENCES bundle,
  currency TEXT NOT NULL, orders INTEGER NOT NULL, paid INTEGER NOT NULL, refunded INTEGER NOT NULL,
  PRIMARY KEY(biz_day,hh,bundle_id,currency)) STRICT, WITHOUT ROWID;

-- The bundle by which a household's day stands.
CREATE TABLE f_day(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL REFERENCES household, bundle_id INTEGER NOT NULL REFERENCES bundle,
  openings_left INTEGER NOT NULL, PRIMARY KEY(biz_day,hh)) STRICT, WITHOUT ROWID;
-- The bundle that closes the day, and the shelf it found.
CREATE TABLE f_closing(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL REFERENCES household, bundle_id INTEGER NOT NULL REFERENCES bundle,
  stock_units INTEGER NOT NULL, lot_mussels INTEGER NOT NULL, PRIMARY KEY(biz_day,hh)) STRICT, WITHOUT ROWID;
CREATE TABLE f_order(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, n INTEGER NOT NULL, uid BLOB NOT NULL, channel_id INTEGER NOT NULL,
  show BLOB NOT NULL, placed_at INTEGER NOT NULL, paid_at INTEGER, state INTEGER NOT NULL,
  is_paid INTEGER NOT NULL, short INTEGER NOT NULL, currency TEXT NOT NULL, due INTEGER, refunded INTEGER, fee INTEGER, lines INTEGER NOT NULL,
  PRIMARY KEY(biz_day,hh,n)) STRICT, WITHOUT ROWID;
-- is_paid: state 2. An order that was paid stays paid when it is cancelled afterwards; one that is cancelled was not paid,
-- whatever paid_at says.
-- unit, discount: price of one unit, and how far it is below the catalogue's in hundredths of a percent; where known.
CREATE TABLE f_line(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, n INTEGER NOT NULL, line INTEGER NOT NULL, channel_id INTEGER NOT NULL,
  product_id INTEGER NOT NULL, item_id INTEGER NOT NULL, state INTEGER NOT NULL, is_paid INTEGER NOT NULL,
  currency TEXT NOT NULL, thousandths INTEGER NOT NULL, amount INTEGER, refunded INTEGER, list INTEGER, floor INTEGER, unit INTEGER,
  discount INTEGER, PRIMARY KEY(biz_day,hh,n,line)) STRICT, WITHOUT ROWID;
CREATE TABLE f_refund(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, n INTEGER NOT NULL, order_uid BLOB NOT NULL, source TEXT NOT NULL,
  sale_day INTEGER NOT NULL, at INTEGER NOT NULL, currency TEXT NOT NULL, amount INTEGER NOT NULL,
  PRIMARY KEY(biz_day,hh,n)) STRICT, WITHOUT ROWID;
CREATE TABLE f_show(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, n INTEGER NOT NULL, uid BLOB NOT NULL, started_at INTEGER NOT NULL,
  ended_at INTEGER, sold_openings INTEGER NOT NULL, disclosed INTEGER NOT NULL, complete INTEGER NOT NULL,
  open_gap_ms INTEGER NOT NULL, completeness TEXT NOT NULL, PRIMARY KEY(biz_day,hh,n)) STRICT, WITHOUT ROWID;
CREATE TABLE f_span(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, show_n INTEGER NOT NULL, n INTEGER NOT NULL, variant_code TEXT NOT NULL,
  from_at INTEGER NOT NULL, until_at INTEGER, PRIMARY KEY(biz_day,hh,show_n,n)) STRICT, WITHOUT ROWID;
CREATE TABLE f_opening(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, n INTEGER NOT NULL, uid BLOB NOT NULL, order_uid BLOB NOT NULL,
  show BLOB NOT NULL, lot_id INTEGER NOT NULL, product_code TEXT NOT NULL, nth INTEGER NOT NULL, state INTEGER NOT NULL,
  empty INTEGER NOT NULL, replacement INTEGER NOT NULL, started_at INTEGER NOT NULL, done_at INTEGER,
  pearls INTEGER NOT NULL, best_tenths INTEGER, PRIMARY KEY(biz_day,hh,n)) STRICT, WITHOUT ROWID;
CREATE TABLE f_grade(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL, grade TEXT NOT NULL,
  pearls INTEGER NOT NULL, PRIMARY KEY(biz_day,hh,n,place)) STRICT, WITHOUT ROWID;
-- The shelf and the lots of a household's newest bundle.
CREATE TABLE f_shelf(
  hh INTEGER PRIMARY KEY REFERENCES household, bundle_id INTEGER NOT NULL REFERENCES bundle) STRICT;
CREATE TABLE f_stock(
  hh INTEGER NOT NULL, n INTEGER NOT NULL, item_id INTEGER NOT NULL, on_hand INTEGER NOT NULL, list INTEGER, floor INTEGER,
  currency TEXT NOT NULL, PRIMARY KEY(hh,n)) STRICT, WITHOUT ROWID;
CREATE TABLE f_lot(
  hh INTEGER NOT NULL, n INTEGER NOT NULL, lot_id INTEGER NOT NULL, counted INTEGER NOT NULL, remaining INTEGER NOT NULL,
  PRIMARY KEY(hh,n)) STRICT, WITHOUT ROWID;

-- Money of the r_… tables: claimed is owed by unpaid orders, paid what paid orders brought, refunded what went back to
-- them; unknown counts the amounts that nobody told. An order of an unknown state is counted and is in no amount.
CREATE TABLE r_day_hh_channel(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, channel_id INTEGER NOT NULL, currency TEXT NOT NULL,
  orders INTEGER NOT NULL, paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, cancelled_orders INTEGER NOT NULL,
  lines INTEGER NOT NULL, claimed INTEGER NOT NULL, paid INTEGER NOT NULL, refunded INTEGER NOT NULL, fees INTEGER NOT NULL,
  unknown INTEGER NOT NULL, PRIMARY KEY(biz_day,hh,channel_id,currency)) STRICT, WITHOUT ROWID;
CREATE TABLE r_day_channel(
  biz_day INTEGER NOT NULL, channel_id INTEGER NOT NULL, currency TEXT NOT NULL,
  orders INTEGER NOT NULL, paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, cancelled_orders INTEGER NOT NULL,
  lines INTEGER NOT NULL, claimed INTEGER NOT NULL, paid INTEGER NOT NULL, refunded INTEGER NOT NULL, fees INTEGER NOT NULL,
  unknown INTEGER NOT NULL, PRIMARY KEY(biz_day,channel_id,currency)) STRICT, WITHOUT ROWID;
CREATE TABLE r_month_hh_channel(
  month INTEGER NOT NULL, hh INTEGER NOT NULL, channel_id INTEGER NOT NULL, currency TEXT NOT NULL,
  orders INTEGER NOT NULL, paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, cancelled_orders INTEGER NOT NULL,
  lines INTEGER NOT NULL, claimed INTEGER NOT NULL, paid INTEGER NOT NULL, refunded INTEGER NOT NULL, fees INTEGER NOT NULL,
  unknown INTEGER NOT NULL, PRIMARY KEY(month,hh,channel_id,currency)) STRICT, WITHOUT ROWID;
CREATE TABLE r_month_channel(
  month INTEGER NOT NULL, channel_id INTEGER NOT NULL, currency TEXT NOT NULL,
  orders INTEGER NOT NULL, paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, cancelled_orders INTEGER NOT NULL,
  lines INTEGER NOT NULL, claimed INTEGER NOT NULL, paid INTEGER NOT NULL, refunded INTEGER NOT NULL, fees INTEGER NOT NULL,
  unknown INTEGER NOT NULL, PRIMARY KEY(month,channel_id,currency)) STRICT, WITHOUT ROWID;

-- Lines: thousandths, paid, refunded and unknown of paid orders alone. least_unit and most_discount as in f_line.
CREATE TABLE r_day_hh_product(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, product_id INTEGER NOT NULL, currency TEXT NOT NULL,
  lines INTEGER NOT NULL, paid_lines INTEGER NOT NULL, thousandths INTEGER NOT NULL, paid INTEGER NOT NULL,
  refunded INTEGER NOT NULL, unknown INTEGER NOT NULL, least_unit INTEGER, most_discount INTEGER,
  PRIMARY KEY(biz_day,hh,product_id,currency)) STRICT, WITHOUT ROWID;
-- Prices are asked by product, over all households: in this order, and from the index alone.
CREATE INDEX r_day_prices ON r_day_hh_product(
  product_id, biz_day, hh, currency, paid_lines, thousandths, paid, unknown, least_unit);
CREATE TABLE r_day_product_channel(
  biz_day INTEGER NOT NULL, product_id INTEGER NOT NULL, channel_id INTEGER NOT NULL, currency TEXT NOT NULL,
  lines INTEGER NOT NULL, paid_lines INTEGER NOT NULL, thousandths INTEGER NOT NULL, paid INTEGER NOT NULL,
  refunded INTEGER NOT NULL, unknown INTEGER NOT NULL, PRIMARY KEY(biz_day,product_id,channel_id,currency)) STRICT, WITHOUT ROWID;
CREATE TABLE r_month_hh_product(
  month INTEGER NOT NULL, hh INTEGER NOT NULL, product_id INTEGER NOT NULL, currency TEXT NOT NULL,
  lines INTEGER NOT NULL, paid_lines INTEGER NOT NULL, thousandths INTEGER NOT NULL, paid INTEGER NOT NULL,
  refunded INTEGER NOT NULL, unknown INTEGER NOT NULL, least_unit INTEGER, most_discount INTEGER,
  PRIMARY KEY(month,hh,product_id,currency)) STRICT, WITHOUT ROWID;
CREATE INDEX r_month_prices ON r_month_hh_product(
  product_id, month, hh, currency, paid_lines, thousandths, paid, unknown, least_unit);
CREATE TABLE r_month_product_channel(
  month INTEGER NOT NULL, product_id INTEGER NOT NULL, channel_id INTEGER NOT NULL, currency TEXT NOT NULL,
  lines INTEGER NOT NULL, paid_lines INTEGER NOT NULL, thousandths INTEGER NOT NULL, paid INTEGER NOT NULL,
  refunded INTEGER NOT NULL, unknown INTEGER NOT NULL, PRIMARY KEY(month,product_id,channel_id,currency)) STRICT, WITHOUT ROWID;

-- What belongs to no channel, and orders of all channels and currencies counted together. complete: 0 no show, 1 yes,
-- 2 no. refunds: of this day, whatever day the sale was.
CREATE TABLE r_day_hh(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, shows INTEGER NOT NULL, show_ms INTEGER NOT NULL,
  undisclosed INTEGER NOT NULL, complete INTEGER NOT NULL, open_gap_ms INTEGER NOT NULL, opened INTEGER NOT NULL,
  replaced INTEGER NOT NULL, pearls INTEGER NOT NULL, openings_left INTEGER NOT NULL, orders INTEGER NOT NULL,
  paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, refunds INTEGER NOT NULL,
  PRIMARY KEY(biz_day,hh)) STRICT, WITHOUT ROWID;
CREATE TABLE r_month_hh(
  month INTEGER NOT NULL, hh INTEGER NOT NULL, days INTEGER NOT NULL, shows INTEGER NOT NULL, show_ms INTEGER NOT NULL,
  opened INTEGER NOT NULL, replaced INTEGER NOT NULL, pearls INTEGER NOT NULL, orders INTEGER NOT NULL,
  paid_orders INTEGER NOT NULL, unpaid_orders INTEGER NOT NULL, refunds INTEGER NOT NULL,
  PRIMARY KEY(month,hh)) STRICT, WITHOUT ROWID;
CREATE TABLE r_day_hh_refund(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, currency TEXT NOT NULL, refunds INTEGER NOT NULL, amount INTEGER NOT NULL,
  PRIMARY KEY(biz_day,hh,currency)) STRICT, WITHOUT ROWID;
-- opened: done or counted. Of opened and replaced together: empty, dead.
CREATE TABLE r_day_hh_lot(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL, lot_id INTEGER NOT NULL, opened INTEGER NOT NULL, replaced INTEGER NOT NULL,
  empty INTEGER NOT NULL, dead INTEGER NOT NULL, pearls INTEGER NOT NULL, best_tenths INTEGER,
  PRIMARY KEY(biz_day,hh,lot_id)) STRICT, WITHOUT ROWID;
CREATE TABLE r_month_hh_lot(
  month INTEGER NOT NULL, hh INTEGER NOT NULL, lot_id INTEGER NOT NULL, opened INTEGER NOT NULL, replaced INTEGER NOT NULL,
  empty INTEGER NOT NULL, dead INTEGER NOT NULL, pearls INTEGER NOT NULL, best_tenths INTEGER,
  PRIMARY KEY(month,hh,lot_id)) STRICT, WITHOUT ROWID;

-- limit_value: in the unit of the rule (ExceptionRule).
CREATE TABLE village_rule(
  rule INTEGER PRIMARY KEY, is_on INTEGER NOT NULL CHECK(is_on IN (0,1)), limit_value INTEGER NOT NULL) STRICT;
CREATE TABLE village_floor(
  category TEXT NOT NULL, grade TEXT NOT NULL, size TEXT NOT NULL, product_code TEXT NOT NULL, currency TEXT NOT NULL,
  minor INTEGER NOT NULL CHECK(minor>0), PRIMARY KEY(category,grade,size,product_code,currency)) STRICT, WITHOUT ROWID;
CREATE TABLE exception_note(
  biz_day INTEGER NOT NULL, hh INTEGER NOT NULL REFERENCES household, rule INTEGER NOT NULL, about TEXT NOT NULL,
  currency TEXT NOT NULL, measured INTEGER NOT NULL, note TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(biz_day,hh,rule,about,currency)) STRICT, WITHOUT ROWID;
CREATE TABLE task(
  task_id INTEGER PRIMARY KEY, biz_day INTEGER NOT NULL, hh INTEGER REFERENCES household, text TEXT NOT NULL, rule INTEGER,
  made_at INTEGER NOT NULL, done_at INTEGER) STRICT;
CREATE INDEX task_by_day ON task(biz_day);

CREATE TABLE signed_day(
  position INTEGER PRIMARY KEY, biz_day INTEGER NOT NULL UNIQUE, signed_at INTEGER NOT NULL, figures BLOB NOT NULL,
  previous BLOB NOT NULL, hash BLOB NOT NULL CHECK(length(hash)=32), public_key BLOB NOT NULL CHECK(length(public_key)=32),
  signature BLOB NOT NULL CHECK(length(signature)=64), note TEXT NOT NULL) STRICT;
-- A later bundle changed a signed day: one row for each currency that differs.
CREATE TABLE correction(
  correction_id INTEGER PRIMARY KEY, biz_day INTEGER NOT NULL REFERENCES signed_day(biz_day),
  hh INTEGER NOT NULL REFERENCES household, currency TEXT NOT NULL, reason INTEGER NOT NULL,
  bundle_id INTEGER NOT NULL REFERENCES bundle, at INTEGER NOT NULL,
  orders_before INTEGER NOT NULL, orders_after INTEGER NOT NULL, paid_before INTEGER NOT NULL, paid_after INTEGER NOT NULL,
  refunded_before INTEGER NOT NULL, refunded_after INTEGER NOT NULL) STRICT;
CREATE INDEX correction_by_day ON correction(biz_day);
