// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal_entry.h"
#include "journal_replay.h"
#include "ledger_copy.h"
#include "ledger_fixture.h"

#include <QDir>

namespace kaibang::samples {

/// A ledger with its intake journal, which can be put back to an earlier copy.
class JournalFixture : public LedgerFixture
{
public:
    class Alone; ///< for a property, which makes many

    void SetUp() override
    {
        LedgerFixture::SetUp();
        household = ledger->household().uid;
    }
    void open()
    {
        auto opened = Ledger::open(path(), clock);
        ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
        ledger = std::move(opened).value();
    }
    void reopen()
    {
        ledger.reset();
        open();
    }
    /// A backup as of now.
    QString copyNow()
    {
        const QString copy = folder.filePath(QStringLiteral("copy-%1.kaibang").arg(++m_copies));
        EXPECT_TRUE(copyLedger(*ledger, copy).ok());
        return copy;
    }
    /// Closes the ledger, puts the copy in its place and opens it.
    void restore(const QString& copy, JournalUse use)
    {
        ledger.reset();
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::copy(copy, path()));
        const auto prepared = prepareRestored(path(), path(), use);
        ASSERT_TRUE(prepared.ok()) << prepared.error().detail.toStdString();
        open();
    }
    [[nodiscard]] JournalContents contents() const { return readJournal(path(), household); }
    [[nodiscard]] QStringList segments() const
    {
        QStringList paths;
        const QDir journal(journalFolder(path()));
        for (const QString& name : journal.entryList({QStringLiteral("*.kbj")}, QDir::Files, QDir::Name))
            paths.append(journal.filePath(name));
        return paths;
    }
    static QByteArray bytesOfFile(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList ordersIn(const JournalContents& journal)
    {
        QStringList orders;
        for (const JournalContents::Group& group : journal.groups)
            for (const QByteArray& bytes : group.entries)
                if (const auto entry = journalEntryFrom(bytes))
                    orders.append(orderOf(*entry).text());
        return orders;
    }
    [[nodiscard]] AuditCheck checkNamed(const QString& name)
    {
        for (const AuditCheck& check : auditLedger(*ledger).value())
            if (check.name == name)
                return check;
        return {};
    }
    template<typename Job>
    void inTransaction(Job job)
    {
        ASSERT_TRUE(ledger->database().begin());
        const auto done = job();
        ASSERT_TRUE(done.ok()) << done.error().detail.toStdString();
        ASSERT_TRUE(ledger->database().commit());
    }
    void applyAny(const OrderEvent& event) { apply({event}); }
    /// Takes back what was entered by hand of this order; nothing where that is refused.
    void takeBackHandEntry(const QString& order)
    {
        Statement s = ledger->database().statement("SELECT uid FROM orders WHERE ext_id=?");
        const Uid uid = s.run(order).next() ? Uid::fromBytes(s.blob(0)) : Uid();
        s.finish();
        ASSERT_TRUE(ledger->database().begin());
        if (OrderStore(*ledger).undoEvent(uid).ok()) {
            ASSERT_TRUE(ledger->database().commit());
        } else {
            ledger->database().rollback();
        }
    }
    /// Orders, lines, reports, refunds, stock and roll-ups, without when they were stored and without buyers.
    [[nodiscard]] QStringList stateOf()
    {
        QStringList state;
        for (const auto* sql :
             {"SELECT hex(uid)||source||ext_id||biz_day||payment||closed||coalesce(buyer_paid,'-')||"
              "coalesce(refunded,'-')||alias||is_short||is_unmapped||withdrawn||hex(head_key)||hex(lines_key)||"
              "coalesce(show_id,'-') FROM orders ORDER BY 1",
              "SELECT o.ext_id||l.line_id||l.quantity||coalesce(l.variant_id,'-')||l.taken||l.short_units FROM "
              "order_line l JOIN orders o USING(order_id) ORDER BY 1",
              "SELECT o.ext_id||hex(h.event_hash)||h.origin||h.observed_at||(h.undone_at IS NULL)||(h.import_id IS "
              "NULL) FROM order_history h JOIN orders o USING(order_id) ORDER BY 1",
              "SELECT variant_id||':'||on_hand FROM stock ORDER BY 1",
              "SELECT biz_day||source||orders||':'||paid_minor||':'||claimed_minor FROM roll_day_channel WHERE "
              "orders<>0 ORDER BY 1"}) {
            Statement s = ledger->database().statement(sql);
            s.run();
            while (s.next())
                state.append(s.text(0));
        }
        EXPECT_TRUE(ledger->database().ok()) << ledger->database().error().detail.toStdString();
        return state;
    }
    using LedgerFixture::expectSound;

    Uid household;

private:
    int m_copies = 0;
};

class JournalFixture::Alone final : public JournalFixture
{
public:
    Alone() { SetUp(); }
    void TestBody() override {}
};

} // namespace kaibang::samples
