// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"

namespace kaibang {

class HouseholdDesk;
class IntakeSchedule;

/// Where orders come in by themselves: the local address with its secret, the drop folder and the watched folder.
/// Settings are stored with the household; whoever runs the sources follows HouseholdDesk::changed.
class IntakeSection : public SetupSection
{
    Q_OBJECT

public:
    IntakeSection(HouseholdDesk& household, IntakeSchedule& intake, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;
    /// The secret that was just made could not be kept.
    void sayNoKeychain();

Q_SIGNALS:
    /// A new secret, valid from now on; to be kept in the system's keychain. It is shown here once.
    void secretMade(const QByteArray& secret);

protected:
    void hideEvent(QHideEvent* event) override;
    void retranslate() override;

private:
    void addSecretRow();
    QWidget* folderRow(const char* text, QLineEdit* field, const QString& name);
    void save();
    void makeSecret();
    void showFeeds();

    HouseholdDesk& m_household;
    IntakeSchedule& m_intake;
    QCheckBox* m_on;
    QLineEdit *m_port, *m_secret, *m_drop, *m_watch;
    QPushButton* m_copy;
    QLabel *m_feeds, *m_problem, *m_secretHint;
};

} // namespace kaibang
