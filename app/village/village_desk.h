// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "case_study.h"
#include "print_document.h"
#include "role.h"
#include "village.h"
#include "village_notice.h"
#include "village_reports.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace kaibang {

class SigningKey;
class VillageThread;

/// The coordinator's village: who belongs to it, what came in, what it comes to, what was signed. GUI thread; the
/// ledger has one thread that writes and one that reads, and every answer is a future. An answer with a value is on the
/// disk.
class VillageDesk : public QObject
{
    Q_OBJECT

public:
    /// Makes a new village file. Exists, Invalid, Io.
    static Result<std::unique_ptr<VillageDesk>> create(const QString& path, const VillageSettings& settings,
                                                       const Clock& clock);
    /// NotFound, Locked, NotOurs, NewerFile, Damaged. `clock` outlives it.
    static Result<std::unique_ptr<VillageDesk>> open(const QString& path, const Clock& clock);
    /// Waits for what it was asked; an import is cut off after the file it is at.
    ~VillageDesk() override;
    /// The same without waiting: what it was asked is finished and its file closed on another thread, and then it goes.
    /// It tells nothing more and is asked nothing more. `keeper` (of this thread) has it until then, and waits if it
    /// goes before. open() of the same file waits until it is closed.
    static void letGo(std::unique_ptr<VillageDesk> desk, QObject* keeper);

    [[nodiscard]] const QString& path() const { return m_path; }
    /// Whether whoever is at the console may do it. Asked before each change, each import and each file; what is not
    /// allowed ends as notAllowed(). Without a gate everything is, as for a program of the command line.
    using Gate = std::function<bool(Act act)>;
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// Today by the village's clock.
    [[nodiscard]] QFuture<Result<BusinessDay>> today();
    [[nodiscard]] QFuture<Result<VillageSettings>> settings();
    QFuture<Result<Done>> setSettings(const VillageSettings& settings);

    /// By name. Those that have left only where `withLeft`.
    [[nodiscard]] QFuture<Result<QList<VillageHousehold>>> households(bool withLeft = false);
    /// A new household, or new words for a known one. Invalid without uid, name or a key of 32 bytes. A changed key
    /// counts from now on: what was taken stays.
    QFuture<Result<Done>> enrol(const VillageHousehold& household);
    /// It leaves after `lastDay`, or comes back without one. History stays. NotFound.
    QFuture<Result<Done>> setLeft(const Uid& household, std::optional<BusinessDay> lastDay);

    [[nodiscard]] QFuture<Result<QList<ExpectedHousehold>>> expected(BusinessDay day);
    /// Replaces the whole list of the day. NotFound for an unknown household.
    QFuture<Result<Done>> setExpected(BusinessDay day, const QList<ExpectedHousehold>& households);

    /// Takes bundles in: files, and every file in the folders among them. Each gets one outcome; a bad one never stops
    /// the others. One import at a time: Refused while one runs. Days are settled in steps, so a cancel or a failure
    /// keeps what is told as taken and nothing else. `act` is none for what comes by itself, from a folder that is
    /// watched.
    QFuture<Result<VillageImport>> importFiles(const QStringList& paths, std::optional<Act> act = Act::Village);
    /// Stops after the file at work; what was taken stays, and the answer says isCancelled.
    void cancelImport() { m_isCancelled = true; }

    [[nodiscard]] QFuture<Result<VillageEvening>> evening(BusinessDay day);
    [[nodiscard]] QFuture<Result<ReportTable>> report(const VillageReportRequest& request);
    /// The file is wholly new or what it was before.
    QFuture<Result<Done>> writeReport(const VillageReportRequest& request, const QString& path,
                                      const ReportWords& words);

    [[nodiscard]] QFuture<Result<QList<VillageRule>>> rules();
    QFuture<Result<Done>> setRules(const QList<VillageRule>& rules);
    [[nodiscard]] QFuture<Result<QList<VillageFloor>>> floors();
    /// Replaces the whole list. Invalid for one without a price, a currency, or anything that it applies to.
    QFuture<Result<Done>> setFloors(const QList<VillageFloor>& floors);

    /// Looked at; it comes up again when its figure changes. Invalid without a note.
    QFuture<Result<Done>> acknowledge(const VillageException& exception, const QString& note);
    QFuture<Result<Done>> withdrawAcknowledgement(const VillageException& exception);

    /// Open ones of every day up to `day`, and those that were done on it or are of it.
    [[nodiscard]] QFuture<Result<QList<VillageTask>>> tasks(BusinessDay day);
    /// Its id. `task.day` is the day it is written down on.
    QFuture<Result<qint64>> addTask(const VillageTask& task);
    QFuture<Result<Done>> setTaskDone(qint64 id, bool isDone);
    /// As if it had never been written down. NotFound.
    QFuture<Result<Done>> removeTask(qint64 id);

    /// Freezes the day: its figures, chained to the day signed before and signed. Exists when it is signed already,
    /// Refused without anything reported, Invalid for a null key. From then on each bundle that changes it makes a
    /// correction.
    QFuture<Result<SignedDay>> sign(BusinessDay day, const SigningKey& key, const QString& note);
    /// Newest first, with the beginning of their figures alone; signedDay() has them whole.
    [[nodiscard]] QFuture<Result<QList<SignedDay>>> signedDays();
    /// NotFound.
    [[nodiscard]] QFuture<Result<SignedDay>> signedDay(BusinessDay day);
    /// Every link from the first. `key` (32 bytes) is the village's; empty takes any one key for all of them.
    [[nodiscard]] QFuture<Result<ChainCheck>> verifyChain(const QByteArray& key = {});
    [[nodiscard]] QFuture<Result<QList<VillageCorrection>>> corrections(BusinessDay from, BusinessDay to);

    /// One page A4. Of a signed day the signed figures, with its corrections beside them.
    [[nodiscard]] QFuture<Result<PrintDocument>> noticePage(BusinessDay day, const NoticeChoice& choice,
                                                            const ReportWords& words);

    /// An anonymised data set for teaching: CSV files and a codebook in three languages, as one ZIP at `path`, which
    /// replaces what is there. Refused when the month has too few households for it.
    QFuture<Result<CaseStudyReport>> exportCaseStudy(const CaseStudyRequest& request, const QString& path);

    /// A whole copy, checked after it was written; Exists. The desk goes on meanwhile.
    QFuture<Result<Done>> backUp(const QString& path);

Q_SIGNALS:
    /// Of the running import: so many files are through. For the first time when they have been found.
    void progressed(int done, int total);
    /// Each outcome as soon as it is on the disk.
    void imported(const kaibang::VillageImport& import);
    void householdsChanged();
    void expectedChanged(kaibang::BusinessDay day);
    /// Their figures, exceptions, notes or signature may be others now.
    void daysChanged(const QList<kaibang::BusinessDay>& days);
    void rulesChanged();
    void tasksChanged();
    /// The file is damaged: nothing more should be written into it. Told by the check that a kill or a power cut makes
    /// due for a file too large to be read through before it opens.
    void damageFound(const kaibang::Error& error);

private:
    void checkIfDue();
    void close();
    VillageDesk(QString path, const Clock& clock, std::unique_ptr<VillageThread> writer,
                std::unique_ptr<VillageThread> reader);
    struct Import;
    [[nodiscard]] std::optional<Error> refusalOf(std::optional<Act> act) const;
    template<typename Job, typename Told>
    auto change(Act act, Job job, Told told);
    template<typename Job>
    auto aside(Job job);
    void endImport();
    void importNext(const std::shared_ptr<Import>& import);
    void finish(const std::shared_ptr<Import>& import, Result<VillageImport> answer);

    QString m_path;
    const Clock& m_clock;
    Gate m_gate;
    std::unique_ptr<VillageThread> m_writer, m_reader;
    std::shared_ptr<Import> m_import;
    std::atomic<bool> m_isCancelled{false};
    std::atomic<bool> m_isClosing{false};
    QThreadPool m_aside;  ///< what takes long, on connections of its own
    QThreadPool m_closer; ///< of letGo()
};

} // namespace kaibang
