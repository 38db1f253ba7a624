// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "day_facts.h"
#include "signing_key.h"
#include "village.h"

#include <QDir>

namespace kaibang::bench {

/// How large a made-up village is. At full size: 300 households, 365 days, some 10 million order lines.
struct VillageShape
{
    int households = 300;
    int days = 365;
    int ordersPerDay = 36; ///< of a household, about; some 2.5 lines each
    quint64 seed = 1;
    BusinessDay last = BusinessDay::fromDate(QDate(2025, 11, 20));
};

/// What becomes of a file on its way.
enum class FileFate { Whole, Damaged, Forged, Unknown };

/// A file as it comes in on a day.
struct MilledFile
{
    QString name;
    DayBundle bundle;
    int household = 0;
    FileFate fate = FileFate::Whole;
};

/// Makes a village up, the same from the same shape: households that join and leave, two zones, two currencies and one
/// household's third, days told again with other figures, files that come twice, late, damaged, forged or from nobody
/// known. What a household did on a day depends on shape, household, day and version alone, so that any part can be
/// made without the rest.
class VillageMill
{
public:
    explicit VillageMill(const VillageShape& shape);

    [[nodiscard]] const VillageShape& shape() const { return m_shape; }
    [[nodiscard]] int firstDay() const { return m_shape.last.days - m_shape.days + 1; }
    /// As the coordinator enrols them: all but the last, whom nobody knows.
    [[nodiscard]] QList<VillageHousehold> enrolled() const;
    [[nodiscard]] VillageHousehold household(int index) const;
    [[nodiscard]] SigningKey keyOf(int index) const;
    /// It streams on that day; else it sends nothing for it.
    [[nodiscard]] bool streams(int index, int day) const;
    [[nodiscard]] bool isExpected(int index, int day) const;
    /// Version 0 is what is told first, 1 what stands when the day was told again.
    [[nodiscard]] DayFacts facts(int index, int day, int version) const;
    /// The bundle that closes the day, with the days that it tells again.
    [[nodiscard]] DayBundle bundle(int index, int day) const;
    /// What reaches the desk on the evening of `day`, by name.
    [[nodiscard]] QList<MilledFile> filesOf(int day) const;
    /// The bytes of a file, as its fate has made them.
    [[nodiscard]] QByteArray bytesOf(const MilledFile& file) const;

    /// Writes DIR/inbox/DAY/*.kbday, DIR/enrol.txt (one enrolment a line), DIR/expected.csv, and what every file tells
    /// as plain CSV in DIR/truth, for an independent reader to add up. False when it could not be written.
    [[nodiscard]] bool write(const QDir& folder) const;

private:
    [[nodiscard]] quint64 draw(quint64 what, int index, int day, quint64 n = 0) const;
    [[nodiscard]] int below(int limit, quint64 what, int index, int day, quint64 n = 0) const;
    [[nodiscard]] Uid uid(quint64 what, int index, int day, quint64 n = 0) const;
    [[nodiscard]] bool tellsAgain(int index, int day) const;
    [[nodiscard]] int lateBy(int index, int day) const;
    [[nodiscard]] FileFate fateOf(int index, int day) const;
    [[nodiscard]] FactOrder order(int index, int day, int version, int n) const;
    [[nodiscard]] FactLine line(int index, int day, quint64 n) const;
    void addShow(DayFacts& facts, int index) const;
    void addOpenings(DayFacts& facts, int index) const;
    void addRefunds(DayFacts& facts, int index) const;

    VillageShape m_shape;
};

} // namespace kaibang::bench
