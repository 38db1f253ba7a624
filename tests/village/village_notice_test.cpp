// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_notice.h"

#include "sign_chain.h"
#include "village_fixture.h"
#include "village_reports.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace kaibang {

class VillageNoticeTest : public samples::VillageFixture
{
protected:
    // The words on the page, as poppler reads them; its pages are counted by their ends.
    QString paper(const NoticeChoice& choice, int* pages = nullptr)
    {
        const auto page = villageNotice(*ledger, BusinessDay{day(2)}, choice, words);
        EXPECT_TRUE(page.ok()) << (page ? "" : page.error().detail.toStdString());
        const auto pdf = printedPdf(page.value());
        EXPECT_TRUE(pdf.ok());
        QFile file(folder.filePath(QStringLiteral("notice.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf.value());
        file.close();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
        EXPECT_TRUE(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        if (pages)
            *pages = static_cast<int>(text.count(u'\f'));
        return text;
    }
    void fillDay()
    {
        for (int i = 0; i < mill.shape().households; ++i)
            if (mill.streams(i, day(2)))
                take(received(i, day(2)));
    }

    ReportWords words{{{QStringLiteral("notice.title"), QStringLiteral("Sales of %1")},
                       {QStringLiteral("notice.signed"), QStringLiteral("Signed %1")},
                       {QStringLiteral("notice.counts"), QStringLiteral("%1 expected, %2 reported, %3 missing")},
                       {QStringLiteral("notice.corrections"), QStringLiteral("Corrections %1")}},
                      QLocale(QLocale::English, QLocale::UnitedStates)};
};

TEST_F(VillageNoticeTest, NamesNobodyUnlessChosen)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    fillDay();
    const QString plain = paper({});
    EXPECT_TRUE(plain.contains(QStringLiteral("Shan Xia")));
    EXPECT_FALSE(plain.contains(QStringLiteral("Household 0"))) << plain.toStdString();
    EXPECT_TRUE(paper({true, {}}).contains(QStringLiteral("Household 0")));
    const int one = streamer({day(2)});
    const QString chosen = paper({false, {mill.household(one).uid}});
    EXPECT_TRUE(chosen.contains(mill.household(one).name));
    EXPECT_FALSE(chosen.contains(mill.household(streamer({day(2)}, one + 1)).name));
}

TEST_F(VillageNoticeTest, ShowsTheSignedFiguresAndWhatCameLater)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    fillDay();
    ASSERT_TRUE(ledger->database().begin());
    const auto link = signDay(*ledger, BusinessDay{day(2)}, SigningKey::create(), {});
    ASSERT_TRUE(link.ok());
    ASSERT_TRUE(ledger->database().commit());
    const QString before = paper({});
    EXPECT_TRUE(before.contains(QString::fromLatin1(link.value().hash.toHex())));
    EXPECT_FALSE(before.contains(QStringLiteral("Corrections")));
    const int one = streamer({day(2)});
    DayBundle other = mill.bundle(one, day(2));
    other.number = 70;
    other.days.front().orders.clear();
    EXPECT_GE(take(received(other, one)).corrections, 1);
    const QString after = paper({});
    EXPECT_TRUE(after.contains(QStringLiteral("Corrections"))) << after.toStdString();
    // The figures are what was signed: the line of sums is the same.
    const auto sums = [](const QString& text) {
        QStringList lines = text.split(u'\n');
        lines.removeIf([](const QString& line) {
            return !line.contains(QStringLiteral("CNY")) || line.contains(QStringLiteral("change"));
        });
        return lines.value(0);
    };
    EXPECT_FALSE(sums(before).isEmpty());
    EXPECT_EQ(sums(after), sums(before));
}

TEST_F(VillageNoticeTest, ThreeHundredHouseholdsStandOnOnePage)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    mill = bench::VillageMill({300, 3, 2, 7});
    ledger = freshLedger(QStringLiteral("large.kaibang"));
    QList<ReceivedBundle> all;
    for (int i = 0; i < 300; ++i)
        if (mill.streams(i, day(2)))
            all.append(received(i, day(2)));
    takeAll(*ledger, all);
    int pages = 0;
    const QString text = paper({true, {}}, &pages);
    EXPECT_EQ(pages, 1);
    for (const ReceivedBundle& each : all)
        EXPECT_TRUE(each.bundle.days.front().orders.isEmpty() || text.contains(each.bundle.householdName))
            << each.bundle.householdName.toStdString();
}

} // namespace kaibang
