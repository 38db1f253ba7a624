// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"
#include "village.h"

#include <QPointer>
#include <QTimer>
#include <functional>

class QTableWidget;

namespace kaibang {

class VillageDesk;
class VillageHost;

/// "This computer is a village's desk": its name, where its ledger and the folder of arriving bundles are, the key that
/// signs its days, and what the desk looks for in an evening.
class DeskSection : public SetupSection
{
    Q_OBJECT

public:
    DeskSection(VillageHost& host, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;
    void restyle() override;

private:
    QWidget* buildVillage();
    QWidget* buildRules();
    QWidget* buildFloors();
    void follow();
    void turn(bool on);
    void save();
    void chooseFile();
    void chooseInbox();
    void readDesk();
    void readRules();
    void showState();
    void showRules();
    void saveRules();
    void sendRules(const QList<VillageRule>& rules, const std::function<void()>& then = {});
    void showFloors();
    void addFloor();
    void removeFloor();
    void forgetFloors();
    void readFloors();
    void saveFloors(const QList<VillageFloor>& floors, const QString& said);
    void sendFloors(const QList<VillageFloor>& floors, const std::function<void()>& then);

    VillageHost& m_host;
    VillageSettings m_village;
    QList<VillageRule> m_rules;
    QPointer<VillageDesk> m_of;       ///< whose rules and floors are shown
    QList<VillageFloor> m_floors;     ///< as they were sent last
    QList<VillageFloor> m_keptFloors; ///< as they are on the disk
    int m_floorRound = 0;             ///< answers to an earlier question are dropped
    int m_deskRound = 0;              ///< another one for each village
    int m_rulesSent = 0;              ///< lists of rules that are not on the disk yet
    int m_floorsSent = 0;             ///< the same of floors
    bool m_hasFloors = false, m_addsSoon = false;
    QCheckBox* m_on;
    QLineEdit *m_name, *m_file, *m_inbox, *m_currency;
    QComboBox* m_zone;
    QLabel *m_state, *m_key, *m_problem, *m_rulesProblem, *m_floorProblem;
    QPushButton *m_save, *m_makeKey;
    struct RuleRow
    {
        QCheckBox* on;
        QLineEdit* limit;
        QLabel* unit;
    };
    QList<RuleRow> m_rows;
    QTableWidget* m_floorTable;
    QLineEdit *m_floorCategory, *m_floorGrade, *m_floorSize, *m_floorPrice;
    QWidget *m_desk = nullptr, *m_ruleBox = nullptr, *m_floorBox = nullptr;
    QTimer m_soon; ///< joins quick changes of the rules into one
};

} // namespace kaibang
