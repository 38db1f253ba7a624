// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the village desk's section does: turns the desk on and off, and keeps its rules and floor prices.
#include "desk_section.h"
#include "money.h"
#include "ui_settings.h"
#include "village_host.h"
#include "village_limits.h"
#include "village_wording.h"
#include "wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimeZone>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

void DeskSection::follow()
{
    connect(m_on, &QCheckBox::clicked, this, &DeskSection::turn);
    connect(m_save, &QPushButton::clicked, this, &DeskSection::save);
    connect(m_name, &QLineEdit::returnPressed, this, &DeskSection::save);
    connect(m_makeKey, &QPushButton::clicked, this, [this] { await(m_host.makeKey(), [] {}); });
    connect(&m_host, &VillageHost::deskChanged, this, &DeskSection::readDesk);
    connect(&m_host, &VillageHost::keyChanged, this, &DeskSection::showState);
    connect(&m_soon, &QTimer::timeout, this, &DeskSection::saveRules);
    for (const RuleRow& row : std::as_const(m_rows)) {
        connect(row.on, &QCheckBox::clicked, this, &DeskSection::saveRules);
        connect(row.limit, &QLineEdit::textEdited, this, [this] { m_soon.start(); });
        connect(row.limit, &QLineEdit::editingFinished, this, [this] {
            if (m_soon.isActive())
                saveRules();
        });
    }
}

void DeskSection::refresh()
{
    m_host.open();
    if (m_host.keyState() == VillageHost::KeyState::Unknown)
        m_host.readKey();
    m_file->setText(m_host.proposedFile());
    m_inbox->setText(m_host.settings().villageInbox());
    readDesk();
}

void DeskSection::readDesk()
{
    showState();
    VillageDesk* const desk = m_host.desk();
    if (m_of != desk) {
        m_of = desk;
        ++m_deskRound;
        m_rulesSent = 0;
        forgetFloors();
        m_rules.clear();
        m_soon.stop();
        showRules();
    }
    if (!desk) {
        if (m_zone->currentText().isEmpty() || !m_host.isOn()) {
            m_zone->setCurrentText(m_village.zone);
            m_currency->setText(m_village.currency);
        }
        return;
    }
    await(desk->settings(), [this, of = m_deskRound](const VillageSettings& village) {
        if (of != m_deskRound)
            return;
        m_village = village;
        m_name->setText(village.name);
        m_zone->setCurrentText(village.zone);
        m_currency->setText(village.currency);
        showRules();
        readFloors(); // in the village's currency
    });
    readRules();
}

// What is read while a change waits for the disk is older than it.
void DeskSection::readRules()
{
    if (!m_host.desk())
        return;
    await(m_host.desk()->rules(), [this, of = m_deskRound](const QList<VillageRule>& rules) {
        if (of != m_deskRound || m_rulesSent > 0)
            return;
        m_rules = rules;
        showRules();
    });
}

void DeskSection::showState()
{
    const bool isOn = m_host.isOn();
    const QSignalBlocker quiet(m_on);
    m_on->setChecked(isOn || (m_desk->isVisibleTo(this) && m_on->isChecked()));
    m_desk->setVisible(m_on->isChecked());
    m_ruleBox->setVisible(m_host.desk());
    m_floorBox->setVisible(m_host.desk());
    m_state->setText(!m_on->isChecked()   ? tr("Off. Nothing of the village is lost: its ledger stays where it is.")
                     : m_host.isOpening() ? tr("The village's ledger is being opened.")
                     : m_host.trouble()   ? Wording::errorText(*m_host.trouble())
                     : m_host.desk()      ? tr("On. The page \"Village\" (Ctrl+5) is the desk.")
                                          : tr("Give the village a name and save."));
    using State = VillageHost::KeyState;
    const State state = m_host.keyState();
    m_key->setText(
        state == State::Here ? tr("The key that signs the village's days is in this computer's keychain.")
        : state == State::NoKeychain
            ? tr("This desktop has no keychain, so the village's days cannot be signed here. Everything else "
                 "works.")
        : state == State::None ? tr("No key has been made yet: days cannot be signed.")
                               : QString());
    m_key->setVisible(!m_key->text().isEmpty());
    m_makeKey->setVisible(state == State::None);
}

void DeskSection::turn(bool on)
{
    if (on) {
        m_desk->show();
        showState();
        // A ledger that was there is opened again; a new one is made by Save alone, when it has a name.
        if (const QString file = m_host.settings().villageFile(); QFileInfo::exists(file))
            m_host.turnOn(file, m_village);
        else
            m_name->setFocus();
        return;
    }
    m_host.turnOff();
    m_desk->hide();
    showState();
    tell(tr("The village desk is off. Its ledger stays where it is."), tr("Undo"), [this] {
        if (!m_host.settings().villageFile().isEmpty())
            m_host.turnOn(m_host.settings().villageFile(), m_village);
    });
}

void DeskSection::save()
{
    VillageSettings wanted = m_village;
    wanted.name = m_name->text().trimmed();
    wanted.zone = m_zone->currentText().trimmed();
    wanted.currency = m_currency->text().trimmed().toUpper();
    const QString path = m_file->text().trimmed();
    QString problem;
    if (wanted.name.isEmpty())
        problem = tr("Give the village a name.");
    else if (!QTimeZone(wanted.zone.toLatin1()).isValid())
        problem = tr("Choose a time zone from the list, such as Asia/Shanghai.");
    else if (!Currency::fromCode(wanted.currency).ok())
        problem = tr("A currency is three letters, such as CNY.");
    else if (path.isEmpty())
        problem = tr("Say where the village's ledger is to be.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    m_village = wanted;
    m_host.settings().setVillageInbox(m_inbox->text().trimmed());
    if (m_host.desk() && m_host.desk()->path() == path) {
        await(m_host.desk()->setSettings(wanted), [this] { tell(tr("The village was saved.")); });
        return;
    }
    m_host.turnOn(path, wanted);
    tell(tr("The village desk is on: Ctrl+5."));
}

void DeskSection::chooseFile()
{
    // A new name makes a new ledger, one that is there is opened: nothing is ever written over.
    const QString path = QFileDialog::getSaveFileName(this, tr("The village's ledger"), m_file->text(),
                                                      tr("Village ledgers (*.kaibang-village);;All files (*)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_file->setText(path);
}

void DeskSection::chooseInbox()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder in which bundles arrive"), m_inbox->text());
    if (!folder.isEmpty())
        m_inbox->setText(folder);
}

void DeskSection::showRules()
{
    m_ruleBox->setEnabled(!m_rules.isEmpty()); // what is changed before they are read would be lost
    const QList<VillageRule> rules = m_rules.isEmpty() ? defaultVillageRules() : m_rules;
    for (int row = 0; row < m_rows.size() && row < rules.size(); ++row) {
        const RuleRow& each = m_rows.at(row);
        const VillageRule& rule = rules.at(row);
        each.on->setText(VillageWording::ruleText(rule.rule));
        each.on->setChecked(rule.isOn);
        each.unit->setText(VillageWording::ruleUnit(rule.rule, m_village.currency));
        each.limit->setAccessibleName(u"%1, %2"_s.arg(each.on->text(), each.unit->text()));
        if (!m_soon.isActive()) // what is being typed stays
            each.limit->setText(limitToEdit(rule, m_village.currency));
        each.limit->setEnabled(rule.isOn);
    }
}

void DeskSection::saveRules()
{
    m_soon.stop();
    VillageDesk* const desk = m_host.desk();
    if (!desk || m_rules.isEmpty())
        return;
    QList<VillageRule> wanted = m_rules;
    for (int row = 0; row < m_rows.size() && row < wanted.size(); ++row) {
        const RuleRow& each = m_rows.at(row);
        const auto limit = limitFromText(wanted.at(row).rule, each.limit->text(), m_village.currency);
        m_rulesProblem->setVisible(!limit.ok());
        if (!limit.ok()) {
            m_rulesProblem->setText(tr("\"%1\": write a number.").arg(each.on->text()));
            return;
        }
        wanted[row].isOn = each.on->isChecked();
        wanted[row].limit = limit.value();
        each.limit->setEnabled(wanted.at(row).isOn);
    }
    if (wanted == m_rules)
        return;
    sendRules(wanted, [this, before = m_rules, of = m_deskRound] {
        tell(tr("The desk looks for other things now."), tr("Undo"), [this, before, of] {
            if (of != m_deskRound || !m_host.desk())
                return;
            m_rules = before;
            showRules(); // a rule that is changed before the answer comes is changed on top of it
            sendRules(before);
        });
    });
}

void DeskSection::sendRules(const QList<VillageRule>& rules, const std::function<void()>& then)
{
    m_rules = rules; // the next change begins with this one
    ++m_rulesSent;
    const auto answered = [this, then, of = m_deskRound](const Result<Done>& stored) {
        if (!stored.ok())
            report(stored.error());
        if (of != m_deskRound)
            return;
        --m_rulesSent;
        if (!stored.ok())
            readRules();
        else if (then)
            then();
    };
    whenDone(m_host.desk()->setRules(rules), this, answered);
}

} // namespace kaibang
