-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An amount that nobody has told is not zero: the roll-ups count such orders and lines beside their sums.
ALTER TABLE roll_day_channel ADD COLUMN claimed_unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roll_day_channel ADD COLUMN paid_unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roll_day_channel ADD COLUMN refunded_unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roll_show ADD COLUMN claimed_unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roll_show ADD COLUMN paid_unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roll_show ADD COLUMN refunded_unknown INTEGER NOT NULL DEFAULT 0;
ALTER TABLE roll_day_product ADD COLUMN paid_unknown INTEGER NOT NULL DEFAULT 0;

-- What Order::amountDue() and Order::isRefundUnknown() say of the orders there are.
CREATE TABLE unknown_amount(
  biz_day INTEGER NOT NULL, show_id INTEGER, source TEXT NOT NULL, currency TEXT NOT NULL,
  claimed INTEGER NOT NULL, paid INTEGER NOT NULL, refunded INTEGER NOT NULL) STRICT;
INSERT INTO unknown_amount
  SELECT biz_day, show_id, source, currency,
    unknown_due AND payment NOT BETWEEN 4 AND 6 AND closed < 2, unknown_due AND payment BETWEEN 4 AND 6, unknown_refund
  FROM (SELECT o.biz_day, o.show_id, o.source, o.currency, o.payment, o.closed,
      NOT (o.buyer_paid IS NOT NULL AND (o.buyer_paid <> 0 OR o.payment BETWEEN 4 AND 6)) AND o.items_total IS NULL
        AND (SELECT count(*) = 0 OR count(*) > count(l.line_total) FROM order_line l
             WHERE l.order_id = o.order_id AND l.removed = 0) AS unknown_due,
      o.refunded IS NULL AND (o.payment IN (5, 6) OR (o.payment = 4 AND o.closed = 3)) AS unknown_refund
    FROM orders o WHERE o.withdrawn = 0 AND o.payment <> 0)
  WHERE unknown_due OR unknown_refund;
INSERT INTO roll_day_channel(biz_day, source, currency, orders, paid_orders, unpaid_orders, cancelled_orders,
    claimed_minor, paid_minor, refunded_minor, claimed_unknown, paid_unknown, refunded_unknown)
  SELECT biz_day, source, currency, 0, 0, 0, 0, 0, 0, 0, sum(claimed), sum(paid), sum(refunded)
  FROM unknown_amount WHERE true GROUP BY biz_day, source, currency
  ON CONFLICT DO UPDATE SET claimed_unknown = excluded.claimed_unknown, paid_unknown = excluded.paid_unknown,
    refunded_unknown = excluded.refunded_unknown;
INSERT INTO roll_show(show_id, source, currency, orders, paid_orders, unpaid_orders, cancelled_orders,
    claimed_minor, paid_minor, refunded_minor, claimed_unknown, paid_unknown, refunded_unknown)
  SELECT show_id, source, currency, 0, 0, 0, 0, 0, 0, 0, sum(claimed), sum(paid), sum(refunded)
  FROM unknown_amount WHERE show_id IS NOT NULL GROUP BY show_id, source, currency
  ON CONFLICT DO UPDATE SET claimed_unknown = excluded.claimed_unknown, paid_unknown = excluded.paid_unknown,
    refunded_unknown = excluded.refunded_unknown;
INSERT INTO roll_day_product(biz_day, variant_id, source, currency, lines, units, paid_units, paid_minor, paid_unknown)
  SELECT o.biz_day, l.variant_id, o.source, o.currency, 0, 0, 0, 0, count(*)
  FROM orders o JOIN order_line l USING(order_id)
  WHERE o.withdrawn = 0 AND o.payment BETWEEN 4 AND 6 AND l.removed = 0 AND l.variant_id IS NOT NULL
    AND l.line_total IS NULL
  GROUP BY o.biz_day, l.variant_id, o.source, o.currency
  ON CONFLICT DO UPDATE SET paid_unknown = excluded.paid_unknown;
DROP TABLE unknown_amount;
