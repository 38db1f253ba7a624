-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO cue(uid,show_id,after_ms,words) VALUES(x'01900000000070008000000000010001',1,60000,'say hello');
INSERT INTO show_mark(show_id,at,words) VALUES(1,1795000030000,'good price');
INSERT INTO product_script VALUES(x'0190000000007000800000000000a001','zh_CN','珍珠耳钉');
INSERT INTO run_template(template_id,uid,name,made_at) VALUES(1,x'01900000000070008000000000010002','Usual',1795000000000);
INSERT INTO run_template_item VALUES(1,1,1);
