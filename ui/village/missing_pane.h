// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_part.h"

class QTableWidget;

namespace kaibang {

/// Who was expected and has told nothing, with the phone numbers that the coordinator has. GUI thread.
class MissingPane : public VillagePart
{
    Q_OBJECT

public:
    explicit MissingPane(Theme& theme, QWidget* parent = nullptr);

    void show(const VillageEvening& evening, const QList<VillageHousehold>& households);

Q_SIGNALS:
    void closed();
    void householdChosen(const kaibang::Uid& household);

protected:
    void retranslate() override;
    void restyle() override;

private:
    struct Missing
    {
        Uid household;
        QString name, group, phones;
    };
    void fill();
    [[nodiscard]] bool hasNumber(int row) const;
    void copy(const QList<Missing>& of);

    QList<Missing> m_missing;
    QLabel *m_state, *m_none;
    QTableWidget* m_table;
    QPushButton *m_copyOne, *m_copyAll;
};

} // namespace kaibang
