// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_section.h"

#include "buyer_desk.h"
#include "household_desk.h"
#include "pin_pane.h"
#include "wording.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dayChoices[]{0, 30, 60, 90, 180, 365};

} // namespace

BuyerSection::BuyerSection(BuyerDesk& buyers, HouseholdDesk& household, Theme& theme, QWidget* parent)
    : SetupSection(theme, parent)
    , m_buyers(buyers)
    , m_household(household)
    , m_days(choice(u"buyerKeepDays"_s))
    , m_keychain(freeLabel(u"buyerKeychain"_s, "muted"))
    , m_kept(freeLabel(u"buyerKept"_s, "muted"))
    , m_pin(new PinPane(household, theme, this))
{
    auto* saveButton = button(u"saveBuyersButton"_s, QT_TR_NOOP("Save"), u"check"_s, "primary");
    head(QT_TR_NOOP("Buyers"),
         QT_TR_NOOP("Buyers' names, phones, addresses and notes are sealed, and the keys are in this computer's "
                    "keychain. They are shown on the Orders page alone, behind the PIN, and never leave this "
                    "computer."));
    column()->addWidget(labelled(QT_TR_NOOP("Keep after delivery or closing"), m_days));
    column()->addWidget(m_kept);
    column()->addWidget(m_keychain);
    buttons({saveButton});
    column()->addWidget(m_pin);
    column()->addStretch();
    follow(m_pin);
    connect(saveButton, &QPushButton::clicked, this, &BuyerSection::save);
    connect(&m_household, &HouseholdDesk::changed, this, &BuyerSection::refresh);
    connect(&m_buyers, &BuyerDesk::keepingChanged, this, &BuyerSection::refresh);
    connect(&m_buyers, &BuyerDesk::forgotten, this, &BuyerSection::refresh);
}

void BuyerSection::fillDays()
{
    const QSignalBlocker quiet(m_days);
    const int now = m_household.current().buyerKeepDays;
    m_days->clear();
    for (const int days : dayChoices)
        m_days->addItem(days == 0 ? tr("Do not keep them") : tr("%n day(s)", nullptr, days), days);
    if (m_days->findData(now) < 0)
        m_days->addItem(tr("%n day(s)", nullptr, now), now);
    m_days->setCurrentIndex(m_days->findData(now));
}

void BuyerSection::retranslate()
{
    refresh();
}

void BuyerSection::refresh()
{
    fillDays();
    switch (m_buyers.keeping()) {
    case BuyerDesk::Keeping::On:
        m_keychain->setText(m_household.current().isRehearsal
                                ? tr("A rehearsal's keys are not kept: its buyers cannot be shown after it was closed.")
                                : tr("The keychain answers."));
        break;
    case BuyerDesk::Keeping::Starting:
        m_keychain->setText(tr("The keychain has not answered yet. Until then only masked names are kept."));
        break;
    case BuyerDesk::Keeping::NoKeychain:
        m_keychain->setText(tr("This computer has no keychain: only masked names are kept."));
        break;
    }
    if (!isVisible())
        return;
    await(m_buyers.counts(), [this](const BuyerCounts& counts) {
        m_kept->setText(tr("Buyers of %n order(s) are kept now.", nullptr, static_cast<int>(counts.orders)));
    });
}

void BuyerSection::save()
{
    const int days = m_days->currentData().toInt();
    if (days >= m_household.current().buyerKeepDays)
        store(days);
    else // deletes
        m_pin->ask(Act::Settings, tr("Enter the PIN to keep buyers for a shorter time."),
                   [this, days] { store(days); });
}

void BuyerSection::store(int days)
{
    HouseholdSettings wanted = m_household.current();
    wanted.buyerKeepDays = days;
    await(m_household.save(wanted), [this](const HouseholdSettings&) {
        await(m_buyers.purge(), [this](const int& orders) {
            tell(orders > 0 ? tr("Saved. The buyers of %n order(s) are forgotten.", nullptr, orders) : tr("Saved."));
        });
    });
}

} // namespace kaibang
