// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "village_part.h"

class QProgressBar;
class QTableView;

namespace kaibang {

class BundleOutcomesModel;

/// Bundles come in: how far it is, and what became of each file with its reason. What is under way can be stopped; what
/// was taken stays.
class BundlesPane : public VillagePart
{
    Q_OBJECT

public:
    explicit BundlesPane(Theme& theme, QWidget* parent = nullptr);

    /// Takes in these files and every file in these folders. More while one import runs wait for their turn.
    void bringIn(const QStringList& paths);
    [[nodiscard]] bool isAtWork() const { return m_isAtWork; }

Q_SIGNALS:
    void closed();
    /// The person wants to enrol the household of a bundle that nobody knew.
    void enrolmentWanted();

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;

private:
    void begin(const QStringList& paths);
    void showOutcome(const VillageImport& import);
    void showProgress(int done, int total);
    void setAtWork(bool isAtWork);

    BundleOutcomesModel* m_model;
    VillageImport m_last;
    QStringList m_waiting;
    bool m_isAtWork = false;
    QLabel *m_state, *m_hint;
    QProgressBar* m_progress;
    QTableView* m_table;
    QPushButton *m_cancel, *m_close, *m_enrol;
};

} // namespace kaibang
