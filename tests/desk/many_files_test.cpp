// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A year's downloads in one go: 300 files of all kinds, with progress, and stopped without a trace.
#include "import_fixture.h"
#include "zip_maker.h"

#include <QFile>
#include <QSignalSpy>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::ImportFixture;

namespace {

constexpr int files = 300;

class ManyFilesTest : public ImportFixture
{
protected:
    void SetUp() override
    {
        ImportFixture::SetUp();
        for (int i = 0; i < files; ++i)
            paths.append(writeFile(i));
    }
    static QByteArray bytesOf(const char* name)
    {
        QFile file(QStringLiteral(KAIBANG_TEST_DATA "/") + QString::fromUtf8(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
    /// Every kind in turn, its order numbers made this file's own; each tenth is nothing that can be read.
    QString writeFile(int i)
    {
        struct Kind
        {
            const char* sample;
            QByteArray number; ///< what its order numbers have in common
            int orders;
            QString name;
        };
        static const QList<Kind> kinds{
            {"kuaishou/orders.csv", "26076022402400", 5, u"%1_kuaishou.csv"_s},
            {"douyin/1791213782_orders.csv", "69179267688236400", 6, u"1791213%1_orders.csv"_s},
            {"wechat_channels/orders.csv", "37375509992776960", 4, u"%1_wechat.zip"_s},
            {"pinduoduo/orders_export.csv", "260915-3913285633100", 4, u"%1_pinduoduo.csv"_s}};
        const Kind& kind = kinds.at(i % kinds.size());
        QByteArray bytes = bytesOf(kind.sample);
        const QByteArray mine = kind.number.chopped(3) + QByteArray::number(100 + i);
        bytes.replace(kind.number, mine);
        if (i % 10 == 9) {
            bytes = "note,to,self\n1,2,3\n";
            ++unreadable;
        } else {
            expected += kind.orders;
        }
        if (kind.name.endsWith(u".zip"))
            bytes = samples::ZipMaker::zipOf({{"orders.csv", bytes}});
        const QString path = folder.filePath(kind.name.arg(i, 3, 10, QChar(u'0')));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
    qint64 stored()
    {
        return answer(store->read([](Ledger& l) { return OrderQuery(l).counts(); })).value().orders;
    }
    template<typename T>
    T patient(QFuture<T> future)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return future.isFinished(); }, 120'000));
        return future.result();
    }

    QStringList paths;
    int expected = 0, unreadable = 0;
};

TEST_F(ManyFilesTest, ComeInTogetherWithProgress)
{
    QSignalSpy reading(imports.get(), &ImportDesk::filesRead);
    QSignalSpy storing(imports.get(), &ImportDesk::progressed);
    const auto done = patient(imports->import(paths));
    ASSERT_TRUE(done.ok()) << done.error().detail.toStdString();
    ASSERT_EQ(done.value().size(), files);
    int added = 0, unknown = 0;
    for (const FilePreview& file : done.value()) {
        added += file.added;
        unknown += file.kind.isEmpty();
        EXPECT_TRUE(paths.contains(file.path)) << file.path.toStdString();
        EXPECT_EQ(file.kind.isEmpty(), !file.problems.isEmpty()) << file.name.toStdString();
    }
    EXPECT_EQ(added, expected);
    EXPECT_EQ(unknown, unreadable);
    EXPECT_EQ(stored(), expected);
    EXPECT_EQ(reading.size(), files);
    EXPECT_EQ(reading.last().at(0).toInt(), files);
    EXPECT_EQ(reading.last().at(1).toInt(), files);
    EXPECT_EQ(storing.last().at(0).toInt(), expected);
    expectSound();
    EXPECT_EQ(patient(imports->undoLast()).value().orders, expected);
}

TEST_F(ManyFilesTest, AreStoppedWhileTheyAreRead)
{
    QSignalSpy reading(imports.get(), &ImportDesk::filesRead);
    const auto future = imports->import(paths);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !reading.isEmpty(); }, 20'000));
    imports->cancel();
    const auto stopped = patient(future);
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().detail, ImportDesk::cancelled());
    EXPECT_EQ(stored(), 0);
    EXPECT_EQ(answer(imports->undoLast()).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(patient(imports->preview(paths)).value().size(), files) << "they can be looked at again";
}

TEST_F(ManyFilesTest, AreStoppedWhileTheyAreStored)
{
    QSignalSpy storing(imports.get(), &ImportDesk::progressed);
    const auto future = imports->import(paths);
    ASSERT_TRUE(QTest::qWaitFor([&] { return storing.size() > 2; }, 60'000));
    ASSERT_LT(storing.last().at(0).toInt(), expected) << "the control: it was still at work";
    imports->cancel();
    EXPECT_EQ(patient(future).error().detail, ImportDesk::cancelled());
    EXPECT_EQ(stored(), 0);
}

} // namespace
