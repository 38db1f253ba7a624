-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recordings of shows, what happened where in them, and clips. No buyer is in any of these: a mark names a thing of the
-- ledger by its uid, and its words are made when they are shown.
-- state: 1 running, 2 ended, 3 cut short by a kill or a power cut, 4 its file was not found. erased_at: the file is gone.
CREATE TABLE recording(
  recording_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16),
  show_id INTEGER REFERENCES show, path TEXT NOT NULL CHECK(path<>''), started_at INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK(state BETWEEN 1 AND 4), length_ms INTEGER NOT NULL DEFAULT 0 CHECK(length_ms>=0),
  bytes INTEGER NOT NULL DEFAULT 0 CHECK(bytes>=0), dropped INTEGER NOT NULL DEFAULT 0 CHECK(dropped>=0),
  removed_at INTEGER, erased_at INTEGER, CHECK(erased_at IS NULL OR removed_at IS NOT NULL)) STRICT;
CREATE INDEX recording_by_start ON recording(started_at);
CREATE INDEX recording_by_show ON recording(show_id);
CREATE INDEX recording_running ON recording(recording_id) WHERE state=1;
CREATE INDEX recording_to_erase ON recording(recording_id) WHERE removed_at IS NOT NULL AND erased_at IS NULL;

-- nth: 1, 2, 3 … in the order in which it happened. number: of the order or the opening in its show. name: of the item.
CREATE TABLE recording_mark(
  recording_id INTEGER NOT NULL REFERENCES recording, nth INTEGER NOT NULL CHECK(nth>0),
  at_ms INTEGER NOT NULL CHECK(at_ms>=0), kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 6),
  thing BLOB CHECK(length(thing)=16), number INTEGER NOT NULL DEFAULT 0, name TEXT NOT NULL DEFAULT '',
  PRIMARY KEY(recording_id, nth)) STRICT, WITHOUT ROWID;

-- kind: 1 the last seconds, 2 around a mark, 3 an opening, 4 what was said of an item. from_ms: in the recording.
CREATE TABLE clip(
  clip_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), path TEXT NOT NULL CHECK(path<>''),
  kind INTEGER NOT NULL CHECK(kind BETWEEN 1 AND 4), made_at INTEGER NOT NULL,
  from_ms INTEGER NOT NULL DEFAULT 0 CHECK(from_ms>=0), length_ms INTEGER NOT NULL CHECK(length_ms>=0),
  recording_id INTEGER REFERENCES recording, show_id INTEGER REFERENCES show,
  order_id INTEGER REFERENCES orders, opening_id INTEGER REFERENCES opening, variant_id INTEGER REFERENCES variant,
  removed_at INTEGER, erased_at INTEGER, CHECK(erased_at IS NULL OR removed_at IS NOT NULL)) STRICT;
CREATE INDEX clip_by_order ON clip(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX clip_by_opening ON clip(opening_id) WHERE opening_id IS NOT NULL;
CREATE INDEX clip_by_variant ON clip(variant_id) WHERE variant_id IS NOT NULL;
CREATE INDEX clip_by_recording ON clip(recording_id) WHERE recording_id IS NOT NULL;
CREATE INDEX clip_to_erase ON clip(clip_id) WHERE removed_at IS NOT NULL AND erased_at IS NULL;
