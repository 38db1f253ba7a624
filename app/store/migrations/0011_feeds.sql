-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What each source told of a show, what it did not, and whose rooms its comments and orders named.

-- verdict: 0 nobody has said yet, 1 ours, 2 somebody else's. It holds for all shows to come.
CREATE TABLE live_room(
  platform TEXT NOT NULL CHECK(platform<>''), room TEXT NOT NULL CHECK(room<>''), name TEXT NOT NULL DEFAULT '',
  verdict INTEGER NOT NULL DEFAULT 0 CHECK(verdict IN (0,1,2)), decided_at INTEGER,
  PRIMARY KEY(platform, room)) STRICT, WITHOUT ROWID;
CREATE TABLE show_room(
  show_id INTEGER NOT NULL REFERENCES show, platform TEXT NOT NULL, room TEXT NOT NULL,
  comments INTEGER NOT NULL DEFAULT 0, orders INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY(show_id, platform, room)) STRICT, WITHOUT ROWID;
-- The room a claim was written in, as people call it.
ALTER TABLE claim ADD COLUMN room TEXT NOT NULL DEFAULT '';

-- A source in a show, as of its last word or look. well_until: as far as it is known to have been in order.
CREATE TABLE show_feed(
  show_id INTEGER NOT NULL REFERENCES show, source TEXT NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL,
  well_until INTEGER NOT NULL, last_word INTEGER, complete_to INTEGER, received INTEGER NOT NULL, refused INTEGER NOT NULL,
  repeats INTEGER NOT NULL, out_of_order INTEGER NOT NULL, other_rooms INTEGER NOT NULL, lost INTEGER NOT NULL,
  PRIMARY KEY(show_id, source)) STRICT, WITHOUT ROWID;
-- Times for which nobody can say what it had to tell. cause: 1 it failed, 2 we were off, 3 silence.
CREATE TABLE show_gap(
  show_id INTEGER NOT NULL, source TEXT NOT NULL, from_ms INTEGER NOT NULL, to_ms INTEGER NOT NULL CHECK(to_ms>=from_ms),
  cause INTEGER NOT NULL, closed INTEGER NOT NULL CHECK(closed IN (0,1)), PRIMARY KEY(show_id, source, from_ms, cause),
  FOREIGN KEY(show_id, source) REFERENCES show_feed(show_id, source) DEFERRABLE INITIALLY DEFERRED) STRICT, WITHOUT ROWID;
