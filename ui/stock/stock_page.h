// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"

#include <QHash>

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
class PiecePane;
class PinPane;
class ProductEditor;
class StockPane;
class StockRoom;

/// Products, pieces and lots with their stock. Prices, archiving and catalogue files ask for the PIN where one is set.
class StockPage : public PagePart
{
    Q_OBJECT

public:
    StockPage(StockRoom& stock, HouseholdDesk& household, DisclosureDesk& disclosures, Theme& theme,
              QWidget* parent = nullptr);

    /// Units sold by variant, for the column of that name; hidden until it is given.
    void setSold(const QHash<Uid, qint64>& sold);
    void openProduct(const Uid& variant);
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
    void selectionChanged();
    void startProduct();
    void startPiece();
    void save(const Product& product);
    void store(const Product& product);
    void archive(const Uid& product);
    void chooseImport();
    void previewImport(const QString& path);
    void exportCatalogue();
    void writeCatalogue(const QString& path);
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
    CatalogueImportPane* m_import;
    LotsPane* m_lots;
    PinPane* m_pin;
    Uid m_wanted; ///< selected as soon as the catalogue holds it
};

} // namespace kaibang
