// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Comments as people write them, with what a person would take them for. phrases.tsv is the truth and not what the
// parser happens to say: hard ones stay in. "claim?" is one that has to be asked about: sure would be wrong.
#include "claim_grammar.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Phrase
{
    QString text, language, onAir, intent, item;
    qint64 units = 0;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QList<Phrase> phrases(const QString& name)
{
    QList<Phrase> all;
    const QString text = QString::fromUtf8(bytesOf(QStringLiteral(KAIBANG_TEST_DATA) + u"/claims/"_s + name));
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u'\t');
        all.append({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].toLongLong()});
    }
    return all;
}

ClaimGrammar grammar()
{
    const auto words = claimWordsFromJson(bytesOf(QStringLiteral(KAIBANG_CLAIM_WORDS)));
    EXPECT_TRUE(words.ok()) << (words ? "" : words.error().detail.toStdString());
    return ClaimGrammar(words.value());
}

ClaimScene scene(const QString& onAir)
{
    ClaimScene scene;
    scene.items = {{u"A1"_s, {}, u"Anillo Black S"_s, 30}, {u"AA"_s, {}, u"Pendant blue small"_s, 30},
                   {u"12"_s, {}, u"Mango grande"_s, 30},   {u"7"_s, {}, u"Arete perla"_s, 30},
                   {u"STUD-8W"_s, {}, u"Stud 8 mm"_s, 40}, {u"P014"_s, u"014"_s, u"Perla 紫"_s, 1}};
    for (int i = 0; i < scene.items.size(); ++i)
        if (scene.items.at(i).code == onAir)
            scene.onAir = i;
    return scene;
}

QString itemOf(const ClaimReading& reading, const ClaimScene& at)
{
    return reading.item < 0 ? QString() : at.items.at(reading.item).code;
}

QString intentName(ClaimIntent intent)
{
    static const QStringList names{u"none"_s, u"claim"_s, u"interest"_s, u"cancel"_s, u"waitlist"_s, u"question"_s};
    return names.at(int(intent));
}

struct Count
{
    int sure = 0, right = 0, claims = 0, phrases = 0, intents = 0;
};

/// Reads every phrase, names what went wrong, and counts by language and in all.
QMap<QString, Count> measured(const QList<Phrase>& all)
{
    const ClaimGrammar words = grammar();
    QMap<QString, Count> counts;
    for (const Phrase& phrase : all) {
        const ClaimScene at = scene(phrase.onAir);
        const ClaimReading reading = words.read(phrase.text, at);
        const bool isSure = reading.intent == ClaimIntent::Claim && reading.isSure();
        const bool isRight =
            phrase.intent == u"claim"_s && itemOf(reading, at) == phrase.item && reading.units == phrase.units;
        const bool isIntent = phrase.intent == u"claim?"_s ? !isSure : phrase.intent == intentName(reading.intent);
        for (const QString& key : {phrase.language, u"all"_s}) {
            Count& count = counts[key];
            ++count.phrases;
            count.claims += phrase.intent == u"claim"_s;
            count.sure += isSure;
            count.right += isSure && isRight;
            count.intents += isIntent;
        }
        if (isSure && !isRight)
            std::printf("wrongly sure: \"%s\" as %lld of %s\n", qPrintable(phrase.text), reading.units,
                        qPrintable(itemOf(reading, at)));
        else if (!isIntent || (phrase.intent == u"claim"_s && !isSure))
            std::printf("missed:       \"%s\" is %s, read as %s (reason %d, %lld of %s)\n", qPrintable(phrase.text),
                        qPrintable(phrase.intent), qPrintable(intentName(reading.intent)), int(reading.reason),
                        reading.units, qPrintable(itemOf(reading, at)));
    }
    return counts;
}

struct Floors
{
    double precision, recall, intents;
};

void expectFloors(const QMap<QString, Count>& counts, const Floors& floors)
{
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const double precision = it->sure == 0 ? 0 : double(it->right) / it->sure;
        const double recall = it->claims == 0 ? 0 : double(it->right) / it->claims;
        const double intents = double(it->intents) / it->phrases;
        std::printf("%-3s %d phrases, %d claims: precision of sure %.4f, recall of sure %.4f, intent right %.4f\n",
                    qPrintable(it.key()), it->phrases, it->claims, precision, recall, intents);
        EXPECT_GE(precision, floors.precision) << it.key().toStdString();
        EXPECT_GE(recall, floors.recall) << it.key().toStdString();
        EXPECT_GE(intents, floors.intents) << it.key().toStdString();
    }
}

TEST(ClaimGrammarTest, IsSureOnlyWhereAPersonWouldBe)
{
    const QList<Phrase> all = phrases(u"phrases.tsv"_s);
    ASSERT_GE(all.size(), 300);
    expectFloors(measured(all), {0.98, 0.95, 0.95});
}

// Written after the words were, and no word was added for them: what an unknown viewer writes is read like this.
TEST(ClaimGrammarTest, ReadsCommentsTheWordsWereNotMadeFor)
{
    const auto counts = measured(phrases(u"held_out.tsv"_s));
    expectFloors({{u"all"_s, counts.value(u"all"_s)}}, {0.95, 0.70, 0.80});
}

TEST(ClaimGrammarTest, SaysWhyItAsks)
{
    const ClaimGrammar words = grammar();
    const ClaimScene at = scene(u"STUD-8W"_s);
    const auto why = [&](const QString& text) { return words.read(text, at).reason; };
    EXPECT_EQ(why(u"lo quiero 12"_s), ClaimReason::NumberOrQuantity);
    EXPECT_EQ(why(u"quiero 50"_s), ClaimReason::BigQuantity);
    EXPECT_EQ(why(u"¿me das uno?"_s), ClaimReason::Asked);
    EXPECT_EQ(why(u"A1 y AA para mi"_s), ClaimReason::TwoItems);
    EXPECT_EQ(why(u"quiero el 99"_s), ClaimReason::UnknownItem);
    EXPECT_EQ(why(u"lo quiero en verde"_s), ClaimReason::OtherChoice);
    EXPECT_EQ(why(u"要2"_s), ClaimReason::WeakWord);
    EXPECT_EQ(why(u"2"_s), ClaimReason::NumberOnly);
    EXPECT_EQ(why(u"+1"_s), ClaimReason::PlusOnly);
    EXPECT_EQ(words.read(u"lo quiero"_s, scene({})).reason, ClaimReason::NoItem);
}

TEST(ClaimGrammarTest, TakesAHouseholdsOwnWords)
{
    auto words = claimWordsFromJson(bytesOf(QStringLiteral(KAIBANG_CLAIM_WORDS)));
    ASSERT_TRUE(words.ok());
    const ClaimScene at = scene(u"STUD-8W"_s);
    EXPECT_EQ(ClaimGrammar(words.value()).read(u"jalo"_s, at).intent, ClaimIntent::Nothing);
    auto own = claimWordsFromJson(R"({"claim":["jalo"]})");
    ASSERT_TRUE(own.ok());
    const ClaimReading reading = ClaimGrammar(claimWordsWith(words.value(), own.value())).read(u"¡Jalo 2!"_s, at);
    EXPECT_EQ(reading.intent, ClaimIntent::Claim);
    EXPECT_EQ(reading.units, 2);
    EXPECT_TRUE(reading.isSure());
    const auto again = claimWordsFromJson(claimWordsToJson(own.value()));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again.value(), own.value());
}

TEST(ClaimGrammarTest, RefusesWordsThatAreNone)
{
    EXPECT_FALSE(claimWordsFromJson("[]").ok());
    EXPECT_FALSE(claimWordsFromJson(R"({"orders":["x"]})").ok());
    EXPECT_FALSE(claimWordsFromJson(R"({"number":["dos"]})").ok());
    EXPECT_FALSE(claimWordsFromJson(R"({"number":["dos=-2"]})").ok());
    EXPECT_FALSE(claimWordsFromJson(R"({"claim":[""]})").ok());
}

TEST(ClaimGrammarTest, BearsWhatIsNoComment)
{
    const ClaimGrammar words = grammar();
    const ClaimScene at = scene(u"STUD-8W"_s);
    for (const QString& text : {QString(), u"   "_s, u"🙋‍♀️🙋‍♀️"_s, u"++++"_s, u"xxxx"_s,
                                u"9999999999999999999999"_s, QString(5000, u'a'), u"要要要要要要"_s, u"1 2 3 4 5 6"_s})
        EXPECT_FALSE(words.read(text, at).intent == ClaimIntent::Claim && words.read(text, at).isSure())
            << text.left(40).toStdString();
    EXPECT_EQ(words.read(u"\u202Equiero"_s, at), words.read(u"quiero"_s, at)) << "marks that nobody sees say nothing";
}

} // namespace
} // namespace kaibang
