// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An export profile as JSON: resources/profiles/README.md says what each key means.
#include "export_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>
#include <array>

namespace kaibang {

namespace {

constexpr auto formName = "kaibang-export-profile";
constexpr int formVersion = 1;
constexpr qsizetype longestName = 120;
constexpr qsizetype mostNames = 400;

template<typename Enum>
struct Named
{
    const char* name;
    Enum value;
};
template<typename Enum>
Named(const char*, Enum) -> Named<Enum>;
constexpr std::array rowMeanings{Named{"order", RowMeaning::Order}, Named{"line", RowMeaning::Line},
                                 Named{"lines_only", RowMeaning::LinesOnly}};
constexpr std::array scopes{Named{"row", AmountScope::Row}, Named{"order", AmountScope::Order}};
constexpr std::array paidColumns{Named{"when_paid", PaidColumn::WhenPaid}, Named{"told", PaidColumn::Told},
                                 Named{"left_after_refunds", PaidColumn::LeftAfterRefunds}};
constexpr std::array payments{Named{"unpaid", Payment::Unpaid}, Named{"pending", Payment::Pending},
                              Named{"partly_paid", Payment::PartlyPaid}, Named{"paid", Payment::Paid},
                              Named{"refunded", Payment::Refunded}};
constexpr std::array fulfilments{Named{"partial", Fulfilment::Partial}, Named{"shipped", Fulfilment::Shipped},
                                 Named{"delivered", Fulfilment::Delivered}, Named{"returned", Fulfilment::Returned}};
constexpr std::array closings{Named{"completed", Closed::Completed}, Named{"cancelled", Closed::CancelledUnpaid},
                              Named{"cancelled_refunded", Closed::CancelledRefunded}};

template<typename Names, typename Enum>
bool take(const Names& names, const QString& word, Enum& into)
{
    for (const auto& named : names)
        if (word == QLatin1String(named.name)) {
            into = named.value;
            return true;
        }
    return false;
}

template<typename Names, typename Enum>
QString nameIn(const Names& names, Enum value)
{
    for (const auto& named : names)
        if (named.value == value)
            return QLatin1String(named.name);
    return {};
}

/// Reads the parts of one object; the first thing that is wrong is kept, so that callers ask once at the end.
class ProfileReader
{
public:
    explicit ProfileReader(const QJsonObject& object)
        : m_object(object)
    {}

    QString text(const char* key, const QString& otherwise = {})
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined())
            return otherwise;
        const QString told = value.toString();
        if (!value.isString() || told.size() > longestName)
            fail(QLatin1String(key));
        return told;
    }
    bool flag(const char* key) { return m_object.value(QLatin1String(key)).toBool(); }
    QStringList list(const QJsonValue& value, const QString& place)
    {
        QStringList all;
        if (value.isString())
            all.append(value.toString());
        for (const QJsonValue& one : value.toArray())
            all.append(one.toString());
        for (const QString& one : all)
            if (one.trimmed().isEmpty() || one.size() > longestName)
                fail(place);
        if (all.size() > mostNames || (!value.isUndefined() && !value.isString() && !value.isArray()))
            fail(place);
        return all;
    }
    QStringList list(const char* key) { return list(m_object.value(QLatin1String(key)), QLatin1String(key)); }
    template<typename Names, typename Enum>
    void choose(const char* key, const Names& names, Enum& into)
    {
        const QString word = text(key);
        if (!word.isEmpty() && !take(names, word, into))
            fail(QLatin1String(key));
    }
    QJsonObject object(const char* key) const { return m_object.value(QLatin1String(key)).toObject(); }
    QJsonArray array(const char* key) const { return m_object.value(QLatin1String(key)).toArray(); }
    void fail(const QString& place)
    {
        if (m_failed.isEmpty())
            m_failed = place;
    }
    [[nodiscard]] const QString& failed() const { return m_failed; }

private:
    const QJsonObject& m_object;
    QString m_failed;
};

QStringList plainHeaders(const QStringList& names)
{
    QStringList plain;
    for (const QString& name : names)
        plain.append(plainHeader(name));
    return plain;
}

void readColumns(ProfileReader& reader, ExportProfile& profile)
{
    const QJsonObject columns = reader.object("columns");
    for (auto one = columns.begin(); one != columns.end(); ++one) {
        const auto field = exportFieldNamed(one.key());
        const QStringList names = plainHeaders(reader.list(one.value(), QStringLiteral("columns.") + one.key()));
        if (!field || names.isEmpty())
            reader.fail(QStringLiteral("columns.") + one.key());
        else
            profile.columns.insert(*field, names);
    }
    const QJsonObject detect = reader.object("detect");
    for (const QString& name : reader.list(detect.value(QLatin1String("columns")), QStringLiteral("detect.columns"))) {
        const auto field = exportFieldNamed(name);
        if (field && profile.columns.contains(*field))
            profile.signature.append(*field);
        else
            reader.fail(QStringLiteral("detect.columns.") + name);
    }
    profile.without =
        plainHeaders(reader.list(detect.value(QLatin1String("without")), QStringLiteral("detect.without")));
}

void readStatuses(ProfileReader& reader, ExportProfile& profile)
{
    const QJsonObject statuses = reader.object("statuses");
    for (auto one = statuses.begin(); one != statuses.end(); ++one) {
        const auto meaning = statusMeaningOf(one.value().toString());
        if (!meaning || one.key().size() > longestName || statuses.size() > mostNames)
            reader.fail(QStringLiteral("statuses.") + one.key().left(longestName));
        else
            profile.statuses.insert(one.key().simplified().replace(u',', QChar(0xFF0C)), *meaning);
    }
    profile.refundedWords = reader.list("refunded_words");
}

void readFileNames(ProfileReader& reader, ExportProfile& profile)
{
    for (const QJsonValue& value : reader.array("file_names")) {
        const FileNameRule rule{value[QLatin1String("pattern")].toString(), value[QLatin1String("form")].toString()};
        const QRegularExpression pattern(rule.pattern);
        if (!pattern.isValid() || pattern.captureCount() != 1 || rule.form.isEmpty() ||
            rule.pattern.size() > longestName || profile.fileNames.size() > 20)
            reader.fail(QStringLiteral("file_names"));
        profile.fileNames.append(rule);
    }
}

// What a file without it could not be read by.
void checkWhole(ProfileReader& reader, const ExportProfile& profile)
{
    static const QRegularExpression soundId(QStringLiteral("^[a-z0-9][a-z0-9_-]{0,63}$"));
    if (!soundId.match(profile.id).hasMatch())
        reader.fail(QStringLiteral("id"));
    if (!soundId.match(profile.source).hasMatch())
        reader.fail(QStringLiteral("source"));
    if (!QTimeZone::isTimeZoneIdAvailable(profile.zone.toUtf8()))
        reader.fail(QStringLiteral("zone"));
    if (!Currency::fromCode(profile.currency))
        reader.fail(QStringLiteral("currency"));
    if (!profile.columns.contains(ExportField::OrderId))
        reader.fail(QStringLiteral("columns.order_id"));
    if (profile.rows != RowMeaning::LinesOnly && !profile.columns.contains(ExportField::PlacedAt))
        reader.fail(QStringLiteral("columns.placed_at"));
    if (profile.signature.isEmpty())
        reader.fail(QStringLiteral("detect.columns"));
}

} // namespace

std::optional<StatusMeaning> statusMeaningOf(const QString& words)
{
    StatusMeaning meaning;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        if (!take(payments, word, meaning.payment) && !take(fulfilments, word, meaning.fulfilment) &&
            !take(closings, word, meaning.closed))
            return std::nullopt;
    if (meaning.payment == Payment::Unknown)
        return std::nullopt;
    return meaning;
}

QString wordsOfStatusMeaning(const StatusMeaning& meaning)
{
    QStringList words{nameIn(payments, meaning.payment), nameIn(fulfilments, meaning.fulfilment),
                      nameIn(closings, meaning.closed)};
    words.removeAll(QString());
    return words.join(u' ');
}

Result<ExportProfile> exportProfileFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    ProfileReader reader(object);
    if (object.value(QLatin1String("form")).toString() != QLatin1String(formName))
        return Error{ErrorKind::NotOurs, QStringLiteral("no export profile")};
    if (object.value(QLatin1String("version")).toInt() > formVersion)
        return Error{ErrorKind::NewerFile, QStringLiteral("export profile")};
    ExportProfile profile;
    profile.id = reader.text("id");
    profile.name = reader.text("name");
    profile.source = reader.text("source");
    profile.zone = reader.text("zone");
    profile.currency = reader.text("currency");
    reader.choose("rows", rowMeanings, profile.rows);
    reader.choose("amounts", scopes, profile.amounts);
    reader.choose("paid_column", paidColumns, profile.paid);
    profile.minorUnits = reader.flag("minor_units");
    profile.dayFirst = reader.flag("day_first");
    profile.linesGuessed = reader.flag("lines_guessed");
    profile.netAddsUp = reader.flag("net_adds_up");
    profile.paidWithoutStatus = reader.flag("paid_without_status");
    profile.mergedBy = reader.text("merged_by");
    profile.guards = reader.list("guards");
    readColumns(reader, profile);
    profile.others = plainHeaders(reader.list("others"));
    readStatuses(reader, profile);
    readFileNames(reader, profile);
    checkWhole(reader, profile);
    if (!reader.failed().isEmpty())
        return Error{ErrorKind::Invalid, reader.failed()};
    return profile;
}

QByteArray exportProfileToJson(const ExportProfile& profile)
{
    QJsonObject columns, statuses, detect;
    for (auto one = profile.columns.begin(); one != profile.columns.end(); ++one)
        columns.insert(exportFieldName(one.key()), QJsonArray::fromStringList(one.value()));
    for (auto one = profile.statuses.begin(); one != profile.statuses.end(); ++one)
        statuses.insert(one.key(), wordsOfStatusMeaning(one.value()));
    QJsonArray signature, fileNames;
    for (const ExportField field : profile.signature)
        signature.append(exportFieldName(field));
    for (const FileNameRule& rule : profile.fileNames)
        fileNames.append(QJsonObject{{QStringLiteral("pattern"), rule.pattern}, {QStringLiteral("form"), rule.form}});
    detect.insert(QStringLiteral("columns"), signature);
    detect.insert(QStringLiteral("without"), QJsonArray::fromStringList(profile.without));
    const QJsonObject object{{QStringLiteral("form"), QLatin1String(formName)},
                             {QStringLiteral("version"), formVersion},
                             {QStringLiteral("id"), profile.id},
                             {QStringLiteral("name"), profile.name},
                             {QStringLiteral("source"), profile.source},
                             {QStringLiteral("zone"), profile.zone},
                             {QStringLiteral("currency"), profile.currency},
                             {QStringLiteral("rows"), nameIn(rowMeanings, profile.rows)},
                             {QStringLiteral("amounts"), nameIn(scopes, profile.amounts)},
                             {QStringLiteral("paid_column"), nameIn(paidColumns, profile.paid)},
                             {QStringLiteral("minor_units"), profile.minorUnits},
                             {QStringLiteral("day_first"), profile.dayFirst},
                             {QStringLiteral("lines_guessed"), profile.linesGuessed},
                             {QStringLiteral("net_adds_up"), profile.netAddsUp},
                             {QStringLiteral("paid_without_status"), profile.paidWithoutStatus},
                             {QStringLiteral("merged_by"), profile.mergedBy},
                             {QStringLiteral("guards"), QJsonArray::fromStringList(profile.guards)},
                             {QStringLiteral("detect"), detect},
                             {QStringLiteral("columns"), columns},
                             {QStringLiteral("others"), QJsonArray::fromStringList(profile.others)},
                             {QStringLiteral("statuses"), statuses},
                             {QStringLiteral("refunded_words"), QJsonArray::fromStringList(profile.refundedWords)},
                             {QStringLiteral("file_names"), fileNames}};
    return QJsonDocument(object).toJson();
}

} // namespace kaibang
