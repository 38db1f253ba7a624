// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_draft.h"

#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList header{u"Pedido"_s, u"Fecha "_s, u"Estado"_s, u"Total（MXN）"_s, u"Pedido"_s, QString()};

MappingDraft draft()
{
    ExportProfile guess;
    guess.columns.insert(ExportField::OrderId, {u"Pedido"_s});
    return MappingDraft(header, guess, u"Ventas"_s, u"America/Mexico_City"_s, u"MXN"_s);
}

} // namespace

TEST(MappingDraft, IsASoundProfileAsSoonAsItCanBe)
{
    MappingDraft one = draft();
    EXPECT_FALSE(exportProfileFromJson(exportProfileToJson(one.profile())).ok()) << "no time of the order yet";
    one.setField(1, ExportField::PlacedAt);
    one.setField(3, ExportField::Total);
    const auto read = exportProfileFromJson(exportProfileToJson(one.profile()));
    ASSERT_TRUE(read.ok()) << read.error().detail.toStdString();
    EXPECT_EQ(read.value(), one.profile());
    QStringList plain;
    for (const QString& name : header)
        plain.append(plainHeader(name));
    EXPECT_NE(profileFor({one.profile()}, plain), nullptr) << "it knows its own file";
    EXPECT_EQ(profileFor({one.profile()}, {u"Pedido"_s, u"Fecha"_s}), nullptr) << "and no other";
    EXPECT_EQ(draft().profile().id, one.profile().id) << "the same header has the same id";
}

TEST(MappingDraft, OneFieldHasOneColumnAndEveryStepAWayBack)
{
    MappingDraft one = draft();
    EXPECT_FALSE(one.canUndo());
    one.setField(3, ExportField::OrderId);
    EXPECT_FALSE(one.fieldOf(0).has_value());
    EXPECT_EQ(one.fieldOf(3), ExportField::OrderId);
    one.undo();
    EXPECT_EQ(one.fieldOf(0), ExportField::OrderId);
    one.setField(0, ExportField::OrderId);
    EXPECT_FALSE(one.canUndo()) << "nothing was changed";
    one.setField(4, ExportField::Title);
    one.setField(5, ExportField::Title);
    EXPECT_FALSE(one.canUndo()) << "the second of two equal names is never read, nor one without a name";
    one.setField(0, std::nullopt);
    EXPECT_FALSE(one.fieldOf(0).has_value());
}

TEST(MappingDraft, AStatusIsOfAWordOrOfAllOrders)
{
    MappingDraft one = draft();
    EXPECT_EQ(one.meaningOf({})->payment, Payment::Paid) << "without a column all orders are alike";
    one.setField(2, ExportField::Status);
    EXPECT_FALSE(one.meaningOf({}).has_value());
    one.setMeaning(u"Pagado, enviado"_s, MappingDraft::meanings().at(3));
    EXPECT_EQ(one.meaningOf(u"Pagado， enviado"_s), MappingDraft::meanings().at(3));
    one.setMeaning(u"Pagado, enviado"_s, std::nullopt);
    EXPECT_FALSE(one.meaningOf(u"Pagado, enviado"_s).has_value());
    for (const StatusMeaning& meaning : MappingDraft::meanings())
        EXPECT_EQ(statusMeaningOf(wordsOfStatusMeaning(meaning)), meaning) << "each can be written down";
}

// The file of an own format has got a column more: what is saved replaces the format and knows the files of both kinds.
TEST(MappingDraft, AnOwnFormatThatGrewIsReplacedAndNotDoubled)
{
    MappingDraft first = draft();
    first.setField(1, ExportField::PlacedAt);
    const ExportProfile own = first.profile();
    QStringList before, grown;
    for (const QString& name : header)
        before.append(plainHeader(name));
    grown = before;
    grown.removeAll(u"Estado"_s); // which was left, and is gone
    grown.append(u"Mesa"_s);
    ASSERT_EQ(newColumns(own, grown), QStringList{u"Mesa"_s});
    MappingDraft second(grown, own, u"Ventas"_s, u"UTC"_s, u"USD"_s);
    EXPECT_EQ(second.profile().id, own.id);
    EXPECT_EQ(second.replaced(), own);
    EXPECT_TRUE(newColumns(second.profile(), grown).isEmpty()) << "she has seen it, and left it";
    EXPECT_TRUE(newColumns(second.profile(), before).isEmpty()) << "and what only older files have is not new again";
    second.setField(grown.size() - 1, ExportField::SellerNote);
    EXPECT_NE(profileFor({second.profile()}, grown), nullptr);
    EXPECT_NE(profileFor({second.profile()}, before), nullptr) << "older files stay known";
    second.setField(grown.size() - 1, ExportField::PlacedAt);
    EXPECT_EQ(profileFor({second.profile()}, before), nullptr) << "it says something else than before";
    EXPECT_TRUE(draft().replaced().id.isEmpty());
}

// What she says of the old columns is something else now: that is another format, and older files stay as they are.
TEST(MappingDraft, AnOwnFormatThatSaysSomethingElseNowIsAnotherOne)
{
    MappingDraft first = draft();
    first.setField(1, ExportField::PlacedAt);
    const ExportProfile own = first.profile();
    QStringList before, grown;
    for (const QString& name : header)
        before.append(plainHeader(name));
    grown = before;
    grown.append(u"Mesa"_s);
    MappingDraft second(grown, own, u"Ventas"_s, u"UTC"_s, u"USD"_s);
    second.setField(grown.size() - 1, ExportField::PlacedAt);
    EXPECT_NE(second.profile().id, own.id);
    EXPECT_TRUE(second.replaced().id.isEmpty()) << "taking it back forgets it and touches no other";
    for (const auto& kept : {QList{own, second.profile()}, QList{second.profile(), own}}) {
        ASSERT_NE(profileFor(kept, before), nullptr);
        EXPECT_EQ(profileFor(kept, before)->id, own.id);
        EXPECT_EQ(profileFor(kept, grown)->id, second.profile().id) << "it gets its turn, whichever came first";
    }
    const auto read = exportProfileFromJson(exportProfileToJson(second.profile()));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value(), second.profile());
    second.undo();
    EXPECT_EQ(second.profile().id, own.id);
    EXPECT_EQ(second.replaced(), own);
}

TEST(MappingDraft, ASharedFormatGivesWhatThisFileHas)
{
    MappingDraft theirs = draft();
    theirs.setField(1, ExportField::PlacedAt);
    theirs.change([](ExportProfile& profile) {
        profile.dayFirst = true;
        profile.columns.insert(ExportField::Sku, {u"Clave"_s});
    });
    MappingDraft mine = draft();
    mine.take(theirs.profile());
    EXPECT_EQ(mine.fieldOf(1), ExportField::PlacedAt);
    EXPECT_TRUE(mine.profile().dayFirst);
    EXPECT_FALSE(mine.profile().columns.contains(ExportField::Sku)) << "this file has no such column";
    mine.undo();
    EXPECT_FALSE(mine.profile().dayFirst);
}
