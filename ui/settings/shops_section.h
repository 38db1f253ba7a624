// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"
#include "shop_desk.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kaibang {

/// Online shops whose orders are fetched: those that are connected with how they are, and a form to connect one, whose
/// entries can be tried first. The secret is in its field only until it is kept or the page is left.
class ShopsSection : public SetupSection
{
    Q_OBJECT

public:
    ShopsSection(ShopDesk& shops, const Clock& clock, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void hideEvent(QHideEvent* event) override;
    void retranslate() override;
    void restyle() override;

private:
    struct Row
    {
        QString sourceId;
        QWidget* box;
        QLabel *icon, *state, *record;
    };

    void addForm();
    void rebuild();
    void addRow(const Shop& shop, int index);
    void showFeeds();
    void fillSince();
    void tryOut();
    void connectShop();
    void disconnectShop(const Shop& shop);
    void showAnswer(const QString& text, const char* role);
    [[nodiscard]] ShopDesk::Wish wish() const;
    [[nodiscard]] QString wrongEntry(const Error& error) const;

    ShopDesk& m_shops;
    const Clock& m_clock;
    QVBoxLayout* m_list;
    QLabel *m_none, *m_noKeychain, *m_rehearsal, *m_answer, *m_plain;
    QLineEdit *m_address, *m_name, *m_key, *m_secret;
    QComboBox* m_since;
    QPushButton *m_try, *m_connect;
    QWidget* m_form;
    QList<Row> m_rows;
    QList<Shop> m_shown;
    int m_asked = 0; ///< answers to earlier questions do not count
};

} // namespace kaibang
