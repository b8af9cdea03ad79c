// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/filewatcher.h"

#include "server/core/logging.h"

#include <QtCore/QDateTime>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QRunnable>
#include <QtCore/QThreadPool>

#include <atomic>
#include <memory>

namespace eyewall {
namespace {

using namespace std::chrono_literals;

/// How often a scan on its thread is asked whether it is done.
constexpr auto kScanPoll = 10ms;
/// A file that never rests, as a log, does not keep the others from being told.
constexpr int kMaxUnsettled = 10;

struct Stamp {
    qint64 time = 0; ///< ms since the epoch
    qint64 size = 0;
    friend bool operator==(const Stamp &, const Stamp &) = default;
};

using Stamps = QHash<QString, Stamp>;

bool isLeftOut(const QString &name)
{
    return name.startsWith(u'.') || name.endsWith(u'~') || name.endsWith(QLatin1String(".swp")) ||
           (name.startsWith(u'#') && name.endsWith(u'#'));
}

void add(const QFileInfo &file, Stamps &stamps)
{
    stamps.insert(file.filePath(), {file.lastModified().toMSecsSinceEpoch(), file.size()});
}

/// False when there are more files than that.
bool addBelow(const QString &folder, int maxFiles, Stamps &stamps)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isLeftOut(files.fileName()))
            continue;
        if (stamps.size() >= maxFiles)
            return false;
        add(files.fileInfo(), stamps);
    }
    return true;
}

QStringList differences(const Stamps &before, const Stamps &after)
{
    QStringList paths;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto known = before.find(it.key());
        if (known == before.end() || !(*known == *it))
            paths.append(it.key());
    }
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            paths.append(it.key());
    }
    return paths;
}

} // namespace

/// Written by one thread until it is done, read by the watcher's afterwards.
struct FileWatcher::Scan {
    QStringList paths;
    int maxFiles = 0;
    Stamps stamps;
    bool isWhole = true;
    std::atomic<bool> isDone = false;

    void run()
    {
        for (const QString &path : std::as_const(paths)) {
            const QFileInfo info(path);
            if (info.isDir())
                isWhole = addBelow(path, maxFiles, stamps) && isWhole;
            else if (info.exists())
                add(info, stamps);
        }
        isDone.store(true, std::memory_order_release);
    }
};

class FileWatcher::Look final : public QRunnable {
public:
    explicit Look(std::shared_ptr<Scan> scan)
        : m_scan(std::move(scan))
    {
        m_isReady.store(true, std::memory_order_release);
    }

    void run() override
    {
        // Pairs with the constructor: thread sanitizers do not see the mutex inside the pool.
        m_isReady.load(std::memory_order_acquire);
        m_scan->run();
    }

private:
    std::atomic<bool> m_isReady = false;
    std::shared_ptr<Scan> m_scan;
};

FileWatcher::FileWatcher(const WatchOptions &options)
    : m_options(options)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
}

FileWatcher::~FileWatcher() = default;

void FileWatcher::watch(const QString &path)
{
    m_paths.append(path);
    if (!m_isRunning)
        return;
    // The next look starts from a state that has the new path, so that nothing there counts as new.
    Scan added;
    added.paths = {path};
    added.maxFiles = m_options.maxFiles;
    added.run();
    auto known = std::make_shared<Scan>();
    known->stamps = m_known->stamps;
    known->stamps.insert(added.stamps);
    m_known = known;
    m_running.reset();
    m_timer.start(m_options.period);
}

void FileWatcher::onChange(Hook hook)
{
    m_hooks.push_back(std::move(hook));
}

void FileWatcher::start()
{
    if (m_isRunning)
        return;
    beginScan();
    m_running->run();
    m_known = std::exchange(m_running, nullptr);
    if (!m_known->isWhole)
        qCWarning(generalLog, "More than %d files to watch: the rest is not watched", m_options.maxFiles);
    m_isRunning = true;
    m_timer.start(m_options.period);
}

void FileWatcher::stop()
{
    m_timer.stop();
    m_running.reset();
    m_changed.clear();
    m_unsettled = 0;
    m_isRunning = false;
}

void FileWatcher::look()
{
    if (!m_running) {
        beginScan();
        QThreadPool::globalInstance()->start(std::make_unique<Look>(m_running).release());
    }
    if (!m_running->isDone.load(std::memory_order_acquire)) {
        m_timer.start(kScanPoll);
        return;
    }
    const auto scan = std::exchange(m_running, nullptr);
    take(*scan);
    m_known = scan;
    m_timer.start(m_changed.isEmpty() ? m_options.period : m_options.settle);
    const bool isSettled = m_unsettled == 0 || m_unsettled >= kMaxUnsettled;
    if (!m_changed.isEmpty() && isSettled)
        tell();
}

void FileWatcher::beginScan()
{
    m_running = std::make_shared<Scan>();
    m_running->paths = m_paths;
    m_running->maxFiles = m_options.maxFiles;
}

void FileWatcher::take(const Scan &scan)
{
    const QStringList found = differences(m_known->stamps, scan.stamps);
    m_changed += found;
    m_unsettled = found.isEmpty() ? 0 : m_unsettled + 1;
}

void FileWatcher::tell()
{
    QStringList changed = std::exchange(m_changed, {});
    changed.sort();
    changed.removeDuplicates();
    m_unsettled = 0;
    m_timer.start(m_options.period);
    // A hook may add another.
    const std::vector<Hook> hooks = m_hooks;
    for (const Hook &hook : hooks) {
        try {
            hook(changed);
        } catch (...) {
            core::logException("a hook of a file watcher", std::current_exception());
        }
    }
}

} // namespace eyewall
