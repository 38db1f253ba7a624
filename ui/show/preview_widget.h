// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview_scaler.h"

#include <QWidget>

namespace kaibang {

class Compositor;

/// Shows the composed picture. It only paints: pictures arrive already scaled to its device pixels, keep their aspect
/// ratio and are centred on black. While the widget is hidden nothing is scaled. The compositor is borrowed and must
/// outlive the widget.
class PreviewWidget : public QWidget
{
    Q_OBJECT

public:
    /// Guides for whoever holds the camera: action-safe and title-safe area (EBU R 95). Never part of the picture.
    enum class Guides { Hidden, Shown };

    explicit PreviewWidget(Compositor& compositor, QWidget* parent = nullptr);
    ~PreviewWidget() override;

    void setGuides(Guides guides);
    Guides guides() const { return m_guides; }

    /// Where the picture lies on this widget; empty before the first one.
    QRectF pictureArea() const;
    /// Pictures painted since construction.
    quint64 painted() const { return m_painted; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void takePicture();
    void announceSize();

    Compositor& m_compositor;
    PreviewScaler m_scaler;
    QImage m_image;
    Guides m_guides = Guides::Hidden;
    quint64 m_painted = 0;
};

} // namespace kaibang
