-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Made up: what a household of this version could have. Added to the sample of the version before, brought to this one.
INSERT INTO product(uid,code,name,kind) VALUES
  (x'0190000000007000800000000000a001','STUD','8 mm stud',0),
  (x'0190000000007000800000000000a002','PIECE','Baroque',2),
  (x'0190000000007000800000000000a003','MUSSEL','Mussel',1),
  (x'0190000000007000800000000000a004','SET','Set of two',0);
INSERT INTO variant(variant_id,uid,product,code,name,price_minor,floor_minor,piece_number) VALUES
  (1,x'0190000000007000800000000000b001',x'0190000000007000800000000000a001','STUD-8W','white',5900,4900,NULL),
  (2,x'0190000000007000800000000000b002',x'0190000000007000800000000000a002','PIECE-1','',88000,NULL,'1'),
  (3,x'0190000000007000800000000000b003',x'0190000000007000800000000000a003','MUSSEL-1','one',9900,NULL,NULL),
  (4,x'0190000000007000800000000000b004',x'0190000000007000800000000000a004','SET-1','',10900,NULL,NULL);
INSERT INTO stock VALUES(1,7),(2,0),(3,5),(4,0);
INSERT INTO stock_ledger(move_id,variant_id,delta,on_hand_after,reason,order_id,at) VALUES
  (1,1,10,10,1,NULL,1794900000000),(2,2,1,1,1,NULL,1794900000000),(3,3,5,5,1,NULL,1794900000000),
  (4,1,-2,8,2,6,1795000000000),(5,2,-1,0,2,7,1795000060000),(6,1,-1,7,2,12,1795000120000);
INSERT INTO lot(lot_id,uid,name,received_at,remaining) VALUES(1,x'0190000000007000800000000000c001','Lot 1',1794900000000,20);
INSERT INTO lot_ledger(lot_id,delta,reason,at) VALUES(1,20,1,1794900000000);
INSERT INTO show(show_id,uid,title,state,started_at,ended_at,biz_day) VALUES
  (1,x'0190000000007000800000000000d001','Tuesday',2,1794999000000,1795010000000,20775);
INSERT INTO run_item(item_id,uid,show_id,variant_id,position,state) VALUES
  (1,x'0190000000007000800000000000e001',1,1,1,2);
INSERT INTO on_air(item_id,from_ms,until_ms) VALUES(1,1794999100000,1795000200000);
INSERT INTO orders(order_id,uid,source,shop_id,ext_id,show_id,biz_day,placed_at,paid_at,arrived_at,changed_at,origin,payment,
  fulfilment,closed,currency,items_total,buyer_paid,alias,zone,head_key,lines_key,alias_key) VALUES
  (6,x'0190000000007000800000000000f006','shop','main','S-1',1,20775,1795000000000,1795000001000,1795000002000,1795000002000,1,4,
   0,0,'CNY',11800,11800,'M***a','Asia/Shanghai',x'01',x'01',x'01'),
  (7,x'0190000000007000800000000000f007','shop','main','S-2',1,20775,1795000060000,1795000061000,1795000062000,1795000062000,1,4,
   0,0,'CNY',88000,88000,'L***i','Asia/Shanghai',x'01',x'01',x'01'),
  (12,x'0190000000007000800000000000f012','shop','main','S-4',1,20775,1795000120000,1795000121000,1795000122000,1795000122000,1,4,
   0,0,'CNY',NULL,NULL,'W***g','Asia/Shanghai',x'01',x'01',x'01');
INSERT INTO order_line(order_id,line_id,position,sku,title,quantity,unit_price,line_total,variant_id,taken) VALUES
  (6,'1',0,'STUD-8W','8 mm stud','2',5900,11800,1,2),
  (7,'1',0,'PIECE-1','Baroque','1',88000,88000,2,1),
  (12,'1',0,'STUD-8W','8 mm stud','1',NULL,NULL,1,1);
INSERT INTO order_history(order_id,event_hash,history_id,origin,observed_at,outcome,reason,event) VALUES
  (6,x'0000000000000000000000000000000000000000000000000000000000000006',1,1,1795000002000,0,1,'{"order_id":"S-1"}'),
  (7,x'0000000000000000000000000000000000000000000000000000000000000007',1,1,1795000062000,0,1,'{"order_id":"S-2"}'),
  (12,x'000000000000000000000000000000000000000000000000000000000000000c',1,1,1795000122000,0,1,'{"order_id":"S-4"}');
INSERT INTO line_rule VALUES('shop','main',1,'STUD-8W',1,1,1794900000000);
INSERT INTO roll_day_channel VALUES(20775,'shop','CNY',3,3,0,0,0,99800,0);
INSERT INTO roll_show VALUES(1,'shop','CNY',3,3,0,0,0,99800,0);
INSERT INTO roll_day_product VALUES(20775,1,'shop','CNY',2,3,3,11800),(20775,2,'shop','CNY',1,1,1,88000);
INSERT INTO identity_key VALUES('2026-11',1795000000000,NULL);
INSERT INTO order_identity(order_id,digest,key_id,display,stored_at) VALUES(6,zeroblob(16),'2026-11',x'0102',1795000002000);
INSERT INTO identity_token VALUES(x'00000000000000000000000000000001',6,zeroblob(16));
INSERT INTO identity_erased VALUES(7,1795000090000);
