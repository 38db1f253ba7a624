// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

#include <QMainWindow>

class QDockWidget;

namespace kaibang {

/// Where a pane stands in every preset. Panes of one home share it as tabs, the first in front.
enum class PaneHome { Left, MiddleTop, MiddleBottom, RightTop, RightBottom };

/// What the work is: streaming alone, opening mussels (much room in the lower middle), or helping with the orders.
enum class PanePreset { Stream, Openings, Helper };

/// Whether a pane may share its place with another as a tab, or has to be seen at all times.
enum class PaneSight { Always, MayBeTab };

/// The panes of a page side by side, as docks without a centre. A person can drag the borders and, unless they are
/// locked, move panes and give them windows of their own; none can be closed, so none can be lost. Panes keep the
/// shares of their preset when the window grows, until a person changes them. GUI thread.
class PaneBoard : public QMainWindow
{
    Q_OBJECT

public:
    explicit PaneBoard(QWidget* parent = nullptr);

    /// Takes the pane. Add all of them before arrange().
    void addPane(Pane* pane, PaneHome home, PaneSight sight = PaneSight::Always);
    /// Brings every pane back to its home and gives the homes the shares of `preset`.
    void arrange(PanePreset preset);
    [[nodiscard]] PanePreset preset() const { return m_preset; }
    /// Whether a person has changed what the preset gave.
    [[nodiscard]] bool isChanged() const { return m_isChanged; }
    /// The pane that stands in front of its home in `preset`; else the first of the home does. Call before arrange().
    void setFront(PanePreset preset, Pane* pane);
    /// Where the pane shares its place with others, it comes to the front.
    void bringForward(Pane* pane);
    /// Panes of the middle that nobody has moved go back to their sizes, after one needed more room for a while.
    void settleMiddle();
    void setMoves(PaneMoves moves);
    [[nodiscard]] PaneMoves moves() const { return m_moves; }

    [[nodiscard]] QByteArray save() const;
    /// False, and nothing changed, when `state` is damaged, of other panes or of another version of the program, or
    /// would hide a pane that must be seen.
    bool restore(const QByteArray& state);

Q_SIGNALS:
    /// Preset, moves or isChanged() are different now.
    void arrangementChanged();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Place
    {
        QDockWidget* dock;
        PaneHome home;
        PaneSight sight;
    };

    [[nodiscard]] QDockWidget* firstAt(PaneHome home) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<QSize> sizes() const;
    [[nodiscard]] bool isSound() const;
    void applyShares();
    void shareMiddle();
    void noteChange();

    QList<Place> m_places;
    QList<std::pair<PanePreset, Pane*>> m_fronts;
    QList<QSize> m_sizesAtPress;
    PanePreset m_preset = PanePreset::Stream;
    PaneMoves m_moves = PaneMoves::Locked;
    bool m_isChanged = false;
    bool m_isArranging = false;
};

} // namespace kaibang
