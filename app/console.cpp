// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program's objects, on the stack in order of need, and the wires between them.

#include "console.h"

#include "air_wires.h"
#include "backup_keeper.h"
#include "backup_wires.h"
#include "bundle_wires.h"
#include "buyer_desk.h"
#include "buyer_wires.h"
#include "claim_tray.h"
#include "comment_desk.h"
#include "comment_wires.h"
#include "compositor.h"
#include "demo_run.h"
#include "disclosure_desk.h"
#include "export_wires.h"
#include "feed_log.h"
#include "first_run.h"
#include "first_start.h"
#include "flash_desk.h"
#include "hold_clock.h"
#include "household_desk.h"
#include "identity_keyring.h"
#include "import_desk.h"
#include "in_turn.h"
#include "intake_schedule.h"
#include "key_map.h"
#include "language_choice.h"
#include "ledger_faults.h"
#include "main_window.h"
#include "neighbour_host.h"
#include "neighbour_wires.h"
#include "opening_table.h"
#include "order_desk.h"
#include "orders_page.h"
#include "packing_desk.h"
#include "packing_page.h"
#include "picture_choice.h"
#include "piece_desk.h"
#include "piece_life_pane.h"
#include "preview_widget.h"
#include "print_room.h"
#include "problem_report.h"
#include "returns_desk.h"
#include "role_words.h"
#include "run_plan_desk.h"
#include "secret_keeper.h"
#include "settlement_desk.h"
#include "setup_page.h"
#include "shop_desk.h"
#include "shop_wires.h"
#include "show_page.h"
#include "show_parts.h"
#include "single_instance.h"
#include "sleep_guard.h"
#include "snapshot.h"
#include "sound_board.h"
#include "soundness_check.h"
#include "speaker.h"
#include "stock_page.h"
#include "store_thread.h"
#include "stream_wires.h"
#include "system_clock.h"
#include "theme.h"
#include "village_host.h"
#include "village_wires.h"
#include "when_done.h"
#include "wording.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <cstdio>

namespace kaibang {

namespace {

// The disk is the window's first; the pages it opens with are read before the whole file is.
constexpr std::chrono::seconds checkAfter(3);

bool writeText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.flush() && file.commit();
}

// The end of a rehearsal of limited length: a picture of the window, and what it came to.
void finishDemo(QApplication& application, StoreThread& store, MainWindow& window, const ConsoleOptions& options)
{
    if (!options.screenshot.isEmpty()) {
        QDir().mkpath(QFileInfo(options.screenshot).absolutePath());
        if (!window.grab().save(options.screenshot))
            std::fputs("the screenshot could not be written\n", stderr);
    }
    inTurn(demoSummary(store), &application, [&application, options](const Result<QString>& summary) {
        const QString text = summary ? summary.value() : Wording::errorText(summary.error());
        std::fputs(text.toUtf8().constData(), stdout);
        if (!options.summary.isEmpty())
            writeText(options.summary, text);
        application.exit(summary && text.contains(QLatin1String("stock check: ok")) ? 0 : 1);
    });
}

// A computer that falls asleep in the middle of a show ends it.
void wireSleep(SleepGuard& guard, ShowRunner& runner)
{
    QObject::connect(&runner, &ShowRunner::changed, &guard,
                     [&guard](const ShowView& view) { guard.setAwake(view.show.state == ShowState::Live); });
}

void wireFolders(HouseholdDesk& household, IntakeSchedule& intake, ImportDesk& imports, MainWindow& window)
{
    QObject::connect(&household, &HouseholdDesk::changed, &intake, [&](const HouseholdSettings& settings) {
        QStringList gone;
        if (!intake.setDropFolder(settings.dropFolder))
            gone.append(settings.dropFolder);
        if (!intake.setWatchFolder(settings.watchFolder))
            gone.append(settings.watchFolder);
        if (!gone.isEmpty()) // after the page has said that the settings are saved
            QTimer::singleShot(0, &window, [&window, gone] {
                window.notices().show(Wording::folderGoneText(gone.join(QStringLiteral(", "))));
            });
    });
    // Never a jump to another page: a host may be in the middle of a sentence.
    QObject::connect(&intake, &IntakeSchedule::exportFilesFound, &window, [&](const QStringList& paths) {
        whenDone(imports.newOrderFiles(paths), &window, [&window](const Result<QStringList>& files) {
            if (files && !files.value().isEmpty())
                window.offerFiles(files.value().size(), [&window, found = files.value()] {
                    window.goTo(PageKind::Orders);
                    window.pageAs<OrdersPage>(PageKind::Orders).previewImport(found);
                });
        });
    });
}

const QString intakeSecret = QStringLiteral("intake-secret");
/// The one before, valid until another is made, so that senders can change one after the other.
const QString formerIntakeSecret = QStringLiteral("intake-secret-before");

// The local intake: on where the household wants it and has a secret for it.
void startIntake(HouseholdDesk& household, IntakeSchedule& intake, SecretKeeper& secrets, NoticeBar& notices)
{
    const HouseholdSettings settings = household.current();
    if (!settings.intakeOn) {
        if (intake.port() != 0 && !settings.isRehearsal)
            intake.stopServer();
        return;
    }
    secrets.read(intakeSecret, [&, settings](const Result<QByteArray>& secret) {
        if (!secret || secret.value().isEmpty()) {
            notices.show(Wording::noIntakeSecretText());
            return;
        }
        secrets.read(formerIntakeSecret, [&, settings, now = secret.value()](const Result<QByteArray>& former) {
            QByteArrayList valid{now};
            if (former && !former.value().isEmpty())
                valid.append(former.value());
            if (!intake.startServer(settings.intakePort, valid))
                notices.show(Wording::portTakenText(settings.intakePort));
        });
    });
}

void keepIntakeSecret(HouseholdDesk& household, IntakeSchedule& intake, SecretKeeper& secrets, SetupPage& setup,
                      NoticeBar& notices)
{
    QObject::connect(&setup, &SetupPage::intakeSecretMade, &intake, [&](const QByteArray& secret) {
        const auto keep = [&, secret] {
            secrets.write(intakeSecret, secret, [&, secret](const Result<Done>& kept) {
                if (!kept) {
                    secrets.remember(intakeSecret, secret);
                    setup.sayNoKeychain();
                }
                startIntake(household, intake, secrets, notices);
            });
        };
        secrets.read(intakeSecret, [&secrets, keep](const Result<QByteArray>& before) {
            if (before && !before.value().isEmpty())
                secrets.write(formerIntakeSecret, before.value(), [keep](const Result<Done>&) { keep(); });
            else
                keep();
        });
    });
}

} // namespace

ConsoleEnd runConsole(QApplication& application, StoreThread& store, const ConsoleOptions& options,
                      UiSettings& settings, Theme& theme, LanguageChoice& language, SingleInstance& instance,
                      const std::optional<Error>& notRestored)
{
    const SystemClock clock;
    const QString folder = QFileInfo(options.ledger).absolutePath();
    ConsoleEnd result;
    OrderDesk orders(store);
    StockRoom stock(store, folder + QStringLiteral("/photos"));
    stock.watchLevels(orders);
    ShowRunner runner(store);
    HouseholdDesk household(store, clock);
    ImportDesk imports(store, orders);
    SettlementDesk settlement(store, orders, imports, clock);
    IntakeSchedule intake(orders, clock);
    SecretKeeper secrets;
    ShopDesk shops(store, orders, clock, secretAccess(secrets));
    intake.tellOfShops(shops);
    ClaimTray claims(store, orders);
    intake.sendCommentsTo(claims);
    CommentDesk comments(store, claims, intake, clock, secretAccess(secrets));
    intake.tellOfComments(comments);
    FeedLog feedLog(
        store, runner, [&intake] { return intake.feeds(); }, clock);
    QObject::connect(&intake, &IntakeSchedule::feedsChanged, &feedLog, &FeedLog::look);
    HoldClock holds(claims, orders, clock);
    FlashDesk flashes(store, orders, clock);
    BackupKeeper backups(store, clock, folder + QStringLiteral("/backups"));
    SoundnessCheck soundness(store, clock);
    SleepGuard sleep;
    RunPlanDesk plan(store);
    OpeningTable openings(store);
    DisclosureDesk disclosures(store);
    PieceDesk pieces(store, stock);
    PackingDesk packing(store, orders);
    ReturnsDesk returns(store, orders, stock);
    PrintRoom printing(settings, folder + QStringLiteral("/printed"));
    KeyMap keys(settings);
    SoundBoard sounds(settings);
    Speaker speaker;
    BuyerDesk buyers(store, clock);
    IdentityKeyring keyring(secretAccess(secrets), buyers, clock);
    BundleWires bundles(store, clock, folder, secrets);
    VillageHost villageHost(settings, household, secretAccess(secrets), clock, folder);
    CameraList cameras;
    Snapshot snapshot;
    Compositor compositor;
    PictureChoice picture(cameras, compositor, settings);
    AirWires air(store, compositor, stock, runner, orders, claims, openings, household, settings, clock, folder);
    StreamWires streams(air.studio, runner, household, sounds, settings, secretAccess(secrets), clock);
    NeighbourHost neighbours(settings.file(), secretAccess(secrets), compositor);

    const auto speak = [&language](const QString& name) { language.apply(name); };
    MainWindow window(runner, orders, household, intake, clock, keys, theme, settings);
    ExportWires exports(household, options.ledger, clock, window.notices());
    QThreadPool problemReaders;
    const ProblemFacts problems = [&](const std::function<void(const QString&)>& told) {
        gatherProblem(intake.feeds(), options.ledger, clock, problemReaders, window, told);
    };
    auto* showPage = new ShowPage(ShowParts{runner,
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
                                            folder,
                                            folder + QStringLiteral("/pictures"),
                                            &air.room,
                                            &streams.room});
    window.addShowPage(showPage);
    air.follow(window);
    streams.follow(window);
    using enum MainWindow::Making;
    window.addPageLater(PageKind::Stock, WhenIdle, [&] {
        return new StockPage(stock, orders, household, disclosures, PieceLifeParts{pieces, runner, printing, &air.room},
                             theme);
    });
    window.addPageLater(PageKind::Orders, WhenIdle, [&] {
        auto* page =
            new OrdersPage(orders, stock, imports, settlement, runner, household, buyers, returns,
                           PackingParts{packing, stock, runner, household, buyers, printing, snapshot, compositor,
                                        sounds, settings, theme, folder + QStringLiteral("/pictures")},
                           theme);
        exports.follow(*page);
        bundles.follow(page->review(), window.notices());
        page->addRecordings(air.room);
        return page;
    });
    window.addPageLater(PageKind::Setup, WhenAsked, [&, showPage] {
        auto* page = new SetupPage({household, buyers,    intake,          backups,     settings,   cameras,
                                    keys,      sounds,    speaker,         pieces,      printing,   claims,
                                    shops,     comments,  bundles.maker(), villageHost, neighbours, clock,
                                    theme,     &air.room, &streams.room,   problems});
        exports.follow(*page);
        keepIntakeSecret(household, intake, secrets, *page, window.notices());
        QObject::connect(page, &SetupPage::languageChosen, &window, speak);
        QObject::connect(page, &SetupPage::sourceChosen, &picture, &PictureChoice::apply);
        QObject::connect(page, &SetupPage::airChanged, showPage, &ShowPage::applyAir);
        QObject::connect(page, &SetupPage::overlayEditRequested, showPage, [&window, showPage] {
            window.goTo(PageKind::Show);
            showPage->editOverlay();
        });
        QObject::connect(page, &SetupPage::restoreRequested, &window, [&](const QString& path, NewerOrders newer) {
            if (!household.current().may(Act::Restore)) {
                window.notices().show(RoleWords::refusal(Act::Restore));
                return;
            }
            result.restoreFrom = path;
            result.newerOrders = newer;
            application.quit();
        });
        return page;
    });
    wireVillage(villageHost, printing, theme, window);
    wireNeighbours(household, neighbours, *showPage, window);
    auto* faults = new LedgerFaults(window);
    faults->watch(claims);
    faults->watch(feedLog);
    faults->watch(backups);
    wireBackups(backups, orders, stock, runner, openings, window);
    wireBuyers(buyers, backups, window);
    wireSleep(sleep, runner);
    wireFolders(household, intake, imports, window);
    QObject::connect(&household, &HouseholdDesk::changed, &intake,
                     [&] { startIntake(household, intake, secrets, window.notices()); });
    wireShops(household, shops, runner);
    wireComments(household, comments, runner, window);
    QObject::connect(&soundness, &SoundnessCheck::failed, &window, [&](const Error& error) {
        result.damage = error;
        application.quit();
    });
    QObject::connect(showPage, &ShowPage::cardWanted, &window, [&window](const Uid& product) {
        window.goTo(PageKind::Stock);
        window.pageAs<StockPage>(PageKind::Stock).openDisclosure(product);
    });
    QObject::connect(&picture, &PictureChoice::nameChanged, showPage, &ShowPage::setSourceName);
    QObject::connect(&runner, &ShowRunner::ended, &window, [&window](const Uid& show) {
        window.goTo(PageKind::Orders);
        window.pageAs<OrdersPage>(PageKind::Orders).openReview(show);
    });

    QObject::connect(&instance, &SingleInstance::raiseAsked, &window, [&window] {
        window.showNormal();
        window.raise();
        window.activateWindow();
    });

    window.restore();
    if (options.size.isValid())
        window.resize(options.size);
    household.load();
    keyring.open();
    air.settle();
    showPage->load();
    picture.apply();

    DemoRun demo(store, stock, runner, intake,
                 settings.language().isEmpty() ? QLocale::system().name() : settings.language(), options.seed);
    QObject::connect(&demo, &DemoRun::started, &household, [&household] { household.load(); }); // it has a name now
    window.goTo(pageNamed(options.page));
    if (!options.demo && !settings.firstStartDone()) {
        auto* first = new FirstStart({household, settings, cameras, compositor, sounds, theme});
        QObject::connect(first, &FirstStart::languageChosen, &window, speak);
        QObject::connect(first, &FirstStart::sourceChosen, &picture, &PictureChoice::apply);
        openFirstStart(window, first, settings,
                       {[&demo] { demo.fill(); },
                        [](const QStringList& arguments) {
                            return QProcess::startDetached(QApplication::applicationFilePath(), arguments);
                        }});
    }
    window.show();
    QTimer::singleShot(checkAfter, &soundness, &SoundnessCheck::begin);
    if (notRestored)
        window.notices().show(Wording::errorText(*notRestored), {}, {});
    if (options.demo)
        demo.start();
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &window, [&] { finishDemo(application, store, window, options); });
    if (options.rehearseSeconds > 0)
        end.start(options.rehearseSeconds * 1000);
    result.exitCode = QApplication::exec();
    store.drain();                // no answer is on its way when the pages go
    problemReaders.waitForDone(); // they read the ledger, which may be another one next
    return result;
}

} // namespace kaibang
