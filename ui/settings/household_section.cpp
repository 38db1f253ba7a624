// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_section.h"

#include "household_desk.h"
#include "money.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QTimeZone>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

HouseholdSection::HouseholdSection(HouseholdDesk& household, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_household(household)
    , m_name(field(u"householdName"_s))
    , m_zone(choice(u"householdZone"_s))
    , m_currency(choice(u"householdCurrency"_s))
    , m_dayStart(new QTimeEdit(this))
    , m_problem(freeLabel(u"householdProblem"_s, "error"))
{
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->addItems({u"CNY"_s, u"MXN"_s, u"USD"_s, u"EUR"_s});
    m_dayStart->setObjectName(u"householdDayStart"_s);
    m_dayStart->setDisplayFormat(u"HH:mm"_s);
    m_dayStart->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* saveButton = button(u"saveHouseholdButton"_s, QT_TR_NOOP("Save"), u"check"_s, "primary");
    head(QT_TR_NOOP("Household"), QT_TR_NOOP("The family that sells. Its day begins at the hour you choose, so that a "
                                             "show over midnight stays one day."));
    column()->addWidget(labelled(QT_TR_NOOP("Name"), m_name));
    column()->addWidget(labelled(QT_TR_NOOP("Time zone"), m_zone));
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(labelled(QT_TR_NOOP("The day begins at"), m_dayStart), 1);
    row->addWidget(labelled(QT_TR_NOOP("Currency"), m_currency), 1);
    column()->addLayout(row);
    column()->addWidget(m_problem);
    buttons({saveButton});
    column()->addStretch();
    m_problem->hide();
    connect(saveButton, &QPushButton::clicked, this, &HouseholdSection::save);
    connect(&m_household, &HouseholdDesk::changed, this, &HouseholdSection::refresh);
}

void HouseholdSection::refresh()
{
    const HouseholdSettings& now = m_household.current();
    m_name->setText(now.name);
    m_zone->setCurrentText(now.zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : now.zone);
    m_currency->setCurrentText(now.currency);
    m_dayStart->setTime(QTime(0, 0).addSecs(now.dayStartMinute * 60));
    m_problem->hide();
}

void HouseholdSection::save()
{
    HouseholdSettings wanted = m_household.current();
    wanted.name = m_name->text().trimmed();
    wanted.zone = m_zone->currentText().trimmed();
    wanted.currency = m_currency->currentText().trimmed().toUpper();
    wanted.dayStartMinute = QTime(0, 0).secsTo(m_dayStart->time()) / 60;
    QString problem;
    if (wanted.name.isEmpty())
        problem = tr("Give the household a name.");
    else if (!QTimeZone(wanted.zone.toLatin1()).isValid())
        problem = tr("Choose a time zone from the list, such as Asia/Shanghai.");
    else if (!Currency::fromCode(wanted.currency).ok())
        problem = tr("A currency is three letters, such as CNY.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    await(m_household.save(wanted), [this] {
        tell(tr("The household was saved."));
        Q_EMIT saved();
    });
}

} // namespace kaibang
