// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kaibangctl bundle and village: what a household sends, and what the coordinator does with it.

#include "bundle_keyring.h"
#include "bundle_making.h"
#include "bundle_store.h"
#include "bundle_words.h"
#include "ctl_commands.h"
#include "fact_json.h"
#include "ledger.h"
#include "secret_keeper.h"
#include "system_clock.h"
#include "trail_store.h"
#include "wording.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace kaibang::ctl {

namespace {

const SystemClock systemClock;

// The keychain answers over the message bus: some turns of the event loop.
Result<SigningKey> keyOfKeychain(const Uid& household)
{
    SecretKeeper secrets;
    SigningKey key;
    QTimer::singleShot(0, &secrets, [&] {
        BundleKeyring::read(secrets, household, [&key](const SigningKey& found) {
            key = found;
            QCoreApplication::exit();
        });
    });
    QCoreApplication::exec();
    if (key.isNull())
        return Error{ErrorKind::Unsupported, QStringLiteral("no keychain; --key-file is another way")};
    return key;
}

void sayBundle(const SignedBundle& file)
{
    const DayBundle& bundle = file.bundle;
    const QTimeZone zone(bundle.zone.toLatin1());
    say(BundleWords::titleText(bundle));
    say(BundleWords::signedText(shortCode(bundle.household, file.publicKey)));
    say(QStringLiteral("%1 · %2").arg(bundle.household.text(), Wording::timeText(bundle.madeAt, zone)));
    for (const DayFacts& day : bundle.days) {
        const DaySums sums = sumsOf(day);
        say(BundleWords::sumsText(day.day, sums));
        for (auto it = sums.money.begin(); it != sums.money.end(); ++it)
            say(QStringLiteral("  ") + BundleWords::moneyText(it.key(), *it));
    }
}

int sayTrouble(const Invocation& call, const QByteArray& bytes, const Error& error)
{
    static const QHash<BundleTrouble, QString> names{{BundleTrouble::NotABundle, QStringLiteral("not_a_bundle")},
                                                     {BundleTrouble::Damaged, QStringLiteral("damaged")},
                                                     {BundleTrouble::Newer, QStringLiteral("newer")},
                                                     {BundleTrouble::Forged, QStringLiteral("forged")},
                                                     {BundleTrouble::TooLarge, QStringLiteral("too_large")},
                                                     {BundleTrouble::Invalid, QStringLiteral("invalid")}};
    const BundleTrouble trouble = bundleTrouble(error);
    const QString text = BundleWords::troubleText(trouble);
    if (call.json) {
        QJsonObject told{{QStringLiteral("trouble"), names.value(trouble)},
                         {QStringLiteral("detail"), error.detail},
                         {QStringLiteral("text"), text}};
        if (const auto label = bundleLabel(bytes)) { // what it claims to be; nobody has proved it
            told.insert(QStringLiteral("claims_household_id"), label.value().household.text());
            told.insert(QStringLiteral("claims_number"), label.value().number);
        }
        printJson(told);
    }
    std::fputs((text + QStringLiteral(" [") + error.detail + QStringLiteral("]\n")).toUtf8().constData(), stderr);
    return NeedsAPerson;
}

int villageShow(const Invocation& call)
{
    if (call.arguments.size() != 2)
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("village show FILE")});
    QFile file(call.arguments.at(1));
    if (!file.open(QIODevice::ReadOnly))
        return couldNot(
            Error{file.exists() ? ErrorKind::Io : ErrorKind::NotFound, QFileInfo(file.fileName()).fileName()});
    const QByteArray bytes = file.read(mostBundleBytes + 1);
    const auto read = readBundle(bytes);
    if (!read)
        return sayTrouble(call, bytes, read.error());
    if (call.json)
        printJson(toJson(read.value()));
    else
        sayBundle(read.value());
    return Finished;
}

} // namespace

// A key in a file is for computers without a keychain. Made at first use, readable by nobody else (umask).
Result<SigningKey> keyOfFile(const QString& path)
{
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Io, QStringLiteral("key file")};
        const SigningKey key = SigningKey::fromSeed(QByteArray::fromHex(file.read(1024).trimmed()));
        return key.isNull() ? Result<SigningKey>(Error{ErrorKind::Invalid, QStringLiteral("key file")})
                            : Result<SigningKey>(key);
    }
    const SigningKey key = SigningKey::create();
    if (const auto written = writeWhole(path, key.seed().toHex() + '\n'); !written)
        return written.error();
    std::fputs((QStringLiteral("+ ") + path + QLatin1Char('\n')).toUtf8().constData(), stderr);
    return key;
}

int bundle(const Invocation& call)
{
    const QDate date = QDate::fromString(call.option("day"), Qt::ISODate);
    QString out = call.option("out");
    if (!date.isValid() || out.isEmpty())
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("--day and --out")});
    const auto ledger = Ledger::open(call.ledger, systemClock);
    if (!ledger)
        return couldNot(ledger.error());
    const Household& household = ledger.value()->household();
    if (household.isRehearsal) // before a key is made for it
        return couldNot(Error{ErrorKind::Refused, QStringLiteral("a rehearsal is told to nobody")});
    const auto key = call.has("key-file") ? keyOfFile(call.option("key-file")) : keyOfKeychain(household.uid);
    if (!key)
        return couldNot(key.error());
    const QString place = QFileInfo(out).isDir() ? out : QFileInfo(out).absolutePath();
    const QString own = QFileInfo(call.ledger).absolutePath() + QStringLiteral("/bundles"); // the window's
    const auto made = makeBundle(*ledger.value(), BusinessDay::fromDate(date), key.value(),
                                 highestNumber({place, own}, household.uid));
    if (!made)
        return couldNot(made.error());
    if (QFileInfo(out).isDir())
        out += QLatin1Char('/') + made.value().fileName;
    TrailStore(*ledger.value()).add(TrailKind::Exported, QFileInfo(out).fileName(), {}, QStringLiteral("bundle"));
    if (const auto noted = ledger.value()->database().checked(Done{}); !noted)
        return couldNot(noted.error());
    if (const auto written = writeWhole(out, made.value().bytes); !written)
        return couldNot(written.error());
    const ToldBundle& told = made.value().told;
    const QByteArray hash = QCryptographicHash::hash(made.value().bytes, QCryptographicHash::Sha256);
    const auto noted = BundleStore(*ledger.value())
                           .noteWritten(told.number, hash, made.value().bytes.size(), QFileInfo(out).fileName());
    if (!noted)
        return couldNot(noted.error());
    if (!call.json) {
        say(BundleWords::writtenText(told, QFileInfo(out).fileName()));
        return Finished;
    }
    QJsonArray again;
    for (const BusinessDay day : told.restated)
        again.append(day.date().toString(Qt::ISODate));
    printJson(QJsonObject{{QStringLiteral("household_id"), household.uid.text()},
                          {QStringLiteral("code"), shortCode(household.uid, key.value().publicKey())},
                          {QStringLiteral("number"), told.number},
                          {QStringLiteral("new"), told.isNew},
                          {QStringLiteral("day"), told.closes.date().toString(Qt::ISODate)},
                          {QStringLiteral("restated"), again},
                          {QStringLiteral("orders"), told.orders},
                          {QStringLiteral("file"), out},
                          {QStringLiteral("bytes"), made.value().bytes.size()}});
    return Finished;
}

int village(const Invocation& call)
{
    static const QHash<QString, int (*)(const Invocation&)> steps{{QStringLiteral("show"), villageShow}};
    const auto step = steps.value(call.arguments.value(0));
    return step ? step(call) : villageDesk(call);
}

} // namespace kaibang::ctl
