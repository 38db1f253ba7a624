// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>

namespace kaibang {

/// Reads the picture of the item on air: each once, on a worker, since a photo takes longer to decode than a frame
/// lasts. Photo files have their content's name, so a path means one picture for ever. Keeps the one that was asked for
/// last. GUI thread.
class PictureReader : public QObject
{
    Q_OBJECT

public:
    /// Pictures come no larger than `most`.
    explicit PictureReader(const QSize& most, QObject* parent = nullptr);

    /// The picture at `path`, or a null image while it is being read (see ready()), when it cannot be read, and for an
    /// empty path.
    [[nodiscard]] QImage picture(const QString& path);

Q_SIGNALS:
    /// What picture() was asked for last is there.
    void ready();

private:
    QSize m_most;
    QString m_path;
    QImage m_image;
};

} // namespace kaibang
