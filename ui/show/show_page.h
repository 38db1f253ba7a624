// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_order_model.h"
#include "show_parts.h"
#include "status_totals.h"
#include "ticker_model.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QMenu;
class QStackedWidget;

namespace kaibang {

class AirBar;
class AirOverlay;
class AttentionPane;
class CameraPane;
class ClaimActions;
class ClaimsPane;
class FlashActions;
class FlashForm;
class GlanceView;
class LayoutMenu;
class LiveKeys;
class NeighbourHost;
class DisclosureOverlay;
class OnAirPane;
class OpeningActions;
class OpeningPane;
class OverlayEditor;
class PaneBoard;
class PictureScreen;
class PieceStrip;
class PlanPane;
class RunOrderPane;
class ShowActions;
class TickerPane;

/// Run order, camera with the item on air, and the order ticker, always visible together; every live action has one
/// key. How the panes stand can be chosen, changed, saved and restored.
class ShowPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShowPage(const ShowParts& parts, QWidget* parent = nullptr);

    /// Reads everything from the ledger. Call once, when the desks are ready.
    void load();
    void setSourceName(const QString& name);
    /// Tells the other programs what is on air, and has a line about OBS below the picture. Call once.
    void setNeighbour(NeighbourHost& host);

    [[nodiscard]] QByteArray saveLayout() const;
    /// False, and nothing changed, when `state` is damaged or not of this version of the page.
    bool restoreLayout(const QByteArray& state);
    /// The presets, reset and lock of the panes. Owned by the page.
    [[nodiscard]] QMenu* layoutMenu() const;
    /// Whether the page is read from the chair, or from 2 m away (GlanceView). The live keys are the same.
    enum class Reading { Near, Far };
    void setReading(Reading reading);
    [[nodiscard]] Reading reading() const;
    /// The money and orders of the show, for whoever reads from afar.
    void setTotals(const StatusTotals& totals);
    /// In the order in which F6 goes through them: all there are, also those behind others.
    [[nodiscard]] QList<QWidget*> panes() const;
    /// Brings one of panes() to the front of those that share its place.
    void bringForward(QWidget* pane);
    /// What lies on the picture, and its own screen, are as the settings have them now.
    void applyAir();
    /// Lets a person move what lies on the picture, on the preview.
    void editOverlay();
    /// Gives the keyboard to the field for the show's name.
    void beginNaming();

Q_SIGNALS:
    void notice(const QString& text, const QString& actionText, std::function<void()> action);
    void readingChanged(kaibang::ShowPage::Reading reading);
    /// What waits at the opening table: mussels, and for how many minutes where the pace is known.
    void toOpenChanged(qint64 mussels, std::optional<qint64> minutes);
    /// The disclosure card of this product is to be written.
    void cardWanted(const kaibang::Uid& product);
    /// What other programs get is to be looked at in Setup.
    void neighbourSetupWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void wireAir();
    void bindAirKeys();
    void wireStreams();
    void wirePanes();
    void wireActions();
    void wireGlance();
    void wirePlan();
    void wireSounds();
    void showNewCard();
    void wirePieces();
    void wireClaims();
    void bindClaimKeys();
    void wireOpenings();
    void wireRecordings();
    /// A digit, Enter or Backspace belongs to the result of the mussel in the hand, else to what it usually does.
    void forOpening(const std::function<void()>& ofTable, const std::function<void()>& usual);
    [[nodiscard]] Uid openingProduct() const;
    void readDisclosed();
    /// For what needs a field or a list of the panes: brings them to the front.
    void whenNear(const std::function<void()>& action);
    /// For what needs a field of the item on air.
    void inOnAir(const std::function<void()>& action);
    void bindKeys();
    void bindOpeningKeys();
    void enter();
    void tick();
    void applyHousehold();

    ShowParts m_parts;
    RunOrderModel m_runOrder;
    TickerModel m_ticker;
    ShowActions* m_actions;
    RunOrderPane* m_runOrderPane;
    CameraPane* m_cameraPane;
    OnAirPane* m_onAirPane;
    TickerPane* m_tickerPane;
    AttentionPane* m_attentionPane;
    PlanPane* m_planPane;
    PieceStrip* m_pieceStrip;
    ClaimsPane* m_claimsPane;
    ClaimActions* m_claimActions;
    FlashForm* m_flashForm;
    FlashActions* m_flashActions;
    OpeningActions* m_openings;
    OpeningPane* m_openingPane;
    DisclosureOverlay* m_disclosure;
    AirOverlay* m_air;
    OverlayEditor* m_overlayEditor;
    PictureScreen* m_pictureScreen;
    PaneBoard* m_board;
    GlanceView* m_glance;
    QStackedWidget* m_views;
    LayoutMenu* m_layoutMenu;
    LiveKeys* m_keys;
    QList<Product> m_products;
    int m_conflicts = 0, m_waitingLines = 0;
    QTimer m_second;
};

} // namespace kaibang
