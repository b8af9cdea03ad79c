// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/alarm.h"
#include "server/core/result.h"
#include "server/core/task.h"
#include "server/net/resolver.h"
#include "server/net/sockethandle.h"

#include <QtCore/QSocketNotifier>

#include <memory>
#include <optional>
#include <vector>

namespace eyewall::net {

/// Attempts to connect that run beside each other; the losers are closed with it. Thread: one with a Qt event
/// loop.
class ConnectRace final {
public:
    /// Where the connections come from; a null address and port 0: as the system chooses.
    explicit ConnectRace(Endpoint source);
    ~ConnectRace();
    ConnectRace(const ConnectRace &) = delete;
    ConnectRace &operator=(const ConnectRace &) = delete;

    void start(const Endpoint &endpoint);
    /// Ends when an attempt has ended, or when the time has passed; then another one may start.
    Task<> wait(std::chrono::milliseconds time);
    /// Ends wait(), inside this call.
    void note();

    /// Nothing runs, the latest attempt has failed, or has had its time.
    [[nodiscard]] bool mayStart() const { return m_mayStart; }
    [[nodiscard]] bool hasWinner() const { return m_winner.has_value(); }
    [[nodiscard]] SocketHandle takeWinner() { return std::move(*m_winner); }
    /// Nothing runs any more.
    [[nodiscard]] bool isOver() const { return m_attempts.empty(); }
    /// Of the attempt that failed last.
    [[nodiscard]] const core::Error &error() const { return m_error; }

private:
    struct Attempt;

    void finish(Attempt *attempt);
    void fail(int systemError, const QString &what);

    const Endpoint m_source;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
    std::optional<SocketHandle> m_winner;
    core::Error m_error;
    core::Alarm *m_alarm = nullptr; ///< set while somebody waits
    bool m_mayStart = true;
};

} // namespace eyewall::net
