// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enrolment.h"
#include "village_part.h"

#include <optional>

class QTableView;

namespace kaibang {

class HouseholdListModel;

/// Who belongs to the village: enrol by the text of a code, or by the short code that was read out and a bundle; phone
/// numbers, group, leaving and coming back. Nobody's history goes. GUI thread.
class HouseholdsPane : public VillagePart
{
    Q_OBJECT

public:
    explicit HouseholdsPane(Theme& theme, QWidget* parent = nullptr);

    void refresh();
    /// Begins with a household that is not here yet.
    void beginEnrolment();
    /// A bundle that holds the key to a short code.
    void readBundleFile(const QString& path);
    [[nodiscard]] QList<QWidget*> panes() const;
    void focusSearch();

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildForm();
    QWidget* buildCode();
    void follow();
    void readCode();
    void take(const Enrolment& enrolment);
    void showForm();
    void save();
    /// The form as it is typed, to be put back later.
    struct Draft
    {
        Uid household; ///< whose it is; none of one that is not here yet
        std::optional<Enrolment> enrolment;
        QString code, zone;
        QStringList words; ///< of fields()
        bool operator==(const Draft&) const = default;
    };
    void keep(const VillageHousehold& wanted, const Draft& sent);
    void kept(const VillageHousehold& wanted, const Draft& sent);
    void notKept(const Draft& sent, const Error& error);
    [[nodiscard]] QList<QLineEdit*> fields() const;
    [[nodiscard]] Draft draft() const;
    /// Whether the form holds something that is nowhere else.
    [[nodiscard]] bool isTyped() const;
    /// Whether the form still is that one, whatever was typed into it since.
    [[nodiscard]] bool isShown(const Draft& sent) const;
    void leaveForm();
    void bringBack(const Draft& draft);
    void bringBackLeft(const Draft& draft);
    void showList(const QList<VillageHousehold>& all);
    void leaveOrReturn();
    void setLeft(const VillageHousehold& household, std::optional<BusinessDay> lastDay);
    void say(const QString& problem);
    [[nodiscard]] const VillageHousehold* current() const;
    [[nodiscard]] bool isEnrolling() const;
    [[nodiscard]] bool isEdited() const;

    HouseholdListModel* m_model;
    bool m_isNew = false;
    std::optional<Enrolment> m_enrolment; ///< of the new household, or a new key of a known one
    Uid m_wanted;                         ///< to be chosen when the list is read again
    Uid m_filled;                         ///< whose words the form holds
    QString m_filledZone;                 ///< before a person chose another
    QList<Draft> m_sent;                  ///< what is on its way to the disk
    QTableView* m_table;
    QLineEdit *m_search, *m_code, *m_name, *m_phones, *m_group, *m_note;
    QComboBox* m_zone;
    QCheckBox* m_withLeft;
    QLabel *m_count, *m_title, *m_read, *m_problem;
    QPushButton *m_new, *m_save, *m_leave, *m_file, *m_newKey;
    QWidget *m_codeBox = nullptr, *m_fields = nullptr;
};

} // namespace kaibang
