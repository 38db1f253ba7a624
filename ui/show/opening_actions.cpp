// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_actions.h"

#include "compositor.h"
#include "disclosure_desk.h"
#include "household_desk.h"
#include "opening_entry.h"
#include "opening_table.h"
#include "opening_words.h"
#include "order_desk.h"
#include "show_runner.h"
#include "snapshot.h"
#include "sound_board.h"
#include "speaker.h"
#include "stock_room.h"
#include "ui_settings.h"
#include "when_done.h"
#include "wording.h"

#include <QDir>
#include <algorithm>
#include <chrono>

namespace kaibang {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 debounceMs = 250; // a pedal that bounces is not two steps
constexpr auto readDelay = 150ms;  // many orders in a row ask the ledger once

} // namespace

OpeningActions::OpeningActions(const ShowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(readDelay);
    connect(&m_soon, &QTimer::timeout, this, &OpeningActions::load);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&parts.orders, &OrderDesk::ordersChanged, this, soon);
    connect(&parts.stock, &StockRoom::catalogueChanged, this, soon);
    connect(&parts.disclosures, &DisclosureDesk::saved, this, soon);
    connect(&parts.runner, &ShowRunner::started, this, soon);
    connect(&parts.runner, &ShowRunner::ended, this, soon);
    connect(&parts.openings, &OpeningTable::started, this, [this] { m_parts.sounds.play(Sound::Opening); });
    connect(&parts.openings, &OpeningTable::finished, this, [this](const RunningOpening& opening) {
        if (m_parts.openings.current().lastStep == StepKind::Done)
            tellFinished(opening);
        callNext();
    });
    connect(&parts.openings, &OpeningTable::replaced, this, [this](const RunningOpening& opening) {
        m_parts.sounds.play(Sound::Opening);
        sayWithUndo(tr("%1: another mussel for number %2.")
                        .arg(OpeningWords::aliasText(opening.turn), Wording::count(opening.opening.nth)));
    });
    connect(&parts.openings, &OpeningTable::lotRanOut, this, [this] {
        m_parts.sounds.play(Sound::LowStock);
        say(tr("The lot has no mussel left. Choose another one at the opening table."));
    });
}

void OpeningActions::load()
{
    run(m_parts.openings.load());
}

bool OpeningActions::isOpen() const
{
    return m_parts.openings.current().running.has_value();
}

void OpeningActions::say(const QString& text, const QString& actionText, std::function<void()> action)
{
    Q_EMIT notice(text, actionText, std::move(action));
}

void OpeningActions::sayWithUndo(const QString& text)
{
    say(text, tr("Undo"), [this] { undo(); });
}

void OpeningActions::sayError(const Error& error)
{
    const OpeningView& view = m_parts.openings.current();
    if (error.kind == ErrorKind::NeedsDisclosure && !view.queue.isEmpty()) {
        say(tr("This opening has no disclosure card. Buyers must be told first what can be inside."),
            tr("Write the card"), [this, product = view.queue.constFirst().product] { Q_EMIT cardWanted(product); });
    } else if (error.kind == ErrorKind::OutOfStock) {
        say(view.lots.isEmpty() ? tr("There is no lot of mussels yet. Count one on the Stock page, under Lots.")
                                : tr("This lot has no mussel left. Choose another one at the opening table."));
    } else {
        say(Wording::errorText(error));
    }
}

void OpeningActions::run(QFuture<Result<OpeningView>> step, std::function<void(const OpeningView&)> done)
{
    whenDone(step, this, [this, done = std::move(done)](const Result<OpeningView>& view) {
        if (!view)
            sayError(view.error());
        else if (done)
            done(view.value());
    });
}

bool OpeningActions::isRepeat()
{
    const bool repeat = m_sinceStep.isValid() && m_sinceStep.elapsed() < debounceMs;
    m_sinceStep.start();
    return repeat;
}

void OpeningActions::startOrFinish()
{
    if (isRepeat())
        return;
    whenDone(m_parts.openings.startOrFinish(), this, [this](const Result<OpeningView>& view) {
        if (!view && view.error().kind == ErrorKind::NotFound)
            say(tr("Nobody waits for an opening."));
        else if (!view)
            sayError(view.error());
    });
}

void OpeningActions::tellFinished(const RunningOpening& done)
{
    const OpeningEntry entry(done.card.entryWay, OpeningEntry::gradesOf(done.card), done.opening.typed);
    sayWithUndo(
        tr("%1, %2: %3", "alias, which mussel, result")
            .arg(OpeningWords::aliasText(done.turn),
                 OpeningWords::placeText(done.opening.nth, std::max<qint64>(done.opening.nth, done.turn.mussels)),
                 OpeningWords::resultText(entry.result())));
}

void OpeningActions::callNext()
{
    const OpeningView& view = m_parts.openings.current();
    if (view.queue.isEmpty()) {
        m_called = {};
        return;
    }
    const OpeningTurn& next = view.queue.constFirst();
    if (next.uid == m_called)
        return; // the same buyer goes on
    m_called = next.uid;
    m_parts.sounds.play(Sound::Opening);
    if (m_parts.settings.speechOn())
        m_parts.speaker.say(
            tr("Next: %1, %n mussel(s)", "spoken", static_cast<int>(next.left())).arg(OpeningWords::aliasText(next)),
            QLocale());
}

void OpeningActions::digit(int value)
{
    // A key without a meaning here changes nothing, and there is nothing to say about it.
    whenDone(m_parts.openings.press(QChar(u'0' + value)), this, [this](const Result<OpeningView>& view) {
        if (!view && view.error().kind != ErrorKind::Invalid)
            sayError(view.error());
    });
}

void OpeningActions::toSize()
{
    whenDone(m_parts.openings.press(u'*'), this, [](const Result<OpeningView>&) {});
}

void OpeningActions::enter()
{
    whenDone(m_parts.openings.enter(), this, [this](const Result<OpeningView>& view) {
        if (!view)
            sayError(view.error());
    });
}

void OpeningActions::erase()
{
    whenDone(m_parts.openings.erase(), this, [](const Result<OpeningView>&) {});
}

void OpeningActions::empty(EmptyKind kind)
{
    if (isRepeat())
        return;
    const auto before = m_parts.openings.current().running;
    run(m_parts.openings.empty(kind), [this, before, kind](const OpeningView& view) {
        if (!before || view.running)
            return; // a replacement says so itself
        const QString who = OpeningWords::aliasText(before->turn);
        if (before->card.emptyRule == EmptyRule::Replace)
            sayWithUndo(
                tr("%1 gets another mussel, but the lot has none left. Choose another lot and start.").arg(who));
        else if (before->card.emptyRule == EmptyRule::Refund)
            sayWithUndo((kind == EmptyKind::Dead
                             ? tr("%1: dead. By the card its price is refunded: do it on the Orders page.")
                             : tr("%1: empty. By the card its price is refunded: do it on the Orders page."))
                            .arg(who));
        else
            sayWithUndo((kind == EmptyKind::Dead ? tr("%1: dead. By the card it counts as opened.")
                                                 : tr("%1: empty. By the card it counts as opened."))
                            .arg(who));
    });
}

void OpeningActions::skip()
{
    if (isRepeat())
        return;
    const QList<OpeningTurn> queue = m_parts.openings.current().queue;
    const QString who = queue.isEmpty() ? QString() : OpeningWords::aliasText(queue.constFirst());
    run(m_parts.openings.skip(), [this, who](const OpeningView&) {
        sayWithUndo(tr("%1 is skipped and comes after the next one.").arg(who));
        callNext();
    });
}

void OpeningActions::putOff(const Uid& turn)
{
    run(m_parts.openings.putOff(turn),
        [this](const OpeningView&) { sayWithUndo(tr("Put off: the turn comes back with the next show.")); });
}

void OpeningActions::promise(int index)
{
    whenDone(m_parts.openings.addWork(index), this, [this, index](const Result<OpeningView>& result) {
        const OpeningView& view = m_parts.openings.current();
        const Disclosure* card = view.workCard ? &*view.workCard : view.nextCard ? &*view.nextCard : nullptr;
        if (!result && result.error().kind == ErrorKind::NotFound)
            say(card && index < card->work.size() ? tr("Start an opening first: work is promised with a mussel.")
                                                  : tr("The disclosure card names no such work."));
        else if (!result)
            sayError(result.error());
        else if (card && index < card->work.size())
            //: whom it was promised to, what work, its price
            sayWithUndo(
                tr("Promised to %1: %2, %3.")
                    .arg(view.workAlias, card->work.at(index).name,
                         Wording::money(card->work.at(index).priceMinor, m_parts.household.current().currency)));
    });
}

void OpeningActions::takePicture()
{
    if (isRepeat())
        return;
    if (!QDir().mkpath(m_parts.pictureFolder)) {
        say(tr("The folder for pictures cannot be made. Choose another in Setup."));
        return;
    }
    SnapshotRequest request;
    request.format = PictureFormat::Jpeg;
    request.card = CardLayer::Without;
    request.path = QDir(m_parts.pictureFolder).filePath(u"opening-%1.jpg"_s.arg(m_parts.clock.now().ms));
    whenDone(m_parts.snapshot.take(m_parts.compositor, request), this, [this](const SnapshotResult& result) {
        if (result.fault.kind == MediaFaultKind::None)
            keepPicture(result.path);
        else
            say(result.fault.kind == MediaFaultKind::NoPicture
                    ? tr("There is no camera picture to keep right now.")
                    : tr("The picture could not be written. Look whether the disk is full."));
    });
}

void OpeningActions::keepPicture(const QString& path)
{
    whenDone(m_parts.stock.takePhoto(path), this, [this](const Result<QString>& address) {
        if (!address) {
            say(Wording::errorText(address.error()));
            return;
        }
        whenDone(m_parts.openings.setPhoto(address.value()), this, [this](const Result<OpeningView>& view) {
            if (view)
                sayWithUndo(tr("The picture is kept with the opening."));
            else
                say(view.error().kind == ErrorKind::NotFound ? tr("Start an opening first: the picture belongs to it.")
                                                             : Wording::errorText(view.error()));
        });
    });
}

void OpeningActions::undo()
{
    whenDone(m_parts.openings.undo(), this, [this](const Result<OpeningView>& view) {
        if (view)
            say(tr("Taken back."));
        else
            say(view.error().kind == ErrorKind::NotFound ? tr("There is no step to take back.")
                                                         : Wording::errorText(view.error()));
    });
}

void OpeningActions::chooseLot(const Uid& lot)
{
    run(m_parts.openings.chooseLot(lot));
}

void OpeningActions::pause(bool paused)
{
    run(m_parts.openings.pauseIntake(paused), [this, paused](const OpeningView&) {
        say(paused ? tr("No further openings are sold by hand.") : tr("Openings are sold again."));
    });
}

} // namespace kaibang
