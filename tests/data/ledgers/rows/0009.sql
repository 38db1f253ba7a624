-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
UPDATE order_line SET taken=1,returned=1 WHERE order_id=6;
INSERT INTO goods_return(uid,order_id,line_id,variant_id,units,state,note,at,decided_at) VALUES
  (x'01900000000070008000000000050001',6,'1',1,1,2,'wrong size',1795100000000,1795100060000);
INSERT INTO stock_ledger(move_id,variant_id,delta,on_hand_after,reason,order_id,at) VALUES(11,1,1,7,6,6,1795100060000);
UPDATE stock SET on_hand=7 WHERE variant_id=1;
