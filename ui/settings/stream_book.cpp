// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_book.h"

#include "keychain_fault.h"
#include "ui_settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QUuid>
#include <algorithm>
#include <utility>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keychainName(const QString& id)
{
    return u"stream-"_s + id;
}

// What the keychain holds; it is nobody else's format.
QByteArray packed(const StreamSecrets& secrets)
{
    if (secrets == StreamSecrets())
        return {};
    const QJsonObject object{{u"key"_s, secrets.key}, {u"passphrase"_s, secrets.passphrase}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

StreamSecrets unpacked(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {object.value("key"_L1).toString(), object.value("passphrase"_L1).toString()};
}

} // namespace

StreamBook::StreamBook(UiSettings& settings, SecretAccess secrets, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(std::move(secrets))
    , m_targets(targetsFromJson(settings.streamTargets()))
{}

void StreamBook::load()
{
    // Without a target, too: Setup must know whether there is a keychain before it takes a key.
    const bool isLooking = !m_toLook.isEmpty();
    m_toLook = {u"none"_s};
    for (const BookedTarget& one : std::as_const(m_targets))
        m_toLook.append(one.target.id);
    if (!isLooking)
        lookNext();
}

// One after the other, and no further where it is shut: a person is asked for its password once.
void StreamBook::lookNext()
{
    const QString id = m_toLook.constFirst();
    m_secrets.read(keychainName(id), [self = QPointer(this), id](const Result<QByteArray>& kept) {
        if (!self)
            return;
        self->noteKeychain(kept);
        if (kept)
            self->m_kept.insert(id, !kept.value().isEmpty());
        self->m_toLook.removeFirst();
        if (!kept)
            self->m_toLook.clear();
        Q_EMIT self->changed();
        if (!self->m_toLook.isEmpty())
            self->lookNext();
    });
}

void StreamBook::noteKeychain(Keychain keychain)
{
    if (std::exchange(m_keychain, keychain) != keychain)
        Q_EMIT changed();
}

template<typename T>
void StreamBook::noteKeychain(const Result<T>& answer)
{
    if (answer) {
        noteKeychain(Keychain::There);
        return;
    }
    const auto fault = keychainFaultOf(answer.error());
    if (fault == KeychainFault::Locked)
        noteKeychain(Keychain::Locked);
    else if (fault)
        noteKeychain(fault == KeychainFault::Cancelled ? Keychain::Cancelled : Keychain::Missing);
}

const BookedTarget* StreamBook::find(const QString& id) const
{
    const auto at = std::find_if(m_targets.begin(), m_targets.end(),
                                 [&id](const BookedTarget& one) { return one.target.id == id; });
    return at == m_targets.end() ? nullptr : &*at;
}

BookedTarget* StreamBook::mutableOf(const QString& id)
{
    const auto at = std::find_if(m_targets.begin(), m_targets.end(),
                                 [&id](const BookedTarget& one) { return one.target.id == id; });
    return at == m_targets.end() ? nullptr : &*at;
}

QList<BookedTarget> StreamBook::chosen() const
{
    QList<BookedTarget> some;
    std::copy_if(m_targets.begin(), m_targets.end(), std::back_inserter(some),
                 [](const BookedTarget& one) { return one.isChosen; });
    return some;
}

bool StreamBook::hasKey(const QString& id) const
{
    const BookedTarget* booked = find(id);
    return booked && (!booked->target.needsKey || m_kept.value(id));
}

void StreamBook::keep(const BookedTarget& wanted, const std::optional<StreamSecrets>& secrets, const Answer& answer)
{
    Step step{wanted.target.id, {}, wanted, m_targets.size(), {}, {}, false};
    if (const BookedTarget* known = find(step.id))
        step.from = *known;
    if (step.id.isEmpty())
        step.id = step.to->target.id = QUuid::createUuid().toString(QUuid::Id128);
    if (secrets)
        step.secret = packed(*secrets);
    change(step, answer);
}

void StreamBook::remove(const QString& id, const Answer& answer)
{
    Step step{id, {}, {}, 0, QByteArray(), {}, false};
    if (const BookedTarget* known = find(id))
        step.from = *known;
    change(step, answer);
}

void StreamBook::change(const Step& step, const Answer& answer)
{
    const auto begin = [self = QPointer(this), answer](const Step& wanted, const std::optional<QByteArray>& kept) {
        self->apply(wanted, [self, answer, before = self->undoOf(wanted, kept)](const auto& done) {
            if (self && done)
                self->m_before = before;
            answer(done);
        });
    };
    if (!step.secret) {
        begin(step, std::nullopt);
        return;
    }
    m_secrets.read(keychainName(step.id), [self = QPointer(this), step, begin, answer](const auto& kept) {
        if (!self)
            return;
        self->noteKeychain(kept);
        if (kept)
            begin(step, kept.value());
        else
            answer(kept.error());
    });
}

StreamBook::Step StreamBook::undoOf(const Step& step, const std::optional<QByteArray>& secret) const
{
    Step undo{step.id, step.to, step.from, m_targets.size(), secret, {}, true};
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        if (m_targets.at(i).target.id == step.id)
            undo.at = i;
        if (m_targets.at(i).isPrimary)
            undo.primary = m_targets.at(i).target.id;
    }
    return undo;
}

void StreamBook::apply(const Step& step, const Answer& answer)
{
    const auto finish = [self = QPointer(this), step, answer](const Result<Done>& done) {
        if (!self)
            return;
        self->noteKeychain(done);
        if (done) {
            self->m_kept.insert(step.id, !step.secret->isEmpty());
            self->take(step);
        }
        answer(done);
    };
    if (!step.secret) {
        take(step);
        answer(Done{});
    } else if (step.secret->isEmpty()) {
        m_secrets.remove(keychainName(step.id), finish);
    } else {
        m_secrets.write(keychainName(step.id), *step.secret, finish);
    }
}

// The one target alone: whatever else is in the book may have changed meanwhile.
void StreamBook::take(const Step& step)
{
    BookedTarget* now = mutableOf(step.id);
    if (!step.to)
        m_targets.removeIf([&step](const BookedTarget& one) { return one.target.id == step.id; });
    else if (now)
        *now = step.from ? withChanges(*now, *step.from, *step.to) : *step.to;
    else
        m_targets.insert(std::min(step.at, m_targets.size()), *step.to);
    placePrimary(step);
    store();
}

// One place is what the others may be lowered for. A new one takes that over; what comes back leaves it to whom it was
// given since.
void StreamBook::placePrimary(const Step& step)
{
    const bool isWanted = step.to && step.to->isPrimary && (!step.from || !step.from->isPrimary);
    const auto others = [this, &step] {
        return std::any_of(m_targets.begin(), m_targets.end(),
                           [&step](const BookedTarget& one) { return one.isPrimary && one.target.id != step.id; });
    };
    BookedTarget* mine = mutableOf(step.id);
    if (isWanted && step.isUndo && mine && others())
        mine->isPrimary = false;
    else if (isWanted)
        for (BookedTarget& one : m_targets)
            one.isPrimary = one.target.id == step.id;
    if (BookedTarget* former = mutableOf(step.primary); former && !others() && !(mine && mine->isPrimary))
        former->isPrimary = true;
}

void StreamBook::undo(const Answer& answer)
{
    if (!m_before) {
        answer(Error{ErrorKind::NotFound, u"nothing to take back"_s});
        return;
    }
    // It stays to be taken back where the keychain does not open now.
    apply(*m_before, [self = QPointer(this), answer](const Result<Done>& done) {
        if (self && done)
            self->m_before.reset();
        answer(done);
    });
}

void StreamBook::setChosen(const QString& id, bool isChosen)
{
    if (BookedTarget* booked = mutableOf(id); booked && booked->isChosen != isChosen) {
        booked->isChosen = isChosen;
        store();
    }
}

void StreamBook::noteLine(const QString& id, const LineRecord& line)
{
    if (BookedTarget* booked = mutableOf(id)) {
        booked->line = line;
        store();
    }
}

void StreamBook::store()
{
    m_settings.setStreamTargets(targetsToJson(m_targets));
    Q_EMIT changed();
}

void StreamBook::readSecrets(const QString& id, const std::function<void(const Result<StreamSecrets>&)>& answer)
{
    const BookedTarget* booked = find(id);
    const bool isNeeded = booked && booked->target.needsKey;
    m_secrets.read(keychainName(id), [self = QPointer(this), id, isNeeded, answer](const Result<QByteArray>& kept) {
        if (!self)
            return;
        self->noteKeychain(kept);
        if (!kept) {
            answer(kept.error());
            return;
        }
        self->m_kept.insert(id, !kept.value().isEmpty());
        const StreamSecrets secrets = unpacked(kept.value());
        if (isNeeded && secrets.key.isEmpty())
            answer(Error{ErrorKind::NotFound, u"no key"_s});
        else
            answer(secrets);
    });
}

} // namespace kaibang
