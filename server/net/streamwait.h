// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/core/waiter.h"
#include "server/net/timerwheel.h"

#include <QtCore/QDeadlineTimer>

namespace eyewall::net {

class StreamCore;

/// The wait of a read, or of a write up to `mark` bytes. wait() gives false when the deadline came first; it
/// throws core::LoopClosed when the loop closes. Thread: its stream's.
class StreamWait final : private core::Waiter, private TimerNode {
public:
    /// Of the reader.
    StreamWait(StreamCore &core, QDeadlineTimer deadline);
    /// Of a writer.
    StreamWait(StreamCore &core, QDeadlineTimer deadline, qint64 mark);
    ~StreamWait() override;

    [[nodiscard]] core::Wait<StreamWait> wait() { return core::Wait<StreamWait>(*this); }
    /// Ends it; the task that waits runs before this returns.
    void ring();
    /// The same behind the deadline.
    void expire() { resume(); }

    [[nodiscard]] qint64 mark() const { return m_mark; }
    [[nodiscard]] bool isLate() const { return m_isLate; }

private:
    friend class core::Wait<StreamWait>;

    void onTimeout() override;
    void arm(QDeadlineTimer deadline);
    [[nodiscard]] bool isReady() const { return m_isRung || m_isLate || isLoopClosing(); }
    [[nodiscard]] bool outcome() const;
    void cut() override;

    StreamCore &m_core;
    const qint64 m_mark;
    bool m_isRung = false;
    bool m_isLate = false;
};

} // namespace eyewall::net
