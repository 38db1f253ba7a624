// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Going live from the real window by its own key, to a real server: what is told while it runs, when a server dies or
// refuses, and at the end of the show and of the program.
#include "budgets.h"
#include "hold_button.h"
#include "live_bar.h"
#include "live_row.h"
#include "pattern_counter.h"
#include "stream_viewer.h"
#include "stream_window.h"
#include "stream_words.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <set>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class LiveBarTest : public StreamWindow
{
protected:
    [[nodiscard]] QString state() const { return text(u"liveState"_s); }
    /// Also what there is no room for.
    [[nodiscard]] QString facts() const { return window->findChild<QLabel*>(u"liveFacts"_s)->toolTip(); }
    [[nodiscard]] bool hasSaid(const QString& part) const
    {
        return std::any_of(said.begin(), said.end(), [&part](const QString& one) { return one.contains(part); });
    }
    /// As the window manager closes a window for a person.
    bool closeByHand() const
    {
        QCloseEvent close;
        QSpontaneKeyEvent::setSpontaneous(&close);
        qApp->notify(window.get(), &close);
        return close.isAccepted();
    }
    [[nodiscard]] QStringList preflight() const
    {
        QStringList lines;
        for (int i = 0; const auto* name = window->findChild<QLabel*>(u"preflightName%1"_s.arg(i)); ++i) {
            if (!name->isHidden())
                lines.append(name->text() + u": "_s + text(u"preflightWords%1"_s.arg(i)));
        }
        return lines;
    }
    [[nodiscard]] QString lineOf(const QString& name) const
    {
        return preflight().filter(QRegularExpression(u"^"_s + name + u": "_s)).value(0);
    }
};

TEST_F(LiveBarTest, WithoutAPlaceItSaysWhereToAddOne)
{
    EXPECT_FALSE(window->findChild<LiveBar*>()->isVisible()) << "the picture needs the room";
    pressLive();
    EXPECT_TRUE(hasSaid(u"no place"_s)) << said.join(u'|').toStdString();
    ASSERT_TRUE(action);
    action();
    EXPECT_TRUE(wasSetupWanted);
    EXPECT_FALSE(studio->encoder());
}

TEST_F(LiveBarTest, AKeyGoesLiveAPulseDoesNotEndItAndAHoldDoes)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    keepTarget(urlOf(u"one"_s), u"Platform one"_s);
    keepTarget(urlOf(u"two"_s), u"Platform two"_s);
    EXPECT_TRUE(facts().contains(u"Platform one, Platform two"_s));
    pressLive();
    ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live && phaseOf(1) == StreamPhase::Live; }))
        << wordsOf(0).toStdString() << '|' << wordsOf(1).toStdString();
    ASSERT_TRUE(waitFor([this] { return state() == u"LIVE"_s; })) << state().toStdString();
    ASSERT_TRUE(waitFor([this] { return facts().contains(u"2 of 2"_s); }));
    EXPECT_TRUE(facts().contains(u"360p"_s)) << facts().toStdString();
    EXPECT_EQ(text(u"liveName0"_s), u"Platform one"_s);
    ASSERT_TRUE(waitFor([this] { return wordsOf(0).contains(u"kbps"_s); }));
    EXPECT_TRUE(window->findChild<QLabel*>(u"statusStreams"_s)->isVisible());
    const auto* button = window->findChild<HoldButton*>(u"liveButton"_s);
    EXPECT_EQ(button->mode(), HoldButton::Mode::Hold);
    EXPECT_EQ(button->accessibleName(), u"End every stream"_s);
    pressLive();
    EXPECT_TRUE(room->isOnAir()) << "a pulse is no hold";
    holdLive();
    ASSERT_TRUE(waitFor([this] { return !room->isOnAir(); }));
    EXPECT_TRUE(waitFor([this] { return !studio->encoder(); })) << "nothing is encoded for nobody";
    EXPECT_FALSE(window->findChild<QLabel*>(u"statusStreams"_s)->isVisible());
    EXPECT_EQ(state(), u"Not live"_s);
}

TEST_F(LiveBarTest, AServerThatDiesIsCountedDownHeardAndTriedAgainAtOnce)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    const QSignalSpy heard(sounds.get(), &SoundBoard::played);
    keepTarget(urlOf(u"one"_s), u"Room"_s, [](BookedTarget& booked) { booked.target.roomCloseSeconds = 60; });
    pressLive();
    ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live; }));
    server->kill();
    auto* retry = window->findChild<QPushButton*>(u"liveRetry0"_s);
    ASSERT_TRUE(waitFor([&] { return retry->isVisible() && wordsOf(0).contains(u"reconnecting"_s); }))
        << wordsOf(0).toStdString();
    EXPECT_EQ(retry->accessibleName(), u"Try Room now"_s);
    ASSERT_TRUE(waitFor([this] { return wordsOf(0).contains(u"the room closes in"_s); })) << wordsOf(0).toStdString();
    EXPECT_TRUE(hasSaid(u"Room is lost"_s)) << said.join(u'|').toStdString();
    EXPECT_TRUE(std::any_of(heard.begin(), heard.end(), [](const QList<QVariant>& one) {
        return one.value(0).value<Sound>() == Sound::StreamLost;
    }));
    // Until the wait between two tries is a long one, so that it is the button that brings it back.
    ASSERT_TRUE(waitFor([this] { return wordsOf(0).contains(QRegularExpression(u"next try in [3-5] s"_s)); }, 20'000))
        << wordsOf(0).toStdString();
    server->start();
    QTest::mouseClick(retry, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live; }));
    EXPECT_TRUE(waitFor([this] { return hasSaid(u"Room is live again"_s); }));
    EXPECT_TRUE(waitFor([this] { return !wordsOf(0).contains(u"room closes"_s); }));
    EXPECT_TRUE(waitFor([retry] { return !retry->isVisible(); }));
}

TEST_F(LiveBarTest, WhoRefusesIsToldWithTheNextStepAndTheOtherStaysLive)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    keepTarget(urlOf(u"one"_s).replace(u"/live/"_s, u"/guarded/"_s), u"Strict"_s);
    keepTarget(urlOf(u"two"_s), u"Good"_s);
    pressLive();
    ASSERT_TRUE(
        waitFor([this] { return phaseOf(0) == StreamPhase::Refused && phaseOf(1) == StreamPhase::Live; }, 30'000))
        << wordsOf(0).toStdString() << '|' << wordsOf(1).toStdString();
    // The window looks at its streams a few times a second: it may say a moment later what the stream knows already.
    EXPECT_TRUE(waitFor([this] { return wordsOf(0).contains(u"key"_s); })) << wordsOf(0).toStdString();
    EXPECT_TRUE(waitFor([this] { return hasSaid(u"Strict does not take the stream"_s); }));
    EXPECT_TRUE(room->isOnAir());
    // A new key, and the same place: "try now" takes the new one.
    BookedTarget changed = book->targets().constFirst();
    changed.target.address.app = u"live"_s;
    book->keep(changed, StreamSecrets{u"three"_s, {}}, [](const Result<Done>&) {});
    QTest::mouseClick(window->findChild<QPushButton*>(u"liveRetry0"_s), Qt::LeftButton);
    EXPECT_TRUE(waitFor([this] { return room->sign().live == 2; })) << wordsOf(0).toStdString();
}

TEST_F(LiveBarTest, WhereNobodyTakesTheStreamSheIsNotLiveAndNothingIsCompressed)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    keepTarget(urlOf(u"one"_s).replace(u"/live/"_s, u"/guarded/"_s), u"Strict"_s);
    pressLive();
    ASSERT_TRUE(waitFor([this] { return hasSaid(u"You are not live: no place takes the stream. Strict"_s); }, 30'000))
        << said.join(u'|').toStdString();
    EXPECT_TRUE(waitFor([this] { return !room->isOnAir() && !studio->encoder(); }));
    EXPECT_TRUE(waitFor([this] { return state() == u"Not live"_s; })) << state().toStdString();
    EXPECT_TRUE(said.last().contains(u"no place takes the stream"_s)) << "the reason is what stays to be read";
    EXPECT_TRUE(closeByHand()) << "nothing is in the way of the end";
}

TEST_F(LiveBarTest, GoingLiveEndsATestThatRunsAndSaysSo)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    lineTest.stepsKbps = {200, 300, 400};
    lineTest.stepMs = lineTest.measureMs = 20'000;
    window.reset();
    openWindow();
    const QString id =
        keepTarget(urlOf(u"one"_s), u"Room"_s, [](BookedTarget& booked) { booked.testsAreUnseen = true; });
    for (const bool isLineTest : {false, true}) {
        said.clear();
        QStringList ended;
        const auto follow =
            QObject::connect(room.get(), isLineTest ? &StreamRoom::lineTestEnded : &StreamRoom::testEnded, window.get(),
                             [&ended](const QString&, const QString& words) { ended.append(words); });
        if (isLineTest)
            room->testLine(id);
        else
            room->testStream(id, 60);
        ASSERT_TRUE(waitFor([&] { return studio->encoder() && (room->isTesting(id) || room->lineTested() == id); }));
        QTest::qWait(500);
        pressLive();
        EXPECT_TRUE(hasSaid(u"The test is ended"_s)) << said.join(u'|').toStdString();
        ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live; }, 20'000)) << wordsOf(0).toStdString();
        EXPECT_EQ(ended.size(), 1) << "whoever waited for the test is told";
        EXPECT_FALSE(room->isTesting(id));
        EXPECT_TRUE(room->lineTested().isEmpty());
        room->stopAll();
        ASSERT_TRUE(waitFor([this] { return !studio->encoder(); }));
        QObject::disconnect(follow);
    }
}

TEST_F(LiveBarTest, TheEndOfTheShowEndsTheStreams)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    keepTarget(urlOf(u"one"_s), u"Room"_s);
    startShow();
    pressLive();
    ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live; }));
    auto ended = runner->end();
    ASSERT_TRUE(waitFor([&] { return ended.isFinished(); }));
    EXPECT_TRUE(waitFor([this] { return !room->isOnAir() && !studio->encoder(); }));
}

TEST_F(LiveBarTest, TheWindowIsClosedWhileLiveOnlyWhenItIsAskedTwice)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    keepTarget(urlOf(u"one"_s), u"Room"_s);
    pressLive();
    ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live; }));
    EXPECT_FALSE(closeByHand());
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(hasSaid(u"You are live"_s));
    EXPECT_TRUE(room->isOnAir());
    EXPECT_TRUE(closeByHand());
    EXPECT_TRUE(waitFor([this] { return !room->isOnAir(); }));
}

TEST_F(LiveBarTest, TheWindowClosesAtOnceWhileNothingIsLive)
{
    EXPECT_TRUE(closeByHand());
}

class LiveInRehearsalTest : public LiveBarTest
{
protected:
    void SetUp() override { ConsoleWindow::SetUp(); } // of a rehearsal
};

TEST_F(LiveInRehearsalTest, ItGoesNowhere)
{
    const QString id = keepTarget(u"rtmp://127.0.0.1:9/live/x"_s, u"Room"_s,
                                  [](BookedTarget& booked) { booked.testsAreUnseen = true; });
    pressLive();
    EXPECT_TRUE(hasSaid(u"rehearsal"_s)) << said.join(u'|').toStdString();
    room->testStream(id, 1);
    room->testLine(id);
    EXPECT_FALSE(studio->encoder());
}

TEST_F(LiveBarTest, AWeakLineMakesThePictureSmallerAndSaysSoOnce)
{
    broadcast.ladder.weakQueueMs = 300;
    broadcast.ladder.weakForMs = 500;
    broadcast.ladder.settleMs = 60'000; // one step is enough
    window.reset();
    openWindow();
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    const samples::SlowLine line(server->port(), 350);
    keepTarget(u"rtmp://127.0.0.1:%1/live/one"_s.arg(line.port()), u"Room"_s,
               [](BookedTarget& booked) { booked.target.preset = "720p"; });
    pressLive();
    ASSERT_TRUE(waitFor([this] { return hasSaid(u"The line to Room is weak"_s); }, 40'000)) << wordsOf(0).toStdString();
    EXPECT_EQ(said.filter(u"is weak"_s).size(), 1);
    EXPECT_LT(room->sign().pictureKbps, encodePreset("720p").pictureKbps);
    EXPECT_TRUE(waitFor([this] { return facts().contains(u"1,000 kbps"_s); })) << facts().toStdString();
}

// What viewers get of the window's own picture and sound: every picture in its order.
TEST_F(LiveBarTest, WhatGoesOutIsWatchedAndItsPicturesAreCounted)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    const int pictures = samples::hasLongBudget() ? 1800 : 90;
    const QSize size = encodePreset("360p").size;
    keepTarget(urlOf(u"watched"_s), u"Room"_s);
    startShow();
    pressLive();
    const auto counter = std::make_shared<samples::PatternCounter>(2 * size);
    samples::StreamViewer viewer(urlOf(u"watched"_s), {}, [counter, size](const uint8_t* luma, int stride, QSize seen) {
        if (seen != size)
            return -1;
        // The digits are where they are in the source's picture, which has twice as many lines.
        std::vector<uint8_t> packed;
        for (int y = 0; y < 2 * size.height(); ++y) {
            for (int x = 0; x < 2 * size.width(); ++x)
                packed.push_back(luma[(y / 2) * stride + x / 2]);
        }
        const int number = counter->read(packed.data());
        return number < 1'000'000 ? number : -1; // the slate, before the source's first picture
    });
    ASSERT_TRUE(waitFor([&] { return viewer.seen().size() >= pictures; }, 30'000 + pictures * 40));
    viewer.stop();
    QList<int> seen = viewer.seen();
    EXPECT_LE(seen.count(-1), 2);
    seen.removeAll(-1);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
    EXPECT_GE(std::set<int>(seen.begin(), seen.end()).size(), size_t(pictures / 2))
        << "the clock repeats a picture, it does not stand still";
    EXPECT_GT(viewer.soundPackets(), pictures / 2) << "the tone";
    EXPECT_EQ(room->sign().targets.constFirst().standing.figures.droppedPackets, 0U);
}

TEST_F(LiveBarTest, DroppedPicturesAreWarnedOfFromOnePercentAndBadFromFive)
{
    LiveRow row(testTheme(), 7);
    const auto roleAt = [&row](quint64 dropped) {
        TargetSign sign;
        sign.standing.target.id = u"x"_s;
        sign.standing.target.name = u"Room"_s;
        sign.standing.state.phase = StreamPhase::Live;
        sign.standing.figures.sentFrames = 1000 - dropped;
        sign.standing.figures.droppedFrames = dropped;
        row.show(sign, true);
        return row.findChild<QLabel*>(u"liveWords7"_s)->property("role").toString();
    };
    EXPECT_EQ(roleAt(0), u"muted"_s);
    EXPECT_EQ(roleAt(10), u"muted"_s) << "one percent is no more than one percent";
    EXPECT_EQ(roleAt(11), u"claim"_s);
    EXPECT_EQ(roleAt(51), u"live"_s);
    EXPECT_TRUE(row.findChild<QLabel*>(u"liveWords7"_s)->text().contains(u"5.1 % dropped"_s));
}

TEST_F(LiveBarTest, NumbersAreReadEveryTwoSecondsAndStatesAtOnce)
{
    LiveRow row(testTheme(), 8);
    TargetSign sign;
    sign.standing.target.id = u"x"_s;
    sign.standing.state.phase = StreamPhase::Live;
    sign.standing.figures.kbps = 700;
    row.show(sign, true);
    const auto* words = row.findChild<QLabel*>(u"liveWords8"_s);
    sign.standing.figures.kbps = 900;
    row.show(sign, false);
    EXPECT_TRUE(words->text().contains(u"700"_s));
    row.show(sign, true);
    EXPECT_TRUE(words->text().contains(u"900"_s));
    sign.standing.state = {StreamPhase::Reconnecting, {MediaFaultKind::LineLost, {}}, 1, 4000};
    sign.toldAtNs = monotonicNs();
    row.show(sign, false);
    EXPECT_TRUE(words->text().contains(u"next try in 4 s"_s)) << words->text().toStdString();
}

TEST_F(LiveBarTest, TheListBeforeAShowLooksAtTheStudio)
{
    auto* choice = window->findChild<QComboBox*>(u"planPage"_s);
    for (int step = 0; step < 20 && !choice->isVisible(); ++step)
        key(Qt::Key_F6);
    ASSERT_TRUE(choice->isVisible());
    ASSERT_TRUE(waitFor([this] { return lineOf(u"Light"_s).contains(u"well lit"_s); }))
        << preflight().join(u'\n').toStdString();
    EXPECT_TRUE(lineOf(u"Focus"_s).contains(u"sharp"_s)) << "the test picture is";
    EXPECT_TRUE(lineOf(u"Recording"_s).contains(u"of recording"_s));
    EXPECT_TRUE(lineOf(u"Line"_s).isEmpty()) << "no place, no line";
    const QString id = keepTarget(u"rtmp://127.0.0.1:9/live/x"_s, u"Room"_s);
    EXPECT_TRUE(waitFor([this] { return lineOf(u"Line"_s).contains(u"not tested today"_s); }));
    EXPECT_TRUE(lineOf(u"Stream keys"_s).contains(u"holds the key"_s));
    book->noteLine(id, {clock.now(), 2100, false, "360p"});
    EXPECT_TRUE(waitFor([this] { return lineOf(u"Line"_s).contains(u"2,100 kbps; 360p fits"_s); }));
    book->noteLine(id, {clock.now().plusMs(-25LL * 60 * 60 * 1000), 2100, false, "360p"});
    EXPECT_TRUE(waitFor([this] { return lineOf(u"Line"_s).contains(u"not tested today"_s); })) << "a day is over";
    vault.kept.clear();
    book->load();
    EXPECT_TRUE(waitFor([this] { return lineOf(u"Stream keys"_s).contains(u"missing for: Room"_s); }));
    studio->setMeterWanted(true);
    ASSERT_TRUE(waitFor([this] {
        window->findChild<QPushButton*>(u"preflightAgain"_s)->click();
        return lineOf(u"Microphone"_s).contains(u"You are heard"_s);
    })) << lineOf(u"Microphone"_s).toStdString();
    tone->unplug();
    ASSERT_TRUE(waitFor([this] {
        window->findChild<QPushButton*>(u"preflightAgain"_s)->click();
        return lineOf(u"Microphone"_s).contains(u"gives nothing"_s);
    })) << lineOf(u"Microphone"_s).toStdString();
}

} // namespace
} // namespace kaibang
