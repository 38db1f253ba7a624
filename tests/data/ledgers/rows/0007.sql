-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO disclosure(disclosure_id,uid,product,version,minimum,empty_rule,entry_way,price_minor,returns,minors,made_at) VALUES
  (1,x'01900000000070008000000000040001',x'0190000000007000800000000000a003',1,'one pearl',1,1,9900,'none','no',1794990000000);
INSERT INTO disclosure_grade VALUES(1,1,'A','one in ten');
INSERT INTO disclosure_work VALUES(1,1,'drill',500);
INSERT INTO disclosure_pack VALUES(1,3,1);
INSERT INTO orders(order_id,uid,source,shop_id,ext_id,show_id,biz_day,placed_at,paid_at,arrived_at,changed_at,origin,payment,
  fulfilment,closed,currency,items_total,buyer_paid,alias,zone,head_key,lines_key,alias_key) VALUES
  (10,x'0190000000007000800000000000f010','shop','main','S-3',1,20775,1795002000000,1795002001000,1795002002000,1795002002000,1,4,
   0,0,'CNY',9900,9900,'X***u','Asia/Shanghai',x'01',x'01',x'01');
INSERT INTO order_line(order_id,line_id,position,sku,title,quantity,unit_price,line_total,variant_id,taken) VALUES
  (10,'1',0,'MUSSEL-1','Mussel','1',9900,9900,3,1);
INSERT INTO order_history(order_id,event_hash,history_id,origin,observed_at,outcome,reason,event) VALUES
  (10,x'000000000000000000000000000000000000000000000000000000000000000a',1,1,1795002002000,0,1,'{"order_id":"S-3"}');
INSERT INTO stock_ledger(move_id,variant_id,delta,on_hand_after,reason,order_id,at) VALUES(10,3,-1,4,2,10,1795002000000);
UPDATE stock SET on_hand=4 WHERE variant_id=3;
UPDATE roll_day_channel SET orders=4,paid_orders=4,paid_minor=109700 WHERE biz_day=20775 AND source='shop';
UPDATE roll_show SET orders=4,paid_orders=4,paid_minor=109700 WHERE show_id=1 AND source='shop';
INSERT INTO roll_day_product VALUES(20775,3,'shop','CNY',1,1,1,9900,0);
INSERT INTO opening_turn(turn_id,uid,order_id,line_id,variant_id,per_unit,mussels,opened,paid_at,arrived_at,state) VALUES
  (1,x'01900000000070008000000000040002',10,'1',3,1,1,1,1795002001000,1795002002000,0);
INSERT INTO opening(opening_id,uid,turn_id,nth,state,lot_id,show_id,disclosure_id,started_at,done_at,typed,best_tenths) VALUES
  (1,x'01900000000070008000000000040003',1,1,2,1,1,1,1795003000000,1795003060000,'1A 85',85);
INSERT INTO opening_grade VALUES(1,1,'A',1);
INSERT INTO lot_ledger(lot_id,delta,reason,at) VALUES(1,-1,10,1795003000000);
UPDATE lot SET remaining=19 WHERE lot_id=1;
INSERT INTO work_item(uid,order_id,opening_id,name,price_minor,currency,at) VALUES
  (x'01900000000070008000000000040004',10,1,'drill',500,'CNY',1795003060000);
INSERT INTO opening_step(kind,turn_id,opening_id,show_id,at) VALUES(1,1,1,1,1795003000000);
