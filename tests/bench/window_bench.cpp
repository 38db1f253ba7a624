// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// window_bench [SECONDS]
//
// B2: from the moment a signed delivery is due on the socket until the ticker has painted a picture with its order, in
// the real window on a real display, beside a running 720p30 preview; and how long the window let an event wait
// meanwhile. At 1, 50 and 500 orders a second. Prints rows of a Markdown table.
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
#include <cstdio>

using namespace kaibang;
using namespace kaibang::bench;

namespace {

double msSince(SteadyTime from)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

double percentile(std::vector<double>& values, double part)
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
    {}
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
void runUntil(const std::function<bool()>& done, int mostMs)
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

int measure(Stage& stage, PaintWatch& painted, double rate, int seconds, quint16 port, const QByteArray& secret)
{
    painted.waits.clear();
    const quint64 before = stage.compositor.composed(), lost = stage.compositor.dropped();
    const SteadyTime begun = std::chrono::steady_clock::now();
    OrderPost post(port, secret, rate, seconds);
    painted.follow(&post);
    std::vector<double> stalls;
    {
        StallWatch watch;
        runUntil([&] { return post.isDone(); }, (seconds + 60) * 1000);
        runUntil([] { return false; }, 500);
        stalls = watch.waits;
    }
    painted.follow(nullptr);
    const double fps = double(stage.compositor.composed() - before) * 1000 / msSince(begun);
    std::printf("| %.0f | %d | %zu | %.1f | %.1f | %.1f | %.1f | %.1f | %llu |\n", rate, post.sent(),
                painted.waits.size(), percentile(painted.waits, 0.5), percentile(painted.waits, 0.95),
                percentile(stalls, 0.99), percentile(stalls, 1), fps,
                static_cast<unsigned long long>(stage.compositor.dropped() - lost));
    std::fflush(stdout);
    return post.refused() == 0 && static_cast<int>(painted.waits.size()) >= post.sent() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    const QApplication application(argc, argv);
    const int seconds = QApplication::arguments().value(1, QStringLiteral("20")).toInt();
    int code = 0;
    {
        Stage stage;
        stage.show();
        const QByteArray secret = newWebhookSecret();
        const auto port = stage.intake.startServer(0, {secret});
        if (!port)
            return 1;
        PaintWatch painted(stage.orders, *stage.window.findChild<QListView*>(QStringLiteral("tickerView")));
        std::puts("| B2 orders/s | sent | painted | p50 ms | p95 ms | stall p99 ms | stall max ms | preview fps | "
                  "pictures lost |");
        std::puts("|---|---|---|---|---|---|---|---|---|");
        for (const double rate : {1.0, 50.0, 500.0})
            code |= measure(stage, painted, rate, seconds, static_cast<quint16>(port.value()), secret);
        stage.intake.stopServer();
        stage.store->drain();
    }
    return code;
}
