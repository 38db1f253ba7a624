// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_file.h"

#include "fact_words.h"

#include <QCryptographicHash>
#include <archive.h>
#include <archive_entry.h>
#include <sodium.h>

namespace kaibang {

namespace {

constexpr qsizetype sumBytes = 16, pieceBytes = 64 * 1024, mostLabel = 256;
const QByteArray magic = QByteArrayLiteral("kaibang-bundle ");

QByteArray sumOf(QByteArrayView bytes)
{
    QByteArray sum(sumBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), sumBytes,
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum;
}

struct WriterCloser
{
    void operator()(archive* a) const { archive_write_free(a); }
};
struct ReaderCloser
{
    void operator()(archive* a) const { archive_read_free(a); }
};

la_ssize_t appendTo(archive*, void* to, const void* bytes, size_t size)
{
    static_cast<QByteArray*>(to)->append(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

// A bare gzip stream: no name, no time, so that the same facts are the same bytes.
Result<QByteArray> folded(const QByteArray& facts)
{
    QByteArray packed;
    const std::unique_ptr<archive, WriterCloser> a(archive_write_new());
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_pathname(entry.get(), "facts");
    if (archive_write_add_filter_gzip(a.get()) != ARCHIVE_OK || archive_write_set_format_raw(a.get()) != ARCHIVE_OK ||
        archive_write_set_filter_option(a.get(), "gzip", "timestamp", nullptr) != ARCHIVE_OK ||
        archive_write_set_bytes_in_last_block(a.get(), 1) != ARCHIVE_OK ||
        archive_write_open(a.get(), &packed, nullptr, appendTo, nullptr) != ARCHIVE_OK ||
        archive_write_header(a.get(), entry.get()) != ARCHIVE_OK ||
        archive_write_data(a.get(), facts.constData(), static_cast<size_t>(facts.size())) != facts.size() ||
        archive_write_close(a.get()) != ARCHIVE_OK)
        return Error{ErrorKind::Io, QStringLiteral("gzip")};
    return packed;
}

Result<QByteArray> unfolded(QByteArrayView packed)
{
    const Error broken{ErrorKind::Invalid, QStringLiteral("the facts do not unfold")};
    const std::unique_ptr<archive, ReaderCloser> a(archive_read_new());
    archive_entry* entry = nullptr;
    // Only this one form: a file inside a file inside a file would be somebody's joke.
    if (archive_read_support_filter_gzip(a.get()) != ARCHIVE_OK ||
        archive_read_support_format_raw(a.get()) != ARCHIVE_OK ||
        archive_read_open_memory(a.get(), packed.data(), static_cast<size_t>(packed.size())) != ARCHIVE_OK ||
        archive_read_next_header(a.get(), &entry) != ARCHIVE_OK ||
        archive_filter_code(a.get(), 0) != ARCHIVE_FILTER_GZIP || archive_filter_count(a.get()) != 2)
        return broken;
    QByteArray facts, piece(pieceBytes, Qt::Uninitialized);
    while (true) {
        const auto got = archive_read_data(a.get(), piece.data(), static_cast<size_t>(piece.size()));
        if (got < 0)
            return broken;
        if (got == 0)
            return facts;
        if (facts.size() + got > mostUnfoldedBytes)
            return Error{ErrorKind::OutOfRange, QStringLiteral("the facts unfold beyond the limit")};
        facts.append(piece.constData(), static_cast<qsizetype>(got));
    }
}

// A number as we write it: no sign, no zero in front.
std::optional<qint64> plainNumber(const QByteArray& digits, qint64 most)
{
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    if (!isNumber || value < 1 || value > most || QByteArray::number(value) != digits)
        return std::nullopt;
    return value;
}

/// A file taken apart at its seams.
struct Seams
{
    BundleLabel label;
    QByteArrayView packed;
};

Result<BundleLabel> readLabel(const QByteArray& bytes, qsizetype& end)
{
    if (!bytes.startsWith(magic))
        return Error{ErrorKind::NotOurs, QStringLiteral("no bundle")};
    const QByteArray beginning = bytes.left(mostLabel);
    end = beginning.indexOf('\n');
    const QList<QByteArray> words = beginning.left(std::max<qsizetype>(end, 0)).split(' ');
    const QByteArray version = beginning.mid(magic.size()).split(' ').value(0);
    if (version != "1") {
        if (plainNumber(version, 1'000'000))
            return Error{ErrorKind::NewerFile, QStringLiteral("version ") + QString::fromLatin1(version)};
        return Error{ErrorKind::Damaged, QStringLiteral("version")};
    }
    const Error damaged{ErrorKind::Damaged, QStringLiteral("first line")};
    if (words.size() != 6)
        return damaged;
    BundleLabel label;
    label.household = Uid::fromText(QString::fromLatin1(words.at(2)));
    label.publicKey = QByteArray::fromHex(words.at(4));
    const auto number = plainNumber(words.at(3), FactLimits::count);
    const auto packed = plainNumber(words.at(5), mostBundleBytes);
    if (label.household.text().toLatin1() != words.at(2) || label.publicKey.toHex() != words.at(4) ||
        label.publicKey.size() != SigningKey::publicSize || !number || !packed)
        return damaged;
    label.number = *number;
    label.packedBytes = *packed;
    ++end;
    return label;
}

Result<Seams> takenApart(const QByteArray& bytes)
{
    if (bytes.size() > mostBundleBytes)
        return Error{bytes.startsWith(magic) ? ErrorKind::OutOfRange : ErrorKind::NotOurs, QStringLiteral("size")};
    qsizetype end = 0;
    const auto label = readLabel(bytes, end);
    if (!label)
        return label.error();
    const qsizetype body = end + label.value().packedBytes;
    if (bytes.size() != body + SigningKey::signatureSize + sumBytes)
        return Error{ErrorKind::Damaged, QStringLiteral("length")};
    const QByteArrayView all(bytes);
    const QByteArrayView summed = all.chopped(sumBytes);
    if (sumOf(summed) != all.last(sumBytes))
        return Error{ErrorKind::Damaged, QStringLiteral("sum")};
    if (!isSignedBy(label.value().publicKey, SignedThing::Bundle, all.first(body),
                    summed.last(SigningKey::signatureSize)))
        return Error{ErrorKind::Refused, QStringLiteral("signature")};
    return Seams{label.value(), all.sliced(end, label.value().packedBytes)};
}

} // namespace

QString bundleSuffix()
{
    return QStringLiteral("kbday");
}

QString bundleFileName(const DayBundle& bundle)
{
    constexpr int mostName = 40;
    QString name;
    for (const QChar c : bundle.householdName)
        if (name.size() < mostName && c.isLetterOrNumber() && !c.isSurrogate())
            name += c;
    if (name.isEmpty())
        name = bundle.household.text().right(12);
    return QStringLiteral("%1-%2-%3.%4")
        .arg(name, bundle.closes.date().toString(Qt::ISODate))
        .arg(bundle.number, 4, 10, QLatin1Char('0'))
        .arg(bundleSuffix());
}

BundleTrouble bundleTrouble(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotOurs:
        return BundleTrouble::NotABundle;
    case ErrorKind::NewerFile:
        return BundleTrouble::Newer;
    case ErrorKind::Refused:
        return BundleTrouble::Forged;
    case ErrorKind::OutOfRange:
        return BundleTrouble::TooLarge;
    case ErrorKind::Invalid:
        return BundleTrouble::Invalid;
    default:
        return BundleTrouble::Damaged;
    }
}

Result<QByteArray> encodeBundle(const DayBundle& bundle, const SigningKey& key)
{
    if (key.isNull() || !bundle.household.isValid() || bundle.number < 1)
        return Error{ErrorKind::Invalid, QStringLiteral("key, household or number")};
    const auto facts = writtenFacts(bundle);
    if (!facts)
        return facts.error();
    if (facts.value().size() > mostUnfoldedBytes)
        return Error{ErrorKind::OutOfRange, QStringLiteral("facts")};
    const auto packed = folded(facts.value());
    if (!packed)
        return packed.error();
    QByteArray file = magic + "1 " + bundle.household.text().toLatin1() + ' ' + QByteArray::number(bundle.number) +
                      ' ' + key.publicKey().toHex() + ' ' + QByteArray::number(packed.value().size()) + '\n' +
                      packed.value();
    file += key.sign(SignedThing::Bundle, file);
    file += sumOf(file);
    if (file.size() > mostBundleBytes)
        return Error{ErrorKind::OutOfRange, QStringLiteral("size")};
    return file;
}

Result<BundleLabel> bundleLabel(const QByteArray& bytes)
{
    qsizetype end = 0;
    return readLabel(bytes, end);
}

Result<QByteArray> unfoldedFacts(const QByteArray& bytes)
{
    const auto seams = takenApart(bytes);
    if (!seams)
        return seams.error();
    return unfolded(seams.value().packed);
}

Result<SignedBundle> readBundle(const QByteArray& bytes)
{
    const auto seams = takenApart(bytes);
    if (!seams)
        return seams.error();
    const auto facts = unfolded(seams.value().packed);
    if (!facts)
        return facts.error();
    const auto bundle = readFacts(facts.value());
    if (!bundle)
        return bundle.error();
    const BundleLabel& label = seams.value().label;
    if (bundle.value().household != label.household || bundle.value().number != label.number)
        return Error{ErrorKind::Invalid, QStringLiteral("the first line says something else")};
    return SignedBundle{bundle.value(), label.publicKey, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace kaibang
