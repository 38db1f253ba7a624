// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "photo_box.h"

#include "icons.h"
#include "stock_room.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int largestEdge = 512; ///< pixels; the box is smaller on every screen
constexpr int photoEdgeRows = 3; ///< the picture is as high as three controls

QString firstFile(const QMimeData* data)
{
    const auto urls = data->urls();
    return !urls.isEmpty() && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

PhotoBox::PhotoBox(StockRoom& stock, Theme& theme, QWidget* parent)
    : PagePart(theme, parent)
    , m_stock(stock)
    , m_reader(QSize(largestEdge, largestEdge))
    , m_picture(freeLabel(u"photoPicture"_s, "muted"))
    , m_remove(button(u"photoRemoveButton"_s, QT_TR_NOOP("Remove photo"), u"delete"_s))
{
    setAcceptDrops(true);
    auto* choose = button(u"photoChooseButton"_s, QT_TR_NOOP("Choose photo…"), u"snapshot"_s);
    auto* row = new QHBoxLayout(this);
    spaced(row);
    row->setSpacing(tokens().padding);
    row->addWidget(m_picture);
    auto* column = new QVBoxLayout;
    spaced(column);
    column->addWidget(choose);
    column->addWidget(m_remove);
    column->addWidget(label(QT_TR_NOOP("or drop a picture here"), "muted"));
    column->addStretch();
    row->addLayout(column, 1);
    m_picture->setAlignment(Qt::AlignCenter);
    connect(choose, &QPushButton::clicked, this, &PhotoBox::choose);
    connect(&m_reader, &PictureReader::ready, this, &PhotoBox::showPicture);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setAddress({});
        Q_EMIT changed();
    });
}

void PhotoBox::setAddress(const QString& address)
{
    ++m_round;
    setComing({});
    m_address = address;
    showPicture();
}

void PhotoBox::setComing(const QString& path)
{
    const bool was = isCopying();
    m_coming = path;
    if (was != isCopying())
        Q_EMIT copying(isCopying());
}

void PhotoBox::sayWait()
{
    tell(tr("The photo is still being copied. Save again in a moment."));
}

void PhotoBox::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a photo"), {}, tr("Pictures (*.jpg *.jpeg *.png *.svg)"));
    if (!path.isEmpty())
        takeFile(path);
}

void PhotoBox::takeFile(const QString& path)
{
    const int round = ++m_round;
    setComing(path);
    whenDone(m_stock.copyPhoto(path), this, [this, round](const Result<QString>& kept) {
        if (round != m_round)
            return; // it was for another product
        setComing({});
        if (!kept) {
            report(kept.error());
            return;
        }
        setAddress(kept.value());
        Q_EMIT changed();
    });
}

void PhotoBox::showPicture()
{
    const int edge = tokens().controlHeight * photoEdgeRows;
    m_picture->setFixedSize(edge, edge);
    m_remove->setVisible(!m_address.isEmpty());
    QPixmap picture = QPixmap::fromImage(m_reader.picture(m_stock.photoFile(m_address)));
    if (!picture.isNull())
        picture = picture.scaled(QSize(edge, edge) * devicePixelRatio(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (picture.isNull())
        picture = themedPixmap(u"product"_s, tokens().muted, edge / 2, devicePixelRatio());
    else
        picture.setDevicePixelRatio(devicePixelRatio());
    m_picture->setPixmap(picture);
}

void PhotoBox::dragEnterEvent(QDragEnterEvent* event)
{
    if (!firstFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PhotoBox::dropEvent(QDropEvent* event)
{
    const QString path = firstFile(event->mimeData());
    if (path.isEmpty())
        return; // the other program was gone before it said which file
    takeFile(path);
    event->acceptProposedAction();
}

void PhotoBox::retranslate()
{
    m_picture->setAccessibleName(tr("Photo"));
}

void PhotoBox::restyle()
{
    showPicture();
}

} // namespace kaibang
