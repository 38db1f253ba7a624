// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pin_section.h"

#include "household_desk.h"
#include "pin_words.h"
#include "role_words.h"
#include "when_done.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableWidget>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PinSection::PinSection(HouseholdDesk& household, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_household(household)
    , m_roles(new QTableWidget(static_cast<int>(everyRole.size()), 4, this))
    , m_role(choice(u"pinRole"_s))
    , m_name(field(u"roleName"_s, QT_TR_NOOP("such as a person's name")))
    , m_old(field(u"oldPin"_s))
    , m_new(field(u"newPin"_s, QT_TR_NOOP("4 to 12 digits")))
    , m_again(field(u"newPinAgain"_s))
    , m_oldRow(labelled(QT_TR_NOOP("Host's PIN of now"), m_old))
    , m_state(freeLabel(u"pinState"_s))
    , m_problem(freeLabel(u"pinProblem"_s, "error"))
    , m_set(button(u"setPinButton"_s, QT_TR_NOOP("Set PIN"), u"lock"_s, "primary"))
    , m_remove(button(u"removePinButton"_s, QT_TR_NOOP("Remove PIN"), u"unlock"_s))
{
    for (QLineEdit* part : {m_old, m_new, m_again}) {
        part->setEchoMode(QLineEdit::Password);
        part->setMaxLength(12);
    }
    m_name->setMaxLength(40);
    head(QT_TR_NOOP("Roles and PINs"),
         QT_TR_NOOP(
             "With the host's PIN alone it is asked before refunds, prices and archiving. A role with a PIN is in "
             "use: the program then starts as the weakest one, and Ctrl+Shift+L changes who is at the console."));
    column()->addWidget(buildTable());
    auto* whose = new QHBoxLayout;
    spaced(whose);
    whose->addWidget(labelled(QT_TR_NOOP("Role"), m_role), 1);
    whose->addWidget(labelled(QT_TR_NOOP("Name"), m_name), 1);
    column()->addLayout(whose);
    column()->addWidget(m_state);
    column()->addWidget(m_oldRow);
    auto* pins = new QHBoxLayout;
    spaced(pins);
    pins->addWidget(labelled(QT_TR_NOOP("New PIN"), m_new), 1);
    pins->addWidget(labelled(QT_TR_NOOP("New PIN again"), m_again), 1);
    column()->addLayout(pins);
    column()->addWidget(m_problem);
    buttons({m_set, m_remove});
    column()->addStretch();
    m_problem->hide();
    connect(m_set, &QPushButton::clicked, this, &PinSection::set);
    connect(m_again, &QLineEdit::returnPressed, this, &PinSection::set);
    connect(m_remove, &QPushButton::clicked, this, &PinSection::remove);
    connect(m_name, &QLineEdit::editingFinished, this, &PinSection::name);
    connect(m_role, &QComboBox::currentIndexChanged, this, &PinSection::showChosen);
    connect(m_roles, &QTableWidget::currentCellChanged, m_role, [this](int row) { m_role->setCurrentIndex(row); });
    connect(&m_household, &HouseholdDesk::changed, this, &PinSection::refresh);
}

QWidget* PinSection::buildTable()
{
    m_roles->setObjectName(u"rolesTable"_s);
    m_roles->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_roles->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_roles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roles->setShowGrid(false);
    m_roles->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_roles->horizontalHeader()->setHighlightSections(false);
    m_roles->verticalHeader()->hide();
    m_roles->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_roles->horizontalHeader()->setStretchLastSection(true);
    m_roles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_roles->setMinimumHeight(6 * tokens().rowHeight);
    return m_roles;
}

Role PinSection::chosen() const
{
    return everyRole.at(static_cast<std::size_t>(std::max(0, m_role->currentIndex())));
}

RoleSeat PinSection::seat() const
{
    for (const RoleSeat& seat : m_household.current().seats)
        if (seat.role == chosen())
            return seat;
    return {chosen(), {}, false};
}

void PinSection::retranslate()
{
    const QSignalBlocker quiet(m_role);
    const int index = std::max(0, m_role->currentIndex());
    m_role->clear();
    for (const Role role : everyRole)
        m_role->addItem(RoleWords::roleText(role));
    m_role->setCurrentIndex(index);
    m_roles->setHorizontalHeaderLabels({tr("Role"), tr("Name"), tr("PIN"), tr("May do")});
    m_roles->setAccessibleName(tr("Roles"));
    refresh();
}

void PinSection::fillTable()
{
    int row = 0;
    for (const RoleSeat& each : m_household.current().seats) {
        const QString words[]{RoleWords::roleText(each.role), each.name, each.hasPin ? tr("set") : tr("none"),
                              RoleWords::actsText(each.role)};
        for (int column = 0; column < 4; ++column)
            m_roles->setItem(row, column, new QTableWidgetItem(words[column]));
        ++row;
    }
    for (int column = 0; column < 3; ++column)
        m_roles->resizeColumnToContents(column);
}

void PinSection::refresh()
{
    fillTable();
    showChosen();
}

void PinSection::showChosen()
{
    const RoleSeat now = seat();
    const bool hostHasPin = !m_household.current().seats.isEmpty() && m_household.current().seats.front().hasPin;
    m_oldRow->setVisible(hostHasPin);
    m_remove->setVisible(now.hasPin);
    say(m_set, now.hasPin ? QT_TR_NOOP("Change PIN") : QT_TR_NOOP("Set PIN"));
    m_state->setText(now.hasPin ? tr("A PIN is set.") : tr("No PIN is set."));
    if (!m_name->hasFocus())
        m_name->setText(now.name);
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

void PinSection::name()
{
    if (m_name->text().simplified() == seat().name)
        return;
    whenDone(m_household.setRoleName(chosen(), m_name->text()), this, [this](const Result<Done>& done) {
        if (done)
            tell(tr("The name was saved."));
        else
            showProblem(done.error());
    });
}

void PinSection::showProblem(const Error& error)
{
    m_problem->setText(error.kind == ErrorKind::Refused && error.detail == "pin_wrong"_L1
                           ? tr("The host's PIN is wrong. After five wrong tries it stays closed for some minutes.")
                           : PinWords::refusal(error));
    m_problem->show();
}

void PinSection::send(const QString& pin, const QString& success)
{
    whenDone(m_household.setRolePin(chosen(), m_old->text(), pin), this, [this, success](const Result<Done>& done) {
        m_problem->setVisible(!done.ok());
        if (!done.ok()) {
            showProblem(done.error());
            return;
        }
        for (QLineEdit* part : {m_old, m_new, m_again})
            part->clear();
        refresh();
        tell(success);
    });
}

} // namespace kaibang
