// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "key_map.h"
#include "setup_section.h"

#include <QHash>

namespace kaibang {

class KeyChip;

/// Which key or pedal does what during a show; each is taught by pressing it.
class KeysSection : public SetupSection
{
    Q_OBJECT

public:
    KeysSection(KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    /// The user's words for an action.
    [[nodiscard]] static QString words(LiveAction action);

protected:
    void retranslate() override;

private:
    void addRow(LiveAction action);
    void teach(LiveAction action, const QKeySequence& key);
    /// Why a key cannot be taught; "%1" is the key.
    [[nodiscard]] static QString refusal(KeyMap::FixedUse use);
    void fill();

    struct Row
    {
        QLabel* name = nullptr;
        KeyChip* chip = nullptr;
        QPushButton* reset = nullptr;
    };
    KeyMap& m_keys;
    QLabel* m_anywhere;
    QHash<int, Row> m_rows;
};

} // namespace kaibang
