// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The Show page while layers are moved and while a slate is on, in three languages: no word is cut, and the pictures
// are kept in KAIBANG_OUT to be looked at. ClippedWords has the control: words that are cut are found.
#include "air_overlay.h"
#include "console_window.h"
#include "order_samples.h"
#include "overlay_editor.h"
#include "preview_widget.h"
#include "spoken_language.h"

#include <QTest>
#include <optional>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class AirPicturesTest : public ConsoleWindow, public testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        language.emplace(GetParam());
        ConsoleWindow::SetUp();
        settings->setSign({u"Shell Bay 贝壳湾"_s, u"Perlas de nuestro lago"_s, {}, QColor(0x4F, 0xC1, 0xB5)});
        page->applyAir();
        startShow();
        putFirstOnAir();
    }
    void TearDown() override
    {
        ConsoleWindow::TearDown();
        language.reset();
    }
    [[nodiscard]] static QString named(const QString& name)
    {
        return u"air-%1-%2"_s.arg(name, QLatin1StringView(GetParam()));
    }
    /// The preview follows its size with the next picture.
    [[nodiscard]] bool pictureFits() const
    {
        const auto* preview = window->findChild<PreviewWidget*>();
        return QRectF(preview->rect()).contains(preview->pictureArea());
    }
    void keep(const QString& name, const QSize& size)
    {
        window->resize(size);
        QTest::qWait(100); // layouts follow by posted events
        EXPECT_TRUE(waitFor([this] { return pictureFits(); })) << name.toStdString();
        keepPicture(named(name), size);
    }
    void keepBoth(const QString& name)
    {
        keep(name, {1440, 900});
        testTheme().apply(ThemeMode::Dark, 0);
        keep(name + u"-dark"_s, {1366, 768});
        testTheme().apply(ThemeMode::Light, 0);
    }

    std::optional<SpokenLanguage> language;
};

TEST_P(AirPicturesTest, OfLayersThatAreMoved)
{
    OrderEvent e = samples::event(u"A1"_s, Payment::Paid, 0, u"ZJ-OPEN-1"_s, 3, 5800);
    e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now();
    e.buyer.display = u"Guadalupe Hernández"_s;
    auto stored = orders->apply(OrderBatch{{}, {e}, {}, {}, false});
    ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }) && stored.result().ok());
    ASSERT_TRUE(waitFor([this] { return openings->current().queue.size() == 1; }));
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return !compositor->overlay().opening.buyer.isEmpty(); }));
    key(Qt::Key_I);
    ASSERT_TRUE(waitFor([this] { return !compositor->overlay().disclosure.title.isEmpty(); }));
    ASSERT_TRUE(waitFor([this] { return compositor->placed().layers.size() == 4; }));
    keep(u"all"_s, {1440, 900});
    page->setFocus();
    key(Qt::Key_F8);
    auto* editor = window->findChild<OverlayEditor*>(u"overlayEditor"_s);
    editor->select(OverlayLayer::Opening);
    key(Qt::Key_Down, Qt::ShiftModifier);
    keepBoth(u"editing"_s);
    testTheme().apply(ThemeMode::Light, 4);
    keep(u"editing-large"_s, {1366, 768});
}

TEST_P(AirPicturesTest, OfASlate)
{
    page->setFocus();
    key(Qt::Key_V);
    keep(u"sold"_s, {1366, 768});
    QTest::qWait(150); // the keys know a bouncing contact
    key(Qt::Key_B);
    keepBoth(u"back-soon"_s);
}

INSTANTIATE_TEST_SUITE_P(Languages, AirPicturesTest, testing::Values("zh_CN", "es_MX", "en"));

} // namespace
} // namespace kaibang
