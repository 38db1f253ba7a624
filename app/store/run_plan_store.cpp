// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_plan_store.h"

#include "show_store.h"

namespace kaibang {

namespace {

constexpr qsizetype longestWords = 4000;
constexpr qint64 longestShowMs = 24LL * 3600 * 1000;

Error notFound(const char* what)
{
    return Error{ErrorKind::NotFound, QLatin1String(what)};
}

} // namespace

Result<QList<RunTemplate>> RunPlanStore::templates()
{
    QList<RunTemplate> all;
    Statement s = m_database.statement(
        "SELECT t.uid,t.name,v.uid FROM run_template t LEFT JOIN run_template_item i USING(template_id) "
        "LEFT JOIN variant v ON v.variant_id=i.variant_id AND v.archived=0 ORDER BY t.name,t.template_id,i.position");
    s.run();
    while (s.next()) {
        const Uid uid = Uid::fromBytes(s.blob(0));
        if (all.isEmpty() || all.back().uid != uid)
            all.append(RunTemplate{uid, s.text(1), {}});
        if (const Uid variant = Uid::fromBytes(s.blob(2)); variant.isValid())
            all.back().variants.append(variant);
    }
    return m_database.checked(all);
}

Result<Uid> RunPlanStore::keepTemplate(const Uid& show, const QString& name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("template without a name")};
    const qint64 id = showRowId(m_database, show);
    if (id == 0)
        return notFound("show");
    const Uid uid = Uid::create(m_ledger.now());
    m_database
        .statement(
            "DELETE FROM run_template_item WHERE template_id=(SELECT template_id FROM run_template WHERE name=?)")
        .run(wanted);
    m_database.statement("DELETE FROM run_template WHERE name=?").run(wanted);
    m_database.statement("INSERT INTO run_template(uid,name,made_at) VALUES(?,?,?)")
        .run(uid.bytes(), wanted, m_ledger.now().ms);
    // Positions anew, since items that were removed left gaps.
    Statement put = m_database.statement(
        "INSERT INTO run_template_item(template_id,position,variant_id) "
        "SELECT (SELECT template_id FROM run_template WHERE uid=?),row_number() OVER (ORDER BY i.position)-1,"
        "i.variant_id FROM run_item i WHERE i.show_id=? AND i.removed=0");
    if (put.run(uid.bytes(), id).changed() < 1 && m_database.ok())
        return Error{ErrorKind::Refused, QStringLiteral("the run order is empty")};
    return m_database.checked(uid);
}

Result<int> RunPlanStore::useTemplate(const Uid& show, const Uid& templateUid)
{
    if (showRowId(m_database, show) == 0)
        return notFound("show");
    QList<Uid> missing;
    Statement s = m_database.statement(
        "SELECT v.uid FROM run_template t JOIN run_template_item i USING(template_id) JOIN variant v USING(variant_id) "
        "WHERE t.uid=? AND v.archived=0 AND NOT EXISTS(SELECT 1 FROM run_item r JOIN show w USING(show_id) "
        "WHERE w.uid=? AND r.variant_id=v.variant_id AND r.removed=0) ORDER BY i.position");
    s.run(templateUid.bytes(), show.bytes());
    while (s.next())
        missing.append(Uid::fromBytes(s.blob(0)));
    ShowStore shows(m_ledger);
    for (const Uid& variant : missing)
        if (const auto added = shows.addItem(show, variant); !added)
            return added.error();
    return m_database.checked(static_cast<int>(missing.size()));
}

Result<Done> RunPlanStore::removeTemplate(const Uid& templateUid)
{
    m_database
        .statement("DELETE FROM run_template_item WHERE template_id=(SELECT template_id FROM run_template WHERE uid=?)")
        .run(templateUid.bytes());
    Statement s = m_database.statement("DELETE FROM run_template WHERE uid=?");
    return m_database.changed(s.run(templateUid.bytes()), notFound("template"));
}

Result<QList<Cue>> RunPlanStore::cues(const Uid& show)
{
    QList<Cue> all;
    Statement s =
        m_database.statement("SELECT c.uid,c.after_ms,c.words,c.done_at FROM cue c JOIN show w USING(show_id) "
                             "WHERE w.uid=? AND c.removed=0 ORDER BY c.after_ms,c.cue_id");
    s.run(show.bytes());
    while (s.next()) {
        const auto done = s.optionalInteger(3);
        all.append(Cue{Uid::fromBytes(s.blob(0)), s.integer(1), s.text(2),
                       done ? std::optional(Instant{*done}) : std::nullopt});
    }
    return m_database.checked(all);
}

Result<Uid> RunPlanStore::addCue(const Uid& show, qint64 afterMs, const QString& words)
{
    const qint64 id = showRowId(m_database, show);
    if (id == 0)
        return notFound("show");
    if (afterMs < 0 || afterMs > longestShowMs || words.trimmed().isEmpty() || words.size() > longestWords)
        return Error{ErrorKind::Invalid, QStringLiteral("cue")};
    const Uid uid = Uid::create(m_ledger.now());
    m_database.statement("INSERT INTO cue(uid,show_id,after_ms,words) VALUES(?,?,?,?)")
        .run(uid.bytes(), id, afterMs, words.trimmed());
    return m_database.checked(uid);
}

Result<Done> RunPlanStore::setCueDone(const Uid& cue, bool done)
{
    Statement s = m_database.statement("UPDATE cue SET done_at=? WHERE uid=?");
    return m_database.changed(s.run(done ? std::optional(m_ledger.now().ms) : std::nullopt, cue.bytes()),
                              notFound("cue"));
}

Result<Done> RunPlanStore::setCueRemoved(const Uid& cue, bool removed)
{
    Statement s = m_database.statement("UPDATE cue SET removed=? WHERE uid=?");
    return m_database.changed(s.run(removed, cue.bytes()), notFound("cue"));
}

Result<ProductScripts> RunPlanStore::scripts(const Uid& product)
{
    ProductScripts all;
    Statement s = m_database.statement("SELECT language,words FROM product_script WHERE product=?");
    s.run(product.bytes());
    while (s.next())
        all.insert(s.text(0), s.text(1));
    return m_database.checked(all);
}

Result<Done> RunPlanStore::saveScript(const Uid& product, const QString& language, const QString& words)
{
    if (language.isEmpty() || words.size() > longestWords)
        return Error{ErrorKind::Invalid, QStringLiteral("script")};
    if (words.trimmed().isEmpty())
        m_database.statement("DELETE FROM product_script WHERE product=? AND language=?")
            .run(product.bytes(), language);
    else
        m_database
            .statement("INSERT INTO product_script(product,language,words) VALUES(?,?,?) "
                       "ON CONFLICT(product,language) DO UPDATE SET words=excluded.words")
            .run(product.bytes(), language, words.trimmed());
    return m_database.checked(Done{});
}

Result<Done> RunPlanStore::addMark(const Uid& show, const QString& words)
{
    const qint64 id = showRowId(m_database, show);
    if (id == 0)
        return notFound("show");
    m_database.statement("INSERT INTO show_mark(show_id,at,words) VALUES(?,?,?)")
        .run(id, m_ledger.now().ms, words.left(longestWords));
    return m_database.checked(Done{});
}

Result<QList<ShowMark>> RunPlanStore::marks(const Uid& show)
{
    QList<ShowMark> all;
    Statement s = m_database.statement(
        "SELECT m.at,m.words FROM show_mark m JOIN show w USING(show_id) WHERE w.uid=? ORDER BY m.at,m.mark_id");
    s.run(show.bytes());
    while (s.next())
        all.append(ShowMark{Instant{s.integer(0)}, s.text(1)});
    return m_database.checked(all);
}

} // namespace kaibang
