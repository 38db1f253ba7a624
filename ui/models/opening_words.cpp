// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_words.h"

#include "opening_rules.h"
#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

QString OpeningWords::aliasText(const OpeningTurn& turn)
{
    constexpr qsizetype shownDigits = 6, counterDigits = 3;
    if (turn.alias.isEmpty() && turn.source == "counter"_L1)
        //: sold by hand, with the end of the order's number
        return tr("Counter %1").arg(turn.orderId.right(counterDigits).toUpper());
    return turn.alias.isEmpty() ? u"#"_s + turn.orderId.right(shownDigits) : turn.alias;
}

QString OpeningWords::placeText(qint64 nth, qint64 of)
{
    //: which mussel of how many
    return tr("%1 of %2").arg(Wording::count(nth), Wording::count(of));
}

QString OpeningWords::sizeText(int tenths, const QLocale& locale)
{
    // By digits: sizes are tenths and never fractions of a binary number.
    return u"%1%2%3 mm"_s.arg(locale.toString(tenths / 10), locale.decimalPoint(), locale.toString(tenths % 10));
}

QString OpeningWords::resultText(const OpeningResult& result)
{
    QStringList parts;
    for (const GradeCount& each : result.grades)
        parts.append(u"%1 %2"_s.arg(each.grade, Wording::count(each.pearls)));
    if (parts.isEmpty())
        parts.append(tr("nothing found"));
    if (result.bestTenths)
        parts.append(tr("best %1").arg(sizeText(*result.bestTenths)));
    return parts.join(u" · "_s);
}

QString OpeningWords::openingText(const Opening& opening)
{
    const QString why = opening.empty == EmptyKind::Dead ? tr("dead") : tr("empty");
    switch (opening.state) {
    case OpeningState::Replaced:
        return tr("%1, made good by another mussel").arg(why);
    case OpeningState::Counted:
        return tr("%1, by the rule on the card").arg(why);
    case OpeningState::Running:
        return tr("being opened: %1").arg(resultText(opening.result));
    case OpeningState::Done:
        break;
    }
    return resultText(opening.result);
}

QString OpeningWords::stepText(const OpeningStep& step)
{
    switch (step.kind) {
    case StepKind::Start:
        return tr("mussel %1 taken from %2").arg(Wording::count(step.nth), step.words);
    case StepKind::Done:
        return tr("mussel %1 done").arg(Wording::count(step.nth));
    case StepKind::Empty:
        if (step.words == "empty"_L1)
            return tr("mussel %1 was empty").arg(Wording::count(step.nth));
        return (step.words == "dead"_L1 ? tr("mussel %1 was dead") : tr("mussel %1 was empty or dead"))
            .arg(Wording::count(step.nth));
    case StepKind::Skip:
        return tr("skipped, keeps its place");
    case StepKind::PutOff:
        return tr("put off to the next show");
    case StepKind::Work:
        return tr("promised: %1").arg(step.words);
    case StepKind::Photo:
        return tr("picture taken");
    }
    return {};
}

QString OpeningWords::waitText(Instant since, Instant now)
{
    const qint64 minutes = (now.ms - since.ms) / 60'000;
    if (minutes < 1)
        return tr("just paid");
    if (minutes < 120)
        return tr("waits %n min", nullptr, static_cast<int>(minutes));
    const qint64 hours = minutes / 60;
    return hours < 48 ? tr("waits %n h", nullptr, static_cast<int>(hours))
                      : tr("waits %n days", nullptr, static_cast<int>(hours / 24));
}

QString OpeningWords::toOpenText(qint64 mussels, std::optional<qint64> minutes)
{
    //: mussels to open, and how long that takes
    return minutes ? tr("%1 (%2 min)").arg(Wording::count(mussels), Wording::count(*minutes)) : Wording::count(mussels);
}

QString OpeningWords::behindText(qint64 mussels, std::optional<qint64> paceMs)
{
    const auto minutes = minutesBehind(mussels, paceMs);
    if (!minutes)
        return tr("%n to open; the pace is known after two mussels", nullptr, static_cast<int>(mussels));
    //: %1 mussels, %2 minutes, %3 time for each
    return tr("%1 to open, behind by %2 min at %3 each")
        .arg(Wording::count(mussels), Wording::count(*minutes), Wording::durationText(*paceMs));
}

QString OpeningWords::emptyRuleText(EmptyRule rule)
{
    switch (rule) {
    case EmptyRule::Replace:
        return tr("An empty or dead mussel is replaced by another one.");
    case EmptyRule::Refund:
        return tr("The price of an empty or dead mussel is refunded.");
    case EmptyRule::Counts:
        break;
    }
    return tr("An empty or dead mussel counts as opened.");
}

QString OpeningWords::entryWayText(EntryWay way)
{
    return way == EntryWay::Counts ? tr("Many pearls: type the number of each grade")
                                   : tr("One or a few: one key for each pearl");
}

QString OpeningWords::gapText(DisclosureGap gap)
{
    switch (gap) {
    case DisclosureGap::None:
        return {};
    case DisclosureGap::NoGrades:
        return tr("Write what can be inside, one line for each grade.");
    case DisclosureGap::TooManyGrades:
        return tr("At most nine grades: each has one digit key.");
    case DisclosureGap::GradeTwice:
        return tr("Every grade needs a name of its own.");
    case DisclosureGap::NoMinimum:
        return tr("Write what is inside at least.");
    case DisclosureGap::NoReturns:
        return tr("Write what holds for returns.");
    case DisclosureGap::NoMinors:
        return tr("Write what holds for minors.");
    case DisclosureGap::BadWork:
        return tr("Write work as a name and a price, one a line, at most three.");
    case DisclosureGap::BadPrice:
        break;
    }
    return tr("Write prices like 58.00 and numbers without letters.");
}

QString OpeningWords::soFarText(const OpeningTotals& totals, const Uid& lot)
{
    QStringList grades;
    for (const LotGrade& each : totals.grades)
        if (each.lot == lot && !each.grade.isEmpty())
            grades.append(u"%1 %2"_s.arg(each.grade, Wording::count(each.pearls)));
    for (const LotOpened& each : totals.lots)
        if (each.lot == lot)
            //: %1 grades with counts, %2 mussels, %3 name of the lot
            return tr("%3, %2 opened: %1")
                .arg(grades.isEmpty() ? tr("nothing found") : grades.join(u", "_s), Wording::count(each.opened),
                     each.lotName);
    return {};
}

QStringList OpeningWords::soFarLines(const OpeningTotals& totals)
{
    QStringList lines;
    QList<Uid> seen;
    for (const LotOpened& each : totals.lots) {
        if (seen.contains(each.lot))
            continue;
        seen.append(each.lot);
        lines.append(soFarText(totals, each.lot));
    }
    return lines;
}

} // namespace kaibang
