// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claim_tray.h"
#include "compositor.h"
#include "disclosure_desk.h"
#include "flash_desk.h"
#include "hold_clock.h"
#include "household_desk.h"
#include "intake_schedule.h"
#include "key_map.h"
#include "main_window.h"
#include "opening_table.h"
#include "order_desk.h"
#include "order_post.h"
#include "pattern_source.h"
#include "piece_desk.h"
#include "preview_widget.h"
#include "run_plan_desk.h"
#include "show_page.h"
#include "show_parts.h"
#include "show_runner.h"
#include "snapshot.h"
#include "sound_board.h"
#include "speaker.h"
#include "standard_webhooks.h"
#include "stock_room.h"
#include "store_thread.h"
#include "theme.h"
#include "ui_settings.h"

#include <QApplication>
#include <QEventLoop>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace kaibang::bench {

inline double msSince(SteadyTime from)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

inline double percentile(std::vector<double>& values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(static_cast<size_t>(part * double(values.size() - 1)));
}

/// Follows each order from the desk's signal through the model to the end of the paint that shows it.
class PaintWatch : public QObject
{
public:
    PaintWatch(OrderDesk& orders, QListView& ticker)
        : m_viewport(ticker.viewport())
    {
        connect(&orders, &OrderDesk::ordersChanged, this, [this](const QList<OrderSummary>& changed) {
            for (const OrderSummary& order : changed)
                m_known.append(order.orderId);
        });
        // The model shows what it has collected at once, by insertion or, for a burst, by change of one row.
        const auto shown = [this] {
            m_shown += m_known;
            m_known.clear();
            m_viewport->update();
        };
        connect(ticker.model(), &QAbstractItemModel::rowsInserted, this, shown);
        connect(ticker.model(), &QAbstractItemModel::dataChanged, this,
                [this, shown](const QModelIndex&, const QModelIndex&, const QList<int>&) { shown(); });
        m_viewport->installEventFilter(this);
    }

    void follow(const OrderPost* post) { m_post = post; }
    std::vector<double> waits; ///< ms

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_shown.isEmpty())
            QMetaObject::invokeMethod(
                this,
                [this, painted = std::exchange(m_shown, {})] {
                    for (const QString& order : painted)
                        if (m_post)
                            waits.push_back(msSince(m_post->dueOf(order)));
                },
                Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_viewport;
    const OrderPost* m_post = nullptr;
    QStringList m_known, m_shown;
};

/// Asks the window's thread for a sign of life every few milliseconds.
class StallWatch
{
public:
    StallWatch()
        : m_thread([this] {
            while (m_running) {
                const SteadyTime asked = std::chrono::steady_clock::now();
                QMetaObject::invokeMethod(
                    qApp, [this, asked] { waits.push_back(msSince(asked)); }, Qt::QueuedConnection);
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        })
    {
        waits.reserve(1'000'000); // more than an hour of them
    }
    ~StallWatch()
    {
        m_running = false;
        m_thread.join();
        QCoreApplication::sendPostedEvents();
    }
    StallWatch(const StallWatch&) = delete;
    StallWatch& operator=(const StallWatch&) = delete;

    std::vector<double> waits; ///< ms; GUI thread

private:
    std::atomic<bool> m_running = true;
    std::thread m_thread;
};

/// The real window over a ledger of its own, with the test picture before its camera.
struct Stage
{
    QTemporaryDir folder;
    BenchClock clock;
    std::unique_ptr<StoreThread> store = open();
    StockRoom stock{*store, folder.filePath(QStringLiteral("photos"))};
    HouseholdDesk household{*store, clock};
    ShowRunner runner{*store};
    OrderDesk orders{*store};
    IntakeSchedule intake{orders, clock};
    Snapshot snapshot;
    PatternSource pattern;
    Compositor compositor;
    UiSettings settings{folder.filePath(QStringLiteral("console.conf"))};
    KeyMap keys{settings};
    SoundBoard sounds{settings};
    Speaker speaker;
    RunPlanDesk plan{*store};
    OpeningTable openings{*store};
    DisclosureDesk disclosures{*store};
    PieceDesk pieces{*store, stock};
    ClaimTray claims{*store, orders};
    HoldClock holds{claims, orders, clock};
    FlashDesk flashes{*store, orders, clock};
    Theme theme{*qApp};
    MainWindow window{runner, orders, household, intake, clock, keys, theme, settings};
    ShowPage* page = nullptr;

    std::unique_ptr<StoreThread> open()
    {
        const QString file = folder.filePath(QStringLiteral("bench.kaibang"));
        if (!makeLedger(file, clock))
            std::exit(1);
        return StoreThread::start([&] { return Ledger::open(file, clock); }).value();
    }

    void show()
    {
        compositor.setSource(&pattern);
        pattern.start();
        page = new ShowPage({runner,
                             orders,
                             stock,
                             household,
                             intake,
                             compositor,
                             snapshot,
                             new PreviewWidget(compositor),
                             clock,
                             theme,
                             settings,
                             keys,
                             sounds,
                             speaker,
                             plan,
                             openings,
                             disclosures,
                             pieces,
                             claims,
                             holds,
                             flashes,
                             folder.path(),
                             folder.filePath(QStringLiteral("pictures"))});
        window.addShowPage(page);
        window.resize(1366, 768);
        window.show();
        page->load();
        QTest::qWait(1500); // the window has come to rest
    }
};

// The loop a program has. QTest::qWaitFor() sleeps between its looks, and every step of an order would wait for it.
inline void runUntil(const std::function<bool()>& done, int mostMs)
{
    QEventLoop loop;
    QTimer look, end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(100);
    end.start(mostMs);
    loop.exec();
}

} // namespace kaibang::bench
