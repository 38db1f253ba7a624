// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_study.h"

namespace kaibang {

Result<CaseStudy> makeCaseStudy(VillageLedger&, const CaseStudyRequest&)
{
    return Error{ErrorKind::Unsupported, QStringLiteral("case study")};
}

} // namespace kaibang
