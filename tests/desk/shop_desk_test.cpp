// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A shop is connected, asked and left again; its secret is in the keychain alone.
#include "desk_fixture.h"
#include "memory_vault.h"
#include "shop_desk.h"
#include "shop_process.h"

#include <QDirIterator>
#include <QFile>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::DeskFixture;
using samples::MemoryVault;
using samples::ShopProcess;

namespace {

class ShopDeskTest : public DeskFixture
{
protected:
    void SetUp() override
    {
        DeskFixture::SetUp();
        orders = std::make_unique<OrderDesk>(*store);
    }
    void TearDown() override
    {
        store->drain();
        QCoreApplication::sendPostedEvents();
        orders.reset();
        DeskFixture::TearDown();
    }
    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, 20'000); }
    qsizetype ordersThere() { return answer(orders->list({})).value().size(); }

    std::unique_ptr<OrderDesk> orders;
};

TEST_F(ShopDeskTest, AShopIsConnectedWithItsSecretInTheKeychainAlone)
{
    const ShopProcess shop;
    MemoryVault vault;
    PollRhythm rhythm;
    rhythm.tickMs = 5;
    rhythm.wakeMs = rhythm.moreMs = 5;
    ShopDesk desk(*store, *orders, clock, vault.access(), rhythm);
    ShopDesk::Wish wish;
    wish.name = u"Mango"_s;
    wish.address = shop.address(u"/"_s);
    wish.credentials = {QLatin1String(ShopProcess::key), QString::fromUtf8(ShopProcess::secret)};
    wish.since = Instant::fromIso(u"2026-11-20T00:00:00Z").value();
    std::optional<Result<Shop>> made;
    vault.isMissing = true;
    desk.connectShop(wish, [&made](const Result<Shop>& told) { made = told; });
    ASSERT_TRUE(waitFor([&] { return made.has_value(); }));
    EXPECT_EQ(made->error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(desk.shops().isEmpty());
    EXPECT_EQ(desk.keychain(), ShopDesk::Keychain::Missing);

    vault.isMissing = false;
    made.reset();
    desk.connectShop(wish, [&made](const Result<Shop>& told) { made = told; });
    ASSERT_TRUE(waitFor([&] { return made.has_value(); }));
    ASSERT_TRUE(made->ok()) << made->error().detail.toStdString();
    ASSERT_TRUE(waitFor([this] { return ordersThere() == 5; }));
    ASSERT_TRUE(waitFor([&] { return desk.feeds().value(0).state == FeedState::Ok; }));
    made.reset();
    desk.connectShop(wish, [&made](const Result<Shop>& told) { made = told; });
    ASSERT_TRUE(waitFor([&] { return made.has_value(); }));
    EXPECT_EQ(made->error().kind, ErrorKind::Exists);

    std::optional<Result<Done>> left;
    const QString id = desk.shops().front().sourceId;
    desk.disconnectShop(id, [&left](const Result<Done>& told) { left = told; });
    ASSERT_TRUE(waitFor([&] { return left.has_value(); }));
    EXPECT_TRUE(left->ok());
    EXPECT_TRUE(vault.kept.isEmpty());
    EXPECT_TRUE(desk.shops().isEmpty());
    EXPECT_EQ(ordersThere(), 5);
    made.reset();
    desk.undoDisconnect([&made](const Result<Shop>& told) { made = told; });
    ASSERT_TRUE(waitFor([&] { return made.has_value(); }));
    EXPECT_TRUE(made->ok());
    EXPECT_EQ(vault.kept.size(), 1);
    ASSERT_TRUE(waitFor([&] { return desk.feeds().value(0).state == FeedState::Ok; }));
    EXPECT_EQ(ordersThere(), 5);
    expectSound();
    // In no file beside the keychain.
    store->drain();
    QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int looked = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_FALSE(bytes.contains("cs_lab")) << file.fileName().toStdString();
        EXPECT_FALSE(bytes.contains("ck_lab")) << file.fileName().toStdString();
        ++looked;
    }
    EXPECT_GT(looked, 0);
}

} // namespace
