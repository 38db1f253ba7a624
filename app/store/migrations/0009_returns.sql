-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Goods that come back. A refund says what money went back; whether the goods came, and whether they can be sold again,
-- is what a person saw.

-- Stock units of a line that came back and are on the shelf again; `taken` is without them.
ALTER TABLE order_line ADD COLUMN returned INTEGER NOT NULL DEFAULT 0 CHECK(returned>=0);
-- state: to inspect, restocked, lost, kept by the buyer (domain/goods_return.h). A step that was taken back leaves undone_at.
CREATE TABLE goods_return(
  return_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  order_id INTEGER NOT NULL, line_id TEXT NOT NULL, variant_id INTEGER NOT NULL REFERENCES variant,
  units INTEGER NOT NULL CHECK(units>0), state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 4),
  note TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL, decided_at INTEGER, undone_at INTEGER,
  CHECK((state=1)=(decided_at IS NULL)),
  FOREIGN KEY(order_id, line_id) REFERENCES order_line(order_id, line_id)) STRICT;
CREATE INDEX return_by_order ON goods_return(order_id);
CREATE INDEX return_to_inspect ON goods_return(return_id) WHERE state=1 AND undone_at IS NULL;
