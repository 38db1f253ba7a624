// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kaibang {

class KeyMap;
class Theme;

/// The claim that has to be decided now: its own words, what they were taken for, why it is asked about, and one key
/// each for yes and no. Hidden while nothing waits. It decides nothing: every wish is a signal.
class ClaimCard : public QWidget
{
    Q_OBJECT

public:
    ClaimCard(const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    /// The first in the order of arrival is shown.
    void setClaims(const QList<Claim>& undecided);
    [[nodiscard]] const Claim* claim() const { return m_claims.isEmpty() ? nullptr : &m_claims.constFirst(); }
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void accepted(const kaibang::Uid& claim);
    void refused(const kaibang::Uid& claim);

private:
    const KeyMap& m_keys;
    QList<Claim> m_claims;
    QLabel *m_words, *m_meaning, *m_why;
    QPushButton *m_accept, *m_refuse;
};

/// Money that came after the stock was given back: what to do. Hidden while there is none.
class LatePaymentCard : public QWidget
{
    Q_OBJECT

public:
    explicit LatePaymentCard(Theme& theme, QWidget* parent = nullptr);

    void setHolds(const QList<Hold>& late);
    /// Whether it may be seen: one thing is decided at a time.
    void setTurn(bool itsTurn);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void decided(const kaibang::Uid& order, kaibang::LateChoice choice);

private:
    QList<Hold> m_late;
    bool m_itsTurn = true;
    QLabel *m_what, *m_why;
    QPushButton *m_cover, *m_refund, *m_short;
};

} // namespace kaibang
