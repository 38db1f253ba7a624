// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "frame_source.h"
#include "pane.h"

class QLabel;
class QVBoxLayout;

namespace kaibang {

class Compositor;
class PictureReader;
class RunOrderModel;

/// The picture viewers see, with the card of the item on air; the head carries the camera's name and speed. Takes the
/// preview as a child; compositor and model are borrowed.
class CameraPane : public Pane
{
    Q_OBJECT

public:
    CameraPane(Compositor& compositor, QWidget* preview, RunOrderModel& model, Theme& theme, QWidget* parent = nullptr);

    /// What delivers the picture, in the person's words: a camera's name, a file's, the test picture.
    void setSourceName(const QString& name);
    void setCurrency(const QString& code);
    /// Puts a part above or below the picture. Takes it.
    void addAbove(QWidget* part);
    void addBelow(QWidget* part);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshCard();
    void refreshState(const SourceStatus& status);
    void refreshSpeed(double framesPerSecond, quint64 dropped);
    void retranslate();

    Compositor& m_compositor;
    RunOrderModel& m_model;
    PictureReader* m_pictures;
    QVBoxLayout* m_column;
    QLabel *m_icon, *m_state, *m_speed;
    QString m_sourceName, m_currency;
    SourceStatus m_status;
    double m_framesPerSecond = 0;
};

} // namespace kaibang
