// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/result.h"
#include "server/core/task.h"
#include "server/net/asyncstream.h"
#include "server/net/exitstatus.h"
#include "server/net/spawnprocess.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace eyewall::net {

class ChildProcess;

/// A program that runs beside this one, with its channels as streams. It is killed when the object goes
/// before its end, and always waited for, so that no zombie stays. Moved, never copied. Thread: the loop it
/// was started on.
class Subprocess final {
public:
    /// Errors: see spawnProcess().
    [[nodiscard]] static core::Result<Subprocess> start(const SubprocessOptions &options);
    /// Kills it with SIGKILL if it still runs.
    ~Subprocess();
    Subprocess(Subprocess &&other) noexcept;
    Subprocess &operator=(Subprocess &&other) noexcept;

    /// What the child reads; close it to tell the end. Only of Channel::Pipe, as are the next two.
    [[nodiscard]] AsyncStream &input() { return stream(0); }
    [[nodiscard]] AsyncStream &output() { return stream(1); }
    [[nodiscard]] AsyncStream &error() { return stream(2); }

    /// Its end, however early it was; any number of tasks may wait.
    [[nodiscard]] Task<ExitStatus> wait() const;
    /// The same for some time; isTimeout() says that it still runs.
    [[nodiscard]] Task<core::Result<ExitStatus>> wait(std::chrono::milliseconds limit) const;
    /// The same, with an error for every end but an exit with 0.
    [[nodiscard]] Task<core::Result<void>> waitForSuccess() const;
    /// Called once from the loop; not when the object goes before.
    void onExit(std::function<void(ExitStatus)> callback);

    /// SIGTERM.
    void terminate() const;
    /// SIGKILL.
    void kill() const;
    /// False when it has ended.
    bool sendSignal(int signal) const;

    [[nodiscard]] int pid() const;
    [[nodiscard]] bool isRunning() const { return !status(); }
    [[nodiscard]] std::optional<ExitStatus> status() const;

private:
    Subprocess(std::shared_ptr<ChildProcess> child, std::array<std::optional<AsyncStream>, 3> streams);

    [[nodiscard]] AsyncStream &stream(std::size_t channel);

    std::shared_ptr<ChildProcess> m_child;
    std::array<std::optional<AsyncStream>, 3> m_streams;
};

} // namespace eyewall::net

namespace eyewall {
using net::Channel;
using net::ExitStatus;
using net::Subprocess;
using net::SubprocessOptions;
} // namespace eyewall
