// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_overlay.h"

#include "compositor.h"
#include "household_desk.h"
#include "opening_entry.h"
#include "opening_table.h"
#include "opening_words.h"
#include "picture_reader.h"
#include "run_order_model.h"
#include "show_runner.h"
#include "ui_settings.h"

#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize mostLogo(480, 200); ///< on a sign of twice the usual size in a picture of 1080 lines
constexpr auto resultStays = 8s;    ///< what a mussel gave is read before the card goes
constexpr QColor holdInk(0x8A, 0x5A, 0x00), soldInk(0xC6, 0x28, 0x28);

} // namespace

AirOverlay::AirOverlay(const ShowParts& parts, RunOrderModel& runOrder, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_runOrder(runOrder)
    , m_logos(new PictureReader(mostLogo, this))
{
    m_doneIsRead.setSingleShot(true);
    connect(&m_doneIsRead, &QTimer::timeout, this, [this] {
        m_done.reset();
        showOpening();
    });
    connect(&parts.openings, &OpeningTable::changed, this, &AirOverlay::showOpening);
    connect(&parts.openings, &OpeningTable::finished, this, [this](const RunningOpening& opening) {
        m_done = opening;
        m_doneIsRead.start(resultStays);
        showOpening();
    });
    connect(m_logos, &PictureReader::ready, this, &AirOverlay::showSign);
    connect(&parts.household, &HouseholdDesk::changed, this, &AirOverlay::showSign);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_runOrder, signal, this, &AirOverlay::takeStampOffANewItem);
    connect(&m_runOrder, &QAbstractItemModel::dataChanged, this, &AirOverlay::takeStampOffANewItem);
    connect(&parts.runner, &ShowRunner::ended, this, [this] {
        m_done.reset();
        showOpening();
        setSlates(m_isCovered, AirSlate::None); // who has covered the picture uncovers it
    });
    applySettings();
}

void AirOverlay::applySettings()
{
    const auto layout = OverlayLayout::fromJson(m_parts.settings.overlayLayout());
    m_parts.compositor.changeOverlay(
        [&layout](Overlay& overlay) { overlay.layout = layout.value_or(OverlayLayout()); });
    showSign();
}

// One colour for all cards: it belongs to the household and not to a card.
void AirOverlay::showSign()
{
    const UiSettings::Sign sign = m_parts.settings.sign();
    const QImage logo = m_logos->picture(sign.logo);
    m_parts.compositor.changeOverlay([&](Overlay& overlay) {
        overlay.sign = {sign.name, sign.line, logo, sign.accent};
        overlay.clock.zone = m_parts.household.current().timeZone();
        overlay.product.accent = overlay.disclosure.accent = overlay.opening.accent = sign.accent;
    });
}

void AirOverlay::showOpening()
{
    const auto& running = m_parts.openings.current().running;
    OpeningCard card;
    if (running)
        card = openingCardOf(*running, false);
    else if (m_done)
        card = openingCardOf(*m_done, true);
    m_parts.compositor.changeOverlay([&card](Overlay& overlay) {
        card.accent = overlay.sign.accent;
        overlay.opening = card;
    });
}

void AirOverlay::toggle(AirSlate slate)
{
    if (slate == AirSlate::BackSoon)
        setSlates(!m_isCovered, m_stamp);
    else
        setSlates(m_isCovered, slate == m_stamp ? AirSlate::None : slate);
}

void AirOverlay::setSlates(bool isCovered, AirSlate stamp)
{
    const AirSlate before = slate();
    m_isCovered = isCovered;
    m_stamp = stamp;
    const int row = m_runOrder.onAirRow();
    m_onAir = row < 0 ? Uid() : m_runOrder.items().at(row).uid;
    m_parts.compositor.changeOverlay([isCovered, stamp](Overlay& overlay) {
        overlay.cover.reset();
        if (isCovered)
            overlay.cover = Slate{airSlateName(AirSlate::BackSoon), tr("We are back in a few minutes")};
        overlay.stamp = {airSlateName(stamp), stamp == AirSlate::Sold ? soldInk : holdInk};
    });
    if (before != slate())
        Q_EMIT slateChanged(slate());
}

// "Sold" over the next item would be a lie.
void AirOverlay::takeStampOffANewItem()
{
    const int row = m_runOrder.onAirRow();
    if (m_stamp != AirSlate::None && m_onAir != (row < 0 ? Uid() : m_runOrder.items().at(row).uid))
        setSlates(m_isCovered, AirSlate::None);
}

void AirOverlay::retranslate()
{
    setSlates(m_isCovered, m_stamp);
    showOpening();
}

OpeningCard openingCardOf(const RunningOpening& opening, bool isDone)
{
    OpeningCard card;
    card.heading = isDone ? AirOverlay::tr("Opened") : AirOverlay::tr("Opening now");
    card.buyer = maskedBuyerOf(opening.turn);
    card.nth = opening.opening.nth;
    card.of = int(opening.turn.mussels);
    const OpeningEntry entry(opening.card.entryWay, OpeningEntry::gradesOf(opening.card), opening.opening.typed);
    const OpeningResult result = entry.result();
    if (isDone || result != OpeningResult())
        card.result = OpeningWords::resultText(result);
    return card;
}

MaskedName maskedBuyerOf(const OpeningTurn& turn)
{
    constexpr int counterDigits = 3, shownDigits = 6;
    if (turn.alias.isEmpty())
        return MaskedName::ofOrder(turn.orderId, turn.source == "counter"_L1 ? counterDigits : shownDigits);
    return MaskedName::ofName(turn.alias);
}

QString airSlateName(AirSlate slate)
{
    switch (slate) {
    case AirSlate::BackSoon:
        return AirOverlay::tr("Back soon");
    case AirSlate::Hold:
        //: a stamp over the product card: the item is kept for somebody
        return AirOverlay::tr("On hold");
    case AirSlate::Sold:
        //: a stamp over the product card
        return AirOverlay::tr("Sold");
    case AirSlate::None:
        break;
    }
    return {};
}

} // namespace kaibang
