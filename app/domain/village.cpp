// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village.h"

#include <array>
#include <limits>

namespace kaibang {

namespace {

__extension__ using Wide = __int128;

// By the number of their enum, from 1.
constexpr std::array bundleStates{"new",
                                  "same",
                                  "newer",
                                  "older",
                                  "same_number",
                                  "damaged",
                                  "forged",
                                  "unknown_household",
                                  "wrong_day",
                                  "has_left",
                                  "made_by_newer_program"};
constexpr std::array bundleReasons{"first_of_its_day",
                                   "same_bytes",
                                   "replaces_number",
                                   "below_number",
                                   "made_later_same_number",
                                   "made_earlier_same_number",
                                   "not_readable",
                                   "signature_wrong",
                                   "other_key",
                                   "not_enrolled",
                                   "day_not_begun",
                                   "day_after_closed",
                                   "day_twice",
                                   "after_leaving",
                                   "before_joining",
                                   "numbers_too_large",
                                   "unknown_version",
                                   "file_too_large",
                                   "not_a_file"};
constexpr std::array attendances{"reported", "missing", "unexpected", "left"};
constexpr std::array completenesses{"no_show", "yes", "no"}; // from 0
constexpr std::array exceptionRules{"no_net",   "unpaid",        "replacements", "below_floor",
                                    "discount", "no_disclosure", "changed"};
constexpr std::array chainFaults{"none", "position", "previous", "figures", "signature", "other_key", "day"}; // from 0
constexpr std::array correctionReasons{"late", "restated", "same_number", "withdrawn"};

template<size_t size>
QString nameAt(const std::array<const char*, size>& names, int index)
{
    return index >= 0 && static_cast<size_t>(index) < size ? QLatin1String(names.at(static_cast<size_t>(index)))
                                                           : QString();
}

} // namespace

QString bundleStateName(BundleState state)
{
    return nameAt(bundleStates, static_cast<int>(state) - 1);
}

QString bundleReasonName(BundleReason reason)
{
    return nameAt(bundleReasons, static_cast<int>(reason) - 1);
}

QString attendanceName(Attendance attendance)
{
    return nameAt(attendances, static_cast<int>(attendance) - 1);
}

QString dayCompletenessName(DayCompleteness completeness)
{
    return nameAt(completenesses, static_cast<int>(completeness));
}

QString exceptionRuleName(ExceptionRule rule)
{
    return nameAt(exceptionRules, static_cast<int>(rule) - 1);
}

std::optional<ExceptionRule> exceptionRuleOf(const QString& name)
{
    for (size_t i = 0; i < exceptionRules.size(); ++i)
        if (name == QLatin1String(exceptionRules.at(i)))
            return static_cast<ExceptionRule>(i + 1);
    return std::nullopt;
}

QString chainFaultName(ChainFault fault)
{
    return nameAt(chainFaults, static_cast<int>(fault));
}

QString correctionReasonName(CorrectionReason reason)
{
    return nameAt(correctionReasons, static_cast<int>(reason) - 1);
}

bool isTaken(BundleState state)
{
    return state == BundleState::New || state == BundleState::Newer;
}

bool needsPerson(BundleState state)
{
    return !isTaken(state) && state != BundleState::Same && state != BundleState::Older;
}

std::optional<qint64> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    // Village sums stay far below what this could overflow; a double is no way to a figure that is signed.
    const auto wide = static_cast<Wide>(part) * 20000 + whole;
    const Wide twice = static_cast<Wide>(whole) * 2;
    return static_cast<qint64>(wide >= 0 ? wide / twice : -((-wide + twice - 1) / twice));
}

std::optional<qint64> meanPrice(qint64 minor, qint64 thousandths)
{
    if (thousandths <= 0)
        return std::nullopt;
    const auto mean = (static_cast<Wide>(minor) * 2000 + thousandths) / (static_cast<Wide>(thousandths) * 2);
    constexpr Wide most = std::numeric_limits<qint64>::max();
    return mean <= most && mean >= -most ? std::optional<qint64>(static_cast<qint64>(mean)) : std::nullopt;
}

std::optional<qint64> EveningRow::unpaidShare() const
{
    return shareOf(unpaidOrders, paidOrders + unpaidOrders);
}

std::optional<qint64> EveningRow::onlineShare() const
{
    return shareOf(onlineMinor, onlineMinor + offlineMinor);
}

QList<VillageRule> defaultVillageRules()
{
    return {{ExceptionRule::NoNet, true, 180},        {ExceptionRule::Unpaid, true, 3000},
            {ExceptionRule::Replacements, true, 200}, {ExceptionRule::BelowFloor, true, 1},
            {ExceptionRule::Discount, true, 5000},    {ExceptionRule::NoDisclosure, true, 1},
            {ExceptionRule::Changed, true, 1}};
}

} // namespace kaibang
