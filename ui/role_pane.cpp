// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_pane.h"

#include "field_keys.h"
#include "household_desk.h"
#include "pin_words.h"
#include "role_words.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

RolePane::RolePane(HouseholdDesk& household, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_household(household)
    , m_role(choice(u"roleChoice"_s))
    , m_pin(field(u"rolePin"_s, QT_TR_NOOP("PIN")))
    , m_may(freeLabel(u"roleMay"_s, "muted"))
    , m_answer(freeLabel(u"roleAnswer"_s, "error"))
{
    setObjectName(u"rolePane"_s);
    say(m_role, QT_TR_NOOP("Who is at the console?"), Phrase::AccessibleName);
    say(m_pin, QT_TR_NOOP("PIN"), Phrase::AccessibleName);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    keepEnterFor(m_pin); // on the Show page Enter sells
    auto* go = button(u"roleTakeButton"_s, QT_TR_NOOP("Take over"), u"unlock"_s, "primary");
    auto* stop = button(u"roleCancelButton"_s, QT_TR_NOOP("Cancel"));
    QVBoxLayout* column = nullptr;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(tokens().padding, tokens().gap, tokens().padding, 0);
    outer->addWidget(card(&column));
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(label(QT_TR_NOOP("Who is at the console?")));
    row->addWidget(m_role, 1);
    row->addWidget(m_pin, 1);
    row->addWidget(go);
    row->addWidget(stop);
    column->addLayout(row);
    column->addWidget(m_may);
    column->addWidget(m_answer);
    m_answer->hide();
    connect(m_role, &QComboBox::currentIndexChanged, this, &RolePane::showPin);
    connect(go, &QPushButton::clicked, this, &RolePane::take);
    connect(m_pin, &QLineEdit::returnPressed, this, &RolePane::take);
    connect(stop, &QPushButton::clicked, this, &RolePane::close);
    hide();
}

void RolePane::toggle()
{
    if (isVisible()) {
        close();
        return;
    }
    fill();
    m_pin->clear();
    m_answer->hide();
    show();
    m_role->setFocus();
}

void RolePane::fill()
{
    const QSignalBlocker quiet(m_role);
    const HouseholdSettings& now = m_household.current();
    m_role->clear();
    for (const RoleSeat& seat : now.seats)
        if (seat.hasPin)
            m_role->addItem(RoleWords::seatText(seat), static_cast<int>(seat.role));
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(now.acting)));
    showPin();
}

void RolePane::showPin()
{
    const auto role = static_cast<Role>(m_role->currentData().toInt());
    m_pin->setVisible(m_household.needsPin(role));
    //: the acts of a role, as a list
    m_may->setText(tr("May do: %1.").arg(RoleWords::actsText(role)));
}

void RolePane::retranslate()
{
    if (isVisible())
        fill();
}

void RolePane::close()
{
    m_pin->clear();
    if (parentWidget() && isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
}

void RolePane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        PagePart::keyPressEvent(event);
}

void RolePane::take()
{
    const auto role = static_cast<Role>(m_role->currentData().toInt());
    whenDone(m_household.takeRole(role, m_pin->text()), this, [this, role](const Result<Done>& taken) {
        if (taken) {
            close();
            //: a role
            tell(tr("At the console now: %1.").arg(RoleWords::roleText(role)));
            return;
        }
        m_answer->setText(PinWords::refusal(taken.error()));
        m_answer->show();
        m_pin->selectAll();
        m_pin->setFocus();
    });
}

} // namespace kaibang
