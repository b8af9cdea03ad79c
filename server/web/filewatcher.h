// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace eyewall {

/// How often a FileWatcher looks, and for how much. Thread: any (a value).
struct WatchOptions {
    std::chrono::milliseconds period{500}; ///< between two looks
    std::chrono::milliseconds settle{100}; ///< after a change; told when nothing changes for so long
    int maxFiles = 20'000;                 ///< beyond, the rest is not watched and a warning is logged
};

/// Tells which files of folders have appeared, changed or gone, by their time and size. Looks for itself and
/// on a thread of Qt's pool: it needs no service of the system, sees files on network disks too, and no loop
/// waits. Hidden files, what editors put aside ("a.html~") and symbolic links to folders are left out. For
/// development. Thread: its own, which runs a Qt event loop.
class FileWatcher final {
public:
    /// Paths in alphabetical order.
    using Hook = std::function<void(const QStringList &paths)>;

    explicit FileWatcher(const WatchOptions &options = {});
    /// Stops.
    ~FileWatcher();
    FileWatcher(const FileWatcher &) = delete;
    FileWatcher &operator=(const FileWatcher &) = delete;

    /// A file, or a folder with all below; it may not exist yet. Also while it runs: what is there is the
    /// state that changes are told of.
    void watch(const QString &path);
    /// Called one after the other, in their order. An exception is logged.
    void onChange(Hook hook);

    /// Reads the state that changes are told of, and waits for the disk once.
    void start();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

private:
    struct Scan;
    class Look;

    void look();
    void beginScan();
    void take(const Scan &scan);
    void tell();

    const WatchOptions m_options;
    QStringList m_paths;
    std::vector<Hook> m_hooks;
    QTimer m_timer;
    std::shared_ptr<const Scan> m_known; ///< the latest state
    std::shared_ptr<Scan> m_running;     ///< null: none
    QStringList m_changed;               ///< not told yet
    int m_unsettled = 0;                 ///< looks that found changes one after the other
    bool m_isRunning = false;
};

} // namespace eyewall
