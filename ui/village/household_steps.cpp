// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the list of households does: enrols, changes, and lets households leave and come back.
#include "bundle_file.h"
#include "household_list_model.h"
#include "households_pane.h"
#include "village_wording.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtConcurrentRun>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a bundle says of who made it, after its signature was found to be that key's.
Result<Enrolment> enrolmentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, file.errorString()};
    const auto read = readBundle(file.read(mostBundleBytes + 1));
    if (!read)
        return read.error();
    return Enrolment{read.value().bundle.household, read.value().bundle.householdName, read.value().publicKey};
}

} // namespace

void HouseholdsPane::follow()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setSearch(text.trimmed());
        const QModelIndex typed = isTyped() ? m_model->indexOf(m_filled) : QModelIndex();
        m_table->setCurrentIndex(typed.isValid() ? typed : m_model->index(0, 0));
        showForm(); // of nobody, where none is found
    });
    connect(m_withLeft, &QCheckBox::toggled, this, &HouseholdsPane::refresh);
    connect(m_new, &QPushButton::clicked, this, &HouseholdsPane::beginEnrolment);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const VillageHousehold* const known = m_model->household(m_table->currentIndex());
        if (!known || known->uid != m_filled) // else the list was read again, and what is typed stays
            leaveForm();
        showForm();
    });
    connect(m_code, &QLineEdit::textChanged, this, &HouseholdsPane::readCode);
    connect(m_file, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("A bundle of the household"), {},
                                                          tr("Bundles (*.kbday);;All files (*)"));
        if (!path.isEmpty())
            readBundleFile(path);
    });
    connect(m_save, &QPushButton::clicked, this, &HouseholdsPane::save);
    for (QLineEdit* each : {m_name, m_phones, m_group, m_note})
        connect(each, &QLineEdit::returnPressed, this, &HouseholdsPane::save);
    connect(m_leave, &QPushButton::clicked, this, &HouseholdsPane::leaveOrReturn);
    connect(m_newKey, &QPushButton::clicked, this, [this] {
        m_codeBox->show();
        m_code->clear();
        m_code->setFocus();
        say({});
    });
}

void HouseholdsPane::deskSet()
{
    m_model->setHouseholds({});
    m_filled = m_wanted = {};
    m_isNew = false;
    m_enrolment.reset();
    m_sent.clear();
    m_code->clear();
    if (!desk())
        return;
    connect(desk(), &VillageDesk::householdsChanged, this, &HouseholdsPane::refresh);
    refresh();
}

void HouseholdsPane::showEvent(QShowEvent* event)
{
    VillagePart::showEvent(event);
    refresh();
}

void HouseholdsPane::refresh()
{
    if (!desk())
        return;
    await(desk()->households(m_withLeft->isChecked()), [this](const QList<VillageHousehold>& all) { showList(all); });
}

// Who is chosen by now stays so.
void HouseholdsPane::showList(const QList<VillageHousehold>& all)
{
    const VillageHousehold* const before = m_model->household(m_table->currentIndex());
    const Uid chosen = m_wanted.isValid() ? m_wanted : before ? before->uid : Uid();
    m_model->setHouseholds(all);
    const QModelIndex there = m_model->indexOf(chosen);
    if (!m_isNew || m_wanted.isValid()) {
        m_table->setCurrentIndex(there.isValid() ? there : m_model->index(0, 0));
        m_wanted = {};
    }
    //: how many households are in the list
    m_count->setText(tr("%n household(s)", nullptr, static_cast<int>(all.size())));
    showForm();
}

void HouseholdsPane::retranslate()
{
    m_table->setAccessibleName(tr("Households"));
    m_zone->setItemText(0, tr("The village's"));
    m_model->retranslate();
    showForm();
}

void HouseholdsPane::beginEnrolment()
{
    leaveForm();
    m_isNew = true;
    for (QLineEdit* each : fields())
        each->clear();
    m_zone->setCurrentIndex(0);
    showForm();
    m_code->setFocus();
}

// A whole code is enough. Of a short code the key has to come from a bundle.
void HouseholdsPane::readCode()
{
    const QString text = m_code->text().trimmed();
    m_read->clear();
    say({});
    if (text.isEmpty())
        return;
    if (!current())
        m_isNew = true; // begun, whoever else joins meanwhile
    if (const auto whole = Enrolment::fromText(text); whole.ok()) {
        take(whole.value());
        return;
    }
    if (const auto code = plainShortCode(text); code.ok())
        m_read->setText(tr("The short code is right in itself. Now choose any bundle of this household: the code says "
                           "whether it is the right one."));
}

void HouseholdsPane::readBundleFile(const QString& path)
{
    const auto code = plainShortCode(m_code->text());
    if (!code.ok()) {
        say(tr("Type the short code first, as the household reads it out. A character is missing or wrong in it."));
        m_code->setFocus();
        return;
    }
    const auto read = [this, code = code.value(), of = deskRound()](const Result<Enrolment>& found) {
        if (of != deskRound())
            return;
        if (!found.ok())
            say(tr("The file cannot be read as a bundle. Ask the household to send it again."));
        else if (found.value().code() != code)
            say(tr("This bundle is of another household, or somebody else made it. Its code would be %1.")
                    .arg(found.value().code()));
        else
            take(found.value());
    };
    whenDone(QtConcurrent::run(enrolmentOf, path), this, read);
}

void HouseholdsPane::take(const Enrolment& enrolment)
{
    const VillageHousehold* const known = current();
    if (known && known->uid != enrolment.household) {
        say(tr("This is the code of another household."));
        return;
    }
    m_enrolment = enrolment;
    if (!known)
        m_name->setText(enrolment.name);
    m_fields->show();
    m_save->show();
    m_read->setText(
        tr("%1. Short code %2: compare it with what the household reads out.").arg(enrolment.name, enrolment.code()));
    if (!known)
        m_phones->setFocus();
}

void HouseholdsPane::save()
{
    const VillageHousehold* const known = current();
    if (!desk() || (!known && !m_enrolment))
        return;
    if (known && known->uid != m_filled)
        return; // the form is of one that is not in the list yet
    VillageHousehold wanted = known ? *known : VillageHousehold();
    if (m_enrolment) {
        wanted.uid = m_enrolment->household;
        wanted.publicKey = m_enrolment->publicKey;
    }
    wanted.name = m_name->text().trimmed();
    wanted.phones = m_phones->text().trimmed();
    wanted.group = m_group->text().trimmed();
    wanted.note = m_note->text().trimmed();
    wanted.zone = m_zone->currentData().toString();
    if (wanted.name.isEmpty()) {
        say(tr("Give the household a name."));
        m_name->setFocus();
        return;
    }
    const Draft sent = draft();
    m_sent.append(sent);
    if (known) {
        keep(wanted, sent);
        return;
    }
    // The day by the village's clock of now: a desk may be open for days.
    const auto answered = [this, wanted, sent, of = deskRound()](const Result<BusinessDay>& today) {
        if (of != deskRound())
            return;
        if (!today.ok()) {
            notKept(sent, today.error());
            return;
        }
        VillageHousehold joining = wanted;
        joining.joinedOn = today.value();
        keep(joining, sent);
    };
    whenDone(desk()->today(), this, answered);
}

void HouseholdsPane::leaveOrReturn()
{
    const VillageHousehold* const known = current();
    if (!known || !desk() || known->uid != m_filled)
        return;
    if (known->leftOn)
        setLeft(*known, std::nullopt);
    else
        await(desk()->today(), [this, household = *known](BusinessDay today) { setLeft(household, today); });
}

void HouseholdsPane::setLeft(const VillageHousehold& household, std::optional<BusinessDay> lastDay)
{
    if (!desk())
        return;
    await(desk()->setLeft(household.uid, lastDay), [this, household, lastDay] {
        if (m_filled == household.uid)
            m_wanted = household.uid;
        refresh();
        const QString said = lastDay ? tr("%1 has left. What it has told stays for ever.") : tr("%1 is back.");
        const auto undo = [this, uid = household.uid, before = household.leftOn] {
            await(desk()->setLeft(uid, before), [this] { refresh(); });
        };
        tell(said.arg(household.name), tr("Undo"), here(undo));
    });
}

} // namespace kaibang
