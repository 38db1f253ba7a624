-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO claim_rule VALUES(1,8000,900000,2,1);
INSERT INTO claim_window(window_id,uid,show_id,item_id,opened_at,closed_at,grace_ms,interested) VALUES
  (1,x'01900000000070008000000000030001',1,1,1795001000000,1795001060000,8000,3);
INSERT INTO orders(order_id,uid,source,shop_id,ext_id,show_id,biz_day,placed_at,closed_at,arrived_at,changed_at,origin,payment,
  fulfilment,closed,currency,items_total,alias,zone,head_key,lines_key,alias_key) VALUES
  (8,x'0190000000007000800000000000f008','claim','kuaishou','C-1',1,20775,1795001010000,NULL,1795001010000,1795001010000,4,1,
   0,0,'CNY',5900,'Z***o','Asia/Shanghai',x'01',x'01',x'01'),
  (9,x'0190000000007000800000000000f009','claim','kuaishou','C-2',1,20775,1795001020000,1795001920000,1795001020000,1795001920000,4,1,
   0,2,'CNY',5900,'H***g','Asia/Shanghai',x'01',x'01',x'01');
INSERT INTO order_line(order_id,line_id,position,sku,title,quantity,unit_price,line_total,variant_id,taken) VALUES
  (8,'#1',0,'STUD-8W','8 mm stud','1',5900,5900,1,1),(9,'#1',0,'STUD-8W','8 mm stud','1',5900,5900,1,0);
INSERT INTO order_history(order_id,event_hash,history_id,origin,observed_at,outcome,reason,event) VALUES
  (8,x'0000000000000000000000000000000000000000000000000000000000000008',1,4,1795001010000,0,1,'{"order_id":"C-1"}'),
  (9,x'0000000000000000000000000000000000000000000000000000000000000009',1,4,1795001020000,0,1,'{"order_id":"C-2"}');
INSERT INTO claim(claim_id,uid,show_id,window_id,source,message_id,alias,words,at,intent,reason,variant_id,units,state,order_id) VALUES
  (1,x'01900000000070008000000000030002',1,1,'kuaishou','m1','Z***o','yo',1795001010000,1,0,1,1,1,8),
  (2,x'01900000000070008000000000030003',1,1,'kuaishou','m2','H***g','yo',1795001020000,1,0,1,1,1,9),
  (3,x'01900000000070008000000000030004',1,1,'kuaishou','m3','Q***n','?',1795001030000,1,1,NULL,1,0,NULL);
INSERT INTO hold(order_id,claim_id,variant_id,units,from_ms,until_ms,state,closed_at,told_ms) VALUES
  (8,1,1,1,1795001010000,1795101910000,0,NULL,1795001010000),
  (9,2,1,1,1795001020000,1795001920000,2,1795001920000,1795001920000);
INSERT INTO stock_ledger(move_id,variant_id,delta,on_hand_after,reason,order_id,at) VALUES
  (7,1,-1,6,2,8,1795001010000),(8,1,-1,5,2,9,1795001020000),(9,1,1,6,3,9,1795001920000);
UPDATE stock SET on_hand=6 WHERE variant_id=1;
INSERT INTO roll_day_channel VALUES(20775,'claim','CNY',2,0,1,1,5900,0,0,0,0,0);
INSERT INTO roll_show VALUES(1,'claim','CNY',2,0,1,1,5900,0,0,0,0,0);
INSERT INTO roll_day_product VALUES(20775,1,'claim','CNY',2,1,0,0,0);
INSERT INTO flash(flash_id,uid,show_id,variant_id,price_minor,from_ms,until_ms,units,units_each) VALUES
  (1,x'01900000000070008000000000030005',1,1,4900,1795000000000,1795000600000,10,1);
INSERT INTO flash_sale VALUES(1,6,1);
INSERT INTO set_part VALUES(4,1,2);
