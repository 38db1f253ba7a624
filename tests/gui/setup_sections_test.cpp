// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup's sections for claims, pieces, rules, printing and the camera: what is entered there counts at once.
#include "orders_page.h"
#include "picture_choice.h"
#include "setup_fixture.h"

#include <QCheckBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class SetupSectionsTest : public SetupFixture
{
protected:
    void openClaims()
    {
        ASSERT_TRUE(answer(shows->addItem(variants.at(0).uid)).ok());
        ASSERT_TRUE(answer(shows->start()).ok());
        ASSERT_TRUE(answer(shows->putOnAir(shows->current().items.front().uid)).ok());
        ASSERT_TRUE(answer(claims->openWindow(shows->current().items.front().uid)).ok());
        open(SetupPage::Section::Claims);
    }
    /// What the tester says about `comment`, once it says something with `part` in it.
    bool reads(const QString& comment, const QString& part)
    {
        type("claimPhrase", comment);
        return waitFor([&] { return words("claimReading").contains(part); });
    }
    void writeInto(const char* name, const QString& text) const { find<QPlainTextEdit>(name)->setPlainText(text); }
};

TEST_F(SetupSectionsTest, RulesOfClaimsAreSavedAndWrongOnesAreTold)
{
    openClaims();
    find<QSpinBox>("claimHold")->setValue(2);
    pick(find<QComboBox>("claimHoldUnit"), 2);
    find<QSpinBox>("claimGrace")->setValue(15);
    find<QSpinBox>("claimEach")->setValue(3);
    find<QCheckBox>("claimTakesSure")->setChecked(false);
    press("claimRulesSave");
    ASSERT_TRUE(hears(u"Saved"_s)) << said.toStdString();
    EXPECT_EQ(claims->board().rules, (ClaimRules{15'000, 7'200'000, 3, false}));
    pick(find<QComboBox>("claimHoldUnit"), 3);
    find<QSpinBox>("claimHold")->setValue(31);
    said.clear();
    press("claimRulesSave");
    ASSERT_TRUE(hears(u"30 days at most"_s)) << said.toStdString();
    EXPECT_EQ(claims->board().rules.holdMs, 7'200'000);
}

TEST_F(SetupSectionsTest, OwnWordsCountInTheTesterAtOnce)
{
    openClaims();
    EXPECT_TRUE(reads(u"lo quiero 2"_s, u"a claim · 2 × Stud"_s)) << words("claimReading").toStdString();
    EXPECT_TRUE(words("claimReading").contains(u"sure"_s));
    EXPECT_TRUE(reads(u"¿me das 2?"_s, u"asks you: said as a question"_s)) << words("claimReading").toStdString();
    EXPECT_TRUE(reads(u"zamba"_s, u"talk"_s)) << words("claimReading").toStdString();
    auto* kind = find<QComboBox>("claimWordKind");
    kind->setCurrentIndex(kind->findData(int(ClaimWordKind::Claim)));
    auto* list = find<QPlainTextEdit>("claimWordList");
    EXPECT_TRUE(list->toPlainText().contains(u"lo quiero"_s)) << "those that are delivered are there to be edited";
    list->setPlainText(list->toPlainText() + u"\n  zamba  \n\n"_s);
    press("claimWordsSave");
    ASSERT_TRUE(hears(u"saved"_s)) << said.toStdString();
    EXPECT_TRUE(waitFor([this] { return words("claimReading").contains(u"a claim"_s); }))
        << "the comment that stands there is read anew: " << words("claimReading").toStdString();
    said.clear();
    press("claimWordsReset");
    ASSERT_TRUE(hears(u"as delivered"_s));
    EXPECT_TRUE(waitFor([this] { return words("claimReading").contains(u"talk"_s); }));
    kind->setCurrentIndex(kind->findData(int(ClaimWordKind::Number)));
    said.clear();
    writeInto("claimWordList", u"one=1\nmany"_s);
    press("claimWordsSave");
    ASSERT_TRUE(hears(u"many"_s)) << "the line that cannot be used is named: " << said.toStdString();
}

TEST_F(SetupSectionsTest, TheMessageForBuyersIsKeptByLanguage)
{
    openClaims();
    auto* language = find<QComboBox>("claimMessageLanguage");
    language->setCurrentIndex(language->findData(u"es"_s));
    writeInto("claimMessageText", u"Hola {item}: {amount}"_s);
    press("claimMessageSave");
    ASSERT_TRUE(hears(u"message is saved"_s));
    EXPECT_EQ(claims->message(u"es"_s), u"Hola {item}: {amount}"_s);
    language->setCurrentIndex(language->findData(u"zh"_s));
    EXPECT_EQ(find<QPlainTextEdit>("claimMessageText")->toPlainText(), ClaimTray::defaultMessage(u"zh"_s));
    language->setCurrentIndex(language->findData(u"es"_s));
    EXPECT_EQ(find<QPlainTextEdit>("claimMessageText")->toPlainText(), u"Hola {item}: {amount}"_s);
    said.clear();
    press("claimMessageReset");
    ASSERT_TRUE(hears(u"as delivered"_s));
    EXPECT_EQ(claims->message(u"es"_s), ClaimTray::defaultMessage(u"es"_s));
}

TEST_F(SetupSectionsTest, ChoicesForPiecesAreReadWithAnyCommaAndUndone)
{
    open(SetupPage::Section::Pieces);
    ASSERT_TRUE(waitFor([this] { return !find<QLineEdit>("presetPrices")->text().isEmpty(); }));
    const PiecePresets before = answer(pieces->presets()).value();
    type("presetPrices", u"99, abc"_s);
    press("savePresetsButton");
    EXPECT_TRUE(words("presetProblem").contains(u"price"_s));
    type("presetGrades", u""_s);
    type("presetPrices", u"99"_s);
    press("savePresetsButton");
    EXPECT_TRUE(words("presetProblem").contains(u"at least one"_s));
    find<QLineEdit>("presetGrades")->setText(u"特级、AAA，A"_s);
    type("presetSizes", u"7 mm; 9 mm"_s);
    find<QLineEdit>("presetPrices")->setText(u"９９，199.50"_s);
    press("savePresetsButton");
    ASSERT_TRUE(hears(u"from now on"_s)) << words("presetProblem").toStdString();
    EXPECT_EQ(answer(pieces->presets()).value(),
              (PiecePresets{{u"特级"_s, u"AAA"_s, u"A"_s}, {u"7 mm"_s, u"9 mm"_s}, {9900, 19950}}));
    pressUndo();
    EXPECT_TRUE(waitFor([&] { return answer(pieces->presets()).value() == before; }));
}

TEST_F(SetupSectionsTest, RuleCardsStandThereWithTheirSources)
{
    open(SetupPage::Section::Rules);
    for (const char* card : {"ruleChinaOpenings", "ruleChinaDraws", "ruleMexicoPromotions", "ruleMexicoDraws"}) {
        auto* box = find<QWidget>(card);
        ASSERT_TRUE(box) << card;
        EXPECT_TRUE(box->isVisible()) << card;
        EXPECT_GE(box->findChildren<QLabel*>().size(), 6) << card << ": title, source and points with their dots";
    }
}

TEST_F(SetupSectionsTest, EachPaperHasItsPrinterAndOffsetAndACalibrationPage)
{
    open(SetupPage::Section::Printing);
    auto* paper = find<QComboBox>("printPaper");
    auto* right = find<QDoubleSpinBox>("printRight");
    auto* down = find<QDoubleSpinBox>("printDown");
    paper->setCurrentIndex(1);
    right->setValue(1.5);
    down->setValue(-0.7);
    paper->setCurrentIndex(0);
    EXPECT_EQ(right->value(), 0.0) << "each paper has its own";
    paper->setCurrentIndex(1);
    EXPECT_EQ(right->value(), 1.5);
    EXPECT_EQ(UiSettings(settings->file()).printOffset(UiSettings::Paper::ParcelLabel), QPoint(15, -7));
    const QDir printed(folder.filePath(u"printed"_s));
    press("calibrationButton");
    ASSERT_TRUE(hears(u"Printed"_s)) << said.toStdString();
    ASSERT_EQ(printed.entryList(QDir::Files).size(), 1);
    QFile file(printed.filePath(printed.entryList(QDir::Files).constFirst()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_TRUE(said.contains(QFileInfo(file).fileName())) << "the notice says where it is: " << said.toStdString();
}

TEST_F(SetupSectionsTest, AnExportDroppedInTheWatchedFolderIsPreviewed)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"watch"_s));
    OrdersPage ordersPage(*orders, *stock, *imports, *settlement, *shows, *household, *buyers, *returns, packingParts(),
                          testTheme());
    ordersPage.show();
    // As the program wires them.
    QObject::connect(household.get(), &HouseholdDesk::changed, intake.get(), [this](const HouseholdSettings& now) {
        EXPECT_TRUE(intake->setWatchFolder(now.watchFolder).ok());
    });
    QObject::connect(intake.get(), &IntakeSchedule::exportFilesFound, &ordersPage, &OrdersPage::previewImport);
    open(SetupPage::Section::Intake);
    type("watchFolder", folder.filePath(u"watch"_s));
    press("saveIntakeButton");
    ASSERT_TRUE(hears(u"saved"_s));
    ASSERT_TRUE(QFile::copy(QStringLiteral(KAIBANG_TEST_DATA "/taobao/ExportOrderList201707081001.csv"),
                            folder.filePath(u"watch/ExportOrderList201707081001.csv"_s)));
    const auto confirms = ordersPage.findChildren<QPushButton*>(u"importConfirm"_s); // of each import panel
    EXPECT_TRUE(waitFor([&] {
        return std::any_of(confirms.begin(), confirms.end(),
                           [](const QPushButton* b) { return b->isVisible() && b->isEnabled(); });
    }));
    EXPECT_TRUE(answer(orders->list({})).value().isEmpty()) << "a preview takes nothing in";
    store->drain();
}

/// Two cameras that a test plugs in.
class TwoCameras : public CameraList
{
public:
    QList<CameraInfo> cameras() const override { return present; }

    QList<CameraInfo> present{{"usb-1", u"Table camera"_s}, {"usb-2", u"Hand camera"_s}};
};

class SetupCameraTest : public SetupSectionsTest
{
protected:
    CameraList& cameraList() override { return two; }

    TwoCameras two;
};

TEST_F(SetupCameraTest, TheCameraThatIsChosenIsThePictureOfTheShow)
{
    PictureChoice picture(two, compositor, *settings);
    QObject::connect(setup(), &SetupPage::sourceChosen, &picture, &PictureChoice::apply);
    open(SetupPage::Section::Camera);
    auto* choice = find<QComboBox>("cameraChoice");
    ASSERT_EQ(choice->count(), 2);
    pick(choice, 1);
    EXPECT_EQ(picture.name(), u"Hand camera"_s);
    EXPECT_EQ(UiSettings(settings->file()).cameraId(), "usb-2");
    pick(choice, 0);
    EXPECT_EQ(picture.name(), u"Table camera"_s);
    two.present.removeFirst();
    Q_EMIT two.camerasChanged();
    EXPECT_EQ(choice->count(), 1);
    EXPECT_EQ(choice->currentIndex(), -1) << "never silently another camera";
    pick(find<QComboBox>("sourceKindChoice"), 1);
    EXPECT_TRUE(picture.name().isEmpty()) << "the pattern has no name";
}

} // namespace
} // namespace kaibang
