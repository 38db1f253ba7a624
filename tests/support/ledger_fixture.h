// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_store.h"
#include "ledger.h"
#include "ledger_audit.h"
#include "order_query.h"
#include "order_samples.h"
#include "order_store.h"
#include "show_store.h"
#include "stock_store.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kaibang::samples {

/// A clock that stands where a test puts it.
class HandClock : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return time; }
    Instant time{evening};
};

/// A real ledger file in a folder of its own, with one product of three variants.
class LedgerFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        auto made = Ledger::create(
            path(),
            Household{{}, QStringLiteral("Test"), QStringLiteral("Asia/Shanghai"), 240, QStringLiteral("CNY"), false},
            clock);
        ASSERT_TRUE(made.ok()) << made.error().detail.toStdString();
        ledger = std::move(made).value();
        Product product;
        product.name = QStringLiteral("Stud");
        for (const auto& code : {QStringLiteral("STUD-8W"), QStringLiteral("STUD-8P"), QStringLiteral("STUD-9W")}) {
            Variant v;
            v.code = code;
            v.name = code.mid(5);
            v.priceMinor = 5900;
            v.floorMinor = 4900;
            product.variants.append(v);
        }
        ASSERT_TRUE(CatalogueStore(*ledger).save(product).ok());
        variants = CatalogueStore(*ledger).products().value().front().variants;
        for (const Variant& v : variants)
            ASSERT_TRUE(StockStore(*ledger).move(v.uid, 10, StockReason::Received, {}).ok());
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("ledger.kaibang")); }
    QList<OrderOutcome> apply(const QList<OrderEvent>& events)
    {
        Database& database = ledger->database();
        EXPECT_TRUE(database.begin());
        const auto outcomes = OrderStore(*ledger).apply(OrderBatch{{}, events, {}, {}, false});
        EXPECT_TRUE(outcomes.ok()) << (outcomes ? "" : outcomes.error().detail.toStdString());
        EXPECT_TRUE(database.commit());
        return outcomes ? outcomes.value() : QList<OrderOutcome>();
    }
    [[nodiscard]] qint64 onHand(int variant)
    {
        return CatalogueStore(*ledger).variant(variants.at(variant).uid).value().onHand;
    }
    void expectSound()
    {
        const auto checks = auditLedger(*ledger);
        ASSERT_TRUE(checks.ok()) << checks.error().detail.toStdString();
        for (const AuditCheck& check : checks.value())
            EXPECT_TRUE(check.ok) << check.name.toStdString() << ": " << check.detail.toStdString();
    }

    QTemporaryDir folder;
    HandClock clock;
    std::unique_ptr<Ledger> ledger;
    QList<Variant> variants;
};

} // namespace kaibang::samples
