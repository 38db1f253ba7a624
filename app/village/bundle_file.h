// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"
#include "result.h"
#include "signing_key.h"

#include <QByteArray>
#include <QString>

namespace kaibang {

/// What a bundle is called as a file: "Wang-2026-11-29-0007.kbday". Letters and digits of the household's name, no
/// more; nothing that could be a path. The name is for people: a reader believes what is inside.
[[nodiscard]] QString bundleFileName(const DayBundle& bundle);
/// "kbday", without a point.
[[nodiscard]] QString bundleSuffix();

/// What is wrong with a file that was to be a bundle.
enum class BundleTrouble {
    NotABundle, ///< something else, or an empty file
    Damaged,    ///< changed or cut off on its way
    Newer,      ///< of a newer version of this program
    Forged,     ///< whole, but not signed by the key it names
    TooLarge,   ///< beyond every limit, or it would unfold beyond them
    Invalid     ///< signed by its key, but it says what cannot be
};
/// Of an error of readBundle() and bundleLabel().
[[nodiscard]] BundleTrouble bundleTrouble(const Error& error);

/// A bundle whose signature holds. Whether the key is the one that the household has enrolled is for the desk to say.
struct SignedBundle
{
    DayBundle bundle;
    QByteArray publicKey; ///< 32 bytes
    QByteArray sha256;    ///< of the whole file
    bool operator==(const SignedBundle&) const = default;
};

/// What the first line says, believed by nobody yet.
struct BundleLabel
{
    Uid household;
    qint64 number = 0;
    QByteArray publicKey;
    qint64 packedBytes = 0;
    bool operator==(const BundleLabel&) const = default;
};

constexpr qsizetype mostBundleBytes = 32 * 1024 * 1024;    ///< of a file
constexpr qsizetype mostUnfoldedBytes = 128 * 1024 * 1024; ///< of the facts in it

/// The file. Version 1 is
///
///     "kaibang-bundle 1 " household " " number " " public key (64 hex digits) " " bytes of the facts LF
///     the facts (fact_words.h), compressed by gzip (RFC 1952)
///     64 bytes: Ed25519 (RFC 8032) by that key over "kaibang bundle 1" NUL and all of the above
///     16 bytes: BLAKE2b (RFC 7693) of all of the above, which tells damage from forgery
///
/// The same bundle and key give the same bytes. Invalid or OutOfRange for facts that cannot be (fact_words.h), and
/// Invalid for a null key or a bundle without household and number. Any thread.
[[nodiscard]] Result<QByteArray> encodeBundle(const DayBundle& bundle, const SigningKey& key);

/// Of whatever bytes. Sum and signature are looked at before anything is unfolded or read. NotOurs: no bundle;
/// Damaged: the sum does not hold; NewerFile; Refused: the signature is not that of the key in the file; OutOfRange:
/// larger than the limits; Invalid: it says what cannot be. bundleTrouble() names them. Takes memory of at most some
/// 400 MB for the worst that a file can do. Any thread.
[[nodiscard]] Result<SignedBundle> readBundle(const QByteArray& bytes);

/// The first line alone; errors as readBundle().
[[nodiscard]] Result<BundleLabel> bundleLabel(const QByteArray& bytes);

/// The facts as they are written, after the same checks: for who wants to look at the bytes themselves.
[[nodiscard]] Result<QByteArray> unfoldedFacts(const QByteArray& bytes);

} // namespace kaibang
