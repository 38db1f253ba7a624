// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_fixture.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

Uid uidFor(const QString& name)
{
    return Uid::fromBytes(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).left(16));
}

} // namespace

void VillageFixture::SetUp()
{
    ConsoleWindow::SetUp();
    host = std::make_unique<VillageHost>(*settings, *household, vault.access(), halfPastNine, folder.path());
    village = new VillagePage(*host, *printing, testTheme());
    window->addPage(PageKind::Village, village);
    QObject::connect(host.get(), &VillageHost::deskChanged, window.get(),
                     [this] { window->setVillageShown(host->isOn()); });
}

void VillageFixture::TearDown()
{
    host->turnOff();
    QCoreApplication::sendPostedEvents();
    village = nullptr;
    window.reset();
    host.reset();
    ConsoleWindow::TearDown();
}

void VillageFixture::openVillage()
{
    VillageSettings fresh;
    fresh.name = u"Shanxiahu"_s;
    host->turnOn(folder.filePath(u"village.kaibang-village"_s), fresh);
    ASSERT_TRUE(waitFor([this] { return host->desk() != nullptr; }))
        << (host->trouble() ? host->trouble()->detail.toStdString() : "");
    key(Qt::Key_5, Qt::ControlModifier);
    ASSERT_EQ(window->page(), PageKind::Village);
    ASSERT_TRUE(waitFor([this] { return village->day() == today; }));
}

Sender VillageFixture::stranger(const QString& name)
{
    return {uidFor(name), name, SigningKey::create(), 0};
}

Sender VillageFixture::enrol(const QString& name, const QString& phones, const QString& group)
{
    Sender sender = stranger(name);
    VillageHousehold joined;
    joined.uid = sender.uid;
    joined.name = name;
    joined.publicKey = sender.key.publicKey();
    joined.phones = phones;
    joined.group = group;
    joined.joinedOn = BusinessDay{today.days - 60};
    answer(desk().enrol(joined));
    return sender;
}

DayBundle VillageFixture::told(Sender& sender, BusinessDay day, const ToldEvening& evening)
{
    DayBundle bundle;
    bundle.household = sender.uid;
    bundle.householdName = sender.name;
    bundle.zone = u"Asia/Shanghai"_s;
    bundle.currency = u"CNY"_s;
    bundle.number = ++sender.number;
    bundle.closes = day;
    const Instant begin{QDateTime(day.date(), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch()}; // six in the evening there
    bundle.madeAt = begin.plusMs(evening.liveMinutes * minuteMs + minuteMs);
    const auto place = [&](const char* what, int n) {
        return uidFor(u"%1 %2 %3 %4"_s.arg(sender.name, QLatin1String(what)).arg(day.days).arg(n));
    };
    DayFacts facts;
    facts.day = day;
    FactShow show;
    show.id = place("show", 0);
    show.startedAt = begin;
    show.endedAt = begin.plusMs(evening.liveMinutes * minuteMs);
    show.soldOpenings = evening.openings > 0;
    show.wasDisclosed = evening.disclosed;
    show.completeness.startedAt = begin;
    show.completeness.endedAt = *show.endedAt;
    show.onAir = {{u"ST-8"_s, begin, show.endedAt}};
    facts.shows = {show};
    for (int n = 0; n < evening.paid + evening.unpaid; ++n) {
        const bool isPaid = n < evening.paid;
        FactOrder order;
        order.id = place("order", n);
        order.channel = n % 4 == 3 ? u"counter"_s : u"taobao"_s;
        order.isOnline = n % 4 != 3;
        order.show = show.id;
        order.placedAt = begin.plusMs((n + 1) * minuteMs);
        if (isPaid)
            order.paidAt = order.placedAt.plusMs(minuteMs / 2);
        order.state = isPaid ? FactState::Paid : FactState::Unpaid;
        order.currency = u"CNY"_s;
        order.dueMinor = evening.priceMinor;
        order.refundedMinor = 0;
        FactLine line;
        line.productCode = u"ST"_s;
        line.product = u"White stud"_s;
        line.category = u"studs"_s;
        line.variantCode = u"ST-8"_s;
        line.variant = u"8 mm"_s;
        line.grade = u"AAA"_s;
        line.size = u"8"_s;
        line.thousandths = 1000;
        line.amountMinor = evening.priceMinor;
        line.listMinor = evening.listMinor;
        order.lines = {line};
        facts.orders.append(order);
    }
    for (int n = 0; n < evening.openings; ++n) {
        FactOpening opening;
        opening.id = place("opening", n);
        opening.order = place("order", n);
        opening.show = show.id;
        opening.lot = u"Tub 7"_s;
        opening.farm = u"North pond"_s;
        opening.productCode = u"OPEN"_s;
        opening.nth = n + 1;
        opening.state = n < evening.replaced ? OpeningState::Replaced : OpeningState::Done;
        opening.empty = n < evening.replaced ? EmptyKind::Empty : EmptyKind::None;
        opening.startedAt = begin.plusMs(n * minuteMs);
        opening.doneAt = opening.startedAt.plusMs(minuteMs);
        if (n >= evening.replaced)
            opening.result.grades = {{u"AAA"_s, 1}, {u"AA"_s, 2}};
        facts.openings.append(opening);
    }
    facts.openingsLeft = evening.openings / 4;
    bundle.days = {facts};
    bundle.stock = {{u"ST"_s, u"White stud"_s, u"studs"_s, u"ST-8"_s, u"8 mm"_s, 140, evening.listMinor, 5'000}};
    return bundle;
}

QString VillageFixture::deliver(const DayBundle& bundle, const SigningKey& key, const QString& folderName)
{
    const auto bytes = encodeBundle(bundle, key);
    EXPECT_TRUE(bytes.ok()) << (bytes.ok() ? "" : bytes.error().detail.toStdString());
    const QDir in(folder.filePath(folderName));
    EXPECT_TRUE(in.mkpath(u"."_s));
    QFile file(in.filePath(bundleFileName(bundle)));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes.ok() ? bytes.value() : QByteArray());
    return file.fileName();
}

QString VillageFixture::deliver(Sender& sender, BusinessDay day, const ToldEvening& came)
{
    return deliver(told(sender, day, came), sender.key);
}

QString VillageFixture::rowText(const char* name, int row) const
{
    QStringList cells;
    for (int column = 0; column < list(name)->model()->columnCount(); ++column)
        cells += cell(name, row, column);
    return cells.join(u" | "_s);
}

void VillageFixture::pressByKey(const char* name) const
{
    const auto ready = [this, name] {
        const auto found = village->findChildren<QAbstractButton*>(QLatin1String(name));
        return std::any_of(found.begin(), found.end(),
                           [](const QAbstractButton* each) { return each->isVisible() && each->isEnabled(); });
    };
    ASSERT_TRUE(waitFor(ready)) << name;
    auto* button = find<QAbstractButton>(name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::qWait(0); // what it brought up is shown by posted events
}

void VillageFixture::dropOnPage(const QStringList& paths) const
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    mime.setUrls(urls);
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(village, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(village, &drop);
}

} // namespace kaibang
