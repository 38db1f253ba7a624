// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of recordings, Setup's section and the order's story, on real recordings of the test picture.
#include "air_window.h"
#include "order_story_pane.h"
#include "pin_pane.h"
#include "recording_section.h"
#include "recording_words.h"
#include "recordings_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class RecordingsPageTest : public AirWindow
{
protected:
    void SetUp() override
    {
        AirWindow::SetUp();
        list = std::make_unique<RecordingsPage>(*room, *orders, testTheme());
        QObject::connect(list.get(), &PagePart::notice, list.get(),
                         [this](const QString& text, const QString&, const std::function<void()>& act) {
                             said = text;
                             action = act;
                         });
        list->resize(1260, 680);
    }
    void TearDown() override
    {
        store->drain();
        QTest::qWait(0);
        list.reset();
        AirWindow::TearDown();
    }
    template<typename Widget>
    Widget* find(const QString& name) const
    {
        return list->findChild<Widget*>(name);
    }
    void press(const QString& name) const
    {
        auto* button = find<QPushButton>(name);
        ASSERT_TRUE(button->isEnabled()) << name.toStdString();
        button->click();
    }
    void record()
    {
        startShow();
        putFirstOnAir();
        beginRecording();
        sellOne();
        QTest::qWait(2'500);
        endRecording();
        list->show();
        ASSERT_TRUE(waitFor([this] { return rows(u"recordingsView"_s) == 1 && rows(u"recordingMarks"_s) == 2; }));
    }
    [[nodiscard]] int rows(const QString& name) const { return find<QListWidget>(name)->count(); }

    std::unique_ptr<RecordingsPage> list;
};

TEST_F(RecordingsPageTest, AnEmptyListTeachesTheNextStep)
{
    list->show();
    auto* empty = find<QLabel>(u"noRecordings"_s);
    ASSERT_TRUE(waitFor([&] { return empty->isVisible(); }));
    EXPECT_TRUE(empty->text().contains(u"Record"_s));
    EXPECT_FALSE(find<QPushButton>(u"playRecordingButton"_s)->isVisible());
}

TEST_F(RecordingsPageTest, ShowsMarksCopiesThemAndMakesAClipOfOne)
{
    record();
    EXPECT_TRUE(find<QListWidget>(u"recordingMarks"_s)->item(0)->text().contains(u"On air: "_s));
    EXPECT_TRUE(find<QListWidget>(u"recordingMarks"_s)->item(1)->text().contains(u"Order 1"_s));
    press(u"copyMarksButton"_s);
    ASSERT_TRUE(waitFor([this] { return said.contains(u"2 marks"_s); })) << said.toStdString();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), RecordingWords::marksAsText(marksOf(listed().constFirst().uid)));
    EXPECT_FALSE(find<QPushButton>(u"clipMarkButton"_s)->isEnabled()) << "no mark is chosen";
    find<QListWidget>(u"recordingMarks"_s)->setCurrentRow(1);
    press(u"clipMarkButton"_s);
    ASSERT_TRUE(waitFor([this] { return rows(u"recordingClips"_s) == 1; }, 20'000)) << said.toStdString();
    const Uid order = answer(orders->list({})).value().constFirst().uid;
    const Clip clip = clipsOf(order).value(0);
    EXPECT_EQ(clip.kind, ClipKind::AroundMark);
    EXPECT_TRUE(QFileInfo::exists(clip.path));
    press(u"copyClipButton"_s);
    ASSERT_TRUE(waitFor([this] { return said.contains(u"copied"_s) && said.contains(u"file"_s); }));
    EXPECT_EQ(QGuiApplication::clipboard()->mimeData()->urls(), QList{QUrl::fromLocalFile(clip.path)});
    ASSERT_TRUE(QFile::remove(clip.path));
    press(u"playClipButton"_s);
    EXPECT_TRUE(waitFor([this] { return said.contains(u"not there any more"_s); })) << said.toStdString();
}

TEST_F(RecordingsPageTest, AClipIsHungOnAnotherOrderAndBack)
{
    record();
    sellOne();
    find<QListWidget>(u"recordingMarks"_s)->setCurrentRow(1);
    press(u"clipMarkButton"_s);
    ASSERT_TRUE(waitFor([this] { return rows(u"recordingClips"_s) == 1; }, 20'000)) << said.toStdString();
    const auto all = answer(orders->list({})).value();
    ASSERT_EQ(all.size(), 2);
    const bool firstHas = !clipsOf(all[0].uid).isEmpty();
    const OrderSummary from = all[firstHas ? 0 : 1], to = all[firstHas ? 1 : 0];
    find<QLineEdit>(u"clipOrder"_s)->setText(u"no such order"_s);
    press(u"hangClipButton"_s);
    ASSERT_TRUE(waitFor([this] { return said.contains(u"no order with the number"_s); })) << said.toStdString();
    find<QLineEdit>(u"clipOrder"_s)->setText(to.orderId);
    press(u"hangClipButton"_s);
    ASSERT_TRUE(waitFor([&] { return clipsOf(to.uid).size() == 1; })) << said.toStdString();
    EXPECT_TRUE(clipsOf(from.uid).isEmpty());
    ASSERT_TRUE(waitFor([this] { return bool(action) && said.contains(u"now"_s); }));
    action();
    ASSERT_TRUE(waitFor([&] { return clipsOf(from.uid).size() == 1; }));
}

TEST_F(RecordingsPageTest, EachExplainedItemGetsAClip)
{
    record();
    press(u"explainButton"_s);
    const Uid item = marksOf(listed().constFirst().uid).constFirst().thing;
    ASSERT_TRUE(waitFor([&] { return answer(shelf->clipsOfVariant(item)).value().size() == 1; }, 20'000))
        << said.toStdString();
    EXPECT_EQ(answer(shelf->clipsOfVariant(item)).value().constFirst().kind, ClipKind::Explanation);
}

TEST_F(RecordingsPageTest, DeletingIsTakenBack)
{
    record();
    const QString path = listed().constFirst().path;
    press(u"removeRecordingButton"_s);
    ASSERT_TRUE(waitFor([this] { return said.contains(u"deleted"_s) && rows(u"recordingsView"_s) == 0; }));
    EXPECT_TRUE(QFileInfo::exists(path)) << "for as long as it can be taken back";
    action();
    ASSERT_TRUE(waitFor([this] { return rows(u"recordingsView"_s) == 1; }));
}

TEST_F(RecordingsPageTest, TheOrdersStoryShowsItsClips)
{
    record();
    find<QListWidget>(u"recordingMarks"_s)->setCurrentRow(1);
    press(u"clipMarkButton"_s);
    const Uid order = answer(orders->list({})).value().constFirst().uid;
    ASSERT_TRUE(waitFor([&] { return clipsOf(order).size() == 1; }, 20'000)) << said.toStdString();
    PinPane pin(*household, testTheme());
    OrderStoryPane story(*orders, pin, testTheme());
    story.resize(500, 600);
    story.show();
    story.load(order);
    story.setClips(clipsOf(order));
    auto* words = story.findChild<QTextBrowser*>(u"storyView"_s);
    ASSERT_TRUE(waitFor([&] { return words->toPlainText().contains(u"Around a mark"_s); }));
    QString played;
    QObject::connect(&story, &OrderStoryPane::clipWanted, &story, [&](const Clip& clip, OrderStoryPane::ClipUse use) {
        played = use == OrderStoryPane::ClipUse::Play ? clip.path : QString();
    });
    Q_EMIT words->anchorClicked(QUrl(u"clip:play:0"_s));
    EXPECT_EQ(played, clipsOf(order).constFirst().path);
    store->drain();
    QTest::qWait(0);
}

TEST_F(RecordingsPageTest, SetupChoosesMicrophoneSizeAndWhatGoesWithAShow)
{
    RecordingSection section(*room, testTheme());
    section.resize(700, 600);
    section.show();
    auto* microphones = section.findChild<QComboBox*>(u"microphoneChoice"_s);
    ASSERT_EQ(microphones->count(), 3) << "none, the system's choice, the tone";
    EXPECT_EQ(microphones->currentIndex(), 1);
    const auto pick = [](QComboBox* box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    pick(microphones, 2);
    EXPECT_FALSE(settings->microphoneId().isEmpty());
    sound->unplug();
    ASSERT_TRUE(waitFor([&] { return microphones->currentText().contains(u"not plugged in"_s); }))
        << "what was chosen stays chosen";
    pick(microphones, 0);
    EXPECT_FALSE(settings->microphoneOn());
    EXPECT_EQ(text(u"microphoneState"_s), u"No sound: no microphone is chosen"_s);
    auto* sizes = section.findChild<QComboBox*>(u"recordingPreset"_s);
    pick(sizes, 2);
    EXPECT_EQ(settings->recordingPreset(), "1080p");
    EXPECT_EQ(studio->preset().id, "1080p");
    section.findChild<QCheckBox*>(u"recordWithShow"_s)->click();
    EXPECT_TRUE(settings->recordsWithShow());
}

} // namespace
} // namespace kaibang
