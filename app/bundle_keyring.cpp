// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_keyring.h"

#include "bundle_maker.h"
#include "in_turn.h"
#include "secret_keeper.h"

namespace kaibang {

BundleKeyring::BundleKeyring(SecretKeeper& secrets, BundleMaker& bundles, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_bundles(bundles)
{
    connect(&m_bundles, &BundleMaker::keyWanted, this, &BundleKeyring::bring);
}

QString BundleKeyring::nameOf(const Uid& household)
{
    return QStringLiteral("bundles-") + household.text();
}

void BundleKeyring::read(SecretKeeper& secrets, const Uid& household,
                         const std::function<void(const SigningKey&)>& answer)
{
    const QString name = nameOf(household);
    secrets.read(name, [&secrets, name, answer](const Result<QByteArray>& kept) {
        if (!kept) {
            answer({});
            return;
        }
        if (const SigningKey key = SigningKey::fromSeed(kept.value()); !key.isNull()) {
            answer(key);
            return;
        }
        if (!kept.value().isEmpty()) { // not ours to overwrite: the village knows the key that was there
            answer({});
            return;
        }
        const SigningKey made = SigningKey::create();
        secrets.write(name, made.seed(),
                      [made, answer](const Result<Done>& written) { answer(written ? made : SigningKey()); });
    });
}

void BundleKeyring::bring()
{
    inTurn(m_bundles.owner(), this, [this](const Result<BundleMaker::Owner>& owner) {
        if (!owner)
            m_bundles.setNoKeychain();
        else if (owner.value().isRehearsal)
            m_bundles.setRehearsal();
        else
            read(m_secrets, owner.value().household, [this](const SigningKey& key) { m_bundles.setKey(key); });
    });
}

} // namespace kaibang
