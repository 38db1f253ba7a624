// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_chain.h"

#include "village_sign_off.h"

namespace kaibang {

namespace {

ChainFault faultOf(const SignedDay& day, qint64 position, const QByteArray& previous, const QByteArray& key)
{
    if (day.position != position)
        return ChainFault::Position;
    if (day.previousHash != previous)
        return ChainFault::Previous;
    const auto figures = readFigures(day.figures);
    if (!figures || day.hash != linkHash(previous, day.figures))
        return ChainFault::Figures;
    if (figures.value().day != day.day || figures.value().position != position)
        return ChainFault::Day;
    if (day.publicKey != key)
        return ChainFault::OtherKey;
    if (!isSignedBy(day.publicKey, SignedThing::SignOff, day.hash, day.signature))
        return ChainFault::Signature;
    return ChainFault::None;
}

} // namespace

Result<SignedDay> signDay(VillageLedger& ledger, BusinessDay day, const SigningKey& key, const QString& note)
{
    if (key.isNull())
        return Error{ErrorKind::Invalid, QStringLiteral("no key to sign with")};
    VillageSignOff signOff(ledger);
    auto drafted = signOff.draft(day, note);
    if (!drafted)
        return drafted;
    SignedDay signedOne = std::move(drafted).value();
    signedOne.publicKey = key.publicKey();
    signedOne.signature = key.sign(SignedThing::SignOff, signedOne.hash);
    if (const auto kept = signOff.keep(signedOne); !kept)
        return kept.error();
    return signedOne;
}

ChainCheck checkChain(const QList<SignedDay>& days, const QByteArray& key)
{
    ChainCheck check;
    QByteArray previous(32, '\0');
    for (const SignedDay& day : days) {
        const QByteArray expected = key.isEmpty() ? days.front().publicKey : key;
        check.fault = faultOf(day, check.links + 1, previous, expected);
        if (!check.holds()) {
            check.brokenAt = check.links + 1;
            check.day = day.day;
            return check;
        }
        ++check.links;
        previous = day.hash;
    }
    return check;
}

} // namespace kaibang
