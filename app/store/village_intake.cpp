// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_intake.h"

namespace kaibang {

namespace {

bool isToldState(BundleState state)
{
    return isTaken(state) || state == BundleState::Older || state == BundleState::SameNumber;
}

std::optional<qint64> daysIn(const std::optional<BusinessDay>& day)
{
    return day ? std::optional<qint64>(day->days) : std::nullopt;
}

std::optional<qint64> msIn(const std::optional<Instant>& instant)
{
    return instant ? std::optional<qint64>(instant->ms) : std::nullopt;
}

BundleOutcome outcomeOf(const ReceivedBundle& received, Instant now)
{
    const DayBundle& bundle = received.bundle;
    BundleOutcome outcome;
    outcome.file = received.file;
    outcome.sha256 = received.sha256;
    outcome.household = bundle.household;
    outcome.householdName = bundle.householdName;
    outcome.number = bundle.number;
    outcome.madeAt = bundle.madeAt;
    outcome.closes = bundle.closes;
    outcome.days = bundle.days.size();
    for (const DayFacts& day : bundle.days) {
        outcome.orders += day.orders.size();
        for (const FactOrder& order : day.orders)
            outcome.lines += order.lines.size();
    }
    outcome.receivedAt = now;
    return outcome;
}

} // namespace

VillageIntake::VillageIntake(VillageLedger& ledger)
    : m_ledger(ledger)
    , m_database(ledger.database())
    , m_words(m_database)
    , m_facts(m_database, m_words)
{}

VillageIntake::Known VillageIntake::knownBytes(const QByteArray& sha256, const QString& file)
{
    Known known;
    Statement find = m_database.statement("SELECT bundle_id,state FROM bundle WHERE sha256=?");
    if (find.run(sha256).next())
        known = Known{find.integer(0), isToldState(static_cast<BundleState>(find.integer(1)))};
    find.finish();
    if (known.id != 0)
        m_database.statement("UPDATE bundle SET seen_again=seen_again+1,file=? WHERE bundle_id=?").run(file, known.id);
    return known;
}

std::optional<VillageIntake::Sender> VillageIntake::senderOf(const Uid& household)
{
    Statement find = m_database.statement("SELECT hh,name,public_key,joined_on,left_on FROM household WHERE uid=?");
    std::optional<Sender> sender;
    if (find.run(household.bytes()).next()) {
        sender = Sender{find.integer(0), find.text(1), find.blob(2), BusinessDay{static_cast<int>(find.integer(3))},
                        std::nullopt};
        if (const auto left = find.optionalInteger(4))
            sender->leftOn = BusinessDay{static_cast<int>(*left)};
    }
    find.finish();
    return sender;
}

std::optional<std::pair<BundleState, BundleReason>> VillageIntake::refusalOf(const ReceivedBundle& received,
                                                                             const std::optional<Sender>& sender)
{
    using Refusal = std::pair<BundleState, BundleReason>;
    const DayBundle& bundle = received.bundle;
    if (!sender)
        return Refusal{BundleState::UnknownHousehold, BundleReason::NotEnrolled};
    if (sender->key != received.publicKey)
        return Refusal{BundleState::Forged, BundleReason::OtherKey};
    if (bundle.definitions > factDefinitions)
        return Refusal{BundleState::MadeByNewerProgram, BundleReason::UnknownVersion};
    const QTimeZone zone(bundle.zone.toLatin1());
    const DayRule rule =
        zone.isValid() ? DayRule{zone, bundle.dayStartMinute} : DayRule{m_ledger.dayRule().zone, bundle.dayStartMinute};
    if (bundle.closes > rule.dayOf(m_ledger.now()))
        return Refusal{BundleState::WrongDay, BundleReason::DayNotBegun};
    QSet<int> seen;
    for (const DayFacts& day : bundle.days) {
        if (day.day > bundle.closes)
            return Refusal{BundleState::WrongDay, BundleReason::DayAfterClosed};
        if (seen.contains(day.day.days))
            return Refusal{BundleState::WrongDay, BundleReason::DayTwice};
        seen.insert(day.day.days);
    }
    if (sender->leftOn && bundle.closes > *sender->leftOn)
        return Refusal{BundleState::HasLeft, BundleReason::AfterLeaving};
    if (bundle.closes < sender->joinedOn)
        return Refusal{BundleState::HasLeft, BundleReason::BeforeJoining};
    if (!numbersFit(bundle))
        return Refusal{BundleState::Damaged, BundleReason::NumbersTooLarge};
    return std::nullopt;
}

// `current` has run and gives number, made_at and sha256 of the bundle that stands, or no row.
VillageIntake::Standing VillageIntake::standing(const ReceivedBundle& received, Statement current)
{
    if (!current.next())
        return {};
    const qint64 number = current.integer(0), madeAt = current.integer(1);
    const QByteArray sha256 = current.blob(2);
    current.finish();
    const DayBundle& bundle = received.bundle;
    if (bundle.number != number)
        return {bundle.number > number ? Rank::Above : Rank::Below, number};
    const bool isAbove = bundle.madeAt.ms != madeAt ? bundle.madeAt.ms > madeAt : received.sha256 > sha256;
    return {isAbove ? Rank::AboveSameNumber : Rank::BelowSameNumber, number};
}

Result<BundleOutcome> VillageIntake::take(const ReceivedBundle& received)
{
    BundleOutcome outcome = outcomeOf(received, m_ledger.now());
    const Known known = knownBytes(received.sha256, received.file);
    const auto sender = senderOf(received.bundle.household);
    if (sender)
        outcome.householdName = sender->name;
    if (known.isTold) {
        outcome.state = BundleState::Same;
        outcome.reason = BundleReason::SameBytes;
        return m_database.checked(outcome);
    }
    if (const auto refusal = refusalOf(received, sender)) {
        outcome.state = refusal->first;
        outcome.reason = refusal->second;
        keep(received, outcome, 0, known.id);
        return m_database.checked(outcome);
    }
    const qint64 id = keep(received, outcome, sender->household, known.id);
    takeDays(received, sender->household, id, outcome);
    takeShelf(received, sender->household, id);
    m_database.statement("UPDATE bundle SET state=?,reason=?,other_number=?,days_taken=? WHERE bundle_id=?")
        .run(static_cast<int>(outcome.state), static_cast<int>(outcome.reason), outcome.otherNumber, outcome.daysTaken,
             id);
    return m_database.checked(outcome);
}

void VillageIntake::takeDays(const ReceivedBundle& received, qint64 household, qint64 bundleId, BundleOutcome& outcome)
{
    Standing told; // of the closed day, else of the first that it tells
    bool hasFirst = false, isNew = false;
    for (const DayFacts& facts : received.bundle.days) {
        tell(facts, household, bundleId);
        Statement current = m_database.statement("SELECT b.number,b.made_at,b.sha256 FROM f_day d JOIN bundle b "
                                                 "USING(bundle_id) WHERE d.biz_day=? AND d.hh=?");
        current.run(facts.day.days, household);
        const Standing stands = standing(received, current);
        if (!hasFirst || facts.day == received.bundle.closes)
            told = stands;
        hasFirst = true;
        if (stands.rank == Rank::Below || stands.rank == Rank::BelowSameNumber)
            continue;
        isNew = isNew || stands.rank == Rank::First;
        ++outcome.daysTaken;
        const DayKey key{facts.day.days, household};
        rememberFigures(key);
        Touch& touch = m_touched[key];
        touch = Touch{received.sha256, bundleId, touch.bundleId != 0 ? touch.hadFacts : stands.rank != Rank::First,
                      stands.rank == Rank::AboveSameNumber};
        m_facts.remove(facts.day, household);
        m_facts.put(facts, household);
        m_database
            .statement("INSERT INTO f_day(biz_day,hh,bundle_id,openings_left) VALUES(?,?,?,?) ON CONFLICT DO UPDATE "
                       "SET bundle_id=excluded.bundle_id,openings_left=excluded.openings_left")
            .run(facts.day.days, household, bundleId, facts.openingsLeft);
    }
    outcome.otherNumber = told.number;
    const bool isTie = told.rank == Rank::AboveSameNumber || told.rank == Rank::BelowSameNumber;
    if (outcome.daysTaken == 0) {
        outcome.state = isTie ? BundleState::SameNumber : BundleState::Older;
        outcome.reason = isTie ? BundleReason::MadeEarlierSameNumber : BundleReason::BelowNumber;
    } else if (isTie) {
        outcome.state = told.rank == Rank::AboveSameNumber ? BundleState::Newer : BundleState::New;
        outcome.reason =
            told.rank == Rank::AboveSameNumber ? BundleReason::MadeLaterSameNumber : BundleReason::FirstOfItsDay;
    } else {
        const bool isFirst = told.rank == Rank::First || (told.rank == Rank::Below && isNew);
        outcome.state = isFirst ? BundleState::New : BundleState::Newer;
        outcome.reason = isFirst ? BundleReason::FirstOfItsDay : BundleReason::ReplacesNumber;
    }
}

// Kept also where it does not stand: how a day changed must not depend on what came first.
void VillageIntake::tell(const DayFacts& facts, qint64 household, qint64 bundleId)
{
    ByCurrency sums;
    for (const FactOrder& order : facts.orders) {
        Figures& sum = sums[order.currency];
        ++sum.orders;
        if (isPaidFact(order)) {
            sum.paid += order.dueMinor.value_or(0);
            sum.refunded += order.refundedMinor.value_or(0);
        }
    }
    if (sums.isEmpty())
        sums.insert(QString(), {});
    Statement put = m_database.statement(
        "INSERT INTO told(biz_day,hh,bundle_id,currency,orders,paid,refunded) VALUES(?,?,?,?,?,?,?)");
    for (auto sum = sums.constBegin(); sum != sums.constEnd(); ++sum)
        put.run(facts.day.days, household, bundleId, sum.key(), sum->orders, sum->paid, sum->refunded);
}

void VillageIntake::takeShelf(const ReceivedBundle& received, qint64 household, qint64 bundleId)
{
    Statement shelf = m_database.statement(
        "SELECT b.number,b.made_at,b.sha256 FROM f_shelf s JOIN bundle b USING(bundle_id) WHERE s.hh=?");
    shelf.run(household);
    const Rank newest = standing(received, shelf).rank;
    if (newest != Rank::Below && newest != Rank::BelowSameNumber)
        m_facts.putShelf(received.bundle, household, bundleId);
    Statement closing = m_database.statement("SELECT b.number,b.made_at,b.sha256 FROM f_closing c JOIN bundle b "
                                             "USING(bundle_id) WHERE c.biz_day=? AND c.hh=?");
    closing.run(received.bundle.closes.days, household);
    const Rank ofDay = standing(received, closing).rank;
    if (ofDay != Rank::Below && ofDay != Rank::BelowSameNumber)
        m_facts.putClosing(received.bundle, household, bundleId);
}

qint64 VillageIntake::keep(const ReceivedBundle& received, const BundleOutcome& outcome, qint64 household,
                           qint64 knownId)
{
    const auto hh = household != 0 ? std::optional<qint64>(household) : std::nullopt;
    Statement put = m_database.statement(
        "INSERT INTO bundle(sha256,hh,household,household_name,number,made_at,closes,definitions,state,reason,"
        "other_number,days,days_taken,orders,lines,file,received_at,detail) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
        "ON CONFLICT(sha256) DO UPDATE SET hh=excluded.hh,household=excluded.household,"
        "household_name=excluded.household_name,number=excluded.number,made_at=excluded.made_at,"
        "closes=excluded.closes,definitions=excluded.definitions,state=excluded.state,reason=excluded.reason,"
        "days=excluded.days,orders=excluded.orders,lines=excluded.lines,received_at=excluded.received_at,"
        "detail=excluded.detail");
    put.run(outcome.sha256, hh, outcome.household.bytes(), received.bundle.householdName, outcome.number,
            msIn(outcome.madeAt), daysIn(outcome.closes), received.bundle.definitions, static_cast<int>(outcome.state),
            static_cast<int>(outcome.reason), outcome.otherNumber, outcome.days, outcome.daysTaken, outcome.orders,
            outcome.lines, outcome.file, outcome.receivedAt.ms, outcome.detail);
    return knownId != 0 ? knownId : put.insertedId();
}

Result<BundleOutcome> VillageIntake::refuse(const RefusedFile& file)
{
    BundleOutcome outcome;
    outcome.file = file.file;
    outcome.sha256 = file.sha256;
    outcome.state = file.state;
    outcome.reason = file.reason;
    outcome.household = file.household;
    outcome.number = file.number;
    outcome.receivedAt = m_ledger.now();
    outcome.detail = file.detail;
    if (file.sha256.isEmpty()) // nothing that could be known again
        return outcome;
    if (const auto sender = senderOf(file.household))
        outcome.householdName = sender->name;
    const Known known = knownBytes(file.sha256, file.file);
    if (!known.isTold) {
        ReceivedBundle nothing;
        nothing.bundle.householdName = outcome.householdName;
        nothing.bundle.definitions = 0;
        keep(nothing, outcome, 0, known.id);
    }
    return m_database.checked(outcome);
}

VillageIntake::ByCurrency VillageIntake::figuresOf(const DayKey& key)
{
    ByCurrency figures;
    Statement s =
        m_database.statement("SELECT currency,sum(orders),sum(paid),sum(refunded) FROM r_day_hh_channel WHERE "
                             "biz_day=? AND hh=? GROUP BY currency");
    s.run(key.first, key.second);
    while (s.next())
        figures.insert(s.text(0), {s.integer(1), s.integer(2), s.integer(3)});
    return figures;
}

void VillageIntake::rememberFigures(const DayKey& key)
{
    if (m_before.contains(key))
        return;
    Statement isSigned = m_database.statement("SELECT 1 FROM signed_day WHERE biz_day=?");
    const bool found = isSigned.run(key.first).next();
    isSigned.finish();
    if (found)
        m_before.insert(key, figuresOf(key));
}

void VillageIntake::correct(const DayKey& key, const Touch& touch, SettledBatch& batch)
{
    const ByCurrency before = m_before.value(key), after = figuresOf(key);
    QStringList currencies = before.keys() + after.keys();
    currencies.removeDuplicates();
    currencies.removeIf([&](const QString& each) { return before.value(each) == after.value(each); });
    if (currencies.isEmpty()) // other facts, the same money: it is told all the same
        currencies.append(QString());
    const CorrectionReason reason = !touch.hadFacts      ? CorrectionReason::Late
                                    : touch.isSameNumber ? CorrectionReason::SameNumber
                                    : after.isEmpty()    ? CorrectionReason::Withdrawn
                                                         : CorrectionReason::Restated;
    Statement put = m_database.statement(
        "INSERT INTO correction(biz_day,hh,currency,reason,bundle_id,at,orders_before,orders_after,paid_before,"
        "paid_after,refunded_before,refunded_after) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const QString& currency : std::as_const(currencies)) {
        const Figures was = before.value(currency), is = after.value(currency);
        put.run(key.first, key.second, currency, static_cast<int>(reason), touch.bundleId, m_ledger.now().ms,
                was.orders, is.orders, was.paid, is.paid, was.refunded, is.refunded);
        ++batch.corrections[touch.sha256];
    }
}

Result<SettledBatch> VillageIntake::settle()
{
    SettledBatch batch;
    TouchedDays touched;
    QSet<int> days;
    for (auto touch = m_touched.constBegin(); touch != m_touched.constEnd(); ++touch) {
        touched.insert(touch.key());
        days.insert(touch.key().first);
    }
    sumAgain(m_database, touched);
    QList<DayKey> signedOnes = m_before.keys();
    std::sort(signedOnes.begin(), signedOnes.end());
    for (const DayKey& key : std::as_const(signedOnes))
        correct(key, m_touched.value(key), batch);
    for (const int day : std::as_const(days))
        batch.days.append(BusinessDay{day});
    std::sort(batch.days.begin(), batch.days.end());
    m_touched.clear();
    m_before.clear();
    return m_database.checked(batch);
}

} // namespace kaibang
