// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/web/fileanswer.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace eyewall::web {

/// Hashes of files for URLs that change with the content: "?v=" and 32 hexadecimal digits of SHA-256.
/// Remembers them as long as the file is the same by device, inode, size and times, but none of a file that
/// was written to in the last seconds; forgets all when there are too many. Thread: any.
class ContentVersions final {
public:
    ContentVersions() = default;
    /// Waits for the files that are being read.
    ~ContentVersions();
    ContentVersions(const ContentVersions &) = delete;
    ContentVersions &operator=(const ContentVersions &) = delete;

    /// Larger ones are not hashed on an event loop: it would be held for more than half a millisecond. Bytes.
    static constexpr qint64 kLargestAtOnce = 64 * 1024;
    /// Files above this have no version: each change would be read as a whole. In bytes.
    static constexpr qint64 kLargest = 64 * 1024 * 1024;

    /// Absent when it was not computed yet.
    [[nodiscard]] std::optional<QByteArray> known(const FileFacts &file) const;
    /// Reads the file, unless the version is known, and may wait for the disk. Absent when it is too large,
    /// cannot be read or changes meanwhile.
    [[nodiscard]] std::optional<QByteArray> compute(const FileFacts &file);
    /// For event loops: what is known, or computed at once of a small file that is in memory. Others are read
    /// by a thread of the global pool; until then their version is absent.
    [[nodiscard]] std::optional<QByteArray> computeWithoutWaiting(FileFacts file);

    /// Whether the text could be a version at all.
    [[nodiscard]] static bool isVersion(QByteArrayView text);

private:
    class Reading;

    void remember(const QByteArray &state, const QByteArray &version);
    void readElsewhere(FileFacts file);
    void endReading(const QByteArray &state);

    mutable std::mutex m_mutex;
    std::condition_variable m_ended;          ///< of one of m_reading
    QHash<QByteArray, QByteArray> m_versions; ///< by the state of the file; guarded by m_mutex
    QSet<QByteArray> m_reading;               ///< states of files; guarded by m_mutex
};

} // namespace eyewall::web
