// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <iosfwd>

class QDebug;

namespace kaibang {

/// Who bought, as a source tells it. It travels with an OrderEvent to the store, which seals it, and from there behind
/// the PIN to one pane. It is in no history, log, report, bundle or title, and cannot be streamed into one.
struct BuyerIdentity
{
    QString platformId; ///< the platform's own id of the buyer
    QString display;    ///< the name shown on the platform; the masked alias is made of it
    QString receiver;   ///< whom the parcel is addressed to
    QString phone;
    QString address;
    QString note; ///< what the buyer wrote to the seller
    bool operator==(const BuyerIdentity&) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == BuyerIdentity{}; }
    /// Without the fields that a platform has masked ("测试*") or enciphered ("##…"): these name nobody, and putting
    /// them over a plain one would lose it.
    [[nodiscard]] BuyerIdentity withoutMasked() const;
    /// Takes every field that `newer` names.
    void update(const BuyerIdentity& newer);
};

QDebug operator<<(QDebug, const BuyerIdentity&) = delete;
std::ostream& operator<<(std::ostream&, const BuyerIdentity&) = delete;

/// A name, id, phone or address of which the source shows only a part or a cipher.
[[nodiscard]] bool isMaskedByPlatform(QStringView text);

} // namespace kaibang
