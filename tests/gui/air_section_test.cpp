// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup's section for the picture: what is entered there counts at once.
#include "air_section.h"
#include "picture_screen.h"
#include "setup_fixture.h"
#include "sign_template.h"

#include <QFile>
#include <QSignalSpy>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class AirSectionTest : public SetupFixture
{
protected:
    void write(const char* name, const QString& text) const
    {
        auto* field = find<QLineEdit>(name);
        field->setText(text);
        Q_EMIT field->textEdited(text);
    }
};

TEST_F(AirSectionTest, TheSignIsKeptAndToldAtOnce)
{
    open(SetupPage::Section::Air);
    QSignalSpy changes(setup(), &SetupPage::airChanged);
    write("signName", u"  Shell   Bay "_s);
    write("signLine", u"Pearls from our own lake"_s);
    pick(find<QComboBox>("signAccent"), 2);
    EXPECT_EQ(changes.count(), 3);
    const UiSettings::Sign sign = settings->sign();
    EXPECT_EQ(sign.name, u"Shell Bay"_s);
    EXPECT_EQ(sign.line, u"Pearls from our own lake"_s);
    EXPECT_EQ(sign.accent, QColor(0x4F, 0xC1, 0xB5));
    EXPECT_EQ(UiSettings(settings->file()).sync() ? UiSettings(settings->file()).sign() : UiSettings::Sign(), sign);
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Air);
    EXPECT_EQ(find<QComboBox>("signAccent")->currentIndex(), 2);
}

TEST_F(AirSectionTest, AColourOfTheVillagesOwnStaysUntilAnotherIsChosen)
{
    UiSettings::Sign sign = settings->sign();
    sign.accent = QColor(0x12, 0x9A, 0xE3);
    settings->setSign(sign);
    open(SetupPage::Section::Air);
    auto* accents = find<QComboBox>("signAccent");
    EXPECT_EQ(accents->currentText(), u"The village's own"_s);
    write("signLine", u"Pearls"_s); // what else is entered does not change it
    EXPECT_EQ(settings->sign().accent, QColor(0x12, 0x9A, 0xE3));
    pick(accents, 1);
    EXPECT_EQ(settings->sign().accent, QColor(0xEC, 0xE6, 0xDA));
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Air);
    EXPECT_EQ(accents->count(), 6) << "it is offered no more";
}

TEST_F(AirSectionTest, WordsThatASellerHadBetterNotShowAreTold)
{
    open(SetupPage::Section::Air);
    write("signLine", u"Pearls from our own lake"_s);
    EXPECT_FALSE(find<QLabel>("signProblem")->isVisible());
    write("signLine", u"全国最好的珍珠"_s);
    EXPECT_TRUE(find<QLabel>("signProblem")->isVisible());
    EXPECT_TRUE(find<QLabel>("signProblem")->text().contains(u"最"_s));
}

TEST_F(AirSectionTest, ALogoThatIsGoneIsTold)
{
    UiSettings::Sign sign = settings->sign();
    sign.logo = folder.filePath(u"logo.png"_s);
    settings->setSign(sign);
    open(SetupPage::Section::Air);
    EXPECT_TRUE(find<QLabel>("signLogo")->text().contains(u"not there"_s));
    QFile file(sign.logo);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Air);
    EXPECT_EQ(find<QLabel>("signLogo")->text(), u"Logo: logo.png"_s);
    find<QPushButton>("signLogoNone")->click();
    EXPECT_TRUE(settings->sign().logo.isEmpty());
}

TEST_F(AirSectionTest, ASignGoesToAnotherHouseholdInOneFileAndBackAgain)
{
    QImage logo(900, 300, QImage::Format_RGB32);
    logo.fill(QColor(20, 90, 160));
    const QString logoFile = folder.filePath(u"lake.png"_s), shared = folder.filePath(u"village-sign.json"_s);
    ASSERT_TRUE(logo.save(logoFile));
    const UiSettings::Sign ours{u"Shell Bay"_s, u"Pearls"_s, logoFile, QColor(0x8F, 0xB8, 0xFF)};
    settings->setSign(ours);
    OverlayLayout layout;
    layout[OverlayLayer::Sign].sizePercent = 140;
    settings->setOverlayLayout(layout.toJson());
    open(SetupPage::Section::Air);
    auto* section = setup()->findChild<AirSection*>();
    section->saveTemplate(shared);
    ASSERT_TRUE(hears(u"village-sign.json"_s)) << said.toStdString();
    const UiSettings::Sign theirs{u"Somebody"_s, {}, {}, QColor(0xF2, 0xC1, 0x4E)};
    settings->setSign(theirs);
    settings->setOverlayLayout({});
    section->useTemplate(shared);
    ASSERT_TRUE(hears(u"village's sign"_s)) << said.toStdString();
    const UiSettings::Sign taken = settings->sign();
    EXPECT_EQ(taken.name, ours.name);
    EXPECT_EQ(taken.accent, ours.accent);
    EXPECT_EQ(OverlayLayout::fromJson(settings->overlayLayout()), layout);
    const QImage kept(taken.logo);
    EXPECT_EQ(kept.size(), QSize(480, 160)) << "its own copy, no larger than a sign needs";
    EXPECT_EQ(kept.pixelColor(100, 100), QColor(20, 90, 160));
    EXPECT_EQ(find<QLineEdit>("signName")->text(), ours.name);
    pressUndo();
    EXPECT_EQ(settings->sign(), theirs);
    said.clear();
    section->useTemplate(logoFile); // a picture is no template
    ASSERT_TRUE(waitFor([this] { return !said.isEmpty(); }));
    EXPECT_EQ(settings->sign(), theirs);
}

TEST(SignTemplate, IsReadAsWhatSomebodyElseWrote)
{
    EXPECT_EQ(SignTemplate::fromJson("").error().kind, ErrorKind::NotOurs);
    EXPECT_EQ(SignTemplate::fromJson("[1,2]").error().kind, ErrorKind::NotOurs);
    EXPECT_EQ(SignTemplate::fromJson(R"({"kaibang_sign":2})").error().kind, ErrorKind::NotOurs);
    EXPECT_EQ(SignTemplate::fromJson(R"({"kaibang_sign":1,"logo_png":"bm9uZQ=="})").error().kind, ErrorKind::Invalid);
    const auto wild = SignTemplate::fromJson(
        R"({"kaibang_sign":1,"name":"  a\n very   long name that no sign has room for  ","accent":"none","layout":7})");
    ASSERT_TRUE(wild.ok());
    EXPECT_EQ(wild.value().name.size(), SignTemplate::longestName);
    EXPECT_TRUE(wild.value().accent.isValid());
    EXPECT_EQ(wild.value().layout, OverlayLayout());
    EXPECT_FALSE(SignTemplate::fromJson(QByteArray(SignTemplate::mostBytes + 1, ' ')).ok());
}

TEST_F(AirSectionTest, AScreenIsChosenAndAMissingOneStaysChosen)
{
    settings->setPictureScreen(u"HDMI-7"_s);
    open(SetupPage::Section::Air);
    auto* screens = find<QComboBox>("pictureScreenChoice");
    EXPECT_EQ(screens->count(), int(screensNow().size()) + 2);
    EXPECT_TRUE(screens->currentText().contains(u"HDMI-7"_s));
    pick(screens, 1);
    EXPECT_EQ(settings->pictureScreen(), screensNow().front().name);
    QSignalSpy edits(setup(), &SetupPage::overlayEditRequested);
    find<QPushButton>("overlayEdit")->click();
    EXPECT_EQ(edits.count(), 1);
}

} // namespace
} // namespace kaibang
