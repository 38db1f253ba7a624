// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Orders page on a real ledger: when a buyer is on the screen, and when not. With KAIBANG_SHOTS=FOLDER it leaves
// pictures.
#include "buyer_desk.h"
#include "buyer_pane.h"
#include "compositor.h"
#include "desk_fixture.h"
#include "household_desk.h"
#include "identity_samples.h"
#include "import_desk.h"
#include "orders_page.h"
#include "packing_desk.h"
#include "packing_page.h"
#include "returns_desk.h"
#include "settlement_desk.h"
#include "show_runner.h"
#include "snapshot.h"
#include "sound_board.h"
#include "stock_room.h"
#include "theme.h"
#include "ui_settings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 20'000;

Theme& theme()
{
    static Theme one(*qApp);
    return one;
}

class BuyerPaneTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
        stock = std::make_unique<StockRoom>(*store, folder.filePath(u"photos"_s));
        imports = std::make_unique<ImportDesk>(*store, *orders);
        settlement = std::make_unique<SettlementDesk>(*store, *orders, *imports, clock);
        shows = std::make_unique<ShowRunner>(*store);
        household = std::make_unique<HouseholdDesk>(*store, clock);
        buyers = std::make_unique<BuyerDesk>(*store, clock);
        ASSERT_TRUE(answer(shows->load()).ok());
        ASSERT_TRUE(answer(household->load()).ok());
        keys = samples::identityKeys({IdentityKeys::monthOf(clock.now())});
        ASSERT_TRUE(answer(buyers->setKeys(keys)).ok());
        for (const auto& mark : {u"1111"_s, u"2222"_s}) {
            OrderEvent event = samples::event(u"A"_s + mark, Payment::Paid, 0);
            event.placedAt = event.sourceUpdatedAt = clock.now();
            event.buyer = samples::canaryBuyer(mark);
            marked[mark] = answer(orders->apply(OrderBatch{{}, {event}, {}, {}, false})).value().front().order;
        }
        packing = std::make_unique<PackingDesk>(*store, *orders);
        returns = std::make_unique<ReturnsDesk>(*store, *orders, *stock);
        page =
            std::make_unique<OrdersPage>(*orders, *stock, *imports, *settlement, *shows, *household, *buyers, *returns,
                                         PackingParts{*packing, *stock, *shows, *household, *buyers, printing, snapshot,
                                                      compositor, sounds, settings, theme(), folder.path()},
                                         theme());
        page->resize(1260, 680);
        page->show();
        pane = page->findChild<BuyerPane*>();
        page->openOrder(marked.value(u"1111"_s));
        ASSERT_TRUE(QTest::qWaitFor([this] { return shownStory().contains(u"8 mm stud"_s); }, patience));
    }
    void TearDown() override
    {
        store->drain(); // no answer is on its way when the page goes
        QCoreApplication::sendPostedEvents();
        store->drain();
        page.reset();
        returns.reset();
        packing.reset();
        buyers.reset();
        household.reset();
        shows.reset();
        settlement.reset();
        imports.reset();
        stock.reset();
        orders.reset();
        DeskFixture::TearDown();
    }

    IdentityKeys keys;
    QString shownStory() const { return page->findChild<QTextBrowser*>(u"storyView"_s)->toPlainText(); }
    template<typename Widget = QPushButton>
    Widget* find(const QString& name) const
    {
        return pane->findChild<Widget*>(name);
    }
    /// Everything on the page that a person or a screen reader could read.
    QString readable() const
    {
        QString all = shownStory();
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            all += widget->accessibleName() + widget->accessibleDescription() + widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                all += label->text();
            if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
                all += edit->text();
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    for (int column = 0; column < view->model()->columnCount(); ++column)
                        all += view->model()->index(row, column).data().toString();
        }
        return all;
    }
    bool tellsOf(const QString& mark) const
    {
        const BuyerIdentity buyer = samples::canaryBuyer(mark);
        const QString all = readable();
        return all.contains(buyer.phone) || all.contains(buyer.receiver) || all.contains(buyer.address) ||
               all.contains(buyer.note) || all.contains(buyer.display) || all.contains(buyer.platformId);
    }
    void setPin()
    {
        ASSERT_TRUE(answer(household->setPin({}, u"1234"_s)).ok());
        waitForPin();
    }
    void waitForPin()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return household->current().hasPin; }, patience));
    }
    void enterPin(const QString& pin)
    {
        find<QLineEdit>(u"pinField"_s)->setText(pin);
        find(u"pinContinueButton"_s)->click();
    }
    void openWithPin()
    {
        find(u"showBuyerButton"_s)->click();
        enterPin(u"1234"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !find<QLabel>(u"buyerFacts"_s)->text().isEmpty(); }, patience));
    }
    void shot(const QString& name) const
    {
        const QString target = qEnvironmentVariable("KAIBANG_SHOTS");
        if (target.isEmpty())
            return;
        QTest::qWait(300);
        page->grab().save(target + u'/' + name + u".png"_s);
    }

    std::unique_ptr<OrderDesk> orders;
    std::unique_ptr<StockRoom> stock;
    std::unique_ptr<ImportDesk> imports;
    std::unique_ptr<SettlementDesk> settlement;
    std::unique_ptr<ShowRunner> shows;
    std::unique_ptr<HouseholdDesk> household;
    std::unique_ptr<BuyerDesk> buyers;
    UiSettings settings{folder.filePath(u"console.conf"_s)};
    PrintRoom printing{settings, folder.filePath(u"printed"_s)};
    Snapshot snapshot;
    Compositor compositor;
    SoundBoard sounds{settings};
    std::unique_ptr<PackingDesk> packing;
    std::unique_ptr<ReturnsDesk> returns;
    std::unique_ptr<OrdersPage> page;
    BuyerPane* pane = nullptr;
    QHash<QString, Uid> marked;
};

TEST_F(BuyerPaneTest, NothingOpensWithoutThePin)
{
    EXPECT_FALSE(tellsOf(u"1111"_s));
    find(u"showBuyerButton"_s)->click();
    EXPECT_FALSE(pane->isOpen()) << "no PIN is set";
    EXPECT_TRUE(find<QLabel>(u"buyerState"_s)->text().contains(u"PIN"_s));
    setPin();
    find(u"showBuyerButton"_s)->click();
    enterPin(u"9999"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(u"pinAnswer"_s)->isVisible(); }, patience));
    EXPECT_FALSE(pane->isOpen());
    EXPECT_FALSE(tellsOf(u"1111"_s));
    shot(u"buyer-closed"_s);
    enterPin(u"1234"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return tellsOf(u"1111"_s); }, patience)); // the control: it can be seen
    shot(u"buyer-open"_s);
}

TEST_F(BuyerPaneTest, ItClosesAfterAMinuteWithoutInputAndWhenThePageIsLeft)
{
    setPin();
    openWithPin();
    clock.shift(59'000);
    QTest::keyClick(page.get(), Qt::Key_Shift); // somebody is here
    clock.shift(59'000);
    QTest::qWait(1500); // the control: a second and more of the look at the clock, and it is still open
    EXPECT_TRUE(pane->isOpen());
    EXPECT_TRUE(tellsOf(u"1111"_s));
    clock.shift(2000);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !pane->isOpen(); }, patience));
    EXPECT_FALSE(tellsOf(u"1111"_s));
    openWithPin();
    clock.shift(8 * 3'600'000); // the computer slept, and the first key must not open what should have closed
    QTest::keyClick(page.get(), Qt::Key_Shift);
    EXPECT_FALSE(pane->isOpen());
    openWithPin();
    page->hide();
    EXPECT_FALSE(pane->isOpen());
    page->show();
    EXPECT_FALSE(tellsOf(u"1111"_s));
}

TEST_F(BuyerPaneTest, FindsABuyersOrdersAndFollowsTheOneShown)
{
    setPin();
    openWithPin();
    find<QLineEdit>(u"buyerSearch"_s)->setText(u"+86 139 0000 2222"_s);
    find(u"findBuyerButton"_s)->click();
    auto* found = find<QListWidget>(u"buyerFound"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return found->count() == 1; }, patience));
    shot(u"buyer-found"_s);
    Q_EMIT found->itemClicked(found->item(0));
    found->setCurrentRow(0);
    Q_EMIT found->itemActivated(found->item(0));
    ASSERT_TRUE(QTest::qWaitFor([this] { return tellsOf(u"2222"_s); }, patience));
    find<QLineEdit>(u"buyerSearch"_s)->setText(u"nobody"_s);
    find(u"findBuyerButton"_s)->click();
    EXPECT_TRUE(QTest::qWaitFor([this] { return find<QLabel>(u"buyerFoundNone"_s)->isVisible(); }, patience));
}

TEST_F(BuyerPaneTest, DuringAShowItAsksOnceMoreForEachOrder)
{
    setPin();
    openWithPin();
    ASSERT_TRUE(answer(shows->addItem(variants.front().uid)).ok());
    ASSERT_TRUE(answer(shows->start()).ok());
    EXPECT_FALSE(pane->isOpen());
    EXPECT_FALSE(tellsOf(u"1111"_s));
    find(u"showBuyerButton"_s)->click();
    EXPECT_TRUE(find(u"showBuyerLiveButton"_s)->isVisible());
    EXPECT_FALSE(find<QLineEdit>(u"pinField"_s)->isVisible());
    shot(u"buyer-live"_s);
    find(u"showBuyerLiveButton"_s)->click();
    enterPin(u"1234"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return tellsOf(u"1111"_s); }, patience));
    page->openOrder(marked.value(u"2222"_s));
    EXPECT_FALSE(pane->isOpen());
    EXPECT_FALSE(tellsOf(u"1111"_s) || tellsOf(u"2222"_s));
}

TEST_F(BuyerPaneTest, EraseIsAskedTwiceAndTold)
{
    setPin();
    openWithPin();
    QString told;
    QObject::connect(page.get(), &PagePart::notice, page.get(), [&](const QString& text) { told = text; });
    auto* confirm = find(u"eraseBuyerConfirm"_s);
    EXPECT_FALSE(confirm->isVisible());
    find(u"eraseBuyerButton"_s)->click();
    EXPECT_TRUE(confirm->isVisible());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return find<QLabel>(u"eraseBuyerGoes"_s)->text().contains(u"A1111"_s); }, patience));
    shot(u"buyer-erase"_s);
    EXPECT_TRUE(tellsOf(u"1111"_s)) << "the control: a preview takes nothing away";
    confirm->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.isEmpty(); }, patience));
    EXPECT_TRUE(told.contains(u"phone"_s)) << told.toStdString();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !tellsOf(u"1111"_s); }, patience));
    EXPECT_EQ(answer(buyers->buyerOf(marked.value(u"1111"_s))).value().state, BuyerRecord::State::Erased);
    auto* proof = find<QLabel>(u"erasureProof"_s);
    ASSERT_TRUE(proof->isVisible());
    const TrailLine line = answer(household->trail()).value().front();
    EXPECT_EQ(line.kind, TrailKind::BuyerErased);
    EXPECT_TRUE(proof->text().contains(line.subject)) << "the page and the trail name one pseudonym";
    EXPECT_TRUE(line.after.startsWith(u"sha256="_s) && proof->text().contains(line.after.mid(7)));
    const QString month = IdentityKeys::monthOf(clock.now());
    EXPECT_TRUE(proof->text().contains(u"still open until"_s)) << "nobody has replaced the key here";
    shot(u"buyer-erased"_s);
    // The keychain is shut just now: said, with what to do, instead of waiting for ever.
    auto* again = find(u"erasureAgain"_s);
    EXPECT_FALSE(again->isVisible());
    buyers->noteBackupsOpen({month});
    EXPECT_TRUE(proof->text().contains(u"could not be replaced now"_s)) << proof->text().toStdString();
    EXPECT_TRUE(again->isVisible());
    shot(u"buyer-erased-later"_s);
    QStringList wanted;
    QObject::connect(buyers.get(), &BuyerDesk::monthsTouched, page.get(),
                     [&](const QStringList& months) { wanted += months; });
    again->click();
    EXPECT_EQ(wanted, QStringList{month});
    EXPECT_FALSE(again->isVisible());
    EXPECT_FALSE(proof->text().contains(u"could not be replaced now"_s));
    IdentityKeys then = keys;
    then.setMonth(month, SecretKey::random(), 1);
    ASSERT_TRUE(answer(buyers->reseal(month, keys, then)).ok());
    buyers->noteBackupsClosed(month);
    EXPECT_TRUE(QTest::qWaitFor([&] { return proof->text().contains(u"cannot be opened"_s); }, patience))
        << proof->text().toStdString();
}

} // namespace
