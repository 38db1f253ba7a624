-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO shop(source_id,kind,shop_id,address,name,connected_at) VALUES('woo:1',1,'woo','https://shop.example','Shop',1795000000000);
INSERT INTO feed(source_id,last_success,received) VALUES('woo:1',1795004000000,12);
INSERT INTO source_cursor VALUES('woo:1',x'7b7d',1795004000000);
