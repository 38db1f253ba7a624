// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"

#include <QTimer>
#include <functional>

class QStackedWidget;
class QTableView;
class QTabWidget;

namespace kaibang {

class CatalogueFilter;
class CatalogueImportPane;
class CatalogueModel;
class DisclosureDesk;
class DisclosurePane;
class HouseholdDesk;
class LotsPane;
class OrderDesk;
class PieceLifePane;
class PiecePane;
struct PieceLifeParts;
class PinPane;
class ProductEditor;
class StockPane;
class StockRoom;

/// Products, pieces and lots with their stock. Prices, archiving and catalogue files ask for the PIN where one is set.
class StockPage : public PagePart
{
    Q_OBJECT

public:
    StockPage(StockRoom& stock, OrderDesk& orders, HouseholdDesk& household, DisclosureDesk& disclosures,
              const PieceLifeParts& pieces, Theme& theme, QWidget* parent = nullptr);

    void openProduct(const Uid& variant);
    /// Shows what importing this catalogue file would do, as a drop on the page does.
    void previewImport(const QString& path);
    void writeCatalogue(const QString& path);
    /// Opens the disclosure card of an opening product.
    void openDisclosure(const Uid& product);
    [[nodiscard]] CatalogueModel& model() { return *m_model; }

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void retranslate() override;
    void restyle() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildDetail();
    void buildKeys();
    void setUpTable();
    void wire(OrderDesk& orders);
    void selectionChanged();
    void offer(QWidget* tab, bool isThere);
    void startProduct();
    void startPiece();
    void save(const Product& product);
    /// What was sent to be saved, as it stood in the form.
    struct Sent
    {
        Product product;
        int form; ///< of ProductEditor::hold()
        std::function<void()> bringBack;
    };
    void store(const Sent& sent);
    void showStored(const Product& product);
    void unsaved(const Sent& sent, const QString& why);
    [[nodiscard]] std::function<void()> wayBack();
    void putAside();
    void archive(const Uid& product);
    void chooseImport();
    void exportCatalogue();
    void showEmptyHint();

    StockRoom& m_stock;
    HouseholdDesk& m_household;
    CatalogueModel* m_model;
    CatalogueFilter* m_filter;
    QTabWidget *m_tabs, *m_details;
    QTableView* m_table;
    QLineEdit* m_search;
    QPushButton* m_low;
    QLabel* m_empty;
    QStackedWidget* m_side;
    ProductEditor* m_editor;
    StockPane* m_movesPane;
    DisclosurePane* m_disclosure;
    PiecePane* m_piece;
    PieceLifePane* m_life;
    CatalogueImportPane* m_import;
    LotsPane* m_lots;
    PinPane* m_pin;
    QTimer m_orders; ///< joins a burst of orders into one look at the stock
    Uid m_sentFrom;  ///< the product that was chosen when the form was sent to be saved
    Uid m_wanted;    ///< selected as soon as the catalogue holds it
};

} // namespace kaibang
