-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO recording(recording_id,uid,show_id,path,started_at,state,length_ms,bytes) VALUES
  (1,x'01900000000070008000000000070001',1,'recordings/tuesday.mkv',1794999000000,2,600000,123456);
INSERT INTO recording_mark VALUES(1,1,60000,1,x'0190000000007000800000000000f006',0,'8 mm stud'),
  (1,2,90000,1,x'0190000000007000800000000000f007',0,'Baroque');
INSERT INTO clip(uid,path,kind,made_at,from_ms,length_ms,recording_id,show_id,order_id,opening_id) VALUES
  (x'01900000000070008000000000070002','clips/opening.mp4',1,1795003100000,60000,20000,1,1,10,1);
