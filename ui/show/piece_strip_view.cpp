// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of PieceStrip that takes the picture and shows what was chosen.
#include "piece_strip.h"

#include "icons.h"
#include "key_map.h"
#include "snapshot.h"
#include "stock_room.h"
#include "theme.h"
#include "when_done.h"
#include "wording.h"

#include <QDir>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

namespace kaibang {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureRows = 2; // as high as two rows with a picture

QImage smallPicture(const QString& path, int side)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid())
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio)); // a decoder that shrinks is quick
    return reader.read();
}

} // namespace

void PieceStrip::takePicture()
{
    if (!QDir().mkpath(m_parts.pictureFolder)) {
        missPicture(m_drafts, tr("The folder for pictures cannot be made. Choose another in Setup."));
        return;
    }
    SnapshotRequest request;
    request.path = QDir(m_parts.pictureFolder).filePath(u"piece-%1.jpg"_s.arg(m_drafts));
    request.format = PictureFormat::Jpeg;
    request.card = CardLayer::Without;
    whenDone(m_parts.snapshot.take(m_parts.compositor, request), this,
             [this, draft = m_drafts](const SnapshotResult& result) {
                 if (result.fault.kind == MediaFaultKind::None)
                     keepPicture(result.path, draft);
                 else
                     missPicture(draft, result.fault.kind == MediaFaultKind::NoPicture
                                            ? tr("There is no camera picture.")
                                            : tr("The picture could not be written. Look whether the disk is full."));
             });
}

void PieceStrip::keepPicture(const QString& path, quint64 draft)
{
    whenDone(m_parts.stock.takePhoto(path), this, [this, draft](const Result<QString>& address) {
        if (!address) {
            missPicture(draft, Wording::errorText(address.error()));
            return;
        }
        if (draft == m_lastDraft && m_last.isValid())
            keepLatePicture(address.value());
        if (draft != m_drafts)
            return;
        m_draft.photo = address.value();
        const int side = pictureRows * m_theme.tokens().pictureRowHeight;
        whenDone(QtConcurrent::run(smallPicture, m_parts.stock.photoFile(address.value()), side), this,
                 [this, draft](const QImage& picture) {
                     if (draft == m_drafts)
                         m_picture->setPixmap(QPixmap::fromImage(picture));
                 });
    });
}

void PieceStrip::keepLatePicture(const QString& address)
{
    whenDone(m_parts.pieces.setPhoto(m_last, address), this, [this, draft = m_lastDraft](const Result<Done>& kept) {
        if (!kept)
            missPicture(draft, Wording::errorText(kept.error()));
    });
}

// The piece does not wait for its picture, so the person has to know that it has none.
void PieceStrip::missPicture(quint64 draft, const QString& why)
{
    //: why there is no picture
    Q_EMIT notice(tr("%1 The piece is made without a picture; add one on the Stock page.").arg(why), {}, {});
    if (draft == m_drafts && m_step != Step::Idle)
        m_picture->setPixmap(
            themedPixmap(u"camera-lost"_s, m_theme.tokens().muted, m_theme.tokens().iconSize, devicePixelRatioF()));
}

void PieceStrip::showChoices()
{
    while (QLayoutItem* old = m_row->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const QStringList texts = choices();
    for (int i = 0; i < texts.size(); ++i) {
        auto* chip = new QPushButton(u"%1\n%2"_s.arg(texts.at(i)).arg(i + 1), m_keys);
        chip->setObjectName(u"pieceChoice%1"_s.arg(i + 1));
        chip->setFocusPolicy(Qt::NoFocus); // the digits are the keyboard's way
        Theme::setRole(chip, "live");
        connect(chip, &QPushButton::clicked, this, [this, i] { choose(i); });
        m_row->addWidget(chip, 1);
    }
    m_keys->setVisible(!texts.isEmpty());
    m_other->setVisible(m_step == Step::Price);
    m_start->setVisible(m_step == Step::Idle);
    showDraft();
}

void PieceStrip::showDraft()
{
    QStringList what{m_number.isEmpty() ? QString() : tr("No. %1").arg(m_number), m_draft.grade, m_draft.size};
    what.removeAll(QString());
    m_what->setText(m_step == Step::Idle && m_number.isEmpty() ? QString() : what.join(u" · "_s));
    m_what->setVisible(!m_what->text().isEmpty());
    switch (m_step) {
    case Step::Idle:
        m_ask->setText(
            tr("Hold a one-off piece before the camera and press %1: it takes the picture and a number. Then "
               "one digit each for grade, size and price.")
                .arg(m_parts.keys.keyText(LiveAction::Piece)));
        break;
    case Step::Grade:
        m_ask->setText(tr("Grade? A digit, or 0 for none. Esc gives up."));
        break;
    case Step::Size:
        m_ask->setText(tr("Size? A digit, or 0 for none. Backspace goes back."));
        break;
    case Step::Price:
        m_ask->setText(tr("Price? A digit, or Enter for another price. Backspace goes back."));
        break;
    }
}

void PieceStrip::restyle()
{
    const int side = pictureRows * m_theme.tokens().pictureRowHeight;
    m_picture->setMinimumWidth(side);
    m_picture->setAlignment(Qt::AlignCenter);
    m_start->setIcon(themedIcon(u"piece"_s, m_theme.tokens().onAccent));
}

void PieceStrip::retranslate()
{
    setTitle(tr("NEW PIECE"));
    m_start->setText(m_parts.keys.onButton(tr("New piece"), LiveAction::Piece));
    m_start->setAccessibleName(tr("New piece from the camera"));
    m_other->setPlaceholderText(tr("Another price"));
    m_other->setAccessibleName(tr("Another price"));
    m_picture->setAccessibleName(tr("Picture of the piece"));
    showChoices();
}

} // namespace kaibang
