// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every public question of every desk is in one of two lists here: an act, which is tried by somebody who may not, or
// what is nobody's act. The headers are read, so that a new one that is in neither is a failure.
#include "all_desks.h"
#include "desk_fixture.h"
#include "recording_store.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

// "ClaimTray::accept" for all that a header's desks answer: by a future, or by a function that they are given.
QSet<QString> questionsOf(QString header)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    static const QRegularExpression desk(u"class (\\w+) : public QObject\\s*\\{(.*?)\n\\};"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression part(u"\n(public|protected|private|Q_SIGNALS):"_s);
    static const QRegularExpression question(
        u"QFuture<[^;(]*> (\\w+)\\(|void (\\w+)\\([^;]*function<void\\(const Result"_s);
    QSet<QString> names;
    header.remove(comment);
    for (auto each = desk.globalMatch(header); each.hasNext();) {
        const auto found = each.next();
        const QString body = found.captured(2);
        qsizetype from = body.indexOf(u"\npublic:"_s);
        while (from >= 0) {
            const auto next = part.match(body, from + 1);
            const qsizetype to = next.hasMatch() ? next.capturedStart() : body.size();
            for (auto asked = question.globalMatch(body.mid(from, to - from)); asked.hasNext();) {
                const auto one = asked.next();
                names.insert(found.captured(1) + u"::"_s + one.captured(1) + one.captured(2));
            }
            from = body.indexOf(u"\npublic:"_s, to);
        }
    }
    return names;
}

QSet<QString> questionsOfAllDesks()
{
    QSet<QString> names;
    const QDir room(QStringLiteral(KAIBANG_TEST_DATA) + u"/../../app/desk"_s);
    const auto headers = room.entryList({u"*.h"_s});
    for (const QString& name : headers) {
        QFile file(room.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        names |= questionsOf(QString::fromUtf8(file.readAll()));
    }
    return names;
}

// Looking, what sources tell, what the camera recorded, and what the program does by itself. checkPin() and takeRole()
// are how one becomes somebody else; a profile that is shared holds the names of columns and nothing of the household.
const QSet<QString> nobodysActs{u"BackupKeeper::backUpNow"_s,
                                u"BackupKeeper::generations"_s,
                                u"BackupKeeper::compare"_s,
                                u"BackupKeeper::lastReplay"_s,
                                u"BuyerDesk::keyPlan"_s,
                                u"BuyerDesk::setKeys"_s,
                                u"BuyerDesk::noteDestroyed"_s,
                                u"BuyerDesk::noteBackupsClosed"_s,
                                u"BuyerDesk::reseal"_s,
                                u"BuyerDesk::purge"_s,
                                u"BuyerDesk::counts"_s,
                                u"ClaimTray::takeComment"_s,
                                u"ClaimTray::takeComments"_s,
                                u"ClaimTray::hear"_s,
                                u"ClaimTray::sweep"_s,
                                u"ClaimTray::tryOut"_s,
                                u"DisclosureDesk::read"_s,
                                u"DisclosureDesk::disclosed"_s,
                                u"FlashDesk::load"_s,
                                u"HouseholdDesk::load"_s,
                                u"HouseholdDesk::checkPin"_s,
                                u"HouseholdDesk::takeRole"_s,
                                u"HouseholdDesk::trail"_s,
                                u"ImportDesk::preview"_s,
                                u"ImportDesk::lastImport"_s,
                                u"ImportDesk::newOrderFiles"_s,
                                u"ImportDesk::ownProfiles"_s,
                                u"ImportDesk::tryProfile"_s,
                                u"ImportDesk::writeProfile"_s,
                                u"ImportDesk::readProfile"_s,
                                u"OpeningTable::load"_s,
                                u"OpeningTable::totals"_s,
                                u"OrderDesk::apply"_s,
                                u"OrderDesk::applyPoll"_s,
                                u"OrderDesk::list"_s,
                                u"OrderDesk::story"_s,
                                u"OrderDesk::totalsOfShow"_s,
                                u"OrderDesk::totalsOfDay"_s,
                                u"OrderDesk::waitingLines"_s,
                                u"OrderDesk::rememberedRules"_s,
                                u"OrderDesk::unreadRows"_s,
                                u"OrderDesk::conflicts"_s,
                                u"PackingDesk::bags"_s,
                                u"PackingDesk::ofSameBuyer"_s,
                                u"PieceDesk::nextNumber"_s,
                                u"PieceDesk::life"_s,
                                u"PieceDesk::presets"_s,
                                u"RecordingShelf::settle"_s,
                                u"RecordingShelf::recordings"_s,
                                u"RecordingShelf::recording"_s,
                                u"RecordingShelf::marks"_s,
                                u"RecordingShelf::explained"_s,
                                u"RecordingShelf::addClip"_s,
                                u"RecordingShelf::beginClip"_s,
                                u"RecordingShelf::finishClip"_s,
                                u"RecordingShelf::dropClip"_s,
                                u"RecordingShelf::clipsBeingMade"_s,
                                u"RecordingShelf::clipsOfOrder"_s,
                                u"RecordingShelf::clipsOfVariant"_s,
                                u"RecordingShelf::clipsOfRecording"_s,
                                u"RecordingShelf::clip"_s,
                                u"RecordingShelf::newestOrder"_s,
                                u"ReturnsDesk::view"_s,
                                u"ReturnsDesk::out"_s,
                                u"RunPlanDesk::templates"_s,
                                u"RunPlanDesk::cues"_s,
                                u"RunPlanDesk::scripts"_s,
                                u"RunPlanDesk::forbiddenWords"_s,
                                u"SettlementDesk::overview"_s,
                                u"SettlementDesk::entries"_s,
                                u"ShopDesk::tryOut"_s,
                                u"ShowRunner::load"_s,
                                u"ShowRunner::pastShows"_s,
                                u"ShowRunner::review"_s,
                                u"StockRoom::catalogue"_s,
                                u"StockRoom::countedCatalogue"_s,
                                u"StockRoom::setLine"_s,
                                u"StockRoom::history"_s,
                                u"StockRoom::lots"_s,
                                u"StockRoom::readCatalogue"_s,
                                u"StockRoom::previewCatalogue"_s,
                                u"StockRoom::copyPhoto"_s,
                                u"StockRoom::takePhoto"_s};

// Needs a shop that answers: ShopKeysTest.
const QSet<QString> triedElsewhere{u"ShopDesk::replaceKey"_s};

struct Attempt
{
    QString question;
    Act act;
    std::function<std::optional<Act>()> refused; ///< what it is refused as, if it is
};

class EveryActTest : public samples::DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        d = std::make_unique<samples::AllDesks>(*store, clock, folder.path(), vault);
        ASSERT_TRUE(answer(d->runner.load()).ok());
        show = d->runner.current().show.uid;
        ASSERT_TRUE(answer(d->household.load()).ok());
        order = answer(d->orders.sell(variants.at(0).uid, 1, 5900)).value().order;
        product = answer(d->stock.catalogue()).value().front();
    }
    void TearDown() override
    {
        d.reset();
        DeskFixture::TearDown();
    }
    // Of a question that is answered by a function.
    template<typename T>
    std::optional<Act> told(const std::function<void(std::function<void(const Result<T>&)>)>& ask)
    {
        const auto result = std::make_shared<std::optional<Result<T>>>();
        ask([result](const Result<T>& one) { *result = one; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return result->has_value(); }, 20'000));
        return result->has_value() && !(*result)->ok() ? actRefused((*result)->error()) : std::nullopt;
    }
    QString orderFile() const
    {
        const QString path = folder.filePath(u"orders.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("no known header\r\n1\r\n");
        return path;
    }
    static ShopDesk::Wish shopWish()
    {
        ShopDesk::Wish wish;
        wish.address = u"https://127.0.0.1:1"_s;
        wish.credentials.key = u"ck_key"_s;
        wish.credentials.secret = u"cs_secret"_s;
        return wish;
    }
    QList<Attempt> selling();
    QList<Attempt> stocking();
    QList<Attempt> running();
    QList<Attempt> keeping();

    samples::MemoryVault vault;
    std::unique_ptr<samples::AllDesks> d;
    Uid show, order;
    Product product;
    const Uid none = Uid::fromBytes(QByteArray(16, 'n'));
};

#define KAIBANG_TRY(desk, member, question, act, ...)                                                                  \
    Attempt                                                                                                            \
    {                                                                                                                  \
        QStringLiteral(#desk "::" #question), Act::act, [this] { return refused(d->member.question(__VA_ARGS__)); }    \
    }

QList<Attempt> EveryActTest::selling()
{
    return {KAIBANG_TRY(OrderDesk, orders, sell, Sell, variants.at(0).uid, 1, 5900),
            KAIBANG_TRY(OrderDesk, orders, undoSale, Sell, none),
            KAIBANG_TRY(OrderDesk, orders, refundByHand, Refunds, order, 100, {}),
            KAIBANG_TRY(OrderDesk, orders, confirm, Sell, WaitingLine(), variants.at(0).uid, 1),
            KAIBANG_TRY(OrderDesk, orders, forgetRule, Sell, LineRule()),
            KAIBANG_TRY(OrderDesk, orders, confirmRule, Sell, LineRule()),
            KAIBANG_TRY(OrderDesk, orders, setUnreadDone, Sell, {}, true),
            KAIBANG_TRY(OrderDesk, orders, coverAgain, Sell, order),
            KAIBANG_TRY(OrderDesk, orders, keepShort, Sell, order),
            KAIBANG_TRY(OrderDesk, orders, setPacked, Packing, order, true),
            KAIBANG_TRY(OrderDesk, orders, setWorkDone, Packing, order, true),
            KAIBANG_TRY(ClaimTray, claims, openWindow, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, closeWindow, Claims),
            KAIBANG_TRY(ClaimTray, claims, setRules, Settings, ClaimRules()),
            KAIBANG_TRY(ClaimTray, claims, takeTyped, Claims, u"maria 2"_s),
            KAIBANG_TRY(ClaimTray, claims, accept, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, refuse, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, undoDecision, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, promote, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, pay, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, undoPay, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, release, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, undoRelease, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, decideLate, Refunds, none, LateChoice::Refund),
            KAIBANG_TRY(ClaimTray, claims, undoLate, Claims, none),
            KAIBANG_TRY(ClaimTray, claims, saveWords, Settings, ClaimWordKind::Cancel, {}),
            KAIBANG_TRY(ClaimTray, claims, saveMessage, Settings, u"en"_s, {}),
            KAIBANG_TRY(CommentDesk, comments, save, Settings, CommentSettings()),
            KAIBANG_TRY(CommentDesk, comments, renewAddress, Settings),
            KAIBANG_TRY(CommentDesk, comments, decideRoom, Claims, LiveRoom(), RoomVerdict::Ours),
            KAIBANG_TRY(FlashDesk, flashes, start, Prices, FlashDesk::Wish()),
            KAIBANG_TRY(FlashDesk, flashes, end, Sell, none),
            KAIBANG_TRY(FlashDesk, flashes, undoEnd, Sell, none)};
}

QList<Attempt> EveryActTest::stocking()
{
    return {KAIBANG_TRY(StockRoom, stock, saveProduct, Stock, product),
            KAIBANG_TRY(StockRoom, stock, archiveProduct, TakeBack, product.uid),
            KAIBANG_TRY(StockRoom, stock, restoreProduct, TakeBack, product.uid),
            KAIBANG_TRY(StockRoom, stock, moveStock, Stock, variants.at(0).uid, 1, StockReason::Received),
            KAIBANG_TRY(StockRoom, stock, saveSet, Stock, none, {}),
            KAIBANG_TRY(StockRoom, stock, addPiece, Stock, u"Ring"_s, {}, {}, 100, {}),
            KAIBANG_TRY(StockRoom, stock, addLot, Stock, u"Lot"_s, {}, 1),
            KAIBANG_TRY(StockRoom, stock, moveLot, Stock, none, 1, StockReason::Received, {}),
            KAIBANG_TRY(StockRoom, stock, importCatalogue, Prices, "code,product,price\nN,New,1.00\n"),
            KAIBANG_TRY(StockRoom, stock, undoCatalogue, TakeBack, CatalogueImport()),
            KAIBANG_TRY(StockRoom, stock, exportCatalogue, Exports),
            KAIBANG_TRY(ImportDesk, imports, import, Imports, {orderFile()}),
            KAIBANG_TRY(ImportDesk, imports, undoLast, TakeBack),
            KAIBANG_TRY(ImportDesk, imports, saveProfile, Imports, ExportProfile()),
            KAIBANG_TRY(ImportDesk, imports, removeProfile, Imports, u"none"_s),
            KAIBANG_TRY(SettlementDesk, settlement, accept, Imports, SettlementFinding(), u"because"_s),
            KAIBANG_TRY(SettlementDesk, settlement, undoAccept, Imports, SettlementOrder()),
            KAIBANG_TRY(PieceDesk, pieces, add, Stock, PieceDesk::NewPiece()),
            KAIBANG_TRY(PieceDesk, pieces, setPhoto, Stock, none, {}),
            KAIBANG_TRY(PieceDesk, pieces, unmake, Stock, none),
            KAIBANG_TRY(PieceDesk, pieces, takeBack, Stock, none, {}),
            KAIBANG_TRY(PieceDesk, pieces, requeue, Stock, none, show),
            KAIBANG_TRY(PieceDesk, pieces, withdraw, Stock, none, {}),
            KAIBANG_TRY(PieceDesk, pieces, undoLast, Stock, none),
            KAIBANG_TRY(PieceDesk, pieces, setPresets, Settings, PiecePresets()),
            KAIBANG_TRY(DisclosureDesk, disclosures, save, Stock, Disclosure()),
            KAIBANG_TRY(ReturnsDesk, returns, receive, Stock, order, {}, 1, {}),
            KAIBANG_TRY(ReturnsDesk, returns, restockAtOnce, Stock, order, {}, 1, {}),
            KAIBANG_TRY(ReturnsDesk, returns, keep, Stock, order, {}, 1, {}),
            KAIBANG_TRY(ReturnsDesk, returns, decide, Stock, GoodsReturn(), ReturnState::Lost, {}),
            KAIBANG_TRY(ReturnsDesk, returns, undo, Stock, GoodsReturn())};
}

QList<Attempt> EveryActTest::running()
{
    return {KAIBANG_TRY(ShowRunner, runner, rename, StartShow, u"Evening"_s),
            KAIBANG_TRY(ShowRunner, runner, start, StartShow),
            KAIBANG_TRY(ShowRunner, runner, end, EndShow),
            KAIBANG_TRY(ShowRunner, runner, addItem, Sell, variants.at(0).uid),
            KAIBANG_TRY(ShowRunner, runner, removeItem, Sell, none),
            KAIBANG_TRY(ShowRunner, runner, undoRemove, Sell, none),
            KAIBANG_TRY(ShowRunner, runner, moveItem, Sell, none, 0),
            KAIBANG_TRY(ShowRunner, runner, next, Sell),
            KAIBANG_TRY(ShowRunner, runner, again, Sell),
            KAIBANG_TRY(ShowRunner, runner, park, Sell),
            KAIBANG_TRY(ShowRunner, runner, putOnAir, Sell, none),
            KAIBANG_TRY(RunPlanDesk, plan, keepTemplate, Sell, show, u"Friday"_s),
            KAIBANG_TRY(RunPlanDesk, plan, useTemplate, Sell, show, none),
            KAIBANG_TRY(RunPlanDesk, plan, removeTemplate, Sell, none),
            KAIBANG_TRY(RunPlanDesk, plan, addCue, Sell, show, 1000, u"greet"_s),
            KAIBANG_TRY(RunPlanDesk, plan, setCueDone, Sell, none, true),
            KAIBANG_TRY(RunPlanDesk, plan, setCueRemoved, Sell, none, true),
            KAIBANG_TRY(RunPlanDesk, plan, saveScript, Sell, product.uid, u"en"_s, u"Hello"_s),
            KAIBANG_TRY(RunPlanDesk, plan, saveForbiddenWords, Settings, u"en"_s, {}),
            KAIBANG_TRY(RunPlanDesk, plan, addMark, Sell, show, {}),
            KAIBANG_TRY(OpeningTable, table, startOrFinish, Openings),
            KAIBANG_TRY(OpeningTable, table, start, Openings),
            KAIBANG_TRY(OpeningTable, table, finish, Openings),
            KAIBANG_TRY(OpeningTable, table, press, Openings, u'1'),
            KAIBANG_TRY(OpeningTable, table, erase, Openings),
            KAIBANG_TRY(OpeningTable, table, enter, Openings),
            KAIBANG_TRY(OpeningTable, table, empty, Openings, EmptyKind::Dead),
            KAIBANG_TRY(OpeningTable, table, skip, Openings),
            KAIBANG_TRY(OpeningTable, table, putOff, Openings, none),
            KAIBANG_TRY(OpeningTable, table, addWork, Openings, 0),
            KAIBANG_TRY(OpeningTable, table, setPhoto, Openings, {}),
            KAIBANG_TRY(OpeningTable, table, undo, Openings),
            KAIBANG_TRY(OpeningTable, table, chooseLot, Openings, none),
            KAIBANG_TRY(OpeningTable, table, pauseIntake, Openings, true),
            KAIBANG_TRY(PackingDesk, packing, setTicked, Packing, none, BagItem(), 1),
            KAIBANG_TRY(PackingDesk, packing, scan, Packing, none, u"1"_s),
            KAIBANG_TRY(PackingDesk, packing, setPacked, Packing, none, true),
            KAIBANG_TRY(PackingDesk, packing, setPhoto, Packing, none, {}),
            KAIBANG_TRY(PackingDesk, packing, setParcel, Packing, none, {}, {}),
            KAIBANG_TRY(PackingDesk, packing, setHanded, Packing, {}, true),
            KAIBANG_TRY(PackingDesk, packing, combine, Packing, none, none),
            KAIBANG_TRY(PackingDesk, packing, separate, Packing, none)};
}

QList<Attempt> EveryActTest::keeping()
{
    return {KAIBANG_TRY(BuyerDesk, buyers, buyerOf, PrivatePages, order),
            KAIBANG_TRY(BuyerDesk, buyers, find, PrivatePages, u"nobody"_s),
            KAIBANG_TRY(BuyerDesk, buyers, previewErase, EraseBuyers, order),
            KAIBANG_TRY(BuyerDesk, buyers, erase, EraseBuyers, order),
            KAIBANG_TRY(HouseholdDesk, household, save, Settings, d->household.current()),
            KAIBANG_TRY(HouseholdDesk, household, setPin, Roles, {}, u"12"_s),
            KAIBANG_TRY(HouseholdDesk, household, setRolePin, Roles, Role::Host, {}, u"12"_s),
            KAIBANG_TRY(HouseholdDesk, household, setRoleName, Roles, Role::Host, {}),
            KAIBANG_TRY(HouseholdDesk, household, note, Restore, Act::Restore, TrailKind::Restored, u"backup"_s),
            KAIBANG_TRY(HouseholdDesk, household, noteExport, Exports, u"orders.csv"_s, u"orders"_s),
            KAIBANG_TRY(HouseholdDesk, household, renewIntakeSecret, Keys),
            KAIBANG_TRY(RecordingShelf, shelf, removeRecording, TakeBack, none),
            KAIBANG_TRY(RecordingShelf, shelf, bringBackRecording, TakeBack, none),
            KAIBANG_TRY(RecordingShelf, shelf, moveClip, Sell, none, Clip()),
            KAIBANG_TRY(RecordingShelf, shelf, removeClip, TakeBack, none),
            KAIBANG_TRY(RecordingShelf, shelf, bringBackClip, TakeBack, none),
            KAIBANG_TRY(BackupKeeper, backups, backUpTo, Restore, folder.filePath(u"stick.kaibang"_s)),
            KAIBANG_TRY(BackupKeeper, backups, forgetLastReplay, Restore),
            {u"ShopDesk::connectShop"_s, Act::Keys,
             [this] {
                 auto wish = shopWish();
                 wish.address += u"/other"_s;
                 return told<Shop>([&](const auto& answer) { d->shops.connectShop(wish, answer); });
             }},
            {u"ShopDesk::undoDisconnect"_s, Act::Keys,
             [this] { return told<Shop>([&](const auto& answer) { d->shops.undoDisconnect(answer); }); }},
            {u"ShopDesk::disconnectShop"_s, Act::Keys,
             [this] { return told<Done>([&](const auto& answer) { d->shops.disconnectShop(u"none"_s, answer); }); }}};
}

// By somebody who may not: refused, as the act that it is. And by the host, who may do everything: never for that.
TEST_F(EveryActTest, NoneGoesThroughWithoutItsAct)
{
    // So that there is something to take back.
    ASSERT_EQ(told<Shop>([&](const auto& answer) { d->shops.connectShop(shopWish(), answer); }), std::nullopt);
    const QString shop = d->shops.shops().front().sourceId;
    ASSERT_EQ(told<Done>([&](const auto& answer) { d->shops.disconnectShop(shop, answer); }), std::nullopt);
    vault.kept.clear();
    const auto before = answer(d->household.trail()).value();
    const QList<Attempt> attempts = selling() + stocking() + running() + keeping();
    for (const Attempt& each : attempts) {
        become(mayDo(Role::Trainee, each.act) ? Role::Coordinator : Role::Trainee);
        EXPECT_EQ(each.refused(), each.act) << each.question.toStdString();
    }
    EXPECT_TRUE(vault.kept.isEmpty()) << "no key of what was refused";
    EXPECT_FALSE(QFile::exists(folder.filePath(u"stick.kaibang"_s)));
    EXPECT_EQ(answer(d->household.trail()).value(), before) << "what was refused has no line";
    become(Role::Host);
    for (const Attempt& each : attempts)
        EXPECT_EQ(each.refused(), std::nullopt) << each.question.toStdString();
}

// What RoleDeskTest does not try: keys, copies and what was recorded.
TEST_F(EveryActTest, KeysCopiesAndRecordingsLeaveOneLineEach)
{
    const auto line = [this](const auto& act, TrailKind kind, const QString& subject, const QString& after = {}) {
        const qsizetype known = answer(d->household.trail()).value().size();
        ASSERT_EQ(act(), std::nullopt) << trailKindName(kind);
        const auto now = answer(d->household.trail()).value();
        ASSERT_EQ(now.size(), known + 1) << trailKindName(kind);
        EXPECT_EQ(now.front().kind, kind);
        EXPECT_EQ(now.front().subject, subject) << trailKindName(kind);
        EXPECT_EQ(now.front().after, after);
    };
    ASSERT_EQ(told<Shop>([&](const auto& answer) { d->shops.connectShop(shopWish(), answer); }), std::nullopt);
    const QString shop = d->shops.shops().front().sourceId;
    ASSERT_EQ(told<Done>([&](const auto& answer) { d->shops.disconnectShop(shop, answer); }), std::nullopt);
    line([&] { return told<Shop>([&](const auto& answer) { d->shops.connectShop(shopWish(), answer); }); },
         TrailKind::KeyMade, shop);
    EXPECT_FALSE(vault.kept.isEmpty());
    line([&] { return told<Done>([&](const auto& answer) { d->shops.disconnectShop(shop, answer); }); },
         TrailKind::KeyRemoved, shop);
    line([&] { return told<Shop>([&](const auto& answer) { d->shops.undoDisconnect(answer); }); }, TrailKind::KeyMade,
         shop);
    line([&] { return refused(d->comments.renewAddress()); }, TrailKind::KeyMade, u"comments"_s);
    line([&] { return refused(d->household.renewIntakeSecret()); }, TrailKind::KeyMade, u"intake"_s);
    const QString stick = folder.filePath(u"stick.kaibang"_s);
    line([&] { return refused(d->backups.backUpTo(stick)); }, TrailKind::Exported, u"stick.kaibang"_s, u"backup"_s);
    EXPECT_TRUE(QFile::exists(stick));
    Clip clip;
    clip.uid = Uid::create(clock.now());
    clip.path = folder.filePath(u"Clips/ring.mp4"_s);
    clip.madeAt = clock.now();
    ASSERT_TRUE(answer(d->shelf.addClip(clip)).ok());
    line([&] { return refused(d->shelf.removeClip(clip.uid)); }, TrailKind::Deleted, u"ring.mp4"_s);
    line([&] { return refused(d->shelf.bringBackClip(clip.uid)); }, TrailKind::BroughtBack, u"ring.mp4"_s);
    Recording recording;
    recording.uid = Uid::create(clock.now());
    recording.path = folder.filePath(u"evening.mkv"_s);
    recording.startedAt = clock.now();
    ASSERT_TRUE(answer(store->run([recording](Ledger& ledger) -> Result<Done> {
                    RecordingStore recordings(ledger);
                    if (const auto begun = recordings.begin(recording); !begun)
                        return begun;
                    return recordings.end(recording.uid, RecordingFate::Ended, 1000, 1, 0);
                })).ok());
    line([&] { return refused(d->shelf.removeRecording(recording.uid)); }, TrailKind::Deleted, u"evening.mkv"_s);
    line([&] { return refused(d->shelf.bringBackRecording(recording.uid)); }, TrailKind::BroughtBack, u"evening.mkv"_s);
}

TEST_F(EveryActTest, EveryQuestionOfEveryDeskIsHere)
{
    QSet<QString> known = nobodysActs | triedElsewhere;
    const QList<Attempt> attempts = selling() + stocking() + running() + keeping();
    for (const Attempt& each : attempts) {
        EXPECT_FALSE(known.contains(each.question)) << each.question.toStdString() << " is in two lists";
        known.insert(each.question);
    }
    const QSet<QString> all = questionsOfAllDesks();
    for (const QString& question : all - known)
        ADD_FAILURE() << question.toStdString() << " is in no list: whose act is it?";
    for (const QString& question : known - all)
        ADD_FAILURE() << question.toStdString() << " is no desk's any more";
    // The control: a desk with a question more.
    const QString header = u"class New : public QObject\n{\npublic:\n    QFuture<Result<Done>> wipe();\nprivate:\n"
                           "    QFuture<Result<Done>> own();\n};\n"_s;
    EXPECT_EQ(questionsOf(header), QSet<QString>{u"New::wipe"_s});
}

} // namespace
