// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bag_items_model.h"
#include "bags_model.h"
#include "page_part.h"
#include "print_room.h"

#include <QTimer>

class QMenu;
class QTableView;
class QToolButton;

namespace kaibang {

class BuyerDesk;
class CodeWatch;
class Compositor;
class HouseholdDesk;
class PackingDesk;
class PinPane;
class ShowRunner;
class Snapshot;
class SoundBoard;
class StockRoom;

/// What packing works with; borrowed, and outlives the page.
struct PackingParts
{
    PackingDesk& packing;
    StockRoom& stock;
    ShowRunner& shows;
    HouseholdDesk& household;
    BuyerDesk& buyers;
    PrintRoom& printing;
    Snapshot& snapshot;
    Compositor& compositor;
    SoundBoard& sounds;
    UiSettings& settings;
    Theme& theme;
    QString pictureFolder;
};

/// Packing by bag: what belongs into each, ticked off by key, by a scanner that types like a keyboard, or by a code
/// held before the camera, which is read only while the page is to be seen. The one line always has the keyboard. What
/// does not belong says so, with a sound. A complete bag is packed; every step can be undone.
class PackingPage : public PagePart
{
    Q_OBJECT

public:
    explicit PackingPage(const PackingParts& parts, QWidget* parent = nullptr);

    /// The bags of this show; invalid: of the newest show that has any, else of the counter.
    void open(const Uid& show);
    [[nodiscard]] const Bag* current() const { return m_bags->bag(m_row); }

    enum class Printout { BagLabel, AllBagLabels, ParcelLabel, AddressLabel, PackingList, WorkList, HandOver, PickUp };
    void print(Printout what);

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void retranslate() override;
    void restyle() override;

private:
    enum class Tone { Plain, Right, Wrong };

    QLayout* buildTop();
    QWidget* buildBags();
    QWidget* buildBag();
    QLayout* buildParcel();
    QLayout* buildActions();
    void setUpTable(QTableView* table, QAbstractItemModel* model, int stretched);
    void buildPrintMenu();
    void follow();
    void refresh();
    void showBag(int row);
    void showCurrent();
    void showOthers();
    void answer(const QString& text, Tone tone);
    void focusLine();

    void enter();
    bool pressed(QKeyEvent* event);
    void scan(const QString& text);
    void take(const ScanOutcome& outcome);
    void tickRow();
    void setTicked(const BagItem& item, qint64 units);
    void sayPacked(const Uid& bag);
    void togglePacked();
    void keepParcel();
    void takePhoto();
    void handOver();
    void pickUp();
    void combine();
    void remember(const QString& text, const std::function<void()>& undo);
    void undo();

    [[nodiscard]] QString showTitle() const;
    void send(const PrintDocument& document, PrintRoom::Paper paper);
    void printAddress();

    PackingParts m_parts;
    BagsModel* m_bags;
    BagItemsModel* m_items;
    QComboBox* m_show;
    QTableView *m_bagTable, *m_itemTable;
    QLabel *m_progress, *m_title, *m_photo, *m_answer, *m_empty;
    QLineEdit *m_line, *m_courier, *m_tracking;
    QPushButton *m_packed, *m_combine, *m_handOver, *m_pickedUp;
    QToolButton* m_print;
    QMenu* m_printMenu;
    PinPane* m_pin;
    CodeWatch* m_camera;
    QTimer m_soon;
    Uid m_wanted; ///< the bag to stay on when the list is read anew
    int m_row = -1;
    QList<Bag> m_others; ///< of the same buyer
    std::function<void()> m_undo;
    bool m_isFilling = false;
};

} // namespace kaibang
