// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_study.h"

namespace kaibang {

/// makeCaseStudy() as one ZIP, which afterwards is either wholly the new one or what was there before. Io, DiskFull.
Result<CaseStudyReport> writeCaseStudy(VillageLedger& ledger, const CaseStudyRequest& request, const QString& path);

} // namespace kaibang
