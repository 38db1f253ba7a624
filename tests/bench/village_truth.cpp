// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of a made-up village tells, as plain CSV: nothing is added up here and nothing decided.

#include "enrolment.h"
#include "village_mill.h"

#include <QFile>
#include <QTextStream>

namespace kaibang::bench {

namespace {

QString cell(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

// The facts hold no comma, quote or break.
class CsvFile
{
public:
    CsvFile(const QDir& folder, const char* name, const char* header)
        : m_file(folder.filePath(QLatin1String(name)))
        , m_isOpen(m_file.open(QIODevice::WriteOnly))
        , m_out(&m_file)
    {
        m_out << header << '\n';
    }
    template<typename... Values>
    void row(const Values&... values)
    {
        int n = 0;
        ((m_out << (n++ ? "," : "") << values), ...);
        m_out << '\n';
    }
    bool close()
    {
        m_out.flush();
        return m_isOpen && m_file.flush();
    }

private:
    QFile m_file;
    bool m_isOpen;
    QTextStream m_out;
};

struct Truth
{
    explicit Truth(const QDir& folder)
        : bundles(folder, "bundles.csv", "file,day_in,fate,household,number,made_at,closes,stock_units")
        , days(folder, "days.csv", "household,number,day,openings_left")
        , orders(folder, "orders.csv",
                 "household,number,day,order,channel,online,state,currency,due,refunded,fee,lines")
        , lines(
              folder, "lines.csv",
              "household,number,day,order,channel,online,code,product,category,grade,size,thousandths,currency,amount,"
              "refunded,list,state")
        , refunds(folder, "refunds.csv", "household,number,day,currency,amount")
        , shows(folder, "shows.csv", "household,number,day,ms,sold_openings,disclosed,complete")
        , openings(folder, "openings.csv", "household,number,day,farm,lot,state,empty,pearls")
    {}
    bool close()
    {
        return bundles.close() && days.close() && orders.close() && lines.close() && refunds.close() && shows.close() &&
               openings.close();
    }
    void tell(const DayBundle& bundle);

    CsvFile bundles, days, orders, lines, refunds, shows, openings;
};

void Truth::tell(const DayBundle& bundle)
{
    const QString household = bundle.household.text();
    for (const DayFacts& day : bundle.days) {
        days.row(household, bundle.number, day.day.days, day.openingsLeft);
        for (const FactOrder& order : day.orders) {
            const int state = static_cast<int>(order.state);
            orders.row(household, bundle.number, day.day.days, order.id.text(), order.channel, int(order.isOnline),
                       state, order.currency, cell(order.dueMinor), cell(order.refundedMinor), cell(order.feeMinor),
                       order.lines.size());
            for (const FactLine& line : order.lines)
                lines.row(household, bundle.number, day.day.days, order.id.text(), order.channel, int(order.isOnline),
                          line.productCode, QString(line.product).replace(u',', u';'), line.category, line.grade,
                          line.size, line.thousandths, order.currency, cell(line.amountMinor), cell(line.refundedMinor),
                          cell(line.listMinor), state);
        }
        for (const FactRefund& refund : day.refunds)
            refunds.row(household, bundle.number, day.day.days, refund.currency, refund.amountMinor);
        for (const FactShow& show : day.shows)
            shows.row(household, bundle.number, day.day.days, show.endedAt ? show.endedAt->ms - show.startedAt.ms : 0,
                      int(show.soldOpenings), int(show.wasDisclosed), int(show.completeness.isComplete()));
        for (const FactOpening& opening : day.openings)
            openings.row(household, bundle.number, day.day.days, opening.farm, opening.lot,
                         static_cast<int>(opening.state), static_cast<int>(opening.empty), opening.result.pearls());
    }
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

bool VillageMill::write(const QDir& folder) const
{
    static constexpr const char* fates[] = {"whole", "damaged", "forged", "unknown"};
    if (!folder.mkpath(QStringLiteral("truth")))
        return false;
    Truth truth(QDir(folder.filePath(QStringLiteral("truth"))));
    CsvFile enrol(folder, "enrol.txt", "# enrolment, phones, group, joined on, left on; TAB between");
    CsvFile expected(folder, "expected.csv", "day,household");
    for (const VillageHousehold& one : enrolled())
        enrol.row(QStringList{Enrolment{one.uid, one.name, one.publicKey}.text(), one.phones, one.group,
                              one.joinedOn.date().toString(Qt::ISODate),
                              one.leftOn ? one.leftOn->date().toString(Qt::ISODate) : QString()}
                      .join(u'\t'));
    bool written = enrol.close();
    for (int day = firstDay(); day <= m_shape.last.days && written; ++day) {
        const QString inbox = QStringLiteral("inbox/%1").arg(day);
        written = folder.mkpath(inbox);
        for (const MilledFile& file : filesOf(day)) {
            written = written && writeFile(folder.filePath(inbox + u'/' + file.name), bytesOf(file));
            qint64 stock = 0;
            for (const FactStock& each : file.bundle.stock)
                stock += each.onHand;
            truth.bundles.row(file.name, day, fates[static_cast<int>(file.fate)], file.bundle.household.text(),
                              file.bundle.number, file.bundle.madeAt.ms, file.bundle.closes.days, stock);
            if (!file.name.endsWith(QLatin1String("-copy.kbday")) && !file.name.endsWith(QLatin1String("-again.kbday")))
                truth.tell(file.bundle);
        }
        for (int i = 0; i < m_shape.households; ++i)
            if (isExpected(i, day))
                expected.row(day, household(i).uid.text());
    }
    return expected.close() && truth.close() && written;
}

} // namespace kaibang::bench
