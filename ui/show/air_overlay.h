// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_view.h"
#include "overlay.h"
#include "show_parts.h"

#include <QObject>
#include <QTimer>

namespace kaibang {

class PictureReader;
class RunOrderModel;

/// What a key puts on the picture and the same key takes off. "Back soon" covers the picture; the other two are stamps
/// on the product's card, one at a time, and never uncover it.
enum class AirSlate { None, BackSoon, Hold, Sold };

/// Keeps what lies on the picture as the desks have it, beside the cards that have a keeper of their own: the opening
/// at the table, the household's sign, the clock, and the slate that a person has put on. A buyer passes as a
/// MaskedName and in no other way. Everything is borrowed. GUI thread.
class AirOverlay : public QObject
{
    Q_OBJECT

public:
    AirOverlay(const ShowParts& parts, RunOrderModel& runOrder, QObject* parent = nullptr);

    /// Reads layout and sign from the settings again.
    void applySettings();
    /// Puts the slate on, or takes it off where it is on.
    void toggle(AirSlate slate);
    /// What viewers see of it: the cover before the stamp.
    [[nodiscard]] AirSlate slate() const { return m_isCovered ? AirSlate::BackSoon : m_stamp; }
    /// Makes all words again, after the language has changed.
    void retranslate();

Q_SIGNALS:
    /// slate() is another one now.
    void slateChanged(kaibang::AirSlate slate);

private:
    void setSlates(bool isCovered, AirSlate stamp);
    void showOpening();
    void showSign();
    void takeStampOffANewItem();

    ShowParts m_parts;
    RunOrderModel& m_runOrder;
    PictureReader* m_logos;
    bool m_isCovered = false;
    AirSlate m_stamp = AirSlate::None;
    Uid m_onAir; ///< the item the stamp belongs to
    std::optional<RunningOpening> m_done;
    QTimer m_doneIsRead;
};

/// The opening as viewers see it, in the current language.
[[nodiscard]] OpeningCard openingCardOf(const RunningOpening& opening, bool isDone);
/// Whose turn it is as viewers may know it: the masked alias, else the end of the order's number.
[[nodiscard]] MaskedName maskedBuyerOf(const OpeningTurn& turn);
/// A slate's name for a person: "Back soon".
[[nodiscard]] QString airSlateName(AirSlate slate);

} // namespace kaibang
