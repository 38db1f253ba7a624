-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who did what at the console: refunds, prices, deletions, exports, PINs, erasures. Lines are added and never changed;
-- chain is the hash of the line before and of this line. role and kind: Role and TrailKind. No buyer is in any of it.
CREATE TABLE trail(
  nth INTEGER PRIMARY KEY CHECK(nth>0), at INTEGER NOT NULL, role INTEGER NOT NULL CHECK(role BETWEEN 1 AND 4),
  kind INTEGER NOT NULL CHECK(kind>0), subject TEXT NOT NULL, before_value TEXT NOT NULL, after_value TEXT NOT NULL,
  chain BLOB NOT NULL CHECK(length(chain)=32)) STRICT;
CREATE TRIGGER trail_stays BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT,'the trail is not changed'); END;
CREATE TRIGGER trail_is_whole BEFORE DELETE ON trail BEGIN SELECT RAISE(ABORT,'the trail is not changed'); END;

-- The first form of it, which nobody could read. Its lines named the order of each erasure.
DROP TABLE audit;

-- How often a month's key was replaced by another, so that older backups' copies cannot be opened.
ALTER TABLE identity_key ADD COLUMN generation INTEGER NOT NULL DEFAULT 0 CHECK(generation>=0);
