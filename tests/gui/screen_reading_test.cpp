// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a viewer could read off the seller's screen when it is shared or filmed: the Show page during a show and the
// picture on the air are read by another program (tesseract), and no buyer's name, telephone or address is found. The
// control is the same screen with a name put on it.
#include "console_window.h"
#include "order_samples.h"

#include <QAbstractItemView>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace kaibang {
namespace {

using namespace Qt::Literals::StringLiterals;

class ScreenReadingTest : public ConsoleWindow
{
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"tesseract"_s).isEmpty())
            GTEST_SKIP() << "tesseract-ocr is not installed";
        ConsoleWindow::SetUp();
    }
    void TearDown() override
    {
        if (window)
            ConsoleWindow::TearDown();
    }

    /// Every word that is read off the picture, without the spaces that a reader makes up inside of words.
    static QString readOff(const QImage& picture, const QString& file)
    {
        // Letters of a screen are half as high as what the reader was taught on.
        if (!picture.scaled(3 * picture.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation).save(file))
            return {};
        QProcess reader;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s); // more threads than cores only wait for each other
        reader.setProcessEnvironment(environment);
        reader.start(u"tesseract"_s, {file, u"-"_s, u"--psm"_s, u"11"_s, u"-l"_s, u"eng"_s});
        if (!reader.waitForFinished(120'000))
            return {};
        return QString::fromUtf8(reader.readAllStandardOutput()).toCaseFolded().remove(u' ');
    }
    QString readScreen(const QString& name)
    {
        QTest::qWait(400); // what fades in is there
        return readOff(window->grab().toImage(), folder.filePath(name + u".png"_s));
    }

    /// Ten orders of buyers whose every word is like no other on the screen.
    void sellToStrangers()
    {
        startShow();
        putFirstOnAir();
        OrderBatch batch;
        batch.sourceId = u"shop"_s;
        for (int i = 0; i < 10; ++i) {
            OrderEvent one = samples::event(u"77%1"_s.arg(i), Payment::Paid, 0);
            one.placedAt = one.sourceUpdatedAt = one.observedAt = clock.now();
            one.buyer.display = u"QUETZALMAR VOLKOVA"_s;
            one.buyer.receiver = u"QUETZALMAR VOLKOVA"_s;
            one.buyer.phone = u"13900004711"_s;
            one.buyer.address = u"WIMBLEROAD 4711"_s;
            one.buyer.note = u"PLINKATON"_s;
            batch.events.append(one);
        }
        auto stored = orders->apply(batch);
        ASSERT_TRUE(waitFor([&] { return stored.isFinished(); }) && stored.result().ok());
        auto* ticker = window->findChild<QAbstractItemView*>(u"tickerView"_s);
        ASSERT_TRUE(ticker);
        ASSERT_TRUE(waitFor([&] { return ticker->model()->rowCount() > 0; }));
    }

    const QStringList secrets{u"quetzal"_s, u"volkova"_s, u"13900004711"_s, u"4711"_s, u"wimble"_s, u"plinkaton"_s};
};

TEST_F(ScreenReadingTest, NoBuyerCanBeReadOffTheScreenDuringAShow)
{
    ASSERT_NO_FATAL_FAILURE(sellToStrangers());
    const QStringList sizes{u"1366x768"_s, u"1440x900"_s};
    for (const QString& size : sizes) {
        const QStringList sides = size.split(u'x');
        window->resize(sides.at(0).toInt(), sides.at(1).toInt());
        const QString read = readScreen(u"screen-"_s + size);
        EXPECT_TRUE(read.contains(u"endshow"_s) || read.contains(u"59.00"_s))
            << "the reader reads nothing: " << read.left(400).toStdString();
        for (const QString& secret : secrets)
            EXPECT_FALSE(read.contains(secret)) << size.toStdString() << ' ' << secret.toStdString();
    }
}

TEST_F(ScreenReadingTest, ControlANameOnTheScreenIsRead)
{
    ASSERT_NO_FATAL_FAILURE(sellToStrangers());
    window->notices().show(u"QUETZALMAR VOLKOVA, 13900004711"_s);
    const QString read = readScreen(u"control"_s);
    EXPECT_TRUE(read.contains(u"quetzal"_s)) << read.left(600).toStdString();
    EXPECT_TRUE(read.contains(u"4711"_s)) << read.left(600).toStdString();
}

} // namespace
} // namespace kaibang
