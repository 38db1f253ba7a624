-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO trail VALUES
  (1,1795003200000,1,1,'A-1','','500',x'f20bf7ce3a5ca5ace1b312647154a2ab6989ea7ce635cfcbdb93cfee76265cc7'),
  (2,1795003260000,1,2,'STUD-8W','5900','5500',x'374e73510767176c89b88f73d7d25fd96a5341e1b8f0bea079a72f1688e16534');
INSERT INTO setting(key,value) VALUES('trail_head','2 374e73510767176c89b88f73d7d25fd96a5341e1b8f0bea079a72f1688e16534');
