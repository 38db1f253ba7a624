// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

struct AVCodecContext;
struct AVFormatContext;

namespace kaibang::samples {

/// Watches a stream as a viewer does, with libavformat, on a thread of its own, and reads the number in each picture.
/// Asks again when there is nothing (yet).
class StreamViewer
{
public:
    /// What is read in a picture of that size, from its luma with so many bytes a row; -1: nothing.
    using Reader = std::function<int(const uint8_t* luma, int stride, QSize size)>;
    /// `options` for the library, as "name=value" pairs. Reads the pictures of LittleEncode unless told otherwise.
    explicit StreamViewer(const QString& url, const QList<std::pair<QString, QString>>& options = {},
                          Reader reader = {});
    ~StreamViewer();
    /// Ends it, so that the numbers below stay.
    void stop();

    /// The numbers in the order in which they were seen; unreadable pictures are -1.
    QList<int> seen() const;
    int newest() const;
    int soundPackets() const { return m_sounds; }
    /// The time of the first picture of the first connection, as the stream says; -1 before.
    qint64 firstMs() const { return m_firstMs; }
    /// Connections in which something was seen.
    int visits() const { return m_visits; }

private:
    void run();
    void watch();
    void readPackets(AVFormatContext* stream);
    void notePictures(AVCodecContext* decoder);

    const QString m_url;
    const QList<std::pair<QString, QString>> m_options;
    const Reader m_reader;
    mutable std::mutex m_mutex;
    QList<int> m_seen;
    std::atomic<int> m_sounds = 0;
    std::atomic<int> m_visits = 0;
    std::atomic<qint64> m_firstMs = -1;
    std::atomic<bool> m_isEnding = false;
    std::atomic<qint64> m_deadlineNs = 0;
    std::thread m_thread;
};

/// What is wrong with a run of numbers.
struct CounterFaults
{
    int unreadable = 0;
    int backwards = 0; ///< not larger than the one before
    int gaps = 0;
    int missing = 0; ///< numbers left out in all gaps
};
CounterFaults faultsOf(const QList<int>& counters);

} // namespace kaibang::samples
