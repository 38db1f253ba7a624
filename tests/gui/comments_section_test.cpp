// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Setup's sections for comments and feed health, over real sockets; and what a hostile viewer can do with them.
#include "clipped_words.h"
#include "feed_log.h"
#include "feed_watch.h"
#include "notice_bar.h"
#include "peer_process.h"
#include "review_page.h"
#include "setup_fixture.h"
#include "ticker_model.h"
#include "wording.h"

#include <QCheckBox>
#include <QClipboard>
#include <QProcess>
#include <QTcpServer>
#include <QTextBrowser>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class CommentsSectionTest : public SetupFixture
{
protected:
    void begin()
    {
        comments->load();
        comments->setPort(freePort());
        ASSERT_TRUE(answer(shows->addItem(variants.at(0).uid)).ok());
        ASSERT_TRUE(answer(shows->start()).ok());
        ASSERT_TRUE(answer(shows->next()).ok());
        claims->load();
        ASSERT_TRUE(answer(claims->openWindow(shows->current().items.front().uid)).ok());
        open(SetupPage::Section::Comments);
    }
    static int freePort()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }
    void speak(const QString& language)
    {
        ASSERT_TRUE(texts.load(u"kaibang_"_s + language, QStringLiteral(KAIBANG_TEXTS)));
        QCoreApplication::installTranslator(&texts);
    }
    /// By an independent program, as a bridge would.
    void post(const QByteArray& json)
    {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys, urllib.request as u; u.urlopen(u.Request(sys.argv[1], sys.argv[2].encode(), "
                      "{'Content-Type': 'application/json'})).read()"_s,
                      comments->address(), QString::fromUtf8(json)});
        python.waitForStarted();
        ASSERT_TRUE(waitFor([&] { return python.state() == QProcess::NotRunning; }));
        ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    }
    /// No word is cut in either colour and at either size; with KAIBANG_SHOTS=FOLDER pictures of them.
    void expectReadable(const QString& name) const
    {
        const QString shots = qEnvironmentVariable("KAIBANG_SHOTS");
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark})
            for (const int larger : {0, 4}) {
                testTheme().apply(mode, larger);
                QTest::qWait(60); // layouts follow by posted events
                QStringList clipped;
                const bool isReadable =
                    QTest::qWaitFor([&] { return (clipped = clippedWords(*page)).isEmpty(); }, 2'000);
                EXPECT_TRUE(isReadable) << name.toStdString() << ": " << clipped.join(u'\n').toStdString();
                if (!shots.isEmpty())
                    page->grab().save(u"%1/%2-%3-%4.png"_s.arg(shots, name)
                                          .arg(mode == ThemeMode::Dark ? u"dark"_s : u"light"_s)
                                          .arg(larger));
            }
        testTheme().apply(ThemeMode::System, 0);
    }
};

constexpr auto hostile = R"({"type":"facebook","chatname":"<img src=x onerror=alert(1)>Ana Ruiz",)"
                         R"("chatmessage":"lo quiero <script>alert(1)</script>&lt;b&gt;2&lt;/b&gt;","id":1})";

TEST_F(CommentsSectionTest, TheAddressIsTurnedOnCopiedTestedAndRenewed)
{
    begin();
    EXPECT_FALSE(find<QCheckBox>("commentPosts")->isChecked()) << "every way is off at first";
    EXPECT_TRUE(find<QLabel>("commentNone")->isVisible());
    expectReadable(u"comments-off"_s);
    find<QCheckBox>("commentPosts")->click();
    press("saveCommentsButton");
    ASSERT_TRUE(hears(u"were saved"_s)) << said.toStdString();
    const QString address = find<QLineEdit>("commentAddress")->text();
    EXPECT_TRUE(address.startsWith(u"http://127.0.0.1:"_s)) << address.toStdString();
    press("copyCommentAddress");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), address);
    post(R"({"type":"facebook","chatname":"Ana Ruiz","chatmessage":"lo quiero 2","id":1})");
    ASSERT_TRUE(waitFor([this] { return words("heardWords0").contains(u"lo quiero 2"_s); }));
    EXPECT_TRUE(words("heardWords0").startsWith(u"A***z"_s)) << "no full name on a screen that may be filmed";
    EXPECT_TRUE(words("heardWhere0").startsWith(u"Facebook"_s)) << words("heardWhere0").toStdString();
    EXPECT_TRUE(words("commentFeeds").contains(u"1 comment"_s)) << words("commentFeeds").toStdString();
    // From the socket to the ledger to the ticker's words.
    ASSERT_EQ(claims->board().holds.size(), 1);
    TickerModel ticker;
    ticker.load(answer(orders->list({})).value());
    ASSERT_EQ(ticker.rowCount(), 1);
    EXPECT_EQ(ticker.index(0).data(TickerModel::AliasRole).toString(), u"A***z"_s);
    EXPECT_TRUE(ticker.index(0).data(TickerModel::ItemsRole).toString().contains(u"Stud"_s));
    expectReadable(u"comments-on"_s);
    press("renewCommentAddress");
    ASSERT_TRUE(hears(u"no longer works"_s));
    EXPECT_NE(find<QLineEdit>("commentAddress")->text(), address);
}

TEST_F(CommentsSectionTest, NothingAViewerWritesIsRendered)
{
    begin();
    find<QCheckBox>("commentPosts")->click();
    press("saveCommentsButton");
    ASSERT_TRUE(hears(u"were saved"_s));
    post(hostile);
    post(R"({"type":"tiktok","chatname":"Bob","chatmessage":"yo","id":2,"sourceName":"<h1>&lt;h1&gt;Big"})");
    ASSERT_TRUE(waitFor([this] { return comments->heard().size() == 2 && !comments->rooms().isEmpty(); }));
    QTest::qWait(50);
    EXPECT_TRUE(words("heardWords1").contains(u"lo quiero <b>2</b>"_s)) << words("heardWords1").toStdString();
    EXPECT_TRUE(words("commentRoom0").startsWith(u"TikTok: "_s)) << "no shop, a chat";
    EXPECT_TRUE(words("commentRoom0").contains(u"<h1>Big"_s)) << words("commentRoom0").toStdString();
    for (const QLabel* label : page->findChildren<QLabel*>())
        if (label->text().contains(u"<b>"_s) || label->text().contains(u"<h1>"_s)) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
        }
    NoticeBar notices(testTheme());
    notices.show(Wording::roomQuestionText(comments->rooms().front()), {}, {});
    EXPECT_EQ(notices.findChild<QLabel*>(u"noticeText"_s)->textFormat(), Qt::PlainText);
    // Control: a label that is not told so would render it.
    EXPECT_TRUE(Qt::mightBeRichText(words("heardWords1")));
}

TEST_F(CommentsSectionTest, ARoomIsAskedAboutDecidedAndTakenBack)
{
    begin();
    find<QCheckBox>("commentPosts")->click();
    press("saveCommentsButton");
    ASSERT_TRUE(hears(u"were saved"_s));
    post(R"({"Type":1,"Data":"{\"MsgId\":1,\"User\":{\"Nickname\":\"小鱼\"},\"Owner\":{\"UserId\":\"77\",)"
         R"(\"Nickname\":\"阿秀开蚌\"},\"Content\":\"我要2个\"}"})");
    ASSERT_TRUE(waitFor([this] { return !comments->rooms().isEmpty(); }));
    QTest::qWait(50);
    EXPECT_TRUE(words("commentRoom0").contains(u"阿秀开蚌"_s));
    EXPECT_TRUE(words("commentRoomWords0").contains(u"wait for you"_s)) << words("commentRoomWords0").toStdString();
    expectReadable(u"comments-room"_s);
    press("roomIsOurs0");
    ASSERT_TRUE(hears(u"become claims"_s)) << said.toStdString();
    EXPECT_TRUE(waitFor([this] { return !find<QPushButton>("roomIsOurs0")->isEnabled(); }));
    pressUndo();
    EXPECT_TRUE(waitFor([this] { return find<QPushButton>("roomIsOurs0")->isEnabled(); }));
}

TEST_F(CommentsSectionTest, WrongEntriesAndDeadLinesAreSaidInPlainWords)
{
    begin();
    find<QCheckBox>("commentIrc")->click();
    press("saveCommentsButton");
    ASSERT_TRUE(waitFor([this] { return words("commentProblem").contains(u"name of the channel"_s); }));
    type("commentIrcChannel", u"rancho"_s);
    type("commentIrcHost", u"127.0.0.1"_s);
    type("commentIrcPort", u"99999"_s);
    press("saveCommentsButton");
    ASSERT_TRUE(waitFor([this] {
        return words("commentProblem").contains(u"65,535"_s) || words("commentProblem").contains(u"65535"_s);
    }));
    type("commentIrcPort", QString::number(freePort()));
    find<QCheckBox>("commentIrcTls")->setChecked(false);
    find<QCheckBox>("commentSocket")->click();
    type("commentSocketAddress", u"http://127.0.0.1"_s);
    press("saveCommentsButton");
    ASSERT_TRUE(waitFor([this] { return words("commentProblem").contains(u"ws://"_s); }));
    type("commentSocketAddress", u"127.0.0.1:%1"_s.arg(freePort()));
    press("saveCommentsButton");
    ASSERT_TRUE(waitFor([this] { return words("commentFeeds").contains(u"Nothing answers there"_s); }))
        << words("commentFeeds").toStdString();
    expectReadable(u"comments-dead"_s);
    open(SetupPage::Section::Feeds);
    ASSERT_TRUE(waitFor([this] { return words("feedState0").contains(u"does not answer"_s); }));
    EXPECT_TRUE(words("feedAdvice0").contains(u"tried again by itself"_s));
    expectReadable(u"feeds-dead"_s);
}

TEST_F(CommentsSectionTest, FeedHealthShowsEverySourceInThreeLanguages)
{
    begin();
    find<QCheckBox>("commentPosts")->click();
    press("saveCommentsButton");
    ASSERT_TRUE(hears(u"were saved"_s));
    ASSERT_TRUE(intake->startServer(intake->port(), {HouseholdDesk::makeIntakeSecret().toLatin1()}).ok());
    post(R"({"type":"facebook","chatname":"Ana Ruiz","chatmessage":"lo quiero 2","id":1})");
    post(R"({"type":"tiktok","chatname":"Bob","chatmessage":"yo","id":2,"sourceName":"rancho"})");
    ASSERT_TRUE(waitFor([this] { return comments->rooms().size() == 1; }));
    for (const char* language : {"en", "zh", "es"}) {
        speak(QLatin1String(language));
        open(SetupPage::Section::Comments);
        expectReadable(u"comments-"_s + QLatin1String(language));
        open(SetupPage::Section::Feeds);
        expectReadable(u"feeds-"_s + QLatin1String(language));
    }
}

TEST_F(CommentsSectionTest, TheReviewSaysWhatItsNumbersRestOn)
{
    FeedLogRhythm rhythm;
    FeedLog log(
        *store, *shows, [this] { return intake->feeds(); }, clock, rhythm);
    begin();
    find<QCheckBox>("commentPosts")->click();
    press("saveCommentsButton");
    ASSERT_TRUE(hears(u"were saved"_s));
    log.look();
    post(R"({"type":"facebook","chatname":"Ana Ruiz","chatmessage":"lo quiero 2","id":1})");
    post(R"({"type":"tiktok","chatname":"Bob","chatmessage":"yo","id":2,"sourceName":"rancho"})");
    log.look();
    clock.shift(15LL * 60 * 1000);
    log.look();
    ASSERT_TRUE(answer(shows->end()).ok());
    for (const char* language : {"en", "zh", "es"}) {
        speak(QLatin1String(language));
        auto review = std::make_unique<ReviewPage>(*shows, *household, testTheme());
        review->setZone(household->current().timeZone());
        review->resize(1260, 680);
        review->show();
        review->open({});
        auto* browser = review->findChild<QTextBrowser*>(u"reviewComplete"_s);
        ASSERT_TRUE(waitFor([browser] { return browser->toPlainText().size() > 40; }));
        const QString text = browser->toPlainText();
        if (QLatin1String(language) == "en"_L1) {
            EXPECT_TRUE(text.contains(u"Not everything is certain"_s)) << text.toStdString();
            EXPECT_TRUE(text.contains(u"Posted comments"_s)) << text.toStdString();
            EXPECT_TRUE(text.contains(u"silent "_s)) << text.toStdString();
            EXPECT_TRUE(text.contains(u"1 from another room"_s)) << text.toStdString();
            EXPECT_TRUE(text.contains(u"1 comment waits"_s) || text.contains(u"wait for your decision"_s))
                << text.toStdString();
            const QString pdf = folder.filePath(u"review.pdf"_s);
            write(u"review.pdf"_s, review->pdf());
            QProcess poppler;
            poppler.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
            ASSERT_TRUE(poppler.waitForStarted() && poppler.waitForFinished()) << "poppler-utils is needed";
            EXPECT_TRUE(poppler.readAllStandardOutput().contains("Posted comments"));
        }
        QTest::qWait(200); // each part becomes as high as its text
        const QString shots = qEnvironmentVariable("KAIBANG_SHOTS");
        if (!shots.isEmpty())
            review->grab().save(u"%1/review-complete-%2.png"_s.arg(shots, QLatin1String(language)));
    }
}

TEST_F(CommentsSectionTest, ABrokenChatIsOneQuietLineWithTheKeyThatHelps)
{
    FeedWatch watch;
    QStringList heard;
    QObject::connect(&watch, &FeedWatch::silent, &watch, [&heard](const QString& text) { heard += text; });
    QObject::connect(&watch, &FeedWatch::backAgain, &watch, [&heard](const QString& text) { heard += text; });
    watch.setClaimKey(u"T"_s);
    FeedHealth chat;
    chat.id = u"irc"_s;
    chat.kind = FeedKind::Comments;
    chat.state = FeedState::Late;
    chat.trouble = FeedTrouble::NoConnection;
    watch.look({chat}, clock.now(), u"Enter"_s);
    watch.look({chat}, clock.now(), u"Enter"_s);
    ASSERT_EQ(heard.size(), 1);
    EXPECT_TRUE(heard.at(0).contains(u"type claims in by hand with T"_s)) << heard.at(0).toStdString();
    EXPECT_FALSE(heard.at(0).contains(u"Nothing there is lost"_s)) << "of a chat that is not true";
    chat.state = FeedState::Ok;
    chat.trouble = FeedTrouble::None;
    watch.look({chat}, clock.now(), u"Enter"_s);
    EXPECT_EQ(heard.size(), 2);
    chat.grantEnds = clock.now().plusMs(3'600'000);
    chat.name = u"Mango shop"_s;
    watch.look({chat}, clock.now(), u"Enter"_s);
    watch.look({chat}, clock.now(), u"Enter"_s);
    ASSERT_EQ(heard.size(), 3);
    EXPECT_TRUE(heard.at(2).contains(u"permission ends soon"_s));
}

} // namespace
} // namespace kaibang
