// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a bundle, and any bytes as what an enrolled household signs: what comes out is within its limits and is
// written as the very bytes it was read from.
#include "bundle_file.h"
#include "enrolment.h"
#include "fact_words.h"
#include "must.h"

#include <sodium.h>

using namespace kaibang;

namespace {

const SigningKey& ownKey()
{
    static const SigningKey key = SigningKey::fromSeed(QByteArray(SigningKey::seedSize, 'f'));
    return key;
}

void checkFacts(const QByteArray& bytes)
{
    const auto read = readFacts(bytes);
    if (!read)
        return;
    const DayBundle& bundle = read.value();
    KAIBANG_MUST(!bundle.days.isEmpty() && bundle.days.front().day == bundle.closes);
    KAIBANG_MUST(bundle.household.isValid() && bundle.number > 0);
    const auto file = encodeBundle(bundle, ownKey());
    KAIBANG_MUST(file.ok());
    const auto again = readBundle(file.value());
    KAIBANG_MUST(again.ok() && again.value().bundle == bundle);
    // Only completeness has more than one spelling: it is JSON.
    bool hasShow = false;
    for (const DayFacts& day : bundle.days)
        hasShow = hasShow || !day.shows.isEmpty();
    KAIBANG_MUST(hasShow || unfoldedFacts(file.value()).value() == bytes);
}

// A sound sum and signature around any body: it gets past both, to what unfolds it.
QByteArray wellSigned(const QByteArray& body)
{
    QByteArray file = "kaibang-bundle 1 01a228e2-9d63-70f0-922c-47fe3125624d 7 " + ownKey().publicKey().toHex() + ' ' +
                      QByteArray::number(body.size()) + '\n' + body;
    file += ownKey().sign(SignedThing::Bundle, file);
    QByteArray sum(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), 16,
                       reinterpret_cast<const unsigned char*>(file.constData()),
                       static_cast<unsigned long long>(file.size()), nullptr, 0);
    return file + sum;
}

} // namespace

// The first byte chooses what the rest is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 4) {
    case 0:
        checkFacts(bytes);
        break;
    case 1:
        if (const auto read = readBundle(bytes)) {
            KAIBANG_MUST(isSignedBy(read.value().publicKey, SignedThing::Bundle,
                                    QByteArrayView(bytes).chopped(SigningKey::signatureSize + 16),
                                    QByteArrayView(bytes).chopped(16).last(SigningKey::signatureSize)));
        }
        break;
    case 2:
        if (!bytes.isEmpty()) {
            const auto read = readBundle(wellSigned(bytes));
            // It is whole and signed: never damaged, never forged. What it says may be anything.
            const BundleTrouble trouble = read ? BundleTrouble::Invalid : bundleTrouble(read.error());
            KAIBANG_MUST(trouble == BundleTrouble::Invalid || trouble == BundleTrouble::TooLarge ||
                         trouble == BundleTrouble::Newer);
        }
        break;
    default:
        if (const auto read = Enrolment::fromText(QString::fromUtf8(bytes)))
            KAIBANG_MUST(Enrolment::fromText(read.value().text()).value() == read.value());
        if (const auto code = plainShortCode(QString::fromUtf8(bytes)))
            KAIBANG_MUST(plainShortCode(code.value()).value() == code.value());
    }
    return 0;
}
