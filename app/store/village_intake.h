// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"
#include "village_facts.h"
#include "village_roll_up.h"

#include <QHash>

namespace kaibang {

/// A bundle whose signature was found to hold, as it comes to the ledger.
struct ReceivedBundle
{
    DayBundle bundle;
    QByteArray publicKey; ///< 32 bytes; by which it is signed
    QByteArray sha256;    ///< of the file; 32 bytes
    QString file;         ///< its name, without folders
};

/// A file that is no such bundle, and what is known of it all the same.
struct RefusedFile
{
    BundleState state = BundleState::Damaged;
    BundleReason reason = BundleReason::NotReadable;
    QByteArray sha256;
    QString file, detail;
    Uid household; ///< that it names, believed by nobody
    qint64 number = 0;
};

/// What became of a batch when its sums were made.
struct SettledBatch
{
    QList<BusinessDay> days;               ///< whose figures may be others now
    QHash<QByteArray, qint64> corrections; ///< beside signed days; by the bundle's SHA-256
};

/// Takes bundles into a village ledger. One transaction from the first take() to settle(); after a rollback it must go.
///
/// A household's day stands as a whole by one bundle: the one with the highest number, of two with one number the one
/// made later, then the one with the higher SHA-256. So any order and repetition of the same files ends in the same
/// facts. A file that was refused is looked at again when it comes again, since its household may be enrolled by then.
class VillageIntake
{
public:
    /// `ledger` is borrowed.
    explicit VillageIntake(VillageLedger& ledger);

    Result<BundleOutcome> take(const ReceivedBundle& received);
    Result<BundleOutcome> refuse(const RefusedFile& file);
    /// Makes the sums again, and the corrections of signed days.
    Result<SettledBatch> settle();

private:
    struct Known
    {
        qint64 id = 0;       ///< 0 where these bytes never came
        bool isTold = false; ///< it was a bundle of an enrolled household, and counts in what was told
    };
    struct Sender
    {
        qint64 household = 0;
        QString name;
        QByteArray key;
        BusinessDay joinedOn;
        std::optional<BusinessDay> leftOn;
    };
    struct Touch
    {
        QByteArray sha256;
        qint64 bundleId = 0;
        bool hadFacts = false;
        bool isSameNumber = false;
    };
    using DayKey = std::pair<int, qint64>;
    /// Where a bundle stands against the one by which something stands now.
    enum class Rank { First, Above, AboveSameNumber, Below, BelowSameNumber };
    struct Standing
    {
        Rank rank = Rank::First;
        qint64 number = 0;
    };

    Known knownBytes(const QByteArray& sha256, const QString& file);
    std::optional<Sender> senderOf(const Uid& household);
    std::optional<std::pair<BundleState, BundleReason>> refusalOf(const ReceivedBundle& received,
                                                                  const std::optional<Sender>& sender);
    Standing standing(const ReceivedBundle& received, Statement current);
    qint64 keep(const ReceivedBundle& received, const BundleOutcome& outcome, qint64 household, qint64 knownId);
    void takeDays(const ReceivedBundle& received, qint64 household, qint64 bundleId, BundleOutcome& outcome);
    void tell(const DayFacts& facts, qint64 household, qint64 bundleId);
    void takeShelf(const ReceivedBundle& received, qint64 household, qint64 bundleId);
    void correct(const DayKey& key, const Touch& touch, SettledBatch& batch);
    void rememberFigures(const DayKey& key);

    VillageLedger& m_ledger;
    Database& m_database;
    VillageWords m_words;
    VillageFacts m_facts;
    QHash<DayKey, Touch> m_touched;
    struct Figures
    {
        qint64 orders = 0, paid = 0, refunded = 0;
        bool operator==(const Figures&) const = default;
    };
    using ByCurrency = QMap<QString, Figures>;
    ByCurrency figuresOf(const DayKey& key);
    QHash<DayKey, ByCurrency> m_before; ///< of signed days
};

} // namespace kaibang
