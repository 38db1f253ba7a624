-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A statement's file does not say which of a seller's shops it is of. A line is about the shop that has the one order
-- with its number; where none has it, or more than one, it stays with the shop its file was taken for.
CREATE INDEX orders_by_number ON orders(ext_id, source);
DROP VIEW settlement_counted;
DROP INDEX settlement_line_by_order;
CREATE INDEX settlement_line_by_order ON settlement_line(source, ext_id);

CREATE VIEW settlement_told AS SELECT l.*, coalesce((SELECT CASE count(*) WHEN 1 THEN max(o.shop_id) END FROM orders o
  WHERE o.ext_id=l.ext_id AND o.source=l.source AND o.withdrawn=0), l.shop_id) AS of_shop
  FROM settlement_line l WHERE l.told_by>0;
-- Two kinds of statement can tell of the same money of an order; the higher rank counts.
CREATE VIEW settlement_counted AS SELECT l.* FROM settlement_told l WHERE l.rank=0 OR l.ext_id='' OR
  NOT EXISTS(SELECT 1 FROM settlement_line h WHERE h.source=l.source AND h.ext_id=l.ext_id AND h.shop_id=l.shop_id AND
  h.rank>l.rank AND h.told_by>0);

-- What was refused and comes again is found in what nobody has seen to yet, so that it stands there once.
CREATE INDEX quarantine_open ON quarantine(source, code, detail) WHERE resolved_at IS NULL;
