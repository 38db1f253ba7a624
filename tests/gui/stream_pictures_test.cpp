// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window while it is live, and the places to go live to, in three languages: no word is cut, and the pictures are
// kept in KAIBANG_OUT to be looked at. ClippedWords has the control: words that are cut are found.
#include "spoken_language.h"
#include "stream_window.h"

#include <optional>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class StreamPicturesTest : public StreamWindow, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        language.emplace(GetParam());
        StreamWindow::SetUp();
    }
    void TearDown() override
    {
        StreamWindow::TearDown();
        language.reset();
    }
    void keepBoth(const QString& name)
    {
        const QString named = u"live-%1-%2"_s.arg(name, QLatin1StringView(GetParam()));
        keepPicture(named, {1440, 900});
        testTheme().apply(ThemeMode::Dark, 0);
        keepPicture(named + u"-dark"_s, {1366, 768});
        testTheme().apply(ThemeMode::Light, 0);
    }

    std::optional<SpokenLanguage> language;
};

TEST_P(StreamPicturesTest, OfGoingLiveAndOfItsPlaces)
{
    keepBoth(u"before"_s);
    window->goTo(PageKind::Setup);
    keepBoth(u"no-place"_s);
    vault.shut = KeychainFault::Locked;
    book->load();
    keepBoth(u"locked"_s);
    vault.shut.reset();
    book->load();
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    window->goTo(PageKind::Show);
    const QString id = keepTarget(urlOf(u"one"_s), u"Facebook"_s);
    keepTarget(u"rtmp://127.0.0.1:%1/live/x"_s.arg(samples::freePort()), u"Taobao 淘宝直播"_s,
               [](BookedTarget& booked) { booked.target.roomCloseSeconds = 60; });
    book->noteLine(id, {clock.now(), 2480, false, "720p"});
    startShow();
    putFirstOnAir();
    pressLive();
    ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live && phaseOf(1) == StreamPhase::Reconnecting; }));
    keepBoth(u"live"_s);
    window->goTo(PageKind::Setup);
    keepBoth(u"places"_s);
}

INSTANTIATE_TEST_SUITE_P(Languages, StreamPicturesTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
