-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO live_room VALUES('kuaishou','room-1','Ours',1,1795000000000);
INSERT INTO show_room VALUES(1,'kuaishou','room-1',40,2);
INSERT INTO show_feed VALUES(1,'woo:1','Shop',1,1795010000000,1795009000000,1795009000000,4,0,0,0,0,0);
INSERT INTO show_gap VALUES(1,'woo:1',1795005000000,1795005060000,1,1);
