// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kaibangctl village: the coordinator's evening from a script.

#include "bundle_import.h"
#include "ctl_village.h"
#include "enrolment.h"
#include "ledger_copy.h"
#include "sign_chain.h"
#include "village_audit.h"
#include "village_roster.h"
#include "village_sign_off.h"
#include "wording.h"

#include <QFile>

namespace kaibang::ctl {

namespace {

// In a transaction that is kept when `job` gives a value.
template<typename Job>
auto inOneGo(VillageLedger& ledger, Job job) -> decltype(job())
{
    Database& database = ledger.database();
    if (!database.begin())
        return database.error();
    auto done = job();
    if (done && !database.commit())
        return database.error();
    if (!done)
        database.rollback();
    return done;
}

int villageInit(const Invocation& call)
{
    VillageSettings settings;
    settings.name = call.option("name");
    if (call.has("zone"))
        settings.zone = call.option("zone");
    if (call.has("currency"))
        settings.currency = call.option("currency");
    if (settings.name.trimmed().isEmpty())
        return couldNot(Error{ErrorKind::Invalid, QStringLiteral("--name")});
    const auto made = VillageLedger::create(villageFile(call), settings, villageClock());
    if (!made)
        return couldNot(made.error());
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("village"), villageFile(call)}, {QStringLiteral("name"), settings.name}});
    return Finished;
}

// "enrolment TAB phones TAB group TAB joined TAB left", all but the first may be missing.
Result<VillageHousehold> enrolledIn(const QString& line, BusinessDay today)
{
    const QStringList words = line.split(u'\t');
    const auto enrolment = Enrolment::fromText(words.front());
    if (!enrolment)
        return enrolment.error();
    VillageHousehold one;
    one.uid = enrolment.value().household;
    one.name = enrolment.value().name;
    one.publicKey = enrolment.value().publicKey;
    one.phones = words.value(1);
    one.group = words.value(2);
    one.joinedOn = today;
    for (const int place : {3, 4}) {
        if (words.value(place).isEmpty())
            continue;
        const auto day = villageDay(words.at(place));
        if (!day)
            return day.error();
        if (place == 3)
            one.joinedOn = day.value();
        else
            one.leftOn = day.value();
    }
    return one;
}

int villageEnrol(const Invocation& call)
{
    QStringList lines;
    for (const QString& word : call.arguments.mid(1)) {
        QFile file(word);
        if (!file.exists()) {
            lines.append(word);
        } else if (file.open(QIODevice::ReadOnly)) {
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
                if (!line.trimmed().isEmpty() && !line.startsWith(u'#'))
                    lines.append(line.trimmed());
        } else {
            return couldNot(Error{ErrorKind::Io, file.errorString()});
        }
    }
    const auto ledger = villageToWrite(call);
    if (!ledger)
        return couldNot(ledger.error());
    const BusinessDay today = ledger.value()->dayRule().dayOf(ledger.value()->now());
    QJsonArray told;
    const auto done = inOneGo(*ledger.value(), [&]() -> Result<Done> {
        for (const QString& line : std::as_const(lines)) {
            const auto one = enrolledIn(line, today);
            if (!one)
                return one.error();
            if (const auto kept = VillageRoster(*ledger.value()).enrol(one.value()); !kept)
                return kept.error();
            told.append(QJsonObject{{QStringLiteral("household_id"), one.value().uid.text()},
                                    {QStringLiteral("name"), one.value().name},
                                    {QStringLiteral("code"), shortCode(one.value().uid, one.value().publicKey)}});
        }
        return Done{};
    });
    if (!done)
        return couldNot(done.error());
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("enrolled"), told}});
    else
        for (const auto& one : std::as_const(told))
            say(one[QLatin1String("name")].toString() + QStringLiteral("  ") + one[QLatin1String("code")].toString());
    return Finished;
}

int villageExpect(const Invocation& call)
{
    const auto day = villageDay(call.arguments.value(1));
    const auto ledger = villageToWrite(call);
    if (!day || !ledger)
        return couldNot(!day ? day.error() : ledger.error());
    QList<ExpectedHousehold> list;
    for (const QString& word : call.arguments.mid(2)) {
        const auto household = householdNamed(*ledger.value(), word.section(u'=', 0, 0));
        if (!household)
            return couldNot(household.error());
        list.append({household.value(), word.section(u'=', 1).toInt()});
    }
    const auto done =
        inOneGo(*ledger.value(), [&] { return VillageRoster(*ledger.value()).setExpected(day.value(), list); });
    if (!done)
        return couldNot(done.error());
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("day"), day.value().date().toString(Qt::ISODate)},
                              {QStringLiteral("expected"), list.size()}});
    return Finished;
}

QJsonObject outcomeJson(const BundleOutcome& outcome)
{
    QJsonObject row{{QStringLiteral("file"), outcome.file},
                    {QStringLiteral("state"), bundleStateName(outcome.state)},
                    {QStringLiteral("reason"), bundleReasonName(outcome.reason)},
                    {QStringLiteral("household"), outcome.householdName},
                    {QStringLiteral("household_id"), outcome.household.text()},
                    {QStringLiteral("number"), outcome.number},
                    {QStringLiteral("days"), outcome.days},
                    {QStringLiteral("days_taken"), outcome.daysTaken},
                    {QStringLiteral("orders"), outcome.orders},
                    {QStringLiteral("lines"), outcome.lines},
                    {QStringLiteral("corrections"), outcome.corrections}};
    if (outcome.otherNumber > 0)
        row.insert(QStringLiteral("other_number"), outcome.otherNumber);
    if (outcome.closes)
        row.insert(QStringLiteral("closes"), outcome.closes->date().toString(Qt::ISODate));
    if (!outcome.detail.isEmpty())
        row.insert(QStringLiteral("detail"), outcome.detail);
    return row;
}

int villageAdd(const Invocation& call)
{
    const auto ledger = villageToWrite(call);
    if (!ledger)
        return couldNot(ledger.error());
    const auto words = Wording::reportWords();
    BundleImport import(call.arguments.mid(1));
    const std::atomic<bool> never{false};
    QJsonArray files;
    bool isAsked = false;
    std::optional<Error> failure;
    for (bool isLast = false; !isLast && !failure;) {
        const auto step = import.step(*ledger.value(), never);
        if (!step) { // what went before is in the village, and said
            failure = step.error();
            break;
        }
        isLast = step.value().isLast;
        failure = step.value().failure;
        for (const BundleOutcome& outcome : step.value().files) {
            isAsked = isAsked || needsPerson(outcome.state) || outcome.corrections > 0;
            if (call.json)
                files.append(outcomeJson(outcome));
            else
                say(outcome.file + QStringLiteral("  ") +
                    words.value(QStringLiteral("bundle_state.") + bundleStateName(outcome.state)) +
                    QStringLiteral("  ") +
                    words.value(QStringLiteral("bundle_reason.") + bundleReasonName(outcome.reason)));
        }
    }
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("files"), files}});
    if (failure)
        return couldNot(*failure);
    return isAsked ? NeedsAPerson : Finished;
}

int villageSign(const Invocation& call)
{
    const auto day = villageDay(call.arguments.value(1));
    const auto key = keyOfFile(call.option("key-file"));
    const auto ledger = villageToWrite(call);
    if (!day || !key || !ledger)
        return couldNot(!day ? day.error() : !key ? key.error() : ledger.error());
    const auto done = inOneGo(*ledger.value(),
                              [&] { return signDay(*ledger.value(), day.value(), key.value(), call.option("note")); });
    if (!done)
        return couldNot(done.error());
    const SignedDay& link = done.value();
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("day"), call.arguments.value(1)},
                              {QStringLiteral("position"), link.position},
                              {QStringLiteral("hash"), QString::fromLatin1(link.hash.toHex())},
                              {QStringLiteral("previous"), QString::fromLatin1(link.previousHash.toHex())},
                              {QStringLiteral("public_key"), QString::fromLatin1(link.publicKey.toHex())},
                              {QStringLiteral("signature"), QString::fromLatin1(link.signature.toHex())},
                              {QStringLiteral("figures"), QString::fromUtf8(link.figures)}});
    else
        say(QString::fromLatin1(link.hash.toHex()));
    return Finished;
}

int villageVerify(const Invocation& call)
{
    const auto ledger = villageToRead(call);
    if (!ledger)
        return couldNot(ledger.error());
    const auto checks = auditVillage(*ledger.value());
    const auto days = VillageSignOff(*ledger.value()).all();
    if (!checks || !days)
        return couldNot(!checks ? checks.error() : days.error());
    const ChainCheck chain = checkChain(days.value(), QByteArray::fromHex(call.option("key").toLatin1()));
    QJsonArray rows;
    bool isSound = chain.holds();
    const auto tell = [&](const QString& name, bool isOk, const QString& detail) {
        isSound = isSound && isOk;
        rows.append(QJsonObject{
            {QStringLiteral("name"), name}, {QStringLiteral("ok"), isOk}, {QStringLiteral("detail"), detail}});
        if (!call.json)
            say((isOk ? QStringLiteral("ok  ") : QStringLiteral("NO  ")) + name + QStringLiteral("  ") + detail);
    };
    for (const AuditCheck& check : checks.value())
        tell(check.name, check.ok, check.detail);
    tell(QStringLiteral("chain"), chain.holds(),
         chain.holds()
             ? QStringLiteral("%1 links").arg(chain.links)
             : QStringLiteral("link %1 (%2): %3")
                   .arg(chain.brokenAt)
                   .arg(chain.day ? chain.day->date().toString(Qt::ISODate) : QString(), chainFaultName(chain.fault)));
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("ok"), isSound}, {QStringLiteral("checks"), rows}});
    return isSound ? Finished : NeedsAPerson;
}

int villageBackup(const Invocation& call)
{
    const auto ledger = villageToRead(call);
    if (!ledger || !call.has("out"))
        return couldNot(!ledger ? ledger.error() : Error{ErrorKind::Invalid, QStringLiteral("--out")});
    const auto copy = copyVillage(*ledger.value(), call.option("out"));
    if (!copy)
        return couldNot(copy.error());
    if (call.json)
        printJson(QJsonObject{{QStringLiteral("file"), call.option("out")},
                              {QStringLiteral("bytes"), copy.value().bytes},
                              {QStringLiteral("orders"), copy.value().orders}});
    return Finished;
}

} // namespace

int villageDesk(const Invocation& call)
{
    static const QHash<QString, int (*)(const Invocation&)> steps{
        {QStringLiteral("init"), villageInit},        {QStringLiteral("enrol"), villageEnrol},
        {QStringLiteral("expect"), villageExpect},    {QStringLiteral("add"), villageAdd},
        {QStringLiteral("day"), villageDayReport},    {QStringLiteral("report"), villageReport},
        {QStringLiteral("sign"), villageSign},        {QStringLiteral("verify"), villageVerify},
        {QStringLiteral("backup"), villageBackup},    {QStringLiteral("export"), villageExport},
        {QStringLiteral("notice"), villageNoticeFile}};
    const auto step = steps.value(call.arguments.value(0));
    return step ? step(call)
                : couldNot(Error{ErrorKind::Invalid, QStringLiteral("village ") + call.arguments.value(0)});
}

} // namespace kaibang::ctl
