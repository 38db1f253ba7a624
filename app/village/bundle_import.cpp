// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle_import.h"

#include "bundle_file.h"
#include "village_intake.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFuture>
#include <QPromise>
#include <algorithm>
#include <deque>
#include <utility>
#include <variant>

namespace kaibang {

namespace {

constexpr qint64 linesOfStep = 60'000; // some 10 MB of log, and a second or less until others have their turn
constexpr qsizetype filesOfStep = 1'000;
constexpr qsizetype filesAhead = 16;

using ReadFile = std::variant<RefusedFile, ReceivedBundle>;

std::pair<BundleState, BundleReason> stateOf(BundleTrouble trouble)
{
    switch (trouble) {
    case BundleTrouble::Forged:
        return {BundleState::Forged, BundleReason::SignatureWrong};
    case BundleTrouble::Newer:
        return {BundleState::MadeByNewerProgram, BundleReason::UnknownVersion};
    case BundleTrouble::TooLarge:
        return {BundleState::Damaged, BundleReason::FileTooLarge};
    case BundleTrouble::NotABundle:
    case BundleTrouble::Damaged:
    case BundleTrouble::Invalid:
        break;
    }
    return {BundleState::Damaged, BundleReason::NotReadable};
}

ReadFile readBundleFile(const QString& path)
{
    RefusedFile refused;
    refused.file = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        refused.reason = BundleReason::NotAFile;
        refused.detail = file.errorString();
        return refused;
    }
    const QByteArray bytes = file.read(mostBundleBytes + 1);
    refused.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (const auto label = bundleLabel(bytes)) {
        refused.household = label.value().household;
        refused.number = label.value().number;
    }
    if (bytes.size() > mostBundleBytes) {
        refused.reason = BundleReason::FileTooLarge;
        return refused;
    }
    auto read = readBundle(bytes);
    if (!read) {
        std::tie(refused.state, refused.reason) = stateOf(bundleTrouble(read.error()));
        refused.detail = read.error().detail;
        return refused;
    }
    return ReceivedBundle{std::move(read.value().bundle), read.value().publicKey, refused.sha256, refused.file};
}

bool beginsAsBundle(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "kaibang-bundle ";
}

Result<BundleOutcome> takeFile(VillageIntake& intake, const ReadFile& file)
{
    if (const auto* bundle = std::get_if<ReceivedBundle>(&file))
        return intake.take(*bundle);
    return intake.refuse(std::get<RefusedFile>(file));
}

void settleInto(ImportStep& step, const SettledBatch& batch)
{
    step.days += batch.days;
    for (BundleOutcome& outcome : step.files)
        if (isTaken(outcome.state))
            outcome.corrections = batch.corrections.value(outcome.sha256, outcome.corrections);
}

Result<ImportStep> rolledBack(Database& database)
{
    const Error error = database.error();
    database.rollback();
    database.clearError();
    return error;
}

// One transaction of what `next` gives, until it gives nothing more or there are lines enough.
template<typename Next>
Result<ImportStep> takeTogether(VillageLedger& ledger, const Next& next)
{
    Database& database = ledger.database();
    if (!database.begin())
        return rolledBack(database);
    ImportStep step;
    VillageIntake intake(ledger);
    qint64 lines = 0;
    while (lines < linesOfStep) {
        const ReadFile* file = next();
        if (!file)
            break;
        const auto outcome = takeFile(intake, *file);
        if (!outcome)
            return rolledBack(database);
        lines += outcome.value().lines;
        step.files.append(outcome.value());
    }
    const auto batch = intake.settle();
    if (!batch || !database.commit())
        return rolledBack(database);
    settleInto(step, batch.value());
    return step;
}

ImportStep takeApart(VillageLedger& ledger, const std::deque<ReadFile>& files)
{
    ImportStep all;
    for (const ReadFile& file : files) {
        const ReadFile* one = &file;
        const auto once = [&] { return std::exchange(one, nullptr); };
        auto step = takeTogether(ledger, once);
        if (!step && step.error().kind == ErrorKind::Invalid) {
            RefusedFile refused;
            if (const auto* bundle = std::get_if<ReceivedBundle>(&file)) {
                refused.sha256 = bundle->sha256;
                refused.file = bundle->file;
                refused.household = bundle->bundle.household;
                refused.number = bundle->bundle.number;
            }
            refused.detail = step.error().detail;
            const ReadFile instead = refused;
            one = &instead;
            step = takeTogether(ledger, once);
        }
        if (!step) { // the files before it are on the disk, and they are told
            all.failure = step.error();
            return all;
        }
        all.files += step.value().files;
        all.days += step.value().days;
    }
    return all;
}

} // namespace

QStringList bundleFiles(const QStringList& paths, const std::atomic<bool>& stop)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator each(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (!stop && each.hasNext()) {
            const QString file = each.next();
            if (each.fileName().contains(u'.' + bundleSuffix(), Qt::CaseInsensitive) || beginsAsBundle(file))
                files.append(file);
        }
    }
    std::sort(files.begin(), files.end());
    files.removeDuplicates();
    return files;
}

// What is read and not taken yet, in the order of the files.
struct BundleImport::Ahead
{
    std::deque<QFuture<ReadFile>> files;
};

BundleImport::BundleImport(QStringList paths)
    : m_paths(std::move(paths))
    , m_ahead(std::make_unique<Ahead>())
{
    m_readers.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
}

BundleImport::~BundleImport()
{
    end();
}

void BundleImport::end()
{
    m_readers.clear();
    m_readers.waitForDone();
}

void BundleImport::find(const std::atomic<bool>& stop)
{
    m_files = bundleFiles(m_paths, stop);
    m_isFound = true;
    m_isWhole = !stop;
}

void BundleImport::readAhead()
{
    while (m_asked < m_files.size() && static_cast<qsizetype>(m_ahead->files.size()) < filesAhead) {
        auto promise = std::make_shared<QPromise<ReadFile>>();
        promise->start();
        m_ahead->files.push_back(promise->future());
        m_readers.start([promise, path = m_files.at(m_asked++)] {
            promise->addResult(readBundleFile(path));
            promise->finish();
        });
    }
}

Result<ImportStep> BundleImport::step(VillageLedger& ledger, const std::atomic<bool>& stop)
{
    if (!m_isFound)
        find(stop);
    ledger.database().clearError();
    std::deque<ReadFile> files; // of this step, kept for a second try
    const auto next = [&]() -> const ReadFile* {
        if (stop || m_next == m_files.size() || static_cast<qsizetype>(files.size()) == filesOfStep)
            return nullptr;
        readAhead();
        files.push_back(m_ahead->files.front().takeResult());
        m_ahead->files.pop_front();
        ++m_next;
        return &files.back();
    };
    auto step = takeTogether(ledger, next);
    // What the ledger's own rules refuse must not take its neighbours along: each of them alone.
    if (!step && step.error().kind == ErrorKind::Invalid)
        step = takeApart(ledger, files);
    if (step)
        step.value().isLast = m_isWhole && m_next == m_files.size();
    return step;
}

} // namespace kaibang
