// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kaibang {

class Theme;

/// The language in which a buyer is written to: that of the window until a person chooses one. GUI thread.
class MessageLanguage : public QToolButton
{
    Q_OBJECT

public:
    explicit MessageLanguage(Theme& theme, QWidget* parent = nullptr);

    /// "zh_CN", "es_MX" or "en"; empty for the one of the window.
    void choose(const QString& language);
    /// Never empty.
    [[nodiscard]] QString language() const;

Q_SIGNALS:
    void chosen(const QString& language);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void restyle();

    Theme& m_theme;
    QString m_chosen;
};

} // namespace kaibang
