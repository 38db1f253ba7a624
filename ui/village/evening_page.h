// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_part.h"

#include <QTimer>

class QStackedWidget;
class QTableView;

namespace kaibang {

class BundlesPane;
class EveningModel;
class EveningTiles;
class ExpectedPane;
class HouseholdPane;
class MissingPane;
class TasksPane;
class UiSettings;

/// The village's evening: one row or tile for each household, those that need a person first, and beside them what is
/// done about it. Bundles may be dropped anywhere on it.
class EveningPage : public VillagePart
{
    Q_OBJECT

public:
    EveningPage(UiSettings& settings, Theme& theme, QWidget* parent = nullptr);

    void setDay(BusinessDay day);
    void refresh();
    /// Takes bundles in and shows what becomes of them.
    void bringIn(const QStringList& paths);
    /// The same of files that arrive by themselves: what a person is at stays where it is.
    void bringInQuietly(const QStringList& paths);
    /// So many files in the watched folder wait until a person asks for them.
    void setPutOff(qsizetype files);
    /// What became of the bundles that were brought in last.
    void showBundles();
    void chooseFiles();
    void chooseFolder();
    /// Closes what stands beside the list; false when nothing does.
    bool closeSide();
    /// Where F6 comes to.
    [[nodiscard]] QList<QWidget*> panes() const;
    void focusSearch();
    /// The keyboard to the households.
    void focusList();

Q_SIGNALS:
    /// Go into the household's day.
    void dayWanted(const kaibang::Uid& household, const QString& name);
    /// The person wants to enrol a household: the first one, or one whose bundle nobody knew.
    void enrolmentWanted();
    /// The person wants to see what became of bundles that arrived by themselves.
    void bundlesWanted();
    /// As of BundlesPane.
    void arrivalsLookedAt(const QStringList& paths, const QStringList& files);
    /// The person wants the files that wait in the watched folder.
    void putOffWanted();
    void eveningRead(const kaibang::VillageEvening& evening);

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    enum Side { OfHousehold, OfBundles, OfMissing, OfExpected, OfTasks };

    QLayout* buildBar();
    QLayout* buildArrivals();
    QWidget* buildList();
    QWidget* buildSide();
    QWidget* buildEmpty();
    void follow();
    void followList();
    void showEvening(const VillageEvening& evening);
    void showGroups();
    void showState();
    void showArrivals();
    void showCurrent();
    void openSide(Side side);
    void setTiles(bool on);
    void sieve();
    [[nodiscard]] QModelIndex currentIndex() const;

    UiSettings& m_settings;
    BusinessDay m_day;
    EveningModel* m_model;
    QList<VillageHousehold> m_households;
    bool m_loaded = false;
    qsizetype m_putOff = 0;
    Uid m_shown; ///< household in the pane beside
    QLabel *m_counts, *m_totals, *m_nothing;
    QLineEdit* m_search;
    QComboBox* m_group;
    QPushButton *m_toLookAt, *m_asTable, *m_asTiles, *m_bring, *m_bringFolder, *m_missingButton, *m_expectedButton,
        *m_tasksButton, *m_arrivalsButton, *m_putOffButton;
    QTableView* m_table;
    EveningTiles* m_tiles;
    QStackedWidget *m_whole, *m_lists, *m_side;
    QWidget* m_sideCard = nullptr;
    HouseholdPane* m_household;
    BundlesPane* m_bundles;
    MissingPane* m_missing;
    ExpectedPane* m_expected;
    TasksPane* m_tasks;
    QTimer m_changes; ///< joins a burst of bundles into one look at the ledger
    QTimer m_typing;
};

} // namespace kaibang
