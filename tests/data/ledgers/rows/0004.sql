-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE orders SET buyer_key=zeroblob(16) WHERE order_id=6;
INSERT INTO bag(bag_id,uid,show_id,number,note,packed_at,courier,tracking,made_at) VALUES
  (1,x'01900000000070008000000000020001',1,1,'glass',1795020000000,'SF','SF1',1795015000000);
UPDATE orders SET bag_id=1, packed_at=1795020000000 WHERE order_id=6;
INSERT INTO bag_tick VALUES(6,1,'1',2,1795019000000);
INSERT INTO piece_event(variant_id,kind,note,at,after_move) VALUES(2,1,'scratch',1795000000000,2);
