// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue.h"
#include "page_part.h"
#include "piece.h"
#include "recording.h"

class QListWidget;

namespace kaibang {

class PieceDesk;
class PrintRoom;
class RecordingRoom;
class ShowRunner;

/// What a piece's own pane works with; borrowed, and outlives it.
struct PieceLifeParts
{
    PieceDesk& pieces;
    ShowRunner& shows;
    PrintRoom& printing;
    RecordingRoom* recordings = nullptr; ///< without one no clip is shown
};

/// A one-off piece's whole life, oldest first, and the one step that is possible next: it has come back, it goes on
/// sale again, it is withdrawn. Prints its label.
class PieceLifePane : public PagePart
{
    Q_OBJECT

public:
    PieceLifePane(const PieceLifeParts& parts, Theme& theme, QWidget* parent = nullptr);

    void load(const QString& name, const Variant& piece, const QString& currency);
    void printLabel();
    [[nodiscard]] static QString stepText(PieceStepKind kind);

protected:
    void retranslate() override;

private:
    void read();
    void showLife();
    void readClips();
    void playClip(int row);
    void step(const QString& said, QFuture<Result<Done>> future);

    PieceLifeParts m_parts;
    Variant m_piece;
    PieceLife m_life;
    QList<Clip> m_clips;
    QString m_name, m_currency;
    QLabel *m_title, *m_now;
    QLineEdit* m_note;
    QPushButton *m_back, *m_requeue, *m_withdraw, *m_label;
    QListWidget* m_steps;
};

} // namespace kaibang
