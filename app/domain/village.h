// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instant.h"
#include "uid.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace kaibang {

// The numbers behind the enums of this file are stored in village ledgers: add at the end, never renumber.

/// How the coordinator's village is called and counts.
struct VillageSettings
{
    QString name;
    QString zone = QStringLiteral("Asia/Shanghai"); ///< IANA; in which the coordinator's own evening runs
    int dayStartMinute = 240;
    QString currency = QStringLiteral("CNY"); ///< shown first where there are several
    bool operator==(const VillageSettings&) const = default;
};

/// A household as the coordinator knows it. One that leaves keeps its history for ever: it is only marked.
struct VillageHousehold
{
    Uid uid;
    QString name;
    QByteArray publicKey; ///< 32 bytes, Ed25519; told once at the desk
    QString phones;       ///< as the coordinator typed them; of the household, never of a buyer
    QString zone;         ///< IANA; empty for the village's
    QString group;        ///< a part of the village, a street, a team
    QString note;
    BusinessDay joinedOn;
    std::optional<BusinessDay> leftOn; ///< its last day
    bool operator==(const VillageHousehold&) const = default;
};

/// Who streams on a day.
struct ExpectedHousehold
{
    Uid household;
    int plannedMinutes = 0; ///< 0 where nobody has said
    bool operator==(const ExpectedHousehold&) const = default;
};

/// What became of a file.
enum class BundleState {
    New = 1,              ///< told of its day first
    Same = 2,             ///< these very bytes were here before
    Newer = 3,            ///< stands in place of an earlier bundle
    Older = 4,            ///< everything it tells is told by a later bundle
    SameNumber = 5,       ///< another content under a number that was here before
    Damaged = 6,          ///< does not read as a bundle
    Forged = 7,           ///< not signed by the household it names
    UnknownHousehold = 8, ///< nobody has enrolled its household
    WrongDay = 9,         ///< tells of days that it cannot know
    HasLeft = 10,         ///< tells only of days after its household left, or before it came
    MadeByNewerProgram = 11
};

/// Why. The numbers that the words need are in BundleOutcome.
enum class BundleReason {
    FirstOfItsDay = 1,
    SameBytes = 2,
    ReplacesNumber = 3,      ///< `otherNumber`
    BelowNumber = 4,         ///< `otherNumber` stands
    MadeLaterSameNumber = 5, ///< stands, being the later one of two with one number
    MadeEarlierSameNumber = 6,
    NotReadable = 7,
    SignatureWrong = 8,
    OtherKey = 9, ///< signed, but not by the key that was enrolled
    NotEnrolled = 10,
    DayNotBegun = 11,    ///< closes a day that has not begun in its zone
    DayAfterClosed = 12, ///< tells of a day after the one it closes
    DayTwice = 13,
    AfterLeaving = 14,
    BeforeJoining = 15,
    NumbersTooLarge = 16, ///< an amount or a quantity nobody has
    UnknownVersion = 17,
    FileTooLarge = 18,
    NotAFile = 19 ///< gone, a folder, or not to be read
};

[[nodiscard]] QString bundleStateName(BundleState state);    ///< "new", "same_number" …
[[nodiscard]] QString bundleReasonName(BundleReason reason); ///< "first_of_its_day" …
/// The facts of such a bundle are in the ledger.
[[nodiscard]] bool isTaken(BundleState state);
/// Somebody has to ask the household.
[[nodiscard]] bool needsPerson(BundleState state);

struct BundleOutcome
{
    QString file;      ///< its name, without folders
    QByteArray sha256; ///< of its bytes; 32
    BundleState state = BundleState::Damaged;
    BundleReason reason = BundleReason::NotReadable;
    Uid household; ///< invalid where the file does not say
    QString householdName;
    qint64 number = 0, otherNumber = 0;
    std::optional<Instant> madeAt;
    std::optional<BusinessDay> closes;
    qint64 days = 0;      ///< that it tells of
    qint64 daysTaken = 0; ///< of these, that stand by it now
    qint64 orders = 0, lines = 0;
    qint64 corrections = 0; ///< lines beside signed days
    Instant receivedAt;
    QString detail; ///< English, for logs
    bool operator==(const BundleOutcome&) const = default;
};

/// What an import of many files did.
struct VillageImport
{
    QList<BundleOutcome> files; ///< in the order of the names
    bool isCancelled = false;   ///< the files that are not listed were not looked at
    QList<BusinessDay> days;    ///< whose figures may have changed
    bool operator==(const VillageImport&) const = default;
};

/// Where a household stands on an evening.
enum class Attendance {
    Reported = 1,
    Missing = 2,    ///< expected, and nothing has come
    Unexpected = 3, ///< reported without being expected
    Left = 4        ///< not in the village any more, and its day stands
};
[[nodiscard]] QString attendanceName(Attendance attendance);

/// What is known of whether a day's feeds told everything.
enum class DayCompleteness { NoShow = 0, Complete = 1, Incomplete = 2 };
[[nodiscard]] QString dayCompletenessName(DayCompleteness completeness);

/// One household's day in one currency. What belongs to no currency (shows, openings, stock) stands in the first row of
/// a household alone, so that sums over rows count it once.
struct EveningRow
{
    Uid household;
    QString name, group;
    Attendance attendance = Attendance::Missing;
    bool isFirst = true; ///< of its household
    qint64 bundleNumber = 0;
    std::optional<Instant> receivedAt;
    int plannedMinutes = 0;
    qint64 shows = 0, showMs = 0; ///< of shows that have ended
    QString currency;             ///< empty where nothing was sold
    qint64 orders = 0, paidOrders = 0, unpaidOrders = 0, cancelledOrders = 0;
    qint64 claimedMinor = 0; ///< owed by unpaid orders
    qint64 paidMinor = 0, refundedMinor = 0, onlineMinor = 0, offlineMinor = 0;
    qint64 unknownAmounts = 0;     ///< missing in the sums
    qint64 refundsOfWeekMinor = 0; ///< went back on this day and the six before, of orders of any day
    qint64 openingsDone = 0, openingsLeft = 0, replacements = 0;
    qint64 stockUnits = 0; ///< of its newest bundle
    DayCompleteness completeness = DayCompleteness::NoShow;
    qint64 openGapMs = 0;
    bool isRestated = false;
    qint64 exceptions = 0, acknowledged = 0;
    bool operator==(const EveningRow&) const = default;

    [[nodiscard]] qint64 netMinor() const { return paidMinor - refundedMinor; }
    /// Unpaid of paid and unpaid orders, in hundredths of a percent; nothing without either.
    [[nodiscard]] std::optional<qint64> unpaidShare() const;
    /// Of the paid money, in hundredths of a percent; nothing without any.
    [[nodiscard]] std::optional<qint64> onlineShare() const;
};

/// `part` of `whole` in hundredths of a percent, rounded half up; nothing when `whole` is not positive.
[[nodiscard]] std::optional<qint64> shareOf(qint64 part, qint64 whole);
/// Money for each unit, rounded half up; nothing without units, or where it is more than can be told.
[[nodiscard]] std::optional<qint64> meanPrice(qint64 minor, qint64 thousandths);

/// What the desk looks for. Each rule has one limit, in the unit that stands beside it.
enum class ExceptionRule {
    NoNet = 1,        ///< nothing earned in at least so many live minutes
    Unpaid = 2,       ///< more than so many hundredths of a percent of the orders unpaid
    Replacements = 3, ///< replaced more than so many percent of what is usual for the farm's lots
    BelowFloor = 4,   ///< sold so many minor units or more below the village's floor
    Discount = 5,     ///< sold more than so many hundredths of a percent below the catalogue's price
    NoDisclosure = 6, ///< openings without a disclosure card, in at least so many shows
    Changed = 7       ///< a later bundle changed the day, by at least so many minor units of net
};
[[nodiscard]] QString exceptionRuleName(ExceptionRule rule); ///< "no_net" …
[[nodiscard]] std::optional<ExceptionRule> exceptionRuleOf(const QString& name);

struct VillageRule
{
    ExceptionRule rule = ExceptionRule::NoNet;
    bool isOn = true;
    qint64 limit = 0;
    bool operator==(const VillageRule&) const = default;
};
/// The rules of a new village, in the order of the enum.
[[nodiscard]] QList<VillageRule> defaultVillageRules();

/// The lowest price of one unit that the village has agreed on. Applies to what fits every field that is not empty.
struct VillageFloor
{
    QString category, grade, size, productCode;
    QString currency;
    qint64 minor = 0;
    bool operator==(const VillageFloor&) const = default;
};

/// Something that a rule has found. `measured` over `limit` in the rule's unit:
/// NoNet live minutes · Unpaid share · Replacements percent of the usual share · BelowFloor minor units below ·
/// Discount share · NoDisclosure shows · Changed minor units, signed.
struct VillageException
{
    BusinessDay day;
    Uid household;
    QString householdName;
    ExceptionRule rule = ExceptionRule::NoNet;
    QString about; ///< product, or farm and lot; empty for the whole day
    QString currency;
    qint64 measured = 0, limit = 0;
    qint64 part = 0, whole = 0; ///< what the figure comes from: unpaid of orders; replaced of taken; price and floor or
                                ///< list price; net before and after
    bool isAcknowledged = false; ///< and the figure is still the one that was looked at
    QString note;
    std::optional<Instant> acknowledgedAt;
    bool operator==(const VillageException&) const = default;
};

/// One evening as the desk shows it.
struct VillageEvening
{
    BusinessDay day;
    QList<EveningRow> rows;                         ///< by exceptions that wait, then by name
    QList<VillageException> exceptions;             ///< those that wait first, then by rule and name
    qint64 expected = 0, reported = 0, missing = 0; ///< households
    bool isSigned = false;
    qint64 corrections = 0; ///< since it was signed
    bool operator==(const VillageEvening&) const = default;
};

/// For tomorrow.
struct VillageTask
{
    qint64 id = 0;   ///< of this ledger
    BusinessDay day; ///< on which it was written down
    Uid household;   ///< or invalid
    QString householdName;
    QString text;
    std::optional<ExceptionRule> rule; ///< of the exception it was made from
    Instant madeAt;
    std::optional<Instant> doneAt;
    bool operator==(const VillageTask&) const = default;
};

/// A day that was signed. `hash` = SHA-256(previous hash, then the figures); the signature is over the hash.
struct SignedDay
{
    qint64 position = 0; ///< 1, 2, 3 … in the chain
    BusinessDay day;
    Instant signedAt;
    QByteArray figures; ///< canonical bytes, readable: see dayFigures()
    QByteArray previousHash, hash, publicKey, signature;
    QString note;
    qint64 corrections = 0; ///< since then
    bool operator==(const SignedDay&) const = default;
};

enum class ChainFault {
    None = 0,
    Position = 1,  ///< one is missing or was put in
    Previous = 2,  ///< does not follow the one before
    Figures = 3,   ///< its figures were changed
    Signature = 4, ///< not signed by the key it names
    OtherKey = 5,  ///< signed, by a key that is not this village's
    Day = 6        ///< stands for another day than its figures say
};
[[nodiscard]] QString chainFaultName(ChainFault fault);

/// Whether every link of the chain holds; else the first that does not.
struct ChainCheck
{
    qint64 links = 0;
    ChainFault fault = ChainFault::None;
    qint64 brokenAt = 0; ///< position
    std::optional<BusinessDay> day;
    bool operator==(const ChainCheck&) const = default;
    [[nodiscard]] bool holds() const { return fault == ChainFault::None; }
};

enum class CorrectionReason {
    Late = 1,       ///< the household had not reported when the day was signed
    Restated = 2,   ///< a later bundle of the household tells something else
    SameNumber = 3, ///< two bundles of one number differ
    Withdrawn = 4   ///< what was told is told no more
};
[[nodiscard]] QString correctionReasonName(CorrectionReason reason);

/// A line beside a signed day: what a bundle that came later changed, in one currency.
struct VillageCorrection
{
    BusinessDay day;
    Uid household;
    QString householdName;
    QString currency;
    CorrectionReason reason = CorrectionReason::Restated;
    qint64 bundleNumber = 0;
    Instant at;
    qint64 ordersBefore = 0, ordersAfter = 0;
    qint64 paidBefore = 0, paidAfter = 0;
    qint64 refundedBefore = 0, refundedAfter = 0;
    bool operator==(const VillageCorrection&) const = default;

    [[nodiscard]] qint64 netChange() const { return paidAfter - refundedAfter - paidBefore + refundedBefore; }
};

} // namespace kaibang
