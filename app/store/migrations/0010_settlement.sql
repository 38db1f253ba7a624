-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the platforms paid out, as their statements tell it. Amounts: integer minor units of the line's currency.
CREATE TABLE settlement_file(
  file_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), import_id INTEGER NOT NULL REFERENCES import,
  sha256 BLOB NOT NULL CHECK(length(sha256)=32), name TEXT NOT NULL, kind TEXT NOT NULL CHECK(kind<>''),
  source TEXT NOT NULL CHECK(source<>''), shop_id TEXT NOT NULL, imported_at INTEGER NOT NULL, undone_at INTEGER) STRICT;
CREATE INDEX settlement_file_by_import ON settlement_file(import_id);
CREATE INDEX settlement_file_by_hash ON settlement_file(sha256);

-- A line stands once, however many files tell it. told_by: files that are not undone; with none it does not count.
-- ext_id is the order's number as text, '' where the line names no order; the order may come later or never.
CREATE TABLE settlement_line(
  line_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  line_key BLOB NOT NULL UNIQUE CHECK(length(line_key)=32), content BLOB NOT NULL CHECK(length(content)=32),
  source TEXT NOT NULL, shop_id TEXT NOT NULL, ext_id TEXT NOT NULL, sub_id TEXT NOT NULL, flow_id TEXT NOT NULL,
  statement_kind TEXT NOT NULL, rank INTEGER NOT NULL CHECK(rank>=0), kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 4),
  words TEXT NOT NULL, at INTEGER NOT NULL, settle_day INTEGER NOT NULL, currency TEXT NOT NULL CHECK(length(currency)=3),
  gross INTEGER NOT NULL, refund INTEGER NOT NULL, fees INTEGER NOT NULL, net INTEGER NOT NULL,
  told_by INTEGER NOT NULL CHECK(told_by>=0),
  CHECK(kind<>3 AND net=gross-refund-fees OR kind=3 AND gross=0 AND refund=0 AND fees=0)) STRICT;
CREATE INDEX settlement_line_by_order ON settlement_line(source, shop_id, ext_id);
CREATE INDEX settlement_line_by_day ON settlement_line(settle_day, source);
CREATE INDEX settlement_line_by_time ON settlement_line(at, line_key);

-- What each kind of fee took; below zero where it was given back.
CREATE TABLE settlement_fee(
  line_id INTEGER NOT NULL REFERENCES settlement_line, kind TEXT NOT NULL CHECK(kind<>''), minor INTEGER NOT NULL,
  PRIMARY KEY(line_id, kind)) STRICT, WITHOUT ROWID;

CREATE TABLE settlement_file_line(
  file_id INTEGER NOT NULL REFERENCES settlement_file, line_id INTEGER NOT NULL REFERENCES settlement_line,
  row_no INTEGER NOT NULL, PRIMARY KEY(file_id, line_id)) STRICT, WITHOUT ROWID;
CREATE INDEX settlement_file_line_by_line ON settlement_file_line(line_id);

-- A difference that a person has looked at. It covers this gap and no other.
CREATE TABLE settlement_decision(
  decision_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  source TEXT NOT NULL, shop_id TEXT NOT NULL, ext_id TEXT NOT NULL, gap INTEGER NOT NULL, because TEXT NOT NULL CHECK(because<>''),
  at INTEGER NOT NULL, undone_at INTEGER) STRICT;
CREATE UNIQUE INDEX one_settlement_decision ON settlement_decision(source, shop_id, ext_id) WHERE undone_at IS NULL;

-- Two kinds of statement can tell of the same money of an order; the higher rank counts.
CREATE VIEW settlement_counted AS SELECT l.* FROM settlement_line l WHERE l.told_by>0 AND (l.rank=0 OR l.ext_id='' OR
  NOT EXISTS(SELECT 1 FROM settlement_line h WHERE h.source=l.source AND h.shop_id=l.shop_id AND h.ext_id=l.ext_id AND
  h.rank>l.rank AND h.told_by>0));
