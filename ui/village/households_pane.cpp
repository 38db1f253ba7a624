// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the list of households is laid out, and what its form shows; household_steps.cpp is what it does.
#include "households_pane.h"

#include "household_list_model.h"
#include "village_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimeZone>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

HouseholdsPane::HouseholdsPane(Theme& theme, QWidget* parent)
    : VillagePart(theme, parent)
    , m_model(new HouseholdListModel(this))
    , m_table(new QTableView(this))
    , m_search(field(u"householdsSearch"_s, QT_TR_NOOP("Name, group or phone (Ctrl+F)")))
    , m_code(field(u"enrolmentCode"_s, QT_TR_NOOP("Scan or paste the code here")))
    , m_name(field(u"villageHouseholdName"_s))
    , m_phones(field(u"villageHouseholdPhones"_s))
    , m_group(field(u"villageHouseholdGroup"_s))
    , m_note(field(u"villageHouseholdNote"_s))
    , m_zone(choice(u"villageHouseholdZone"_s))
    , m_withLeft(check(u"householdsWithLeft"_s, QT_TR_NOOP("Those that have left, too")))
    , m_count(freeLabel(u"householdsCount"_s, "muted"))
    , m_title(freeLabel(u"villageHouseholdTitle"_s, "heading"))
    , m_read(freeLabel(u"enrolmentRead"_s))
    , m_problem(freeLabel(u"enrolmentProblem"_s, "error"))
    , m_new(button(u"enrolHousehold"_s, QT_TR_NOOP("Enrol a household"), u"add"_s, "primary"))
    , m_save(button(u"saveVillageHousehold"_s, QT_TR_NOOP("Save"), u"check"_s, "primary"))
    , m_leave(button(u"leaveVillage"_s, nullptr, u"history"_s))
    , m_file(button(u"enrolmentFile"_s, QT_TR_NOOP("Its bundle…"), u"folder"_s))
    , m_newKey(button(u"newHouseholdKey"_s, QT_TR_NOOP("It has a new computer"), u"lock"_s))
{
    setObjectName(u"householdsPane"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens().padding);
    row->addWidget(buildList(), 3);
    row->addWidget(buildForm(), 2);
    m_problem->hide();
    follow();
}

QWidget* HouseholdsPane::buildList()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    auto* top = new QHBoxLayout;
    spaced(top);
    m_search->setClearButtonEnabled(true);
    PagePart::say(m_search, QT_TR_NOOP("Search households"), Phrase::AccessibleName);
    top->addWidget(m_search, 1);
    top->addWidget(m_withLeft);
    top->addWidget(m_new);
    setUpVillageTable(*m_table, u"householdsView"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(HouseholdListModel::Name, QHeaderView::Stretch);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_count);
    return box;
}

QWidget* HouseholdsPane::buildForm()
{
    QVBoxLayout* column = nullptr;
    auto* box = card(&column);
    m_zone->addItem(QString(), QString());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    column->addWidget(m_title);
    column->addWidget(m_codeBox = buildCode());
    m_fields = new QWidget(this);
    auto* fields = new QVBoxLayout(m_fields);
    spaced(fields);
    fields->addWidget(labelled(QT_TR_NOOP("Name"), m_name));
    fields->addWidget(labelled(QT_TR_NOOP("Phone numbers, as you call them"), m_phones));
    auto* pair = new QHBoxLayout;
    spaced(pair);
    pair->addWidget(labelled(QT_TR_NOOP("Group, street or team"), m_group), 1);
    pair->addWidget(labelled(QT_TR_NOOP("Time zone"), m_zone), 1);
    fields->addLayout(pair);
    fields->addWidget(labelled(QT_TR_NOOP("Note"), m_note));
    column->addWidget(m_fields);
    column->addWidget(m_problem);
    auto* foot = new QHBoxLayout;
    spaced(foot);
    PagePart::say(m_leave, QT_TR_NOOP("Its history stays in every case"), Phrase::ToolTip);
    foot->addWidget(m_leave);
    foot->addWidget(m_newKey);
    foot->addStretch();
    foot->addWidget(m_save);
    column->addLayout(foot);
    column->addStretch();
    return box;
}

QWidget* HouseholdsPane::buildCode()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    spaced(column);
    column->addWidget(label(
        QT_TR_NOOP("The household finds its code in Setup, \"Village\". Scan the square with a hand scanner, paste "
                   "the text from a chat, or type the short code that it reads out and choose a bundle of it."),
        "muted"));
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("Code"), m_code), 1);
    row->addWidget(m_file, 0, Qt::AlignBottom);
    column->addLayout(row);
    column->addWidget(m_read);
    return box;
}

void HouseholdsPane::restyle()
{
    styleVillageTable(*m_table, tokens());
}

QList<QWidget*> HouseholdsPane::panes() const
{
    return {m_table, isEnrolling() ? m_code : m_name};
}

void HouseholdsPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

const VillageHousehold* HouseholdsPane::current() const
{
    return m_isNew ? nullptr : m_model->household(m_table->currentIndex());
}

// In a village without households there is nothing else to do.
bool HouseholdsPane::isEnrolling() const
{
    return m_isNew || m_model->isEmpty();
}

// What a person has changed and not saved, or begun with a new key, stays when the list is only read again.
void HouseholdsPane::showForm()
{
    const VillageHousehold* const known = current();
    if (!known && m_filled.isValid())
        leaveForm();
    const bool enrols = isEnrolling();
    const bool isSame = known && known->uid == m_filled;
    m_title->setText(enrols ? tr("Enrol a household") : known ? known->name : tr("No household is chosen"));
    m_codeBox->setVisible(enrols || (isSame && m_codeBox->isVisibleTo(this)));
    m_fields->setVisible(known || m_enrolment);
    m_save->setVisible(known || m_enrolment);
    m_leave->setVisible(known);
    m_newKey->setVisible(known);
    if (known)
        m_leave->setText(known->leftOn ? tr("It is back") : tr("It leaves"));
    if (isSame && (m_enrolment || isEdited()))
        return;
    if (!isSame && !m_enrolment) { // else its short code is still to be compared
        m_read->clear();
        say({});
    }
    if (!known)
        return;
    m_filled = known->uid;
    m_name->setText(known->name);
    m_phones->setText(known->phones);
    m_group->setText(known->group);
    m_note->setText(known->note);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(known->zone)));
    m_filledZone = m_zone->currentData().toString();
}

bool HouseholdsPane::isEdited() const
{
    const auto typed = fields();
    return m_zone->currentData().toString() != m_filledZone ||
           std::any_of(typed.begin(), typed.end(), [](const QLineEdit* each) { return each->isModified(); });
}

void HouseholdsPane::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace kaibang
