// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_desk_store.h"

#include "money.h"
#include "village_roster.h"

namespace kaibang {

Result<QList<VillageRule>> VillageDeskStore::rules()
{
    QList<VillageRule> rules = defaultVillageRules();
    Statement s = m_database.statement("SELECT rule,is_on,limit_value FROM village_rule");
    s.run();
    while (s.next())
        for (VillageRule& rule : rules)
            if (static_cast<qint64>(rule.rule) == s.integer(0)) {
                rule.isOn = s.integer(1) != 0;
                rule.limit = s.integer(2);
            }
    return m_database.checked(rules);
}

Result<Done> VillageDeskStore::setRules(const QList<VillageRule>& rules)
{
    Statement put =
        m_database.statement("INSERT INTO village_rule(rule,is_on,limit_value) VALUES(?,?,?) ON CONFLICT DO "
                             "UPDATE SET is_on=excluded.is_on,limit_value=excluded.limit_value");
    for (const VillageRule& rule : rules) {
        if (rule.limit < 0)
            return Error{ErrorKind::Invalid, QStringLiteral("limit of a rule")};
        put.run(static_cast<int>(rule.rule), rule.isOn, rule.limit);
    }
    return m_database.checked(Done{});
}

Result<QList<VillageFloor>> VillageDeskStore::floors()
{
    QList<VillageFloor> floors;
    Statement s =
        m_database.statement("SELECT category,grade,size,product_code,currency,minor FROM village_floor ORDER "
                             "BY category,grade,size,product_code,currency");
    s.run();
    while (s.next())
        floors.append({s.text(0), s.text(1), s.text(2), s.text(3), s.text(4), s.integer(5)});
    return m_database.checked(floors);
}

Result<Done> VillageDeskStore::setFloors(const QList<VillageFloor>& floors)
{
    m_database.statement("DELETE FROM village_floor").run();
    Statement put = m_database.statement(
        "INSERT INTO village_floor(category,grade,size,product_code,currency,minor) VALUES(?,?,?,?,?,?)");
    for (const VillageFloor& floor : floors) {
        const bool isAboutNothing =
            floor.category.isEmpty() && floor.grade.isEmpty() && floor.size.isEmpty() && floor.productCode.isEmpty();
        if (floor.minor <= 0 || isAboutNothing || !Currency::fromCode(floor.currency))
            return Error{ErrorKind::Invalid, QStringLiteral("floor")};
        put.run(floor.category.trimmed(), floor.grade.trimmed(), floor.size.trimmed(), floor.productCode.trimmed(),
                floor.currency, floor.minor);
    }
    return m_database.checked(Done{});
}

Result<Done> VillageDeskStore::acknowledge(const VillageException& exception, const QString& note)
{
    if (note.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("note")};
    const auto household = VillageRoster(m_ledger).numberOf(exception.household);
    if (!household)
        return household.error();
    m_database
        .statement(
            "INSERT INTO exception_note(biz_day,hh,rule,about,currency,measured,note,at) VALUES(?,?,?,?,?,?,?,?) "
            "ON CONFLICT DO UPDATE SET measured=excluded.measured,note=excluded.note,at=excluded.at")
        .run(exception.day.days, household.value(), static_cast<int>(exception.rule), exception.about,
             exception.currency, exception.measured, note.trimmed(), m_ledger.now().ms);
    return m_database.checked(Done{});
}

Result<Done> VillageDeskStore::withdrawAcknowledgement(const VillageException& exception)
{
    const auto household = VillageRoster(m_ledger).numberOf(exception.household);
    if (!household)
        return household.error();
    m_database.statement("DELETE FROM exception_note WHERE biz_day=? AND hh=? AND rule=? AND about=? AND currency=?")
        .run(exception.day.days, household.value(), static_cast<int>(exception.rule), exception.about,
             exception.currency);
    return m_database.checked(Done{});
}

Result<QList<VillageTask>> VillageDeskStore::tasks(BusinessDay day)
{
    QList<VillageTask> tasks;
    const Instant from = m_ledger.dayRule().startOf(day), to = m_ledger.dayRule().startOf(BusinessDay{day.days + 1});
    Statement s = m_database.statement(
        "SELECT t.task_id,t.biz_day,h.uid,h.name,t.text,t.rule,t.made_at,t.done_at FROM task t LEFT JOIN household h "
        "USING(hh) WHERE t.biz_day=?1 OR t.biz_day<?1 AND (t.done_at IS NULL OR t.done_at>=?2 AND t.done_at<?3) ORDER "
        "BY t.done_at IS NOT NULL,t.biz_day,t.task_id");
    s.run(day.days, from.ms, to.ms);
    while (s.next()) {
        VillageTask task{s.integer(0),
                         BusinessDay{static_cast<int>(s.integer(1))},
                         Uid::fromBytes(s.blob(2)),
                         s.text(3),
                         s.text(4),
                         std::nullopt,
                         Instant{s.integer(6)},
                         s.optionalInstant(7)};
        if (const auto rule = s.optionalInteger(5))
            task.rule = static_cast<ExceptionRule>(*rule);
        tasks.append(task);
    }
    return m_database.checked(tasks);
}

Result<qint64> VillageDeskStore::addTask(const VillageTask& task)
{
    if (task.text.trimmed().isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("task")};
    std::optional<qint64> household;
    if (task.household.isValid()) {
        const auto number = VillageRoster(m_ledger).numberOf(task.household);
        if (!number)
            return number.error();
        household = number.value();
    }
    const auto rule = task.rule ? std::optional<qint64>(static_cast<qint64>(*task.rule)) : std::nullopt;
    const qint64 id = m_database.statement("INSERT INTO task(biz_day,hh,text,rule,made_at) VALUES(?,?,?,?,?)")
                          .run(task.day.days, household, task.text.trimmed(), rule, m_ledger.now().ms)
                          .insertedId();
    return m_database.checked(id);
}

Result<Done> VillageDeskStore::setTaskDone(qint64 id, bool isDone)
{
    const auto at = isDone ? std::optional<qint64>(m_ledger.now().ms) : std::nullopt;
    const int changed = m_database.statement("UPDATE task SET done_at=? WHERE task_id=?").run(at, id).changed();
    if (!m_database.ok())
        return m_database.error();
    if (changed != 1)
        return Error{ErrorKind::NotFound, QStringLiteral("task")};
    return Done{};
}

Result<Done> VillageDeskStore::removeTask(qint64 id)
{
    const int changed = m_database.statement("DELETE FROM task WHERE task_id=?").run(id).changed();
    if (!m_database.ok())
        return m_database.error();
    if (changed != 1)
        return Error{ErrorKind::NotFound, QStringLiteral("task")};
    return Done{};
}

} // namespace kaibang
