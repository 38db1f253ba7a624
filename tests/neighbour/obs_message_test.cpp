// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "obs_message.h"
#include "scene_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

// Worked out with: printf '%s' "$(printf '%s' supersecretpasswordlM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI= |
// openssl dgst -sha256 -binary | base64)+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY=" | openssl dgst -sha256 -binary |
// base64
TEST(ObsMessageTest, TheAnswerToAChallengeIsOpenssls)
{
    EXPECT_EQ(obsAuthentication(u"supersecretpassword"_s, u"lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI="_s,
                                u"+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY="_s),
              u"1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4="_s);
}

rc::Gen<QByteArray> frames()
{
    static const QList<QByteArray> parts{"{",
                                         "}",
                                         "[",
                                         "]",
                                         ":",
                                         ",",
                                         "\"op\"",
                                         "\"d\"",
                                         "0",
                                         "7",
                                         "-1",
                                         "1e999",
                                         "null",
                                         "true",
                                         "\"scenes\"",
                                         "\"sceneName\"",
                                         "\"outputBytes\"",
                                         "\"\\u0000\"",
                                         "\xff",
                                         "\"",
                                         "\\",
                                         " ",
                                         "{\"op\":7,\"d\":{",
                                         "}}",
                                         "\"outputTotalFrames\":-5",
                                         "9007199254740993"};
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(parts.size()))),
                        [](const std::vector<int>& picks) {
                            QByteArray frame;
                            for (const int pick : picks)
                                frame += parts.at(pick);
                            return frame;
                        });
}

RC_GTEST_PROP(ObsMessageProperty, AnyFrameIsOnlyData, ())
{
    const QByteArray frame = *frames();
    const auto message = readObsMessage(frame);
    const QJsonObject data = message ? message->data : QJsonDocument::fromJson(frame).object();
    ObsFacts facts;
    readObsScenes(data, facts);
    readObsInputs(data, facts);
    readObsStream(data, facts);
    readObsRecord(data, facts);
    RC_ASSERT(facts.frames >= 0 && facts.droppedFrames >= 0 && facts.streamMs >= 0);
    RC_ASSERT(obsStreamBytes(data).value_or(0) >= 0);
    RC_ASSERT(facts.scenes.size() <= mostObsNames);
    if (message)
        RC_ASSERT(QJsonDocument::fromJson(frame).isObject());
}

TEST(ObsMessageTest, ListsAndNamesHaveAnEnd)
{
    QJsonArray scenes;
    for (int i = 0; i < 2'000; ++i)
        scenes.append(QJsonObject{{u"sceneName"_s, QString(1'000, u'x') + QString::number(i)}});
    ObsFacts facts;
    readObsScenes({{u"scenes"_s, scenes}, {u"currentProgramSceneName"_s, QString(5'000, u'y')}}, facts);
    EXPECT_EQ(facts.scenes.size(), mostObsNames);
    EXPECT_EQ(facts.scenes.first().size(), longestObsName);
    EXPECT_EQ(facts.scene.size(), longestObsName);
    const ObsFacts before = facts;
    readObsScenes({{u"scenes"_s, 7}}, facts);
    readObsStream({{u"outputActive"_s, u"yes"_s}, {u"outputTotalFrames"_s, u"9"_s}}, facts);
    EXPECT_EQ(facts, before) << "another type says nothing";
    readObsStream({{u"outputTotalFrames"_s, -3}, {u"outputDuration"_s, 1e300}}, facts);
    EXPECT_EQ(facts.frames, 0);
}

TEST(ObsMessageTest, DepthIsRefusedBeforeItIsRead)
{
    const auto nested = [](int depth) {
        return R"({"op":0,"d":{"x":)" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}}";
    };
    EXPECT_TRUE(readObsMessage(nested(10)));
    EXPECT_FALSE(readObsMessage(nested(30)));
    EXPECT_TRUE(readObsMessage(R"({"op":0,"d":{"x":")" + QByteArray(200, '[') + "\"}}")) << "in a text it is no depth";
}

TEST(SceneTableTest, TheMoreParticularLineCounts)
{
    const Uid stud = Uid::create(Instant{1'800'000'000'000});
    const QList<SceneRule> rules{{SceneWhen::Otherwise, {}, u"all"_s},
                                 {SceneWhen::Category, u"Pearls"_s, u"pearls"_s},
                                 {SceneWhen::Product, stud.text(), u"stud"_s},
                                 {SceneWhen::Covered, {}, u"pause"_s}};
    EXPECT_EQ(sceneFor(rules, {stud, u"pearls"_s, false}), u"stud"_s);
    EXPECT_EQ(sceneFor(rules, {Uid::create(Instant{1'800'000'000'000}), u"pearls"_s, false}), u"pearls"_s);
    EXPECT_EQ(sceneFor(rules, {Uid::create(Instant{1'800'000'000'000}), u"mugs"_s, false}), u"all"_s);
    EXPECT_EQ(sceneFor(rules, {stud, u"pearls"_s, true}), u"pause"_s);
    EXPECT_EQ(sceneFor(rules, {}), QString()) << "nothing on air is no reason to change a scene";
    EXPECT_EQ(sceneRulesOf(sceneRulesJson(rules)), rules);
    EXPECT_TRUE(sceneRulesOf("nonsense").isEmpty());
    EXPECT_TRUE(sceneRulesOf(R"([{"when":"product","scene":"x"},{"when":"never","scene":"x"},{"when":"covered"},7])")
                    .isEmpty());
    EXPECT_EQ(sceneRulesOf(sceneRulesJson(QList<SceneRule>(200, rules.first()))).size(), mostSceneRules);
}

} // namespace
