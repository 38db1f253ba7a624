// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_part.h"
#include "preflight.h"

class QGridLayout;

namespace kaibang {

/// The list that is gone through before a show: what is ready, what wants a look, and what to do about it. It warns and
/// never forbids: the seller decides.
class PreflightPane : public PagePart
{
    Q_OBJECT

public:
    explicit PreflightPane(Theme& theme, QWidget* parent = nullptr);

    void setChecks(const QList<PreflightCheck>& checks);
    /// One line of words for a check: what is so, and the next step when it is not good.
    [[nodiscard]] static QString words(const PreflightCheck& check, const QTimeZone& zone);
    [[nodiscard]] static QString title(PreflightKind kind);

Q_SIGNALS:
    void checkAgainRequested();
    /// A sound is to be played, for a person to hear.
    void soundRequested();

protected:
    void retranslate() override;
    void restyle() override;

private:
    static QString soundWords(const PreflightCheck& check);
    static QString lightWords(PictureLight light);
    static QString studioWords(const PreflightCheck& check);
    static QString microphoneWords(const PreflightCheck& check);
    static QString lineWords(const PreflightCheck& check);
    static QString clockWords(const PreflightCheck& check, const QTimeZone& zone);
    void fill();

    QList<PreflightCheck> m_checks;
    QLabel* m_sum;
    QGridLayout* m_grid;
    QList<QLabel*> m_icons, m_names, m_words;
};

} // namespace kaibang
