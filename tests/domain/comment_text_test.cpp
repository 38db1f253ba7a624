// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What viewers write is data: no markup survives, nothing steers the text around it, and no words are lost.
#include "buyer_comment.h"

#include <gtest/gtest.h>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Words
{
    QString markup, plain;
};

TEST(CommentText, MarkupIsTakenOffAndTheWordsStay)
{
    const QList<Words> corpus{
        {u"lo quiero 2"_s, u"lo quiero 2"_s},
        {u"I <3 it, a < b & c > d"_s, u"I <3 it, a < b & c > d"_s},
        {u"要2 <img src='x.png' alt='🥭'>"_s, u"要2 🥭"_s},
        {u"yo <img src=x class=emote alt=Kappa> 2"_s, u"yo Kappa 2"_s},
        {u"<img src=x>yo"_s, u"yo"_s},
        {u"<IMG SRC=x onerror=\"alert(1)\">dame uno"_s, u"dame uno"_s},
        {u"<img alt=\"a > b\" src=x> yo"_s, u"a > b yo"_s},
        {u"<script>alert('yo')</script>mine"_s, u"mine"_s},
        {u"<SCRIPT SRC=//evil.example/x.js></SCRIPT >mine"_s, u"mine"_s},
        {u"<style>*{display:none}</style>sold 2"_s, u"sold 2"_s},
        {u"<iframe src=javascript:alert(1)></iframe>sold"_s, u"sold"_s},
        {u"<!-- <b>nobody</b> --> yo"_s, u"yo"_s},
        {u"a<!-- never ends"_s, u"a"_s},
        {u"<a href='javascript:alert(1)'>lo quiero</a>"_s, u"lo quiero"_s},
        {u"<svg/onload=alert(1)>yo"_s, u"yo"_s},
        {u"<b\nonmouseover='x'>yo</b>"_s, u"yo"_s},
        {u"caf&eacute; &ntilde; &#241; &#xF1; &amp;lt;b&amp;gt;"_s, u"café ñ ñ ñ &lt;b&gt;"_s},
        {u"&lt;img src=x onerror=alert(1)&gt;"_s, u"<img src=x onerror=alert(1)>"_s}, // words, not a tag
        {u"&#0; &#xD800; &#99999999; yo"_s, u"&#0; &#xD800; &#99999999; yo"_s},
        {u"yo\u202Eoreiuq ol\u202C \u2066x\u2069"_s, u"yooreiuq ol x"_s},
        {u"a\u0000b\u0007c\u001B[31m"_s, u"abc[31m"_s},
        {u"<b"_s, u"<b"_s},
        {u"<"_s, u"<"_s},
        {u"👩\u200D🌾 quiere 1"_s, u"👩\u200D🌾 quiere 1"_s}, // emoji are joined by a character that may stay
        {u"\uFEFF  dos \n\t pares "_s, u"dos pares"_s},
    };
    for (const Words& words : corpus) {
        EXPECT_EQ(withoutMarkup(words.markup), words.plain) << words.markup.toStdString();
        if (!words.markup.contains(u"&"_s)) { // plain text stays as it is
            EXPECT_EQ(withoutMarkup(words.plain), words.plain) << words.markup.toStdString();
        }
    }
}

TEST(CommentText, EveryPartOfACommentIsBoundedAndPlain)
{
    BuyerComment comment;
    comment.source = u" FaceBook "_s;
    comment.displayName = u"<b>Ana</b>"_s + QString(10'000, u'a');
    comment.text = u"<i>"_s + QString(100'000, u'x');
    comment.room = comment.roomName = u"<img src=x onerror=alert(1) alt=Rancho>"_s;
    const Instant now{1'795'000'000'000};
    const BuyerComment sound = soundComment(comment, now);
    EXPECT_EQ(sound.source, u"facebook"_s);
    EXPECT_EQ(sound.displayName.size(), BuyerComment::longestName);
    EXPECT_EQ(sound.text.size(), BuyerComment::longestText);
    EXPECT_EQ(sound.room, u"Rancho"_s);
    EXPECT_EQ(sound.roomName, u"Rancho"_s);
}

} // namespace
} // namespace kaibang
