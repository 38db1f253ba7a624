// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A buyer who must be nowhere on air, through the real window into everything that goes out of the house at once: what
// lies on the picture (preview, second screen, snapshot, recording and stream have the same one), the files' own words,
// the stream's, the overlay page, OBS, and what the ledger keeps of the recording.
#include "fake_obs.h"
#include "item_names.h"
#include "neighbour_host.h"
#include "order_samples.h"
#include "page_client.h"
#include "recording_log.h"
#include "recording_room.h"
#include "recording_shelf.h"
#include "stream_window.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <QUrl>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

const QStringList canaries{u"Canaria"_s, u"Guadalupe"_s, u"13800138000"_s, u"Calle Secreta"_s};
const QString known = u"Pearl evening 7f3a"_s; // the show's title: the control, which every place may have

/// Which of the canaries stands in what somebody outside could read.
QStringList canariesIn(const QByteArray& bytes)
{
    QStringList found;
    for (const QString& one : canaries)
        if (bytes.contains(one.toUtf8()))
            found.append(one);
    return found;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class EveryOutputTest : public StreamWindow
{
protected:
    RecordingRoom* recordings() override
    {
        dropRecordings();
        settings->setRecordingPreset("360p");
        StreamWindow::makeStudio();
        names = std::make_unique<ItemNames>(*stock);
        shelf = std::make_unique<RecordingShelf>(*store);
        log = std::make_unique<RecordingLog>(*store, *runner, *orders, *claims, *openings, clock,
                                             RecordingRoom::voice(*studio, *names));
        names->load();
        recorder = std::make_unique<RecordingRoom>(RecordingParts{*studio, *log, *shelf, *names, *runner, *openings,
                                                                  *household, *settings, clock,
                                                                  [this] { return folder.filePath(u"films"_s); }});
        return recorder.get();
    }
    void makeStudio() override {} // recordings() has made it
    void dropRecordings()
    {
        recorder.reset();
        log.reset();
        shelf.reset();
        names.reset();
    }
    void TearDown() override
    {
        if (store) {
            store->drain();
            QTest::qWait(0);
            window.reset();
            neighbours.reset();
            dropRecordings();
        }
        StreamWindow::TearDown();
    }
    template<typename T>
    T answer(QFuture<T> future)
    {
        EXPECT_TRUE(waitFor([&] { return future.isFinished(); }, 20'000));
        return future.result();
    }
    void serveNeighbours()
    {
        neighbours = std::make_unique<NeighbourHost>(settings->file(), vault.access(), *compositor);
        page->setNeighbour(*neighbours);
        QTcpServer probe;
        ASSERT_TRUE(probe.listen(QHostAddress::LocalHost));
        NeighbourWish wish = neighbours->wish();
        wish.pageOn = wish.obsOn = true;
        wish.pagePort = probe.serverPort();
        wish.obsPort = obs.server.serverPort();
        wish.textSource = u"Card"_s;
        probe.close();
        neighbours->begin();
        ASSERT_TRUE(neighbours->apply(wish).ok());
        ASSERT_TRUE(waitFor([this] { return neighbours->obs().isConnected(); }));
    }
    QByteArray pageNow()
    {
        const QUrl address(neighbours->pageAddress());
        PageClient client(quint16(address.port()));
        client.say("GET " + address.path().toUtf8() +
                   "now HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(address.port()) + "\r\n\r\n");
        EXPECT_EQ(client.answer(), 200);
        return client.body;
    }
    void bring()
    {
        OrderEvent e = samples::event(u"CANARY-1"_s, Payment::Paid, 0, u"ZJ-OPEN-1"_s, 1, 5'800);
        e.placedAt = e.paidAt = e.sourceUpdatedAt = e.observedAt = clock.now();
        e.buyer.display = e.buyer.receiver = canaries.at(0) + u' ' + canaries.at(1);
        e.buyer.phone = canaries.at(2);
        e.buyer.address = canaries.at(3);
        ASSERT_TRUE(answer(orders->apply(OrderBatch{{}, {e}, {}, {}, false})).ok());
        ASSERT_TRUE(waitFor([this] { return openings->current().queue.size() == 1; }));
    }
    /// Everything that a viewer's program is told of the stream besides its pictures.
    QByteArray wordsOfStream(const QString& url)
    {
        QProcess probe;
        probe.start(u"ffprobe"_s,
                    {u"-v"_s, u"error"_s, u"-rw_timeout"_s, u"5000000"_s, u"-show_format"_s, u"-show_streams"_s,
                     u"-show_chapters"_s, u"-show_programs"_s, u"-of"_s, u"json"_s, url});
        EXPECT_TRUE(waitFor([&] { return probe.state() == QProcess::NotRunning; }, 30'000));
        return probe.readAllStandardOutput();
    }

    FakeObs obs;
    std::unique_ptr<NeighbourHost> neighbours;
    std::unique_ptr<ItemNames> names;
    std::unique_ptr<RecordingShelf> shelf;
    std::unique_ptr<RecordingLog> log;
    std::unique_ptr<RecordingRoom> recorder;
};

TEST_F(EveryOutputTest, NoBuyerGoesOutOfTheHouse)
{
    ASSERT_NO_FATAL_FAILURE(startServer());
    if (!server)
        return;
    ASSERT_NO_FATAL_FAILURE(serveNeighbours());
    keepTarget(urlOf(u"one"_s), u"Platform"_s);
    ASSERT_TRUE(answer(runner->rename(known)).ok());
    startShow();
    putFirstOnAir();
    QByteArray onPicture;
    QObject::connect(compositor.get(), &Compositor::overlayChanged, page, [&onPicture](const Overlay& overlay) {
        onPicture += textsOf(overlay).join(u'\n').toUtf8() + '\n';
    });
    page->setFocus();
    key(Qt::Key_J);
    ASSERT_TRUE(waitFor([this] { return log->current().isValid(); }, 20'000));
    pressLive();
    ASSERT_TRUE(waitFor([this] { return phaseOf(0) == StreamPhase::Live; }, 20'000)) << wordsOf(0).toStdString();
    bring();
    page->setFocus();
    key(Qt::Key_O);
    ASSERT_TRUE(waitFor([this] { return !compositor->overlay().opening.buyer.isEmpty(); })) << notice().toStdString();
    QByteArray page1 = pageNow();
    EXPECT_TRUE(page1.contains("C***e")) << "the control: the opening is on it, and its buyer masked";
    const SnapshotResult snap =
        answer(snapshot->take(*compositor, {folder.filePath(u"snap.png"_s), PictureFormat::Png, CardLayer::With}));
    ASSERT_EQ(snap.fault.kind, MediaFaultKind::None);
    key(Qt::Key_F1);
    const QByteArray stream = wordsOfStream(urlOf(u"one"_s));
    key(Qt::Key_1);
    QTest::qWait(300);
    key(Qt::Key_O);
    const Uid order = answer(orders->list({})).value().constFirst().uid;
    ASSERT_TRUE(waitFor([&] { return !answer(shelf->clipsOfOrder(order)).value().isEmpty(); }, 30'000));
    const Clip clip = answer(shelf->clipsOfOrder(order)).value().constFirst();
    recorder->stop();
    ASSERT_TRUE(waitFor([this] { return recorder->sign().state == RecordingState::Idle; }));
    const Recording recording = answer(shelf->recordings({}, 9)).value().constFirst();
    const QByteArray film = bytesOf(recording.path), cut = bytesOf(clip.path), picture = bytesOf(snap.path);
    const QByteArray marks = answer(store->read([](Ledger& ledger) -> Result<QString> {
                                 return ledger.database().readText(
                                     u"SELECT (SELECT group_concat(name) FROM recording_mark) || '|' || (SELECT "
                                     "group_concat(path) FROM recording) || '|' || (SELECT group_concat(path) FROM "
                                     "clip)"_s);
                             }))
                                 .value()
                                 .toUtf8();
    room->stopAll();
    EXPECT_EQ(canariesIn(onPicture), QStringList()) << "on the picture: preview, second screen, recording, stream";
    EXPECT_EQ(canariesIn(page1 + pageNow()), QStringList()) << "overlay page";
    EXPECT_EQ(canariesIn(obs.raw.join(u'\n').toUtf8()), QStringList()) << "OBS";
    EXPECT_EQ(canariesIn(stream), QStringList()) << "stream";
    EXPECT_EQ(canariesIn(picture), QStringList()) << "snapshot";
    EXPECT_EQ(canariesIn(film), QStringList()) << "recording and chapters";
    EXPECT_EQ(canariesIn(cut), QStringList()) << "clip";
    EXPECT_EQ(canariesIn(marks), QStringList()) << "what the ledger keeps of it";
    // The controls: there was a buyer, each place has words, and a name that got in would be found.
    EXPECT_FALSE(answer(orders->list({})).value().constFirst().alias.isEmpty());
    EXPECT_TRUE(marks.contains(known.toUtf8())) << "the file is named after the show";
    EXPECT_TRUE(film.contains("Opening 1")) << "chapters are plain words in the file";
    EXPECT_TRUE(stream.contains("h264"));
    EXPECT_TRUE(obs.raw.join(u'\n').contains(u"SetInputSettings"_s)) << "OBS was told the card";
    compositor->changeOverlay([](Overlay& overlay) { overlay.product.title = u"For Guadalupe"_s; });
    EXPECT_EQ(canariesIn(onPicture), QStringList{u"Guadalupe"_s});
    EXPECT_TRUE(waitFor([this] { return canariesIn(pageNow()) == QStringList{u"Guadalupe"_s}; }));
    EXPECT_TRUE(waitFor([this] { return canariesIn(obs.raw.join(u'\n').toUtf8()) == QStringList{u"Guadalupe"_s}; }));
}

// The control of the files: a chapter of that name is found in the recording.
TEST_F(EveryOutputTest, ControlANameInAChapterIsFoundInTheFile)
{
    startShow();
    page->setFocus();
    key(Qt::Key_J);
    ASSERT_TRUE(waitFor([this] { return log->current().isValid(); }, 20'000));
    studio->recorder().mark(u"Order of Guadalupe"_s);
    recorder->stop();
    ASSERT_TRUE(waitFor([this] { return recorder->sign().state == RecordingState::Idle; }));
    const Recording recording = answer(shelf->recordings({}, 9)).value().constFirst();
    EXPECT_EQ(canariesIn(bytesOf(recording.path)), QStringList{u"Guadalupe"_s});
}

} // namespace
} // namespace kaibang
