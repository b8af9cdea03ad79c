// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/net/exitstatus.h"
#include "server/net/reactor.h"
#include "server/net/timerwheel.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace eyewall::net {

/// A child that is waited for, by a descriptor of it (pidfd_open(2)) or, where the system has none, by
/// looking now and then: no signal is used, so that nobody else's handling of SIGCHLD is in the way. Thread:
/// its reactor's.
class ChildProcess final : public std::enable_shared_from_this<ChildProcess>,
                           private EventTarget,
                           private ReactorGuest,
                           private TimerNode {
public:
    ChildProcess(std::shared_ptr<Reactor> reactor, int pid);
    ~ChildProcess() override;
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    void watch(bool usesDescriptor);
    static Task<ExitStatus> wait(std::shared_ptr<ChildProcess> child);
    /// isTimeout() when it still runs; nothing is left behind then.
    static Task<core::Result<ExitStatus>> wait(std::shared_ptr<ChildProcess> child,
                                               std::chrono::milliseconds limit);
    void onExit(std::function<void(ExitStatus)> callback);
    /// False when it has ended.
    bool send(int signal) const;
    /// Kills it, if it runs, and sees to it that it is waited for.
    void abandon();

    [[nodiscard]] int pid() const { return m_pid; }
    [[nodiscard]] const std::optional<ExitStatus> &status() const { return m_status; }

private:
    class ExitWait;

    void onEvents(quint32 events) override;
    void onRevisit() override;
    void onReactorEnd() override;
    void onTimeout() override;

    [[nodiscard]] bool reap(int flags);
    void look();
    void tell();

    std::shared_ptr<Reactor> m_owner;     ///< keeps one that was made on demand
    Reactor *m_reactor;                   ///< null behind its end
    std::shared_ptr<ChildProcess> m_self; ///< until it has been waited for, when nobody else cares
    const int m_pid;
    int m_descriptor = -1;
    bool m_isRevisitDue = false;
    std::optional<ExitStatus> m_status;
    std::function<void(ExitStatus)> m_onExit;
    std::vector<ExitWait *> m_waits;
};

} // namespace eyewall::net
