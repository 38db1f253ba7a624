// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"
#include "run_plan_store.h"

using namespace kaibang;
using samples::LedgerFixture;

namespace {

QList<Uid> variantsOf(ShowStore& shows, const Uid& show)
{
    QList<Uid> all;
    const auto items = shows.items(show);
    for (const RunItem& item : items.value())
        all.append(item.variant);
    return all;
}

} // namespace

TEST_F(LedgerFixture, ATemplateBringsARunOrderBackWithoutDoublingIt)
{
    ShowStore shows(*ledger);
    RunPlanStore plan(*ledger);
    const Uid show = shows.currentOrNew().value().uid;
    EXPECT_EQ(plan.keepTemplate(show, QStringLiteral("Friday")).error().kind, ErrorKind::Refused);
    ledger->database().clearError();
    for (const Variant& variant : variants)
        ASSERT_TRUE(shows.addItem(show, variant.uid).ok());
    ASSERT_TRUE(shows.setRemoved(shows.items(show).value().at(1).uid, true).ok());
    ASSERT_TRUE(plan.keepTemplate(show, QStringLiteral(" Friday ")).ok());
    ASSERT_TRUE(plan.keepTemplate(show, QStringLiteral("Friday")).ok()); // replaces, no second one
    EXPECT_EQ(plan.keepTemplate(show, QStringLiteral("  ")).error().kind, ErrorKind::Invalid);
    const auto kept = plan.templates();
    ASSERT_TRUE(kept.ok());
    ASSERT_EQ(kept.value().size(), 1);
    EXPECT_EQ(kept.value().front().name, QStringLiteral("Friday"));
    EXPECT_EQ(kept.value().front().variants, (QList{variants.at(0).uid, variants.at(2).uid}));

    ASSERT_TRUE(shows.setRemoved(shows.items(show).value().at(1).uid, true).ok());
    const auto added = plan.useTemplate(show, kept.value().front().uid);
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(added.value(), 1);
    EXPECT_EQ(variantsOf(shows, show), (QList{variants.at(0).uid, variants.at(2).uid}));
    EXPECT_EQ(plan.useTemplate(show, kept.value().front().uid).value(), 0);
    ASSERT_TRUE(plan.removeTemplate(kept.value().front().uid).ok());
    EXPECT_TRUE(plan.templates().value().isEmpty());
}

TEST_F(LedgerFixture, CuesScriptsAndMarksAreKept)
{
    RunPlanStore plan(*ledger);
    const Uid show = ShowStore(*ledger).currentOrNew().value().uid;
    ASSERT_TRUE(plan.addCue(show, 600'000, QStringLiteral("flash")).ok());
    const auto first = plan.addCue(show, 60'000, QStringLiteral("greet"));
    ASSERT_TRUE(first.ok());
    EXPECT_EQ(plan.addCue(show, -1, QStringLiteral("x")).error().kind, ErrorKind::Invalid);
    EXPECT_EQ(plan.addCue(show, 1, QStringLiteral("  ")).error().kind, ErrorKind::Invalid);
    ASSERT_TRUE(plan.setCueDone(first.value(), true).ok());
    auto cues = plan.cues(show);
    ASSERT_EQ(cues.value().size(), 2);
    EXPECT_EQ(cues.value().front().words, QStringLiteral("greet"));
    EXPECT_EQ(cues.value().front().doneAt, clock.time);
    ASSERT_TRUE(plan.setCueRemoved(first.value(), true).ok());
    EXPECT_EQ(plan.cues(show).value().size(), 1);

    const Uid product = variants.front().product;
    ASSERT_TRUE(plan.saveScript(product, QStringLiteral("zh_CN"), QStringLiteral("大家好")).ok());
    ASSERT_TRUE(plan.saveScript(product, QStringLiteral("en"), QStringLiteral("Hello")).ok());
    ASSERT_TRUE(plan.saveScript(product, QStringLiteral("en"), QStringLiteral(" ")).ok());
    EXPECT_EQ(plan.scripts(product).value(), (ProductScripts{{QStringLiteral("zh_CN"), QStringLiteral("大家好")}}));

    ASSERT_TRUE(plan.addMark(show, {}).ok());
    EXPECT_EQ(plan.marks(show).value(), QList{(ShowMark{clock.time, {}})});
    ASSERT_TRUE(ShowStore(*ledger).start(show).ok());
    ASSERT_TRUE(ShowStore(*ledger).end(show).ok());
    EXPECT_EQ(ShowStore(*ledger).review(show).value().noted.size(), 1); // where a person finds it again
    const Uid nobody = Uid::create(clock.time);
    EXPECT_EQ(plan.addMark(nobody, {}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(plan.setCueDone(nobody, true).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(plan.setCueRemoved(nobody, true).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(plan.removeTemplate(nobody).error().kind, ErrorKind::NotFound);
}
