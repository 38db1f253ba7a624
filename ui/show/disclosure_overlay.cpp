// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure_overlay.h"

#include "compositor.h"
#include "disclosure_document.h"
#include "household_desk.h"
#include "opening_table.h"
#include "stock_room.h"
#include "when_done.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

DisclosureOverlay::DisclosureOverlay(const ShowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto again = [this] {
        if (isShown())
            read();
    };
    connect(&parts.openings, &OpeningTable::finished, this, again);
    connect(&parts.disclosures, &DisclosureDesk::saved, this, again);
}

void DisclosureOverlay::toggle(const Uid& product)
{
    if (isShown()) {
        hide();
        return;
    }
    if (!product.isValid()) {
        Q_EMIT notice(tr("No opening is on air or waits, so there is no card to show."), {}, {});
        return;
    }
    m_product = product;
    read();
}

void DisclosureOverlay::hide()
{
    m_product = {};
    m_parts.compositor.setInfoCard({});
    Q_EMIT shown(false);
}

void DisclosureOverlay::read()
{
    whenDone(
        m_parts.disclosures.read(m_product), this, [this, asked = m_product](const Result<DisclosureState>& state) {
            if (asked != m_product)
                return;
            if (!state || !state.value().card) {
                m_product = {};
                Q_EMIT notice(state ? tr("This opening has no disclosure card yet.")
                                    : Wording::errorText(state.error()),
                              tr("Write the card"), [this, asked] { Q_EMIT cardWanted(asked); });
                return;
            }
            whenDone(m_parts.stock.catalogue(), this, [this, asked, state](const Result<QList<Product>>& products) {
                if (asked != m_product || !products)
                    return;
                QString title;
                for (const Product& each : products.value())
                    if (each.uid == asked)
                        title = each.name;
                InfoCard info =
                    infoCardOf(*state.value().card, state.value().soFar, title, m_parts.household.current());
                info.accent = m_parts.compositor.overlay().sign.accent;
                m_parts.compositor.setInfoCard(info);
                Q_EMIT shown(true);
            });
        });
}

InfoCard infoCardOf(const Disclosure& card, const OpeningTotals& soFar, const QString& title,
                    const HouseholdSettings& household)
{
    const DisclosureDocument words(card, soFar, title, household.currency, household.timeZone());
    InfoCard info;
    info.title = words.heading();
    for (const auto& [name, text] : words.facts())
        info.lines.append(u"%1: %2"_s.arg(name, text));
    info.foot = words.foot();
    return info;
}

} // namespace kaibang
