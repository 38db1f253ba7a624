// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_completeness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 minute = 60'000;
const Instant start{1'795'000'000'000};

ShowCompleteness example()
{
    SourceCompleteness shop;
    shop.source = u"woocommerce:shop.example.com"_s;
    shop.name = u"Mango shop"_s;
    shop.kind = FeedKind::Polled;
    shop.completeUpTo = start.plusMs(120 * minute);
    shop.lastWord = start.plusMs(119 * minute);
    shop.gaps = {FeedGap{start, start.plusMs(3 * minute), GapCause::NoAnswer, true}};
    shop.received = 9'007'199'254;
    SourceCompleteness chat;
    chat.source = u"ssn"_s;
    chat.kind = FeedKind::Comments;
    chat.gaps = {FeedGap{start.plusMs(minute), start.plusMs(15 * minute), GapCause::Silence, false}};
    chat.repeats = 3;
    chat.otherRooms = 2;
    return {start, start.plusMs(120 * minute), {shop, chat}, 1, 2};
}

TEST(ShowCompleteness, ReadsBackFromItsJson)
{
    const ShowCompleteness show = example();
    const QByteArray text = QJsonDocument(toJson(show)).toJson();
    const auto again = showCompletenessFromJson(QJsonDocument::fromJson(text).object());
    ASSERT_TRUE(again.ok()) << again.error().detail.toStdString();
    EXPECT_EQ(again.value(), show);
    EXPECT_FALSE(text.contains("alias")) << "no buyer has a place in it";
}

TEST(ShowCompleteness, WhatIsNoneIsRefusedByName)
{
    const QJsonObject right = toJson(example());
    const auto broken = [&right](const QString& name, const QJsonValue& value) {
        QJsonObject json = right;
        json.insert(name, value);
        const auto read = showCompletenessFromJson(json);
        return read ? u"taken"_s : read.error().detail;
    };
    EXPECT_EQ(broken(u"started_at"_s, u"yesterday"_s), u"started_at"_s);
    EXPECT_EQ(broken(u"claims_waiting"_s, -1), u"claims_waiting"_s);
    EXPECT_EQ(broken(u"sources"_s, u"all"_s), u"sources"_s);
    QJsonArray sources = right.value("sources"_L1).toArray();
    QJsonObject first = sources.at(0).toObject();
    first.insert(u"kind"_s, u"magic"_s);
    sources.replace(0, first);
    EXPECT_EQ(broken(u"sources"_s, sources), u"kind"_s);
    EXPECT_EQ(showCompletenessFromJson({}).error().kind, ErrorKind::Invalid);
}

TEST(ShowCompleteness, SaysCompleteOnlyWhereNothingIsKnownToBeMissing)
{
    ShowCompleteness show = example();
    EXPECT_TRUE(show.sources.at(0).isComplete()) << "a closed gap is none";
    EXPECT_TRUE(show.sources.at(1).isComplete()) << "a silence is no proof";
    EXPECT_FALSE(show.isComplete()) << "a person is waited for";
    show.claimsWaiting = show.linesWaiting = 0;
    EXPECT_TRUE(show.isComplete());
    show.sources[0].gaps[0].isClosed = false;
    EXPECT_EQ(show.sources.at(0).openGapMs(), 3 * minute);
    EXPECT_FALSE(show.isComplete());
    show = example();
    show.claimsWaiting = show.linesWaiting = 0;
    show.sources[1].lost = 1;
    EXPECT_FALSE(show.isComplete());
}

} // namespace
} // namespace kaibang
