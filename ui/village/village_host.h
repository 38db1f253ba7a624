// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shop_desk.h"
#include "signing_key.h"
#include "village_desk.h"

#include <QObject>
#include <memory>

namespace kaibang {

class Clock;
class HouseholdDesk;
class UiSettings;

/// Whether this computer is a village's desk, the village's ledger while it is, and the key that signs its days. The
/// ledger is opened on a worker; the key is in the keychain and in this program's memory. GUI thread.
class VillageHost : public QObject
{
    Q_OBJECT

public:
    /// Borrows `settings`, `household` and `clock`. `household` says who is at the console and has the trail.
    /// `folder` is where a new ledger is made unless a person chooses another place.
    VillageHost(UiSettings& settings, HouseholdDesk& household, SecretAccess secrets, const Clock& clock,
                QString folder, QObject* parent = nullptr);
    ~VillageHost() override;

    [[nodiscard]] bool isOn() const;
    /// The village's ledger while it is open, else nullptr.
    [[nodiscard]] VillageDesk* desk() const { return m_desk.get(); }
    [[nodiscard]] bool isOpening() const { return m_isOpening; }
    /// What went wrong when it was opened last.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] UiSettings& settings() { return m_settings; }
    [[nodiscard]] HouseholdDesk& household() { return m_household; }
    /// Where a new ledger would be made.
    [[nodiscard]] QString proposedFile() const;

    /// Opens the ledger that the settings name, or makes it with `fresh` where there is none.
    void turnOn(const QString& path, const VillageSettings& fresh);
    /// Closes it. The file stays where it is.
    void turnOff();
    /// Opens what the settings name when the desk is on and nothing is open.
    void open();

    enum class KeyState {
        Unknown, ///< the keychain has not answered yet
        None,    ///< no key was made
        Here,
        NoKeychain ///< signing stays off
    };
    [[nodiscard]] KeyState keyState() const { return m_keyState; }
    [[nodiscard]] const SigningKey& key() const { return m_key; }
    /// Makes a key where there is none and keeps it in the keychain; a key that could not be kept signs nothing. An act
    /// (SignOff) with its line in the trail.
    QFuture<Result<Done>> makeKey();
    void readKey();

    /// As VillageDesk::sign(), with the key of here: an act (SignOff) with its line in the trail. Refused for who may
    /// not, Invalid without a desk.
    QFuture<Result<SignedDay>> sign(BusinessDay day, const QString& note);

Q_SIGNALS:
    /// desk() is another one now, or none.
    void deskChanged();
    void keyChanged();

private:
    void begin(const QString& path, const std::optional<VillageSettings>& fresh);
    void setDesk(std::unique_ptr<VillageDesk> desk);

    void keepNewKey();

    UiSettings& m_settings;
    HouseholdDesk& m_household;
    SecretAccess m_secrets;
    const Clock& m_clock;
    QString m_folder;
    std::unique_ptr<VillageDesk> m_desk;
    std::optional<Error> m_trouble;
    bool m_isOpening = false;
    QString m_wanted; ///< the ledger that a person asked for last
    std::optional<VillageSettings> m_fresh;
    KeyState m_keyState = KeyState::Unknown;
    SigningKey m_key;
};

} // namespace kaibang
