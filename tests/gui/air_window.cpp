// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "air_window.h"

#include "status_strip.h"

#include <QTest>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

RecordingRoom* AirWindow::recordings()
{
    dropRoom();
    settings->setRecordingPreset("360p");
    sound = std::make_unique<ToneDriver>(peakDb);
    studio = std::make_unique<AirStudio>(*compositor, *sound, options);
    names = std::make_unique<ItemNames>(*stock);
    shelf = std::make_unique<RecordingShelf>(*store);
    log = std::make_unique<RecordingLog>(*store, *runner, *orders, *claims, *openings, clock,
                                         RecordingRoom::voice(*studio, *names));
    names->load();
    EXPECT_TRUE(waitFor([this] {
        return !names->of(runner->current().items.value(0).variant).isEmpty() || runner->current().items.isEmpty();
    }));
    room = std::make_unique<RecordingRoom>(
        RecordingParts{*studio, *log, *shelf, *names, *runner, *openings, *household, *settings, clock,
                       [this] { return filmFolder.isEmpty() ? films() : filmFolder; }});
    QObject::connect(room.get(), &RecordingRoom::notice, window.get(),
                     [this](const QString& text, const QString& actionText, const std::function<void()>& act) {
                         said = text;
                         action = act;
                         window->notices().show(text, actionText, act);
                     });
    QObject::connect(room.get(), &RecordingRoom::signChanged, &window->strip(),
                     [strip = &window->strip()](const RecordingSign& sign) {
                         strip->setRecording(sign.state == RecordingState::Idle ? std::nullopt
                                                                                : std::optional(sign.figures.lengthMs),
                                             sign.minutesLeft, sign.isMuted);
                     });
    return room.get();
}

void AirWindow::dropRoom()
{
    room.reset();
    log.reset();
    shelf.reset();
    names.reset();
    studio.reset();
    sound.reset();
}

void AirWindow::TearDown()
{
    store->drain();
    QTest::qWait(0); // what the ledger has answered
    window.reset();
    dropRoom();
    ConsoleWindow::TearDown();
}

void AirWindow::beginRecording()
{
    page->setFocus();
    key(Qt::Key_J);
    ASSERT_TRUE(waitFor([this] { return room->sign().figures.lengthMs > 0 && log->current().isValid(); }))
        << said.toStdString();
}

void AirWindow::endRecording()
{
    page->setFocus();
    QTest::keyPress(page, Qt::Key_J);
    ASSERT_TRUE(waitFor([this] { return room->sign().state != RecordingState::Recording; }));
    QTest::keyRelease(page, Qt::Key_J);
    ASSERT_TRUE(waitFor([this] { return room->sign().state == RecordingState::Idle; }));
    ASSERT_TRUE(waitFor([this] { return listed().value(0).fate != RecordingFate::Running; }));
}

QList<Recording> AirWindow::listed()
{
    return answer(shelf->recordings({}, 100)).value();
}

QList<RecordingMark> AirWindow::marksOf(const Uid& recording)
{
    return answer(shelf->marks(recording, 0, 1'000)).value();
}

QList<Clip> AirWindow::clipsOf(const Uid& order)
{
    return answer(shelf->clipsOfOrder(order)).value();
}

void AirWindow::sellOne()
{
    const auto before = answer(orders->list({})).value().size();
    const auto& items = runner->current().items;
    const auto onAir =
        std::find_if(items.begin(), items.end(), [](const RunItem& each) { return each.state == RunItemState::OnAir; });
    ASSERT_NE(onAir, items.end());
    ASSERT_TRUE(answer(orders->sell(onAir->variant, 1, 5'900, true)).ok());
    ASSERT_TRUE(waitFor([&] { return answer(orders->list({})).value().size() > before; }));
}

} // namespace kaibang
