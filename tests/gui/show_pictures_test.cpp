// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening table, large view and prompter at both window sizes in three languages: no word is cut, and the pictures are
// kept in KAIBANG_OUT to be looked at. ClippedWords has the control: words that are cut are found.
#include "clipped_words.h"
#include "console_window.h"
#include "order_samples.h"
#include "spoken_language.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <optional>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class ShowPicturesTest : public ConsoleWindow, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        language.emplace(GetParam());
        ConsoleWindow::SetUp();
        startShow();
        putFirstOnAir();
    }
    void TearDown() override
    {
        ConsoleWindow::TearDown();
        language.reset();
    }
    [[nodiscard]] bool isShown(const QString& name) const
    {
        const auto* widget = window->findChild<QWidget*>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] static QString named(const QString& name)
    {
        return u"show-%1-%2"_s.arg(name, QLatin1StringView(GetParam()));
    }
    /// Both sizes in the light, and the usual one in the dark.
    void keepPictures(const QString& name)
    {
        for (const QSize size : {QSize(1440, 900), QSize(1366, 768)})
            keepPicture(named(name), size);
        testTheme().apply(ThemeMode::Dark, 0);
        keepPicture(named(name + u"-dark"_s), {1366, 768});
        testTheme().apply(ThemeMode::Light, 0);
    }

    std::optional<SpokenLanguage> language;
};

TEST_P(ShowPicturesTest, OfTheOpeningTable)
{
    for (const auto& [id, buyer, units] : {std::tuple{u"A1"_s, u"Guadalupe Hernández"_s, 12},
                                           std::tuple{u"B1"_s, u"Li Wei"_s, 3}, std::tuple{u"C1"_s, u"Ana"_s, 1}}) {
        OrderEvent e = samples::event(id, Payment::Paid, 0, u"ZJ-OPEN-1"_s, units, 5800);
        e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now();
        e.buyer.display = buyer;
        auto stored = orders->apply(OrderBatch{{}, {e}, {}, {}, false});
        ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }) && stored.result().ok());
    }
    ASSERT_TRUE(waitFor([this] { return openings->current().queue.size() == 3; }));
    page->setFocus();
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return openings->current().running.has_value(); })) << notice().toStdString();
    for (const auto code : {Qt::Key_2, Qt::Key_Enter, Qt::Key_1, Qt::Key_1})
        key(code);
    ASSERT_TRUE(waitFor([this] { return text(u"gradeCount2"_s) == u"11"_s; }));
    keepPictures(u"openings"_s);
}

TEST_P(ShowPicturesTest, OfTheLargeView)
{
    key(Qt::Key_2);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return text(u"statusOrders"_s) == u"1"_s; })) << notice().toStdString();
    page->setFocus();
    key(Qt::Key_F11);
    keepPictures(u"glance"_s);
}

TEST_P(ShowPicturesTest, OfThePrompterAndTheListBeforeAShow)
{
    key(Qt::Key_L);
    ASSERT_TRUE(waitFor([this] { return isShown(u"prompterView"_s); }));
    keepPictures(u"prompter"_s);
    window->findChild<QPushButton*>(u"prompterEdit"_s)->click();
    key(Qt::Key_Space); // a word in the editor, and the next item goes on air by the button
    window->findChild<QPushButton*>(u"nextButton"_s)->click();
    QTest::qWait(300);
    keepPicture(u"prompter-edit"_s, {1366, 768});
    window->findChild<QPushButton*>(u"prompterLeave"_s)->click();
    auto* parts = window->findChild<QComboBox*>(u"planPage"_s);
    parts->setCurrentIndex(0);
    Q_EMIT parts->activated(0);
    keepPictures(u"plan"_s);
}

INSTANTIATE_TEST_SUITE_P(Languages, ShowPicturesTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
