// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream_book.h"

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
    QStringList ids{u"none"_s};
    for (const BookedTarget& one : std::as_const(m_targets))
        ids.append(one.target.id);
    for (const QString& id : std::as_const(ids)) {
        m_secrets.read(keychainName(id), [self = QPointer(this), id](const Result<QByteArray>& kept) {
            if (!self)
                return;
            self->m_kept.insert(id, kept && !kept.value().isEmpty());
            self->noteKeychain(kept ? Keychain::There : Keychain::Missing);
            Q_EMIT self->changed();
        });
    }
}

void StreamBook::noteKeychain(Keychain keychain)
{
    if (std::exchange(m_keychain, keychain) != keychain)
        Q_EMIT changed();
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
    BookedTarget booked = wanted;
    if (booked.target.id.isEmpty())
        booked.target.id = QUuid::createUuid().toString(QUuid::Id128);
    Step step{m_targets, booked.target.id, secrets ? packed(*secrets) : QByteArray()};
    // One place is what the others may be lowered for; a new one takes that over.
    if (booked.isPrimary) {
        for (BookedTarget& one : step.targets)
            one.isPrimary = false;
    }
    const auto at = std::find_if(step.targets.begin(), step.targets.end(),
                                 [&step](const BookedTarget& one) { return one.target.id == step.id; });
    if (at == step.targets.end())
        step.targets.append(booked);
    else
        *at = booked;
    change(step, secrets.has_value(), answer);
}

void StreamBook::remove(const QString& id, const Answer& answer)
{
    Step step{m_targets, id, {}};
    step.targets.removeIf([&id](const BookedTarget& one) { return one.target.id == id; });
    change(step, true, answer);
}

// Reads first what is kept, so that it can be put back.
void StreamBook::change(const Step& step, bool isSecretNew, const Answer& answer)
{
    m_secrets.read(keychainName(step.id), [self = QPointer(this), step, isSecretNew, answer](const auto& kept) {
        if (!self)
            return;
        self->noteKeychain(kept ? Keychain::There : Keychain::Missing);
        if (!kept) {
            answer(kept.error());
            return;
        }
        const Step before{self->m_targets, step.id, kept.value()};
        Step wanted = step;
        if (!isSecretNew)
            wanted.secret = kept.value();
        self->apply(wanted, [self, before, answer](const Result<Done>& done) {
            if (self && done)
                self->m_before = before;
            answer(done);
        });
    });
}

void StreamBook::apply(const Step& step, const Answer& answer)
{
    const auto finish = [self = QPointer(this), step, answer](const Result<Done>& done) {
        if (!self)
            return;
        if (done) {
            self->m_targets = step.targets;
            self->m_kept.insert(step.id, !step.secret.isEmpty());
            self->store();
        } else if (done.error().kind == ErrorKind::Unsupported) {
            self->noteKeychain(Keychain::Missing);
        }
        answer(done);
    };
    if (step.secret.isEmpty())
        m_secrets.remove(keychainName(step.id), finish);
    else
        m_secrets.write(keychainName(step.id), step.secret, finish);
}

void StreamBook::undo(const Answer& answer)
{
    if (!m_before) {
        answer(Error{ErrorKind::NotFound, u"nothing to take back"_s});
        return;
    }
    apply(*std::exchange(m_before, std::nullopt), answer);
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
        self->noteKeychain(kept ? Keychain::There : Keychain::Missing);
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
