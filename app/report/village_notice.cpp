// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_notice.h"

namespace kaibang {

Result<PrintDocument> villageNotice(VillageLedger&, BusinessDay, const NoticeChoice&, const ReportWords&)
{
    return Error{ErrorKind::Unsupported, QStringLiteral("notice")};
}

} // namespace kaibang
