// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"

#include <QDebug>
#include <QList>
#include <QString>
#include <QStringList>
#include <iosfwd>

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

enum class BuyerField { PlatformId, Display, Receiver, Phone, Address, Note };

/// What the ledger can tell of an order's buyer.
struct BuyerRecord
{
    enum class State {
        Kept,
        NoneKept, ///< no source named the buyer, or it was before identities were kept, or the time to keep it is over
        Erased,   ///< the buyer asked for it
        KeyGone   ///< it is there, and no key that is at hand opens it
    };
    State state = State::NoneKept;
    BuyerIdentity buyer; ///< of each field the newest that any report named; empty unless Kept
};

/// What an erasure took away, without saying it.
struct BuyerErasure
{
    int orders = 0;
    QList<BuyerField> fields;
    QStringList months; ///< whose keys ("2026-11") open copies of it in backups made before, until they are replaced
    qint64 rows = 0;    ///< sealed rows, entries of the search, comments' words
    QString pseudonym;  ///< of these orders together, "B-4F2A9C01D3": names nobody, and is the same for the same orders
    QString hash;       ///< SHA-256 of the sealed rows, in hex: proves which bytes went
    Instant at;
    QStringList orderIds; ///< the platforms' own ids, as the sale keeps them
};

/// How much is kept of buyers.
struct BuyerCounts
{
    qint64 orders = 0;
    int keepDays = 90;
};

/// A name, id, phone or address of which the source shows only a part or a cipher.
[[nodiscard]] bool isMaskedByPlatform(QStringView text);

} // namespace kaibang
