// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure_store.h"

#include "catalogue_store.h"
#include "opening_turns.h"

namespace kaibang {

namespace {

#define KAIBANG_CARD                                                                                                   \
    "SELECT disclosure_id,uid,product,version,minimum,empty_rule,entry_way,price_minor,returns,minors,per_buyer,"      \
    "made_at FROM disclosure "

} // namespace

Disclosure DisclosureStore::read(Statement& head)
{
    const qint64 id = head.integer(0);
    Disclosure card;
    card.uid = Uid::fromBytes(head.blob(1));
    card.product = Uid::fromBytes(head.blob(2));
    card.version = static_cast<int>(head.integer(3));
    card.minimum = head.text(4);
    card.emptyRule = static_cast<EmptyRule>(head.integer(5));
    card.entryWay = static_cast<EntryWay>(head.integer(6));
    card.priceMinor = head.integer(7);
    card.returns = head.text(8);
    card.minors = head.text(9);
    card.perBuyer = static_cast<int>(head.integer(10));
    card.madeAt = Instant{head.integer(11)};
    Statement grades =
        m_database.statement("SELECT name,how_often FROM disclosure_grade WHERE disclosure_id=? ORDER BY position");
    grades.run(id);
    while (grades.next())
        card.grades.append({grades.text(0), grades.text(1)});
    Statement work =
        m_database.statement("SELECT name,price_minor FROM disclosure_work WHERE disclosure_id=? ORDER BY position");
    work.run(id);
    while (work.next())
        card.work.append({work.text(0), work.integer(1)});
    Statement packs = m_database.statement(
        "SELECT v.uid,k.mussels FROM disclosure_pack k JOIN variant v USING(variant_id) WHERE disclosure_id=?");
    packs.run(id);
    while (packs.next())
        card.packs.insert(Uid::fromBytes(packs.blob(0)), static_cast<int>(packs.integer(1)));
    return card;
}

std::optional<qint64> DisclosureStore::newestId(const QByteArray& product)
{
    Statement s =
        m_database.statement("SELECT disclosure_id FROM disclosure WHERE product=? ORDER BY version DESC LIMIT 1");
    const std::optional<qint64> id = s.run(product).next() ? std::optional(s.integer(0)) : std::nullopt;
    s.finish();
    return id;
}

Result<Disclosure> DisclosureStore::card(qint64 id)
{
    Statement s = m_database.statement(KAIBANG_CARD "WHERE disclosure_id=?");
    if (!s.run(id).next())
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("disclosure")} : m_database.error();
    const Disclosure found = read(s);
    s.finish();
    return m_database.checked(found);
}

Result<std::optional<Disclosure>> DisclosureStore::newest(const Uid& product)
{
    const auto id = newestId(product.bytes());
    if (!id)
        return m_database.checked(std::optional<Disclosure>());
    const auto found = card(*id);
    if (!found)
        return found.error();
    return std::optional(found.value());
}

Result<QList<Disclosure>> DisclosureStore::versions(const Uid& product)
{
    QList<Disclosure> all;
    Statement s = m_database.statement(KAIBANG_CARD "WHERE product=? ORDER BY version DESC");
    s.run(product.bytes());
    while (s.next())
        all.append(read(s));
    return m_database.checked(all);
}

void DisclosureStore::write(const Disclosure& card)
{
    Statement head = m_database.statement(
        "INSERT INTO disclosure(uid,product,version,minimum,empty_rule,entry_way,price_minor,returns,minors,per_buyer,"
        "made_at) VALUES(?,?,?,?,?,?,?,?,?,?,?)");
    const qint64 id = head.run(card.uid.bytes(), card.product.bytes(), card.version, card.minimum.trimmed(),
                               static_cast<int>(card.emptyRule), static_cast<int>(card.entryWay), card.priceMinor,
                               card.returns.trimmed(), card.minors.trimmed(), card.perBuyer, card.madeAt.ms)
                          .insertedId();
    Statement grade =
        m_database.statement("INSERT INTO disclosure_grade(disclosure_id,position,name,how_often) VALUES(?,?,?,?)");
    for (qsizetype i = 0; i < card.grades.size(); ++i)
        grade.run(id, static_cast<qint64>(i + 1), card.grades.at(i).name, card.grades.at(i).howOften);
    Statement work =
        m_database.statement("INSERT INTO disclosure_work(disclosure_id,position,name,price_minor) VALUES(?,?,?,?)");
    for (qsizetype i = 0; i < card.work.size(); ++i)
        work.run(id, static_cast<qint64>(i + 1), card.work.at(i).name, card.work.at(i).priceMinor);
    Statement pack = m_database.statement("INSERT INTO disclosure_pack(disclosure_id,variant_id,mussels) "
                                          "SELECT ?,variant_id,? FROM variant WHERE uid=? AND product=?");
    for (auto it = card.packs.begin(); it != card.packs.end(); ++it)
        if (it.value() != 1)
            pack.run(id, it.value(), it.key().bytes(), card.product.bytes());
}

Result<Disclosure> DisclosureStore::save(Disclosure wanted)
{
    for (DisclosedGrade& grade : wanted.grades)
        grade = {grade.name.trimmed(), grade.howOften.trimmed()};
    for (DisclosedWork& work : wanted.work)
        work.name = work.name.trimmed();
    wanted.packs.removeIf([](const auto& pack) { return pack.value() == 1; });
    if (gapOf(wanted) != DisclosureGap::None)
        return Error{ErrorKind::Invalid, QStringLiteral("disclosure")};
    if (CatalogueStore(m_ledger).kindOf(wanted.product) != ProductKind::Opening)
        return m_database.ok() ? Error{ErrorKind::NotFound, QStringLiteral("opening product")} : m_database.error();
    const auto known = newest(wanted.product);
    if (!known)
        return known.error();
    if (known.value() && saysTheSame(*known.value(), wanted))
        return *known.value();
    wanted.uid = Uid::create(m_ledger.now());
    wanted.version = known.value() ? known.value()->version + 1 : 1;
    wanted.madeAt = m_ledger.now();
    write(wanted);
    OpeningTurns(m_ledger).countAgain(wanted.product);
    return m_database.checked(wanted);
}

Result<QList<Uid>> DisclosureStore::disclosed()
{
    QList<Uid> all;
    Statement s = m_database.statement("SELECT DISTINCT product FROM disclosure");
    s.run();
    while (s.next())
        all.append(Uid::fromBytes(s.blob(0)));
    return m_database.checked(all);
}

Result<Done> DisclosureStore::checkSellable(qint64 variantId)
{
    Statement s = m_database.statement(
        "SELECT p.uid FROM variant v JOIN product p ON p.uid=v.product WHERE v.variant_id=? AND p.kind=1 "
        "AND NOT EXISTS(SELECT 1 FROM disclosure d WHERE d.product=p.uid)");
    const Uid product = s.run(variantId).next() ? Uid::fromBytes(s.blob(0)) : Uid();
    s.finish();
    if (product.isValid())
        return Error{ErrorKind::NeedsDisclosure, product.text()};
    return m_database.checked(Done{});
}

} // namespace kaibang
