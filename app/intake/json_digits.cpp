// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_digits.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstdlib>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The end of a number as JSON writes it (RFC 8259, section 6) that begins at `at`; `at` itself where there is none.
qsizetype numberEnd(QByteArrayView json, qsizetype at)
{
    const auto here = [&json](qsizetype i) { return i < json.size() ? json[i] : '\0'; };
    const auto digits = [&here](qsizetype i) {
        while (isDigit(here(i)))
            ++i;
        return i;
    };
    qsizetype i = here(at) == '-' ? at + 1 : at;
    if (!isDigit(here(i)))
        return at;
    i = here(i) == '0' ? i + 1 : digits(i);
    if (here(i) == '.') {
        if (!isDigit(here(i + 1)))
            return at;
        i = digits(i + 1);
    }
    if (here(i) == 'e' || here(i) == 'E') {
        const qsizetype sign = here(i + 1) == '+' || here(i + 1) == '-' ? i + 2 : i + 1;
        if (!isDigit(here(sign)))
            return at;
        i = digits(sign);
    }
    return i;
}

} // namespace

QJsonDocument jsonWithDigits(QByteArrayView json)
{
    QByteArray texts;
    texts.reserve(json.size() + json.size() / 8);
    bool isInText = false;
    // A number stands at the beginning or behind one of these; "1e5x" and "12 34" stay what they are: no JSON.
    bool isAtValue = true;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInText) {
            texts.append(c);
            if (c == '\\' && i + 1 < json.size())
                texts.append(json[++i]);
            else if (c == '"')
                isInText = false;
            continue;
        }
        if (const qsizetype end = isAtValue ? numberEnd(json, i) : i; end > i) {
            texts.append('"');
            texts.append(json.sliced(i, end - i).data(), end - i);
            texts.append('"');
            i = end - 1;
            isAtValue = false;
            continue;
        }
        if (isDigit(c) || c == '-' || c == '.') // Qt takes some that are none
            return {};
        isInText = c == '"';
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            isAtValue = c == ':' || c == ',' || c == '[';
        texts.append(c);
    }
    return QJsonDocument::fromJson(texts);
}

QString plainDecimal(const QString& text)
{
    constexpr int mostDigits = 30;
    static const QRegularExpression form(u"^(-?)([0-9]+)(?:\\.([0-9]+))?[eE]([+-]?[0-9]{1,3})$"_s);
    const QRegularExpressionMatch parts = form.match(text);
    if (!parts.hasMatch())
        return text;
    QString digits = parts.captured(2) + parts.captured(3);
    qsizetype point = parts.captured(2).size() + parts.captured(4).toInt();
    if (std::abs(point) > mostDigits || digits.size() > mostDigits)
        return text;
    if (point <= 0) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    if (digits.size() < point)
        digits.append(QString(point - digits.size(), u'0'));
    QString whole = digits.left(point);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    QString rest = digits.mid(point);
    while (rest.endsWith(u'0'))
        rest.chop(1);
    return parts.captured(1) + whole + (rest.isEmpty() ? QString() : u'.' + rest);
}

} // namespace kaibang
