// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_pages.h"

#include <algorithm>

namespace kaibang {

namespace {

using Weight = MmPainter::Weight;

constexpr qreal edge = 15; // mm of white around
constexpr qreal rowHeight = 8;
constexpr qreal firstRow = 42;
constexpr qreal lastRow = 270;
constexpr qreal letters = 3.6;

struct Column
{
    QString key; ///< of its heading
    qreal width; ///< mm
    Qt::Alignment align = Qt::AlignLeft;
};

struct Row
{
    QStringList cells;
    bool box = false;     ///< a square to tick at the right edge
    bool isBegin = false; ///< of a bag: a line above, and its first cell is bold
};

struct List
{
    QString title, foot; ///< keys; the foot is signed
    QList<Column> columns;
    QList<Row> rows;
    QString count;
};

// Numbers end well before the next column begins.
qreal room(const Column& column)
{
    return column.width - (column.align & Qt::AlignRight ? 5 : 2);
}

QList<QList<Row>> pagesOf(const QList<Row>& rows)
{
    constexpr auto perPage = static_cast<qsizetype>((lastRow - firstRow) / rowHeight) - 1;
    QList<QList<Row>> pages;
    for (qsizetype at = 0; at < rows.size(); at += perPage) {
        QList<Row> page = rows.mid(at, perPage);
        // A bag that goes on from the page before is named again.
        qsizetype begin = at;
        while (begin > 0 && !rows.at(begin).isBegin)
            --begin;
        for (int cell = 0; cell < 2 && begin < at; ++cell)
            page.first().cells[cell] = rows.at(begin).cells.at(cell);
        pages.append(page);
    }
    return pages;
}

void drawHead(MmPainter& page, const List& list, const ListHead& head, const ReportWords& words)
{
    page.text({edge, 12, 120, 9}, words.word(list.title), 7, Qt::AlignLeft | Qt::AlignVCenter, Weight::Bold);
    QStringList parts{head.household, head.show, head.day};
    parts.removeAll(QString());
    page.text({edge, 22, 180, 6}, parts.join(QStringLiteral(" · ")), letters);
    page.text({135, 12, 60, 9}, list.count, 4.4, Qt::AlignRight | Qt::AlignVCenter, Weight::Bold);
    qreal x = edge;
    for (const Column& column : list.columns) {
        page.text({x, firstRow - 9, room(column), rowHeight}, words.word(column.key), letters,
                  column.align | Qt::AlignVCenter, Weight::Bold, MmPainter::Fit::Shrink);
        x += column.width;
    }
    page.line({edge, firstRow - 1}, {pageA4.width() - edge, firstRow - 1}, 0.5);
}

void drawRows(MmPainter& page, const List& list, const QList<Row>& rows)
{
    qreal y = firstRow;
    for (const Row& row : rows) {
        if (row.isBegin)
            page.line({edge, y}, {pageA4.width() - edge, y}, 0.15);
        qreal x = edge;
        for (qsizetype i = 0; i < list.columns.size(); ++i) {
            const Column& column = list.columns.at(i);
            page.text({x, y, room(column), rowHeight}, row.cells.value(i), i == 0 ? 4.4 : letters,
                      column.align | Qt::AlignVCenter, i == 0 ? Weight::Bold : Weight::Plain);
            x += column.width;
        }
        if (row.box)
            page.frame({pageA4.width() - edge - 5, y + 1.5, 5, 5}, 0.3);
        y += rowHeight;
    }
}

PrintDocument documentOf(const List& list, const ListHead& head, const ReportWords& words)
{
    PrintDocument document{words.word(list.title), {}};
    const QList<QList<Row>> pages = pagesOf(list.rows);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString number = words.word(QStringLiteral("label.page")).arg(i + 1).arg(pages.size());
        const bool isLast = i + 1 == pages.size();
        document.pages.append({pageA4, [=, rows = pages.at(i)](MmPainter& page) {
                                   drawHead(page, list, head, words);
                                   drawRows(page, list, rows);
                                   if (isLast && !list.foot.isEmpty()) {
                                       page.text({edge, 272, 90, 8}, words.word(list.foot), letters);
                                       page.line({105, 279}, {pageA4.width() - edge, 279}, 0.2);
                                   }
                                   page.text({edge, 284, 180, 6}, number, 3, Qt::AlignHCenter);
                               }});
    }
    return document;
}

// The rows of one bag: its number and alias stand at the first thing only.
void addThings(QList<Row>& rows, const Bag& bag, const QList<BagItem>& items, const ReportWords& words)
{
    bool first = true;
    for (const BagItem& item : items) {
        rows.append({{first ? words.locale.toString(bag.number) : QString(), first ? bag.alias : QString(),
                      words.locale.toString(item.units), item.code, item.title},
                     true,
                     first});
        first = false;
    }
}

QList<BagItem> wanted(const Bag& bag, bool work)
{
    QList<BagItem> items;
    for (const BagItem& item : bag.items)
        if (item.state == BagItemState::Wanted && (item.kind == BagItemKind::Work) == work)
            items.append(item);
    return items;
}

QString bagCount(const ReportWords& words, qsizetype bags)
{
    return words.word(QStringLiteral("print.bags")).arg(words.locale.toString(bags));
}

const QList<Column>& thingColumns()
{
    static const QList<Column> columns{{QStringLiteral("column.bag"), 18},
                                       {QStringLiteral("column.alias"), 28},
                                       {QStringLiteral("column.units"), 16, Qt::AlignRight},
                                       {QStringLiteral("column.code"), 34},
                                       {QStringLiteral("column.product"), 76}};
    return columns;
}

} // namespace

bool goesByCourier(const Bag& bag)
{
    return bag.packedAt && bag.goneInto.isEmpty() && !bag.tracking.isEmpty();
}

bool isPickedUp(const Bag& bag)
{
    return bag.packedAt && bag.goneInto.isEmpty() && bag.tracking.isEmpty();
}

PrintDocument packingList(const QList<Bag>& bags, const ListHead& head, const ReportWords& words)
{
    List list{QStringLiteral("print.packing_list"), {}, thingColumns(), {}, {}};
    qsizetype count = 0;
    for (const Bag& bag : bags) {
        const QList<BagItem> goods = wanted(bag, false), work = wanted(bag, true);
        count += goods.isEmpty() && work.isEmpty() ? 0 : 1;
        addThings(list.rows, bag, goods + work, words);
    }
    list.count = bagCount(words, count);
    return documentOf(list, head, words);
}

PrintDocument workList(const QList<Bag>& bags, const ListHead& head, const ReportWords& words)
{
    List list{QStringLiteral("print.work_list"), {}, thingColumns(), {}, {}};
    qsizetype count = 0;
    for (const Bag& bag : bags) {
        QList<BagItem> work = wanted(bag, true);
        work.removeIf([](const BagItem& item) { return item.isIn(); });
        count += work.isEmpty() ? 0 : 1;
        addThings(list.rows, bag, work, words);
    }
    list.count = bagCount(words, count);
    return documentOf(list, head, words);
}

PrintDocument handOverSheet(const QList<Bag>& bags, const ListHead& head, const ReportWords& words)
{
    List list{QStringLiteral("print.hand_over"),
              QStringLiteral("print.courier_signs"),
              {{QStringLiteral("column.bag"), 18},
               {QStringLiteral("column.alias"), 32},
               {QStringLiteral("column.units"), 16, Qt::AlignRight},
               {QStringLiteral("column.courier"), 34},
               {QStringLiteral("column.tracking"), 72}},
              {},
              {}};
    for (const Bag& bag : bags)
        if (goesByCourier(bag))
            list.rows.append({{words.locale.toString(bag.number), bag.alias, words.locale.toString(bag.things()),
                               bag.courier, bag.tracking},
                              true,
                              true});
    list.count = bagCount(words, list.rows.size());
    return documentOf(list, head, words);
}

PrintDocument pickUpList(const QList<Bag>& bags, const ListHead& head, const ReportWords& words)
{
    List list{QStringLiteral("print.pick_up"),
              {},
              {{QStringLiteral("column.bag"), 18},
               {QStringLiteral("column.alias"), 36},
               {QStringLiteral("column.units"), 16, Qt::AlignRight},
               {QStringLiteral("column.items"), 62},
               {QStringLiteral("print.signature"), 42}},
              {},
              {}};
    for (const Bag& bag : bags) {
        if (!isPickedUp(bag))
            continue;
        QStringList titles;
        for (const BagItem& item : bag.items)
            if (item.state == BagItemState::Wanted && item.kind != BagItemKind::Work)
                titles.append(item.title);
        list.rows.append({{words.locale.toString(bag.number),
                           bag.alias,
                           words.locale.toString(bag.things()),
                           titles.join(QStringLiteral(", ")),
                           {}},
                          true,
                          true});
    }
    list.count = bagCount(words, list.rows.size());
    return documentOf(list, head, words);
}

QStringList printWordKeys()
{
    return {QStringLiteral("print.things"),        QStringLiteral("print.bags"),
            QStringLiteral("print.packing_list"),  QStringLiteral("print.work_list"),
            QStringLiteral("print.hand_over"),     QStringLiteral("print.pick_up"),
            QStringLiteral("print.courier_signs"), QStringLiteral("print.signature"),
            QStringLiteral("print.calibration"),   QStringLiteral("print.calibration_hint"),
            QStringLiteral("column.courier"),      QStringLiteral("column.tracking")};
}

} // namespace kaibang
