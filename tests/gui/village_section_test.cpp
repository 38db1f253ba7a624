// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The household's side of the village: how it gets known, and a day that one key sends.
#include "bundle_sender.h"
#include "clipped_words.h"
#include "code_reader.h"
#include "orders_page.h"
#include "review_page.h"
#include "setup_fixture.h"
#include "spoken_language.h"

#include <QClipboard>
#include <QDateEdit>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QUrl>
#include <optional>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class VillageSectionTest : public SetupFixture
{
protected:
    void SetUp() override
    {
        SetupFixture::SetUp();
        // The fixture's household practises, and practice is told to nobody.
        page.reset();
        ASSERT_TRUE(answer(store->run([](Ledger& l) { return l.setSetting(u"rehearsal"_s, u"0"_s); })).ok());
        ASSERT_TRUE(answer(store->run([](Ledger& l) { return l.setHousehold(l.household()); })).ok());
        ASSERT_TRUE(answer(household->load()).ok());
        ASSERT_FALSE(household->current().isRehearsal);
        QDir().mkpath(folder.filePath(u"share"_s));
    }
    void openSection()
    {
        show(std::make_unique<SetupPage>(SetupParts{
            *household, *buyers, *intake, *backups, *settings, cameraList(), *keys, *sounds, speaker, *pieces,
            *printing, *claims, *shops, *comments, *bundles, *villageHost, *neighbours, clock, testTheme()}));
        open(SetupPage::Section::Village);
    }
    /// The keychain gives its key when it is asked.
    void haveKeychain()
    {
        QObject::connect(bundles.get(), &BundleMaker::keyWanted, bundles.get(), [this] { bundles->setKey(key); });
    }
    [[nodiscard]] QStringList shared() const
    {
        return QDir(folder.filePath(u"share"_s)).entryList({u"*.kbday"_s}, QDir::Files);
    }
    SignedBundle readShared(const QString& name) const
    {
        QFile file(folder.filePath(u"share/"_s + name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readBundle(file.readAll()).value();
    }
    void endShow()
    {
        ASSERT_TRUE(answer(shows->addItem(variants.at(0).uid)).ok());
        ASSERT_TRUE(answer(shows->start()).ok());
        OrderEvent sold = samples::event(u"S-1"_s, Payment::Paid, 0);
        sold.placedAt = sold.sourceUpdatedAt = clock.now();
        ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {sold}, {}, {}, false})).ok());
        ASSERT_TRUE(answer(shows->end()).ok());
    }

    SigningKey key = SigningKey::fromSeed(QByteArray(32, 'g'));
};

TEST_F(VillageSectionTest, TheCodeIsShownCopiedAndReadByACamera)
{
    haveKeychain();
    openSection();
    ASSERT_TRUE(waitFor([this] { return !words("villageCode").isEmpty(); }));
    const Enrolment told = answer(bundles->enrolment()).value();
    EXPECT_EQ(words("villageCode"), told.code());
    EXPECT_TRUE(words("villagePhone").contains(told.code()));
    EXPECT_FALSE(find<QLabel>("villageState")->isVisible());
    press("copyEnrolmentButton");
    EXPECT_EQ(Enrolment::fromText(QGuiApplication::clipboard()->text()).value(), told);
    const QImage picture = find<QWidget>("villagePicture")->grab().toImage();
    const QStringList seen = readCodes(picture);
    ASSERT_EQ(1, seen.size());
    EXPECT_EQ(Enrolment::fromText(seen.front()).value(), told) << seen.front().toStdString();
    shot(u"village"_s);
}

TEST_F(VillageSectionTest, WithoutAKeychainItSaysSoAndStaysOff)
{
    QObject::connect(bundles.get(), &BundleMaker::keyWanted, bundles.get(), [this] { bundles->setNoKeychain(); });
    openSection();
    ASSERT_TRUE(waitFor([this] { return find<QLabel>("villageState")->isVisible(); }));
    EXPECT_TRUE(words("villageState").contains(u"keychain"_s));
    EXPECT_FALSE(find<QPushButton>("closeDayButton")->isEnabled());
    EXPECT_FALSE(find<QWidget>("villagePicture")->isVisible());
}

TEST_F(VillageSectionTest, ADayIsClosedByHandAndListed)
{
    haveKeychain();
    ASSERT_TRUE(answer(bundles->setSendFolder(folder.filePath(u"share"_s))).ok());
    openSection();
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("closeDayButton")->isEnabled(); }));
    EXPECT_EQ(find<QDateEdit>("bundleDay")->date(), household->today().date());
    EXPECT_TRUE(waitFor([this] { return find<QLineEdit>("bundleFolder")->text().endsWith(u"/share"_s); }));
    press("closeDayButton");
    ASSERT_TRUE(hears(u"Bundle 1"_s)) << said.toStdString();
    ASSERT_EQ(1, shared().size());
    EXPECT_EQ(readShared(shared().front()).bundle.closes, household->today());
    EXPECT_TRUE(waitFor([this] { return rows("bundlesView") == 1; }));
    EXPECT_TRUE(cell("bundlesView", 0, 0).contains(u"No. 1"_s)) << cell("bundlesView", 0, 0).toStdString();
    said.clear();
    press("closeDayButton");
    ASSERT_TRUE(hears(u"Nothing has changed"_s)) << said.toStdString();
    EXPECT_EQ(1, shared().size());
}

TEST_F(VillageSectionTest, AStickThatIsNotThereIsTold)
{
    haveKeychain();
    ASSERT_TRUE(answer(bundles->setSendFolder(folder.filePath(u"stick"_s))).ok());
    openSection();
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("closeDayButton")->isEnabled(); }));
    press("closeDayButton");
    ASSERT_TRUE(hears(u"stick"_s)) << said.toStdString();
    EXPECT_TRUE(undo) << "another folder can be chosen from there";
    QDir().mkpath(folder.filePath(u"stick"_s));
    said.clear();
    press("closeDayButton");
    ASSERT_TRUE(hears(u"Bundle 1"_s)) << said.toStdString() << ": it was made before, and is written only now";
}

// After a show: the review is there, one key sends the day, one press copies the file.
TEST_F(VillageSectionTest, OneKeyOnTheReviewSendsTheDay)
{
    haveKeychain();
    ASSERT_TRUE(answer(bundles->setSendFolder(folder.filePath(u"share"_s))).ok());
    endShow();
    show(std::make_unique<OrdersPage>(*orders, *stock, *imports, *settlement, *shows, *household, *buyers, *returns,
                                      packingParts(), testTheme()));
    auto* ordersPage = static_cast<OrdersPage*>(page.get());
    BundleSender sender(*bundles);
    QObject::connect(&ordersPage->review(), &ReviewPage::bundleWanted, &sender, &BundleSender::send);
    QObject::connect(&ordersPage->review(), &ReviewPage::bundleCopyWanted, &sender, &BundleSender::copy);
    QObject::connect(&sender, &BundleSender::notice, page.get(),
                     [this](const QString& text, const QString&, const std::function<void()>& action) {
                         said = text;
                         undo = action;
                     });
    page->activateWindow();
    ordersPage->openReview({});
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("sendBundleButton")->isEnabled(); }));
    QTest::keyClick(page.get(), Qt::Key_G, Qt::ControlModifier);
    ASSERT_TRUE(hears(u"Bundle 1"_s)) << said.toStdString();
    ASSERT_EQ(1, shared().size());
    const DayBundle told = readShared(shared().front()).bundle;
    EXPECT_EQ(1, told.days.front().shows.size());
    EXPECT_EQ(1, told.days.front().orders.size());
    EXPECT_EQ(told.days.front().shows.front().id, told.days.front().orders.front().show);
    ASSERT_TRUE(undo);
    undo();
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->urls(),
              QList<QUrl>{QUrl::fromLocalFile(folder.filePath(u"share/"_s + shared().front()))});
    said.clear();
    press("copyBundleButton");
    ASSERT_TRUE(hears(u"copied"_s)) << said.toStdString();
    const QList<QUrl> urls = QGuiApplication::clipboard()->mimeData()->urls();
    ASSERT_EQ(1, urls.size());
    EXPECT_TRUE(urls.front().toLocalFile().startsWith(folder.filePath(u"bundles"_s)));
    EXPECT_TRUE(QFile::exists(urls.front().toLocalFile()));
    shot(u"review-bundle"_s);
}

/// In a language, with the largest text and the least room.
class VillageWordsTest : public VillageSectionTest, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        language.emplace(GetParam(), 4);
        VillageSectionTest::SetUp();
    }
    void TearDown() override
    {
        VillageSectionTest::TearDown();
        language.reset();
    }

    std::optional<SpokenLanguage> language;
};

TEST_P(VillageWordsTest, EveryWordHasRoom)
{
    haveKeychain();
    ASSERT_TRUE(answer(bundles->setSendFolder(folder.filePath(u"share"_s))).ok());
    for (int daysAgo : {3, 2, 0}) {
        const auto offer = answer(bundles->make(BusinessDay{household->today().days - daysAgo}));
        ASSERT_TRUE(answer(bundles->write(offer.value(), folder.filePath(u"share"_s))).ok());
    }
    openSection();
    ASSERT_TRUE(waitFor([this] { return !words("villageCode").isEmpty() && rows("bundlesView") == 3; }));
    QTest::qWait(60); // layouts follow new words by posted events
    const QString name = u"village-"_s + QString::fromLatin1(GetParam());
    EXPECT_TRUE(clippedWords(*page).isEmpty()) << clippedWords(*page).join(u'\n').toStdString();
    shot(name);
    auto* area = find<QWidget>("closeDayButton");
    for (QWidget* up = area; up; up = up->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(up))
            scroll->ensureWidgetVisible(find<QWidget>("bundlesView"));
    QTest::qWait(60);
    EXPECT_TRUE(clippedWords(*page).isEmpty()) << clippedWords(*page).join(u'\n').toStdString();
    shot(name + u"-below"_s);
}

INSTANTIATE_TEST_SUITE_P(Languages, VillageWordsTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
