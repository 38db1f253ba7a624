// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "uid.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace kaibang {

/// What a household gives the desk once, so that its bundles are known: its id and the key that signs them. Nothing in
/// it is secret, but whoever reads it must know whom he has it from. No phone number: the coordinator has her own.
struct Enrolment
{
    Uid household;
    QString name;
    QByteArray publicKey; ///< 32 bytes
    bool operator==(const Enrolment&) const = default;

    /// For a QR code or a chat: "kaibang-household:1:" id ":" key in hex ":" name, percent-encoded.
    [[nodiscard]] QString text() const;
    /// Of whatever text, blanks around it and breaks in it forgiven. NotOurs, NewerFile, Invalid.
    static Result<Enrolment> fromText(QStringView text);
    /// shortCode() of its id and key.
    [[nodiscard]] QString code() const;
};

/// To be read out over the phone: 115 bits of a hash (BLAKE2b) of id and key, and a check character, in six groups of
/// four out of Crockford's 32: "7Q2M-K0ZR-…". Who has only this knows the right key when a bundle brings it.
[[nodiscard]] QString shortCode(const Uid& household, const QByteArray& publicKey);

/// A code as it was typed, in its one spelling: small letters, blanks and dashes forgiven, O is 0, I and L are 1.
/// Invalid where a character is missing, too many or wrong; every single wrong character and every two swapped
/// neighbours are noticed.
[[nodiscard]] Result<QString> plainShortCode(QStringView typed);

} // namespace kaibang
