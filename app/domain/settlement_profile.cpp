// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settlement_profile.h"

#include "export_profile.h"
#include "money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace kaibang {

namespace {

constexpr std::array fieldNames{"flow_id", "order_id", "sub_order_id", "at",    "day",  "income",
                                "expense", "net",      "direction",    "words", "note", "currency"};
static_assert(fieldNames.size() == static_cast<size_t>(StatementField::Currency) + 1);
constexpr std::array kindNames{"income", "refund", "fee", "transfer", "other"};

template<size_t Size>
std::optional<int> placeIn(const std::array<const char*, Size>& names, const QString& word)
{
    for (size_t i = 0; i < Size; ++i)
        if (word == QLatin1String(names.at(i)))
            return static_cast<int>(i);
    return std::nullopt;
}

/// Reads the parts; the first thing that is wrong is kept.
class Reader
{
public:
    explicit Reader(QJsonObject object)
        : m_object(std::move(object))
    {}

    QString text(const char* key) const { return m_object.value(QLatin1String(key)).toString(); }
    int number(const char* key, int otherwise) const { return m_object.value(QLatin1String(key)).toInt(otherwise); }
    bool flag(const char* key, bool otherwise) const { return m_object.value(QLatin1String(key)).toBool(otherwise); }
    QJsonObject object(const char* key) const { return m_object.value(QLatin1String(key)).toObject(); }
    QJsonArray array(const char* key) const { return m_object.value(QLatin1String(key)).toArray(); }
    QStringList list(const char* key) { return listOf(m_object.value(QLatin1String(key)), QLatin1String(key)); }

    QStringList listOf(const QJsonValue& value, const QString& place)
    {
        QStringList all;
        if (value.isString())
            all.append(value.toString());
        for (const QJsonValue& one : value.toArray())
            all.append(one.toString());
        if (all.contains(QString()))
            fail(place);
        return all;
    }
    QStringList headersOf(const QJsonValue& value, const QString& place)
    {
        QStringList plain;
        for (const QString& name : listOf(value, place))
            plain.append(plainHeader(name));
        return plain;
    }
    QList<QStringList> columnsOf(const QJsonValue& value, const QString& place)
    {
        QList<QStringList> columns;
        for (const QJsonValue& one : value.toArray())
            columns.append(headersOf(one, place));
        return columns;
    }
    QList<QStringList> columns(const char* key)
    {
        return columnsOf(m_object.value(QLatin1String(key)), QLatin1String(key));
    }
    QString pattern(const QString& text, int captures, const QString& place)
    {
        const QRegularExpression read(text);
        if (!read.isValid() || read.captureCount() != captures)
            fail(place);
        return text;
    }
    void fail(const QString& place)
    {
        if (failed.isEmpty())
            failed = place;
    }
    QString failed;

private:
    QJsonObject m_object;
};

void readColumns(Reader& reader, SettlementProfile& profile)
{
    const QJsonObject columns = reader.object("columns");
    for (auto one = columns.begin(); one != columns.end(); ++one) {
        const auto field = placeIn(fieldNames, one.key());
        const QStringList names = reader.headersOf(one.value(), one.key());
        if (!field || names.isEmpty())
            reader.fail(QStringLiteral("columns.") + one.key());
        else
            profile.columns.insert(static_cast<StatementField>(*field), names);
    }
    const QJsonObject fees = reader.object("fees");
    for (auto one = fees.begin(); one != fees.end(); ++one) {
        if (!settlementFeeKinds().contains(one.key()))
            reader.fail(QStringLiteral("fees.") + one.key());
        profile.fees.insert(one.key(), reader.columnsOf(one.value(), one.key()));
    }
    profile.gross = reader.columns("gross");
    profile.refund = reader.columns("refund");
    const QJsonObject detect = reader.object("detect");
    profile.signature = reader.columnsOf(detect.value(QLatin1String("columns")), QStringLiteral("detect.columns"));
    profile.without = reader.headersOf(detect.value(QLatin1String("without")), QStringLiteral("detect.without"));
}

void readRules(Reader& reader, SettlementProfile& profile)
{
    for (const QJsonValue& value : reader.array("rules")) {
        StatementRule rule;
        rule.words = reader.listOf(value[QLatin1String("words")], QStringLiteral("rules.words"));
        const auto kind = placeIn(kindNames, value[QLatin1String("kind")].toString());
        rule.fee = value[QLatin1String("fee")].toString();
        const bool isFee = kind == static_cast<int>(SettlementKind::Fee);
        if (!kind || rule.words.isEmpty() || isFee != settlementFeeKinds().contains(rule.fee))
            reader.fail(QStringLiteral("rules"));
        rule.kind = static_cast<SettlementKind>(kind.value_or(0));
        profile.rules.append(rule);
    }
    for (const QString& pattern : reader.list("order_patterns"))
        profile.orderPatterns.append(reader.pattern(pattern, 1, QStringLiteral("order_patterns")));
    const QJsonObject totals = reader.object("totals");
    for (auto one = totals.begin(); one != totals.end(); ++one)
        profile.totals.append({one.key() == QLatin1String("income"),
                               reader.pattern(one.value().toString(), 2, QStringLiteral("totals"))});
}

void checkWhole(Reader& reader, const SettlementProfile& profile)
{
    static const QRegularExpression soundId(QStringLiteral("^[a-z0-9][a-z0-9_-]{0,63}$"));
    const auto has = [&](StatementField field) { return profile.columns.contains(field); };
    if (!soundId.match(profile.id).hasMatch() || !soundId.match(profile.source).hasMatch())
        reader.fail(QStringLiteral("id"));
    if (!QTimeZone::isTimeZoneIdAvailable(profile.zone.toUtf8()))
        reader.fail(QStringLiteral("zone"));
    if (!Currency::fromCode(profile.currency) && !has(StatementField::Currency))
        reader.fail(QStringLiteral("currency"));
    if (!has(StatementField::OrderId) || !has(StatementField::At))
        reader.fail(QStringLiteral("columns"));
    if (!has(StatementField::Net) && !has(StatementField::Income))
        reader.fail(QStringLiteral("columns.net"));
    if (!settlementFeeKinds().contains(profile.rest))
        reader.fail(QStringLiteral("rest"));
    if (profile.signature.isEmpty() || profile.rank < 0)
        reader.fail(QStringLiteral("detect.columns"));
}

} // namespace

Result<SettlementProfile> settlementProfileFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("form")).toString() != QLatin1String("kaibang-settlement-profile"))
        return Error{ErrorKind::NotOurs, QStringLiteral("no settlement profile")};
    Reader reader(object);
    if (reader.number("version", 0) > 1)
        return Error{ErrorKind::NewerFile, QStringLiteral("settlement profile")};
    SettlementProfile profile;
    profile.id = reader.text("id");
    profile.source = reader.text("source");
    profile.zone = reader.text("zone");
    profile.currency = reader.text("currency");
    profile.rank = reader.number("rank", 1);
    profile.dayFirst = reader.flag("day_first", false);
    profile.takenBelowZero = reader.flag("taken_below_zero", true);
    profile.guards = reader.list("guards");
    profile.blanks = reader.list("blanks");
    profile.comments = reader.list("comments");
    profile.outWords = reader.list("out_words");
    if (const QString rest = reader.text("rest"); !rest.isEmpty())
        profile.rest = rest;
    readColumns(reader, profile);
    readRules(reader, profile);
    checkWhole(reader, profile);
    if (!reader.failed.isEmpty())
        return Error{ErrorKind::Invalid, reader.failed};
    return profile;
}

const SettlementProfile* settlementProfileFor(const QList<SettlementProfile>& profiles, const QStringList& plainHeaders)
{
    const SettlementProfile* best = nullptr;
    const auto has = [&](const QString& name) { return plainHeaders.contains(name); };
    for (const SettlementProfile& profile : profiles) {
        const bool all = std::all_of(profile.signature.begin(), profile.signature.end(), [&](const QStringList& names) {
            return std::any_of(names.begin(), names.end(), has);
        });
        const bool other = std::any_of(profile.without.begin(), profile.without.end(), has);
        if (all && !other && (!best || profile.signature.size() > best->signature.size()))
            best = &profile;
    }
    return best;
}

} // namespace kaibang
