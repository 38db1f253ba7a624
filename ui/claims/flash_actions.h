// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flash_desk.h"
#include "show_parts.h"

#include <functional>

namespace kaibang {

class FlashForm;
class RunOrderModel;

/// Carries a person's wish for a flash price to its desk and says what became of it. Keeps the run order's prices as
/// they are now. Everything is borrowed. GUI thread.
class FlashActions : public QObject
{
    Q_OBJECT

public:
    FlashActions(const ShowParts& parts, RunOrderModel& runOrder, FlashForm& form, QObject* parent = nullptr);

    /// Begins one for the item on air, or ends the one that runs for it.
    void toggle();

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);

private:
    enum class Floor { Kept, Lifted };
    void start(const FlashDesk::Wish& wish, Floor floor);
    void offerBelowFloor(const FlashDesk::Wish& wish);
    void startWithPin(const QString& pin);
    void end(const FlashPrice& price);
    void say(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    [[nodiscard]] Uid onAir() const;

    ShowParts m_parts;
    RunOrderModel& m_runOrder;
    FlashForm& m_form;
    FlashDesk::Wish m_refused;
    Uid m_endedByHand;
};

} // namespace kaibang
