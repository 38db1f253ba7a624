// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_audit.h"
#include "ledger_fixture.h"
#include "trail_store.h"

#include <limits>
#include <rapidcheck.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant ever{std::numeric_limits<qint64>::max()};

class TrailStoreTest : public samples::LedgerFixture
{
protected:
    void fill(int lines)
    {
        TrailStore trail(*ledger);
        for (int i = 0; i < lines; ++i)
            trail.add(i % 2 ? TrailKind::Price : TrailKind::Refund, u"S-%1"_s.arg(i), u"59.00 CNY"_s, u"49.00 CNY"_s);
        ASSERT_TRUE(ledger->database().ok());
    }
    std::optional<qint64> broken()
    {
        const auto found = TrailStore(*ledger).firstBroken();
        EXPECT_TRUE(found.ok());
        return found.value();
    }
    /// As somebody would who has the file and a shell: without the triggers.
    void behindOurBack(const QString& sql)
    {
        Database& database = ledger->database();
        EXPECT_TRUE(database.execute(u"DROP TRIGGER IF EXISTS trail_stays"_s));
        EXPECT_TRUE(database.execute(u"DROP TRIGGER IF EXISTS trail_is_whole"_s));
        EXPECT_TRUE(database.execute(sql)) << sql.toStdString();
    }
};

TEST_F(TrailStoreTest, LinesReadBackNewestFirstWithWhoDidIt)
{
    ledger->setActing(Role::Helper);
    fill(3);
    const auto lines = TrailStore(*ledger).lines(Instant{0}, ever);
    ASSERT_TRUE(lines.ok());
    ASSERT_EQ(lines.value().size(), 3);
    EXPECT_EQ(lines.value().front(),
              (TrailLine{3, ledger->now(), Role::Helper, TrailKind::Refund, u"S-2"_s, u"59.00 CNY"_s, u"49.00 CNY"_s}));
    EXPECT_EQ(TrailStore(*ledger).lines(Instant{0}, ever, 1).value().size(), 1);
    EXPECT_EQ(broken(), std::nullopt);
}

TEST_F(TrailStoreTest, NoStatementOfOursCanChangeOrTakeALine)
{
    fill(2);
    for (const auto& sql :
         {u"UPDATE trail SET subject='x' WHERE nth=1"_s, u"DELETE FROM trail WHERE nth=2"_s, u"DELETE FROM trail"_s}) {
        EXPECT_FALSE(ledger->database().execute(sql)) << sql.toStdString();
        ledger->database().clearError();
    }
    EXPECT_EQ(TrailStore(*ledger).lines(Instant{0}, ever).value().size(), 2);
    EXPECT_EQ(broken(), std::nullopt);
}

TEST_F(TrailStoreTest, EveryChangeBehindOurBackIsNoticedWhereItIs)
{
    const QStringList changes{u"at=at+1"_s,
                              u"role=2"_s,
                              u"kind=3"_s,
                              u"subject='S-9'"_s,
                              u"before_value='1'"_s,
                              u"after_value='1'"_s,
                              u"chain=zeroblob(32)"_s,
                              u"subject='',before_value=subject||before_value"_s};
    fill(6);
    for (const QString& change : changes) {
        const QString save = u"CREATE TEMP TABLE kept AS SELECT * FROM trail"_s;
        behindOurBack(save);
        behindOurBack(u"UPDATE trail SET %1 WHERE nth=3"_s.arg(change));
        EXPECT_EQ(broken(), std::optional<qint64>(3)) << change.toStdString();
        // The control: put back as it was, nothing is wrong.
        behindOurBack(u"DELETE FROM trail"_s);
        behindOurBack(u"INSERT INTO trail SELECT * FROM kept"_s);
        behindOurBack(u"DROP TABLE kept"_s);
        EXPECT_EQ(broken(), std::nullopt) << change.toStdString();
    }
}

TEST_F(TrailStoreTest, MissingLinesAreMissedAtTheEndToo)
{
    fill(5);
    behindOurBack(u"CREATE TEMP TABLE kept AS SELECT * FROM trail"_s);
    for (const auto& [sql, where] : {std::pair(u"DELETE FROM trail WHERE nth=2"_s, 2),
                                     {u"DELETE FROM trail WHERE nth=1"_s, 1},
                                     {u"DELETE FROM trail WHERE nth=5"_s, 5},
                                     {u"DELETE FROM trail WHERE nth>2"_s, 3},
                                     {u"DELETE FROM trail"_s, 1}}) {
        behindOurBack(sql);
        EXPECT_EQ(broken(), std::optional<qint64>(where)) << sql.toStdString();
        const auto checks = auditLedger(*ledger);
        ASSERT_TRUE(checks.ok());
        const auto check = std::find_if(checks.value().begin(), checks.value().end(),
                                        [](const AuditCheck& c) { return c.name == u"trail_is_whole"_s; });
        ASSERT_NE(check, checks.value().end());
        EXPECT_FALSE(check->ok) << "the check of kaibangctl verify says so";
        behindOurBack(u"DELETE FROM trail"_s);
        behindOurBack(u"INSERT INTO trail SELECT * FROM kept"_s);
    }
    EXPECT_EQ(broken(), std::nullopt);
}

// Texts of any form read back and never let a changed one pass for another.
TEST_F(TrailStoreTest, AnyTextsAreChained)
{
    fill(2);
    Database& database = ledger->database();
    EXPECT_TRUE(rc::check([&] {
        using Texts = std::vector<std::string>;
        const auto texts = *rc::gen::nonEmpty(rc::gen::arbitrary<Texts>());
        RC_ASSERT(database.begin());
        QStringList written;
        for (const std::string& text : texts) {
            written.prepend(QString::fromLatin1(QByteArray::fromStdString(text).toHex()));
            TrailStore(*ledger).add(TrailKind::Exported, written.front(), written.front().left(3), {});
        }
        const auto whole = TrailStore(*ledger).firstBroken().value();
        const auto lines = TrailStore(*ledger).lines(Instant{0}, ever).value();
        const int victim = *rc::gen::inRange<int>(3, static_cast<int>(written.size()) + 3);
        behindOurBack(u"UPDATE trail SET subject=subject||'0' WHERE nth=%1"_s.arg(victim));
        const auto found = TrailStore(*ledger).firstBroken().value();
        database.rollback(); // the lines of two remain for the next texts
        RC_ASSERT(whole == std::nullopt);
        RC_ASSERT(lines.size() == written.size() + 2);
        for (qsizetype each = 0; each < written.size(); ++each)
            RC_ASSERT(lines.at(each).subject == written.at(each));
        RC_ASSERT(found == std::optional<qint64>(victim));
    }));
}

} // namespace
