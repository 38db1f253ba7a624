// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The editor of the disclosure card on a real ledger, and what it prints.
#include "desk_fixture.h"
#include "disclosure_desk.h"
#include "disclosure_document.h"
#include "disclosure_pane.h"
#include "opening_samples.h"
#include "rules_section.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace kaibang {

Theme& testTheme();

namespace {

using namespace Qt::Literals::StringLiterals;

class DisclosurePaneTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        const auto made = answer(store->run([](Ledger& l) { return samples::addOpeningProduct(l); }));
        ASSERT_TRUE(made.ok());
        product = made.value();
        desk = std::make_unique<DisclosureDesk>(*store);
    }
    void TearDown() override
    {
        desk.reset();
        DeskFixture::TearDown();
    }

    Product product;
    std::unique_ptr<DisclosureDesk> desk;
};

TEST_F(DisclosurePaneTest, SaysWhatIsMissingKeepsVersionsAndPrints)
{
    DisclosurePane pane(*desk, testTheme());
    pane.resize(480, 720);
    pane.show();
    pane.load(product, u"CNY"_s);
    auto* save = pane.findChild<QPushButton*>(u"saveDisclosure"_s);
    auto* problem = pane.findChild<QLabel*>(u"disclosureProblem"_s);
    auto* heading = pane.findChild<QLabel*>(u"disclosureHeading"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return pane.findChild<QLineEdit*>(u"disclosurePrice"_s)->text() == u"58.00"_s; }));
    EXPECT_TRUE(heading->text().contains(u"no card yet"_s));
    QTest::keyClicks(pane.findChild<QLineEdit*>(u"disclosureMinimum"_s), u"five pearls"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(problem->isVisible());
    pane.findChild<QPlainTextEdit*>(u"disclosureGrades"_s)->setPlainText(u"AAA | 1 in 20\n\n AA \n"_s);
    pane.findChild<QPlainTextEdit*>(u"disclosureWork"_s)->setPlainText(u"Drilling free"_s);
    pane.findChild<QLineEdit*>(u"disclosureReturns"_s)->setText(u"none"_s);
    pane.findChild<QLineEdit*>(u"disclosureMinors"_s)->setText(u"adults"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(problem->text().contains(u"work"_s, Qt::CaseInsensitive));
    pane.findChild<QPlainTextEdit*>(u"disclosureWork"_s)->setPlainText(u"Drilling, both 5.50"_s);
    pane.findChild<QSpinBox*>(u"pack_OPEN-3"_s)->setValue(3);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heading->text().contains(u"card 1"_s); }));
    const auto state = answer(desk->read(product.uid)).value();
    ASSERT_TRUE(state.card);
    EXPECT_EQ(state.card->grades.size(), 2);
    EXPECT_EQ(state.card->grades.constFirst().howOften, u"1 in 20"_s);
    EXPECT_EQ(state.card->work, (QList<DisclosedWork>{{u"Drilling, both"_s, 550}}));
    EXPECT_EQ(state.card->musselsIn(product.variants.at(1).uid), 3);
    EXPECT_FALSE(save->isEnabled());

    pane.findChild<QLineEdit*>(u"disclosureMinimum"_s)->setText(u"six"_s);
    QTest::keyClicks(pane.findChild<QLineEdit*>(u"disclosureMinimum"_s), u" pearls"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heading->text().contains(u"card 2"_s); }));

    const DisclosureDocument words(*state.card, state.soFar, product.name, u"CNY"_s, QTimeZone("Asia/Shanghai"));
    EXPECT_TRUE(words.html().contains(u"1 in 20"_s));
    EXPECT_TRUE(words.html().contains(u"adults"_s));
    const QByteArray pdf = words.pdf(QFont());
    EXPECT_TRUE(pdf.startsWith("%PDF"));
    EXPECT_GT(pdf.size(), 2000);
}

// Made at two in the afternoon in Tijuana; in Shanghai, where the computer may think it is, that is tomorrow.
TEST(DisclosureDocument, IsDatedByTheDayOfTheHousehold)
{
    Disclosure card;
    card.version = 1;
    card.madeAt = Instant{QDateTime({2026, 3, 9}, {14, 0}, QTimeZone("America/Tijuana")).toMSecsSinceEpoch()};
    const OpeningTotals none;
    const DisclosureDocument there(card, none, u"Mussel"_s, u"MXN"_s, QTimeZone("America/Tijuana"));
    EXPECT_TRUE(there.foot().contains(QLocale().toString(QDate(2026, 3, 9), QLocale::ShortFormat)))
        << there.foot().toStdString();
    const DisclosureDocument elsewhere(card, none, u"Mussel"_s, u"MXN"_s, QTimeZone("Asia/Shanghai"));
    EXPECT_FALSE(elsewhere.foot() == there.foot()) << "the control: the zone is what makes the difference";
}

TEST(RulesSection, EveryCardHasASourceAndADate)
{
    RulesSection section(testTheme());
    section.resize(720, 900);
    section.show();
    for (const auto& [name, date] : {std::pair{u"ruleChinaOpenings"_s, u"2023"_s},
                                     {u"ruleChinaDraws"_s, u"2020"_s},
                                     {u"ruleMexicoPromotions"_s, u"1992"_s},
                                     {u"ruleMexicoDraws"_s, u"1947"_s}}) {
        auto* card = section.findChild<QWidget*>(name);
        ASSERT_TRUE(card) << name.toStdString();
        bool isDated = false;
        for (const QLabel* part : card->findChildren<QLabel*>())
            isDated |= part->text().contains(date);
        EXPECT_TRUE(isDated) << name.toStdString();
    }
}

} // namespace
} // namespace kaibang
