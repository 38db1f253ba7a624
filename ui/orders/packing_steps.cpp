// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of PackingPage that does things: keys, scans, ticks, and whole bags.
#include "list_pages.h"
#include "packing_desk.h"
#include "packing_page.h"
#include "snapshot.h"
#include "sound_board.h"
#include "stock_room.h"
#include "when_done.h"
#include "wording.h"

#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

bool PackingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && pressed(static_cast<QKeyEvent*>(event)))
        return true;
    return PagePart::eventFilter(watched, event);
}

// True for the keys of the line that are not for its text.
bool PackingPage::pressed(QKeyEvent* event)
{
    const bool empty = m_line->text().isEmpty();
    const int row = m_itemTable->currentIndex().row();
    const auto moveTo = [this](int to) {
        if (to >= 0 && to < m_items->rowCount())
            m_itemTable->setCurrentIndex(m_items->index(to, 0));
    };
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int to = m_row + (event->key() == Qt::Key_PageDown ? 1 : -1);
        if (m_bags->bag(to))
            showBag(to);
        return true;
    }
    case Qt::Key_Space:
        if (empty)
            tickRow();
        return empty;
    case Qt::Key_F4:
        togglePacked();
        return true;
    case Qt::Key_F8:
        takePhoto();
        return true;
    case Qt::Key_F9:
        pickUp();
        return true;
    case Qt::Key_B:
        if (control)
            combine();
        return control;
    case Qt::Key_P:
        if (control)
            m_print->showMenu();
        return control;
    case Qt::Key_T:
        if (control) {
            m_tracking->setFocus(Qt::OtherFocusReason);
            m_tracking->selectAll();
        }
        return control;
    case Qt::Key_Z:
        if (control && empty)
            undo();
        return control && empty;
    default:
        return false;
    }
}

// What a scanner sends: a text and Enter. Enter alone means the marked thing.
void PackingPage::enter()
{
    const QString text = m_line->text().trimmed();
    m_line->clear();
    if (text.isEmpty())
        tickRow();
    else
        scan(text);
}

void PackingPage::scan(const QString& text)
{
    if (!current())
        return;
    const Uid bag = current()->uid;
    await(m_parts.packing.scan(bag, text), [this, bag](const ScanOutcome& outcome) {
        if (current() && current()->uid == bag)
            take(outcome);
    });
}

void PackingPage::take(const ScanOutcome& outcome)
{
    using enum ScanOutcome::Kind;
    const bool right = outcome.kind == Ticked || outcome.kind == Bag || outcome.kind == Tracking;
    m_parts.sounds.play(right ? Sound::ScanRight : Sound::ScanWrong);
    switch (outcome.kind) {
    case Ticked:
        answer(tr("In: %1").arg(outcome.title), Tone::Right);
        m_undo = [this, bag = current()->uid, item = outcome.item] {
            await(m_parts.packing.setTicked(bag, item, item.ticked - 1), [] {});
        };
        if (outcome.packed)
            sayPacked(current()->uid);
        break;
    case AllIn:
        answer(tr("%1 is in already. Nothing was counted.").arg(outcome.title), Tone::Wrong);
        break;
    case Bag:
        if (const int row = m_bags->rowOf(outcome.bag); row >= 0)
            showBag(row);
        else
            answer(tr("That bag is of another show. Choose it above."), Tone::Wrong);
        break;
    case OtherBag:
        answer(tr("%1 belongs into bag %2, not here.").arg(outcome.title, Wording::count(outcome.number)), Tone::Wrong);
        break;
    case Wrong:
        answer(tr("%1 belongs into no bag here. Put it back.").arg(outcome.title), Tone::Wrong);
        break;
    case NotPaid:
        answer(tr("%1 is not paid. Leave it out.").arg(outcome.title), Tone::Wrong);
        break;
    case NotOpen:
        answer(tr("%1 is not opened yet.").arg(outcome.title), Tone::Wrong);
        break;
    case Tracking:
        answer(tr("Parcel number %1").arg(outcome.text), Tone::Right);
        if (current()->courier.isEmpty() && !m_parts.settings.courier().isEmpty())
            await(m_parts.packing.setParcel(current()->uid, m_parts.settings.courier(), outcome.text), [] {});
        break;
    case Unknown:
        answer(tr("Nobody knows the code %1.").arg(outcome.text), Tone::Wrong);
        break;
    }
}

void PackingPage::tickRow()
{
    const BagItem* item = m_items->item(m_itemTable->currentIndex().row());
    if (!item || !current())
        return;
    if (item->state == BagItemState::Unpaid || item->state == BagItemState::Unopened) {
        m_parts.sounds.play(Sound::ScanWrong);
        answer(item->state == BagItemState::Unpaid ? tr("%1 is not paid. Leave it out.").arg(item->title)
                                                   : tr("%1 is not opened yet.").arg(item->title),
               Tone::Wrong);
        return;
    }
    const bool out = item->isIn() || item->state == BagItemState::TakeOut;
    setTicked(*item, out ? 0 : item->units);
    const int next = m_items->nextWanted(m_itemTable->currentIndex().row() + 1);
    if (!out && next >= 0)
        m_itemTable->setCurrentIndex(m_items->index(next, 0));
}

void PackingPage::setTicked(const BagItem& item, qint64 units)
{
    const Uid bag = current()->uid;
    const bool wasPacked = current()->packedAt.has_value();
    await(m_parts.packing.setTicked(bag, item, units), [this, bag, item, units, wasPacked](const Bag& now) {
        m_parts.sounds.play(Sound::ScanRight);
        const bool isWork = item.kind == BagItemKind::Work;
        answer((units > 0 ? (isWork ? tr("Done: %1") : tr("In: %1")) : (isWork ? tr("Not done: %1") : tr("Out: %1")))
                   .arg(item.title),
               Tone::Right);
        m_undo = [this, bag, item] { await(m_parts.packing.setTicked(bag, item, item.ticked), [] {}); };
        if (!wasPacked && now.packedAt)
            sayPacked(bag);
    });
}

void PackingPage::sayPacked(const Uid& bag)
{
    const int row = m_bags->rowOf(bag);
    const QString number = m_bags->bag(row) ? Wording::count(m_bags->bag(row)->number) : QString();
    answer(tr("Bag %1 is packed.").arg(number), Tone::Right);
    tell(tr("Bag %1 is packed.").arg(number), tr("Undo"), [this] { undo(); });
}

void PackingPage::togglePacked()
{
    const struct Bag* bag = current();
    if (!bag || bag->handedAt || !bag->goneInto.isEmpty())
        return;
    const bool packed = !bag->packedAt;
    kaibang::whenDone(m_parts.packing.setPacked(bag->uid, packed), this,
                      [this, uid = bag->uid, packed, number = bag->number](const Result<Done>& done) {
                          if (!done) {
                              const bool waits = current() && current()->has(BagItemState::Unopened);
                              answer(waits ? tr("Some of its mussels are not opened yet.")
                                           : tr("Something has to come out of the bag first."),
                                     Tone::Wrong);
                              return;
                          }
                          remember(packed ? tr("Bag %1 is packed.").arg(Wording::count(number))
                                          : tr("Bag %1 is open again.").arg(Wording::count(number)),
                                   [this, uid, packed] { await(m_parts.packing.setPacked(uid, !packed), [] {}); });
                      });
}

void PackingPage::keepParcel()
{
    if (!current())
        return;
    const QString courier = m_courier->text().trimmed(), tracking = m_tracking->text().trimmed();
    m_parts.settings.setCourier(courier);
    await(m_parts.packing.setParcel(current()->uid, courier, tracking),
          [this, tracking] { answer(tr("Parcel number %1").arg(tracking), Tone::Right); });
    focusLine();
}

void PackingPage::takePhoto()
{
    if (!current() || !QDir().mkpath(m_parts.pictureFolder))
        return;
    SnapshotRequest request;
    request.path = QDir(m_parts.pictureFolder).filePath(u"bag-%1.jpg"_s.arg(current()->code));
    request.format = PictureFormat::Jpeg;
    request.card = CardLayer::Without;
    kaibang::whenDone(m_parts.snapshot.take(m_parts.compositor, request), this,
                      [this, bag = current()->uid](const SnapshotResult& result) {
                          if (result.fault.kind != MediaFaultKind::None) {
                              answer(tr("There is no camera picture to keep right now."), Tone::Wrong);
                              return;
                          }
                          await(m_parts.stock.takePhoto(result.path), [this, bag](const QString& address) {
                              await(m_parts.packing.setPhoto(bag, address), [] {});
                          });
                      });
}

void PackingPage::handOver()
{
    QList<Uid> going;
    for (const auto& bag : m_bags->bags())
        if (goesByCourier(bag) && !bag.handedAt)
            going.append(bag.uid);
    if (going.isEmpty()) {
        answer(tr("No packed bag with a parcel number waits for the courier."), Tone::Plain);
        return;
    }
    await(m_parts.packing.setHanded(going, true), [this, going] {
        remember(tr("%n bag(s) handed to the courier.", nullptr, int(going.size())),
                 [this, going] { await(m_parts.packing.setHanded(going, false), [] {}); });
    });
}

void PackingPage::pickUp()
{
    if (!current() || !isPickedUp(*current()) || current()->handedAt)
        return;
    await(m_parts.packing.setHanded({current()->uid}, true), [this, bag = current()->uid, number = current()->number] {
        remember(tr("Bag %1 was picked up.").arg(Wording::count(number)),
                 [this, bag] { await(m_parts.packing.setHanded({bag}, false), [] {}); });
    });
}

void PackingPage::combine()
{
    if (!current() || m_others.isEmpty())
        return;
    const Uid from = m_others.constFirst().uid, into = current()->uid;
    const QString code = m_others.constFirst().code;
    await(m_parts.packing.combine(from, into), [this, from, code] {
        remember(tr("%1 is in this bag now.").arg(code),
                 [this, from] { await(m_parts.packing.separate(from), [] {}); });
    });
}

void PackingPage::remember(const QString& text, const std::function<void()>& undoing)
{
    m_undo = undoing;
    answer(text, Tone::Right);
    tell(text, tr("Undo"), [this] { undo(); });
}

void PackingPage::undo()
{
    const auto undoing = std::exchange(m_undo, {});
    if (!undoing)
        return;
    undoing();
    answer(tr("Undone"), Tone::Plain);
}

} // namespace kaibang
