// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_panel.h"

#include "column_fitter.h"
#include "import_desk.h"
#include "import_problems_model.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <algorithm>
#include <utility>

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

constexpr int nameLetters = 15;

bool isUnknownTable(const FilePreview& file)
{
    return file.kind.isEmpty() && !file.header.isEmpty();
}

// Somebody may want to say what its columns are.
bool hasUnknownColumns(const FilePreview& file)
{
    return isUnknownTable(file) || !file.newColumns.isEmpty();
}

} // namespace

ImportPanel::ImportPanel(ImportDesk& imports, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_imports(imports)
    , m_problems(new ImportProblemsModel(this))
    , m_state(freeLabel(u"importState"_s, "muted"))
    , m_news(freeLabel(u"importNewColumns"_s, nullptr))
    , m_refused(freeLabel(u"importRefused"_s, "title"))
    , m_table(new QTableWidget(0, FileColumns, this))
    , m_problemView(new QTableView(this))
    , m_progress(new QProgressBar(this))
    , m_import(button(u"importConfirm"_s, QT_TR_NOOP("Import"), u"import"_s, "primary"))
    , m_map(button(u"importMap"_s, QT_TR_NOOP("Say what the columns are…"), u"edit"_s))
    , m_forget(button(u"importForget"_s, QT_TR_NOOP("Forget this format"), u"delete"_s))
{
    auto* cancel = button(u"importCancel"_s, QT_TR_NOOP("Cancel"));
    auto* bar = new QHBoxLayout;
    spaced(bar);
    bar->addWidget(cancel);
    bar->addStretch();
    bar->addWidget(m_import);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("Import files"), "heading"));
    column->addWidget(m_state);
    column->addWidget(m_news);
    column->addWidget(m_progress);
    column->addWidget(buildTables(), 1);
    for (QPushButton* format : {m_map, m_forget})
        column->addWidget(format, 0, Qt::AlignLeft);
    column->addLayout(bar);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->hide();
    connect(cancel, &QPushButton::clicked, this, &ImportPanel::cancel);
    connect(&m_imports, &ImportDesk::progressed, this, &ImportPanel::showProgress);
    connect(&m_imports, &ImportDesk::filesRead, this, &ImportPanel::showReading);
    connect(m_import, &QPushButton::clicked, this, &ImportPanel::importNow);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ImportPanel::showFormatButtons);
    connect(m_forget, &QPushButton::clicked, this, &ImportPanel::forgetFormat);
    connect(m_map, &QPushButton::clicked, this, [this] {
        if (const FilePreview* file = chosen(hasUnknownColumns))
            Q_EMIT mappingRequested(*file);
    });
}

bool ImportPanel::isOwnFormat(const FilePreview& file)
{
    return !file.kindName.isEmpty();
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
    new ColumnFitter(*m_table, NameColumn, {RowsColumn, SameColumn, ChangedColumn, KindColumn}, nameLetters);
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
    const int unknown = static_cast<int>(std::count_if(m_files.begin(), m_files.end(), isUnknownTable));
    for (int i = 0; i < m_files.size(); ++i) {
        const FilePreview& file = m_files.at(i);
        wanted += file.added + file.changed;
        refused += file.refused;
        const QString name = file.kindName.isEmpty() ? Wording::fileKindText(file.kind) : file.kindName;
        const QString kind = file.knownAlready ? tr("%1, imported before").arg(name) : name;
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
                     : unknown > 0 ? tr("The columns of %n file(s) are not known. Once you have said what "
                                        "they are, every such file can be imported.",
                                        nullptr, unknown)
                     : wanted == 0 ? tr("These files bring nothing new.")
                                   : tr("Nothing has been changed yet. This is what importing would do."));
    const bool problems = m_problems->rowCount() > 0 && m_work == Work::None;
    m_refused->setVisible(problems);
    m_refused->setText(tr("%n row(s) refused", nullptr, std::max(refused, m_problems->rowCount())));
    m_problemView->setVisible(problems);
    m_import->setEnabled(m_work == Work::None && wanted > 0);
    showNewColumns();
    showFormatButtons();
}

// A platform adds columns often, and renames one now and then: what is not read has to be seen to be not read.
void ImportPanel::showNewColumns()
{
    constexpr int mostNames = 6;
    QStringList names;
    for (const FilePreview& file : std::as_const(m_files))
        for (const QString& name : file.newColumns)
            if (!names.contains(name))
                names.append(name);
    m_news->setVisible(m_work == Work::None && !names.isEmpty());
    const QString told = names.mid(0, mostNames).join(u", "_s) + (names.size() > mostNames ? u" …"_s : QString());
    m_news->setText(tr("%n column(s) are new and are not read: %1. If one of them matters, say what it carries.",
                       nullptr, static_cast<int>(names.size()))
                        .arg(told));
}

// The chosen file where it fits, else the first that does: with one unknown file nothing has to be chosen.
const FilePreview* ImportPanel::chosen(bool (*fits)(const FilePreview&)) const
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_files.size() && fits(m_files.at(row)))
        return &m_files.at(row);
    const auto first = std::find_if(m_files.begin(), m_files.end(), fits);
    return first == m_files.end() ? nullptr : &*first;
}

void ImportPanel::showFormatButtons()
{
    m_map->setVisible(m_work == Work::None && chosen(hasUnknownColumns));
    m_forget->setVisible(m_work == Work::None && chosen(isOwnFormat));
}

} // namespace kaibang
