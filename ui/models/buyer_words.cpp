// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_words.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString BuyerWords::stillOpenText(const QStringList& months)
{
    //: months such as 2026-11
    return tr("The keychain is shut: erased buyers of %1 can still be read in older backups. Unlock it and start "
              "Kaibang "
              "again, which closes them.")
        .arg(months.join(u", "_s));
}

} // namespace kaibang
