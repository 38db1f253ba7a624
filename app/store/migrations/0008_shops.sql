-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Online shops whose orders are fetched. What opens their doors is in the system's keychain and never here. Where each
-- was read to is its row in source_cursor, written with its orders. A shop that is disconnected keeps its row and its
-- cursor, so that connecting it again goes on where it was.
CREATE TABLE shop(
  source_id TEXT PRIMARY KEY CHECK(source_id<>''), kind INTEGER NOT NULL, shop_id TEXT NOT NULL CHECK(shop_id<>''),
  address TEXT NOT NULL, name TEXT NOT NULL CHECK(name<>''), connected_at INTEGER NOT NULL,
  disconnected_at INTEGER) STRICT, WITHOUT ROWID;

-- What is known of a source that is asked, as of its last word. gap_*: the last time that it gave none.
CREATE TABLE feed(
  source_id TEXT PRIMARY KEY, last_success INTEGER NOT NULL, received INTEGER NOT NULL DEFAULT 0,
  refused INTEGER NOT NULL DEFAULT 0, repeats INTEGER NOT NULL DEFAULT 0, out_of_order INTEGER NOT NULL DEFAULT 0,
  lag_ms INTEGER, gap_from INTEGER, gap_to INTEGER) STRICT, WITHOUT ROWID;
