// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_making.h"

#include "bundle_store.h"
#include "day_facts_query.h"
#include "fact_words.h"
#include "ledger_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>

namespace kaibang {

namespace {

// What is read while a bundle is made may have changed a moment before: looked at again the next time.
constexpr qint64 overlapMs = 3'600'000;

// Well within FactLimits. Days that do not fit any more are told by the next bundle.
constexpr qsizetype mostOrders = 200'000, mostLines = 400'000, mostDays = 700;

constexpr qint64 firstLineBytes = 256;
constexpr qint64 mostNumber = 1'000'000'000; ///< believed of a file that anybody can have put there

struct Size
{
    qsizetype days = 0, orders = 0, lines = 0;

    void add(const DayFacts& day)
    {
        days += 1;
        orders += day.orders.size();
        for (const FactOrder& order : day.orders)
            lines += order.lines.size();
    }
    [[nodiscard]] bool isFull() const { return days >= mostDays || orders >= mostOrders || lines >= mostLines; }
};

// Earlier days that were told otherwise or not at all.
Result<Done> addEarlier(Ledger& ledger, DayFactsQuery& query, DayBundle& bundle)
{
    BundleStore bundles(ledger);
    const auto told = bundles.toldBefore(bundle.closes);
    if (!told)
        return told.error();
    const QList<int> known = told.value().keys();
    if (known.isEmpty())
        return Done{}; // the first bundle of all: nobody waits for the days before
    const BusinessDay first{*std::min_element(known.begin(), known.end())}, last{bundle.closes.days - 1};
    const auto all = query.days(first, last, std::nullopt);
    const auto changed =
        query.days(first, last, bundles.madeBefore(bundle.closes).value_or(Instant{}).plusMs(-overlapMs));
    if (!all || !changed)
        return all ? changed.error() : all.error();
    Size size;
    size.add(bundle.days.front());
    QList<BusinessDay> days = changed.value();
    for (const BusinessDay day : all.value())
        if (!told.value().contains(day.days) && !days.contains(day))
            days.append(day);
    std::sort(days.begin(), days.end());
    for (const BusinessDay day : std::as_const(days)) {
        const auto facts = query.day(day);
        if (!facts)
            return facts.error();
        if (told.value().value(day.days) == toldHash(facts.value()))
            continue;
        bundle.days.append(facts.value());
        size.add(facts.value());
        if (size.isFull())
            break;
    }
    return Done{};
}

Error writingError(const QFileDevice& file)
{
    return {file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::Io, file.errorString()};
}

} // namespace

Result<DayBundle> gatheredBundle(Ledger& ledger, BusinessDay closes)
{
    const ReadMoment moment(ledger.database()); // a day that moves while it is read would be told twice or not at all
    auto query = DayFactsQuery::of(ledger);
    if (!query)
        return query.error();
    if (closes > ledger.dayRule().dayOf(ledger.now()) || closes.days < 0)
        return Error{ErrorKind::Invalid, QStringLiteral("a day that has not begun")};
    const Household& household = ledger.household();
    DayBundle bundle;
    bundle.household = household.uid;
    bundle.householdName = household.name;
    bundle.zone = household.zone;
    bundle.dayStartMinute = household.dayStartMinute;
    bundle.currency = household.currency;
    bundle.closes = closes;
    const auto day = query.value().day(closes);
    if (!day)
        return day.error();
    bundle.days.append(day.value());
    if (const auto added = addEarlier(ledger, query.value(), bundle); !added)
        return added.error();
    auto stock = query.value().stock();
    auto lots = query.value().lots();
    if (!stock || !lots)
        return stock ? lots.error() : stock.error();
    bundle.stock = std::move(stock).value();
    bundle.lots = std::move(lots).value();
    return bundle;
}

BundleDraft draftOf(const DayBundle& bundle)
{
    BundleDraft draft;
    draft.closes = bundle.closes;
    draft.content = contentHash(bundle);
    draft.orders = bundle.days.front().orders.size();
    for (const DayFacts& day : bundle.days)
        draft.days.append({day.day, toldHash(day)});
    return draft;
}

Result<BundleOffer> sealedBundle(DayBundle bundle, const ToldBundle& told, const SigningKey& key)
{
    bundle.number = told.number;
    bundle.madeAt = told.madeAt;
    auto bytes = encodeBundle(bundle, key);
    if (!bytes)
        return bytes.error();
    return BundleOffer{told, bundleFileName(bundle), std::move(bytes).value()};
}

qint64 highestNumber(const QStringList& folders, const Uid& household)
{
    qint64 highest = 0;
    for (const QString& name : folders) {
        const QDir folder(name);
        if (name.isEmpty())
            continue;
        for (const QString& entry : folder.entryList({QStringLiteral("*.") + bundleSuffix()}, QDir::Files)) {
            QFile file(folder.filePath(entry));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const auto label = bundleLabel(file.read(firstLineBytes));
            if (label && label.value().household == household)
                highest = std::max(highest, label.value().number);
        }
    }
    return std::min(highest, mostNumber);
}

Result<BundleOffer> makeBundle(Ledger& ledger, BusinessDay closes, const SigningKey& key, qint64 given)
{
    Database& database = ledger.database();
    if (!database.begin())
        return database.error();
    const auto made = [&]() -> Result<BundleOffer> {
        const auto bundle = gatheredBundle(ledger, closes);
        if (!bundle)
            return bundle.error();
        const auto told = BundleStore(ledger).numbered(draftOf(bundle.value()), given);
        if (!told)
            return told.error();
        return sealedBundle(bundle.value(), told.value(), key);
    }();
    if (made && database.commit())
        return made;
    const Error error = made ? database.error() : made.error();
    database.clearError();
    database.rollback();
    return error;
}

Result<Done> writeWhole(const QString& path, const QByteArray& bytes)
{
    const QFileInfo place(path);
    if (!place.absoluteDir().exists())
        return Error{ErrorKind::NotFound, place.absolutePath()};
    const QString draft = place.absolutePath() + QStringLiteral("/.") + place.fileName() + QStringLiteral(".part");
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return writingError(file);
    const bool isWritten = file.write(bytes) == bytes.size() && file.flush();
    const Error failure = writingError(file);
    file.close();
    auto done = isWritten ? syncToDisk(draft) : Result<Done>(failure);
    if (done && std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path).constData()) != 0)
        done = Error{ErrorKind::Io, QStringLiteral("rename")};
    if (!done) {
        QFile::remove(draft);
        return done;
    }
    return syncToDisk(place.absolutePath());
}

} // namespace kaibang
