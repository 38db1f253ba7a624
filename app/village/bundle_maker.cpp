// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_maker.h"

#include "bundle_store.h"
#include "in_turn.h"
#include "pseudonym.h"
#include "store_thread.h"
#include "trail_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QMetaMethod>
#include <QtConcurrentRun>
#include <utility>

namespace kaibang {

namespace {

const QString folderKey = QStringLiteral("bundle_folder");

/// A promise that several steps answer together.
template<typename T>
class Answer
{
public:
    Answer() { m_promise->start(); }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise->future(); }
    void operator()(const Result<T>& result) const
    {
        m_promise->addResult(result);
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise = std::make_shared<QPromise<Result<T>>>();
};

} // namespace

BundleMaker::BundleMaker(StoreThread& store, const Clock& clock, QString folder, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_folder(std::move(folder))
{
    m_workers.setMaxThreadCount(1);
}

BundleMaker::~BundleMaker()
{
    m_store.drain();
    m_workers.waitForDone();
}

Error BundleMaker::noKey() const
{
    if (m_keyState == KeyState::Rehearsal)
        return {ErrorKind::Refused, QStringLiteral("a rehearsal is told to nobody")};
    return {ErrorKind::Unsupported, QStringLiteral("no key to sign with")};
}

void BundleMaker::setKey(const SigningKey& key)
{
    settleKey(key, key.isNull() ? KeyState::NoKeychain : KeyState::Ready);
}

void BundleMaker::setNoKeychain()
{
    settleKey({}, KeyState::NoKeychain);
}

void BundleMaker::setRehearsal()
{
    settleKey({}, KeyState::Rehearsal);
}

void BundleMaker::settleKey(const SigningKey& key, KeyState state)
{
    m_key = key;
    m_keyState = state;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& goOn : waiting)
        goOn();
    Q_EMIT keyChanged();
}

void BundleMaker::whenKeyKnown(const std::function<void()>& goOn)
{
    const bool isSettled = m_keyState == KeyState::Ready || m_keyState == KeyState::Rehearsal;
    if (isSettled || !isSignalConnected(QMetaMethod::fromSignal(&BundleMaker::keyWanted))) {
        goOn();
        return;
    }
    m_waiting.append(goOn);
    if (m_waiting.size() == 1) // a keychain that waits for its password is not asked twice
        Q_EMIT keyWanted();
}

QFuture<Result<BundleMaker::Owner>> BundleMaker::owner()
{
    return m_store.read([](Ledger& ledger) -> Result<Owner> {
        return Owner{ledger.household().uid, ledger.household().isRehearsal};
    });
}

QFuture<Result<Enrolment>> BundleMaker::enrolment()
{
    const Answer<Enrolment> answer;
    whenKeyKnown([this, answer] {
        if (m_key.isNull()) {
            answer(noKey());
            return;
        }
        inTurn(m_store.read([key = m_key](Ledger& ledger) -> Result<Enrolment> {
            return Enrolment{ledger.household().uid, ledger.household().name, key.publicKey()};
        }),
               this, answer);
    });
    return answer.future();
}

QFuture<Result<BundleMaker::Gathered>> BundleMaker::gather(const Places& places, BusinessDay closes)
{
    return QtConcurrent::run(&m_workers, [places, closes, own = m_folder, &clock = m_clock]() -> Result<Gathered> {
        const auto ledger = Ledger::openReadOnly(places.ledger, clock);
        if (!ledger)
            return ledger.error();
        const auto bundle = gatheredBundle(*ledger.value(), closes);
        if (!bundle)
            return bundle.error();
        return Gathered{bundle.value(), draftOf(bundle.value()),
                        highestNumber({own, places.sendFolder}, bundle.value().household)};
    });
}

QFuture<Result<BundleOffer>> BundleMaker::number(const Gathered& gathered)
{
    const Answer<BundleOffer> answer;
    inTurn(m_store.run(acting(nobodysAct, [draft = gathered.draft, given = gathered.given](
                                              Ledger& ledger) { return BundleStore(ledger).numbered(draft, given); })),
           this, [this, bundle = gathered.bundle, answer](const Result<ToldBundle>& told) {
               if (!told) {
                   answer(told.error());
                   return;
               }
               Q_EMIT changed();
               inTurn(QtConcurrent::run(&m_workers, sealedBundle, bundle, told.value(), m_key), this, answer);
           });
    return answer.future();
}

QFuture<Result<BundleOffer>> BundleMaker::make(BusinessDay closes)
{
    const Answer<BundleOffer> answer;
    whenKeyKnown([this, closes, answer] {
        if (m_key.isNull())
            answer(noKey());
        else
            begin(closes, answer);
    });
    return answer.future();
}

void BundleMaker::begin(BusinessDay closes, const std::function<void(const Result<BundleOffer>&)>& answer)
{
    // The secret behind the pseudonyms is made here, since what reads the days cannot write.
    const auto begun = m_store.run(acting(Act::Exports, [](Ledger& ledger) -> Result<Places> {
        if (const auto names = Pseudonyms::of(ledger); !names)
            return names.error();
        return Places{ledger.path(), ledger.setting(folderKey)};
    }));
    inTurn(begun, this, [this, closes, answer](const Result<Places>& places) {
        if (!places) {
            answer(places.error());
            return;
        }
        inTurn(gather(places.value(), closes), this, [this, answer](const Result<Gathered>& gathered) {
            if (gathered)
                inTurn(number(gathered.value()), this, answer);
            else
                answer(gathered.error());
        });
    });
}

QFuture<Result<QString>> BundleMaker::write(const BundleOffer& offer, const QString& folder)
{
    const Answer<QString> answer;
    // A file without a line in the trail must not be.
    const auto noted =
        m_store.run(noting(Act::Exports, TrailKind::Exported, offer.fileName, {}, QStringLiteral("bundle")));
    inTurn(noted, this, [this, offer, folder, answer](const Result<Done>& allowed) {
        if (allowed)
            writeNoted(offer, folder, answer);
        else
            answer(allowed.error());
    });
    return answer.future();
}

void BundleMaker::writeNoted(const BundleOffer& offer, const QString& folder,
                             const std::function<void(const Result<QString>&)>& answer)
{
    const QString path = QDir(folder).filePath(offer.fileName);
    const auto writing = QtConcurrent::run(&m_workers, [offer, path, folder, own = m_folder]() -> Result<Done> {
        if (!QDir().mkpath(own))
            return Error{ErrorKind::Io, own};
        const auto kept = writeWhole(QDir(own).filePath(offer.fileName), offer.bytes);
        return kept && folder != own ? writeWhole(path, offer.bytes) : kept;
    });
    inTurn(writing, this, [this, offer, path, answer](const Result<Done>& written) {
        if (!written) {
            answer(written.error());
            return;
        }
        const QByteArray hash = QCryptographicHash::hash(offer.bytes, QCryptographicHash::Sha256);
        const auto note = [number = offer.told.number, hash, bytes = offer.bytes.size(), name = offer.fileName](
                              Ledger& ledger) { return BundleStore(ledger).noteWritten(number, hash, bytes, name); };
        inTurn(m_store.run(acting(nobodysAct, note)), this, [this, path, answer](const Result<Done>& noted) {
            answer(noted ? Result<QString>(path) : Result<QString>(noted.error()));
            Q_EMIT changed();
        });
    });
}

QFuture<Result<QList<ToldBundle>>> BundleMaker::made(int limit)
{
    return m_store.read([limit](Ledger& ledger) { return BundleStore(ledger).made(limit); });
}

QFuture<Result<QString>> BundleMaker::sendFolder()
{
    return m_store.read([](Ledger& ledger) -> Result<QString> { return ledger.setting(folderKey); });
}

QFuture<Result<Done>> BundleMaker::setSendFolder(const QString& folder)
{
    return m_store.run(acting(Act::Exports, [folder](Ledger& ledger) { return ledger.setSetting(folderKey, folder); }));
}

} // namespace kaibang
