// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qr_code.h"

#include <QWidget>

namespace kaibang {

/// A QR code on a screen: whole pixels for each module, and white around it in every theme, since cameras need both.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int sideModules() const { return m_code.modules + 2 * QrCode::quietZone; }

    QrCode m_code;
};

} // namespace kaibang
