// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person sees of OBS and other programs: the section in Setup, and the line below the picture.
#include "clipped_words.h"
#include "console_window.h"
#include "fake_obs.h"
#include "hold_button.h"
#include "obs_strip.h"
#include "page_client.h"
#include "scene_rows.h"
#include "setup_fixture.h"
#include "spoken_language.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class NeighbourWindowTest : public SetupFixture
{
protected:
    void SetUp() override
    {
        SetupFixture::SetUp();
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        pagePort = probe.serverPort();
    }
    void openSection()
    {
        neighbours->begin();
        open(SetupPage::Section::Neighbours);
    }
    void connectTo(FakeObs& obs)
    {
        NeighbourWish wish = neighbours->wish();
        wish.obsOn = true;
        wish.obsPort = obs.server.serverPort();
        ASSERT_TRUE(neighbours->apply(wish).ok());
        ASSERT_TRUE(QTest::qWaitFor([this] { return !neighbours->obs().facts().textSources.isEmpty(); }, 10'000));
    }
    void tryOut(quint16 port, const QString& password)
    {
        find<QCheckBox>("obsOn")->setChecked(true);
        type("obsPort", QString::number(port));
        find<QLineEdit>("obsPassword")->setText(password);
        press("tryObs");
        EXPECT_TRUE(QTest::qWaitFor([this] { return find<QPushButton>("tryObs")->isEnabled(); }, 15'000));
    }
    quint16 pagePort = 0;
};

TEST_F(NeighbourWindowTest, NothingIsOpenUntilAPersonTurnsItOn)
{
    openSection();
    EXPECT_FALSE(find<QCheckBox>("overlayPageOn")->isChecked());
    EXPECT_FALSE(find<QCheckBox>("obsOn")->isChecked());
    EXPECT_TRUE(neighbours->pageAddress().isEmpty());
    EXPECT_EQ(neighbours->obs().status().state, ObsState::Off);
}

TEST_F(NeighbourWindowTest, ThePageIsGivenOutAndItsAddressCanBeRenewed)
{
    openSection();
    find<QCheckBox>("overlayPageOn")->setChecked(true);
    type("overlayPagePort", QString::number(pagePort));
    press("saveNeighbours");
    const QString first = find<QLineEdit>("overlayPageAddress")->text();
    ASSERT_TRUE(first.startsWith(u"http://127.0.0.1:%1/"_s.arg(pagePort)));
    const auto ask = [this](const QString& address) {
        PageClient client(pagePort);
        client.say("GET " + QUrl(address).path().toUtf8() +
                   " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(pagePort) + "\r\n\r\n");
        return client.answer();
    };
    EXPECT_EQ(ask(first), 200);
    press("renewOverlayPage");
    const QString second = find<QLineEdit>("overlayPageAddress")->text();
    EXPECT_NE(first, second);
    EXPECT_EQ(ask(first), 404);
    EXPECT_EQ(ask(second), 200);
    EXPECT_EQ(QFile::permissions(settings->file()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), 0);
    // What lies on the picture lies on the page.
    compositor.changeOverlay([](Overlay& overlay) { overlay.product.title = u"Mussel opening"_s; });
    PageClient client(pagePort);
    client.say("GET " + QUrl(second).path().toUtf8() +
               "now HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(pagePort) + "\r\n\r\n");
    EXPECT_EQ(client.answer(), 200);
    EXPECT_TRUE(client.body.contains("Mussel opening"));
}

TEST_F(NeighbourWindowTest, ATakenPortIsToldWithWhatToDo)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    openSection();
    find<QCheckBox>("overlayPageOn")->setChecked(true);
    type("overlayPagePort", QString::number(other.serverPort()));
    press("saveNeighbours");
    EXPECT_TRUE(words("overlayPageState").contains(u"Another program uses this port"_s));
    type("overlayPagePort", u"80"_s);
    press("saveNeighbours");
    EXPECT_TRUE(find<QLabel>("neighbourProblem")->isVisible());
    type("overlayPagePort", QString::number(pagePort));
    press("saveNeighbours");
    EXPECT_FALSE(find<QLineEdit>("overlayPageAddress")->text().isEmpty());
}

TEST_F(NeighbourWindowTest, ATrialAnswersInPlainWords)
{
    openSection();
    FakeObs obs;
    obs.password = u"pearls"_s;
    const quint16 port = obs.server.serverPort();
    tryOut(port, u"mussels"_s);
    EXPECT_TRUE(words("obsAnswer").contains(u"OBS refuses the password"_s));
    tryOut(port, u"pearls"_s);
    EXPECT_TRUE(words("obsAnswer").contains(u"the password is right"_s));
    obs.server.close();
    tryOut(port, u"pearls"_s);
    EXPECT_TRUE(words("obsAnswer").contains(u"OBS does not answer. Start it"_s));
    EXPECT_TRUE(vault.kept.isEmpty()) << "a trial keeps nothing";
}

TEST_F(NeighbourWindowTest, ThePasswordIsInTheKeychainAndInNoFile)
{
    openSection();
    FakeObs obs;
    obs.password = u"pearls-and-mussels"_s;
    tryOut(obs.server.serverPort(), obs.password);
    find<QLineEdit>("obsPassword")->setText(obs.password);
    press("saveNeighbours");
    EXPECT_EQ(vault.kept.value(u"obs-password"_s), "pearls-and-mussels");
    EXPECT_TRUE(find<QLineEdit>("obsPassword")->text().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([this] { return neighbours->obs().isConnected(); }, 10'000));
    QFile file(settings->file());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    EXPECT_FALSE(kept.contains("pearls-and-mussels"));
    EXPECT_TRUE(kept.contains(QByteArray::number(obs.server.serverPort()))) << "control: the rest is in it";
    vault.isMissing = true;
    find<QLineEdit>("obsPassword")->setText(u"another"_s);
    press("saveNeighbours");
    EXPECT_TRUE(said.contains(u"no keychain"_s));
}

TEST_F(NeighbourWindowTest, TheTableOfScenesIsKeptAndFollowed)
{
    openSection();
    FakeObs obs;
    connectTo(obs);
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Neighbours);
    press("addSceneRow");
    auto* scene = find<QComboBox>("sceneShown0");
    ASSERT_EQ(scene->count(), 3);
    pick(scene, 1);
    pick(find<QComboBox>("obsTextSource"), 1);
    press("saveNeighbours");
    const QList<SceneRule> rules{{SceneWhen::Otherwise, {}, u"Hands"_s}};
    EXPECT_EQ(neighbours->wish().rules, rules);
    EXPECT_EQ(NeighbourSettings(settings->file()).wish(), neighbours->wish());
    neighbours->setOnAir(Uid::create(clock.now()), {});
    compositor.changeOverlay([](Overlay& overlay) {
        overlay.product.title = u"Stud"_s;
        overlay.product.price = u"¥59"_s;
    });
    EXPECT_TRUE(QTest::qWaitFor([&] { return obs.scene == u"Hands"_s && obs.text == u"Stud\n¥59"_s; }, 10'000));
    open(SetupPage::Section::Household);
    open(SetupPage::Section::Neighbours);
    EXPECT_EQ(setup()->findChild<SceneRows*>()->rules(), rules);
    QTest::qWait(0); // a new line is shown by a posted event
    press("removeSceneRow0");
    press("saveNeighbours");
    EXPECT_TRUE(neighbours->wish().rules.isEmpty());
}

TEST_F(NeighbourWindowTest, TheLineBelowThePictureIsThereWithObsOnly)
{
    neighbours->begin();
    auto strip = std::make_unique<ObsStrip>(*neighbours, *keys, testTheme());
    QSignalSpy notices(strip.get(), &ObsStrip::notice);
    strip->resize(700, 90);
    EXPECT_FALSE(strip->isVisibleTo(nullptr));
    FakeObs obs;
    connectTo(obs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return strip->isVisible(); }, 5'000));
    strip->nextScene();
    EXPECT_TRUE(QTest::qWaitFor([&] { return obs.scene == u"Hands"_s; }, 5'000));
    strip->startStream();
    auto* stream = strip->findChild<HoldButton*>(u"obsStreamButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stream->mode() == HoldButton::Mode::Hold; }, 10'000));
    EXPECT_TRUE(strip->findChild<QLabel*>(u"obsStream"_s)->text().startsWith(u"LIVE by OBS 00:00:33"_s));
    EXPECT_TRUE(strip->findChild<QLabel*>(u"obsLoss"_s)->text().contains(u"0.7"_s)) << "7 of 1,000 pictures";
    strip->startStream();
    QTest::mouseClick(stream, Qt::LeftButton);
    QTest::qWait(200);
    EXPECT_TRUE(obs.isStreaming) << "neither a key nor a click ends it";
    EXPECT_EQ(obs.asked.count(u"StartStream"_s), 1);
    QTest::mousePress(stream, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !obs.isStreaming; }, 10'000)) << "held, it does";
    QTest::mouseRelease(stream, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stream->mode() == HoldButton::Mode::Click; }, 10'000));
    obs.refusal = u"no"_s;
    strip->startStream();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return !notices.isEmpty() && notices.last().at(0).toString().contains(u"Look at Settings, Stream in OBS"_s);
        },
        10'000));
    notices.clear();
    obs.close(1000, u"bye"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !strip->isVisible(); }, 10'000));
    EXPECT_TRUE(notices.isEmpty()) << "disconnected is quiet";
    obs.isStreaming = true; // it is still there, and called again
    EXPECT_TRUE(QTest::qWaitFor([&] { return neighbours->obs().facts().isStreaming; }, 15'000));
    obs.server.close();
    obs.close(1000, u"bye"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !notices.isEmpty() && notices.last().at(0).toString().contains(u"its stream goes on"_s); },
        10'000))
        << "unless viewers may be looking";
}

TEST_F(NeighbourWindowTest, NoWordIsCutInAnyLanguage)
{
    neighbours->begin();
    FakeObs obs;
    connectTo(obs);
    NeighbourWish wish = neighbours->wish();
    wish.pageOn = true;
    wish.pagePort = pagePort;
    wish.rules = {{SceneWhen::Category, u"Pearls"_s, u"Hands"_s}, {SceneWhen::Covered, {}, u"Pause"_s}};
    ASSERT_TRUE(neighbours->apply(wish).ok());
    obs.isStreaming = obs.isRecording = true;
    obs.event(u"RecordStateChanged"_s);
    auto strip = std::make_unique<ObsStrip>(*neighbours, *keys, testTheme());
    ASSERT_TRUE(QTest::qWaitFor([this] { return neighbours->obs().facts().isStreaming; }, 10'000));
    for (const char* name : {"en", "zh_CN", "es_MX"}) {
        const SpokenLanguage language(name, 0);
        open(SetupPage::Section::Household);
        open(SetupPage::Section::Neighbours);
        page->resize(1260, 1000);
        strip->resize(640, strip->sizeHint().height());
        strip->show();
        QTest::qWait(80); // words, new lines and layouts follow by posted events
        EXPECT_TRUE(find<QComboBox>("sceneWhen1")->isVisible());
        // The made-up OBS answers on this thread, which was busy: it may have been given up and called again.
        ASSERT_TRUE(QTest::qWaitFor([this] { return neighbours->obs().facts().isRecording; }, 90'000))
            << int(neighbours->obs().status().state) << neighbours->obs().status().detail.toStdString();
        (void)QTest::qWaitFor([&] { return clippedWords(*page).isEmpty() && clippedWords(*strip).isEmpty(); }, 2'000);
        EXPECT_TRUE(clippedWords(*page).isEmpty()) << name << clippedWords(*page).join(u'\n').toStdString();
        EXPECT_TRUE(clippedWords(*strip).isEmpty()) << name << clippedWords(*strip).join(u'\n').toStdString();
        if (const QString out = qEnvironmentVariable("KAIBANG_OUT"); !out.isEmpty()) {
            QDir().mkpath(out);
            page->grab().save(out + u"/obs_section_%1.png"_s.arg(QLatin1String(name)));
            strip->grab().save(out + u"/obs_strip_%1.png"_s.arg(QLatin1String(name)));
        }
    }
}

/// The real window in a real show.
class NeighbourShowTest : public ConsoleWindow
{};

TEST_F(NeighbourShowTest, ObsFollowsTheRunOrderAndTheKeys)
{
    samples::MemoryVault vault;
    NeighbourHost host(settings->file(), vault.access(), *compositor);
    page->setNeighbour(host);
    host.begin();
    FakeObs obs;
    NeighbourWish wish;
    wish.obsOn = true;
    wish.obsPort = obs.server.serverPort();
    wish.textSource = u"Card"_s;
    wish.rules = {{SceneWhen::Otherwise, {}, u"Hands"_s}, {SceneWhen::Covered, {}, u"Pause"_s}};
    ASSERT_TRUE(host.apply(wish).ok());
    ASSERT_TRUE(waitFor([&] { return host.obs().isConnected(); }));
    EXPECT_EQ(obs.scene, u"Table"_s) << "nothing is on air yet";
    startShow();
    putFirstOnAir();
    EXPECT_TRUE(waitFor([&] { return obs.scene == u"Hands"_s; }));
    EXPECT_TRUE(waitFor([&] { return !obs.text.isEmpty(); }));
    EXPECT_TRUE(compositor->overlay().product.title.startsWith(obs.text.section(u'\n', 0, 0)));
    EXPECT_FALSE(host.products().isEmpty());
    EXPECT_TRUE(window->findChild<ObsStrip*>()->isVisible());
    key(Qt::Key_B); // "back soon"
    EXPECT_TRUE(waitFor([&] { return obs.scene == u"Pause"_s; }));
    QTest::qWait(150); // sooner it would be a bouncing contact
    key(Qt::Key_B);
    EXPECT_TRUE(waitFor([&] { return obs.scene == u"Hands"_s; }));
    EXPECT_TRUE(waitFor([&] { return host.obs().facts().scene == u"Hands"_s; }));
    key(Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return obs.scene == u"Pause"_s; }));
    key(Qt::Key_F10, Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([&] { return host.obs().facts().isStreaming; }));
    QTest::qWait(200);
    key(Qt::Key_F10, Qt::ShiftModifier);
    QTest::qWait(200);
    EXPECT_TRUE(obs.isStreaming) << "the key that starts does not end";
    keepPicture(u"obs_show"_s, {1366, 768});
    window.reset(); // before the host that its strip looks at
}

} // namespace
} // namespace kaibang
