// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_draft.h"

#include <QCryptographicHash>
#include <algorithm>
#include <utility>

namespace kaibang {

namespace {

constexpr qsizetype mostSteps = 200;

// The name a source has in the ledger when a person says "elsewhere".
QString otherSource()
{
    return QStringLiteral("other");
}

} // namespace

MappingDraft::MappingDraft(const QStringList& header, ExportProfile known, const QString& name, const QString& zone,
                           const QString& currency)
    : m_header(header)
    , m_profile(std::move(known))
{
    for (const QString& one : header)
        m_plain.append(plainHeader(one));
    if (!m_profile.id.isEmpty())
        m_replaced = m_profile;
    m_profile.name = name;
    if (m_profile.source.isEmpty())
        m_profile.source = otherSource();
    if (m_profile.zone.isEmpty())
        m_profile.zone = zone;
    if (m_profile.currency.isEmpty())
        m_profile.currency = currency;
    settle();
}

QString MappingDraft::ownId() const
{
    const QByteArray hash =
        QCryptographicHash::hash(m_plain.join(u'\n').toUtf8(), QCryptographicHash::Sha256).first(6).toHex();
    return QStringLiteral("own_") + QString::fromLatin1(hash);
}

ExportProfile MappingDraft::replaced() const
{
    return m_profile.id == m_replaced.id ? m_replaced : ExportProfile();
}

bool MappingDraft::saysTheSame() const
{
    const auto& told = m_replaced.signature;
    return !told.isEmpty() && std::all_of(told.begin(), told.end(), [this](ExportField field) {
        return m_profile.columns.contains(field) && m_profile.columns.value(field) == m_replaced.columns.value(field);
    });
}

std::optional<ExportField> MappingDraft::fieldOf(qsizetype column) const
{
    const QString name = m_plain.value(column);
    // Of two columns of one name the first is read.
    if (name.isEmpty() || m_plain.indexOf(name) != column)
        return std::nullopt;
    for (auto one = m_profile.columns.begin(); one != m_profile.columns.end(); ++one)
        if (one.value().contains(name))
            return one.key();
    return std::nullopt;
}

void MappingDraft::setField(qsizetype column, std::optional<ExportField> field)
{
    const QString name = m_plain.value(column);
    if (name.isEmpty() || m_plain.indexOf(name) != column || fieldOf(column) == field)
        return;
    change([&](ExportProfile& profile) {
        if (const auto now = fieldOf(column))
            profile.columns.remove(*now);
        if (field)
            profile.columns.insert(*field, {name});
    });
}

std::optional<StatusMeaning> MappingDraft::meaningOf(const QString& word) const
{
    const auto reading = statusOf(m_profile, word);
    return reading ? std::optional(reading->meaning) : std::nullopt;
}

void MappingDraft::setMeaning(const QString& word, const std::optional<StatusMeaning>& meaning)
{
    if (meaningOf(word) == meaning)
        return;
    change([&](ExportProfile& profile) {
        const QString key = word.simplified().replace(u',', QChar(0xFF0C));
        if (meaning)
            profile.statuses.insert(key, *meaning);
        else
            profile.statuses.remove(key);
    });
}

void MappingDraft::take(const ExportProfile& other)
{
    change([&](ExportProfile& profile) {
        const QString id = profile.id;
        profile = other;
        profile.id = id;
        profile.without.clear();
        profile.columns.clear();
        const ColumnMap columns = columnsOf(other, m_plain);
        for (auto one = columns.begin(); one != columns.end(); ++one)
            profile.columns.insert(one.key(), {m_plain.at(one.value())});
    });
}

void MappingDraft::undo()
{
    if (m_before.isEmpty())
        return;
    m_profile = m_before.takeLast();
}

QList<StatusMeaning> MappingDraft::meanings()
{
    return {{Payment::Unpaid, Fulfilment::None, Closed::None},
            {Payment::Paid, Fulfilment::None, Closed::None},
            {Payment::Paid, Fulfilment::Partial, Closed::None},
            {Payment::Paid, Fulfilment::Shipped, Closed::None},
            {Payment::Paid, Fulfilment::Delivered, Closed::None},
            {Payment::Paid, Fulfilment::Delivered, Closed::Completed},
            {Payment::Unpaid, Fulfilment::None, Closed::CancelledUnpaid},
            {Payment::Refunded, Fulfilment::None, Closed::CancelledRefunded}};
}

void MappingDraft::remember()
{
    m_before.append(m_profile);
    if (m_before.size() > mostSteps)
        m_before.removeFirst();
}

void MappingDraft::settle()
{
    const bool replaces = saysTheSame();
    m_profile.id = replaces ? m_replaced.id : ownId();
    m_profile.signature = replaces ? m_replaced.signature : m_profile.columns.keys();
    // Its files have the columns of the one it was begun with, too. Of two signatures the longer one is asked first, so
    // that this one says a field twice where it has no more of them.
    while (!replaces && !m_profile.columns.isEmpty() && m_profile.signature.size() <= m_replaced.signature.size())
        m_profile.signature.append(m_profile.columns.firstKey());
    m_profile.others = m_replaced.others; // older files have what this one may not have
    for (const QString& name : std::as_const(m_plain))
        if (!name.isEmpty() && !m_profile.others.contains(name)) // she has seen it, and left it
            m_profile.others.append(name);
    for (const QStringList& names : std::as_const(m_profile.columns))
        for (const QString& name : names)
            m_profile.others.removeAll(name);
    m_profile.paidWithoutStatus = false; // a person says it
    // Where no column tells a status, one meaning holds for all orders of the file.
    if (hasStatus())
        m_profile.statuses.remove(QString());
    else if (!m_profile.statuses.contains(QString()))
        m_profile.statuses.insert(QString(), {Payment::Paid, Fulfilment::None, Closed::None});
}

} // namespace kaibang
