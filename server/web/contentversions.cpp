// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/contentversions.h"

#include "server/web/filecontent.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRunnable>
#include <QtCore/QThreadPool>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <unistd.h>

namespace eyewall::web {
namespace {

constexpr qsizetype kDigits = 32;
constexpr qsizetype kMostKnown = 10'000;
constexpr qsizetype kPiece = 256 * 1024;
constexpr qsizetype kMostReading = 64; // more at a time wait until they are asked for again

QByteArray versionOf(const QCryptographicHash &hash)
{
    return hash.result().toHex().first(kDigits);
}

// Absent when the file is not as long as it was.
std::optional<QByteArray> hashOf(const FileFacts &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    while (done < file.size) {
        const ssize_t count = ::pread(file.descriptor.get(), piece.data(), std::size_t(piece.size()), done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::nullopt;
        hash.addData(QByteArrayView(piece).first(count));
        done += count;
    }
    return versionOf(hash);
}

} // namespace

/// One file that a thread of the pool reads. It ends with the object: a pool may drop what has not begun.
class ContentVersions::Reading final : public QRunnable {
public:
    Reading(ContentVersions &versions, FileFacts file)
        : m_versions(versions)
        , m_file(std::move(file))
    {
        m_isReady.store(true, std::memory_order_release);
    }
    ~Reading() override { m_versions.endReading(m_file.state); }

    void run() override
    {
        // Pairs with the constructor: thread sanitizers do not see the mutex inside the pool.
        m_isReady.load(std::memory_order_acquire);
        (void)m_versions.compute(m_file);
    }

private:
    std::atomic<bool> m_isReady = false;
    ContentVersions &m_versions;
    FileFacts m_file;
};

ContentVersions::~ContentVersions()
{
    std::unique_lock lock(m_mutex);
    m_ended.wait(lock, [this] { return m_reading.isEmpty(); });
}

std::optional<QByteArray> ContentVersions::known(const FileFacts &file) const
{
    const std::lock_guard guard(m_mutex);
    const auto found = m_versions.constFind(file.state);
    return found == m_versions.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> ContentVersions::compute(const FileFacts &file)
{
    // Again here: others may have asked for the same file meanwhile.
    if (auto version = known(file))
        return version;
    if (file.kind != FileFacts::Kind::Regular || file.size > kLargest)
        return std::nullopt;
    const std::optional<QByteArray> version = hashOf(file);
    if (!version || examine(file.descriptor.duplicate()).state != file.state)
        return std::nullopt;
    if (file.isSettled)
        remember(file.state, *version);
    return version;
}

std::optional<QByteArray> ContentVersions::computeWithoutWaiting(FileFacts file)
{
    if (auto version = known(file))
        return version;
    if (file.kind != FileFacts::Kind::Regular || file.size > kLargest)
        return std::nullopt;
    if (file.size <= kLargestAtOnce) {
        QByteArray bytes;
        const FileContent content{file.descriptor.duplicate(), 0, file.size};
        if (readCached(content, bytes) == ReadOutcome::Done)
            return compute(file);
    }
    if (file.isSettled) // else nobody would remember it
        readElsewhere(std::move(file));
    return std::nullopt;
}

void ContentVersions::readElsewhere(FileFacts file)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_reading.size() >= kMostReading || m_reading.contains(file.state))
            return;
        m_reading.insert(file.state);
    }
    QThreadPool::globalInstance()->start(std::make_unique<Reading>(*this, std::move(file)).release());
}

// Within the lock to the end: who waits for the last one destroys this next.
void ContentVersions::endReading(const QByteArray &state)
{
    const std::lock_guard guard(m_mutex);
    m_reading.remove(state);
    m_ended.notify_all();
}

bool ContentVersions::isVersion(QByteArrayView text)
{
    return text.size() == kDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

void ContentVersions::remember(const QByteArray &state, const QByteArray &version)
{
    const std::lock_guard guard(m_mutex);
    if (m_versions.size() >= kMostKnown)
        m_versions.clear();
    m_versions.insert(state, version);
}

} // namespace eyewall::web
