-- SPDX-FileCopyrightText: 2026 The Kaibang authors
-- SPDX-License-Identifier: GPL-3.0-or-later
INSERT INTO quarantine(source,row_no,code,detail,raw,at) VALUES('woo:1',0,'refused:needs_currency','S-9',x'',1795006000000);
