-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is planned for a show: cues, the host's words, run orders kept under a name; and the marks set during it.
CREATE TABLE cue(
  cue_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), show_id INTEGER NOT NULL REFERENCES show,
  after_ms INTEGER NOT NULL CHECK(after_ms>=0), words TEXT NOT NULL, done_at INTEGER, removed INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX cue_by_show ON cue(show_id, after_ms);

-- A moment of a show that somebody wanted to find again.
CREATE TABLE show_mark(
  mark_id INTEGER PRIMARY KEY, show_id INTEGER NOT NULL REFERENCES show, at INTEGER NOT NULL,
  words TEXT NOT NULL DEFAULT '') STRICT;
CREATE INDEX show_mark_by_show ON show_mark(show_id, at);

-- The host's words for a product in one language.
CREATE TABLE product_script(
  product BLOB NOT NULL REFERENCES product(uid), language TEXT NOT NULL, words TEXT NOT NULL,
  PRIMARY KEY(product, language)) STRICT, WITHOUT ROWID;

CREATE TABLE run_template(
  template_id INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE CHECK(length(uid)=16), name TEXT NOT NULL UNIQUE,
  made_at INTEGER NOT NULL) STRICT;
CREATE TABLE run_template_item(
  template_id INTEGER NOT NULL REFERENCES run_template, position INTEGER NOT NULL,
  variant_id INTEGER NOT NULL REFERENCES variant, PRIMARY KEY(template_id, position)) STRICT, WITHOUT ROWID;
