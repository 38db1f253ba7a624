// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "pane.h"

class QLabel;
class QListView;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace kaibang {

class KeyMap;
class ProductPicker;
class RunOrderModel;

/// The run order with its live actions. It decides nothing: every wish is a signal. The model and the keys are
/// borrowed.
class RunOrderPane : public Pane
{
    Q_OBJECT

public:
    RunOrderPane(RunOrderModel& model, const KeyMap& keys, Theme& theme, QWidget* parent = nullptr);

    void setCatalogue(const QList<Product>& products, const QString& currency);
    /// Opens the search for a product to add.
    void beginAdding();
    /// Opens the small field for a top-up (+1) or a removal (-1) of the chosen item, else of the one on air.
    void beginTopUp(int sign);
    [[nodiscard]] QListView* view() const { return m_view; }

Q_SIGNALS:
    void nextRequested();
    void againRequested();
    /// Park `item`; invalid means the one on air.
    void parkRequested(const kaibang::Uid& item);
    void addRequested(const kaibang::Uid& variant);
    void removeRequested(const kaibang::Uid& item);
    void onAirRequested(const kaibang::Uid& item);
    void moveRequested(const kaibang::Uid& item, int position);
    void topUpRequested(const kaibang::Uid& variant, qint64 delta);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fillHead();
    QWidget* makeTopUp();
    QWidget* makeActions();
    void moveChosen(int step);
    void updatePage();
    void endAdding();
    void finishTopUp();
    void restyle();
    void retranslate();
    [[nodiscard]] Uid chosen() const;

    RunOrderModel& m_model;
    const KeyMap& m_keys;
    QLabel* m_empty = nullptr;
    QListView* m_view = nullptr;
    ProductPicker* m_picker = nullptr;
    QStackedLayout* m_pages = nullptr;
    QPushButton *m_add = nullptr, *m_remove = nullptr, *m_next = nullptr, *m_again = nullptr, *m_park = nullptr;
    QWidget* m_topUp = nullptr;
    QLabel* m_topUpName = nullptr;
    QSpinBox* m_topUpUnits = nullptr;
    QPushButton* m_topUpDone = nullptr;
    Uid m_topUpVariant;
};

} // namespace kaibang
