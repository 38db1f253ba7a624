// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buyer_comment.h"

#include <QHash>
#include <QRegularExpression>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 oldestMs = 10LL * 60 * 1000;
constexpr qsizetype longestEntity = 8;

QString characterOf(const QString& entity)
{
    static const QHash<QString, QString> named{
        {QStringLiteral("amp"), QStringLiteral("&")},
        {QStringLiteral("lt"), QStringLiteral("<")},
        {QStringLiteral("gt"), QStringLiteral(">")},
        {QStringLiteral("quot"), QStringLiteral("\"")},
        {QStringLiteral("apos"), QStringLiteral("'")},
        {QStringLiteral("nbsp"), QStringLiteral(" ")},
        {QStringLiteral("aacute"), u"á"_s},
        {QStringLiteral("eacute"), u"é"_s},
        {QStringLiteral("iacute"), u"í"_s},
        {QStringLiteral("oacute"), u"ó"_s},
        {QStringLiteral("uacute"), u"ú"_s},
        {QStringLiteral("ntilde"), u"ñ"_s},
        {QStringLiteral("iquest"), u"¿"_s},
        {QStringLiteral("iexcl"), u"¡"_s},
        {QStringLiteral("hellip"), u"…"_s},
        {QStringLiteral("times"), u"×"_s},
    };
    if (!entity.startsWith(QLatin1Char('#')))
        return named.value(entity);
    const bool isHex = entity.startsWith(QLatin1String("#x"), Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = entity.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isSound = isNumber && code >= 32 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = code;
    return isSound ? QString::fromUcs4(&character, 1) : QString();
}

} // namespace

namespace {

struct Tag
{
    QString name; ///< lower-case; "/p" for an end; empty where no tag begins
    QString inside;
    qsizetype end = -1; ///< index of its last character
};

// A ">" in quotes does not end a tag; where the quotes never end it is the first one, as browsers do not read it, but
// as nothing of the tag is left over.
qsizetype endOfTag(const QString& text, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == QLatin1Char('"') || c == QLatin1Char('\''))
            quote = c;
        else if (c == QLatin1Char('>'))
            return i;
    }
    return text.indexOf(QLatin1Char('>'), from);
}

Tag tagAt(const QString& text, qsizetype at)
{
    if (QStringView(text).mid(at).startsWith(QLatin1String("<!--"))) {
        const qsizetype end = text.indexOf(QLatin1String("-->"), at);
        return {QStringLiteral("!"), {}, end < 0 ? text.size() - 1 : end + 2};
    }
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    if (!next.isLetter() && next != QLatin1Char('/') && next != QLatin1Char('!') && next != QLatin1Char('?'))
        return {};
    Tag tag;
    tag.end = endOfTag(text, at + 1);
    if (tag.end < 0)
        return {};
    tag.inside = text.mid(at + 1, tag.end - at - 1);
    qsizetype length = 1;
    while (length < tag.inside.size() && tag.inside.at(length).isLetterOrNumber())
        ++length;
    tag.name = tag.inside.left(length).toLower();
    return tag;
}

// What a browser would run or use and not show.
qsizetype endOfHidden(const QString& text, const Tag& tag)
{
    for (const auto* name : {"script", "style", "template", "noscript", "iframe"})
        if (tag.name == QLatin1String(name)) {
            const qsizetype close =
                text.indexOf(QLatin1String("</") + QLatin1String(name), tag.end, Qt::CaseInsensitive);
            const qsizetype end = close < 0 ? -1 : text.indexOf(QLatin1Char('>'), close);
            return end < 0 ? text.size() - 1 : end;
        }
    return tag.end;
}

QString altOf(const QString& tag)
{
    static const QRegularExpression alt(QStringLiteral("\\balt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"),
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = alt.match(tag);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

bool steersText(QChar c)
{
    const ushort code = c.unicode();
    return (code < 0x20 && !c.isSpace()) || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F || code == 0xFEFF || code == 0xFFFC;
}

QString withoutEntities(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const qsizetype end = c == QLatin1Char('&') ? text.indexOf(QLatin1Char(';'), i) : -1;
        const QString character =
            end > i && end - i <= longestEntity ? characterOf(text.mid(i + 1, end - i - 1)) : QString();
        plain.append(character.isEmpty() ? QString(c) : character);
        if (!character.isEmpty())
            i = end;
    }
    return plain;
}

} // namespace

QString withoutMarkup(const QString& text)
{
    QString bare;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Tag tag = text.at(i) == QLatin1Char('<') ? tagAt(text, i) : Tag{};
        if (tag.name.isEmpty()) {
            bare.append(text.at(i));
            continue;
        }
        // Its words may hold what looks like a tag again; they are words.
        bare.append(QLatin1Char(' '));
        if (tag.name == QLatin1String("img"))
            bare.append(altOf(tag.inside).remove(QLatin1Char('<')) + QLatin1Char(' '));
        i = endOfHidden(text, tag);
    }
    QString plain = withoutEntities(bare);
    plain.removeIf(steersText);
    return plain.simplified();
}

BuyerComment soundComment(BuyerComment comment, Instant now)
{
    comment.source = comment.source.simplified().toLower().left(BuyerComment::longestSource);
    if (comment.source.isEmpty())
        comment.source = QStringLiteral("comment");
    comment.displayName =
        withoutMarkup(comment.displayName.left(4 * BuyerComment::longestName)).left(BuyerComment::longestName);
    comment.text = withoutMarkup(comment.text.left(4 * BuyerComment::longestText)).left(BuyerComment::longestText);
    comment.messageId = comment.messageId.trimmed().left(BuyerComment::longestId);
    comment.room = withoutMarkup(comment.room.left(4 * BuyerComment::longestRoom)).left(BuyerComment::longestRoom);
    comment.roomName =
        withoutMarkup(comment.roomName.left(4 * BuyerComment::longestRoom)).left(BuyerComment::longestRoom);
    if (comment.at && (*comment.at > now || now.ms - comment.at->ms > oldestMs))
        comment.at.reset();
    return comment;
}

} // namespace kaibang
