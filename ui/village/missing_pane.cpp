// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "missing_pane.h"

#include "village_table.h"
#include "village_wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

MissingPane::MissingPane(Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_state(freeLabel(u"missingState"_s, "muted"))
    , m_none(label(QT_TR_NOOP("Everybody who was expected has reported."), "muted"))
    , m_table(new QTableWidget(0, 2, this))
    , m_copyOne(button(u"copyMissingOne"_s, QT_TR_NOOP("Copy number"), u"copy"_s))
    , m_copyAll(button(u"copyMissingAll"_s, QT_TR_NOOP("Copy the list"), u"copy"_s, "primary"))
{
    setObjectName(u"missingPane"_s);
    setUpVillageTable(*m_table, u"missingView"_s);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto* close = button(u"closeMissing"_s, QT_TR_NOOP("Close"));
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(label(QT_TR_NOOP("Who is missing"), "heading"));
    column->addWidget(m_state);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    auto* copies = new QHBoxLayout;
    spaced(copies);
    copies->addWidget(m_copyOne);
    copies->addStretch();
    copies->addWidget(m_copyAll);
    column->addLayout(copies);
    column->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, &MissingPane::closed);
    connect(m_copyOne, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentRow(); hasNumber(row)) {
            QGuiApplication::clipboard()->setText(m_missing.at(row).phones);
            tell(tr("Copied: %1").arg(m_missing.at(row).phones));
        }
    });
    connect(m_copyAll, &QPushButton::clicked, this, [this] { copy(m_missing); });
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_copyOne->setEnabled(hasNumber(row)); });
    connect(m_table, &QTableWidget::activated, this,
            [this](const QModelIndex& index) { Q_EMIT householdChosen(m_missing.at(index.row()).household); });
}

bool MissingPane::hasNumber(int row) const
{
    return row >= 0 && row < m_missing.size() && !m_missing.at(row).phones.isEmpty();
}

void MissingPane::show(const VillageEvening& evening, const QList<VillageHousehold>& households)
{
    QHash<Uid, QString> phones;
    for (const VillageHousehold& each : households)
        phones.insert(each.uid, each.phones);
    m_missing.clear();
    for (const EveningRow& row : evening.rows)
        if (row.attendance == Attendance::Missing && row.isFirst)
            m_missing.append({row.household, row.name, row.group, phones.value(row.household)});
    fill();
}

void MissingPane::retranslate()
{
    m_table->setAccessibleName(tr("Who is missing"));
    m_table->setHorizontalHeaderLabels({tr("Household"), tr("Phone")});
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fill();
}

void MissingPane::restyle()
{
    styleVillageTable(*m_table, tokens());
}

void MissingPane::fill()
{
    const QTableWidgetItem* was = m_table->item(m_table->currentRow(), 0);
    const Uid before = was ? Uid::fromBytes(was->data(Qt::UserRole).toByteArray()) : Uid();
    m_table->setRowCount(static_cast<int>(m_missing.size()));
    int current = 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Missing& each = m_missing.at(row);
        auto* name = new QTableWidgetItem(each.name);
        name->setData(Qt::UserRole, each.household.bytes());
        name->setToolTip(each.group.isEmpty() ? each.name : u"%1 · %2"_s.arg(each.name, each.group));
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(each.phones.isEmpty() ? tr("unknown") : each.phones));
        if (each.household == before)
            current = row;
    }
    if (!m_missing.isEmpty())
        m_table->setCurrentCell(current, 0);
    m_state->setText(tr("%n household(s) expected and not heard of.", nullptr, static_cast<int>(m_missing.size())));
    const bool any = !m_missing.isEmpty();
    m_none->setVisible(!any);
    m_state->setVisible(any);
    m_table->setVisible(any);
    m_copyOne->setEnabled(hasNumber(m_table->currentRow()));
    m_copyAll->setEnabled(any);
}

void MissingPane::copy(const QList<Missing>& of)
{
    QStringList lines;
    for (const Missing& each : of)
        lines += each.phones.isEmpty() ? each.name : u"%1\t%2"_s.arg(each.name, each.phones);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    tell(tr("Copied %n household(s) with their numbers.", nullptr, static_cast<int>(of.size())));
}

} // namespace kaibang
