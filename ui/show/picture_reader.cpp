// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_reader.h"

#include "when_done.h"

#include <QImageReader>
#include <QtConcurrentRun>
#include <utility>

namespace kaibang {

namespace {

QImage readPicture(const QString& path, const QSize& most)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height()))
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

PictureReader::PictureReader(const QSize& most, QObject* parent)
    : QObject(parent)
    , m_most(most)
{}

QImage PictureReader::picture(const QString& path)
{
    if (path == m_path)
        return m_image;
    m_path = path;
    m_image = {};
    if (path.isEmpty())
        return {};
    whenDone(QtConcurrent::run(readPicture, path, m_most), this, [this, path](const QImage& image) {
        if (path != m_path)
            return; // another item is on air by now
        m_image = image;
        Q_EMIT ready();
    });
    return {};
}

} // namespace kaibang
