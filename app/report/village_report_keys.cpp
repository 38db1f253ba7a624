// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_definitions.h"
#include "village_notice.h"

namespace kaibang {

namespace {

// What a Code column of the village can hold, besides what the household's reports have.
constexpr const char* villageCodes[] = {"complete.no_show",
                                        "restated.yes",
                                        "restated.no",
                                        "short.yes",
                                        "short.no",
                                        "stands.yes",
                                        "stands.no",
                                        "disclosed.yes",
                                        "disclosed.no",
                                        "seen.yes",
                                        "seen.no",
                                        "way.online",
                                        "way.offline",
                                        "event.show_begins",
                                        "event.show_ends",
                                        "event.on_air",
                                        "event.order",
                                        "event.payment",
                                        "event.opening_begins",
                                        "event.opening_ends",
                                        "lot_verdict.bad",
                                        "lot_verdict.usual",
                                        "lot_verdict.too_few",
                                        "train_for.few_orders",
                                        "train_for.many_unpaid",
                                        "train_for.many_refunds",
                                        "train_for.many_replaced",
                                        "train_for.nothing",
                                        "payment.cancelled"};

} // namespace

bool isLinkColumn(const QString& id)
{
    const bool isRead = id == QLatin1String("order_uid") || id == QLatin1String("order_id");
    return !isRead && (id.endsWith(QLatin1String("_uid")) || id.endsWith(QLatin1String("_id")));
}

QStringList villageReportWordKeys()
{
    QStringList keys;
    for (const QString& name : villageReportNames()) {
        keys.append(QLatin1String("report.") + name);
        for (const ReportColumn& column : villageReportColumns(name))
            if (!isLinkColumn(column.id))
                keys.append(QLatin1String("column.") + column.id);
    }
    for (const char* code : villageCodes)
        keys.append(QLatin1String(code));
    for (int i = 1; !bundleStateName(BundleState(i)).isEmpty(); ++i)
        keys.append(QLatin1String("bundle_state.") + bundleStateName(BundleState(i)));
    for (int i = 1; !bundleReasonName(BundleReason(i)).isEmpty(); ++i)
        keys.append(QLatin1String("bundle_reason.") + bundleReasonName(BundleReason(i)));
    for (int i = 1; !attendanceName(Attendance(i)).isEmpty(); ++i)
        keys.append(QLatin1String("attendance.") + attendanceName(Attendance(i)));
    for (int i = 1; !exceptionRuleName(ExceptionRule(i)).isEmpty(); ++i)
        keys.append(QLatin1String("rule.") + exceptionRuleName(ExceptionRule(i)));
    for (int i = 1; !correctionReasonName(CorrectionReason(i)).isEmpty(); ++i)
        keys.append(QLatin1String("correction.") + correctionReasonName(CorrectionReason(i)));
    keys.append(noticeWordKeys());
    keys.removeDuplicates();
    return keys;
}

} // namespace kaibang
