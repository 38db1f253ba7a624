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

QString BuyerWords::withoutKeysText()
{
    return tr("The keychain does not answer: other orders with the same phone are not known. Unlock it to find them.");
}

QString BuyerWords::notErasedText(const QString& option)
{
    //: %1: an option of the command line
    return tr("Nothing was erased. It cannot be taken back: add %1 to erase what is listed.").arg(option);
}

QString BuyerWords::whichOrderText(const QString& number, const QStringList& sources)
{
    //: %3: an option of the command line
    return tr("Several orders have the number %1: %2. Say which one with %3.")
        .arg(number, sources.join(u", "_s), u"--source"_s);
}

QString BuyerWords::noOrderText(const QString& number)
{
    //: %2: a command
    return tr("No order has the number %1. List them with %2.").arg(number, u"kaibangctl orders"_s);
}

} // namespace kaibang
