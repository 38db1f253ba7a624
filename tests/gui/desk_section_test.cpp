// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The village desk's section in Setup: on and off, a ledger made and kept, rules and floor prices, the key.
#include "clipped_words.h"
#include "desk_section.h"
#include "held_ledger.h"
#include "household_desk.h"
#include "ledger.h"
#include "memory_vault.h"
#include "page_fixture.h"
#include "spoken_language.h"
#include "store_thread.h"
#include "system_clock.h"
#include "ui_settings.h"
#include "village_host.h"

#include <QCheckBox>
#include <QDir>
#include <QTableWidget>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class DeskSectionTest : public testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        testTheme().apply(ThemeMode::Light, 0);
        settings = std::make_unique<UiSettings>(folder.filePath(u"console.conf"_s));
        auto started = StoreThread::start(
            [this] { return Ledger::create(folder.filePath(u"ledger/test.kaibang"_s), Household{}, clock); });
        ASSERT_TRUE(started.ok()) << started.error().detail.toStdString();
        store = std::move(started).value();
        household = std::make_unique<HouseholdDesk>(*store, clock);
        host = std::make_unique<VillageHost>(*settings, *household, vault.access(), clock, folder.path());
        section = std::make_unique<DeskSection>(*host, testTheme());
        QObject::connect(section.get(), &PagePart::notice, section.get(),
                         [this](const QString& text, const QString&, const std::function<void()>& action) {
                             said = text;
                             undo = action;
                         });
        section->resize(960, 1100);
        section->show();
        section->refresh();
    }
    void TearDown() override
    {
        section.reset();
        host.reset();
        household.reset();
        store.reset();
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        auto* widget = section->findChild<Widget*>(QLatin1String(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }
    void type(const char* name, const QString& text) const
    {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void press(const char* name) const { QTest::keyClick(find<QAbstractButton>(name), Qt::Key_Space); }
    [[nodiscard]] static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 10'000); }
    void turnOn()
    {
        press("villageOn");
        type("villageNameField", u"Shanxiahu"_s);
        press("saveVillage");
        ASSERT_TRUE(waitFor([this] { return host->desk() != nullptr; })) << said.toStdString();
        ASSERT_TRUE(waitFor([this] { return find<QWidget>("limit-unpaid")->isVisible(); }));
        ASSERT_TRUE(waitFor([this] { return find<QLineEdit>("limit-unpaid")->text() == u"30"_s; }));
        ASSERT_TRUE(waitFor([this] { return find<QWidget>("rule-no_net")->isEnabled(); })) << "the rules are read";
    }
    template<typename T>
    T answer(QFuture<Result<T>> future)
    {
        EXPECT_TRUE(waitFor([&] { return future.isFinished(); }));
        return future.result().ok() ? future.result().value() : T();
    }
    [[nodiscard]] qint64 limitOf(ExceptionRule rule)
    {
        const auto rules = answer(host->desk()->rules());
        for (const VillageRule& each : rules)
            if (each.rule == rule)
                return each.limit;
        return -1;
    }

    QTemporaryDir folder;
    SystemClock clock;
    samples::MemoryVault vault;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<StoreThread> store;
    std::unique_ptr<HouseholdDesk> household;
    std::unique_ptr<VillageHost> host;
    std::unique_ptr<DeskSection> section;
    QString said;
    std::function<void()> undo;
};

TEST_F(DeskSectionTest, IsOffAtFirstAndAsksForAName)
{
    EXPECT_FALSE(host->isOn());
    EXPECT_FALSE(find<QWidget>("villageNameField")->isVisible());
    press("villageOn");
    EXPECT_TRUE(find<QWidget>("villageNameField")->isVisible());
    press("saveVillage");
    EXPECT_TRUE(find<QLabel>("villageDeskProblem")->isVisible());
    EXPECT_FALSE(host->isOn()) << "nothing is made without a name";
    EXPECT_TRUE(QDir(folder.path()).entryList({u"*.kaibang-village"_s}).isEmpty());
}

TEST_F(DeskSectionTest, TurnedOffAndOnItIsTheSameVillage)
{
    turnOn();
    EXPECT_EQ(answer(host->desk()->settings()).name, u"Shanxiahu"_s);
    press("villageOn");
    EXPECT_FALSE(host->isOn());
    EXPECT_FALSE(host->desk());
    ASSERT_TRUE(undo);
    undo();
    ASSERT_TRUE(waitFor([this] { return host->desk() != nullptr; }));
    EXPECT_EQ(answer(host->desk()->settings()).name, u"Shanxiahu"_s);
}

TEST_F(DeskSectionTest, LimitsAreKeptAndTakenBackAndNonsenseIsRefused)
{
    turnOn();
    ASSERT_EQ(limitOf(ExceptionRule::Unpaid), 3000);
    type("limit-unpaid", u"25.5"_s);
    QTest::keyClick(find<QLineEdit>("limit-unpaid"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return limitOf(ExceptionRule::Unpaid) == 2550; }));
    ASSERT_TRUE(waitFor([this] { return bool(undo); }));
    undo();
    ASSERT_TRUE(waitFor([this] { return limitOf(ExceptionRule::Unpaid) == 3000; }));
    type("limit-unpaid", u"many"_s);
    QTest::keyClick(find<QLineEdit>("limit-unpaid"), Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("villageRulesProblem")->isVisible(); }));
    EXPECT_EQ(limitOf(ExceptionRule::Unpaid), 3000);
}

TEST_F(DeskSectionTest, FloorPricesAreAddedAndTakenBack)
{
    turnOn();
    type("floorPrice", u"59.00"_s);
    press("addFloor");
    EXPECT_TRUE(find<QLabel>("villageFloorProblem")->isVisible()) << "the lowest price of what?";
    type("floorCategory", u"studs"_s);
    type("floorPrice", u"59.00"_s);
    press("addFloor");
    ASSERT_TRUE(waitFor([this] { return find<QTableWidget>("floorsView")->rowCount() == 1; })) << said.toStdString();
    EXPECT_EQ(answer(host->desk()->floors()).constFirst().minor, 5900);
    undo();
    ASSERT_TRUE(waitFor([this] { return answer(host->desk()->floors()).isEmpty(); }));
}

TEST_F(DeskSectionTest, FloorPricesThatAreAddedQuicklyAreAllKept)
{
    turnOn();
    for (const QString& category : {u"studs"_s, u"strands"_s, u"rings"_s}) {
        type("floorCategory", category);
        type("floorPrice", u"59.00"_s);
        press("addFloor"); // the one before is not on the disk yet
        if (category == u"studs"_s) {
            ASSERT_TRUE(waitFor([this] { return answer(host->desk()->floors()).size() == 1; }));
        }
    }
    ASSERT_TRUE(waitFor([this] { return find<QTableWidget>("floorsView")->rowCount() == 3; }));
    EXPECT_EQ(answer(host->desk()->floors()).size(), 3);
    // Another village has none of them.
    VillageSettings fresh;
    fresh.name = u"Other"_s;
    host->turnOn(folder.filePath(u"other.kaibang-village"_s), fresh);
    ASSERT_TRUE(waitFor([this] { return host->desk() && host->desk()->path().contains(u"other"_s); }));
    EXPECT_EQ(find<QTableWidget>("floorsView")->rowCount(), 0);
}

// Setup is left and entered again while what was changed still waits for the disk.
TEST_F(DeskSectionTest, WhatIsReadWhileAChangeWaitsIsNotWrittenOverIt)
{
    turnOn();
    const auto comeBack = [this] {
        section->refresh();
        QTest::qWait(200);
        EXPECT_EQ(answer(host->desk()->floors()).size(), 1) << "control: it waits, and was read so";
    };
    const auto add = [this](const QString& category) {
        type("floorCategory", category);
        type("floorPrice", u"59.00"_s);
        press("addFloor");
    };
    add(u"strands"_s);
    ASSERT_TRUE(waitFor([this] { return find<QTableWidget>("floorsView")->rowCount() == 1; })) << said.toStdString();
    HeldLedger held(host->desk()->path());
    add(u"studs"_s);
    type("limit-unpaid", u"25"_s);
    QTest::keyClick(find<QLineEdit>("limit-unpaid"), Qt::Key_Return);
    comeBack();
    add(u"rings"_s);
    press("rule-no_net");
    held.release();
    EXPECT_TRUE(waitFor([this] { return find<QTableWidget>("floorsView")->rowCount() == 3; })) << said.toStdString();
    EXPECT_EQ(answer(host->desk()->floors()).size(), 3);
    EXPECT_EQ(limitOf(ExceptionRule::Unpaid), 2500);
    EXPECT_EQ(find<QLineEdit>("limit-unpaid")->text(), u"25"_s);
}

TEST_F(DeskSectionTest, WhatWasTakenBackStaysSoWhenAnotherRuleIsChangedAtOnce)
{
    turnOn();
    const auto isOn = [this](ExceptionRule rule) {
        const auto rules = answer(host->desk()->rules());
        return std::any_of(rules.begin(), rules.end(),
                           [&](const VillageRule& each) { return each.rule == rule && each.isOn; });
    };
    ASSERT_TRUE(isOn(ExceptionRule::NoNet) && isOn(ExceptionRule::Unpaid));
    press("rule-no_net");
    ASSERT_TRUE(waitFor([this] { return bool(undo); }));
    ASSERT_FALSE(isOn(ExceptionRule::NoNet));
    HeldLedger held(host->desk()->path());
    undo();
    EXPECT_TRUE(find<QCheckBox>("rule-no_net")->isChecked());
    press("rule-unpaid");
    held.release();
    ASSERT_TRUE(waitFor([&] { return !isOn(ExceptionRule::Unpaid); }));
    EXPECT_TRUE(isOn(ExceptionRule::NoNet));
}

TEST_F(DeskSectionTest, TheKeyIsInTheKeychainAloneAndWithoutOneItSaysSo)
{
    turnOn();
    ASSERT_TRUE(waitFor([this] { return host->keyState() == VillageHost::KeyState::None; }));
    press("setupVillageKey");
    ASSERT_TRUE(waitFor([this] { return host->keyState() == VillageHost::KeyState::Here; }));
    const QByteArray seed = host->key().seed();
    ASSERT_EQ(seed.size(), SigningKey::seedSize);
    host->turnOff();
    int files = 0;
    for (const QFileInfo& info : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_FALSE(bytes.contains(seed) || bytes.contains(seed.toHex()) || bytes.contains(seed.toBase64()))
            << info.fileName().toStdString();
        ++files;
    }
    EXPECT_GE(files, 2) << "settings and ledger were looked at";
    vault.isMissing = true;
    host->readKey();
    EXPECT_TRUE(find<QLabel>("villageKeyState")->text().contains(u"no keychain"_s));
}

TEST_P(DeskSectionTest, NoWordIsCut)
{
    const SpokenLanguage language(GetParam());
    turnOn();
    QStringList clipped;
    EXPECT_TRUE(waitFor([&] { return (clipped = clippedWords(*section)).isEmpty(); }))
        << clipped.join(u'\n').toStdString();
    if (const QString out = qEnvironmentVariable("KAIBANG_OUT"); !out.isEmpty())
        section->grab().save(QDir(out).filePath(u"village-section-%1.png"_s.arg(QLatin1StringView(GetParam()))));
}

INSTANTIATE_TEST_SUITE_P(Languages, DeskSectionTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
