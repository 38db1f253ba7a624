-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO import(import_id,uid,at,files,added,changed,unchanged,refused) VALUES
  (2,x'01900000000070008000000000060001',1795200000000,'payout.csv',1,0,0,0);
INSERT INTO import_file VALUES(x'0000000000000000000000000000000000000000000000000000000000000002',2,'payout.csv');
INSERT INTO settlement_file(file_id,uid,import_id,sha256,name,kind,source,shop_id,imported_at) VALUES
  (1,x'01900000000070008000000000060002',2,x'0000000000000000000000000000000000000000000000000000000000000002','payout.csv','made_up','shop','main',1795200000000);
INSERT INTO settlement_line(line_id,uid,line_key,content,source,shop_id,ext_id,sub_id,flow_id,statement_kind,rank,kind,words,at,
  settle_day,currency,gross,refund,fees,net,told_by) VALUES
  (1,x'01900000000070008000000000060003',x'0000000000000000000000000000000000000000000000000000000000000003',x'0000000000000000000000000000000000000000000000000000000000000003','shop','main','S-1','','F-1','made_up',0,0,'sale',
   1795200000000,20777,'CNY',11800,0,300,11500,1);
INSERT INTO settlement_fee VALUES(1,'commission',300);
INSERT INTO settlement_file_line VALUES(1,1,2);
INSERT INTO settlement_decision(uid,source,shop_id,ext_id,gap,because,at) VALUES
  (x'01900000000070008000000000060004','shop','main','S-2',-88000,'paid later',1795210000000);
