// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_mill.h"

#include "bundle_file.h"

#include <array>

namespace kaibang::bench {

namespace {

// What a number is drawn for, so that two questions never share one.
enum What : quint64 {
    Household = 1,
    Streams,
    Orders,
    Order,
    Lines,
    Item,
    Units,
    Price,
    State,
    Again,
    Late,
    Fate,
    Channel,
    Refund,
    Show,
    Opening,
    Twice,
    Key
};

struct Thing
{
    const char *code, *product, *category, *variant, *grade, *size;
    int price; ///< minor units
};
constexpr std::array<Thing, 24> things{{{"STUD-8W", "Pearl studs", "Earrings", "8 mm white", "", "", 5900},
                                        {"STUD-8P", "Pearl studs", "Earrings", "8 mm pink", "", "", 6200},
                                        {"STUD-9W", "Pearl studs", "Earrings", "9 mm white", "", "", 7900},
                                        {"RING-1", "Ring", "Rings", "", "", "", 8800},
                                        {"RING-2", "Ring, silver", "Rings", "", "", "", 12800},
                                        {"NECK-45", "Necklace", "Necklaces", "45 cm", "", "", 39900},
                                        {"NECK-50", "Necklace", "Necklaces", "50 cm", "", "", 45900},
                                        {"BRAC-S", "Bracelet", "Bracelets", "S", "", "", 19900},
                                        {"BRAC-M", "Bracelet", "Bracelets", "M", "", "", 20900},
                                        {"OPEN-1", "Opening", "Openings", "", "", "", 3800},
                                        {"OPEN-5", "Opening, five", "Openings", "", "", "", 16800},
                                        {"HONEY", "Honey", "Farm", "500 g", "", "", 4500},
                                        {"TEA", "Tea", "Farm", "250 g", "", "", 8800},
                                        {"RICE", "Rice", "Farm", "5 kg", "", "", 5200},
                                        {"P-001", "Loose pearl", "Pearls", "001", "AAA", "9", 28000},
                                        {"P-002", "Loose pearl", "Pearls", "002", "AAA", "8", 21000},
                                        {"P-003", "Loose pearl", "Pearls", "003", "AA", "9", 16000},
                                        {"P-004", "Loose pearl", "Pearls", "004", "AA", "8", 11000},
                                        {"P-005", "Loose pearl", "Pearls", "005", "A", "9", 7000},
                                        {"P-006", "Loose pearl", "Pearls", "006", "A", "8", 4200},
                                        {"BOX", "Gift box", "Packing", "", "", "", 900},
                                        {"CLIP", "Hair clip", "Hair", "", "", "", 2600},
                                        {"COMB", "Comb", "Hair", "", "", "", 3300},
                                        {"", "", "", "", "", "", 1500}}}; // what nobody has named yet

constexpr std::array channels{"taobao", "douyin", "claim", "counter"};
constexpr qint64 hourMs = 3'600'000, minuteMs = 60'000;

quint64 mixed(quint64 x) // splitmix64
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

bool isMexican(int index)
{
    return index % 5 == 4;
}

QString currencyOf(int index)
{
    return isMexican(index) ? QStringLiteral("MXN") : QStringLiteral("CNY");
}

// 19:00 where it lives, near enough: each zone's evening lies inside its business day.
Instant evening(int index, int day)
{
    return Instant{day * 24 * hourMs + (isMexican(index) ? 25 : 11) * hourMs};
}

} // namespace

VillageMill::VillageMill(const VillageShape& shape)
    : m_shape(shape)
{}

quint64 VillageMill::draw(quint64 what, int index, int day, quint64 n) const
{
    return mixed(
        mixed(mixed(mixed(m_shape.seed * 31 + what) + static_cast<quint64>(index)) + static_cast<quint64>(day)) + n);
}

int VillageMill::below(int limit, quint64 what, int index, int day, quint64 n) const
{
    return static_cast<int>(draw(what, index, day, n) % static_cast<quint64>(limit));
}

Uid VillageMill::uid(quint64 what, int index, int day, quint64 n) const
{
    const quint64 halves[2] = {draw(what, index, day, 2 * n + 1'000'000), draw(what, index, day, 2 * n + 1'000'001)};
    return Uid::fromBytes(QByteArray(reinterpret_cast<const char*>(halves), 16));
}

SigningKey VillageMill::keyOf(int index) const
{
    return SigningKey::fromSeed(uid(Key, index, 0).bytes() + uid(Key, index, 1).bytes());
}

VillageHousehold VillageMill::household(int index) const
{
    VillageHousehold one;
    one.uid = uid(Household, index, 0);
    one.name = QStringLiteral("Household %1").arg(index, 3, 10, QLatin1Char('0'));
    one.publicKey = keyOf(index).publicKey();
    one.phones = QStringLiteral("13%1").arg(below(1'000'000'000, Household, index, 1), 9, 10, QLatin1Char('0'));
    one.zone = isMexican(index) ? QStringLiteral("America/Mexico_City") : QStringLiteral("Asia/Shanghai");
    one.group = QStringLiteral("Team %1").arg(index % 6);
    one.joinedOn = BusinessDay{index % 17 == 16 ? firstDay() + m_shape.days / 5 : firstDay()};
    if (index % 19 == 18)
        one.leftOn = BusinessDay{firstDay() + m_shape.days * 7 / 10};
    return one;
}

QList<VillageHousehold> VillageMill::enrolled() const
{
    QList<VillageHousehold> all;
    for (int i = 0; i < m_shape.households; ++i)
        all.append(household(i));
    return all;
}

bool VillageMill::streams(int index, int day) const
{
    const VillageHousehold one = household(index);
    return day >= one.joinedOn.days && (!one.leftOn || day <= one.leftOn->days) && day <= m_shape.last.days &&
           below(10, Streams, index, day) != 0;
}

bool VillageMill::isExpected(int index, int day) const
{
    const VillageHousehold one = household(index);
    return day >= one.joinedOn.days && (!one.leftOn || day <= one.leftOn->days) &&
           below(12, Streams, index, day, 1) != 0;
}

bool VillageMill::tellsAgain(int index, int day) const
{
    return below(5, Again, index, day) == 0;
}

int VillageMill::lateBy(int index, int day) const
{
    return below(8, Late, index, day) == 0 ? 1 + below(3, Late, index, day, 1) : 0;
}

FileFate VillageMill::fateOf(int index, int day) const
{
    return below(40, Fate, index, day) == 0 ? FileFate::Damaged : FileFate::Whole;
}

FactLine VillageMill::line(int index, int day, quint64 n) const
{
    const Thing& thing = things.at(static_cast<size_t>(below(things.size(), Item, index, day, n)));
    FactLine line;
    line.productCode = QLatin1String(thing.code);
    line.product = QLatin1String(thing.product);
    line.category = QLatin1String(thing.category);
    line.variantCode = QLatin1String(thing.code);
    line.variant = QLatin1String(thing.variant);
    line.grade = QLatin1String(thing.grade);
    line.size = QLatin1String(thing.size);
    line.thousandths = 1000LL * (1 + below(10, Units, index, day, n) / 7 * 2);
    const qint64 percent =
        below(200, Price, index, day, n) == 0 ? 40 : 85 + below(16, Price, index, day, n + 7'000'000);
    line.listMinor = thing.price;
    line.amountMinor = thing.price * percent / 100 * line.thousandths / 1000;
    if (below(150, Price, index, day, n + 8'000'000) == 0)
        line.amountMinor.reset();
    line.floorMinor = thing.price * 7 / 10;
    return line;
}

FactOrder VillageMill::order(int index, int day, int version, int n) const
{
    FactOrder order;
    order.id = uid(Order, index, day, static_cast<quint64>(n));
    const int channel = below(channels.size(), Channel, index, day, static_cast<quint64>(n));
    order.channel = QLatin1String(channels.at(static_cast<size_t>(channel)));
    order.isOnline = channel != 3;
    order.show = channel == 3 ? Uid() : uid(Show, index, day);
    order.placedAt =
        evening(index, day).plusMs(n * minuteMs + below(60'000, Order, index, day, static_cast<quint64>(n)));
    order.currency = index % 7 == 3 && n % 9 == 0 ? QStringLiteral("USD") : currencyOf(index);
    const int state = below(20, State, index, day, static_cast<quint64>(n));
    // What was unpaid when it was told first is paid when it is told again.
    order.state = state < 15 || (version == 1 && state < 18) ? FactState::Paid
                  : state < 18                               ? FactState::Unpaid
                  : state == 18                              ? FactState::Cancelled
                                                             : FactState::Unknown;
    if (order.state == FactState::Paid)
        order.paidAt = order.placedAt.plusMs(2 * minuteMs);
    const int lines = 1 + below(4, Lines, index, day, static_cast<quint64>(n));
    qint64 due = 0;
    bool isKnown = true;
    for (int i = 0; i < lines; ++i) {
        order.lines.append(line(index, day, static_cast<quint64>(n * 8 + i)));
        isKnown = isKnown && order.lines.back().amountMinor.has_value();
        due += order.lines.back().amountMinor.value_or(0);
    }
    if (isKnown)
        order.dueMinor = due + 600;
    order.feeMinor = order.isOnline ? std::optional<qint64>(due / 50) : std::nullopt;
    order.refundedMinor = 0;
    if (order.state == FactState::Paid && below(25, Refund, index, day, static_cast<quint64>(n)) == 0) {
        order.refundedMinor = due / 2;
        order.lines.front().refundedMinor = order.lines.front().amountMinor.value_or(0) / 2;
    } else if (below(300, Refund, index, day, static_cast<quint64>(n) + 9'000'000) == 0) {
        order.refundedMinor.reset();
    }
    return order;
}

void VillageMill::addShow(DayFacts& facts, int index) const
{
    const int day = facts.day.days;
    FactShow show;
    show.id = uid(Show, index, day);
    show.startedAt = evening(index, day);
    show.endedAt = show.startedAt.plusMs((100 + below(200, Show, index, day)) * minuteMs);
    show.soldOpenings = true;
    show.wasDisclosed = below(60, Show, index, day, 1) != 0;
    show.completeness.startedAt = show.startedAt;
    show.completeness.endedAt = *show.endedAt;
    SourceCompleteness source;
    source.source = QStringLiteral("taobao");
    source.kind = FeedKind::Pushed;
    source.received = facts.orders.size();
    if (below(11, Show, index, day, 2) == 0)
        source.gaps.append(
            FeedGap{show.startedAt.plusMs(minuteMs), show.startedAt.plusMs(5 * minuteMs), GapCause::NoAnswer, false});
    show.completeness.sources.append(source);
    show.onAir.append(FactSpan{QStringLiteral("STUD-8W"), show.startedAt, show.startedAt.plusMs(30 * minuteMs)});
    show.onAir.append(FactSpan{QStringLiteral("OPEN-1"), show.startedAt.plusMs(30 * minuteMs), show.endedAt});
    facts.shows.append(show);
}

void VillageMill::addOpenings(DayFacts& facts, int index) const
{
    const int day = facts.day.days;
    for (int n = 0; n < m_shape.ordersPerDay / 3; ++n) {
        const auto which = static_cast<quint64>(n);
        FactOpening opening;
        opening.id = uid(Opening, index, day, which);
        opening.order =
            facts.orders.isEmpty() ? uid(Order, index, day, 0) : facts.orders.at(n % facts.orders.size()).id;
        opening.show = uid(Show, index, day);
        const int farm = index % 4;
        opening.farm = QStringLiteral("Farm %1").arg(farm);
        opening.lot = QStringLiteral("Lot %1-%2").arg(farm).arg(day / 10 % 7);
        opening.productCode = QStringLiteral("OPEN-1");
        opening.nth = n + 1;
        const int fate = below(40, Opening, index, day, which);
        const bool isBadLot = (farm + day / 10) % 11 == 0; // every so often a farm's lot is bad for everybody
        if (fate < (isBadLot ? 14 : 2)) {
            opening.state = OpeningState::Replaced;
            opening.empty = fate % 2 == 0 ? EmptyKind::Empty : EmptyKind::Dead;
        } else if (fate == 30) {
            opening.state = OpeningState::Counted;
            opening.empty = EmptyKind::Empty;
        } else {
            opening.result.grades.append({fate % 3 == 0 ? QStringLiteral("AAA") : QStringLiteral("AA"), 1 + fate % 4});
            opening.result.bestTenths = 70 + fate;
        }
        opening.startedAt = evening(index, day).plusMs((40 + 3 * n) * minuteMs);
        opening.doneAt = opening.startedAt.plusMs(2 * minuteMs);
        facts.openings.append(opening);
    }
    facts.openingsLeft = below(7, Opening, index, day, 5'000'000);
}

void VillageMill::addRefunds(DayFacts& facts, int index) const
{
    const int day = facts.day.days;
    for (const FactOrder& order : facts.orders)
        if (order.refundedMinor.value_or(0) > 0)
            facts.refunds.append(FactRefund{order.id, order.channel, facts.day, order.placedAt.plusMs(hourMs),
                                            order.currency, *order.refundedMinor});
    // Of earlier sales, whose own day is not told again.
    for (int n = below(3, Refund, index, day, 6'000'000); n > 0; --n)
        facts.refunds.append(FactRefund{uid(Order, index, day - 3, static_cast<quint64>(n)), QStringLiteral("taobao"),
                                        BusinessDay{day - 3}, evening(index, day), currencyOf(index),
                                        1000LL * n + day % 97});
}

DayFacts VillageMill::facts(int index, int day, int version) const
{
    DayFacts facts;
    facts.day = BusinessDay{day};
    const int half = std::max(1, m_shape.ordersPerDay / 2);
    int orders = half + below(m_shape.ordersPerDay + 1, Orders, index, day);
    orders += version; // one that came after the show's file
    if (below(90, Orders, index, day, 1) == 0)
        orders = 0; // a show that sold nothing
    for (int n = 0; n < orders; ++n)
        facts.orders.append(order(index, day, version, n));
    addShow(facts, index);
    addOpenings(facts, index);
    addRefunds(facts, index);
    return facts;
}

DayBundle VillageMill::bundle(int index, int day) const
{
    const VillageHousehold own = household(index);
    DayBundle bundle;
    bundle.household = own.uid;
    bundle.householdName = own.name;
    bundle.zone = own.zone;
    bundle.currency = currencyOf(index);
    bundle.number = day - firstDay() + 1;
    bundle.madeAt = evening(index, day).plusMs(6 * hourMs);
    bundle.closes = BusinessDay{day};
    bundle.days.append(facts(index, day, 0));
    if (streams(index, day - 2) && tellsAgain(index, day - 2))
        bundle.days.append(facts(index, day - 2, 1));
    for (int n = 0; n < 8; ++n) {
        const FactLine line = this->line(index, day, static_cast<quint64>(90'000 + n * 3));
        bundle.stock.append(FactStock{line.productCode + QString::number(n), line.product, line.category,
                                      line.variantCode + QString::number(n), line.variant, 3 + n, line.listMinor,
                                      line.floorMinor});
    }
    bundle.lots.append(FactLot{QStringLiteral("Lot %1-%2").arg(index % 4).arg(day / 10 % 7),
                               QStringLiteral("Farm %1").arg(index % 4), 200, 200 - day % 90});
    return bundle;
}

QList<MilledFile> VillageMill::filesOf(int day) const
{
    QList<MilledFile> files;
    for (int i = 0; i <= m_shape.households; ++i) {
        for (int closes = day - 3; closes <= day; ++closes) {
            const bool isOurs = closes >= firstDay() && streams(i, closes);
            if (!isOurs)
                continue;
            const int late = lateBy(i, closes);
            const bool isDamaged = fateOf(i, closes) == FileFate::Damaged;
            const QString name = QStringLiteral("h%1-%2").arg(i, 3, 10, QLatin1Char('0')).arg(closes - firstDay());
            const FileFate own = i == m_shape.households ? FileFate::Unknown : FileFate::Whole;
            if (closes + late == day)
                files.append(
                    {name + QStringLiteral(".kbday"), bundle(i, closes), i, isDamaged ? FileFate::Damaged : own});
            if (isDamaged && closes + late + 1 == day && below(2, Fate, i, closes, 1) == 0) // sent once more
                files.append({name + QStringLiteral("-again.kbday"), bundle(i, closes), i, own});
            if (!isDamaged && closes + late == day && below(30, Twice, i, closes) == 0)
                files.append({name + QStringLiteral("-copy.kbday"), bundle(i, closes), i, own});
            if (closes == day && below(60, Fate, i, closes, 2) == 0 && own == FileFate::Whole) {
                MilledFile forged{name + QStringLiteral("-forged.kbday"), bundle(i, closes), i, FileFate::Forged};
                forged.bundle.number += 100'000;
                files.append(forged);
            }
        }
    }
    std::sort(files.begin(), files.end(), [](const MilledFile& a, const MilledFile& b) { return a.name < b.name; });
    return files;
}

QByteArray VillageMill::bytesOf(const MilledFile& file) const
{
    const int signer = file.fate == FileFate::Forged ? file.household + 5000 : file.household;
    const auto encoded = encodeBundle(file.bundle, keyOf(signer));
    if (!encoded)
        return {};
    QByteArray bytes = encoded.value();
    if (file.fate == FileFate::Damaged)
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 0x20);
    return bytes;
}

} // namespace kaibang::bench
