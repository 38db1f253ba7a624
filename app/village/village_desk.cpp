// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "village_desk.h"

#include "case_study_file.h"
#include "in_turn.h"
#include "ledger_check.h"
#include "ledger_copy.h"
#include "report_writer.h"
#include "sign_chain.h"
#include "store_thread.h"
#include "village_desk_store.h"
#include "village_roster.h"
#include "village_sign_off.h"

#include <QtConcurrentRun>
#include <condition_variable>
#include <limits>
#include <mutex>

namespace kaibang {

namespace {

// Files of desks that were let go and are not closed yet.
class Leaving
{
public:
    void begin(const QString& path)
    {
        const std::lock_guard lock(m_mutex);
        m_paths.append(path);
    }
    void end(const QString& path)
    {
        const std::lock_guard lock(m_mutex);
        m_paths.removeOne(path);
        m_closed.notify_all();
    }
    void waitFor(const QString& path)
    {
        std::unique_lock lock(m_mutex);
        m_closed.wait(lock, [&] { return !m_paths.contains(path); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_closed;
    QStringList m_paths;
};

Leaving& leaving()
{
    static Leaving all;
    return all;
}

} // namespace

VillageDesk::VillageDesk(QString path, const Clock& clock, std::unique_ptr<VillageThread> writer,
                         std::unique_ptr<VillageThread> reader)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_writer(std::move(writer))
    , m_reader(std::move(reader))
{
    constexpr int sideBySide = 3; // the check of a large file takes minutes, and a backup does not wait for it
    m_aside.setMaxThreadCount(sideBySide);
}

VillageDesk::~VillageDesk()
{
    close();
}

void VillageDesk::close()
{
    m_isCancelled = true;
    m_isClosing = true;
    m_closer.waitForDone();
    m_aside.waitForDone();
    m_reader->end();
    m_writer->end(); // last, so that the log goes into the file
}

void VillageDesk::letGo(std::unique_ptr<VillageDesk> desk, QObject* keeper)
{
    VillageDesk* old = desk.release();
    old->setParent(keeper);
    old->blockSignals(true);
    old->m_isClosing = true;
    old->endImport();
    leaving().begin(old->m_path);
    old->m_closer.start([old, path = old->m_path] {
        old->m_aside.waitForDone();
        old->m_reader->end();
        old->m_writer->end();
        leaving().end(path);
        // Behind the last answers, which are on their way.
        QMetaObject::invokeMethod(old, &QObject::deleteLater, Qt::QueuedConnection);
    });
}

Result<std::unique_ptr<VillageDesk>> VillageDesk::create(const QString& path, const VillageSettings& settings,
                                                         const Clock& clock)
{
    if (const auto made = VillageLedger::create(path, settings, clock); !made)
        return made.error();
    return open(path, clock);
}

Result<std::unique_ptr<VillageDesk>> VillageDesk::open(const QString& path, const Clock& clock)
{
    leaving().waitFor(path);
    auto writer = VillageThread::start([&] { return VillageLedger::open(path, clock); });
    if (!writer)
        return writer.error();
    auto reader = VillageThread::start([&] { return VillageLedger::openReadOnly(path, clock); });
    if (!reader)
        return reader.error();
    std::unique_ptr<VillageDesk> desk(
        new VillageDesk(path, clock, std::move(writer).value(), std::move(reader).value()));
    desk->checkIfDue();
    return desk;
}

void VillageDesk::checkIfDue()
{
    auto due = m_writer->read([](VillageLedger& ledger) { return Result(ledger.isCheckDue()); });
    inTurn(due, this, [this](const Result<bool>& isDue) {
        if (!isDue || !isDue.value() || m_isClosing)
            return;
        m_aside.start([this] {
            const auto sound = checkVillageFile(m_path, m_clock, m_isClosing);
            if (m_isClosing)
                return;
            if (sound)
                m_writer->read([](VillageLedger& ledger) {
                    ledger.noteChecked();
                    return Result(Done{});
                });
            else
                QMetaObject::invokeMethod(
                    this, [this, error = sound.error()] { Q_EMIT damageFound(error); }, Qt::QueuedConnection);
        });
    });
}

std::optional<Error> VillageDesk::refusalOf(std::optional<Act> act) const
{
    return act && m_gate && !m_gate(*act) ? std::optional(notAllowed(*act)) : std::nullopt;
}

// A change, and what to tell of it once it is on the disk.
template<typename Job, typename Told>
auto VillageDesk::change(Act act, Job job, Told told)
{
    using Value = std::invoke_result_t<Job, VillageLedger&>;
    if (const auto refusal = refusalOf(act))
        return QtFuture::makeReadyFuture(Value(*refusal));
    auto future = m_writer->run(std::move(job));
    return inTurn(future, this, [told](const Value& value) {
        if (value)
            told();
        return value;
    });
}

// What reads long, on a connection of its own: short questions do not wait behind it.
template<typename Job>
auto VillageDesk::aside(Job job)
{
    return QtConcurrent::run(&m_aside, [job = std::move(job), path = m_path, &clock = m_clock] {
        const auto ledger = VillageLedger::openReadOnly(path, clock);
        return ledger ? job(*ledger.value()) : std::invoke_result_t<Job, VillageLedger&>(ledger.error());
    });
}

QFuture<Result<BusinessDay>> VillageDesk::today()
{
    return m_reader->read([](VillageLedger& ledger) { return Result(ledger.dayRule().dayOf(ledger.now())); });
}

QFuture<Result<VillageSettings>> VillageDesk::settings()
{
    return m_reader->read([](VillageLedger& ledger) { return Result(ledger.settings()); });
}

QFuture<Result<Done>> VillageDesk::setSettings(const VillageSettings& settings)
{
    // In force where they are on the disk, and before anybody who is told asks for anything.
    return change(
        Act::Village, [=](VillageLedger& ledger) { return ledger.storeSettings(settings); },
        [this] {
            for (VillageThread* thread : {m_writer.get(), m_reader.get()})
                thread->read([](VillageLedger& ledger) { return ledger.readSettings(); });
            Q_EMIT householdsChanged();
        });
}

QFuture<Result<QList<VillageHousehold>>> VillageDesk::households(bool withLeft)
{
    return m_reader->read([=](VillageLedger& ledger) { return VillageRoster(ledger).households(withLeft); });
}

QFuture<Result<Done>> VillageDesk::enrol(const VillageHousehold& household)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageRoster(ledger).enrol(household); },
        [this] { Q_EMIT householdsChanged(); });
}

QFuture<Result<Done>> VillageDesk::setLeft(const Uid& household, std::optional<BusinessDay> lastDay)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageRoster(ledger).setLeft(household, lastDay); },
        [this] { Q_EMIT householdsChanged(); });
}

QFuture<Result<QList<ExpectedHousehold>>> VillageDesk::expected(BusinessDay day)
{
    return m_reader->read([=](VillageLedger& ledger) { return VillageRoster(ledger).expected(day); });
}

QFuture<Result<Done>> VillageDesk::setExpected(BusinessDay day, const QList<ExpectedHousehold>& households)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageRoster(ledger).setExpected(day, households); },
        [this, day] { Q_EMIT expectedChanged(day); });
}

QFuture<Result<VillageEvening>> VillageDesk::evening(BusinessDay day)
{
    return m_reader->read([=](VillageLedger& ledger) { return villageEvening(ledger, day); });
}

QFuture<Result<ReportTable>> VillageDesk::report(const VillageReportRequest& request)
{
    return m_reader->read([=](VillageLedger& ledger) { return makeVillageReport(ledger, request); });
}

QFuture<Result<Done>> VillageDesk::writeReport(const VillageReportRequest& request, const QString& path,
                                               const ReportWords& words)
{
    if (const auto refusal = refusalOf(Act::Exports))
        return QtFuture::makeReadyFuture(Result<Done>(*refusal));
    return m_reader->read([=](VillageLedger& ledger) -> Result<Done> {
        const auto format = reportFormatOf(path.section(u'.', -1));
        if (!format)
            return Error{ErrorKind::Invalid, QStringLiteral("kind of file")};
        const auto table = makeVillageReport(ledger, request);
        if (!table)
            return table.error();
        const bool isForPrograms = *format == ReportFormat::Json;
        return kaibang::writeReport(isForPrograms ? table.value() : withoutLinks(table.value()), path, *format, words);
    });
}

QFuture<Result<QList<VillageRule>>> VillageDesk::rules()
{
    return m_reader->read([](VillageLedger& ledger) { return VillageDeskStore(ledger).rules(); });
}

QFuture<Result<Done>> VillageDesk::setRules(const QList<VillageRule>& rules)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageDeskStore(ledger).setRules(rules); },
        [this] { Q_EMIT rulesChanged(); });
}

QFuture<Result<QList<VillageFloor>>> VillageDesk::floors()
{
    return m_reader->read([](VillageLedger& ledger) { return VillageDeskStore(ledger).floors(); });
}

QFuture<Result<Done>> VillageDesk::setFloors(const QList<VillageFloor>& floors)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageDeskStore(ledger).setFloors(floors); },
        [this] { Q_EMIT rulesChanged(); });
}

QFuture<Result<Done>> VillageDesk::acknowledge(const VillageException& exception, const QString& note)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageDeskStore(ledger).acknowledge(exception, note); },
        [this, day = exception.day] { Q_EMIT daysChanged({day}); });
}

QFuture<Result<Done>> VillageDesk::withdrawAcknowledgement(const VillageException& exception)
{
    return change(
        Act::Village,
        [=](VillageLedger& ledger) { return VillageDeskStore(ledger).withdrawAcknowledgement(exception); },
        [this, day = exception.day] { Q_EMIT daysChanged({day}); });
}

QFuture<Result<QList<VillageTask>>> VillageDesk::tasks(BusinessDay day)
{
    return m_reader->read([=](VillageLedger& ledger) { return VillageDeskStore(ledger).tasks(day); });
}

QFuture<Result<qint64>> VillageDesk::addTask(const VillageTask& task)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageDeskStore(ledger).addTask(task); },
        [this] { Q_EMIT tasksChanged(); });
}

QFuture<Result<Done>> VillageDesk::setTaskDone(qint64 id, bool isDone)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageDeskStore(ledger).setTaskDone(id, isDone); },
        [this] { Q_EMIT tasksChanged(); });
}

QFuture<Result<Done>> VillageDesk::removeTask(qint64 id)
{
    return change(
        Act::Village, [=](VillageLedger& ledger) { return VillageDeskStore(ledger).removeTask(id); },
        [this] { Q_EMIT tasksChanged(); });
}

QFuture<Result<SignedDay>> VillageDesk::sign(BusinessDay day, const SigningKey& key, const QString& note)
{
    return change(
        Act::SignOff, [=](VillageLedger& ledger) { return signDay(ledger, day, key, note); },
        [this, day] { Q_EMIT daysChanged({day}); });
}

QFuture<Result<QList<SignedDay>>> VillageDesk::signedDays()
{
    return m_reader->read([](VillageLedger& ledger) {
        constexpr BusinessDay first{std::numeric_limits<int>::min()}, last{std::numeric_limits<int>::max()};
        auto days = VillageSignOff(ledger).heads(first, last);
        if (days)
            std::reverse(days.value().begin(), days.value().end());
        return days;
    });
}

QFuture<Result<SignedDay>> VillageDesk::signedDay(BusinessDay day)
{
    return m_reader->read([=](VillageLedger& ledger) { return VillageSignOff(ledger).signedDay(day); });
}

QFuture<Result<ChainCheck>> VillageDesk::verifyChain(const QByteArray& key)
{
    return aside([=](VillageLedger& ledger) -> Result<ChainCheck> {
        const auto days = VillageSignOff(ledger).all();
        return days ? Result(checkChain(days.value(), key)) : Result<ChainCheck>(days.error());
    });
}

QFuture<Result<QList<VillageCorrection>>> VillageDesk::corrections(BusinessDay from, BusinessDay to)
{
    return m_reader->read([=](VillageLedger& ledger) { return VillageSignOff(ledger).corrections(from, to); });
}

QFuture<Result<PrintDocument>> VillageDesk::noticePage(BusinessDay day, const NoticeChoice& choice,
                                                       const ReportWords& words)
{
    return m_reader->read([=](VillageLedger& ledger) { return villageNotice(ledger, day, choice, words); });
}

QFuture<Result<CaseStudyReport>> VillageDesk::exportCaseStudy(const CaseStudyRequest& request, const QString& path)
{
    if (const auto refusal = refusalOf(Act::Exports))
        return QtFuture::makeReadyFuture(Result<CaseStudyReport>(*refusal));
    return aside([=](VillageLedger& ledger) { return writeCaseStudy(ledger, request, path); });
}

QFuture<Result<Done>> VillageDesk::backUp(const QString& path)
{
    return aside([=](VillageLedger& ledger) -> Result<Done> {
        const auto copy = copyVillage(ledger, path);
        return copy ? Result<Done>(Done{}) : Result<Done>(copy.error());
    });
}

} // namespace kaibang
