// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Entries of a journal that this program would not have written so: a replay counts what it cannot read, leaves out
// what is about nothing, and the ledger opens.
#include "intake_journal.h"
#include "journal_fixture.h"
#include "order_event_json.h"

#include <QJsonArray>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::event;

namespace {

class OtherHandTest : public samples::JournalFixture
{
protected:
    void SetUp() override
    {
        JournalFixture::SetUp();
        copy = copyNow();
        apply({event(u"A1"_s, Payment::Paid, 0)});
        ledger.reset();
    }
    static QByteArray entry(const char* kind, QJsonObject told, const QByteArray& about = {})
    {
        told.insert(u"kind"_s, QLatin1String(kind));
        return bytesOf(JournalEntry{told, about});
    }
    static QJsonObject aboutOrder(const QString& id)
    {
        return {{u"source"_s, u"shop"_s}, {u"shop_id"_s, u"main"_s}, {u"order_id"_s, id}};
    }
    static QByteArray report(const OrderEvent& told, QJsonObject beside = {})
    {
        beside.insert(u"day"_s, 20'775);
        beside.insert(u"observed"_s, samples::evening);
        return entry(journal::report, beside, canonicalText(told));
    }
    /// One group behind the one that is there, and the restore of the copy from before both.
    ReplayReport replayed(const QList<QByteArray>& entries)
    {
        {
            IntakeJournal other(path(), household, 1);
            for (const QByteArray& bytes : entries)
                other.note(bytes);
            EXPECT_TRUE(other.write(clock.now()).ok());
            other.noteKept(clock.now());
        }
        restore(copy, JournalUse::Replay);
        return ledger->lastReplay().value_or(ReplayReport());
    }
    /// All but the journal, of which the audit says that it is another hand's.
    void expectSoundBesidesTheJournal()
    {
        for (const AuditCheck& check : auditLedger(*ledger).value())
            EXPECT_TRUE(check.ok || check.name.startsWith(u"journal_"_s))
                << check.name.toStdString() << ": " << check.detail.toStdString();
        EXPECT_FALSE(checkNamed(u"journal_reads"_s).ok);
    }
    [[nodiscard]] QString orders()
    {
        return ledger->database().readText(u"SELECT coalesce(group_concat(ext_id),'') FROM (SELECT ext_id FROM orders "
                                           "WHERE withdrawn=0 ORDER BY 1)"_s);
    }

    QString copy;
};

TEST_F(OtherHandTest, WhatCannotBeReadIsCountedAndLookedAt)
{
    OrderEvent dollars = event(u"A1"_s, Payment::Paid, 1000);
    dollars.currency = Currency::fromCode(u"MXN").value();
    const ReplayReport told = replayed(
        {"no entry", entry(journal::report, {}, "no JSON"), report(dollars), report(event({}, Payment::Paid, 0))});
    EXPECT_EQ(told.unreadable, 4);
    EXPECT_EQ(told.orders, 1) << "that of the group before";
    EXPECT_TRUE(told.lookAt.contains(u"shop:A1"_s)) << told.lookAt.join(u' ').toStdString();
    EXPECT_EQ(orders(), u"A1"_s);
    expectSoundBesidesTheJournal();
}

TEST_F(OtherHandTest, AReportIsStoredWhateverStandsBesideIt)
{
    const ReplayReport told = replayed({
        report(event(u"B1"_s, Payment::Paid, 0), {{u"uid"_s, u"nobody"_s}}),
        report(event(u"B2"_s, Payment::Paid, 0), {{u"show"_s, Uid::create(clock.now()).text()}}),
        report(event(u"B3"_s, Payment::Paid, 0), {{u"import"_s, Uid::create(clock.now()).text()}}),
        report(event(u"B4"_s, Payment::Paid, 0), {{u"import"_s, u"none"_s}}),
    });
    EXPECT_EQ(told.unreadable, 0);
    EXPECT_EQ(told.orders, 5);
    EXPECT_EQ(orders(), u"A1,B1,B2,B3,B4"_s);
    expectSound();
}

TEST_F(OtherHandTest, WhatIsTakenBackHasToBeThere)
{
    QJsonObject delivery = aboutOrder(u"A1"_s);
    delivery.insert(u"delivery"_s, u"never"_s);
    const QString nobody = Uid::create(clock.now()).text();
    const ReplayReport told = replayed({
        entry(journal::undoHand, aboutOrder(u"unknown"_s)),
        entry(journal::undoHand, aboutOrder(u"A1"_s)), // no hand entered it
        entry(journal::undoDelivery, delivery),
        entry(journal::redoDelivery, delivery),
        entry("gossip", aboutOrder(u"A1"_s)),
        entry(journal::undoImport, {{u"import"_s, nobody}}),
        entry(journal::undoImport, {}),
    });
    EXPECT_EQ(told.undone, 0);
    EXPECT_EQ(told.unreadable, 0);
    EXPECT_EQ(orders(), u"A1"_s);
    expectSound();
}

TEST_F(OtherHandTest, AnImportAndAHoldAreOfSomething)
{
    const QString import = Uid::create(clock.now()).text();
    const QJsonObject files{{u"import"_s, import},
                            {u"at"_s, samples::evening},
                            {u"files"_s, QJsonArray{u"one.csv"_s}},
                            {u"sha256"_s, QJsonArray{u"00"_s.repeated(32)}}};
    QJsonObject held = aboutOrder(u"A1"_s), unknown = aboutOrder(u"unknown"_s);
    held.insert(u"variant"_s, Uid::create(clock.now()).text());
    unknown.insert(u"variant"_s, variants.at(0).uid.text());
    replayed({
        entry(journal::import, {{u"import"_s, u"none"_s}}),
        entry(journal::import, files),
        entry(journal::import, files),
        report(event(u"I1"_s, Payment::Paid, 0), {{u"import"_s, import}}),
        entry(journal::hold, held),
        entry(journal::hold, unknown),
    });
    Database& database = ledger->database();
    EXPECT_EQ(database.readNumber(u"SELECT count(*) FROM import"_s), 1);
    EXPECT_EQ(database.readNumber(u"SELECT count(*) FROM import_file"_s), 1);
    EXPECT_EQ(database.readNumber(u"SELECT count(*) FROM hold"_s), 0);
    EXPECT_EQ(orders(), u"A1,I1"_s);
    expectSound();
}

} // namespace
