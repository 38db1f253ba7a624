// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"
#include "ledger.h"
#include "order_rows.h"
#include "pseudonym.h"

#include <QHash>
#include <QMap>
#include <optional>

namespace kaibang {

/// What the village may know of a household's days, read from its ledger. Nothing a source or a buyer wrote gets into
/// it: lines are told by the household's own words for what they were mapped to, channels and feeds by the words this
/// program knows, everything else by pseudonyms. Runs on any connection; on one that only reads, if the ledger's
/// pseudonyms have been made before. Amounts in minor units of the order's currency.
class DayFactsQuery
{
public:
    /// Refused for a rehearsal: it can reach no bundle.
    static Result<DayFactsQuery> of(Ledger& ledger);

    /// Orders of this business day as they are now; money that went back on it, whatever the day of the sale; shows
    /// that began on it, and its openings. `openingsLeft` is of the orders up to this day.
    Result<DayFacts> day(BusinessDay day);
    /// Days from `from` until `until` that have something to tell: all of them, or those of which something may have
    /// changed since an instant. The days of the last month are always among these. A refund that a report told of is
    /// taken back with its report: then the day of the sale is among them, and that of the refund for a month.
    Result<QList<BusinessDay>> days(BusinessDay from, BusinessDay until, std::optional<Instant> changedSince);
    Result<QList<FactStock>> stock();
    Result<QList<FactLot>> lots();

    /// A channel or feed in the words this program knows; "other" for everybody else's.
    [[nodiscard]] static QString knownChannel(const QString& channel);
    /// A word of the household's as a bundle can hold it: the catalogue takes longer ones, and no slip there may keep
    /// a day from being told.
    [[nodiscard]] static QString shortWord(const QString& word);

private:
    /// A variant in the household's words.
    struct Words
    {
        QString productCode, product, category, variantCode, variant, grade, size;
        qint64 priceMinor = 0;
        std::optional<qint64> floorMinor;
    };
    /// Money that went back on one day, and when a report last changed one of its orders.
    struct RefundDay
    {
        QList<FactRefund> refunds;
        Instant changedAt;
    };
    DayFactsQuery(Ledger& ledger, Pseudonyms names)
        : m_ledger(ledger)
        , m_database(ledger.database())
        , m_names(std::move(names))
    {}

    FactOrder order(const OrderRow& row);
    FactLine line(const OrderRow& row, const OrderLine& line);
    const Words& words(qint64 variantId);
    Uid showName(qint64 showId);

    /// Money that went back, by the day on which it did.
    void collectRefunds();
    void addRefunds(const OrderRow& row);

    Result<Done> addShows(DayFacts& facts);
    void addSpans(qint64 showId, FactShow& show);
    bool hasOpenings(qint64 showId);
    bool wasDisclosed(qint64 showId);
    Result<Done> addOpenings(DayFacts& facts);
    qint64 openingsLeft(BusinessDay until);

    Ledger& m_ledger;
    Database& m_database;
    Pseudonyms m_names;
    QHash<qint64, Words> m_words;
    QHash<qint64, Uid> m_shows;
    std::optional<QMap<int, RefundDay>> m_refunds; ///< by their day
};

} // namespace kaibang
