-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO trail VALUES
  (3,1795003320000,0,21,'days=90','orders=1','',x'2357872352ef48532729ebe7dfa779dcef8701cb8e38d43641830aed11e4ec3a');
UPDATE setting SET value='3 2357872352ef48532729ebe7dfa779dcef8701cb8e38d43641830aed11e4ec3a' WHERE key='trail_head';
INSERT INTO erased_buyer VALUES('shop','main','S-99','B-0123456789',1795003330000);
UPDATE identity_key SET replacing=1 WHERE key_id='2026-11';
INSERT INTO replay_order VALUES(1,'shop','main','S-1',1);
