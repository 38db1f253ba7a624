// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_ledger.h"

#include <QMap>

namespace kaibang {

/// One household's money of a day in one currency, as a signature covers it or as the ledger has it now.
struct DayMoney
{
    qint64 orders = 0, paid = 0, refunded = 0;
    bool operator==(const DayMoney&) const = default;
    [[nodiscard]] qint64 net() const { return paid - refunded; }
};
/// By household and currency.
using MoneyByHousehold = QMap<std::pair<QByteArray, QString>, DayMoney>; ///< the household's uid in bytes

/// Days that were signed, and the lines beside them.
class VillageSignOff
{
public:
    explicit VillageSignOff(VillageLedger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// All but the signature. Exists, Refused; see VillageDesk::sign(). `note` and now are part of the figures.
    [[nodiscard]] Result<SignedDay> draft(BusinessDay day, const QString& note);
    Result<Done> keep(const SignedDay& day);

    /// By their position.
    [[nodiscard]] Result<QList<SignedDay>> all();
    /// Those of these days, with no more of their figures than readFigures() needs for the counts; by their position.
    [[nodiscard]] Result<QList<SignedDay>> heads(BusinessDay from, BusinessDay to);
    /// Those of these days that have corrections; by their position.
    [[nodiscard]] Result<QList<SignedDay>> corrected(BusinessDay from, BusinessDay to);
    /// NotFound.
    [[nodiscard]] Result<SignedDay> signedDay(BusinessDay day);
    /// By day and time.
    [[nodiscard]] Result<QList<VillageCorrection>> corrections(BusinessDay from, BusinessDay to);
    /// What the ledger says of a day now.
    [[nodiscard]] MoneyByHousehold moneyNow(BusinessDay day);

private:
    [[nodiscard]] QByteArray figuresOf(const SignedDay& day);
    [[nodiscard]] QByteArray moneyLines(BusinessDay day);
    [[nodiscard]] QByteArray deskLines(BusinessDay day);

    VillageLedger& m_ledger;
    Database& m_database;
};

/// SHA-256 of the previous hash and the figures.
[[nodiscard]] QByteArray linkHash(const QByteArray& previousHash, const QByteArray& figures);

/// What the figures of a signed day say. Invalid for what is no such text.
struct SignedFigures
{
    qint64 position = 0;
    BusinessDay day;
    Instant signedAt;
    QString note;
    qint64 expected = 0, reported = 0, missing = 0;
    MoneyByHousehold money;
};
[[nodiscard]] Result<SignedFigures> readFigures(const QByteArray& figures);

} // namespace kaibang
