// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail_section.h"

#include "household_desk.h"
#include "role_gate.h"
#include "trail_words.h"
#include "wording.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newest = 500;
constexpr int rowsInSight = 12;

} // namespace

TrailSection::TrailSection(HouseholdDesk& household, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_household(household)
    , m_table(new QTableWidget(0, 5, this))
    , m_none(label(QT_TR_NOOP("Nothing yet. The first refund, price or PIN makes the first line."), "muted"))
{
    head(QT_TR_NOOP("Trail"),
         QT_TR_NOOP(
             "Refunds, prices, deletions, exports, PINs and erasures: who, when and what. Lines stay as they are; "
             "no buyer is named."));
    m_table->setObjectName(u"trailTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(rowsInSight * tokens().rowHeight);
    auto* file = button(u"trailExport"_s, QT_TR_NOOP("Export…"), u"export"_s);
    column()->addWidget(m_none);
    column()->addWidget(m_table, 1);
    buttons({file});
    column()->addStretch();
    (new RoleGate(household, this))->guard(file, Act::Exports);
    connect(file, &QPushButton::clicked, this, &TrailSection::chooseFile);
    connect(&m_household, &HouseholdDesk::changed, this, &TrailSection::refresh);
}

void TrailSection::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Of what"), tr("Before → after")});
    m_table->setAccessibleName(tr("Trail"));
    refresh();
}

void TrailSection::refresh()
{
    if (isVisible())
        await(m_household.trail(newest), [this](const QList<TrailLine>& lines) { fill(lines); });
}

void TrailSection::fill(const QList<TrailLine>& lines)
{
    m_none->setVisible(lines.isEmpty());
    m_table->setVisible(!lines.isEmpty());
    m_table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const TrailLine& line = lines.at(row);
        const QStringList cells{Wording::timeText(line.at, m_household.current().timeZone()),
                                TrailWords::actorText(line.role), TrailWords::kindText(line.kind),
                                TrailWords::subjectText(line), TrailWords::changeText(line)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells.at(column));
            item->setToolTip(cells.at(column));
            m_table->setItem(row, column, item);
        }
    }
    for (int column = 0; column + 1 < m_table->columnCount(); ++column)
        m_table->resizeColumnToContents(column);
}

void TrailSection::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Export the trail"), {}, tr("Spreadsheet (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(u"trail.xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString format = path.section(u'.', -1).toLower();
        Q_EMIT exportRequested(u"trail"_s, path, format);
    });
    dialog->open();
}

} // namespace kaibang
