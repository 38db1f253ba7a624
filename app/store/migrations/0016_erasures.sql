-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose buyer asked to be forgotten, by what the source calls the order: it holds, too, for one that this file does not
-- have, as in a copy that was put back, and that its shop will tell again. buyer: the erasure's pseudonym, '' of old.
CREATE TABLE erased_buyer(
  source TEXT NOT NULL, shop_id TEXT NOT NULL, ext_id TEXT NOT NULL, buyer TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(source, shop_id, ext_id)) STRICT, WITHOUT ROWID;
INSERT INTO erased_buyer SELECT o.source,o.shop_id,o.ext_id,'',e.at FROM identity_erased e JOIN orders o USING(order_id);
DROP TABLE identity_erased;

-- What is still to be done about a month's key so that older backups do not open: 0 nothing, 1 it has to be replaced,
-- 2 it was replaced and its former ones have to be destroyed. A keychain may be shut, and a program killed, in between.
ALTER TABLE identity_key ADD COLUMN replacing INTEGER NOT NULL DEFAULT 0 CHECK(replacing BETWEEN 0 AND 2);

-- What the clock has done is nobody's act: role 0.
CREATE TABLE trail_by_clock(
  nth INTEGER PRIMARY KEY CHECK(nth>0), at INTEGER NOT NULL, role INTEGER NOT NULL CHECK(role BETWEEN 0 AND 4),
  kind INTEGER NOT NULL CHECK(kind>0), subject TEXT NOT NULL, before_value TEXT NOT NULL, after_value TEXT NOT NULL,
  chain BLOB NOT NULL CHECK(length(chain)=32)) STRICT;
INSERT INTO trail_by_clock SELECT nth,at,role,kind,subject,before_value,after_value,chain FROM trail;
DROP TABLE trail;
ALTER TABLE trail_by_clock RENAME TO trail;
CREATE TRIGGER trail_stays BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT,'the trail is not changed'); END;
CREATE TRIGGER trail_is_whole BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT,'the trail is not changed'); END;

-- Orders that a replay of the intake journal has touched so far, and those a person has to look at: a kill in between
-- forgets none and counts none twice. Empty when no replay is at work.
CREATE TABLE replay_order(
  nth INTEGER PRIMARY KEY, source TEXT NOT NULL, shop_id TEXT NOT NULL, ext_id TEXT NOT NULL,
  needs_look INTEGER NOT NULL CHECK(needs_look IN (0,1)), UNIQUE(source, shop_id, ext_id)) STRICT;
