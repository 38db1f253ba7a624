// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the village desk's section is laid out; desk_section_steps.cpp is what it does.
#include "desk_section.h"

#include "village_host.h"
#include "village_table.h"
#include "village_wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <chrono>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{600};
constexpr int floorRows = 4; ///< that are seen at once
constexpr int limitLetters = 10;

} // namespace

DeskSection::DeskSection(VillageHost& host, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_host(host)
    , m_on(check(u"villageOn"_s, QT_TR_NOOP("This computer is a village's desk")))
    , m_name(field(u"villageNameField"_s))
    , m_file(field(u"villageFileField"_s))
    , m_inbox(field(u"villageInboxField"_s, QT_TR_NOOP("none")))
    , m_currency(field(u"villageCurrencyField"_s))
    , m_zone(choice(u"villageZone"_s))
    , m_state(freeLabel(u"villageDeskState"_s, "muted"))
    , m_key(freeLabel(u"villageKeyState"_s))
    , m_problem(freeLabel(u"villageDeskProblem"_s, "error"))
    , m_rulesProblem(freeLabel(u"villageRulesProblem"_s, "error"))
    , m_floorProblem(freeLabel(u"villageFloorProblem"_s, "error"))
    , m_save(button(u"saveVillage"_s, QT_TR_NOOP("Save"), u"check"_s, "primary"))
    , m_makeKey(button(u"setupVillageKey"_s, QT_TR_NOOP("Make the village's key"), u"lock"_s))
    , m_floorTable(new QTableWidget(0, 4, this))
    , m_floorCategory(field(u"floorCategory"_s))
    , m_floorGrade(field(u"floorGrade"_s))
    , m_floorSize(field(u"floorSize"_s))
    , m_floorPrice(field(u"floorPrice"_s))
{
    setObjectName(u"deskSection"_s);
    head(QT_TR_NOOP("Village desk"),
         QT_TR_NOOP("For the coordinator who adds up the households' evening. Bundles hold no buyer's name, number or "
                    "address, so none can be seen here."));
    column()->addWidget(m_on);
    column()->addWidget(m_state);
    column()->addWidget(m_desk = buildVillage());
    column()->addWidget(m_ruleBox = buildRules());
    column()->addWidget(m_floorBox = buildFloors());
    column()->addStretch();
    for (QLabel* each : {m_problem, m_rulesProblem, m_floorProblem})
        each->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    follow();
}

QWidget* DeskSection::buildVillage()
{
    auto* box = new QWidget(this);
    auto* inside = new QVBoxLayout(box);
    spaced(inside);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    inside->addWidget(labelled(QT_TR_NOOP("Name of the village"), m_name));
    auto* pair = new QHBoxLayout;
    spaced(pair);
    pair->addWidget(labelled(QT_TR_NOOP("Time zone"), m_zone), 2);
    pair->addWidget(labelled(QT_TR_NOOP("Currency"), m_currency), 1);
    inside->addLayout(pair);
    const auto place = [&](const char* name, QLineEdit* path, QPushButton* choose) {
        auto* row = new QHBoxLayout;
        spaced(row);
        row->addWidget(labelled(name, path), 1);
        row->addWidget(choose, 0, Qt::AlignBottom);
        inside->addLayout(row);
    };
    auto* file = button(u"chooseVillageFile"_s, QT_TR_NOOP("Choose…"), u"folder"_s);
    auto* inbox = button(u"chooseVillageInbox"_s, QT_TR_NOOP("Choose a folder…"), u"folder"_s);
    place(QT_TR_NOOP("The village's ledger"), m_file, file);
    place(QT_TR_NOOP("Folder in which bundles arrive"), m_inbox, inbox);
    connect(file, &QPushButton::clicked, this, &DeskSection::chooseFile);
    connect(inbox, &QPushButton::clicked, this, &DeskSection::chooseInbox);
    inside->addWidget(m_problem);
    inside->addWidget(m_save, 0, Qt::AlignLeft);
    inside->addWidget(m_key);
    inside->addWidget(m_makeKey, 0, Qt::AlignLeft);
    return box;
}

QWidget* DeskSection::buildRules()
{
    QVBoxLayout* inside = nullptr;
    auto* box = card(&inside);
    inside->addWidget(label(QT_TR_NOOP("What the desk looks for"), "title"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(tokens().gap);
    grid->setVerticalSpacing(tokens().grid);
    grid->setColumnStretch(0, 1);
    const QList<VillageRule> rules = defaultVillageRules();
    for (int row = 0; row < rules.size(); ++row) {
        const QString name = exceptionRuleName(rules.at(row).rule);
        RuleRow made{new QCheckBox(this), field(u"limit-"_s + name), new QLabel(this)};
        made.on->setObjectName(u"rule-"_s + name);
        made.limit->setAlignment(Qt::AlignRight);
        made.limit->setFixedWidth(QFontMetrics(theme().font(TextRole::Base)).averageCharWidth() * limitLetters +
                                  2 * tokens().padding);
        grid->addWidget(made.on, row, 0);
        grid->addWidget(made.limit, row, 1);
        grid->addWidget(made.unit, row, 2);
        m_rows.append(made);
    }
    inside->addLayout(grid);
    inside->addWidget(m_rulesProblem);
    return box;
}

QWidget* DeskSection::buildFloors()
{
    QVBoxLayout* inside = nullptr;
    auto* box = card(&inside);
    inside->addWidget(label(QT_TR_NOOP("The village's floor prices"), "title"));
    inside->addWidget(label(QT_TR_NOOP("The lowest price of one unit that the village has agreed on. What stays empty "
                                       "fits everything."),
                            "muted"));
    setUpVillageTable(*m_floorTable, u"floorsView"_s);
    m_floorTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    inside->addWidget(m_floorTable);
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Category"), m_floorCategory), 2);
    row->addWidget(labelled(QT_TR_NOOP("Grade"), m_floorGrade), 1);
    row->addWidget(labelled(QT_TR_NOOP("Size"), m_floorSize), 1);
    row->addWidget(labelled(QT_TR_NOOP("Lowest price"), m_floorPrice), 1);
    inside->addLayout(row);
    inside->addWidget(m_floorProblem);
    auto* add = button(u"addFloor"_s, QT_TR_NOOP("Add"), u"add"_s);
    auto* remove = button(u"removeFloor"_s, QT_TR_NOOP("Remove"), u"delete"_s);
    auto* act = new QHBoxLayout;
    spaced(act);
    act->addWidget(add);
    act->addWidget(remove);
    act->addStretch();
    inside->addLayout(act);
    connect(add, &QPushButton::clicked, this, &DeskSection::addFloor);
    connect(remove, &QPushButton::clicked, this, &DeskSection::removeFloor);
    connect(m_floorPrice, &QLineEdit::returnPressed, this, &DeskSection::addFloor);
    return box;
}

void DeskSection::restyle()
{
    styleVillageTable(*m_floorTable, tokens());
    m_floorTable->setFixedHeight(tokens().rowHeight * (floorRows + 1));
}

void DeskSection::retranslate()
{
    m_floorTable->setAccessibleName(tr("Floor prices"));
    m_floorTable->setHorizontalHeaderLabels({tr("Category"), tr("Grade"), tr("Size"), tr("Lowest price")});
    for (int column = 0; column < m_floorTable->columnCount(); ++column)
        m_floorTable->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    showState();
    showRules();
    showFloors();
}

} // namespace kaibang
