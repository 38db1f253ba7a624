// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a window paints again, what a report calls restated and what a merge calls new rest on "is it equal?". Every
// value of the domain has to notice a change of every one of its fields.
#include "buyer_comment.h"
#include "buyer_identity.h"
#include "catalogue.h"
#include "claim.h"
#include "claim_reading.h"
#include "claim_text.h"
#include "day_facts.h"
#include "disclosure.h"
#include "export_profile.h"
#include "flash_price.h"
#include "forbidden_words.h"
#include "goods_return.h"
#include "import_reading.h"
#include "line_rule.h"
#include "live_room.h"
#include "opening.h"
#include "opening_view.h"
#include "order.h"
#include "order_event.h"
#include "order_summary.h"
#include "outcome.h"
#include "packing.h"
#include "piece.h"
#include "recording.h"
#include "recovery.h"
#include "role.h"
#include "run_plan.h"
#include "settlement.h"
#include "settlement_profile.h"
#include "shop.h"
#include "show.h"
#include "show_completeness.h"
#include "stock.h"
#include "told_bundle.h"
#include "trail.h"
#include "typed_claim.h"
#include "village.h"

#include <gtest/gtest.h>

using namespace kaibang;
using namespace Qt::Literals::StringLiterals;

namespace {

// The fields of an aggregate, by as many names as it has: a field that is added does not compile until it is counted.
#define KAIBANG_FIELDS_1 f1
#define KAIBANG_FIELDS_2 KAIBANG_FIELDS_1, f2
#define KAIBANG_FIELDS_3 KAIBANG_FIELDS_2, f3
#define KAIBANG_FIELDS_4 KAIBANG_FIELDS_3, f4
#define KAIBANG_FIELDS_5 KAIBANG_FIELDS_4, f5
#define KAIBANG_FIELDS_6 KAIBANG_FIELDS_5, f6
#define KAIBANG_FIELDS_7 KAIBANG_FIELDS_6, f7
#define KAIBANG_FIELDS_8 KAIBANG_FIELDS_7, f8
#define KAIBANG_FIELDS_9 KAIBANG_FIELDS_8, f9
#define KAIBANG_FIELDS_10 KAIBANG_FIELDS_9, f10
#define KAIBANG_FIELDS_11 KAIBANG_FIELDS_10, f11
#define KAIBANG_FIELDS_12 KAIBANG_FIELDS_11, f12
#define KAIBANG_FIELDS_13 KAIBANG_FIELDS_12, f13
#define KAIBANG_FIELDS_14 KAIBANG_FIELDS_13, f14
#define KAIBANG_FIELDS_15 KAIBANG_FIELDS_14, f15
#define KAIBANG_FIELDS_16 KAIBANG_FIELDS_15, f16
#define KAIBANG_FIELDS_17 KAIBANG_FIELDS_16, f17
#define KAIBANG_FIELDS_18 KAIBANG_FIELDS_17, f18
#define KAIBANG_FIELDS_19 KAIBANG_FIELDS_18, f19
#define KAIBANG_FIELDS_20 KAIBANG_FIELDS_19, f20
#define KAIBANG_FIELDS_21 KAIBANG_FIELDS_20, f21
#define KAIBANG_FIELDS_22 KAIBANG_FIELDS_21, f22
#define KAIBANG_FIELDS_23 KAIBANG_FIELDS_22, f23
#define KAIBANG_FIELDS_24 KAIBANG_FIELDS_23, f24
#define KAIBANG_FIELDS_25 KAIBANG_FIELDS_24, f25
#define KAIBANG_FIELDS_26 KAIBANG_FIELDS_25, f26
#define KAIBANG_FIELDS_27 KAIBANG_FIELDS_26, f27
#define KAIBANG_FIELDS_28 KAIBANG_FIELDS_27, f28
#define KAIBANG_FIELDS_29 KAIBANG_FIELDS_28, f29
#define KAIBANG_FIELDS_30 KAIBANG_FIELDS_29, f30
#define KAIBANG_FIELDS_31 KAIBANG_FIELDS_30, f31

template<typename T>
struct Fields; // of T; without a definition for what is not an aggregate of this room

// Value, number of fields
// clang-format off
#define KAIBANG_VALUES(X) \
    X(BuyerComment, 10) X(BuyerIdentity, 6) X(SetPart, 2) X(Variant, 14) X(Product, 9) X(Lot, 7) \
    X(ClaimRules, 4) X(ClaimWindow, 9) X(Claim, 13) X(Hold, 12) X(ClaimBoard, 8) X(ClaimReading, 5) \
    X(ClaimPiece, 3) X(FactLine, 12) X(FactOrder, 13) X(FactRefund, 6) X(FactSpan, 3) X(FactShow, 7) \
    X(FactOpening, 13) X(FactStock, 8) X(FactLot, 4) X(DayFacts, 6) X(DayBundle, 12) X(DisclosedGrade, 2) \
    X(DisclosedWork, 2) X(Disclosure, 14) X(StatusMeaning, 3) X(FileNameRule, 2) X(ExportProfile, 22) \
    X(FlashPrice, 10) X(TextSpan, 2) X(GoodsReturn, 14) X(LineOut, 6) X(OrderOut, 8) X(ReturnsView, 3) \
    X(UndoneImport, 2) X(FeedHealth, 21) X(LineRule, 6) X(RememberedRule, 3) X(LiveRoom, 6) X(OpeningTurn, 21) \
    X(GradeCount, 2) X(OpeningResult, 2) X(Opening, 13) X(WorkItem, 8) X(LotGrade, 7) X(LotOpened, 8) \
    X(OpeningTotals, 2) X(OpeningStep, 6) X(OrderOpenings, 4) X(RunningOpening, 4) X(OpeningView, 12) \
    X(LineRefund, 2) X(OrderLine, 13) X(Refund, 5) X(OrderAmounts, 9) X(LiveReference, 3) X(OrderFacts, 20) \
    X(IntakeProblem, 4) X(OrderSummary, 22) X(MoneyTotals, 11) X(OrderOutcome, 7) X(OutcomeCounts, 3) \
    X(BagItem, 12) X(Bag, 15) X(ScanOutcome, 7) X(PieceStep, 6) X(PiecePresets, 3) X(RecordingMark, 5) \
    X(Recording, 11) X(Clip, 13) X(ExplainedPart, 4) X(ReplayReport, 9) X(NewerCount, 2) X(MoneyThenAndNow, 3) \
    X(RestoreComparison, 15) X(RoleSeat, 3) X(Cue, 4) X(RunTemplate, 3) X(ShowMark, 2) X(SettlementFee, 2) \
    X(SettlementLine, 16) X(SettlementSum, 8) X(SettlementOrder, 15) X(SettlementFinding, 10) \
    X(SettlementDay, 10) X(StatementRule, 3) X(StatementTotal, 2) X(SettlementProfile, 21) X(Shop, 6) \
    X(ShopCredentials, 9) X(ShopDoor, 4) X(FeedNote, 2) X(ShopTrial, 6) X(Show, 6) X(RunItem, 6) X(OnAirSpan, 4) \
    X(FeedGap, 4) X(SourceCompleteness, 13) X(ShowFeed, 2) X(ShowCompleteness, 5) X(StockMove, 7) \
    X(StockTaken, 2) X(ToldDay, 2) X(ToldBundle, 9) X(TrailLine, 7) X(TypedClaim, 3) X(VillageSettings, 4) \
    X(VillageHousehold, 9) X(ExpectedHousehold, 2) X(BundleOutcome, 17) X(VillageImport, 3) X(EveningRow, 31) \
    X(VillageRule, 3) X(VillageFloor, 6) X(VillageException, 13) X(VillageEvening, 8) X(VillageTask, 8) \
    X(SignedDay, 10) X(ChainCheck, 4) X(VillageCorrection, 13)
// clang-format on

#define KAIBANG_DEFINE_FIELDS(type, count)                                                                             \
    template<>                                                                                                         \
    struct Fields<type>                                                                                                \
    {                                                                                                                  \
        template<typename F>                                                                                           \
        static void visit(type& value, F&& each)                                                                       \
        {                                                                                                              \
            auto& [KAIBANG_FIELDS_##count] = value;                                                                    \
            [&each](auto&... field) { (each(field), ...); }(KAIBANG_FIELDS_##count);                                   \
        }                                                                                                              \
    };
KAIBANG_VALUES(KAIBANG_DEFINE_FIELDS)

template<typename T>
concept Aggregate = requires
{
    sizeof(Fields<T>);
};

// Another value than it has.
void change(bool& value)
{
    value = !value;
}

template<typename T>
requires(std::is_enum_v<T>) void change(T& value)
{
    value = static_cast<T>(static_cast<std::underlying_type_t<T>>(value) ^ 1);
}

void change(qint64& value)
{
    ++value;
}

void change(int& value)
{
    ++value;
}

void change(QString& value)
{
    value += u'x';
}

void change(QByteArray& value)
{
    value += 'x';
}

void change(Uid& value)
{
    value = Uid::create(Instant{1});
}

void change(Instant& value)
{
    ++value.ms;
}

void change(BusinessDay& value)
{
    ++value.days;
}

void change(Currency& value)
{
    value = Currency::fromCode(value.code() == u"CNY" ? u"MXN" : u"CNY").value();
}

template<typename T>
void change(std::optional<T>& value)
{
    value = value ? std::nullopt : std::optional(T());
}

template<typename T>
void change(QList<T>& value)
{
    value.append(T());
}

template<typename K, typename V>
void change(QMap<K, V>& value)
{
    value.insert(K(), V());
}

template<Aggregate T>
void change(T& value)
{
    bool isFirst = true;
    Fields<T>::visit(value, [&isFirst](auto& field) {
        if (std::exchange(isFirst, false))
            change(field);
    });
}

// The first field that may change unnoticed, counted from 1; 0 for none.
template<Aggregate T>
int firstUnnoticed()
{
    int fields = 0;
    T plain{};
    Fields<T>::visit(plain, [&fields](auto&) { ++fields; });
    for (int wanted = 1; wanted <= fields; ++wanted) {
        T other{};
        int at = 0;
        Fields<T>::visit(other, [&](auto& field) {
            if (++at == wanted)
                change(field);
        });
        if (other == plain || !(other == other) || !(plain == T{}))
            return wanted;
    }
    return 0;
}

struct Forgetful
{
    int counted = 0;
    QString forgotten;
    bool operator==(const Forgetful& other) const { return counted == other.counted; }
};
KAIBANG_DEFINE_FIELDS(Forgetful, 2)

TEST(Equality, NoticesEveryFieldOfEveryValue)
{
#define KAIBANG_TRY(type, count) EXPECT_EQ(firstUnnoticed<type>(), 0) << #type;
    KAIBANG_VALUES(KAIBANG_TRY)
}

TEST(Equality, ControlAFieldThatIsForgottenIsFound)
{
    EXPECT_EQ(firstUnnoticed<Forgetful>(), 2);
}

// These two are facts and more, so they cannot be taken apart by names.
TEST(Equality, OfAnOrderAndOfAReportIsThatOfTheirFactsToo)
{
    const auto unnoticed = [](auto plain, auto&&... field) {
        const auto other = [&plain](auto member) {
            auto changed = plain;
            change(changed.*member);
            return changed == plain;
        };
        return (int(other(field)) + ... + 0);
    };
    EXPECT_EQ(unnoticed(Order(), &Order::uid, &Order::alias, &Order::lineRefunds, &Order::source, &Order::live), 0);
    EXPECT_EQ(unnoticed(OrderEvent(), &OrderEvent::origin, &OrderEvent::sourceEventId, &OrderEvent::sourceUpdatedAt,
                        &OrderEvent::exportedAt, &OrderEvent::observedAt, &OrderEvent::buyer, &OrderEvent::orderId),
              0);
    const VersionKey key = VersionKey::fromBytes("1");
    Order keyed;
    for (auto member : {&Order::headKey, &Order::linesKey, &Order::aliasKey}) {
        Order other = keyed;
        other.*member = key;
        EXPECT_FALSE(other == keyed);
    }
    Order flagged;
    flagged.flags = EventFlag::Masked;
    EXPECT_FALSE(flagged == keyed);
    OrderEvent marked;
    marked.flags = EventFlag::Masked;
    EXPECT_FALSE(marked == OrderEvent());
}

} // namespace
