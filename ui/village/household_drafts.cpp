// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed of a household and not on the disk yet: kept, put aside when another one is shown, and brought back.
#include "household_list_model.h"
#include "households_pane.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <algorithm>

namespace kaibang {

QList<QLineEdit*> HouseholdsPane::fields() const
{
    return {m_name, m_phones, m_group, m_note};
}

HouseholdsPane::Draft HouseholdsPane::draft() const
{
    Draft typed{m_filled, m_enrolment, {}, m_zone->currentData().toString(), {}};
    if (m_codeBox->isVisibleTo(this))
        typed.code = m_code->text();
    for (const QLineEdit* each : fields())
        typed.words += each->text();
    return typed;
}

bool HouseholdsPane::isTyped() const
{
    return m_filled.isValid() ? m_enrolment || isEdited() : isEnrolling() && (m_enrolment || !m_code->text().isEmpty());
}

bool HouseholdsPane::isShown(const Draft& sent) const
{
    return m_filled == sent.household && (m_filled.isValid() || (isEnrolling() && m_enrolment == sent.enrolment));
}

// Nothing that was typed is lost without a word; what is on its way to the disk is not lost.
void HouseholdsPane::leaveForm()
{
    const Draft left = draft();
    if (isTyped() && !m_sent.contains(left))
        tell(tr("Edits that were not saved have been put aside."), tr("Bring them back"),
             here([this, left] { bringBack(left); }));
    m_filled = m_wanted = {};
    m_isNew = false;
    m_enrolment.reset();
    m_code->clear();
}

void HouseholdsPane::bringBack(const Draft& draft)
{
    m_search->clear();
    leaveForm();
    if (draft.household.isValid()) {
        const QModelIndex there = m_model->indexOf(draft.household);
        if (!there.isValid()) {
            bringBackLeft(draft);
            return;
        }
        m_table->setCurrentIndex(there);
        showForm();
        m_codeBox->setVisible(draft.enrolment || !draft.code.isEmpty());
    } else {
        beginEnrolment();
    }
    m_code->setText(draft.code);
    if (draft.enrolment)
        take(*draft.enrolment); // a short code has it from a bundle
    const auto into = fields();
    for (qsizetype each = 0; each < into.size(); ++each) {
        into.at(each)->setText(draft.words.value(each));
        into.at(each)->setModified(true);
    }
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(draft.zone)));
    showForm();
}

// Of a household that has left meanwhile and is not in the list.
void HouseholdsPane::bringBackLeft(const Draft& draft)
{
    if (!desk())
        return;
    const QSignalBlocker quiet(m_withLeft);
    m_withLeft->setChecked(true);
    await(desk()->households(true), [this, draft](const QList<VillageHousehold>& all) {
        showList(all);
        if (m_model->indexOf(draft.household).isValid())
            bringBack(draft);
    });
}

void HouseholdsPane::keep(const VillageHousehold& wanted, const Draft& sent)
{
    if (!desk())
        return;
    const auto answered = [this, wanted, sent, of = deskRound()](const Result<Done>& stored) {
        if (of != deskRound()) {
            if (!stored.ok())
                report(stored.error());
        } else if (stored.ok()) {
            kept(wanted, sent);
        } else {
            notKept(sent, stored.error());
        }
    };
    whenDone(desk()->enrol(wanted), this, answered);
}

// The form moves on only where it still shows what was sent, and what was typed since stays in it.
void HouseholdsPane::kept(const VillageHousehold& wanted, const Draft& sent)
{
    m_sent.removeOne(sent);
    if (isShown(sent)) {
        m_filled = m_wanted = wanted.uid;
        m_filledZone = sent.zone;
        m_isNew = false;
        say({});
        if (sent.enrolment && m_enrolment == sent.enrolment) {
            m_enrolment.reset();
            m_code->clear();
            m_codeBox->hide();
        }
        const auto now = fields();
        for (qsizetype each = 0; each < now.size(); ++each)
            now.at(each)->setModified(now.at(each)->text() != sent.words.value(each));
        if (!isEdited() && !m_search->hasFocus())
            m_new->setFocus();
    }
    refresh();
    tell(sent.household.isValid() ? tr("%1 was saved.").arg(wanted.name)
                                  : tr("%1 belongs to the village.").arg(wanted.name));
}

void HouseholdsPane::notKept(const Draft& sent, const Error& error)
{
    m_sent.removeOne(sent);
    if (isShown(sent))
        report(error);
    else
        tell(Wording::errorText(error), tr("Bring them back"), here([this, sent] { bringBack(sent); }));
}

} // namespace kaibang
