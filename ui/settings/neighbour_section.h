// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "neighbour_settings.h"
#include "obs_link.h"
#include "setup_section.h"

#include <memory>

namespace kaibang {

class NeighbourHost;
class SceneRows;

/// OBS and other programs: the page that shows our cards in them, and what OBS is told when another item goes on air.
/// Everything is off until a person turns it on. The host is borrowed.
class NeighbourSection : public SetupSection
{
    Q_OBJECT

public:
    NeighbourSection(NeighbourHost& host, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    void addPage();
    void addObs();
    void addFollowing();
    void showForms();
    void showPage();
    void showObs();
    void fillSources(const QString& chosen);
    void tryOut();
    [[nodiscard]] std::optional<NeighbourWish> entered();
    void save();

    NeighbourHost& m_host;
    QCheckBox *m_pageOn, *m_obsOn;
    QLineEdit *m_address, *m_pagePort, *m_obsHost, *m_obsPort, *m_password;
    QPushButton *m_copy, *m_try;
    QLabel *m_pageState, *m_obsState, *m_answer, *m_problem;
    QComboBox* m_source;
    SceneRows* m_rows;
    QWidget *m_pageForm, *m_obsForm;
    std::unique_ptr<ObsLink> m_trial; ///< while it is tried out
};

} // namespace kaibang
