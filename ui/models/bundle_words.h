// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_file.h"
#include "enrolment.h"
#include "fact_sums.h"
#include "told_bundle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace kaibang {

/// Bundles in the user's words. Pure functions of their arguments, the installed translator and the locale.
class BundleWords
{
    Q_DECLARE_TR_FUNCTIONS(kaibang::BundleWords)

public:
    /// What is wrong with a file that was to be a bundle, and what to do about it.
    static QString troubleText(BundleTrouble trouble);
    /// Why no bundle was made or written, what is safe, what to do next.
    static QString errorText(const Error& error);

    static QString dayText(BusinessDay day, const QLocale& locale = QLocale());
    /// "Wang family, 29/11/2026, bundle 7".
    static QString titleText(const DayBundle& bundle);
    /// A line of a list: number, day, orders, what it tells again, when it was written.
    static QString lineText(const ToldBundle& told, const QTimeZone& zone);
    /// "29/11/2026: 86 orders, 80 paid, 3 not paid … · 1 show · 24 opened, 3 left".
    static QString sumsText(BusinessDay day, const DaySums& sums);
    /// "paid 12,480.00 CNY · owed 300.00 CNY · given back 59.00 CNY".
    static QString moneyText(const QString& currency, const MoneySum& sum);
    static QString signedText(const QString& code);

    /// What happened after one was written: under a new number, or the same again.
    static QString writtenText(const ToldBundle& told, const QString& fileName);
    static QString copiedText(const ToldBundle& told);
    /// What to read out to the coordinator on the phone.
    static QString phoneText(const Enrolment& enrolment);
};

} // namespace kaibang
