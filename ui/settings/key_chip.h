// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace kaibang {

/// Shows a key; pressed, it waits for the next key or pedal and tells it. Escape and losing the keyboard end the wait.
/// While it waits no shortcut of the window sees the keys. GUI thread.
class KeyChip : public QPushButton
{
    Q_OBJECT

public:
    explicit KeyChip(QWidget* parent = nullptr);

    void setKey(const QString& text);
    [[nodiscard]] bool isWaiting() const { return m_waits; }

Q_SIGNALS:
    void caught(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void wait(bool waits);
    void showText();

    QString m_key;
    bool m_waits = false;
};

} // namespace kaibang
