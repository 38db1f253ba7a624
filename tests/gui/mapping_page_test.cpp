// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that nobody knows: from the import panel to its columns, what would be read, and back with orders.
#include "import_panel.h"
#include "mapping_page.h"
#include "orders_page.h"
#include "page_fixture.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QTableWidget>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class MappingPageTest : public PageFixture
{
protected:
    void open(const QByteArray& bytes, const QString& name = u"ventas.csv"_s)
    {
        show(std::make_unique<OrdersPage>(*orders, *stock, *imports, *settlement, *shows, *household, *buyers, *returns,
                                          packingParts(), testTheme()));
        file = write(name, bytes);
        ordersPage()->previewImport({file});
        ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importMap")->isVisible(); }));
        press("importMap");
        ASSERT_TRUE(find<QWidget>("mappingPage")->isVisible());
    }
    OrdersPage* ordersPage() const { return static_cast<OrdersPage*>(page.get()); }
    QComboBox* column(const QString& name) const
    {
        auto* table = find<QTableWidget>("mappingColumnsView");
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 0)->text() == name)
                return qobject_cast<QComboBox*>(table->cellWidget(row, 2));
        ADD_FAILURE() << name.toStdString();
        return nullptr;
    }
    /// As a person chooses: by the words that stand in the list.
    static void choose(QComboBox* box, const QString& text)
    {
        const int index = box->findText(text);
        ASSERT_GE(index, 0) << text.toStdString();
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void explainSales()
    {
        open(sales);
        choose(column(u"Cuando"_s), u"Time of the order"_s);
        choose(column(u"Que"_s), u"Item"_s);
        find<QCheckBox>("mappingDayFirst")->click();
        ASSERT_TRUE(isReady());
    }
    bool state(const QString& part)
    {
        return waitFor([&] { return words("mappingState").contains(part); });
    }
    bool isReady()
    {
        return waitFor([this] { return find<QPushButton>("mappingSave")->isEnabled(); });
    }

    QString file;
    const QByteArray sales = "Folio;Cuando;Situación;Que;Piezas;Importe\n"
                             "A-1;03/09/2026 21:15;Pagado;Collar de río;1;350.00\n"
                             "A-2;03/09/2026 21:20;Apartado;Aretes;2;240.00\n"
                             "A-3;30/09/2026 21:25;Pagado;Pulsera;1;180.50\n";
};

TEST_F(MappingPageTest, ColumnsAreExplainedSeenKeptAndImported)
{
    open(sales);
    EXPECT_EQ(column(u"Folio"_s)->currentText(), u"Order number"_s) << "guessed";
    EXPECT_EQ(column(u"Cuando"_s)->currentIndex(), 0) << "not guessed";
    ASSERT_TRUE(state(u"Still needed: Time of the order"_s)) << words("mappingState").toStdString();
    EXPECT_FALSE(find<QPushButton>("mappingSave")->isEnabled());
    choose(column(u"Cuando"_s), u"Time of the order"_s);
    choose(column(u"Que"_s), u"Item"_s);
    ASSERT_TRUE(state(u"refused"_s)) << "nobody has said that the day comes first";
    find<QCheckBox>("mappingDayFirst")->click();
    ASSERT_TRUE(state(u"3 order"_s)) << words("mappingState").toStdString();
    ASSERT_TRUE(isReady());
    EXPECT_EQ(rows("mappingPreviewView"), 3);
    EXPECT_EQ(cell("mappingPreviewView", 0, 0), u"A-1"_s);
    EXPECT_EQ(cell("mappingPreviewView", 0, 2), u"Collar de río"_s);
    EXPECT_EQ(cell("mappingPreviewView", 0, 5), u"Paid, to be shipped"_s) << "no column tells a status";
    choose(column(u"Situación"_s), u"Status of the order"_s);
    ASSERT_TRUE(state(u"2 status word"_s)) << words("mappingState").toStdString();
    choose(find<QComboBox>("mappingWord.0"), u"Paid, to be shipped"_s);
    ASSERT_TRUE(state(u"1 status word"_s)) << words("mappingState").toStdString();
    choose(find<QComboBox>("mappingWord.1"), u"Not paid yet"_s);
    ASSERT_TRUE(waitFor([this] { return !words("mappingState").contains(u"status"_s); }));
    ASSERT_TRUE(isReady());
    shot(u"mapping"_s);
    press("mappingSave");
    ASSERT_TRUE(hears(u"Kept"_s));
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importConfirm")->isEnabled(); }));
    EXPECT_EQ(cell("importFilesView", 0, 1), u"ventas"_s) << "the format has the household's name for it";
    shot(u"mapping-known"_s);
    press("importConfirm");
    ASSERT_TRUE(hears(u"Imported: 3 new"_s)) << said.toStdString();
    const auto stored = answer(orders->list({})).value();
    ASSERT_EQ(stored.size(), 3);
    // The next file of these columns is known by itself, and the format can be forgotten and brought back.
    ordersPage()->previewImport({write(u"octubre.csv"_s, QByteArray(sales).replace("A-", "B-"))});
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importForget")->isVisible(); }));
    press("importForget");
    ASSERT_TRUE(hears(u"Forgotten"_s));
    ASSERT_TRUE(waitFor([this] { return find<QPushButton>("importMap")->isVisible(); }));
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return find<QPushButton>("importForget")->isVisible(); }));
}

// The kind is known and one column is not: it is said, explained, and then the household's own format knows it.
TEST_F(MappingPageTest, AColumnThatAPlatformRenamedIsSeenAndExplained)
{
    QFile sample(QStringLiteral(KAIBANG_TEST_DATA "/kuaishou/orders.csv"));
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    show(std::make_unique<OrdersPage>(*orders, *stock, *imports, *settlement, *shows, *household, *buyers, *returns,
                                      packingParts(), testTheme()));
    file = write(u"kuaishou.csv"_s, sample.readAll().replace("快递费", "包邮费"));
    ordersPage()->previewImport({file});
    ASSERT_TRUE(waitFor([this] { return words("importNewColumns").contains(u"包邮费"_s); }));
    EXPECT_TRUE(find<QPushButton>("importConfirm")->isEnabled()) << "it can be imported as it is";
    shot(u"import-new-column"_s);
    press("importMap");
    ASSERT_TRUE(state(u"5 order"_s)) << words("mappingState").toStdString();
    const auto shown = [this](const QString& name) {
        auto* table = find<QTableWidget>("mappingColumnsView");
        return table->item(table->findItems(name, Qt::MatchExactly).constFirst()->row(), 1)->text();
    };
    EXPECT_TRUE(shown(u"收货人姓名"_s).isEmpty()) << "no buyer without the PIN";
    EXPECT_TRUE(shown(u"收货人电话"_s).isEmpty());
    EXPECT_FALSE(shown(u"商品名称"_s).isEmpty());
    EXPECT_EQ(column(u"包邮费"_s)->currentIndex(), 0);
    EXPECT_EQ(column(u"实付款"_s)->currentText(), u"To pay in all"_s);
    choose(column(u"包邮费"_s), u"Freight"_s);
    ASSERT_TRUE(isReady());
    press("mappingSave");
    ASSERT_TRUE(waitFor([this] { return cell("importFilesView", 0, 1) == u"kuaishou"_s; }));
    EXPECT_FALSE(find<QWidget>("importNewColumns")->isVisible());
    // Another one in the household's own format begins with what she has said already.
    file = write(u"kuaishou-2.csv"_s, QByteArray(sample.seek(0) ? sample.readAll() : QByteArray())
                                          .replace("快递费", "包邮费")
                                          .replace("旗帜颜色", "旗色"));
    ordersPage()->previewImport({file});
    ASSERT_TRUE(waitFor([this] { return words("importNewColumns").contains(u"旗色"_s); }));
    EXPECT_FALSE(words("importNewColumns").contains(u"包邮费"_s));
    press("importMap");
    ASSERT_TRUE(waitFor([this] { return column(u"包邮费"_s)->currentText() == u"Freight"_s; }));
}

// Her own format has got a column more, which she leaves as it is: it is not new the next time.
TEST_F(MappingPageTest, AnOwnFormatThatGrewIsReplacedAndCanBeBroughtBack)
{
    explainSales();
    press("mappingSave");
    ASSERT_TRUE(hears(u"Kept"_s));
    const auto profiles = [this] { return answer(imports->ownProfiles()).value(); };
    ASSERT_EQ(profiles().size(), 1);
    const ExportProfile before = profiles().front();
    const QString grown = write(u"octubre.csv"_s, QByteArray(sales).replace("\n", ";Mesa\n"));
    ordersPage()->previewImport({grown});
    ASSERT_TRUE(waitFor([this] { return words("importNewColumns").contains(u"Mesa"_s); }));
    find<QTableWidget>("importFilesView")->selectRow(1);
    press("importMap");
    ASSERT_TRUE(waitFor([this] { return column(u"Cuando"_s)->currentText() == u"Time of the order"_s; }));
    ASSERT_TRUE(isReady());
    said.clear();
    press("mappingSave");
    ASSERT_TRUE(hears(u"Kept"_s));
    ASSERT_TRUE(waitFor([this] { return rows("importFilesView") == 2; }));
    EXPECT_FALSE(find<QWidget>("importNewColumns")->isVisible());
    ASSERT_EQ(profiles().size(), 1) << "one format, not a second that never gets its turn";
    EXPECT_NE(profiles().front(), before);
    EXPECT_EQ(cell("importFilesView", 0, 1), u"ventas"_s) << "older files stay known";
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return words("importNewColumns").contains(u"Mesa"_s); }));
    EXPECT_EQ(profiles(), QList<ExportProfile>{before}) << "what she had said before is not lost";
}

// She is quick: the format that is there already is still being read.
TEST_F(MappingPageTest, AnOwnFormatIsNeverBegunAsAGuess)
{
    explainSales();
    press("mappingSave");
    ASSERT_TRUE(hears(u"Kept"_s));
    ordersPage()->previewImport({write(u"octubre.csv"_s, QByteArray(sales).replace("\n", ";Mesa\n"))});
    ASSERT_TRUE(waitFor([this] { return words("importNewColumns").contains(u"Mesa"_s); }));
    find<QTableWidget>("importFilesView")->selectRow(1);
    find<QPushButton>("importMap")->click();
    if (column(u"Mesa"_s)->isEnabled() && find<QTableWidget>("mappingColumnsView")->isEnabled())
        choose(column(u"Mesa"_s), u"Your note"_s);
    EXPECT_TRUE(waitFor([this] { return column(u"Cuando"_s)->currentText() == u"Time of the order"_s; }));
    EXPECT_TRUE(column(u"Cuando"_s)->isEnabled());
    ASSERT_TRUE(isReady());
    said.clear();
    press("mappingSave");
    ASSERT_TRUE(hears(u"Kept"_s));
    EXPECT_EQ(answer(imports->ownProfiles()).value().size(), 1);
}

// A detail list tells no order's time, status or amount; the page asks for none of them, and it can be saved.
TEST_F(MappingPageTest, ADetailListWithANewColumnIsExplained)
{
    open("订单编号,标题,价格,购买数量,外部系统编号,商品属性,组合信息,订单状态,商家编码\n"
         "35153131473290001,梯田红米 5斤装,38.90,1,RICE-5J,,甲,等待买家付款,RICE-5J\n",
         u"details.csv"_s);
    ASSERT_TRUE(isReady()) << words("mappingState").toStdString();
    EXPECT_TRUE(find<QLabel>("mappingDetails")->isVisible());
    EXPECT_FALSE(find<QCheckBox>("mappingSeveral")->isVisible()) << "it would make it a list of orders";
    EXPECT_EQ(cell("mappingPreviewView", 0, 5), u"items only"_s);
    choose(column(u"订单状态"_s), u"—"_s);
    EXPECT_FALSE(find<QLabel>("mappingWords")->isVisible()) << "nothing is said of what its orders are";
    ASSERT_TRUE(isReady());
    shot(u"mapping-details"_s);
    press("mappingSave");
    ASSERT_TRUE(hears(u"Kept"_s));
    EXPECT_TRUE(waitFor([this] { return cell("importFilesView", 0, 1) == u"details"_s; }));
}

TEST_F(MappingPageTest, EveryStepCanBeUndoneAndNothingIsKeptByCancel)
{
    open(sales);
    EXPECT_FALSE(find<QPushButton>("mappingUndo")->isEnabled());
    choose(column(u"Cuando"_s), u"Time of the order"_s);
    choose(column(u"Que"_s), u"Order number"_s);
    EXPECT_EQ(column(u"Folio"_s)->currentIndex(), 0) << "one field has one column";
    press("mappingUndo");
    EXPECT_EQ(column(u"Folio"_s)->currentText(), u"Order number"_s);
    QTest::keyClick(find<QWidget>("mappingPage"), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(column(u"Cuando"_s)->currentIndex(), 0);
    EXPECT_FALSE(find<QPushButton>("mappingUndo")->isEnabled());
    QTest::keyClick(find<QWidget>("mappingPage"), Qt::Key_Escape);
    EXPECT_FALSE(find<QWidget>("mappingPage")->isVisible());
    EXPECT_TRUE(find<QPushButton>("importMap")->isVisible()) << "back where one came from";
    EXPECT_TRUE(answer(imports->ownProfiles()).value().isEmpty());
}

TEST_F(MappingPageTest, AFormatIsSharedAndUsedElsewhere)
{
    explainSales();
    const QString shared = folder.filePath(u"ventas.json"_s);
    ordersPage()->mapping().shareTo(shared);
    ASSERT_TRUE(hears(u"ventas.json"_s));
    for (int step = 0; step < 3; ++step)
        press("mappingUndo");
    EXPECT_EQ(column(u"Que"_s)->currentIndex(), 0);
    ordersPage()->mapping().load(shared);
    ASSERT_TRUE(waitFor([this] { return column(u"Que"_s)->currentText() == u"Item"_s; }));
    EXPECT_TRUE(find<QCheckBox>("mappingDayFirst")->isChecked());
    ordersPage()->mapping().load(file);
    EXPECT_TRUE(hears(u"not a file of Kaibang"_s)) << said.toStdString();
}

TEST_F(MappingPageTest, ThePlatformsOwnColumnsAreFilledIn)
{
    QFile sample(QStringLiteral(KAIBANG_TEST_DATA "/kuaishou/orders.csv"));
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    open(sample.readAll().replace("成交数量", "购买件数").replace("订单创建时间", "创建时刻"), u"kuaishou.csv"_s);
    EXPECT_EQ(rows("mappingColumnsView"), 61);
    EXPECT_EQ(find<QComboBox>("mappingSource")->currentText(), u"Kuaishou"_s);
    choose(column(u"创建时刻"_s), u"Time of the order"_s);
    choose(column(u"购买件数"_s), u"Quantity"_s);
    ASSERT_TRUE(state(u"5 order"_s)) << words("mappingState").toStdString();
    EXPECT_EQ(cell("mappingPreviewView", 3, 5), u"Refunded"_s);
    shot(u"mapping-kuaishou"_s);
    // A wheel that passes over a choice leaves it alone.
    auto* box = column(u"订单号"_s);
    QWheelEvent wheel({}, box->mapToGlobal(QPointF()), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(box, &wheel);
    EXPECT_EQ(box->currentText(), u"Order number"_s);
}

} // namespace
} // namespace kaibang
