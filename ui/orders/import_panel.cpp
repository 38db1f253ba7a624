// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_panel.h"

#include "column_fitter.h"
#include "import_desk.h"
#include "import_problems_model.h"
#include "when_done.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

enum FileColumn {
    NameColumn,
    KindColumn,
    RowsColumn,
    AddedColumn,
    ChangedColumn,
    SameColumn,
    RefusedColumn,
    FileColumns
};

constexpr int nameLetters = 12;

} // namespace

ImportPanel::ImportPanel(ImportDesk& imports, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_imports(imports)
    , m_problems(new ImportProblemsModel(this))
    , m_state(freeLabel(u"importState"_s, "muted"))
    , m_refused(freeLabel(u"importRefused"_s, "title"))
    , m_table(new QTableWidget(0, FileColumns, this))
    , m_problemView(new QTableView(this))
    , m_progress(new QProgressBar(this))
    , m_import(button(u"importConfirm"_s, QT_TR_NOOP("Import"), u"import"_s, "primary"))
{
    auto* cancel = button(u"importCancel"_s, QT_TR_NOOP("Cancel"));
    auto* bar = new QHBoxLayout;
    spaced(bar);
    bar->addWidget(cancel);
    bar->addStretch();
    bar->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("Import orders"), "heading"));
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(buildTables(), 1);
    column->addLayout(bar);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->hide();
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::cancel);
    connect(&m_imports, &ImportDesk::progressed, this, &ImportPanel::showProgress);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::importNow);
}

QWidget* ImportPanel::buildTables()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    spaced(column);
    m_table->setObjectName(u"importFilesView"_s);
    m_problemView->setObjectName(u"importProblemsView"_s);
    m_problemView->setModel(m_problems);
    m_problemView->setColumnHidden(ImportProblemsModel::Detail, true);
    for (QTableView* view : {static_cast<QTableView*>(m_table), m_problemView}) {
        view->setShowGrid(false);
        view->setSelectionBehavior(QAbstractItemView::SelectRows);
        view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        view->setTabKeyNavigation(false);
        view->verticalHeader()->hide();
        view->horizontalHeader()->setHighlightSections(false);
        view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    }
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_problemView->horizontalHeader()->setSectionResizeMode(ImportProblemsModel::Reason, QHeaderView::Stretch);
    m_table->setTextElideMode(Qt::ElideMiddle); // two exports of a day differ at the end
    new ColumnFitter(*m_table, NameColumn, {KindColumn, RowsColumn, SameColumn}, nameLetters);
    column->addWidget(m_table, 2);
    column->addWidget(m_refused);
    column->addWidget(m_problemView, 3);
    return box;
}

void ImportPanel::retranslate()
{
    m_table->setAccessibleName(tr("Files"));
    m_problemView->setAccessibleName(tr("Refused rows"));
    m_table->setHorizontalHeaderLabels(
        {tr("File"), tr("Kind"), tr("Rows"), tr("New"), tr("Changed"), tr("Same"), tr("Refused")});
    for (int column = 0; column < FileColumns; ++column) // over their cells
        m_table->horizontalHeaderItem(column)->setTextAlignment(
            (column >= RowsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    m_problems->retranslate();
    fillFiles();
}

void ImportPanel::restyle()
{
    m_table->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
    m_problemView->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
}

void ImportPanel::preview(const QStringList& paths)
{
    for (const QString& path : paths)
        if (!m_paths.contains(path))
            m_paths += path;
    m_files.clear();
    setWork(Work::Looking);
    fillFiles();
    const int round = ++m_round;
    whenDone(m_imports.preview(m_paths), this, [this, round](const Result<QList<FilePreview>>& result) {
        if (round != m_round)
            return;
        setWork(Work::None);
        if (!result.ok())
            report(result.error());
        show(result.ok() ? result.value() : QList<FilePreview>());
    });
}

void ImportPanel::show(const QList<FilePreview>& files)
{
    m_files = files;
    m_problems->setFiles(files);
    fillFiles();
}

void ImportPanel::fillFiles()
{
    m_table->setRowCount(static_cast<int>(m_files.size()));
    int wanted = 0;
    int refused = 0;
    for (int i = 0; i < m_files.size(); ++i) {
        const FilePreview& file = m_files.at(i);
        wanted += file.added + file.changed;
        refused += file.refused;
        const QString kind = file.knownAlready ? tr("%1, imported before").arg(Wording::fileKindText(file.kind))
                                               : Wording::fileKindText(file.kind);
        const QString cells[FileColumns]{file.name,
                                         kind,
                                         Wording::count(file.rows),
                                         Wording::count(file.added),
                                         Wording::count(file.changed),
                                         Wording::count(file.unchanged),
                                         Wording::count(file.refused)};
        for (int column = 0; column < FileColumns; ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == NameColumn ? file.name : QString());
            if (column >= RowsColumn)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(i, column, item);
        }
    }
    m_state->setText(m_work == Work::Looking ? tr("Reading %n file(s)…", nullptr, static_cast<int>(m_paths.size()))
                     : m_work == Work::Importing ? tr("Importing. The show goes on meanwhile.")
                     : m_files.isEmpty()         ? tr("Nothing could be read.")
                     : wanted == 0               ? tr("These files bring nothing new.")
                                   : tr("Nothing has been changed yet. This is what importing would do."));
    const bool problems = m_problems->rowCount() > 0 && m_work == Work::None;
    m_refused->setVisible(problems);
    m_refused->setText(tr("%n row(s) refused", nullptr, std::max(refused, m_problems->rowCount())));
    m_problemView->setVisible(problems);
    m_import->setEnabled(m_work == Work::None && wanted > 0);
}

// The bar stands only while there is something to wait for; before the first order the length is not known.
void ImportPanel::showProgress(int done, int total)
{
    if (m_work == Work::None)
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2 orders").arg(Wording::count(done), Wording::count(total)));
}

void ImportPanel::setWork(Work work)
{
    m_work = work;
    m_progress->setRange(0, 0);
    m_progress->setVisible(work != Work::None);
}

// What was begun is stopped and taken back; the panel stays until that is done, so that nothing is left half seen.
void ImportPanel::cancel()
{
    if (m_work != Work::None)
        m_imports.cancel();
    if (m_work != Work::Importing)
        close();
}

void ImportPanel::close()
{
    setWork(Work::None);
    ++m_round;
    m_paths.clear();
    m_files.clear();
    m_problems->setFiles({});
    Q_EMIT closed();
}

void ImportPanel::importNow()
{
    setWork(Work::Importing);
    fillFiles();
    whenDone(m_imports.import(m_paths), this, [this](const Result<QList<FilePreview>>& result) {
        setWork(Work::None);
        fillFiles();
        if (!result.ok() && result.error().detail == ImportDesk::cancelled()) {
            tell(tr("The import was stopped. Nothing of it is in the ledger."));
            return;
        }
        if (!result.ok()) {
            report(result.error());
            return;
        }
        int added = 0;
        int changed = 0;
        int refused = 0;
        for (const FilePreview& file : result.value()) {
            added += file.added;
            changed += file.changed;
            refused += file.refused;
        }
        tell(tr("Imported: %1 new, %2 changed, %3 refused.")
                 .arg(Wording::count(added), Wording::count(changed), Wording::count(refused)),
             tr("Undo"), [this] { undoLast(); });
        close();
    });
}

void ImportPanel::undoLast()
{
    await(m_imports.undoLast(),
          [this](int changed) { tell(tr("The last import was undone: %n order(s) changed.", nullptr, changed)); });
}

} // namespace kaibang
