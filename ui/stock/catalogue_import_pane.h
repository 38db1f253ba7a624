// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue_import.h"
#include "page_part.h"

class QTableView;

namespace kaibang {

class ImportProblemsModel;
class StockRoom;

/// A catalogue file before it is imported: what would be added and changed, and every refused row with its reason.
class CatalogueImportPane : public PagePart
{
    Q_OBJECT

public:
    CatalogueImportPane(StockRoom& stock, Theme& theme, QWidget* parent = nullptr);
    /// Reads the file and shows what importing it would do.
    void preview(const QString& path);

Q_SIGNALS:
    /// The person wants it: the page asks for the PIN, as a file may change prices, and then calls importNow().
    void importRequested();
    void closed();

public Q_SLOTS:
    void importNow();

protected:
    void retranslate() override;
    void restyle() override;

private:
    void takeBack(const CatalogueImport& import);
    void show(const FilePreview& file);

    StockRoom& m_stock;
    QByteArray m_csv;
    FilePreview m_file;
    ImportProblemsModel* m_problems;
    QLabel *m_name, *m_counts, *m_none;
    QTableView* m_table;
    QPushButton* m_import;
};

} // namespace kaibang
