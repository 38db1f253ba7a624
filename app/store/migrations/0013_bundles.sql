-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the village was told. A number is never used again; of one day the highest number counts.
-- content: hash of all that the bundle says. sha256, bytes, file: of the last file it was written to, if it was.
CREATE TABLE bundle(
  number INTEGER PRIMARY KEY CHECK(number>0), closes INTEGER NOT NULL, made_at INTEGER NOT NULL,
  content BLOB NOT NULL CHECK(length(content)=32), orders INTEGER NOT NULL CHECK(orders>=0),
  sha256 BLOB CHECK(length(sha256)=32), bytes INTEGER, file TEXT NOT NULL DEFAULT '', written_at INTEGER) STRICT;
-- told: hash of what it says of the day, so that a day is told again when it has changed and not otherwise.
CREATE TABLE bundle_day(
  number INTEGER NOT NULL REFERENCES bundle, day INTEGER NOT NULL, told BLOB NOT NULL CHECK(length(told)=32),
  PRIMARY KEY(number, day)) STRICT, WITHOUT ROWID;
CREATE INDEX bundle_day_by_day ON bundle_day(day, number);

-- Money that went back is told by the day on which it did, whatever the day of the sale.
CREATE INDEX orders_refunded ON orders(order_id) WHERE refunded>0;
