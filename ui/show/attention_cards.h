// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "import_reading.h"
#include "order_summary.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace kaibang {

class Theme;

/// One thing that waits for a person. A card is kept as long as what it stands for waits, with what was typed into it
/// and the keyboard; see AttentionPane.
class AttentionCard : public QWidget
{
    Q_OBJECT

public:
    AttentionCard(const QString& name, Theme& theme, QWidget* parent);

    /// What it asks about, told from all others.
    [[nodiscard]] virtual QByteArray key() const = 0;
    /// Words and icon anew, in the language and colours of now.
    virtual void refresh() = 0;
    /// The person has given an answer here; typing takes that back.
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// Whether the keyboard is in it.
    [[nodiscard]] bool isUsed() const;
    /// What it asked about was decided elsewhere, while somebody was still at it: it says so and can do nothing more.
    void setGone();
    [[nodiscard]] bool isGone() const { return m_isGone; }

protected:
    void setAnswered(bool answered) { m_isAnswered = answered; }
    QLabel* label(const char* role = nullptr);
    QPushButton* button(const QString& name, const char* role = nullptr);
    /// The icon with `text` beside it, and why it is asked below.
    void tell(const QString& icon, const QString& text, const QString& why);
    /// For what a person answers with, below the words.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// After setGone(): no answer is taken any more. What has the keyboard keeps it.
    virtual void disable() = 0;

private:
    Theme& m_theme;
    QVBoxLayout* m_column;
    QLabel *m_icon, *m_text, *m_why;
    bool m_isAnswered = false, m_isGone = false;
};

/// An order that stock does not cover, or of which more was opened than it paid for.
class ConflictCard : public AttentionCard
{
    Q_OBJECT

public:
    ConflictCard(const OrderSummary& order, Theme& theme, QWidget* parent);

    [[nodiscard]] static QByteArray keyOf(const OrderSummary& order) { return order.uid.bytes(); }
    [[nodiscard]] QByteArray key() const override { return keyOf(m_order); }
    void setOrder(const OrderSummary& order);
    void refresh() override;

Q_SIGNALS:
    void coverRequested(const kaibang::Uid& order);
    void keepShortRequested(const kaibang::Uid& order);

protected:
    void disable() override;

private:
    OrderSummary m_order;
    QPushButton *m_keep, *m_cover;
};

/// Order lines of which nobody knows the product.
class WaitingCard : public AttentionCard
{
    Q_OBJECT

public:
    WaitingCard(const WaitingLine& line, const QList<Product>& products, Theme& theme, QWidget* parent);

    [[nodiscard]] static QByteArray keyOf(const WaitingLine& line);
    [[nodiscard]] QByteArray key() const override { return keyOf(m_line); }
    void setLine(const WaitingLine& line);
    /// Another catalogue to choose from; what is typed stays.
    void setProducts(const QList<Product>& products);
    void refresh() override;

Q_SIGNALS:
    void confirmRequested(const kaibang::WaitingLine& line, const kaibang::Uid& variant, qint64 units);

protected:
    void disable() override;

private:
    void confirm();
    void refreshConfirm();

    WaitingLine m_line;
    QList<std::pair<QString, Uid>> m_names;
    QComboBox* m_choice;
    QSpinBox* m_units;
    QPushButton* m_confirm;
};

} // namespace kaibang
