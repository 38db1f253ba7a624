-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The buyer's identity, sealed field by field with the key of the month in which it was stored. Nothing ever wrote to
-- the first form of the table.
DROP TABLE order_identity;

-- The months' keys by name. The keys themselves are in the system's keychain and nowhere in this file.
CREATE TABLE identity_key(
  key_id TEXT PRIMARY KEY CHECK(length(key_id)=7), -- 'YYYY-MM', UTC
  made_at INTEGER NOT NULL, destroyed_at INTEGER) STRICT, WITHOUT ROWID;

-- One row for each different identity that sources told of an order. Absent fields are NULL.
CREATE TABLE order_identity(
  order_id INTEGER NOT NULL REFERENCES orders, digest BLOB NOT NULL CHECK(length(digest)=16),
  key_id TEXT NOT NULL REFERENCES identity_key,
  platform_id BLOB, display BLOB, receiver BLOB, phone BLOB, address BLOB, note BLOB,
  stored_at INTEGER NOT NULL,
  PRIMARY KEY(order_id, digest)) STRICT, WITHOUT ROWID;
CREATE INDEX order_identity_by_key ON order_identity(key_id);

-- Blind index: a keyed hash of a whole name, phone or id finds the order, and tells nothing without the key.
CREATE TABLE identity_token(
  token BLOB NOT NULL CHECK(length(token)=16), order_id INTEGER NOT NULL, digest BLOB NOT NULL,
  PRIMARY KEY(token, order_id, digest),
  FOREIGN KEY(order_id, digest) REFERENCES order_identity(order_id, digest) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
CREATE INDEX identity_token_by_order ON identity_token(order_id, digest);

-- Orders whose buyer asked to be forgotten: no later report brings the identity back.
CREATE TABLE identity_erased(order_id INTEGER PRIMARY KEY REFERENCES orders, at INTEGER NOT NULL) STRICT;

-- Which identity a report named: an undone report takes its identity along. Empty: none, or none any more.
ALTER TABLE order_history ADD COLUMN identity BLOB NOT NULL DEFAULT x'';

-- Rows that could not be read were kept whole, with the buyer's columns. The place and the reason are enough.
UPDATE quarantine SET raw=x'';
UPDATE quarantine SET detail='' WHERE code='unknown_header';
