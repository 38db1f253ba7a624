// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pin_section.h"

#include "household_desk.h"
#include "pin_words.h"
#include "when_done.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PinSection::PinSection(HouseholdDesk& household, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_household(household)
    , m_old(field(u"oldPin"_s))
    , m_new(field(u"newPin"_s, QT_TR_NOOP("4 to 12 digits")))
    , m_again(field(u"newPinAgain"_s))
    , m_oldRow(labelled(QT_TR_NOOP("PIN of now"), m_old))
    , m_state(freeLabel(u"pinState"_s))
    , m_problem(freeLabel(u"pinProblem"_s, "error"))
    , m_set(button(u"setPinButton"_s, QT_TR_NOOP("Set PIN"), u"lock"_s, "primary"))
    , m_remove(button(u"removePinButton"_s, QT_TR_NOOP("Remove PIN"), u"unlock"_s))
{
    for (QLineEdit* part : {m_old, m_new, m_again}) {
        part->setEchoMode(QLineEdit::Password);
        part->setMaxLength(12);
    }
    head(QT_TR_NOOP("PIN"), QT_TR_NOOP("It guards refunds, prices and archiving. Selling never asks for it."));
    column()->addWidget(m_state);
    column()->addWidget(m_oldRow);
    column()->addWidget(labelled(QT_TR_NOOP("New PIN"), m_new));
    column()->addWidget(labelled(QT_TR_NOOP("New PIN again"), m_again));
    column()->addWidget(m_problem);
    buttons({m_set, m_remove});
    column()->addStretch();
    m_problem->hide();
    connect(m_set, &QPushButton::clicked, this, &PinSection::set);
    connect(m_again, &QLineEdit::returnPressed, this, &PinSection::set);
    connect(m_remove, &QPushButton::clicked, this, &PinSection::remove);
    connect(&m_household, &HouseholdDesk::changed, this, &PinSection::refresh);
}

void PinSection::retranslate()
{
    refresh();
}

void PinSection::refresh()
{
    const bool has = m_household.current().hasPin;
    m_oldRow->setVisible(has);
    m_remove->setVisible(has);
    say(m_set, has ? QT_TR_NOOP("Change PIN") : QT_TR_NOOP("Set PIN"));
    m_state->setText(has ? tr("A PIN is set.") : tr("No PIN is set."));
}

void PinSection::set()
{
    static const QRegularExpression digits(u"^[0-9]{4,12}$"_s);
    QString problem;
    if (!digits.match(m_new->text()).hasMatch())
        problem = tr("A PIN has 4 to 12 digits.");
    else if (m_new->text() != m_again->text())
        problem = tr("The two entries differ.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        send(m_new->text(), tr("The PIN was set."));
}

void PinSection::remove()
{
    send({}, tr("The PIN was removed."));
}

void PinSection::send(const QString& pin, const QString& success)
{
    whenDone(m_household.setPin(m_old->text(), pin), this, [this, success](const Result<Done>& done) {
        m_problem->setVisible(!done.ok());
        if (!done.ok()) {
            m_problem->setText(
                done.error().kind == ErrorKind::Refused && !pinLockedMinutes(done.error())
                    ? tr("The PIN of now is wrong. After five wrong tries it stays closed for some minutes.")
                    : PinWords::refusal(done.error()));
            return;
        }
        for (QLineEdit* part : {m_old, m_new, m_again})
            part->clear();
        refresh();
        tell(success);
    });
}

} // namespace kaibang
