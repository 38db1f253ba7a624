// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The live window while it records, the list of recordings and Setup's section at both window sizes in three languages:
// no word is cut, and the pictures are kept in KAIBANG_OUT to be looked at.
#include "air_window.h"
#include "clipped_words.h"
#include "recording_section.h"
#include "recordings_page.h"
#include "spoken_language.h"

#include <QDir>
#include <QListWidget>
#include <QTest>
#include <optional>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class AirPicturesTest : public AirWindow, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        language.emplace(GetParam());
        AirWindow::SetUp();
    }
    void TearDown() override
    {
        AirWindow::TearDown();
        language.reset();
    }
    [[nodiscard]] static QString named(const QString& name)
    {
        return u"air-%1-%2"_s.arg(name, QLatin1StringView(GetParam()));
    }
    static void keepPart(const QString& name, QWidget& part, const QSize& size)
    {
        part.resize(size);
        part.show();
        QTest::qWait(100);
        QStringList clipped;
        EXPECT_TRUE(waitFor([&] { return (clipped = clippedWords(part)).isEmpty(); }, 1'000))
            << name.toStdString() << "\n  " << clipped.join(u"\n  "_s).toStdString();
        if (const QString out = qEnvironmentVariable("KAIBANG_OUT"); !out.isEmpty())
            part.grab().save(QDir(out).filePath(name + u".png"_s));
    }

    std::optional<SpokenLanguage> language;
};

TEST_P(AirPicturesTest, OfAShowThatIsRecordedAndOfWhatIsLeftOfIt)
{
    startShow();
    putFirstOnAir();
    keepPicture(named(u"idle"_s), {1366, 768});
    beginRecording();
    sellOne();
    keepPicture(named(u"recording"_s), {1440, 900});
    keepPicture(named(u"recording"_s), {1366, 768});
    page->setFocus();
    key(Qt::Key_Q);
    testTheme().apply(ThemeMode::Dark, 0);
    keepPicture(named(u"muted-dark"_s), {1366, 768});
    testTheme().apply(ThemeMode::Light, 0);
    endRecording();
    {
        RecordingsPage list(*room, *orders, testTheme());
        list.show();
        auto* marks = list.findChild<QListWidget*>(u"recordingMarks"_s);
        ASSERT_TRUE(waitFor([&] { return marks->count() == 2; }));
        marks->setCurrentRow(1);
        keepPart(named(u"recordings"_s), list, {1278, 712});
        RecordingSection section(*room, testTheme());
        keepPart(named(u"setup"_s), section, {900, 640});
        store->drain();
        QTest::qWait(0);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, AirPicturesTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
