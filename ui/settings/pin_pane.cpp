// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pin_pane.h"

#include "field_keys.h"
#include "household_desk.h"
#include "pin_words.h"
#include "role_words.h"
#include "when_done.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

PinPane::PinPane(HouseholdDesk& household, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_household(household)
    , m_why(freeLabel(u"pinQuestion"_s))
    , m_pin(field(u"pinField"_s, QT_TR_NOOP("PIN")))
    , m_answer(freeLabel(u"pinAnswer"_s, "error"))
{
    setObjectName(u"pinPane"_s);
    say(m_pin, QT_TR_NOOP("PIN"), Phrase::AccessibleName);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    keepEnterFor(m_pin); // on the Show page Enter sells
    auto* go = button(u"pinContinueButton"_s, QT_TR_NOOP("Continue"), u"unlock"_s, "primary");
    auto* stop = button(u"pinCancelButton"_s, QT_TR_NOOP("Cancel"));
    QVBoxLayout* column = nullptr;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card(&column));
    auto* row = new QHBoxLayout;
    spaced(row);
    row->addWidget(m_pin, 1);
    row->addWidget(go);
    row->addWidget(stop);
    column->addWidget(m_why);
    column->addLayout(row);
    column->addWidget(m_answer);
    m_answer->hide();
    connect(go, &QPushButton::clicked, this, &PinPane::tryPin);
    connect(m_pin, &QLineEdit::returnPressed, this, &PinPane::tryPin);
    connect(stop, &QPushButton::clicked, this, &PinPane::cancel);
    hide();
}

void PinPane::ask(Act act, const QString& why, std::function<void()> then, std::function<void()> otherwise)
{
    if (const auto givenUp = std::exchange(m_otherwise, {}))
        givenUp();
    if (!m_household.current().may(act)) {
        hide();
        tell(RoleWords::refusal(act));
        if (otherwise)
            otherwise();
        return;
    }
    if (!m_household.current().hasPin) {
        then();
        return;
    }
    m_then = std::move(then);
    m_otherwise = std::move(otherwise);
    m_why->setText(why);
    m_pin->clear();
    m_answer->hide();
    show();
    m_pin->setFocus();
}

void PinPane::cancel()
{
    m_then = {};
    const auto givenUp = std::exchange(m_otherwise, {});
    m_pin->clear();
    // What comes next in the order of Tab may be a field that nobody meant to type into.
    if (parentWidget() && isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    if (givenUp)
        givenUp();
}

void PinPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        PagePart::keyPressEvent(event);
}

void PinPane::tryPin()
{
    whenDone(m_household.checkPin(m_pin->text()), this, [this](const Result<Done>& result) {
        if (result.ok()) {
            const auto then = std::exchange(m_then, {});
            m_otherwise = {};
            cancel();
            if (then)
                then();
            return;
        }
        const bool isWrong = result.error().kind == ErrorKind::Refused && !pinLockedMinutes(result.error());
        m_answer->setText(isWrong ? tr("The PIN is wrong. After five wrong tries it stays closed for some minutes.")
                                  : PinWords::refusal(result.error()));
        m_answer->show();
        m_pin->selectAll();
        m_pin->setFocus();
    });
}

} // namespace kaibang
