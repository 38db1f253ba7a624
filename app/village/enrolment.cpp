// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "enrolment.h"

#include "fact_words.h"
#include "signing_key.h"

#include <QUrl>
#include <sodium.h>

namespace kaibang {

namespace {

const QString scheme = QStringLiteral("kaibang-household:");
constexpr qsizetype mostText = 4096, mostNameLetters = 100;

// https://www.crockford.com/base32.html
const QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int digits = 23, groupSize = 4;

int digitOf(QChar c)
{
    const QChar upper = c.toUpper();
    if (upper == QLatin1Char('O'))
        return 0;
    if (upper == QLatin1Char('I') || upper == QLatin1Char('L'))
        return 1;
    return static_cast<int>(QString(alphabet).indexOf(upper));
}

// Twice a digit in the field of 32 elements (x^5 + x^2 + 1), in which neighbours that are swapped never cancel out.
unsigned doubled(unsigned digit)
{
    const unsigned twice = digit << 1U;
    return (twice & 0x20U) != 0 ? twice ^ 0x25U : twice;
}

unsigned checkDigit(const QList<int>& of)
{
    unsigned check = 0;
    for (const int digit : of)
        check = doubled(check ^ static_cast<unsigned>(digit));
    return check;
}

QString spelled(const QList<int>& all)
{
    QString text;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0 && i % groupSize == 0)
            text += QLatin1Char('-');
        text += QChar(alphabet.at(all.at(i)));
    }
    return text;
}

} // namespace

QString shortCode(const Uid& household, const QByteArray& publicKey)
{
    const QByteArray message = QByteArrayLiteral("kaibang household 1") + household.bytes() + publicKey;
    unsigned char hash[crypto_generichash_BYTES];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(message.constData()),
                       static_cast<unsigned long long>(message.size()), nullptr, 0);
    QList<int> all;
    for (int digit = 0; digit < digits; ++digit) {
        int value = 0;
        for (int bit = digit * 5; bit < digit * 5 + 5; ++bit)
            value = value << 1 | (hash[bit / 8] >> (7 - bit % 8) & 1);
        all.append(value);
    }
    all.append(static_cast<int>(checkDigit(all)));
    return spelled(all);
}

Result<QString> plainShortCode(QStringView typed)
{
    QList<int> all;
    for (const QChar c : typed.left(mostText)) {
        if (c.isSpace() || c == QLatin1Char('-') || c.category() == QChar::Punctuation_Dash)
            continue;
        const int digit = digitOf(c);
        if (digit < 0)
            return Error{ErrorKind::Invalid, QStringLiteral("a character that no code has")};
        all.append(digit);
    }
    if (all.size() != digits + 1)
        return Error{ErrorKind::Invalid, QStringLiteral("length of the code")};
    if (static_cast<int>(checkDigit(all.first(digits))) != all.constLast())
        return Error{ErrorKind::Invalid, QStringLiteral("check character")};
    return spelled(all);
}

QString Enrolment::text() const
{
    return scheme + QStringLiteral("1:") + household.text() + QLatin1Char(':') +
           QString::fromLatin1(publicKey.toHex()) + QLatin1Char(':') +
           QString::fromLatin1(QUrl::toPercentEncoding(cleanWord(name).left(mostNameLetters)));
}

QString Enrolment::code() const
{
    return shortCode(household, publicKey);
}

Result<Enrolment> Enrolment::fromText(QStringView text)
{
    if (text.size() > mostText)
        return Error{ErrorKind::NotOurs, QStringLiteral("length")};
    QString plain; // chats break long lines
    for (const QChar c : text)
        if (!c.isSpace())
            plain += c;
    if (!plain.startsWith(scheme))
        return Error{ErrorKind::NotOurs, QStringLiteral("no household")};
    const QStringList parts = plain.mid(scheme.size()).split(QLatin1Char(':'));
    if (parts.front() != QLatin1String("1"))
        return Error{parts.front().toInt() > 1 ? ErrorKind::NewerFile : ErrorKind::Invalid, QStringLiteral("version")};
    if (parts.size() != 4)
        return Error{ErrorKind::Invalid, QStringLiteral("parts")};
    Enrolment told;
    told.household = Uid::fromText(parts.at(1));
    told.publicKey = QByteArray::fromHex(parts.at(2).toLatin1());
    told.name = QUrl::fromPercentEncoding(parts.at(3).toUtf8());
    if (!told.household.isValid() || told.publicKey.size() != SigningKey::publicSize ||
        told.publicKey.toHex() != parts.at(2).toLatin1())
        return Error{ErrorKind::Invalid, QStringLiteral("id or key")};
    if (told.name.size() > mostNameLetters || cleanWord(told.name) != told.name)
        return Error{ErrorKind::Invalid, QStringLiteral("name")};
    return told;
}

} // namespace kaibang
