// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_card.h"

#include "key_map.h"
#include "theme.h"
#include "wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel* plainLabel(const QString& name, const char* role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText); // a viewer's words are data
    label->setWordWrap(true);
    if (role)
        Theme::setRole(label, role);
    return label;
}

QPushButton* cardButton(const QString& name, const char* role, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    if (role)
        Theme::setRole(button, role);
    return button;
}

void dress(QWidget* card, const QString& name)
{
    card->setObjectName(name);
    card->setAttribute(Qt::WA_StyledBackground);
    Theme::setRole(card, "conflict");
    card->hide();
}

// A layout does not ask for the height that wrapped words need at a width; a card that is squeezed hides its words.
void holdHeight(QWidget& card)
{
    card.setMinimumHeight(std::max(0, card.layout()->heightForWidth(card.width())));
}

} // namespace

ClaimCard::ClaimCard(const KeyMap& keys, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_keys(keys)
    , m_words(plainLabel(u"claimWords"_s, "rowTitle", this))
    , m_meaning(plainLabel(u"claimMeaning"_s, nullptr, this))
    , m_why(plainLabel(u"claimWhy"_s, "muted", this))
    , m_accept(cardButton(u"claimAcceptButton"_s, "primary", this))
    , m_refuse(cardButton(u"claimRefuseButton"_s, nullptr, this))
{
    dress(this, u"claimCard"_s);
    const auto& t = theme.tokens();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.gap);
    buttons->addWidget(m_refuse, 1);
    buttons->addWidget(m_accept, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.gap, t.grid, t.gap, t.gap);
    column->setSpacing(t.grid);
    column->addWidget(m_words);
    column->addWidget(m_meaning);
    column->addWidget(m_why);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        if (claim())
            Q_EMIT accepted(claim()->uid);
    });
    connect(m_refuse, &QPushButton::clicked, this, [this] {
        if (claim())
            Q_EMIT refused(claim()->uid);
    });
    retranslate();
}

void ClaimCard::setClaims(const QList<Claim>& undecided)
{
    if (m_claims == undecided)
        return;
    m_claims = undecided;
    retranslate();
}

void ClaimCard::retranslate()
{
    setVisible(claim() != nullptr);
    if (!claim())
        return;
    const Claim& now = *claim();
    const bool isCancel = now.intent == ClaimIntent::Cancel;
    const bool isForLine = now.intent == ClaimIntent::Waitlist && now.reason != ClaimReason::StillThere;
    //: buyer's alias, then the viewer's own words
    m_words->setText(tr("%1: “%2”").arg(now.alias, now.words));
    const QString item = now.itemName.isEmpty() ? tr("the item on air") : now.itemName;
    const QString what = tr("%1 × %2").arg(Wording::count(now.units), item);
    m_meaning->setText(isCancel    ? tr("→ gives back %1").arg(what)
                       : isForLine ? tr("→ next in line: %1").arg(what)
                                   : u"→ "_s + what);
    QString why = Wording::claimReasonText(now.reason);
    if (now.reason == ClaimReason::OtherRoom && !now.room.isEmpty())
        why += u" · "_s + now.room;
    m_why->setText(m_claims.size() > 1 ? tr("%1 (%n more wait)", nullptr, int(m_claims.size()) - 1).arg(why) : why);
    // Enter means this claim while no quantity is typed; the key of its own is for a pedal.
    const QString key = m_keys.keyText(LiveAction::Sell);
    const QString word = isCancel ? tr("Release") : isForLine ? tr("In line") : tr("Accept");
    m_accept->setText(key.isEmpty() ? word : word + u"  "_s + key);
    const QString del = m_keys.keyText(LiveAction::ClaimRefuse);
    m_refuse->setText(del.isEmpty() ? tr("Refuse") : tr("Refuse") + u"  "_s + del);
    m_accept->setToolTip(tr("Also with %1").arg(m_keys.keyText(LiveAction::ClaimAccept)));
    m_accept->setAccessibleName(tr("Accept this claim"));
    m_refuse->setAccessibleName(tr("Refuse this claim"));
    holdHeight(*this);
}

void ClaimCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    holdHeight(*this);
}

LatePaymentCard::LatePaymentCard(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_what(plainLabel(u"lateWhat"_s, "rowTitle", this))
    , m_why(plainLabel(u"lateWhy"_s, "muted", this))
    , m_cover(cardButton(u"lateCoverButton"_s, "primary", this))
    , m_refund(cardButton(u"lateRefundButton"_s, nullptr, this))
    , m_short(cardButton(u"lateShortButton"_s, nullptr, this))
{
    dress(this, u"latePaymentCard"_s);
    const auto& t = theme.tokens();
    // One row of three would be wider than the pane in large letters.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(t.gap);
    buttons->addWidget(m_short, 1);
    buttons->addWidget(m_refund, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(t.gap, t.grid, t.gap, t.gap);
    column->setSpacing(t.grid);
    column->addWidget(m_what);
    column->addWidget(m_why);
    column->addWidget(m_cover);
    column->addLayout(buttons);
    const std::pair<QPushButton*, LateChoice> choices[]{
        {m_cover, LateChoice::CoverAgain}, {m_refund, LateChoice::Refund}, {m_short, LateChoice::GiveShort}};
    for (const auto& [button, choice] : choices)
        connect(button, &QPushButton::clicked, this, [this, choice = choice] {
            if (!m_late.isEmpty())
                Q_EMIT decided(m_late.constFirst().order, choice);
        });
    retranslate();
}

void LatePaymentCard::setHolds(const QList<Hold>& late)
{
    if (m_late == late)
        return;
    m_late = late;
    retranslate();
}

void LatePaymentCard::setTurn(bool itsTurn)
{
    m_itsTurn = itsTurn;
    retranslate();
}

void LatePaymentCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    holdHeight(*this);
}

void LatePaymentCard::retranslate()
{
    setVisible(m_itsTurn && !m_late.isEmpty());
    m_cover->setText(tr("Cover again"));
    m_refund->setText(tr("Money back"));
    m_short->setText(tr("Give it short"));
    m_cover->setToolTip(tr("Take it from stock again, if it is there"));
    m_refund->setToolTip(tr("Note that the money was given back"));
    m_short->setToolTip(tr("Promise it although the stock does not cover it"));
    if (m_late.isEmpty())
        return;
    const Hold& hold = m_late.constFirst();
    m_what->setText(tr("Paid too late: %1, %2 × %3").arg(hold.alias, Wording::count(hold.units), hold.itemName));
    m_why->setText(
        tr("The stock was given back before %1 came. What now?").arg(Wording::money(hold.amountMinor, hold.currency)));
    holdHeight(*this);
}

} // namespace kaibang
