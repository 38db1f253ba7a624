// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_samples.h"
#include "zip_maker.h"
#include "zip_reader.h"

#include <QStringEncoder>

using namespace kaibang;
using namespace kaibang::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray gbk(const QString& text)
{
    return QStringEncoder("GB18030").encode(text);
}

QList<FileReading> readAll(const QByteArray& archive)
{
    return ExportImporter::read({{u"a.zip"_s, archive}}, context).files;
}

} // namespace

TEST(Zip, SummaryFirstAndNamesInGbk)
{
    const QByteArray archive =
        ZipMaker::zipOf({{gbk(u"20260922/账务汇总.csv"_s), gbk(u"汇总,金额\n收入,10.00\n"_s), false},
                         {gbk(u"20260922/订单明细.csv"_s), taobaoOrders().bytes, false},
                         {"kuaishou/订单.csv", sample("kuaishou", u"orders.csv"_s).bytes},
                         {"kuaishou/", ""},
                         {"__MACOSX/._x.csv", "junk"}});
    const QList<FileReading> files = readAll(archive);
    ASSERT_EQ(files.size(), 3) << "folders and what macOS adds are no files";
    EXPECT_EQ(files[0].name, u"a.zip/20260922/账务汇总.csv"_s);
    EXPECT_TRUE(files[0].kind.isEmpty());
    EXPECT_EQ(files[0].problems.front().code, u"member_left_out"_s) << "beside a known list it is no failure";
    EXPECT_EQ(files[1].name, u"a.zip/20260922/订单明细.csv"_s);
    EXPECT_EQ(files[1].kind, u"taobao_orders"_s);
    EXPECT_EQ(files[1].events.size(), 5);
    EXPECT_EQ(files[1].sha256, readOne(taobaoOrders()).sha256) << "the same list outside of the archive is the same";
    EXPECT_EQ(files[2].name, u"a.zip/kuaishou/订单.csv"_s);
    EXPECT_EQ(files[2].events.size(), 5);
}

TEST(Zip, OrderAndDetailListFindEachOther)
{
    const QByteArray archive =
        ZipMaker::zipOf({{"ExportOrderDetailList201707081001.csv", taobaoDetails().bytes, true, false, false},
                         {"ExportOrderList201707081001.csv", taobaoOrders().bytes, true, false, false}});
    const QList<FileReading> files = readAll(archive);
    ASSERT_EQ(files.size(), 2);
    EXPECT_TRUE(files[0].events.isEmpty());
    EXPECT_EQ(eventOf(files[1], "35082869905640002").lines.size(), 2);
    EXPECT_EQ(files[1].events.front().exportedAt, beijing(2017, 7, 8, 10, 1)) << "told by the member's name";
}

TEST(Zip, APasswordIsRefusedWithWords)
{
    const QList<FileReading> files = readAll(
        ZipMaker::zipOf({{"orders.csv", taobaoOrders().bytes, true, true}, {"open.csv", taobaoOrders().bytes}}));
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(files[0].problems.front().code, u"locked_file"_s);
    EXPECT_TRUE(files[0].events.isEmpty());
    EXPECT_EQ(files[1].events.size(), 5) << "the other member is not held up by it";
}

TEST(Zip, BombsAndRuins)
{
    ZipLimits limits;
    limits.members = 2;
    EXPECT_EQ(zipMembers(ZipMaker::zipOf({{"a", ""}, {"b", ""}, {"c", ""}}), limits).error().kind,
              ErrorKind::OutOfRange);
    const QByteArray bomb = ZipMaker::zipOf({{"a.csv", QByteArray(64 * 1024 * 1024, 'x')}});
    EXPECT_EQ(readAll(bomb).front().problems.front().code, u"too_large"_s);
    const QByteArray whole = ZipMaker::zipOf({{"a.csv", taobaoOrders().bytes}});
    EXPECT_EQ(readAll(whole).front().events.size(), 5) << "the control";
    QByteArray torn = whole;
    torn.replace(60, 40, QByteArray(40, '\xFF'));
    EXPECT_FALSE(readAll(torn).front().problems.isEmpty());
    EXPECT_TRUE(readAll(torn).front().events.isEmpty());
    EXPECT_EQ(readAll(QByteArray("PK\x03\x04", 4) + "rubbish").front().problems.front().code, u"damaged_file"_s);
    EXPECT_EQ(readAll(ZipMaker::zipOf({})).front().problems.front().code, u"empty_file"_s);
    EXPECT_EQ(zipMember(whole, u"b.csv"_s).error().kind, ErrorKind::NotFound);
}

TEST(Zip, AnArchiveInAnArchiveIsNotFollowed)
{
    const QByteArray inner = ZipMaker::zipOf({{"orders.csv", taobaoOrders().bytes}});
    const QList<FileReading> files = readAll(ZipMaker::zipOf({{"inner.zip", inner}}));
    ASSERT_EQ(files.size(), 1);
    EXPECT_TRUE(files.front().events.isEmpty());
    EXPECT_FALSE(files.front().problems.isEmpty());
}
