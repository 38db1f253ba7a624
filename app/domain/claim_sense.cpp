// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_sense.h"

#include "claim_text.h"

#include <algorithm>
#include <optional>

namespace kaibang {

namespace {

using Is = ClaimTag::Is;
using Kind = ClaimWordKind;

constexpr qint64 usualUnits = 6; ///< more than so many of one thing is rare in a comment
constexpr qint64 mostSureUnits = 20;
constexpr qint64 mostSureInWords = 60; ///< nobody writes "tres docenas" by a slip of the finger
constexpr qint64 mostUnits = 9'999;

/// The parts of a comment by what they are for.
struct Parts
{
    QList<int> counts = QList<int>(int(Kind::Filler) + 1, 0);
    QList<int> items;
    QList<qint64> units;
    QList<qint64> bare; ///< numbers in digits that may be an item or a quantity
    QStringList words;  ///< not understood; perhaps the item's name
    QStringList choices;
    bool isAsked = false, hasPlus = false, hasUnknownItem = false, isNumberMarked = false, hasCode = false,
         isInWords = false;

    [[nodiscard]] bool has(Kind kind) const { return counts.at(int(kind)) > 0; }
};

bool isPhrase(const ClaimTag& tag, Kind kind)
{
    return tag.is == Is::Phrase && tag.kind == kind;
}

bool isNumbered(const ClaimItem& item, qint64 number)
{
    for (const QString& text : {item.code, item.pieceNumber}) {
        bool isNumber = false;
        if (text.toLongLong(&isNumber) == number && isNumber)
            return true;
    }
    return false;
}

int itemNumbered(const ClaimScene& scene, qint64 number)
{
    const auto found = std::find_if(scene.items.begin(), scene.items.end(),
                                    [number](const ClaimItem& item) { return isNumbered(item, number); });
    return found == scene.items.end() ? -1 : int(found - scene.items.begin());
}

class Gatherer
{
public:
    Gatherer(const QList<ClaimTag>& tags, const ClaimScene& scene)
        : m_tags(tags)
        , m_scene(scene)
    {}

    Parts gather()
    {
        for (; m_at < m_tags.size(); ++m_at)
            take(m_tags.at(m_at));
        return m_parts;
    }

private:
    [[nodiscard]] const ClaimTag* next(qsizetype steps = 1) const
    {
        return m_at + steps < m_tags.size() ? &m_tags.at(m_at + steps) : nullptr;
    }

    void takeItemNumber(qint64 number)
    {
        int item = itemNumbered(m_scene, number);
        if (item < 0 && number >= 1 && number <= m_scene.items.size())
            item = int(number) - 1; // "the third one": its place in the run order
        if (item >= 0)
            m_parts.items.append(item);
        else
            m_parts.hasUnknownItem = true;
    }

    void takeNumber(const ClaimTag& tag)
    {
        const ClaimTag* after = next();
        qint64 value = tag.value;
        if (after && after->is == Is::Number && after->multiplies) {
            value *= after->value;
            ++m_at;
            m_parts.isInWords = true;
            m_parts.units.append(value);
        } else if (after && isPhrase(*after, Kind::ItemEnd)) {
            ++m_at;
            takeItemNumber(value);
        } else if (after && isPhrase(*after, Kind::Measure)) {
            ++m_at;
            m_parts.units.append(value);
            m_parts.isNumberMarked = true;
        } else if (after && after->is == Is::Times && !(next(2) && next(2)->is == Is::Number)) {
            ++m_at;
            m_parts.units.append(value);
            m_parts.isNumberMarked = true;
        } else if (tag.isWordNumber) {
            m_parts.units.append(value);
        } else {
            m_parts.bare.append(value);
        }
    }

    void takePhrase(const ClaimTag& tag)
    {
        ++m_parts.counts[int(tag.kind)];
        const ClaimTag* after = next();
        if (tag.kind == Kind::ItemMark && after && after->is == Is::Number && !after->multiplies &&
            !after->isWordNumber) {
            ++m_at;
            takeItemNumber(after->value);
        }
        if (tag.kind == Kind::Choice)
            m_parts.choices.append(tag.text);
    }

    void take(const ClaimTag& tag)
    {
        const ClaimTag* after = next();
        switch (tag.is) {
        case Is::Phrase:
            return takePhrase(tag);
        case Is::Number:
            return takeNumber(tag);
        case Is::Code:
            m_parts.items.append(tag.item);
            m_parts.hasCode = true;
            return;
        case Is::Plus:
            m_parts.hasPlus = true;
            [[fallthrough]];
        case Is::Times:
            m_parts.isNumberMarked = true;
            if (after && after->is == Is::Number) {
                ++m_at;
                m_parts.units.append(after->value);
            } else {
                m_parts.words.append(QStringLiteral("+"));
            }
            return;
        case Is::Hash:
            if (after && after->is == Is::Number) {
                ++m_at;
                takeItemNumber(after->value);
            }
            return;
        case Is::Query:
            m_parts.isAsked = true;
            return;
        case Is::Unknown:
            m_parts.words.append(tag.text);
            return;
        }
    }

    const QList<ClaimTag>& m_tags;
    const ClaimScene& m_scene;
    qsizetype m_at = 0;
    Parts m_parts;
};

bool nameHas(const ClaimItem& item, const QString& word)
{
    const QList<ClaimPiece> pieces = claimPieces(foldedClaim(item.name));
    return std::any_of(pieces.begin(), pieces.end(), [&](const ClaimPiece& piece) {
        return piece.text == word ||
               (word.size() >= 4 && (piece.text + QLatin1Char('s') == word || word + QLatin1Char('s') == piece.text));
    });
}

bool nameHasAll(const ClaimItem& item, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return nameHas(item, word); });
}

// A whole room that types 1, 11 or 666 is in a good mood.
bool isMood(const QList<qint64>& numbers)
{
    return !numbers.isEmpty() && std::all_of(numbers.begin(), numbers.end(), [](qint64 number) {
        const QString digits = QString::number(number);
        const bool isRun = digits.count(digits.front()) == digits.size();
        return number == 1 || (isRun && (digits.startsWith(QLatin1Char('1')) || digits.size() > 1));
    });
}

/// What stands in the way of taking it for sure, most telling first.
ClaimReason first(std::initializer_list<std::pair<bool, ClaimReason>> reasons)
{
    for (const auto& [is, reason] : reasons)
        if (is)
            return reason;
    return ClaimReason::None;
}

class Decision
{
public:
    Decision(Parts parts, const ClaimScene& scene)
        : m_parts(std::move(parts))
        , m_scene(scene)
    {
        m_reading.item = scene.onAir;
    }

    ClaimReading decide()
    {
        const bool asks = m_parts.has(Kind::Claim) || m_parts.has(Kind::WeakClaim);
        const bool isMixed = m_parts.has(Kind::Claim);
        resolveItem();
        resolveUnits();
        if (m_parts.has(Kind::Cancel))
            return as(ClaimIntent::Cancel, first({{isMixed, ClaimReason::Mixed}}));
        if (m_parts.has(Kind::Waitlist))
            return as(ClaimIntent::Waitlist,
                      first({{m_parts.isAsked || m_parts.has(Kind::Question), ClaimReason::Asked},
                             {m_parts.words.size() > 2, ClaimReason::ExtraWords}}));
        if (m_parts.has(Kind::Done))
            return as(ClaimIntent::Nothing, first({{isMixed, ClaimReason::Mixed}}));
        if (m_parts.has(Kind::Interest))
            return m_parts.has(Kind::Claim) ? as(ClaimIntent::Claim, ClaimReason::Mixed)
                                            : as(ClaimIntent::Interest, ClaimReason::None);
        if (m_parts.has(Kind::Negation) && asks)
            return as(ClaimIntent::Cancel, ClaimReason::Negated);
        if (m_parts.has(Kind::Doubt))
            return as(m_parts.has(Kind::Claim) ? ClaimIntent::Claim : ClaimIntent::Nothing,
                      asks ? ClaimReason::Doubtful : ClaimReason::None);
        // "怎么买": a question word beside a weak one asks for words and not for goods.
        const bool isQuestion = m_parts.has(Kind::Question) && !m_parts.has(Kind::Claim);
        return asks && !isQuestion ? withWords() : withoutWords();
    }

private:
    ClaimReading as(ClaimIntent intent, ClaimReason reason)
    {
        m_reading.intent = intent;
        m_reading.reason = reason;
        return m_reading;
    }

    void resolveItem()
    {
        std::sort(m_parts.items.begin(), m_parts.items.end());
        m_parts.items.erase(std::unique(m_parts.items.begin(), m_parts.items.end()), m_parts.items.end());
        if (!m_parts.items.isEmpty()) {
            m_reading.item = m_parts.items.front();
            m_reading.namedItem = true;
        }
        const QStringList words = m_parts.words + m_parts.choices;
        if (words.isEmpty())
            return;
        const bool isOnAir = m_reading.item >= 0 && nameHasAll(m_scene.items.at(m_reading.item), words);
        if (!isOnAir && !m_reading.namedItem && !m_parts.words.isEmpty()) {
            QList<int> named;
            for (int i = 0; i < m_scene.items.size(); ++i)
                if (nameHasAll(m_scene.items.at(i), words))
                    named.append(i);
            if (named.size() == 1) {
                m_reading.item = named.front();
                m_reading.namedItem = true;
                m_isNamedByWords = true;
            }
        }
        if (isOnAir || m_isNamedByWords) {
            m_parts.words.clear();
            m_parts.choices.clear();
        }
    }

    void resolveUnits()
    {
        QList<qint64> units = m_parts.units;
        for (const qint64 number : std::as_const(m_parts.bare)) {
            if (m_reading.namedItem || units.size() > 1)
                units.append(number);
            else
                resolveBare(number, units);
        }
        // "un", "一" beside another number is an article.
        if (units.size() > 1)
            units.removeOne(1);
        m_hasTwoUnits = units.size() > 1;
        if (!units.isEmpty())
            m_reading.units = std::clamp<qint64>(units.front(), 0, mostUnits);
    }

    void resolveBare(qint64 number, QList<qint64>& units)
    {
        const int item = itemNumbered(m_scene, number);
        if (item < 0) {
            units.append(number);
            return;
        }
        const bool isOnAir = item == m_scene.onAir;
        const qint64 left = m_scene.onAir < 0 ? 0 : m_scene.items.at(m_scene.onAir).left;
        const bool mayBeUnits = m_scene.onAir >= 0 && number <= std::max(left, usualUnits);
        if (isOnAir && (number == 1 || !(number <= usualUnits && number <= left))) {
            m_reading.namedItem = true; // "12" while 12 is on air
            return;
        }
        if (!isOnAir && !mayBeUnits) {
            m_reading.item = item;
            m_reading.namedItem = true;
            return;
        }
        m_isEither = true;
        if (number <= usualUnits && m_scene.onAir >= 0)
            units.append(number);
        else
            m_reading.item = item;
    }

    [[nodiscard]] ClaimReason common() const
    {
        return first({{m_parts.isAsked || m_parts.has(Kind::Question), ClaimReason::Asked},
                      {m_parts.has(Kind::Other), ClaimReason::ForAnother},
                      {m_parts.items.size() > 1, ClaimReason::TwoItems},
                      {m_parts.hasUnknownItem, ClaimReason::UnknownItem},
                      {m_hasTwoUnits, ClaimReason::TwoQuantities},
                      {m_reading.units < 1 || m_reading.units > (m_parts.isInWords ? mostSureInWords : mostSureUnits),
                       ClaimReason::BigQuantity},
                      {m_isEither, ClaimReason::NumberOrQuantity},
                      {!m_parts.words.isEmpty(), ClaimReason::ExtraWords},
                      {!m_parts.choices.isEmpty(), ClaimReason::OtherChoice},
                      {m_reading.item < 0, ClaimReason::NoItem}});
    }

    ClaimReading withWords()
    {
        const ClaimReason reason = common();
        const bool isWeak = !m_parts.has(Kind::Claim) && !m_parts.isNumberMarked && !m_reading.namedItem;
        return as(ClaimIntent::Claim, reason == ClaimReason::None && isWeak ? ClaimReason::WeakWord : reason);
    }

    ClaimReading withoutWords()
    {
        if (m_parts.isAsked && m_parts.words.isEmpty() && m_parts.bare.isEmpty() && m_parts.items.isEmpty() &&
            !m_parts.has(Kind::Question))
            return as(ClaimIntent::Interest, ClaimReason::None);
        if (m_parts.isAsked || m_parts.has(Kind::Question))
            return as(ClaimIntent::Question, ClaimReason::None);
        const bool hasUnits = !m_parts.units.isEmpty() || !m_parts.bare.isEmpty();
        if (m_reading.namedItem && !m_isNamedByWords && m_parts.words.isEmpty()) {
            // An item's code alone, or with how many, is an order where such codes are in use. Its number alone is not.
            return as(ClaimIntent::Claim, m_parts.hasCode ? common() : ClaimReason::NumberOnly);
        }
        if (!m_parts.words.isEmpty() || m_parts.has(Kind::Negation) || m_parts.has(Kind::Other) || m_isNamedByWords)
            return as(ClaimIntent::Nothing, ClaimReason::None);
        if (m_parts.hasPlus)
            return as(ClaimIntent::Claim, ClaimReason::PlusOnly);
        if (m_parts.units.isEmpty() && isMood(m_parts.bare))
            return as(ClaimIntent::Interest, ClaimReason::None);
        if (hasUnits && m_parts.choices.isEmpty())
            return as(ClaimIntent::Claim, ClaimReason::NumberOnly);
        return as(ClaimIntent::Nothing, ClaimReason::None);
    }

    Parts m_parts;
    const ClaimScene& m_scene;
    ClaimReading m_reading;
    bool m_isEither = false, m_hasTwoUnits = false, m_isNamedByWords = false;
};

} // namespace

ClaimReading senseOf(const QList<ClaimTag>& tags, const ClaimScene& scene)
{
    if (tags.isEmpty())
        return {};
    return Decision(Gatherer(tags, scene).gather(), scene).decide();
}

} // namespace kaibang
