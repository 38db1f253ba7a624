// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report of a problem names no buyer and holds no key, whatever is in the ledger, the feeds and the log.
#include "problem_report.h"

#include "buyer_desk.h"
#include "desk_fixture.h"
#include "household_desk.h"
#include "identity_samples.h"
#include "log_tail.h"

#include <QApplication>
#include <QSemaphore>
#include <QThreadPool>
#include <QWidget>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

QString raw; ///< what the log was told

void keepRaw(QtMsgType, const QMessageLogContext&, const QString& text)
{
    raw += text + u'\n';
}

QStringList words(const QString& mark)
{
    const BuyerIdentity b = samples::canaryBuyer(mark);
    return {b.platformId, b.display, b.receiver, b.phone, b.address, b.note};
}

class ProblemTest : public samples::DeskFixture
{
protected:
    QString gathered(const QList<FeedHealth>& feeds)
    {
        QWidget window;
        QString text;
        gatherProblem(feeds, path(), clock, workers, window, [&text](const QString& told) { text = told; });
        EXPECT_TRUE(QTest::qWaitFor([&text] { return !text.isEmpty(); }, 20'000));
        return text;
    }

    QThreadPool workers;
};

TEST_F(ProblemTest, ItTellsOfThisComputerAndOfNobody)
{
    OrderDesk orders(*store);
    BuyerDesk buyers(*store, clock);
    HouseholdDesk household(*store, clock);
    ASSERT_TRUE(answer(buyers.setKeys(samples::identityKeys({IdentityKeys::monthOf(clock.now())}))).ok());
    ASSERT_TRUE(answer(household.setPin({}, u"739164"_s)).ok());
    OrderEvent event = samples::event(u"A1"_s, Payment::Paid, 0);
    event.buyer = samples::canaryBuyer(u"1111"_s);
    ASSERT_TRUE(answer(orders.apply(OrderBatch{{}, {event}, {}, {}, false})).ok());
    const QString secret = HouseholdDesk::makeIntakeSecret();
    FeedHealth feed;
    feed.id = u"shop-of-"_s + samples::canaryBuyer(u"1111"_s).display;
    feed.name = samples::canaryBuyer(u"1111"_s).receiver;
    feed.detail = u"https://"_s + samples::canaryBuyer(u"1111"_s).platformId;
    feed.received = 7;
    // As a library might write it.
    const auto before = qInstallMessageHandler(keepRaw);
    LogTail::keep();
    for (const QString& word : words(u"1111"_s))
        qWarning("could not read \"%s\" of the row", qPrintable(word));
    qWarning("from %s", qPrintable(samples::canaryBuyer(u"1111"_s).receiver));
    qWarning("call +52 55 1234 5678 or mail lupita@example.org");
    qWarning("key %s in %s/ledger", qPrintable(secret), qPrintable(QDir::homePath()));
    qWarning("the port is taken");
    const QString text = gathered({feed});
    qInstallMessageHandler(before);
    QStringList forbidden = words(u"1111"_s);
    forbidden << secret << secret.mid(6) << u"1234 5678"_s << u"lupita"_s << u"739164"_s << u"argon2id"_s << feed.name
              << feed.id << feed.detail << QDir::homePath() + u"/"_s;
    for (const QString& word : forbidden)
        EXPECT_FALSE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();
    for (const QString& word : words(u"1111"_s) + QStringList{secret, u"lupita"_s})
        EXPECT_TRUE(raw.contains(word)) << "the control: the log had it";
    for (const QString& word : {u"Kaibang "_s, u"Qt "_s, u"Screen "_s, u"schema %1 of %1"_s.arg(Ledger::currentVersion),
                                u"Check integrity: ok"_s, u"Check trail_is_whole: ok"_s, u"Feed 1: "_s, u"received 7"_s,
                                u"the port is taken"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();
}

TEST_F(ProblemTest, ABrokenLedgerIsSaidWithoutWhatIsInIt)
{
    ASSERT_TRUE(answer(store->run([](Ledger& ledger) -> Result<Done> {
                    ledger.database().statement("UPDATE stock SET on_hand=on_hand+1").run();
                    return Done{};
                })).ok());
    const QString text = gathered({});
    EXPECT_TRUE(text.contains(u"Check stock_is_sum_of_ledger: BROKEN"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"STUD-8W"_s));
}

// Whoever waits for the workers waits for it: at the end of the program the ledger and the clock go after that.
TEST_F(ProblemTest, ItReadsOnTheWorkersThatAreWaitedFor)
{
    QSemaphore busy;
    workers.setMaxThreadCount(1);
    workers.start([&busy] { busy.acquire(); });
    QWidget window;
    bool isTold = false;
    gatherProblem({}, path(), clock, workers, window, [&isTold](const QString&) { isTold = true; });
    EXPECT_FALSE(QTest::qWaitFor([&] { return isTold; }, 300)) << "it has a worker of its own somewhere";
    busy.release();
    workers.waitForDone();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isTold; }, 20'000));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
