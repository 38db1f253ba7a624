// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle_making.h"
#include "enrolment.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace kaibang {

class Clock;
class StoreThread;

/// Makes the household's bundles and gives them away: an act (Exports), and each file has its line in the trail. GUI
/// thread; days are read on a worker over a connection of its own, so that neither the window nor a show's orders wait
/// for it, and files are written there, too.
class BundleMaker : public QObject
{
    Q_OBJECT

public:
    /// Whether bundles can be signed. The key is in the system's keychain, asked for when it is first needed and made
    /// when there is none yet. Without a keychain there are no bundles.
    enum class KeyState { NotAsked, Ready, NoKeychain, Rehearsal };

    /// `folder` is the program's own place for bundles: each one that is written is there too. Made when it is needed.
    BundleMaker(StoreThread& store, const Clock& clock, QString folder, QObject* parent = nullptr);
    /// Waits for what it has asked.
    ~BundleMaker() override;

    /// Answers to keyWanted().
    void setKey(const SigningKey& key);
    void setNoKeychain();
    void setRehearsal();
    [[nodiscard]] KeyState keyState() const { return m_keyState; }

    /// Who this household is and whether it practises: whose key is to be asked for.
    struct Owner
    {
        Uid household;
        bool isRehearsal = false;
    };
    QFuture<Result<Owner>> owner();
    /// What the coordinator needs once. Unsupported without a key, Refused for a rehearsal.
    QFuture<Result<Enrolment>> enrolment();

    /// Closes a day: gathers what there is to tell, numbers it, seals it. The newest bundle is given again where
    /// nothing has changed. Unsupported without a key, Refused for a rehearsal, Invalid for a day that has not begun.
    QFuture<Result<BundleOffer>> make(BusinessDay closes);
    /// Writes it into a folder, whole or not at all, and into the program's own place, and remembers that it was.
    /// NotFound for the folder, Io, DiskFull. The path of the file.
    QFuture<Result<QString>> write(const BundleOffer& offer, const QString& folder);
    /// As write(), into the program's own place.
    QFuture<Result<QString>> writeOwn(const BundleOffer& offer) { return write(offer, m_folder); }

    /// Newest first.
    QFuture<Result<QList<ToldBundle>>> made(int limit = 50);
    /// Where bundles go; empty until a person has chosen.
    QFuture<Result<QString>> sendFolder();
    QFuture<Result<Done>> setSendFolder(const QString& folder);

Q_SIGNALS:
    /// Bring the key: setKey(), setNoKeychain() or setRehearsal(). A keychain that was locked is asked again next time.
    void keyWanted();
    void keyChanged();
    /// A bundle was made or written: ask for the list again.
    void changed();

private:
    /// Goes on when it is known whether there is a key.
    void whenKeyKnown(const std::function<void()>& goOn);
    void settleKey(const SigningKey& key, KeyState state);
    void begin(BusinessDay closes, const std::function<void(const Result<BundleOffer>&)>& answer);
    [[nodiscard]] Error noKey() const;
    void writeNoted(const BundleOffer& offer, const QString& folder,
                    const std::function<void(const Result<QString>&)>& answer);

    struct Gathered
    {
        DayBundle bundle;
        BundleDraft draft;
        qint64 given = 0; ///< highest number in the folders
    };
    struct Places
    {
        QString ledger, sendFolder;
    };
    QFuture<Result<Gathered>> gather(const Places& places, BusinessDay closes);
    QFuture<Result<BundleOffer>> number(const Gathered& gathered);

    StoreThread& m_store;
    const Clock& m_clock;
    QString m_folder;
    SigningKey m_key;
    KeyState m_keyState = KeyState::NotAsked;
    QList<std::function<void()>> m_waiting; ///< for the key
    QThreadPool m_workers;                  ///< one at a time; done before this goes
};

} // namespace kaibang
