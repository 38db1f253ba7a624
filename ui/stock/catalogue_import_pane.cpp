// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_import_pane.h"

#include "import_problems_model.h"
#include "stock_room.h"
#include "wording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

CatalogueImportPane::CatalogueImportPane(StockRoom& stock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_stock(stock)
    , m_problems(new ImportProblemsModel(this))
    , m_name(freeLabel(u"catalogueFileName"_s, "heading"))
    , m_counts(freeLabel(u"catalogueCounts"_s))
    , m_none(label(QT_TR_NOOP("Every row can be read."), "paid"))
    , m_table(new QTableView(this))
    , m_import(button(u"catalogueImportConfirm"_s, QT_TR_NOOP("Import"), u"import"_s, "primary"))
{
    m_table->setObjectName(u"catalogueProblemsView"_s);
    m_table->setModel(m_problems);
    m_table->setColumnHidden(ImportProblemsModel::File, true);
    m_table->setColumnHidden(ImportProblemsModel::Detail, true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(ImportProblemsModel::Reason, QHeaderView::Stretch);
    auto* close = button(u"catalogueImportCancel"_s, QT_TR_NOOP("Cancel"));
    auto* bar = new QHBoxLayout;
    spaced(bar);
    bar->addWidget(close);
    bar->addStretch();
    bar->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(m_name);
    column->addWidget(label(QT_TR_NOOP("Nothing has been changed yet."), "muted"));
    column->addWidget(m_counts);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addLayout(bar);
    connect(close, &QPushButton::clicked, this, &CatalogueImportPane::closed);
    connect(m_import, &QPushButton::clicked, this, &CatalogueImportPane::importRequested);
}

void CatalogueImportPane::retranslate()
{
    m_table->setAccessibleName(tr("Refused rows"));
    m_problems->retranslate();
    show(m_file);
}

void CatalogueImportPane::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(tokens().pictureRowHeight);
}

void CatalogueImportPane::preview(const QString& path)
{
    m_file = {};
    m_file.name = QFileInfo(path).fileName();
    m_import->setEnabled(false);
    show(m_file);
    await(m_stock.readCatalogue(path), [this, name = m_file.name](const QByteArray& csv) {
        if (name != m_file.name)
            return; // another file was chosen since
        m_csv = csv;
        await(m_stock.previewCatalogue(csv), [this, name](FilePreview read) {
            read.name = name;
            show(read);
        });
    });
}

void CatalogueImportPane::show(const FilePreview& file)
{
    m_file = file;
    m_problems->setFiles({file});
    m_name->setText(file.name);
    m_counts->setText(tr("%n row(s) read", nullptr, file.rows) + u"\n"_s +
                      tr("%1 new · %2 changed · %3 unchanged · %4 refused")
                          .arg(Wording::count(file.added), Wording::count(file.changed), Wording::count(file.unchanged),
                               Wording::count(file.refused)));
    m_none->setVisible(file.rows > 0 && file.problems.isEmpty());
    m_table->setVisible(!file.problems.isEmpty());
    m_import->setEnabled(file.added + file.changed > 0);
}

void CatalogueImportPane::importNow()
{
    m_import->setEnabled(false);
    await(m_stock.importCatalogue(m_csv), [this](const CatalogueImport& import) {
        const FilePreview& done = import.preview;
        tell(tr("Catalogue imported: %1 new, %2 changed, %3 refused.")
                 .arg(Wording::count(done.added), Wording::count(done.changed), Wording::count(done.refused)),
             tr("Undo"), [this, import] { takeBack(import); });
        m_csv.clear();
        Q_EMIT closed();
    });
}

void CatalogueImportPane::takeBack(const CatalogueImport& import)
{
    await(m_stock.undoCatalogue(import), [this](qint64 kept) {
        const QString done = tr("The catalogue is as it was before the import.");
        tell(kept == 0 ? done : tr("%n product(s) were changed since and stay.", nullptr, int(kept)));
    });
}

} // namespace kaibang
