// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_window.h"

#include "status_strip.h"
#include "stream_section.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The section as Setup shows it: longer than the window, it is scrolled.
class SectionPage : public PagePart
{
public:
    explicit SectionPage(SetupSection* section)
        : PagePart(testTheme())
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(scrolled(section));
        follow(section);
    }
};

} // namespace

void StreamWindow::SetUp()
{
    isRehearsal = false;
    ConsoleWindow::SetUp();
}

StreamRoom* StreamWindow::streams()
{
    room.reset();
    book.reset();
    makeStudio();
    book = std::make_unique<StreamBook>(*settings, vault.access());
    room = std::make_unique<StreamRoom>(
        StreamParts{*studio, *book, *runner, *household, *sounds, clock, broadcast, lineTest});
    book->load();
    QObject::connect(room.get(), &StreamRoom::notice, window.get(),
                     [this](const QString& text, const QString& actionText, const std::function<void()>& act) {
                         said.append(text);
                         action = act;
                         window->notices().show(text, actionText, act);
                     });
    QObject::connect(room.get(), &StreamRoom::setupWanted, window.get(), [this] { wasSetupWanted = true; });
    QObject::connect(room.get(), &StreamRoom::signChanged, window.get(), [this](const StreamSign& sign) {
        window->strip().setStreams(
            sign.isOnAir ? std::optional(StatusStrip::Streams{sign.onAirSeconds, sign.live, int(sign.targets.size())})
                         : std::nullopt);
    });
    window->setCloseGuard([this] { return room->mayClose(); });
    window->addPage(PageKind::Setup, new SectionPage(new StreamSection(*room, testTheme())));
    return room.get();
}

void StreamWindow::makeStudio()
{
    studio.reset();
    tone = std::make_unique<ToneDriver>();
    studio = std::make_unique<AirStudio>(*compositor, *tone);
}

void StreamWindow::TearDown()
{
    if (store) {
        store->drain();
        QTest::qWait(0); // what the ledger has answered
        window.reset();
        room.reset();
        book.reset();
        studio.reset();
        tone.reset();
        ConsoleWindow::TearDown();
    }
    server.reset();
}

void StreamWindow::startServer()
{
    QString why;
    if (!samples::RtmpServer::isInstalled(why))
        GTEST_SKIP() << qPrintable(why);
    server = std::make_unique<samples::RtmpServer>();
}

QString StreamWindow::keepTarget(const QString& url, const QString& name,
                                 const std::function<void(BookedTarget&)>& change)
{
    const ReadAddress read = readStreamAddress(url);
    EXPECT_EQ(read.problem, AddressProblem::None) << url.toStdString();
    BookedTarget booked;
    booked.target.name = name;
    booked.target.address = read.address;
    booked.target.preset = "360p";
    if (change)
        change(booked);
    bool isKept = false;
    book->keep(booked, read.secrets, [&isKept](const Result<Done>& done) { isKept = done.ok(); });
    EXPECT_TRUE(isKept);
    return book->targets().constLast().target.id;
}

void StreamWindow::pressLive() const
{
    page->setFocus();
    QTest::keyClick(page, Qt::Key_F10);
}

void StreamWindow::holdLive() const
{
    page->setFocus();
    QTest::keyPress(page, Qt::Key_F10);
    QTest::qWait(1300); // the hold is a second
    QTest::keyRelease(page, Qt::Key_F10);
}

StreamPhase StreamWindow::phaseOf(int index) const
{
    const StreamSign sign = room->sign();
    return index < sign.targets.size() ? sign.targets.at(index).standing.state.phase : StreamPhase::Idle;
}

QString StreamWindow::wordsOf(int index) const
{
    const auto* words = window->findChild<QLabel*>(u"liveWords%1"_s.arg(index));
    return words ? words->text() : QString();
}

QStringList StreamWindow::placesOf(const QString& secret) const
{
    QStringList places;
    settings->setWindowState("the file is written now");
    QSettings(folder.filePath(u"console.conf"_s), QSettings::IniFormat).sync();
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toUtf8()))
            places.append(file.fileName());
    }
    const auto widgets = window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        QStringList words{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(),
                          widget->whatsThis(), widget->statusTip()};
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            words.append(label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            words.append(button->text());
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            words.append(field->displayText());
        if (auto* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
            words += {interface->text(QAccessible::Name), interface->text(QAccessible::Value),
                      interface->text(QAccessible::Description)};
        if (words.join(u'\n').contains(secret))
            places.append(widget->objectName() + u" of "_s + QLatin1String(widget->metaObject()->className()));
    }
    return places;
}

} // namespace kaibang
