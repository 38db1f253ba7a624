// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_page.h"

#include "mapping_facts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int trialPause = 250;

void setUp(QTableWidget& table)
{
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

} // namespace

MappingPage::MappingPage(ImportDesk& imports, const HouseholdDesk& household, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_imports(imports)
    , m_household(household)
    , m_facts(new MappingFacts(theme, this))
    , m_name(freeLabel(u"mappingFile"_s, "muted"))
    , m_state(freeLabel(u"mappingState"_s))
    , m_columns(new QTableWidget(0, ColumnsColumns, this))
    , m_preview(new QTableWidget(0, PreviewColumns, this))
    , m_load(button(u"mappingLoad"_s, QT_TR_NOOP("Use a shared one…"), u"folder"_s))
    , m_undo(button(u"mappingUndo"_s, QT_TR_NOOP("Undo"), u"undo"_s))
    , m_share(button(u"mappingShare"_s, QT_TR_NOOP("Share…"), u"export"_s))
    , m_save(button(u"mappingSave"_s, QT_TR_NOOP("Save and go on"), u"check"_s, "primary"))
{
    setObjectName(u"mappingPage"_s);
    follow(m_facts);
    auto* left = new QVBoxLayout;
    spaced(left);
    left->addWidget(buildColumns(), 1);
    left->addWidget(buildPreview());
    auto* row = new QHBoxLayout;
    row->setSpacing(tokens().padding);
    row->addLayout(left, 7);
    row->addWidget(buildFacts(), 4);
    auto* column = new QVBoxLayout(this);
    spaced(column, tokens().padding);
    column->addWidget(buildTop());
    column->addLayout(row, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(trialPause);
    buildKeys();
    connect(&m_soon, &QTimer::timeout, this, &MappingPage::tryNow);
    connect(m_facts, &MappingFacts::changed, this, [this](const std::function<void(MappingDraft&)>& change) {
        change(m_draft);
        changed();
    });
}

QWidget* MappingPage::buildTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    spaced(row);
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(label(QT_TR_NOOP("What are these columns?"), "heading"));
    titles->addWidget(m_name);
    auto* cancel = button(u"mappingCancel"_s, QT_TR_NOOP("Cancel"));
    row->addLayout(titles, 1);
    for (QPushButton* one : {cancel, m_load, m_undo, m_share, m_save})
        row->addWidget(one);
    connect(cancel, &QPushButton::clicked, this, &MappingPage::close);
    connect(m_load, &QPushButton::clicked, this, &MappingPage::chooseLoad);
    connect(m_undo, &QPushButton::clicked, this, &MappingPage::undo);
    connect(m_share, &QPushButton::clicked, this, &MappingPage::chooseShare);
    connect(m_save, &QPushButton::clicked, this, &MappingPage::save);
    return top;
}

QWidget* MappingPage::buildColumns()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_columns->setObjectName(u"mappingColumnsView"_s);
    setUp(*m_columns);
    m_columns->horizontalHeader()->setSectionResizeMode(ValuesColumn, QHeaderView::Stretch);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setFocusPolicy(Qt::NoFocus); // the choices in it have the keyboard
    column->addWidget(m_columns, 1);
    return box;
}

QWidget* MappingPage::buildPreview()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_preview->setObjectName(u"mappingPreviewView"_s);
    setUp(*m_preview);
    m_preview->horizontalHeader()->setSectionResizeMode(ItemColumn, QHeaderView::Stretch);
    column->addWidget(label(QT_TR_NOOP("What would be read"), "title"));
    column->addWidget(m_state);
    column->addWidget(m_preview);
    return box;
}

QWidget* MappingPage::buildFacts()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    column->addWidget(scrolled(m_facts), 1);
    return box;
}

void MappingPage::buildKeys()
{
    const auto key = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(QKeySequence(Qt::Key_Escape), [this] { close(); });
    key(QKeySequence(QKeySequence::Undo), [this] { undo(); });
    key(QKeySequence(QKeySequence::Save), [this] {
        if (m_save->isEnabled())
            save();
    });
}

void MappingPage::setWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    for (QWidget* each : std::initializer_list<QWidget*>{m_columns, m_facts, m_load})
        each->setEnabled(!isWaiting);
}

void MappingPage::close()
{
    ++m_round;
    m_soon.stop();
    Q_EMIT closed();
}

void MappingPage::retranslate()
{
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_preview->setAccessibleName(tr("What would be read"));
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("First values"), tr("Carries")});
    m_preview->setHorizontalHeaderLabels(
        {tr("Number"), tr("Placed"), tr("Items"), tr("Units"), tr("Amount"), tr("State")});
    for (QTableWidget* table : {m_columns, m_preview})
        for (int column = 0; column < table->columnCount(); ++column)
            table->horizontalHeaderItem(column)->setTextAlignment(
                (table == m_preview && (column == UnitsColumn || column == AmountColumn) ? Qt::AlignRight
                                                                                         : Qt::AlignLeft) |
                Qt::AlignVCenter);
    fillColumns();
    fillPreview();
}

void MappingPage::restyle()
{
    m_preview->verticalHeader()->setDefaultSectionSize(tokens().rowHeight);
    m_columns->verticalHeader()->setDefaultSectionSize(tokens().controlHeight + tokens().gap);
}

} // namespace kaibang
