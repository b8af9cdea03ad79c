// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/task.h"
#include "server/web/filewatcher.h"

namespace eyewall {

class Application;
class Context;
class EventStream;

/// Reloads while one works on a site: when a template, a static file or a configuration changes, hooks run
/// and then the pages that are open in browsers load themselves again; also after the program was started
/// anew. Pages take part with scriptTag(). Only for development.
///
///     DevReload reload;                       // lives as long as the server
///     reload.watch("templates");
///     reload.watch("static");
///     reload.onChange([&](const QStringList &) { templates.reset(); });
///     reload.attach(app);                     // before the server listens
///     reload.start();
///
/// Thread: its own, which runs a Qt event loop; scriptTag() any.
class DevReload final {
public:
    explicit DevReload(const WatchOptions &options = {});
    ~DevReload();
    DevReload(const DevReload &) = delete;
    DevReload &operator=(const DevReload &) = delete;

    /// A file, or a folder with all below.
    void watch(const QString &path) { m_watcher.watch(path); }
    /// Before the pages reload. As FileWatcher::onChange(); add all before start().
    void onChange(FileWatcher::Hook hook) { m_watcher.onChange(std::move(hook)); }

    /// Registers "PREFIX.js" and the events below "PREFIX". Throws RegistrationError when they are taken, or
    /// the prefix is no plain path.
    void attach(Application &application, const QByteArray &prefix = "/_eyewall/reload");
    /// For the head of a page; empty before attach().
    [[nodiscard]] QByteArray scriptTag() const;

    /// Begins to watch.
    void start();
    void stop() { m_watcher.stop(); }
    /// Makes the open pages reload now.
    void reloadPages();

private:
    struct Pulse;

    static Task<> tellPage(std::shared_ptr<const Pulse> pulse, Context &context, EventStream &stream);
    static void sendScript(const Pulse &pulse, const QByteArray &prefix, Context &context);

    FileWatcher m_watcher;
    std::shared_ptr<Pulse> m_pulse; ///< shared with the routes
    QByteArray m_prefix;
    bool m_isHooked = false;
};

} // namespace eyewall
