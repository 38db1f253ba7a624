// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure_desk.h"
#include "show_parts.h"

#include <QObject>
#include <functional>

namespace kaibang {

struct HouseholdSettings;

struct InfoCard;

/// The disclosure card on the picture viewers see: on and off by one key, and anew with every mussel that is done. What
/// it shows is the card and counts; a buyer has no place in it. Everything is borrowed. GUI thread.
class DisclosureOverlay : public QObject
{
    Q_OBJECT

public:
    explicit DisclosureOverlay(const ShowParts& parts, QObject* parent = nullptr);

    /// Shows the card of `product`, or takes away the one that is shown. An invalid product has no card to show.
    void toggle(const Uid& product);
    void hide();
    [[nodiscard]] bool isShown() const { return m_product.isValid(); }

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    void cardWanted(const kaibang::Uid& product);
    void shown(bool isShown);

private:
    void read();

    ShowParts m_parts;
    Uid m_product;
};

/// The card as viewers read it, in the current language. `title` is the product's name.
[[nodiscard]] InfoCard infoCardOf(const Disclosure& card, const OpeningTotals& soFar, const QString& title,
                                  const HouseholdSettings& household);

} // namespace kaibang
