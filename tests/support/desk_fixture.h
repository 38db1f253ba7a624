// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_store.h"
#include "ledger_audit.h"
#include "order_desk.h"
#include "order_query.h"
#include "order_samples.h"
#include "stock_store.h"
#include "store_thread.h"
#include "system_time.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>

namespace kaibang::samples {

/// A real ledger behind a real store thread, with one product of two variants, ten of each, floor 49.00.
class DeskFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        auto started = StoreThread::start([this] {
            return Ledger::create(
                path(),
                Household{
                    {}, QStringLiteral("Desk"), QStringLiteral("Asia/Shanghai"), 240, QStringLiteral("CNY"), true},
                clock);
        });
        ASSERT_TRUE(started.ok());
        store = std::move(started).value();
        const auto filled = store->run([](Ledger& ledger) -> Result<QList<Variant>> {
            Product product;
            product.name = QStringLiteral("Stud");
            for (const auto& code : {QStringLiteral("STUD-8W"), QStringLiteral("STUD-8P")}) {
                Variant v;
                v.code = code;
                v.priceMinor = 5900;
                v.floorMinor = 4900;
                product.variants.append(v);
            }
            if (const auto saved = CatalogueStore(ledger).save(product); !saved)
                return saved.error();
            const auto products = CatalogueStore(ledger).products();
            for (const Variant& v : products.value().front().variants)
                if (const auto moved = StockStore(ledger).move(v.uid, 10, StockReason::Received, {}); !moved)
                    return moved.error();
            return products.value().front().variants;
        });
        const auto result = filled.result();
        ASSERT_TRUE(result.ok());
        variants = result.value();
    }
    void TearDown() override { store.reset(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("ledger.kaibang")); }
    /// Lets the event loop run until the answer is there.
    template<typename T>
    T answer(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 20'000));
        return future.result();
    }
    /// Who is at the console from now on.
    void become(Role role)
    {
        EXPECT_TRUE(answer(store->read([role](Ledger& ledger) -> Result<Done> {
                        ledger.setActing(role);
                        return Done{};
                    })).ok());
    }
    /// The act that an answer was refused for.
    template<typename T>
    std::optional<Act> refused(QFuture<Result<T>> future)
    {
        const Result<T> result = answer(future);
        return result ? std::nullopt : actRefused(result.error());
    }
    qint64 onHand(int index)
    {
        const Uid uid = variants.at(index).uid;
        return answer(store->read([uid](Ledger& l) { return CatalogueStore(l).variant(uid); })).value().onHand;
    }
    void expectSound()
    {
        const auto checks = answer(store->read([](Ledger& l) { return auditLedger(l); }));
        ASSERT_TRUE(checks.ok());
        for (const AuditCheck& check : checks.value())
            EXPECT_TRUE(check.ok) << check.name.toStdString() << ": " << check.detail.toStdString();
    }

    QTemporaryDir folder;
    SystemTime clock;
    std::unique_ptr<StoreThread> store;
    QList<Variant> variants;
};

} // namespace kaibang::samples
