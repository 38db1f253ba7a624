// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_trail.h"

#include <QFile>
#include <QSet>
#include <QStringList>
#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

QString printed(const ActRule& rule)
{
    QString line = u"| "_s + QLatin1String(rule.name) + u" |"_s;
    for (const Role role : everyRole)
        line += mayDo(role, rule.act) ? u" yes |"_s : u" no |"_s;
    const ActTrail& trail = actTrails[static_cast<size_t>(rule.act)];
    const QString kinds = QLatin1String(trail.kinds), rest = QLatin1String(trail.rest);
    if (kinds.isEmpty())
        return line + u" nothing: "_s + rest + u" |"_s;
    return line + u' ' + kinds + (rest.isEmpty() ? QString() : u"; "_s + rest) + u" |"_s;
}

// The lines of the manual's table, without its head.
QStringList linesOf(const QString& manual)
{
    QStringList lines;
    const QString head = u"| act | host | helper | trainee | coordinator | the trail has |"_s;
    const qsizetype from = manual.indexOf(head);
    const QStringList after = manual.mid(from < 0 ? manual.size() : from).split(u'\n');
    for (qsizetype i = 2; i < after.size() && after.at(i).startsWith(u'|'); ++i)
        lines.append(after.at(i).trimmed());
    return lines;
}

TEST(Roles, TheManualPrintsTheTableOfTheCode)
{
    QFile file(QStringLiteral(KAIBANG_TEST_DATA) + u"/../../README.md"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll());
    QStringList expected;
    for (const ActRule& rule : actRules)
        expected.append(printed(rule));
    EXPECT_EQ(linesOf(manual), expected);
    // The control: one word in the manual is another one.
    QString changed = manual;
    changed.replace(u"| refunds | yes | no |"_s, u"| refunds | yes | yes |"_s);
    EXPECT_NE(linesOf(changed), expected);
}

TEST(Roles, TheHostMayDoEverythingAndNobodyElseGivesRolesOut)
{
    for (const ActRule& rule : actRules)
        EXPECT_TRUE(mayDo(Role::Host, rule.act)) << rule.name;
    for (const Role role : {Role::Helper, Role::Trainee, Role::Coordinator})
        for (const Act act : {Act::Roles, Act::Restore, Act::Settings, Act::Refunds, Act::Prices, Act::EraseBuyers})
            EXPECT_FALSE(mayDo(role, act)) << roleName(role);
}

TEST(Roles, AWayWithoutAPinNeverGivesAnAct)
{
    for (const Role from : everyRole)
        for (const Role to : everyRole)
            for (const ActRule& rule : actRules) {
                const bool gains = isWithin(to, from) && mayDo(to, rule.act) && !mayDo(from, rule.act);
                EXPECT_FALSE(gains) << roleName(from) << " to " << roleName(to) << ": " << rule.name;
            }
    EXPECT_FALSE(isWithin(Role::Host, Role::Helper));
    EXPECT_FALSE(isWithin(Role::Coordinator, Role::Helper)) << "each may do something that the other may not";
    EXPECT_TRUE(isWithin(Role::Trainee, Role::Helper));
}

TEST(Roles, RefusalsNameTheirAct)
{
    for (const ActRule& rule : actRules)
        EXPECT_EQ(actRefused(notAllowed(rule.act)), rule.act);
    EXPECT_EQ(actRefused({ErrorKind::Refused, u"below the floor price"_s}), std::nullopt);
    EXPECT_EQ(actRefused({ErrorKind::Io, notAllowed(Act::Sell).detail}), std::nullopt);
}

TEST(Trail, EveryKindIsOfAnActOrOfNobody)
{
    QSet<QString> told;
    for (const ActTrail& each : actTrails)
        for (const QString& name : QString::fromLatin1(each.kinds).split(u", "_s, Qt::SkipEmptyParts))
            told.insert(name);
    for (const TrailKind kind : nobodysTrail) {
        EXPECT_FALSE(told.contains(QLatin1String(trailKindName(kind)))) << trailKindName(kind);
        told.insert(QLatin1String(trailKindName(kind)));
    }
    QSet<QString> all;
    for (int kind = 1; kind <= static_cast<int>(lastTrailKind); ++kind)
        all.insert(QLatin1String(trailKindName(static_cast<TrailKind>(kind))));
    EXPECT_EQ(told, all);
}

TEST(Trail, EveryKindHasANameOfItsOwn)
{
    QSet<QString> names;
    for (int kind = 1; kind <= static_cast<int>(lastTrailKind); ++kind) {
        const QString name = QLatin1String(trailKindName(static_cast<TrailKind>(kind)));
        EXPECT_FALSE(name.isEmpty());
        names.insert(name);
    }
    EXPECT_EQ(names.size(), static_cast<int>(lastTrailKind));
    EXPECT_STREQ(trailKindName(TrailKind::Refund), "refund");
    EXPECT_STREQ(trailKindName(TrailKind::KeepDays), "keep_days");
    EXPECT_STREQ(trailKindName(static_cast<TrailKind>(99)), "");
}

} // namespace
