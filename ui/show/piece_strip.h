// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "piece.h"
#include "piece_desk.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kaibang {

class Compositor;
class KeyMap;
class Snapshot;

/// What the strip works with; borrowed, and outlives it.
struct PieceParts
{
    PieceDesk& pieces;
    StockRoom& stock;
    Snapshot& snapshot;
    Compositor& compositor;
    const KeyMap& keys;
    Theme& theme;
    QString pictureFolder;
};

/// A one-off piece in front of the camera, made by keys: one takes the picture and the number, then one digit each for
/// grade, size and price, and it stands in the run order. The digits mean what the household has set in Setup. The
/// piece is made even where the camera gives no picture.
class PieceStrip : public Pane
{
    Q_OBJECT

public:
    enum class Step { Idle, Grade, Size, Price };

    explicit PieceStrip(const PieceParts& parts, QWidget* parent = nullptr);

    /// Takes the picture and asks for the grade. A piece that was begun and not finished is given up.
    void begin();
    /// At the end of whose run order a piece goes.
    void setShow(const Uid& show);
    void setCurrency(const QString& code);
    [[nodiscard]] Step step() const { return m_step; }
    void undo();

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    /// The keyboard may go back to the page.
    void finished();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void takePicture();
    void keepPicture(const QString& path, quint64 draft);
    void keepLatePicture(const QString& address);
    void missPicture(quint64 draft, const QString& why);
    void goTo(Step step);
    void goBack();
    void choose(int index);
    void skip();
    void readOtherPrice();
    void make(qint64 priceMinor);
    void leave();
    [[nodiscard]] QStringList choices() const;
    void showChoices();
    void showDraft();
    void retranslate();
    void restyle();

    PieceParts m_parts;
    PiecePresets m_presets;
    PieceDesk::NewPiece m_draft;
    QString m_number, m_currency;
    Step m_step = Step::Idle;
    quint64 m_drafts = 0; ///< counts them, so that a late picture finds its own
    Uid m_last;           ///< the newest piece, for its undo and its late picture
    quint64 m_lastDraft = 0;
    QLabel *m_picture, *m_what, *m_ask;
    QPushButton* m_start;
    QLineEdit* m_other;
    QWidget* m_keys;
    QHBoxLayout* m_row;
};

} // namespace kaibang
