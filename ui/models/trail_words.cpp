// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trail_words.h"

#include "role_words.h"
#include "village_report_words.h"

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QString roleOfName(const QString& name)
{
    for (const Role role : everyRole)
        if (name == QLatin1String(roleName(role)))
            return RoleWords::roleText(role);
    return name;
}

} // namespace

QString TrailWords::roleText(Role role)
{
    return RoleWords::roleText(role);
}

QString TrailWords::kindText(TrailKind kind)
{
    switch (kind) {
    case TrailKind::Refund:
        return tr("refund", "trail");
    case TrailKind::Price:
        return tr("price changed", "trail");
    case TrailKind::BelowFloor:
        return tr("sold below the lowest price", "trail");
    case TrailKind::FlashPrice:
        return tr("flash price", "trail");
    case TrailKind::CatalogueFile:
        return tr("catalogue file brought in", "trail");
    case TrailKind::CatalogueUndone:
        return tr("catalogue file taken back", "trail");
    case TrailKind::Archived:
        return tr("product archived", "trail");
    case TrailKind::Unarchived:
        return tr("product back from the archive", "trail");
    case TrailKind::SaleUndone:
        return tr("sale taken back", "trail");
    case TrailKind::ImportUndone:
        return tr("import taken back", "trail");
    case TrailKind::Exported:
        return tr("exported", "trail");
    case TrailKind::Restored:
        return tr("backup restored", "trail");
    case TrailKind::SignedOff:
        return tr("day signed off", "trail");
    case TrailKind::PinSet:
        return tr("PIN set", "trail");
    case TrailKind::PinChanged:
        return tr("PIN changed", "trail");
    case TrailKind::PinRemoved:
        return tr("PIN removed", "trail");
    case TrailKind::PinClosed:
        return tr("PIN closed after wrong tries", "trail");
    case TrailKind::RoleTaken:
        return tr("console taken over", "trail");
    case TrailKind::RoleNamed:
        return tr("role named", "trail");
    case TrailKind::BuyerErased:
        return tr("buyer erased", "trail");
    case TrailKind::BuyersPurged:
        return tr("buyers forgotten in time", "trail");
    case TrailKind::BackupsClosed:
        return tr("buyers in older backups closed", "trail");
    case TrailKind::KeepDays:
        return tr("days to keep buyers", "trail");
    case TrailKind::Deleted:
        return tr("recording or clip deleted", "trail");
    case TrailKind::BroughtBack:
        return tr("recording or clip brought back", "trail");
    case TrailKind::KeyMade:
        return tr("key made or replaced", "trail");
    case TrailKind::KeyRemoved:
        return tr("key removed", "trail");
    }
    return {};
}

QString TrailWords::contentText(const QString& code)
{
    const std::pair<QLatin1String, QString> own[]{
        {"backup"_L1, tr("backup", "trail: what a file holds")},
        {"bundle"_L1, tr("bundle for the village", "trail: what a file holds")},
        {"review"_L1, tr("review of a show", "trail: what a file holds")},
        {"notice"_L1, tr("notice page", "trail: what a file holds")},
        {"case_study"_L1, tr("teaching data", "trail: what a file holds")},
        {"catalogue"_L1, tr("catalogue", "trail: what a file holds")}};
    for (const auto& [name, words] : own)
        if (code == name)
            return words;
    return villageReportWords().words.value(u"report."_s + code, code);
}

QString TrailWords::subjectText(const TrailLine& line)
{
    if (line.kind == TrailKind::Exported)
        return line.subject == "catalogue"_L1 ? contentText(line.subject) : line.subject;
    if (line.kind != TrailKind::KeyMade)
        return roleOfName(line.subject);
    return line.subject == "intake"_L1     ? tr("local intake", "trail: what a key is for")
           : line.subject == "comments"_L1 ? tr("address for comments", "trail: what a key is for")
           : line.subject == "village"_L1  ? tr("signing the village's days", "trail: what a key is for")
                                           : line.subject;
}

QString TrailWords::changeText(const TrailLine& line)
{
    if (line.kind == TrailKind::Exported)
        return contentText(line.after);
    const QString before = roleOfName(line.before), after = roleOfName(line.after);
    return before.isEmpty() ? after : after.isEmpty() ? before : u"%1 → %2"_s.arg(before, after);
}

void TrailWords::addTo(QHash<QString, QString>& words)
{
    words.insert(u"report.trail"_s, tr("Trail", "report: who did what"));
    words.insert(u"column.line"_s, tr("Line", "column"));
    words.insert(u"column.done_at"_s, tr("When", "column"));
    words.insert(u"column.role"_s, tr("Who", "column: a role"));
    words.insert(u"column.act"_s, tr("What", "column: an act"));
    words.insert(u"column.subject"_s, tr("Of what", "column"));
    words.insert(u"column.before"_s, tr("Before", "column"));
    words.insert(u"column.after"_s, tr("After", "column"));
    for (const Role role : everyRole)
        words.insert(u"role."_s + QLatin1String(roleName(role)), RoleWords::roleText(role));
    for (int kind = static_cast<int>(TrailKind::Refund); kind <= static_cast<int>(lastTrailKind); ++kind)
        words.insert(u"act."_s + QLatin1String(trailKindName(static_cast<TrailKind>(kind))),
                     kindText(static_cast<TrailKind>(kind)));
}

} // namespace kaibang
