// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A village file that is too large to be read through before it opens, after a kill: it is in use at once, and looked
// through meanwhile.
#include "village_desk.h"
#include "village_fixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

class VillageCheckTest : public samples::VillageFixture
{
protected:
    void SetUp() override
    {
        VillageFixture::SetUp();
        ledger.reset();
        auto made = Database::open(path(), Database::Mode::ReadWrite);
        ASSERT_TRUE(made.ok());
        Database& database = *made.value();
        ASSERT_TRUE(database.execute(u"CREATE TABLE ballast(bytes BLOB)"_s));
        ASSERT_TRUE(database.execute(u"INSERT INTO ballast VALUES(zeroblob(68*1024*1024))"_s));
        ASSERT_TRUE(database.execute(u"UPDATE setting SET value='0' WHERE key='closed_cleanly'"_s));
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"village.kaibang"_s); }
    [[nodiscard]] bool isClosedCleanly() const
    {
        return Database::open(path(), Database::Mode::ReadOnly)
                   .value()
                   ->readText(u"SELECT value FROM setting WHERE key='closed_cleanly'"_s) == u"1"_s;
    }
};

TEST_F(VillageCheckTest, ItIsSoundOnceItWasLookedThrough)
{
    EXPECT_TRUE(VillageLedger::open(path(), clock).value()->isCheckDue());
    EXPECT_FALSE(isClosedCleanly()) << "a start that has not looked owes it to the next one";
    // However long it takes: whoever closes before it is through leaves it due.
    for (int patienceMs = 250; !isClosedCleanly() && patienceMs < 60'000; patienceMs *= 2) {
        auto desk = VillageDesk::open(path(), clock).value();
        QSignalSpy damage(desk.get(), &VillageDesk::damageFound);
        QTest::qWait(patienceMs);
        EXPECT_TRUE(damage.isEmpty());
    }
    EXPECT_TRUE(isClosedCleanly());
    EXPECT_FALSE(VillageLedger::open(path(), clock).value()->isCheckDue());
}

TEST_F(VillageCheckTest, DamageIsToldAndStaysDue)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(40LL * 1024 * 1024));
    file.write(QByteArray(8192, 'x'));
    file.close();
    auto desk = VillageDesk::open(path(), clock).value();
    QSignalSpy damage(desk.get(), &VillageDesk::damageFound);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !damage.isEmpty(); }, 60'000));
    EXPECT_EQ(damage.front().front().value<Error>().kind, ErrorKind::Damaged);
    desk.reset();
    EXPECT_FALSE(isClosedCleanly());
}

} // namespace
