// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster_finder.h"

#include <algorithm>

namespace kaibang {

namespace {

constexpr qint64 finderStep = 256 * 1024;
constexpr qint64 longestHeader = 16 * 1024 * 1024;
constexpr qsizetype longestBeginning = 4 + 8 + 6 + 1 + 1 + 8; // id, size, checksum, timestamp's id, its size, it
constexpr char clusterId[] = "\x1f\x43\xb6\x75";

// How many bytes a number takes whose first byte is this (RFC 8794, section 4).
int lengthOfNumber(uint8_t firstByte)
{
    int length = 1;
    for (uint8_t bit = 0x80; bit != 0 && (firstByte & bit) == 0; bit = uint8_t(bit >> 1))
        ++length;
    return length;
}

// The timestamp of a cluster whose id stands at `at`; nothing when these bytes are no cluster's beginning.
std::optional<qint64> timestampAt(const QByteArray& bytes, qsizetype at)
{
    const auto byte = [&bytes](qsizetype where) { return uint8_t(bytes[where]); };
    qsizetype place = at + 4;
    place += lengthOfNumber(byte(place));
    if (place <= at + 4 + 8 && byte(place) == 0xbf && byte(place + 1) == 0x84)
        place += 6; // a checksum may stand before everything else
    if (place > at + 4 + 8 + 6 || byte(place) != 0xe7)
        return {};
    const int size = byte(place + 1) & 0x7f;
    if ((byte(place + 1) & 0x80) == 0 || size < 1 || size > 8)
        return {};
    qint64 ms = 0;
    for (int i = 0; i < size; ++i)
        ms = ms << 8 | byte(place + 2 + i);
    return ms;
}

} // namespace

ClusterFinder::ClusterFinder(QIODevice& file)
    : m_file(file)
{}

qint64 ClusterFinder::first()
{
    if (m_first < 0) {
        const auto found = nextFrom(0, longestHeader);
        m_first = found ? found->at : -1;
    }
    return m_first;
}

qint64 ClusterFinder::lastNotAfter(qint64 ms)
{
    qint64 best = first();
    qint64 low = best + 1;
    qint64 high = m_file.size();
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto found = nextFrom(middle, high);
        if (found && found->ms <= ms) {
            best = found->at;
            low = found->at + 1;
        } else {
            high = middle; // none begins between here and there, or only later ones
        }
    }
    return best;
}

std::optional<ClusterFinder::Cluster> ClusterFinder::nextFrom(qint64 at, qint64 before)
{
    const QByteArray id = QByteArray::fromRawData(clusterId, 4);
    for (; at < before; at += finderStep) {
        if (!m_file.seek(at))
            return {};
        // Enough more that a beginning is never cut in two.
        const QByteArray bytes = m_file.read(finderStep + longestBeginning);
        for (qsizetype found = bytes.indexOf(id); found >= 0 && found < finderStep;
             found = bytes.indexOf(id, found + 1)) {
            if (at + found >= before || found + longestBeginning > bytes.size())
                return {};
            if (const auto ms = timestampAt(bytes, found))
                return Cluster{at + found, *ms};
        }
        if (bytes.size() < finderStep)
            return {};
    }
    return {};
}

} // namespace kaibang
