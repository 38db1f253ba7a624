// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QString>

namespace kaibang {

/// The coordinator's words for what her village's ledger says. Pure functions of their arguments, the installed
/// translator and the locale. GUI thread.
class VillageWording
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::VillageWording)

public:
    /// "Sunday, 29 November 2026" and "29/11/2026", by the locale.
    static QString longDay(BusinessDay day);
    static QString shortDay(BusinessDay day);
    /// "3 h 05 min" of milliseconds; "—" for none.
    static QString durationText(qint64 ms);
    /// "31.4%" of hundredths of a percent; "—" where there is nothing to have a share of.
    static QString shareText(const std::optional<qint64>& hundredths);

    /// What became of a bundle, in one or two words, why, and the icon beside them.
    static QString stateText(BundleState state);
    static QString stateIcon(BundleState state);
    static QString reasonText(const BundleOutcome& outcome);
    /// The same in a few words, without its numbers.
    static QString reasonTitle(BundleReason reason);
    /// "new: 14 · newer: 2 · damaged: 1" of a whole import.
    static QString importText(const VillageImport& import);

    static QString attendanceText(Attendance attendance);
    static QString completenessText(const EveningRow& row);
    /// The state of a household on an evening in the fewest words, and the icon beside it.
    static QString rowStateText(const EveningRow& row);
    static QString rowStateIcon(const EveningRow& row);

    /// What a rule looks for, the unit of its limit, and what that limit means.
    static QString ruleText(ExceptionRule rule);
    /// A rule's name in two or three words.
    static QString ruleTitle(ExceptionRule rule);
    static QString ruleUnit(ExceptionRule rule, const QString& currency);
    /// What a rule has found, with its figures: one sentence.
    static QString exceptionText(const VillageException& exception);
    /// What to do about it tomorrow: the words of a task.
    static QString taskText(const VillageException& exception);

    /// Titles, columns and codes of the village's reports by the keys of ReportWords; Wording::reportWords() has them.
    static QHash<QString, QString> reportWords();
    /// The part of them that explains figures, and the notice board's.
    static QHash<QString, QString> meaningWords();

    static QString correctionReasonText(CorrectionReason reason);
    static QString correctionText(const VillageCorrection& correction);
    static QString chainText(const ChainCheck& check);
};

} // namespace kaibang
