// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packing.h"
#include "result.h"

#include <QFuture>
#include <QObject>

namespace kaibang {

class OrderDesk;
class StoreThread;

/// Packing by bag. GUI thread; answers come after they are on disk. `orders` tells everybody else which orders are
/// packed now.
class PackingDesk : public QObject
{
    Q_OBJECT

public:
    PackingDesk(StoreThread& store, OrderDesk& orders, QObject* parent = nullptr);
    /// Waits for what it has asked the store.
    ~PackingDesk() override;

    /// The bags of a show by number; an invalid uid: from the counter. Paid orders that have no bag yet get theirs.
    QFuture<Result<QList<Bag>>> bags(const BagsOf& show);

    QFuture<Result<Bag>> setTicked(const Uid& bag, const BagItem& item, qint64 units);
    QFuture<Result<ScanOutcome>> scan(const Uid& bag, const QString& text);
    QFuture<Result<Done>> setPacked(const Uid& bag, bool packed);
    QFuture<Result<Done>> setPhoto(const Uid& bag, const QString& address);
    QFuture<Result<Done>> setParcel(const Uid& bag, const QString& courier, const QString& tracking);
    QFuture<Result<Done>> setHanded(const QList<Uid>& bags, bool handed);
    QFuture<Result<QList<Bag>>> ofSameBuyer(const Uid& bag);
    QFuture<Result<Done>> combine(const Uid& from, const Uid& into);
    QFuture<Result<Done>> separate(const Uid& from);

Q_SIGNALS:
    /// Something about bags, or about orders that may belong into one, is different on disk.
    void changed();

private:
    template<typename T, typename Step>
    QFuture<Result<T>> step(const Uid& bag, Step step);

    StoreThread& m_store;
    OrderDesk& m_orders;
};

} // namespace kaibang
