// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The formats that a household explains itself: tried, kept in the ledger, shared as a file.
#include "import_fixture.h"

#include <QFile>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;
using samples::ImportFixture;

namespace {

class OwnProfilesTest : public ImportFixture
{
protected:
    void SetUp() override
    {
        ImportFixture::SetUp();
        file = write(u"ventas.csv"_s, "Número de pedido,Fecha,Estado,Producto,Cantidad,Total\n"
                                      "A-1,2026-09-03 21:15,Pagado,Collar,1,350.00\n"
                                      "A-2,2026-09-03 21:20,Apartado,Aretes,2,240.00\n"
                                      "A-3,ayer,Pagado,Aretes,1,120.00\n");
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile made(folder.filePath(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    ExportProfile guessed()
    {
        const FilePreview unknown = answer(imports->preview({file})).value().front();
        EXPECT_EQ(unknown.path, file);
        ExportProfile profile = ImportDesk::guessedProfile(unknown.header);
        profile.id = u"own_ventas"_s;
        profile.name = u"Ventas"_s;
        profile.source = u"other"_s;
        profile.zone = u"America/Mexico_City"_s;
        profile.currency = u"MXN"_s;
        profile.signature = profile.columns.keys();
        return profile;
    }

    QString file;
};

TEST_F(OwnProfilesTest, AFileIsExplainedTriedKeptAndImported)
{
    ExportProfile profile = guessed();
    EXPECT_EQ(profile.columns.value(ExportField::OrderId), QStringList{u"Númerodepedido"_s});
    EXPECT_EQ(profile.columns.value(ExportField::PlacedAt), QStringList{u"Fecha"_s});
    EXPECT_EQ(profile.columns.value(ExportField::Quantity), QStringList{u"Cantidad"_s});
    profile.statuses.insert(u"Pagado"_s, {Payment::Paid, Fulfilment::None, Closed::None});
    const auto trial = answer(imports->tryProfile(file, u"ventas.csv"_s, profile)).value();
    EXPECT_EQ(trial.rows, 3);
    EXPECT_EQ(trial.orders, 2);
    EXPECT_EQ(trial.unknownStatuses, QStringList{u"Apartado"_s});
    ASSERT_EQ(trial.problems.size(), 1);
    EXPECT_EQ(trial.problems.front().code, u"bad_time"_s);
    EXPECT_EQ(trial.firstOrders.front().amounts.buyerPaid, 35000);
    EXPECT_TRUE(answer(imports->preview({file})).value().front().kind.isEmpty()) << "trying keeps nothing";
    ASSERT_TRUE(answer(imports->saveProfile(profile)).ok());
    const FilePreview known = answer(imports->preview({file})).value().front();
    EXPECT_EQ(known.kind, u"own_ventas"_s);
    EXPECT_EQ(known.kindName, u"Ventas"_s);
    EXPECT_EQ(known.orders, 2);
    EXPECT_EQ(answer(imports->import({file})).value().front().added, 2);
    ASSERT_TRUE(answer(imports->removeProfile(u"own_ventas"_s)).ok());
    EXPECT_EQ(answer(imports->removeProfile(u"own_ventas"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(answer(imports->preview({file})).value().front().kind.isEmpty());
}

TEST_F(OwnProfilesTest, AProfileIsSharedAsAFile)
{
    const ExportProfile profile = guessed();
    const QString shared = folder.filePath(u"ventas.json"_s);
    ASSERT_TRUE(answer(imports->writeProfile(profile, shared)).ok());
    EXPECT_EQ(answer(imports->readProfile(shared)).value(), profile);
    EXPECT_EQ(answer(imports->readProfile(file)).error().kind, ErrorKind::NotOurs);
    EXPECT_EQ(answer(imports->readProfile(folder.filePath(u"none.json"_s))).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(answer(imports->writeProfile(profile, u"/nowhere/at/all.json"_s)).error().kind, ErrorKind::Io);
}

TEST_F(OwnProfilesTest, WhatCannotBeReadIsNotKept)
{
    ExportProfile profile = guessed();
    profile.columns.remove(ExportField::PlacedAt);
    const auto trial = answer(imports->tryProfile(file, u"ventas.csv"_s, profile)).value();
    EXPECT_EQ(trial.missingFields, QList<ExportField>{ExportField::PlacedAt});
    EXPECT_EQ(answer(imports->saveProfile(profile)).error().kind, ErrorKind::Invalid);
    profile = guessed();
    profile.columns.insert(ExportField::Sku, {u"Clave"_s});
    profile.signature.append(ExportField::Sku);
    EXPECT_EQ(answer(imports->tryProfile(file, u"ventas.csv"_s, profile)).error().kind, ErrorKind::NotOurs)
        << "these are not the columns of this file";
    for (int i = 0; i < 50; ++i) {
        profile.id = u"own_%1"_s.arg(i);
        ASSERT_TRUE(answer(imports->saveProfile(profile)).ok()) << i;
    }
    profile.id = u"own_50"_s;
    EXPECT_EQ(answer(imports->saveProfile(profile)).error().kind, ErrorKind::OutOfRange);
    profile.id = u"own_7"_s;
    EXPECT_TRUE(answer(imports->saveProfile(profile)).ok()) << "replacing one is no further one";
    EXPECT_EQ(answer(imports->ownProfiles()).value().size(), 50);
}

TEST_F(OwnProfilesTest, ARenamedColumnOfAPlatformKeepsWhatThePlatformSays)
{
    QFile sample(QStringLiteral(KAIBANG_TEST_DATA "/kuaishou/orders.csv"));
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    const QString renamed = write(u"renamed.csv"_s, sample.readAll().replace("成交数量", "购买件数"));
    const FilePreview unknown = answer(imports->preview({renamed})).value().front();
    ASSERT_TRUE(unknown.kind.isEmpty());
    const ExportProfile guess = ImportDesk::guessedProfile(unknown.header);
    EXPECT_EQ(guess.source, u"kuaishou"_s);
    EXPECT_TRUE(guess.statuses.contains(u"已付款"_s));
    EXPECT_TRUE(guess.refundedWords.contains(u"退款成功"_s));
    EXPECT_FALSE(guess.columns.contains(ExportField::Quantity)) << "that is for a person to say";
}

// A detail list tells no time of an order and needs none.
TEST_F(OwnProfilesTest, ADetailListWithANewColumnCanBeExplained)
{
    const QString grown =
        write(u"grown.csv"_s, "订单编号,标题,价格,购买数量,外部系统编号,商品属性,组合信息,订单状态,商家编码\n"
                              "35153131473290001,梯田红米 5斤装,38.90,1,RICE-5J,,甲,等待买家付款,RICE-5J\n"
                              "35153131473290002,赣南脐橙 10斤装,59.80,2,ORANGE-10J,,乙,交易成功,ORANGE-10J\n");
    const FilePreview known = answer(imports->preview({grown})).value().front();
    ASSERT_EQ(known.kind, u"taobao_details"_s);
    ASSERT_EQ(known.newColumns, QStringList{u"组合信息"_s});
    ExportProfile profile = ImportDesk::guessedProfile(known.header);
    ASSERT_EQ(profile.rows, RowMeaning::LinesOnly);
    profile.id = u"own_details"_s;
    profile.name = u"Details"_s;
    profile.signature = profile.columns.keys();
    const auto trial = answer(imports->tryProfile(grown, u"grown.csv"_s, profile));
    ASSERT_TRUE(trial.ok()) << trial.error().detail.toStdString();
    EXPECT_TRUE(trial.value().missingFields.isEmpty());
    EXPECT_EQ(trial.value().orders, 2);
    ASSERT_TRUE(answer(imports->saveProfile(profile)).ok());
    EXPECT_EQ(answer(imports->preview({grown})).value().front().kindName, u"Details"_s);
    profile.rows = RowMeaning::Line;
    EXPECT_EQ(answer(imports->tryProfile(grown, u"grown.csv"_s, profile)).value().missingFields,
              QList<ExportField>{ExportField::PlacedAt})
        << "the control";
}

TEST_F(OwnProfilesTest, WhatCannotBeWrittenOrTriedIsSaid)
{
    const ExportProfile profile = guessed();
    EXPECT_EQ(answer(imports->writeProfile(profile, folder.filePath(u"nowhere/p.json"_s))).error().kind, ErrorKind::Io);
    EXPECT_FALSE(answer(imports->readProfile(folder.filePath(u"nowhere.json"_s))).ok());
    EXPECT_FALSE(answer(imports->tryProfile(folder.filePath(u"nowhere.csv"_s), u"nowhere.csv"_s, profile)).ok());
    EXPECT_EQ(answer(imports->tryProfile(file, u"another.csv"_s, profile)).error().kind, ErrorKind::NotOurs);
    ExportProfile bare = profile;
    bare.columns.clear();
    EXPECT_EQ(answer(imports->tryProfile(file, u"ventas.csv"_s, bare)).value().missingFields,
              (QList<ExportField>{ExportField::OrderId, ExportField::PlacedAt}));
    bare.rows = RowMeaning::LinesOnly;
    EXPECT_EQ(answer(imports->tryProfile(file, u"ventas.csv"_s, bare)).value().missingFields,
              QList<ExportField>{ExportField::OrderId})
        << "a list of lines has no time of its own";
    ExportProfile unsound = profile;
    unsound.zone = u"Nowhere/At_All"_s;
    EXPECT_FALSE(answer(imports->tryProfile(file, u"ventas.csv"_s, unsound)).ok());
    EXPECT_FALSE(answer(imports->saveProfile(unsound)).ok());
    EXPECT_TRUE(answer(imports->ownProfiles()).value().isEmpty());
}

TEST_F(OwnProfilesTest, OnlyNewFilesWithOrdersAreOffered)
{
    const QString known = QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv");
    const QString other = QStringLiteral(KAIBANG_TEST_DATA "/douyin/1791213782_orders.csv");
    const QString damaged = write(u"empty.csv"_s, {});
    ASSERT_TRUE(answer(imports->import({known})).ok());
    const auto found = answer(imports->newOrderFiles({known, file, damaged, other, folder.filePath(u"gone.csv"_s)}));
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found.value(), QStringList{other}) << "one is imported, one nobody knows the columns of, one is gone";
    ASSERT_TRUE(answer(imports->undoLast()).ok());
    EXPECT_EQ(answer(imports->newOrderFiles({known, other})).value(), (QStringList{known, other}));
}

} // namespace
