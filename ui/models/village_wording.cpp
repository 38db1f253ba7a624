// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_wording.h"

#include "wording.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
const auto nothingThere = [] { return u"—"_s; };

} // namespace

QString VillageWording::longDay(BusinessDay day)
{
    return QLocale().toString(day.date(), QLocale::LongFormat);
}

QString VillageWording::shortDay(BusinessDay day)
{
    return QLocale().toString(day.date(), QLocale::ShortFormat);
}

QString VillageWording::durationText(qint64 ms)
{
    if (ms <= 0)
        return nothingThere();
    const qint64 minutes = (ms + msPerMinute / 2) / msPerMinute;
    //: hours and minutes of a show
    return tr("%1 h %2 min").arg(Wording::count(minutes / 60)).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

// Half a tenth is rounded up; integers all the way.
QString VillageWording::shareText(const std::optional<qint64>& hundredths)
{
    if (!hundredths)
        return nothingThere();
    const qint64 tenths = (std::abs(*hundredths) + 5) / 10;
    const QString number = Wording::count(tenths / 10) + QLocale().decimalPoint() + QString::number(tenths % 10);
    //: a share, such as 31.4%
    return (*hundredths < 0 ? u"−"_s : QString()) + tr("%1%").arg(number);
}

QString VillageWording::attendanceText(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Reported:
        return tr("reported");
    case Attendance::Missing:
        return tr("missing", "household that has sent nothing");
    case Attendance::Unexpected:
        return tr("reported, not expected");
    case Attendance::Left:
        return tr("has left the village");
    }
    return {};
}

QString VillageWording::completenessText(const EveningRow& row)
{
    switch (row.completeness) {
    case DayCompleteness::NoShow:
        return nothingThere();
    case DayCompleteness::Complete:
        return tr("complete");
    case DayCompleteness::Incomplete:
        return row.openGapMs > 0 ? tr("gaps: %1").arg(durationText(row.openGapMs)) : tr("not complete");
    }
    return {};
}

QString VillageWording::rowStateText(const EveningRow& row)
{
    if (row.exceptions > row.acknowledged)
        return tr("%n to look at", nullptr, static_cast<int>(row.exceptions - row.acknowledged));
    if (row.attendance == Attendance::Reported && row.exceptions > 0)
        return tr("looked at");
    return attendanceText(row.attendance);
}

QString VillageWording::rowStateIcon(const EveningRow& row)
{
    if (row.exceptions > row.acknowledged)
        return u"warning"_s;
    return row.attendance == Attendance::Missing ? u"hold"_s : u"check"_s;
}

QString VillageWording::correctionReasonText(CorrectionReason reason)
{
    switch (reason) {
    case CorrectionReason::Late:
        return tr("came after the day was signed");
    case CorrectionReason::Restated:
        return tr("a later bundle tells it otherwise");
    case CorrectionReason::SameNumber:
        return tr("two bundles with one number differ");
    case CorrectionReason::Withdrawn:
        return tr("is told no more");
    }
    return {};
}

QString VillageWording::correctionText(const VillageCorrection& correction)
{
    const auto net = [&correction](qint64 paid, qint64 refunded) {
        return Wording::amountOnly(paid - refunded, correction.currency);
    };
    //: net before, net after, currency, orders before, orders after
    return tr("net %1 → %2 %3, orders %4 → %5")
        .arg(net(correction.paidBefore, correction.refundedBefore), net(correction.paidAfter, correction.refundedAfter),
             correction.currency, Wording::count(correction.ordersBefore), Wording::count(correction.ordersAfter));
}

QString VillageWording::chainText(const ChainCheck& check)
{
    const QString day = check.day ? shortDay(*check.day) : QString();
    switch (check.fault) {
    case ChainFault::None:
        return check.links == 0 ? tr("No day has been signed yet.")
                                : tr("All %n signed day(s) hold: each follows the one before, none was changed, and "
                                     "the signatures are this village's.",
                                     nullptr, static_cast<int>(check.links));
    case ChainFault::Position:
        return tr("The chain breaks at link %1: a signed day was taken out or put in.").arg(check.brokenAt);
    case ChainFault::Previous:
        return tr("The chain breaks at link %1 (%2): it does not follow the day that was signed before.")
            .arg(QString::number(check.brokenAt), day);
    case ChainFault::Figures:
        return tr("The chain breaks at link %1: the figures of %2 were changed after they were signed.")
            .arg(QString::number(check.brokenAt), day);
    case ChainFault::Signature:
        return tr("The chain breaks at link %1: the signature under %2 is not that of the key beside it.")
            .arg(QString::number(check.brokenAt), day);
    case ChainFault::OtherKey:
        return tr("From link %1 (%2) on the days are signed by another key than this computer's. Compare the keys on "
                  "the notice pages before you trust either.")
            .arg(QString::number(check.brokenAt), day);
    case ChainFault::Day:
        return tr("The chain breaks at link %1: it stands for another day than its figures say.").arg(check.brokenAt);
    }
    return {};
}

} // namespace kaibang
