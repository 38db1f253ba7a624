// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup's section for the picture: what is entered there counts at once.
#include "picture_screen.h"
#include "setup_fixture.h"

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
