// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_cursor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;

} // namespace

ChangeCursor ChangeCursor::startingAt(Instant instant)
{
    ChangeCursor cursor;
    cursor.m_high = instant.ms / 1000;
    return cursor;
}

ChangeCursor ChangeCursor::forAnotherList() const
{
    return startingAt(Instant{m_high * 1000});
}

ChangeAsk ChangeCursor::next(qint64 overlapSeconds) const
{
    return ChangeAsk{m_walk.value_or(std::max<qint64>(m_high - overlapSeconds, 0)), m_token};
}

bool ChangeCursor::took(const ChangePage& page, ListOrder order, qint64 overlapSeconds)
{
    const ChangeAsk asked = next(overlapSeconds);
    const bool hasNews =
        std::any_of(page.rows.begin(), page.rows.end(), [this](const ListedOrder& row) { return !m_seen.knows(row); });
    for (const ListedOrder& row : page.rows)
        m_high = std::max(m_high, std::min(row.modified, page.now));
    // While one second is read by tokens it is the one thing that must not be forgotten.
    m_seen.remember(page.rows, std::min(m_high - overlapSeconds, asked.from));
    if (order == ListOrder::ByChange)
        return goOn(page, asked, hasNews);
    m_token = page.nextToken;
    m_walk = m_token.isEmpty() ? std::nullopt : std::optional(asked.from);
    return m_token.isEmpty();
}

bool ChangeCursor::goOn(const ChangePage& page, const ChangeAsk& asked, bool hasNews)
{
    const bool isInside = !asked.token.isEmpty(); // one second, by tokens
    qint64 newest = asked.from;
    for (const ListedOrder& row : page.rows)
        newest = std::max(newest, row.modified);
    const bool isSecondOver = page.nextToken.isEmpty() || newest > asked.from;
    m_hasNews = (isInside && m_hasNews) || hasNews;
    if (!isSecondOver) {
        m_walk = asked.from;
        m_token = page.nextToken;
        return false;
    }
    m_token.clear();
    if (isInside && m_hasNews) { // once more from its beginning
        m_hasNews = false;
        m_walk = asked.from;
        return false;
    }
    m_hasNews = false;
    m_walk = page.nextToken.isEmpty() ? std::nullopt : std::optional(newest);
    return page.nextToken.isEmpty();
}

QByteArray ChangeCursor::toBytes() const
{
    QJsonObject object{{u"v"_s, version}, {u"high"_s, m_high}, {u"seen"_s, m_seen.toJson()}};
    if (m_walk)
        object.insert(u"walk"_s, *m_walk);
    if (!m_token.isEmpty())
        object.insert(u"token"_s, QString::fromUtf8(m_token));
    if (m_hasNews)
        object.insert(u"news"_s, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ChangeCursor> ChangeCursor::fromBytes(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"v"_s).toInt() != version)
        return std::nullopt;
    ChangeCursor cursor;
    cursor.m_high = object.value(u"high"_s).toInteger();
    if (object.contains(u"walk"_s))
        cursor.m_walk = object.value(u"walk"_s).toInteger();
    cursor.m_token = object.value(u"token"_s).toString().toUtf8();
    cursor.m_hasNews = object.value(u"news"_s).toBool();
    cursor.m_seen = SeenOrders::fromJson(object.value(u"seen"_s).toObject());
    return cursor;
}

} // namespace kaibang
