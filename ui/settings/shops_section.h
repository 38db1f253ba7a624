// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup_section.h"
#include "shop_desk.h"

class QLabel;

namespace kaibang {

class ShopForm;

/// Online shops whose orders are fetched: those that are connected with how they are, and the form to connect one or to
/// give one a new key.
class ShopsSection : public SetupSection
{
    Q_OBJECT

public:
    ShopsSection(ShopDesk& shops, const Clock& clock, Theme& theme, QWidget* parent = nullptr);
    void refresh() override;

protected:
    void retranslate() override;
    void restyle() override;

private:
    struct Row
    {
        Shop shop;
        QWidget* box;
        QLabel *icon, *state, *record;
    };

    void rebuild();
    void addRow(const Shop& shop, int index);
    void showFeeds();
    void disconnectShop(const Shop& shop);

    ShopDesk& m_shops;
    const Clock& m_clock;
    QVBoxLayout* m_list;
    QLabel *m_none, *m_noKeychain, *m_rehearsal;
    ShopForm* m_form;
    QList<Row> m_rows;
    QList<Shop> m_shown;
};

} // namespace kaibang
