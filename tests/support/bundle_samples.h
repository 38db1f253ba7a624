// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"

#include <random>

namespace kaibang::samples {

/// Makes bundles up, the same ones from the same seed. Every field takes each of its forms: absent, empty, at its edge.
class BundleSamples
{
public:
    explicit BundleSamples(quint64 seed)
        : m_random(seed)
    {}

    /// Of `days` days with up to `orders` orders each.
    DayBundle bundle(int days, int orders)
    {
        DayBundle made;
        made.household = uid();
        made.householdName = QStringLiteral("王家 %1").arg(below(1000));
        made.zone = below(2) ? QStringLiteral("Asia/Shanghai") : QStringLiteral("America/Mexico_City");
        made.dayStartMinute = below(24 * 60);
        made.currency = below(2) ? QStringLiteral("CNY") : QStringLiteral("MXN");
        made.number = 1 + below(100'000);
        made.madeAt = instant();
        made.closes = BusinessDay{20'000 + below(1000)};
        for (int i = 0; i < days; ++i)
            made.days.append(day(BusinessDay{made.closes.days - i}, orders));
        for (int i = below(4); i > 0; --i)
            made.stock.append(FactStock{word(), word(), word(), word(), word(), below(5000) - 10, amount(), amount()});
        for (int i = below(3); i > 0; --i)
            made.lots.append(FactLot{word(), word(), below(900), below(900)});
        return made;
    }
    DayFacts day(BusinessDay day, int orders)
    {
        DayFacts made;
        made.day = day;
        made.openingsLeft = below(50);
        const Uid show = uid();
        for (int i = orders > 0 ? below(orders + 1) : 0; i > 0; --i)
            made.orders.append(order(below(3) ? show : Uid()));
        for (int i = below(3); i > 0; --i)
            made.refunds.append(
                FactRefund{uid(), channel(), BusinessDay{day.days - below(9)}, instant(), currency(), below(90'000)});
        for (int i = below(3); i > 0; --i)
            made.shows.append(this->show(show));
        for (int i = below(4); i > 0; --i)
            made.openings.append(opening(show));
        return made;
    }
    FactOrder order(const Uid& show)
    {
        FactOrder made;
        made.id = uid();
        made.channel = channel();
        made.isOnline = below(2) == 1;
        made.show = show;
        made.placedAt = instant();
        if (below(2))
            made.paidAt = instant();
        made.state = static_cast<FactState>(below(4));
        made.isShort = below(2) == 1;
        made.currency = currency();
        made.dueMinor = amount();
        made.refundedMinor = amount();
        made.feeMinor = amount();
        for (int i = below(4); i > 0; --i)
            made.lines.append(FactLine{word(), word(), word(), word(), word(), word(), word(), 1000LL * below(30),
                                       amount(), amount(), amount(), amount()});
        return made;
    }
    int below(int most) { return static_cast<int>(m_random() % static_cast<quint64>(most)); }
    Uid uid()
    {
        QByteArray bytes;
        for (int i = 0; i < 16; ++i)
            bytes.append(static_cast<char>(m_random()));
        return Uid::fromBytes(bytes);
    }

private:
    FactShow show(const Uid& id)
    {
        FactShow made;
        made.id = below(2) ? id : uid();
        made.startedAt = instant();
        if (below(2))
            made.endedAt = instant();
        made.soldOpenings = below(2) == 1;
        made.wasDisclosed = below(2) == 1;
        made.completeness.startedAt = made.startedAt;
        made.completeness.endedAt = instant();
        made.completeness.claimsWaiting = below(5);
        for (int i = below(3); i > 0; --i) {
            SourceCompleteness source;
            source.source = channel();
            source.kind = static_cast<FeedKind>(below(4));
            source.received = below(500);
            source.isExportMissing = below(2) == 1;
            const Instant from = instant();
            source.gaps.append(FeedGap{from, from.plusMs(below(90'000)), static_cast<GapCause>(1 + below(3)), true});
            made.completeness.sources.append(source);
        }
        for (int i = below(4); i > 0; --i)
            made.onAir.append(FactSpan{word(), instant(), below(2) ? std::optional(instant()) : std::nullopt});
        return made;
    }
    FactOpening opening(const Uid& show)
    {
        FactOpening made;
        made.id = uid();
        made.order = uid();
        made.show = below(2) ? show : Uid();
        made.lot = word();
        made.farm = word();
        made.productCode = word();
        made.nth = below(40);
        made.state = static_cast<OpeningState>(1 + below(4));
        made.empty = static_cast<EmptyKind>(below(3));
        made.isReplacement = below(2) == 1;
        made.startedAt = instant();
        if (below(2))
            made.doneAt = instant();
        for (int i = below(3); i > 0; --i)
            made.result.grades.append({word(), below(30)});
        if (below(2))
            made.result.bestTenths = below(160);
        return made;
    }
    Instant instant() { return {1'790'000'000'000 + static_cast<qint64>(m_random() % 9'000'000'000ULL)}; }
    std::optional<qint64> amount()
    {
        switch (below(6)) {
        case 0:
            return std::nullopt;
        case 1:
            return 0;
        case 2:
            return below(2) ? 1'000'000'000'000 : -1'000'000'000'000;
        default:
            return below(1'000'000);
        }
    }
    QString word()
    {
        static const QStringList words{QString(),
                                       QStringLiteral("STUD-8W"),
                                       QStringLiteral("白珠耳钉 8mm"),
                                       QStringLiteral("perla \"ñ\" \\ ' ; --"),
                                       QStringLiteral("𠮷🐚"),
                                       QStringLiteral("../../etc/passwd"),
                                       QStringLiteral("=1+1")};
        const int which = below(static_cast<int>(words.size()) + 1);
        return which < words.size() ? words.at(which) : QString::number(below(100'000));
    }
    QString channel()
    {
        static const QStringList channels{QStringLiteral("taobao"), QStringLiteral("claim"), QStringLiteral("counter")};
        return channels.at(below(3));
    }
    QString currency() { return below(2) ? QStringLiteral("CNY") : QStringLiteral("MXN"); }

    std::mt19937_64 m_random;
};

} // namespace kaibang::samples
