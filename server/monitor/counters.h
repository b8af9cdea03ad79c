// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/monitor/types.h"

#include <array>
#include <atomic>

namespace eyewall::monitor {

struct Totals;

/// A sum with one writer and any number of readers. Exact, and as cheap as a plain add. Who has seen a value
/// sees all that its writer counted before. Thread: add() on the writer's; value() any.
class Counter {
public:
    void add(quint64 amount = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + amount, std::memory_order_release);
    }
    void subtract(quint64 amount) { add(~amount + 1); }
    [[nodiscard]] quint64 value() const { return m_value.load(std::memory_order_acquire); }

private:
    std::atomic<quint64> m_value{0};
};

/// All counters of one worker (or of the acceptor). See Totals for their meaning. What kind it is (status
/// class, cause of the close, limit) is counted before the sum: who sees a request or a close sees its kind.
/// Thread: written by its worker, read by any.
struct alignas(64) Counters {
    Counter connectionsOpened;
    Counter connectionsClosed;
    Counter webSocketsOpen;
    Counter eventStreamsOpen;
    Counter requests;
    std::array<Counter, 6> responses;
    Counter messagesIn;
    Counter messagesOut;
    Counter bytesIn;
    Counter bytesOut;
    Counter queuedBytes;
    std::array<Counter, kDrops> drops;
    std::array<Counter, kCloseCauses> closes;
    std::array<Counter, kLimits> limits;

    void countDrop(Drop reason, quint64 amount = 1) { drops[std::size_t(reason)].add(amount); }
    void countLimit(Limit limit, quint64 amount = 1) { limits[std::size_t(limit)].add(amount); }
    void countResponse(int status)
    {
        responses[std::size_t(status >= 100 && status < 600 ? status / 100 : 0)].add();
    }
    void addTo(Totals &totals) const;
};

} // namespace eyewall::monitor
