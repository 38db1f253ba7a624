-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO bundle(number,closes,made_at,content,orders,sha256,bytes,file,written_at) VALUES
  (1,20775,1795020000000,zeroblob(32),6,zeroblob(32),900,'day.kbundle',1795020001000);
INSERT INTO bundle_day VALUES(1,20775,zeroblob(32));
