// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "opening_queue_model.h"
#include "pane.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace kaibang {

class KeyMap;
class OpeningResultRow;

/// The opening table: whose turn it is in letters that are read from afar, the mussel in the hand with the result being
/// typed, and the queue below. It decides nothing: every wish is a signal. The map is borrowed.
class OpeningPane : public Pane
{
    Q_OBJECT

public:
    OpeningPane(const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    void setView(const OpeningView& view);
    void setCurrency(const QString& code);
    /// Call once a second.
    void setNow(Instant now);

Q_SIGNALS:
    void startOrFinishRequested();
    void emptyRequested(kaibang::EmptyKind kind);
    void skipRequested();
    void pictureRequested();
    void undoRequested();
    void workRequested(int index);
    void putOffRequested(const kaibang::Uid& turn);
    void lotChosen(const kaibang::Uid& lot);
    void pauseRequested(bool paused);
    /// The person wants to write the card of this product.
    void cardRequested(const kaibang::Uid& product);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeControls();
    void makeList();
    void layOut();
    void wire();
    QPushButton* button(const QString& name, const char* role = nullptr);
    [[nodiscard]] const OpeningTurn* shownTurn() const;
    void refresh();
    void refreshTurn();
    void refreshLots();
    void refreshWork();
    void refreshLines();
    void fitAlias();
    void restyle();
    void retranslate();

    const KeyMap& m_keys;
    OpeningView m_view;
    OpeningQueueModel m_queue;
    QString m_currency;
    Instant m_now;
    QComboBox* m_lot = nullptr;
    QCheckBox* m_pause = nullptr;
    QLabel *m_alias = nullptr, *m_place = nullptr, *m_bag = nullptr, *m_wait = nullptr, *m_behind = nullptr,
           *m_carried = nullptr, *m_nobody = nullptr;
    OpeningResultRow* m_result = nullptr;
    QPushButton *m_go = nullptr, *m_empty = nullptr, *m_dead = nullptr, *m_skip = nullptr, *m_grab = nullptr,
                *m_undo = nullptr, *m_putOff = nullptr, *m_card = nullptr;
    QList<QPushButton*> m_work;
    QListView* m_list = nullptr;
    QScrollArea* m_scroll = nullptr;
    QStackedWidget* m_steps = nullptr; ///< for the mussel in the hand, or for whose turn it is
};

} // namespace kaibang
