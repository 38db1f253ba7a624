// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_target.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace kaibang {
namespace {

struct Pasted
{
    const char16_t* typed;
    const char16_t* beside;
    const char16_t* shown; ///< empty: refused
    const char16_t* key;
    AddressProblem problem = AddressProblem::None;
};

const Pasted pasted[] = {
    {u"rtmp://live.twitch.tv/app", u"live_1_abc", u"rtmp://live.twitch.tv:1935/app", u"live_1_abc"},
    {u"rtmps://live-api-s.facebook.com:443/rtmp/", u"FB-12-0-Ab?s_bl=1&a=Abx",
     u"rtmps://live-api-s.facebook.com:443/rtmp", u"FB-12-0-Ab?s_bl=1&a=Abx"},
    {u"rtmps://a.rtmps.youtube.com/live2/ab12-cd34", u"", u"rtmps://a.rtmps.youtube.com:443/live2", u"ab12-cd34"},
    {u"  rtmp://push.example.cn/mudu/stream-77?auth_key=16-0-0-ff \n", u"", u"rtmp://push.example.cn:1935/mudu",
     u"stream-77?auth_key=16-0-0-ff"},
    {u"rtmp://push.example.cn/live-bvc/?streamname=x&key=y", u"", u"rtmp://push.example.cn:1935/live-bvc",
     u"?streamname=x&key=y"},
    {u"rtmp://push.example.cn/app/instance", u"k", u"rtmp://push.example.cn:1935/app/instance", u"k"},
    {u"rtmp://push.example.cn/app/ \n  s3cret", u"", u"rtmp://push.example.cn:1935/app", u"s3cret"},
    {u"rtmp：//push.example.cn／app／key", u"", u"rtmp://push.example.cn:1935/app", u"key"},
    {u"RTMP://Push.Example.CN:1936/app/key\u200B", u"", u"rtmp://Push.Example.CN:1936/app", u"key"},
    {u"rtmp://[2001:db8::1]:1940/app/key", u"", u"rtmp://[2001:db8::1]:1940/app", u"key"},
    {u"srt://push.example.cn:9000", u"", u"srt://push.example.cn:9000?latency=120", u""},
    {u"srt://push.example.cn:9000?streamid=#!::r=live/x,m=publish&latency=200", u"",
     u"srt://push.example.cn:9000?latency=200", u"#!::r=live/x,m=publish"},
    {u"srt://push.example.cn:9000?mode=caller&latency=200000&streamid=%23%21%3A%3Ar%3Dx&pkt_size=1316", u"",
     u"srt://push.example.cn:9000?latency=200", u"#!::r=x"},
    {u"srt://push.example.cn:9000?latency=80", u"beside", u"srt://push.example.cn:9000?latency=80", u"beside"},
    {u"", u"", u"", u"", AddressProblem::Empty},
    {u" \u200B ", u"", u"", u"", AddressProblem::Empty},
    {u"live.twitch.tv/app/key", u"", u"", u"", AddressProblem::NoScheme},
    {u"http://live.twitch.tv/app/key", u"", u"", u"", AddressProblem::UnknownScheme},
    {u"rtmpt://live.twitch.tv/app/key", u"", u"", u"", AddressProblem::UnknownScheme},
    {u"rtmp://me:word@host/app/key", u"", u"", u"", AddressProblem::CarriesPassword},
    {u"rtmp:///app/key", u"", u"", u"", AddressProblem::BadHost},
    {u"rtmp://ho_st!/app/key", u"", u"", u"", AddressProblem::BadHost},
    {u"rtmp://[nonsense]/app/key", u"", u"", u"", AddressProblem::BadHost},
    {u"rtmp://host:0/app/key", u"", u"", u"", AddressProblem::BadPort},
    {u"rtmp://host:65536/app/key", u"", u"", u"", AddressProblem::BadPort},
    {u"rtmp://host:+80/app/key", u"", u"", u"", AddressProblem::BadPort},
    {u"srt://host?streamid=x", u"", u"", u"", AddressProblem::BadPort},
    {u"rtmp://host", u"key", u"", u"", AddressProblem::NoApp},
    {u"rtmp://host/", u"", u"", u"", AddressProblem::NoApp},
    {u"rtmp://host/app", u"", u"", u"", AddressProblem::KeyMissing},
    {u"rtmp://host/app/", u"", u"", u"", AddressProblem::KeyMissing},
    {u"rtmp://host/app", u"two words", u"", u"", AddressProblem::BadKey},
    {u"rtmp://host/app/key and more", u"", u"", u"", AddressProblem::NotOneAddress},
    {u"rtmp://host/app key1", u"key2", u"", u"", AddressProblem::NotOneAddress},
    {u"srt://host:9000?passphrase=short", u"", u"", u"", AddressProblem::BadPassphrase},
    {u"srt://host:9000?latency=soon", u"", u"", u"", AddressProblem::BadLatency},
    {u"srt://host:9000?latency=9000000", u"", u"", u"", AddressProblem::BadLatency},
    {u"srt://host:9000?mode=listener", u"", u"", u"", AddressProblem::NotCaller},
    {u"srt://host:9000?pbkeylen=17", u"", u"", u"", AddressProblem::UnknownEncryption},
};

TEST(StreamAddressTest, ReadsWhatPeoplePasteAndSaysWhyNot)
{
    for (const Pasted& one : pasted) {
        const QString typed = QString::fromUtf16(one.typed);
        const ReadAddress read = readStreamAddress(typed, QString::fromUtf16(one.beside));
        EXPECT_EQ(read.problem, one.problem) << qPrintable(typed);
        EXPECT_EQ(read.secrets.key, QString::fromUtf16(one.key)) << qPrintable(typed);
        if (one.problem != AddressProblem::None)
            continue;
        EXPECT_EQ(shownAddress(read.address), QString::fromUtf16(one.shown)) << qPrintable(typed);
        // What is stored is read back the same.
        const ReadAddress again = readStreamAddress(shownAddress(read.address), QStringLiteral("another"));
        EXPECT_EQ(again.address, read.address) << qPrintable(typed);
    }
    const ReadAddress locked = readStreamAddress(QStringLiteral("srt://h:9000?passphrase=0123456789&streamid=x"));
    EXPECT_EQ(locked.secrets.passphrase, QStringLiteral("0123456789"));
    EXPECT_FALSE(shownAddress(locked.address).contains(QStringLiteral("0123456789")));
}

TEST(StreamAddressTest, AnyTextIsReadOrRefusedAndNothingSecretIsShown)
{
    EXPECT_TRUE(rc::check("any text", [] {
        const auto bytes = *rc::gen::container<std::string>(
            rc::gen::oneOf(rc::gen::element('/', ':', '?', '&', '=', '@', '[', ']', ' ', '%', '#', '.'),
                           rc::gen::inRange<char>('0', 'z')));
        const QString head = *rc::gen::element(QStringLiteral("rtmp://"), QStringLiteral("srt://h:1"), QString());
        const ReadAddress read = readStreamAddress(head + QString::fromStdString(bytes));
        if (read.problem != AddressProblem::None) {
            RC_ASSERT(read.secrets.key.isEmpty() && read.address.host.isEmpty());
            return;
        }
        RC_ASSERT(!read.address.host.isEmpty() && read.address.port != 0);
        const ReadAddress again = readStreamAddress(shownAddress(read.address), read.secrets.key);
        RC_ASSERT(again.problem == AddressProblem::None && again.address == read.address);
        RC_ASSERT(again.secrets.key == read.secrets.key);
    }));
}

TEST(StreamAddressTest, ForeignWordsLoseTheSecretsInEveryShape)
{
    const StreamSecrets secrets{QStringLiteral("live_77?auth=ab/cd+ef"), QStringLiteral("pearl in pond")};
    const QStringList foreign{
        QStringLiteral("Server error: live_77?auth=ab/cd+ef is taken"),
        QStringLiteral("stream LIVE_77 busy"),
        QStringLiteral("no such stream live_77%3Fauth%3Dab%2Fcd%2Bef"),
        QStringLiteral("Connection to srt://h:1?passphrase=pearl%20in%20pond failed"),
        QStringLiteral("rtmp://h/app/live_77: refused"),
        QStringLiteral("pearl in pond"),
    };
    for (const QString& text : foreign) {
        const QString clean = withoutSecrets(text, secrets);
        for (const char* secret : {"live_77", "LIVE_77", "ab/cd", "cd+ef", "cd%2B", "pearl"})
            EXPECT_FALSE(clean.contains(QLatin1String(secret), Qt::CaseInsensitive)) << qPrintable(clean);
    }
    EXPECT_EQ(withoutSecrets(QStringLiteral("Connection refused"), {}), QStringLiteral("Connection refused"));
    EXPECT_LE(withoutSecrets(QString(5000, QLatin1Char('x')), secrets).size(), 200);
}

TEST(StreamAddressTest, TargetIsCheckedBeforeItIsTried)
{
    StreamTarget target;
    target.address = readStreamAddress(QStringLiteral("rtmp://host/app"), QStringLiteral("k")).address;
    EXPECT_EQ(checkTarget(target, {QStringLiteral("k"), {}}), AddressProblem::None);
    EXPECT_EQ(checkTarget(target, {}), AddressProblem::KeyMissing);
    EXPECT_EQ(checkTarget(target, {QStringLiteral("k k"), {}}), AddressProblem::BadKey);
    target.address.host.clear();
    EXPECT_EQ(checkTarget(target, {QStringLiteral("k"), {}}), AddressProblem::BadHost);
}

TEST(StreamAddressTest, KnownPlatformsAreReadableAndTestsAreSaid)
{
    for (const StreamPlatform& platform : streamPlatforms()) {
        if (!platform.server.isEmpty()) {
            EXPECT_EQ(readStreamAddress(platform.server, QStringLiteral("k")).problem, AddressProblem::None);
            EXPECT_TRUE(platform.server.startsWith(QLatin1String("rtmps://"))); // encrypted where it can be
        }
        StreamTarget target;
        StreamSecrets secrets{QStringLiteral("key?a=1"), {}};
        const bool isTest = makeTest(platform, target, secrets);
        EXPECT_EQ(isTest, platform.code == QLatin1String("twitch"));
        EXPECT_EQ(target.purpose, isTest ? StreamPurpose::Test : StreamPurpose::Show);
        EXPECT_EQ(secrets.key, isTest ? QStringLiteral("key?a=1&bandwidthtest=true") : QStringLiteral("key?a=1"));
    }
}

TEST(StreamAddressTest, OnePresetServesAllTargetsAndFitsTheLine)
{
    StreamTarget large;
    large.preset = QByteArrayLiteral("1080p");
    StreamTarget small;
    small.preset = QByteArrayLiteral("360p");
    EXPECT_EQ(presetFor({}).id, "720p");
    EXPECT_EQ(presetFor(std::array{large}).id, "1080p");
    EXPECT_EQ(presetFor(std::array{large, small, StreamTarget()}).id, "360p");
    EXPECT_EQ(presetWithin(10'000)->id, "1080p");
    EXPECT_EQ(presetWithin(encodePreset("720p").totalKbps())->id, "720p");
    EXPECT_EQ(presetWithin(encodePreset("720p").totalKbps() - 1)->id, "360p");
    EXPECT_EQ(presetWithin(470)->id, "360p"); // on its lowest step
    EXPECT_FALSE(presetWithin(300).has_value());
}

} // namespace
} // namespace kaibang
