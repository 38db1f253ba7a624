// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access_grant.h"
#include "listed_source.h"

#include <QJsonObject>

namespace kaibang {

/// The orders of a seller at Mercado Libre, asked for with the tokens of an app that is the household's own. The list
/// is sorted by creation, so it is read to its end by offset; each order that has changed is asked for with its parcel.
/// Parcels move without their orders, so those of open orders are looked at from time to time.
class MeliSource : public ListedSource
{
    Q_OBJECT

public:
    explicit MeliSource(ShopSetup setup);

    void lookAgain(const QStringList& orderIds, PollAnswer answer) override;
    [[nodiscard]] int lookAgainAtMost() const override { return 20; } ///< two questions each
    void tryOut(std::function<void(ShopTrial)> answer) override;

protected:
    void askList(const ChangeAsk& ask, ListTaken taken) override;
    void askOrders(const QStringList& ids, OrdersTaken taken) override;

private:
    using Taken = std::function<void(const std::optional<PollFailure>&, const QJsonObject&, const FetchAnswer&)>;

    enum class Try { First, AfterRenewal };
    void ask(const QString& path, const QList<std::pair<QByteArray, QByteArray>>& items, Taken taken,
             Try which = Try::First);
    void takeOrder(const QJsonObject& order, const QJsonObject& parcel, const OrdersTaken& taken);

    AccessGrant m_grant;
    QHash<QString, QString> m_parcels; ///< of orders, as they were told last
    QSet<QString> m_moved;             ///< orders whose parcel was told otherwise since lookAgain() began
};

/// How Mercado Libre gives tokens at `address`: each refresh token works once.
[[nodiscard]] GrantRules meliGrantRules(const QString& address);

} // namespace kaibang
