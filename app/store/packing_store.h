// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "packing.h"

namespace kaibang {

/// Packing by bag: what goes in, what is in, and where the bag went. Runs inside jobs of the store thread.
class PackingStore
{
public:
    explicit PackingStore(Ledger& ledger)
        : m_ledger(ledger)
        , m_database(ledger.database())
    {}

    /// Gives every paid order of the show that has none its bag, the earliest paid first.
    Result<Done> assign(const BagsOf& show);
    /// By number. A bag combined into another one is listed without its things.
    Result<QList<Bag>> bags(const BagsOf& show);
    /// NotFound.
    Result<Bag> bag(const Uid& bag);

    /// How many units of a thing are in; of work: whether it is done. A change opens a packed bag again; the last unit
    /// packs it when `bag` is valid. Refused for mussels that are not opened.
    Result<Bag> setTicked(const Uid& bag, const BagItem& item, qint64 units);
    /// What a scanner read, or a person typed, while `bag` is open on the table.
    Result<ScanOutcome> scan(const Uid& bag, const QString& text);
    /// Packed, with all its orders, or open again. Refused when something has to come out first, or a mussel of it
    /// waits to be opened.
    Result<Done> setPacked(const Uid& bag, bool packed);
    /// Both NotFound.
    Result<Done> setPhoto(const Uid& bag, const QString& address);
    Result<Done> setParcel(const Uid& bag, const QString& courier, const QString& tracking);
    /// Handed to the courier or picked up: what is in it keeps its stock from then on, whatever becomes of its orders,
    /// until a person has it back (ReturnStore). Refused while it is not packed.
    Result<Done> setHanded(const Uid& bag, bool handed);

    /// Other bags, of any show, that the same buyer has and that are still in the house.
    Result<QList<Bag>> ofSameBuyer(const Uid& bag);
    /// Puts everything of `from` into `into`. Refused when one of them has left, or is combined already.
    Result<Done> combine(const Uid& from, const Uid& into);
    Result<Done> separate(const Uid& from);

private:
    struct Place
    {
        qint64 id = 0;
        std::optional<qint64> showId;
        bool isHanded = false, isCombined = false;
    };
    [[nodiscard]] std::optional<Place> placeOf(const Uid& bag);
    Result<QList<Bag>> bagsOfShow(std::optional<qint64> showId);
    Result<Done> tick(qint64 orderId, const BagItem& item, qint64 units);
    void markOrders(qint64 bagId, bool packed);
    void open(qint64 bagId);
    void settleCancelled(const Uid& bag);

    Ledger& m_ledger;
    Database& m_database;
};

} // namespace kaibang
