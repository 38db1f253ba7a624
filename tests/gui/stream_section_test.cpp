// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The places to go live to, in the real window: entered, changed, removed and taken back; a key is in the keychain and
// nowhere else; a line is measured.
#include "stream_window.h"
#include "stream_words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString canary = u"canary-7f3a91c2d8"_s;

class StreamSectionTest : public StreamWindow
{
protected:
    void SetUp() override
    {
        StreamWindow::SetUp();
        if (!HasFatalFailure())
            window->goTo(PageKind::Setup);
    }
    template<typename Widget>
    Widget* find(const QString& name) const
    {
        auto* found = window->findChild<Widget*>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    void press(const QString& name) const
    {
        auto* button = find<QPushButton>(name);
        // A row that was just made is shown by posted events.
        ASSERT_TRUE(waitFor([button] { return button->isVisible() && button->isEnabled(); })) << name.toStdString();
        button->click();
        QTest::qWait(0);
    }
    void paste(const QString& name, const QString& what) const
    {
        auto* edit = find<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        QGuiApplication::clipboard()->setText(what);
        edit->paste();
    }
    [[nodiscard]] QByteArray secretOf(int index) const
    {
        return vault.kept.value(u"stream-"_s + book->targets().value(index).target.id);
    }
};

TEST_F(StreamSectionTest, AnAddressIsPastedWholeAndItsKeyGoesIntoTheKeychain)
{
    paste(u"streamAddress"_s, u"rtmps://live.example.com:443/app/"_s + canary);
    const auto* address = find<QLineEdit>(u"streamAddress"_s);
    EXPECT_EQ(address->text(), u"rtmps://live.example.com:443/app"_s) << "the key is out of it at once";
    EXPECT_EQ(find<QLineEdit>(u"streamKey"_s)->text(), canary);
    EXPECT_FALSE(find<QLineEdit>(u"streamKey"_s)->displayText().contains(canary)) << "dots";
    EXPECT_EQ(placesOf(canary), QStringList());
    QTest::keyClicks(find<QLineEdit>(u"streamName"_s), u"Evening room"_s);
    find<QSpinBox>(u"streamRoomClose"_s)->setValue(60);
    press(u"streamKeep"_s);
    ASSERT_EQ(book->targets().size(), 1);
    const BookedTarget& kept = book->targets().constFirst();
    EXPECT_EQ(kept.target.name, u"Evening room"_s);
    EXPECT_EQ(kept.target.roomCloseSeconds, 60);
    EXPECT_TRUE(kept.isPrimary) << "the first one";
    EXPECT_TRUE(secretOf(0).contains(canary.toUtf8()));
    EXPECT_TRUE(find<QLineEdit>(u"streamKey"_s)->text().isEmpty());
    EXPECT_TRUE(text(u"streamWords0"_s).contains(u"key kept"_s)) << text(u"streamWords0"_s).toStdString();
    EXPECT_EQ(placesOf(canary), QStringList());
    EXPECT_FALSE(placesOf(u"live.example.com"_s).isEmpty()) << "the control: what is kept openly is found";
    // As a start of the program finds it.
    StreamBook again(*settings, vault.access());
    again.load();
    EXPECT_EQ(again.targets(), book->targets());
    EXPECT_TRUE(again.hasKey(kept.target.id));
}

TEST_F(StreamSectionTest, AKeyBesideItsAddressAndOneThatIsTypedAreTakenToo)
{
    QTest::keyClicks(find<QLineEdit>(u"streamAddress"_s), u"rtmp://127.0.0.1:1935/rtmp/2"_s);
    EXPECT_EQ(find<QLineEdit>(u"streamAddress"_s)->text(), u"rtmp://127.0.0.1:1935/rtmp/2"_s)
        << "letter by letter nobody knows what is a key";
    EXPECT_TRUE(find<QLabel>(u"streamPlain"_s)->isVisible()) << "not encrypted, and said";
    find<QLineEdit>(u"streamKey"_s)->setText(canary);
    press(u"streamKeep"_s);
    ASSERT_EQ(book->targets().size(), 1);
    EXPECT_EQ(book->targets().constFirst().target.address.app, u"rtmp/2"_s);
    EXPECT_TRUE(secretOf(0).contains(canary.toUtf8()));
}

TEST_F(StreamSectionTest, WhatIsNoAddressIsRefusedInPlainWordsAndNothingIsKept)
{
    const std::pair<QString, AddressProblem> wrong[]{
        {{}, AddressProblem::Empty},
        {u"live.example.com/app/key"_s, AddressProblem::NoScheme},
        {u"https://example.com/studio"_s, AddressProblem::UnknownScheme},
        {u"rtmp://name:word@example.com/app/key"_s, AddressProblem::CarriesPassword},
        {u"rtmp://example.com:99999/app/key"_s, AddressProblem::BadPort},
        {u"rtmp://example.com"_s, AddressProblem::NoApp},
        {u"rtmp://example.com/app"_s, AddressProblem::KeyMissing},
        {u"srt://example.com:9000?mode=listener"_s, AddressProblem::NotCaller},
    };
    for (const auto& [typed, problem] : wrong) {
        find<QLineEdit>(u"streamAddress"_s)->setText(typed);
        press(u"streamKeep"_s);
        EXPECT_TRUE(find<QLabel>(u"streamFormAnswer"_s)->isVisible());
        EXPECT_EQ(text(u"streamFormAnswer"_s), StreamWords::addressProblem(problem)) << typed.toStdString();
        EXPECT_FALSE(text(u"streamFormAnswer"_s).isEmpty());
    }
    EXPECT_TRUE(book->targets().isEmpty());
    EXPECT_TRUE(vault.kept.isEmpty());
}

TEST_F(StreamSectionTest, ChangeAndRemoveCanBeTakenBackWithTheirKeys)
{
    const QString id = keepTarget(u"rtmp://127.0.0.1:1935/live/"_s + canary, u"Room"_s);
    const QByteArray first = secretOf(0);
    press(u"changeStream0"_s);
    EXPECT_TRUE(find<QLineEdit>(u"streamKey"_s)->text().isEmpty()) << "a kept key is never shown again";
    EXPECT_TRUE(find<QLabel>(u"streamKeptKey"_s)->isVisible());
    find<QLineEdit>(u"streamName"_s)->setText(u"Other room"_s);
    press(u"streamKeep"_s);
    EXPECT_EQ(book->find(id)->target.name, u"Other room"_s);
    EXPECT_EQ(secretOf(0), first) << "left alone";
    window->findChild<QPushButton*>(u"noticeAction"_s)->click();
    EXPECT_EQ(book->find(id)->target.name, u"Room"_s);
    press(u"changeStream0"_s);
    find<QLineEdit>(u"streamKey"_s)->setText(u"another-key"_s);
    press(u"streamKeep"_s);
    EXPECT_TRUE(secretOf(0).contains("another-key"));
    window->findChild<QPushButton*>(u"noticeAction"_s)->click();
    EXPECT_EQ(secretOf(0), first);
    press(u"removeStream0"_s);
    EXPECT_TRUE(book->targets().isEmpty());
    EXPECT_TRUE(vault.kept.isEmpty()) << "forgotten at once";
    window->findChild<QPushButton*>(u"noticeAction"_s)->click();
    ASSERT_EQ(book->targets().size(), 1);
    EXPECT_EQ(secretOf(0), first);
}

TEST_F(StreamSectionTest, AKeyGoesToNoOtherServerThanItWasGivenFor)
{
    keepTarget(u"rtmp://127.0.0.1:1935/live/"_s + canary, u"Room"_s);
    press(u"changeStream0"_s);
    find<QLineEdit>(u"streamAddress"_s)->setText(u"rtmp://192.0.2.7/live"_s);
    press(u"streamKeep"_s);
    EXPECT_EQ(text(u"streamFormAnswer"_s), StreamWords::addressProblem(AddressProblem::KeyMissing));
    EXPECT_EQ(book->targets().constFirst().target.address.host, u"127.0.0.1"_s);
}

TEST_F(StreamSectionTest, WithoutAKeychainItSaysSoAndTakesNoKey)
{
    vault.isMissing = true;
    book->load();
    QTest::qWait(0);
    EXPECT_TRUE(find<QLabel>(u"streamNoKeychain"_s)->isVisible());
    EXPECT_FALSE(find<QPushButton>(u"streamKeep"_s)->isVisible());
    window->goTo(PageKind::Show);
    pressLive();
    EXPECT_EQ(said.value(0), StreamWords::noKeychainText());
    EXPECT_FALSE(room->isOnAir());
    EXPECT_FALSE(studio->encoder());
}

TEST_F(StreamSectionTest, AKeychainThatIsShutIsAskedAgainAtTheNextNeed)
{
    for (const auto& name : {u"One"_s, u"Two"_s, u"Three"_s})
        keepTarget(u"rtmp://127.0.0.1:9/live/"_s + name, name);
    for (const KeychainFault fault : {KeychainFault::Locked, KeychainFault::Cancelled}) {
        const QString words = StreamWords::keychainText(keychainError(fault));
        EXPECT_NE(words, StreamWords::noKeychainText());
        vault.shut = fault;
        vault.questions = 0;
        window->goTo(PageKind::Show);
        QTest::qWait(200); // a second stroke at once is a bouncing contact
        pressLive();
        EXPECT_EQ(said.last(), words);
        EXPECT_EQ(vault.questions, 1) << "a person is asked once, and not for each place";
        EXPECT_FALSE(room->isOnAir());
        window->goTo(PageKind::Setup);
        EXPECT_EQ(text(u"streamNoKeychain"_s), words);
        EXPECT_TRUE(find<QPushButton>(u"streamKeep"_s)->isVisible()) << "there is one, and it may open";
        EXPECT_FALSE(text(u"streamWords0"_s).contains(u"key missing"_s)) << "nobody knows that now";
        // A name needs no key.
        BookedTarget renamed = book->targets().constFirst();
        renamed.target.name = u"First"_s;
        book->keep(renamed, std::nullopt, [](const Result<Done>& done) { EXPECT_TRUE(done.ok()); });
        vault.shut.reset();
        press(u"streamKeychainAgain"_s);
        EXPECT_FALSE(find<QLabel>(u"streamNoKeychain"_s)->isVisible());
        EXPECT_TRUE(text(u"streamWords0"_s).contains(u"key kept"_s));
    }
    // The notice's own "Try again".
    vault.shut = KeychainFault::Locked;
    window->goTo(PageKind::Show);
    QTest::qWait(200);
    pressLive();
    vault.shut.reset();
    ASSERT_TRUE(action);
    action();
    EXPECT_EQ(room->sign().targets.size(), 3);
    EXPECT_TRUE(room->isOnAir());
    room->stopAll();
    EXPECT_TRUE(waitFor([this] { return !studio->encoder(); }));
}

TEST_F(StreamSectionTest, NoTestBeginsWhileGoingLiveAndNobodyWaitsForItsAnswer)
{
    const QString id = keepTarget(u"rtmp://127.0.0.1:9/live/x"_s, u"Room"_s,
                                  [](BookedTarget& booked) { booked.testsAreUnseen = true; });
    QStringList line, stream;
    QObject::connect(room.get(), &StreamRoom::lineTestEnded, window.get(),
                     [&line](const QString&, const QString& words) { line.append(words); });
    QObject::connect(room.get(), &StreamRoom::testEnded, window.get(),
                     [&stream](const QString&, const QString& words) { stream.append(words); });
    vault.isSlow = true;
    room->testLine(id);
    room->testStream(id, 5);
    room->goLive();
    vault.isSlow = false;
    vault.answerAll();
    EXPECT_EQ(line.size(), 1);
    EXPECT_EQ(stream.size(), 1);
    EXPECT_TRUE(line.value(0).contains(u"You are live"_s)) << line.value(0).toStdString();
    EXPECT_TRUE(room->isOnAir());
    EXPECT_TRUE(room->lineTested().isEmpty());
    EXPECT_FALSE(room->isTesting(id));
}

TEST_F(StreamSectionTest, AnUndoTakesBackItsOwnChangeAndNothingElse)
{
    const QString one = keepTarget(u"rtmp://127.0.0.1:9/live/a"_s, u"One"_s);
    const QString two = keepTarget(u"rtmp://127.0.0.1:9/live/b"_s, u"Two"_s);
    const auto done = [](const Result<Done>& answer) { EXPECT_TRUE(answer.ok()); };
    BookedTarget renamed = *book->find(one);
    renamed.target.name = u"Renamed"_s;
    book->keep(renamed, std::nullopt, done);
    const LineRecord line{clock.now(), 900, false, "360p"};
    book->setChosen(one, false);
    book->setChosen(two, false);
    book->noteLine(two, line);
    book->noteLine(one, line);
    book->undo(done);
    EXPECT_EQ(book->find(one)->target.name, u"One"_s);
    EXPECT_FALSE(book->find(one)->isChosen);
    EXPECT_EQ(book->find(one)->line, line);
    EXPECT_FALSE(book->find(two)->isChosen);
    EXPECT_EQ(book->find(two)->line, line);
    book->undo([](const Result<Done>& answer) { EXPECT_EQ(answer.error().kind, ErrorKind::NotFound); });
    // Where it stood, and the others as they are by then.
    book->remove(one, done);
    book->setChosen(two, true);
    book->undo(done);
    ASSERT_EQ(book->targets().size(), 2);
    EXPECT_EQ(book->targets().constFirst().target.id, one);
    EXPECT_TRUE(book->find(two)->isChosen);
    // While the keychain asks, something else is changed.
    vault.isSlow = true;
    book->remove(two, done);
    book->setChosen(one, true);
    vault.isSlow = false;
    vault.answerAll();
    ASSERT_EQ(book->targets().size(), 1);
    EXPECT_TRUE(book->find(one)->isChosen);
    // A keychain that is shut leaves the step to be taken back.
    vault.shut = KeychainFault::Cancelled;
    book->undo(
        [](const Result<Done>& answer) { EXPECT_EQ(keychainFaultOf(answer.error()), KeychainFault::Cancelled); });
    EXPECT_EQ(book->targets().size(), 1);
    vault.shut.reset();
    book->undo(done);
    EXPECT_EQ(book->targets().size(), 2);
}

TEST_F(StreamSectionTest, OnePlaceIsTheMainOneAlsoAfterAnUndo)
{
    const auto main = [this] {
        QStringList names;
        for (const BookedTarget& one : book->targets())
            if (one.isPrimary)
                names.append(one.target.name);
        return names.join(u'|');
    };
    const auto done = [](const Result<Done>& answer) { EXPECT_TRUE(answer.ok()); };
    const QString one =
        keepTarget(u"rtmp://127.0.0.1:9/live/a"_s, u"One"_s, [](BookedTarget& booked) { booked.isPrimary = true; });
    const QString two = keepTarget(u"rtmp://127.0.0.1:9/live/b"_s, u"Two"_s);
    BookedTarget wanted = *book->find(two);
    wanted.isPrimary = true;
    book->keep(wanted, std::nullopt, done);
    EXPECT_EQ(main(), u"Two"_s);
    book->undo(done);
    EXPECT_EQ(main(), u"One"_s);
    book->remove(one, done);
    EXPECT_EQ(main(), QString());
    wanted = *book->find(two);
    book->undo(done);
    EXPECT_EQ(main(), u"One"_s);
}

TEST_F(StreamSectionTest, TheLineIsMeasuredKeptAndCanBeEndedHalfway)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    lineTest.stepsKbps = {200, 700};
    lineTest.stepMs = 400;
    lineTest.measureMs = 800;
    window.reset();
    openWindow();
    window->goTo(PageKind::Setup);
    keepTarget(urlOf(canary), u"Room"_s, [](BookedTarget& booked) { booked.testsAreUnseen = true; });
    EXPECT_TRUE(text(u"streamWords0"_s).contains(u"360p"_s));
    press(u"testLine0"_s);
    ASSERT_TRUE(waitFor([this] { return text(u"streamAnswer0"_s).contains(u"kbps"_s); }));
    EXPECT_FALSE(find<QPushButton>(u"removeStream0"_s)->isEnabled()) << "not under a running test";
    press(u"testLine0"_s); // "End the line test"
    ASSERT_TRUE(waitFor([this] { return room->lineTested().isEmpty(); }));
    EXPECT_FALSE(book->targets().constFirst().line.isThere());
    press(u"testLine0"_s);
    ASSERT_TRUE(waitFor([this] { return book->targets().constFirst().line.isThere(); }, 30'000))
        << text(u"streamAnswer0"_s).toStdString();
    const LineRecord line = book->targets().constFirst().line;
    EXPECT_GT(line.measuredKbps, 200);
    EXPECT_TRUE(line.isAtLeast) << "nothing is in the way on this computer";
    EXPECT_TRUE(text(u"streamWords0"_s).contains(u"at least"_s)) << text(u"streamWords0"_s).toStdString();
    EXPECT_TRUE(waitFor([this] { return !studio->encoder(); })) << "nothing is encoded for nobody";
    EXPECT_EQ(placesOf(canary), QStringList());
}

TEST_F(StreamSectionTest, ATestThatViewersWouldSeeIsRefused)
{
    keepTarget(u"rtmp://127.0.0.1:9/live/x"_s, u"Room"_s);
    press(u"testStream0"_s);
    EXPECT_EQ(text(u"streamAnswer0"_s), StreamWords::lineTestRefusal(LineTestStart::WouldBeShown));
    press(u"testLine0"_s);
    EXPECT_EQ(text(u"streamAnswer0"_s), StreamWords::lineTestRefusal(LineTestStart::WouldBeShown));
    EXPECT_TRUE(waitFor([this] { return !studio->encoder(); }));
}

TEST_F(StreamSectionTest, ATestStreamTellsHowItGoesAndItsEnd)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    const QString id = keepTarget(urlOf(canary), u"Room"_s, [](BookedTarget& booked) { booked.testsAreUnseen = true; });
    room->testStream(id, 2);
    ASSERT_TRUE(waitFor([this] { return text(u"streamAnswer0"_s).contains(u"LIVE"_s); }, 20'000));
    EXPECT_FALSE(room->isOnAir()) << "a test is no show";
    ASSERT_TRUE(waitFor([this, id] { return !room->isTesting(id); }, 20'000));
    EXPECT_TRUE(text(u"streamAnswer0"_s).contains(u"Room: "_s)) << text(u"streamAnswer0"_s).toStdString();
    press(u"testStream0"_s);
    ASSERT_TRUE(waitFor([this, id] { return room->isTesting(id); }));
    press(u"testStream0"_s); // "End the test"
    ASSERT_TRUE(waitFor([this, id] { return !room->isTesting(id); }));
    EXPECT_TRUE(waitFor([this] { return !studio->encoder(); }));
}

} // namespace
} // namespace kaibang
