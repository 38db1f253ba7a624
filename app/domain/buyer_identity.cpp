// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_identity.h"

namespace kaibang {

bool isMaskedByPlatform(QStringView text)
{
    // Douyin writes ciphertext as "##…" and "$$…"; everybody masks with asterisks, some with full-width ones.
    return text.contains(u'*') || text.contains(u'＊') || text.startsWith(QLatin1String("##")) ||
           text.startsWith(QLatin1String("$$"));
}

BuyerIdentity BuyerIdentity::withoutMasked() const
{
    BuyerIdentity plain = *this;
    for (QString* field : {&plain.platformId, &plain.display, &plain.receiver, &plain.phone, &plain.address})
        if (isMaskedByPlatform(*field))
            field->clear();
    return plain;
}

void BuyerIdentity::update(const BuyerIdentity& newer)
{
    for (QString BuyerIdentity::*field : {&BuyerIdentity::platformId, &BuyerIdentity::display, &BuyerIdentity::receiver,
                                          &BuyerIdentity::phone, &BuyerIdentity::address, &BuyerIdentity::note})
        if (!(newer.*field).isEmpty())
            this->*field = newer.*field;
}

} // namespace kaibang
