// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hold_list_model.h"
#include "pane.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace kaibang {

class ClaimCard;
class KeyMap;
class LatePaymentCard;
class MessageLanguage;

/// Claims: whether they are taken, which one to decide, what is held and for how long, and the line for a claim typed
/// by hand. One key each. It decides nothing: every wish is a signal. The keys are borrowed.
class ClaimsPane : public Pane
{
    Q_OBJECT

public:
    ClaimsPane(const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    void setBoard(const ClaimBoard& board);
    /// `now` for the count-downs; call once a second.
    void setNow(Instant now);
    [[nodiscard]] bool hasUndecided() const { return !m_board.undecided.isEmpty(); }
    [[nodiscard]] bool isOpen() const { return m_board.window && !m_board.window->closedAt; }
    /// The language of the buyer's message, "zh_CN", "es_MX" or "en"; empty for the one of the window.
    void setMessageLanguage(const QString& language);
    /// Gives the keyboard to the line for a typed claim.
    void beginTyping();
    [[nodiscard]] QListView* view() const { return m_list; }
    /// Puts a question above what is to be decided, such as the one for the PIN. Takes it.
    void addQuestion(QWidget* question);

    void toggleWindow();
    void accept();
    void refuse();
    /// These mean the chosen row of the list, else the first one they fit.
    void payChosen();
    void releaseChosen();
    void holdForNext();
    void copyMessage();

Q_SIGNALS:
    void openRequested();
    void closeRequested();
    void acceptRequested(const kaibang::Uid& claim);
    void refuseRequested(const kaibang::Uid& claim);
    void paid(const kaibang::Uid& order);
    void releaseRequested(const kaibang::Uid& order);
    void nextRequested(const kaibang::Uid& variant);
    /// `language` is "zh_CN", "es_MX" or "en".
    void messageRequested(const kaibang::Hold& hold, const QString& language);
    void messageLanguageChosen(const QString& language);
    void lateDecided(const kaibang::Uid& order, kaibang::LateChoice choice);
    void typed(const QString& line);
    void undecidedChanged(bool hasUndecided);
    /// Nothing in the list fits the key.
    void nothingThere();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeControls();
    void fitEmpty();
    void layOut();
    void refreshWindow();
    void showState(QStringList said);
    void retranslate();
    void restyle();
    [[nodiscard]] int rowFor(HoldListModel::RowKind kind) const;

    const KeyMap& m_keys;
    ClaimBoard m_board;
    Instant m_now;
    HoldListModel m_model;
    QLabel *m_state, *m_empty;
    QPushButton* m_window;
    ClaimCard* m_card;
    LatePaymentCard* m_late;
    MessageLanguage* m_language;
    QListView* m_list;
    QPushButton *m_paid, *m_release, *m_next, *m_message;
    QLineEdit* m_line;
};

} // namespace kaibang
