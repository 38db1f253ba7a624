// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_reader.h"

#include <QSet>

namespace kaibang {

QString WordReader::plainText()
{
    const QString text = m_in.text(FactLimits::wordBytes);
    if (cleanWord(text) != text)
        m_in.fail("a control character in a word");
    return text;
}

void WordReader::words()
{
    const qsizetype items = m_in.array(FactLimits::words);
    m_words.reserve(items);
    for (qsizetype i = 0; i < items && m_in.ok(); ++i)
        m_words.append(plainText());
    if (QSet<QString>(m_words.begin(), m_words.end()).size() != m_words.size())
        m_in.fail("a word twice");
}

QString WordReader::word()
{
    const qint64 place = m_in.number();
    if (place < 0 || place > m_used || place >= m_words.size()) {
        m_in.fail("a word that is not there");
        return {};
    }
    if (place == m_used)
        ++m_used;
    return m_words.at(place);
}

QString WordReader::neededWord()
{
    QString needed = word();
    if (needed.isEmpty())
        m_in.fail("an empty word");
    return needed;
}

QByteArrayView WordReader::idBytes()
{
    constexpr qsizetype size = 16;
    const QByteArrayView bytes = m_in.bytes(size);
    if (bytes.size() != size)
        m_in.fail("an id of another length");
    return m_in.ok() ? bytes : QByteArrayView();
}

Uid WordReader::id()
{
    return Uid::fromBytes(idBytes().toByteArray());
}

Uid WordReader::optionalId()
{
    if (m_in.nothing())
        return {};
    const QByteArrayView bytes = idBytes();
    if (m_lastShow.bytes() != bytes)
        m_lastShow = Uid::fromBytes(bytes.toByteArray());
    return m_lastShow;
}

std::optional<Instant> WordReader::optionalInstant()
{
    if (m_in.nothing())
        return std::nullopt;
    return instant();
}

std::optional<qint64> WordReader::amount()
{
    return m_in.optionalNumber(-FactLimits::minor, FactLimits::minor);
}

} // namespace kaibang
