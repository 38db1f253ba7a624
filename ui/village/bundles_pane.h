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

    /// Whether a person has brought the files, or they have arrived in the watched folder.
    enum class Coming { ByHand, ByItself };
    /// Takes in these files and every file in these folders. More while one import runs wait for their turn. Those that
    /// come by themselves or had to wait never replace a list that is being read: they are added to it.
    void bringIn(const QStringList& paths, Coming coming = Coming::ByHand);
    /// How many bundles need a person who has not seen this pane since they came.
    [[nodiscard]] qsizetype toLookAt() const { return m_toLookAt.size(); }
    [[nodiscard]] bool isAtWork() const { return m_isAtWork; }

Q_SIGNALS:
    void closed();
    /// The person wants to see what became of bundles that she has not brought herself.
    void showWanted();
    void toLookAtChanged();
    /// Of files that came by themselves, after their turn: `files` are the names of those that have an outcome. The
    /// others were not looked at, since somebody stopped or the import failed.
    void arrivalsLookedAt(const QStringList& paths, const QStringList& files);
    /// The person wants to enrol the household of a bundle that nobody knew.
    void enrolmentWanted();

protected:
    void deskSet() override;
    void retranslate() override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    struct Batch
    {
        QStringList paths;
        Coming coming;
        bool hasWaited; ///< for another one, which nobody has had the time to read
    };
    void begin(const Batch& batch);
    void stop();
    void end(const Batch& batch, const Result<VillageImport>& done);
    void showOutcome(const VillageImport& import, const Batch& batch);
    void keepForLook(const VillageImport& import, bool isSeen);
    void showList();
    void showProgress(int done, int total);
    void setAtWork(bool isAtWork);

    BundleOutcomesModel* m_model;
    VillageImport m_last;
    QList<BundleOutcome> m_toLookAt; ///< of m_last, what needs a person and was not on the screen yet
    QList<Batch> m_waiting;
    bool m_isAtWork = false;
    QLabel *m_state, *m_hint;
    QProgressBar* m_progress;
    QTableView* m_table;
    QPushButton *m_cancel, *m_close, *m_enrol;
};

} // namespace kaibang
