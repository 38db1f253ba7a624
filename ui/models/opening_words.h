// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_view.h"

#include <QCoreApplication>
#include <QLocale>

namespace kaibang {

/// The user's words for openings and disclosure cards. Pure functions of their arguments, the installed translator and
/// the locale. Any thread that may translate (in practice the GUI thread).
class OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::OpeningWords)

public:
    /// The masked alias, or the end of the order's number where its source tells no alias.
    static QString aliasText(const OpeningTurn& turn);
    /// "2 of 3".
    static QString placeText(qint64 nth, qint64 of);
    /// "9.8 mm".
    static QString sizeText(int tenths, const QLocale& locale = QLocale());
    /// "AAA 12 · AA 3 · best 9.8 mm"; says so when nothing was found.
    static QString resultText(const OpeningResult& result);
    /// What came of an opening: its result, or that the mussel was empty or dead.
    static QString openingText(const Opening& opening);
    static QString stepText(const OpeningStep& step);
    /// "waits 14 min"; less than a minute reads as "just paid".
    static QString waitText(Instant since, Instant now);
    /// "24 (38 min)"; the minutes only where the pace is known.
    static QString toOpenText(qint64 mussels, std::optional<qint64> minutes);
    /// "24 to open, behind by 38 min at 1:35 each".
    static QString behindText(qint64 mussels, std::optional<qint64> paceMs);

    static QString emptyRuleText(EmptyRule rule);
    static QString entryWayText(EntryWay way);
    /// What is missing on a card, as a sentence that says what to do.
    static QString gapText(DisclosureGap gap);
    /// "AAA 12, AA 3 in 5 mussels of Tub A".
    static QString soFarText(const OpeningTotals& totals, const Uid& lot);
    /// One line a lot.
    static QStringList soFarLines(const OpeningTotals& totals);
};

} // namespace kaibang
