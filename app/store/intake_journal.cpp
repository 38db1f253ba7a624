// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake_journal.h"

#include "ledger_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace kaibang {

namespace {

/// So many bytes, and the next segment begins: small enough for old ones to go soon after their backups.
constexpr qint64 segmentBytes = 1024 * 1024;
/// The first record, which says whose the segment is, is shorter than that.
constexpr qint64 firstRecordMost = 256;
const QString segmentPattern = QStringLiteral("*.kbj");

// The number of its first group stands in the name, and whose it is: two ledgers may have the same number.
QString segmentName(qint64 number, const Uid& household)
{
    return QStringLiteral("%1-%2.kbj").arg(number, 16, 10, QLatin1Char('0')).arg(household.text());
}

qint64 firstNumberOf(const QString& name)
{
    return name.left(16).toLongLong();
}

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The segments in a ledger's folder, oldest first.
struct Segments
{
    QStringList own, foreign;
};

// Whose a segment is stands in its first record. One whose beginning cannot be read is damage of our own, unless its
// name says otherwise.
bool isForeign(const QString& path, const Uid& household)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(firstRecordMost) : QByteArray();
    const JournalRecord first = readSegment(head).records.value(0, {JournalRecordKind::Kept, 0, {}, {}});
    if (first.kind == JournalRecordKind::Began)
        return first.body != household.bytes();
    const QString named = QFileInfo(path).baseName().mid(17);
    return !named.isEmpty() && named != household.text();
}

Segments segmentsIn(const QDir& folder, const Uid& household)
{
    Segments segments;
    for (const QString& name : folder.entryList({segmentPattern}, QDir::Files, QDir::Name))
        (isForeign(folder.filePath(name), household) ? segments.foreign : segments.own).append(name);
    return segments;
}

Error diskError(const char* what)
{
    return Error{errno == ENOSPC || errno == EDQUOT ? ErrorKind::DiskFull : ErrorKind::Io,
                 QStringLiteral("journal: ") + QLatin1String(what)};
}

// Entries stand behind their lengths, since an entry may hold any text.
QByteArray framed(const QByteArray& entry)
{
    return QByteArray::number(entry.size()) + ':' + entry;
}

QList<QByteArray> entriesOf(const QByteArray& body)
{
    QList<QByteArray> entries;
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype colon = body.indexOf(':', at);
        bool isNumber = false;
        const qsizetype length = colon < 0 ? 0 : body.mid(at, colon - at).toLongLong(&isNumber);
        if (!isNumber || length < 0 || length > body.size() - colon - 1)
            break; // the checksum was right, so nobody of ours wrote it
        entries.append(body.mid(colon + 1, length));
        at = colon + 1 + length;
    }
    return entries;
}

} // namespace

QString journalFolder(const QString& ledger)
{
    return ledger + QStringLiteral(".journal");
}

IntakeJournal::IntakeJournal(const QString& ledger, const Uid& household, qint64 ledgerNumber)
    : m_folder(journalFolder(ledger))
    , m_household(household)
{
    const QStringList segments = segmentsIn(QDir(m_folder), household).own;
    if (!segments.isEmpty())
        cutTail(QDir(m_folder).filePath(segments.last()), ledgerNumber);
    m_last = std::max(m_last, ledgerNumber);
}

IntakeJournal::~IntakeJournal()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

// What follows the last sound record is a write that was cut off. The last group itself goes when nothing says that it
// was committed and the ledger stands right before it: nobody was told of it. A ledger that stands further back is an
// older copy, and the journal is what has the rest.
void IntakeJournal::cutTail(const QString& path, qint64 ledgerNumber)
{
    const JournalSegment segment = readSegment(bytesOfFile(path));
    qint64 end = segment.ends.isEmpty() ? 0 : segment.ends.last();
    m_last = firstNumberOf(QFileInfo(path).fileName()) - 1;
    bool isKept = true;
    qint64 groupBegins = end;
    for (qsizetype i = 0; i < segment.records.size(); ++i) {
        const JournalRecord& record = segment.records.at(i);
        if (record.kind == JournalRecordKind::Group) {
            m_last = record.number;
            groupBegins = i == 0 ? 0 : segment.ends.at(i - 1);
            isKept = false;
        } else if (record.kind == JournalRecordKind::Kept && record.number == m_last) {
            isKept = true;
        }
    }
    if (!isKept && m_last == ledgerNumber + 1) {
        end = groupBegins;
        --m_last;
    }
    const bool isWhole = !segment.records.isEmpty() && segment.records.first().kind == JournalRecordKind::Began;
    if (!isWhole || segment.damagedPlaces > 0)
        return;
    m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    m_end = end;
    if (m_descriptor >= 0 && end < QFileInfo(path).size() && !cutBack())
        m_mustCut = true;
}

void IntakeJournal::note(const QByteArray& entry)
{
    m_notes += framed(entry);
}

Result<Done> IntakeJournal::cutBack()
{
    if (::ftruncate(m_descriptor, m_end) != 0 || ::fdatasync(m_descriptor) != 0)
        return diskError("cutting");
    m_mustCut = false;
    return Done{};
}

Result<Done> IntakeJournal::append(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto written =
            ::pwrite(m_descriptor, bytes.constData() + done, size_t(bytes.size() - done), m_end + done);
        if (written <= 0)
            return diskError("writing");
        done += written;
    }
    m_end += bytes.size();
    return Done{};
}

Result<Done> IntakeJournal::beginSegment(Instant now)
{
    const bool isFirst = !QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder))
        return diskError("folder");
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = QDir(m_folder).filePath(segmentName(nextNumber(), m_household));
    // One of this name can only hold a group of this number that never was.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return diskError("new segment");
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = descriptor;
    m_end = 0;
    m_mustCut = false;
    if (auto begun = append(bytesOf({JournalRecordKind::Began, nextNumber(), now, m_household.bytes()})); !begun) {
        ::close(m_descriptor);
        m_descriptor = -1; // the next group begins it anew
        return begun;
    }
    if (isFirst)
        if (auto synced = syncToDisk(QFileInfo(m_folder).absolutePath()); !synced)
            return synced;
    return syncToDisk(m_folder);
}

Result<Done> IntakeJournal::write(Instant now)
{
    if (m_mustCut)
        if (auto cut = cutBack(); !cut)
            return cut;
    if (m_descriptor < 0 || m_end >= segmentBytes)
        if (auto begun = beginSegment(now); !begun)
            return begun;
    m_before = m_end;
    const auto written = append(bytesOf({JournalRecordKind::Group, nextNumber(), now, m_notes}));
    if (!written)
        return written;
    if (::fdatasync(m_descriptor) != 0)
        return diskError("sync");
    return Done{};
}

void IntakeJournal::noteKept(Instant now)
{
    if (m_before >= 0) {
        ++m_last;
        // Not synced: it is there to tell after a kill, and the next group's sync takes it along.
        const qint64 end = m_end;
        if (!append(bytesOf({JournalRecordKind::Kept, m_last, now, {}})))
            m_end = end; // what stands there is written over
    }
    m_before = -1;
    m_notes.clear();
}

void IntakeJournal::forget()
{
    m_notes.clear();
    if (m_before < 0)
        return;
    m_end = m_before;
    m_before = -1;
    m_mustCut = true; // until it is done
    static_cast<void>(cutBack().ok());
}

void IntakeJournal::goOnAfter(qint64 number)
{
    m_last = std::max(m_last, number);
}

JournalContents readJournal(const QString& ledger, const Uid& household, qint64 after)
{
    JournalContents contents;
    const QDir folder(journalFolder(ledger));
    QMap<qint64, JournalContents::Group> groups;
    const Segments found = segmentsIn(folder, household);
    contents.segments = found.own;
    contents.foreign = found.foreign;
    for (qsizetype i = 0; i < contents.segments.size(); ++i) {
        // A segment ends where the next one begins.
        if (i + 1 < contents.segments.size() && firstNumberOf(contents.segments.at(i + 1)) <= after + 1)
            continue;
        const QByteArray bytes = bytesOfFile(folder.filePath(contents.segments.at(i)));
        const JournalSegment segment = readSegment(bytes);
        contents.bytes += bytes.size();
        // The end of any but the newest segment was written whole before the next one was begun.
        const bool isTorn = segment.isTorn && i + 1 < contents.segments.size();
        contents.damagedPlaces += segment.damagedPlaces + (isTorn ? 1 : 0);
        if (segment.damagedPlaces > 0 || isTorn)
            contents.damaged.append(contents.segments.at(i));
        for (const JournalRecord& record : segment.records) {
            if (record.kind == JournalRecordKind::Group && record.number > after)
                groups.insert(record.number, {record.number, record.at, entriesOf(record.body), false});
            else if (record.kind == JournalRecordKind::Kept && groups.contains(record.number))
                groups[record.number].isKept = true;
        }
    }
    contents.groups = groups.values();
    return contents;
}

void thinJournal(const QString& ledger, const Uid& household, qint64 number)
{
    const QDir folder(journalFolder(ledger));
    const QStringList segments = segmentsIn(folder, household).own;
    for (qsizetype i = 0; i + 1 < segments.size(); ++i)
        if (firstNumberOf(segments.at(i + 1)) <= number + 1)
            QFile::remove(folder.filePath(segments.at(i)));
}

} // namespace kaibang
