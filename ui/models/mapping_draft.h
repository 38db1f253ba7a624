// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_profile.h"

namespace kaibang {

/// What a person says of a file that no profile knows, or that has columns that its profile has never heard of, step by
/// step and with a way back. A plain value.
class MappingDraft
{
public:
    MappingDraft() = default;
    /// `known` with name, source, zone and currency filled in where it has none. `header` as the file has it. With an
    /// id it is the household's own and is to be replaced, as long as its columns say the same.
    MappingDraft(const QStringList& header, ExportProfile known, const QString& name, const QString& zone,
                 const QString& currency);

    [[nodiscard]] const QStringList& header() const { return m_header; }
    /// What the column carries; nullopt for nothing. One field has one column: it is taken from an earlier one.
    [[nodiscard]] std::optional<ExportField> fieldOf(qsizetype column) const;
    void setField(qsizetype column, std::optional<ExportField> field);

    /// The meaning of a status word, of all orders for the empty word; nullopt makes it undecided.
    [[nodiscard]] std::optional<StatusMeaning> meaningOf(const QString& word) const;
    void setMeaning(const QString& word, const std::optional<StatusMeaning>& meaning);
    [[nodiscard]] bool hasStatus() const { return m_profile.columns.contains(ExportField::Status); }

    /// Takes another profile's columns and words where the file has them: one that was shared.
    void take(const ExportProfile& other);
    /// Changes anything else.
    template<typename Change>
    void change(Change change)
    {
        remember();
        change(m_profile);
        settle();
    }

    [[nodiscard]] bool canUndo() const { return !m_before.isEmpty(); }
    void undo();

    /// With an id that the same header always gets, and a signature of all its columns. One that replaces another has
    /// that one's id and signature, so that older files without the new columns stay known. One whose old columns say
    /// something else is another one beside it, with a longer signature.
    [[nodiscard]] const ExportProfile& profile() const { return m_profile; }

    /// The household's own profile that this one replaces; without an id where there is none.
    [[nodiscard]] ExportProfile replaced() const;

    /// What a status word can mean, in the order in which an order lives.
    [[nodiscard]] static QList<StatusMeaning> meanings();

private:
    void remember();
    void settle();
    [[nodiscard]] QString ownId() const;
    [[nodiscard]] bool saysTheSame() const;

    QStringList m_header, m_plain;
    ExportProfile m_profile;
    ExportProfile m_replaced; ///< the household's own, with which it was begun
    QList<ExportProfile> m_before;
};

} // namespace kaibang
