// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QTimer>

#include <array>
#include <chrono>

namespace eyewall::net {

class TimerWheel;

/// Something with a deadline, linked into a TimerWheel without an allocation. To move the deadline later is
/// one store. Thread: its loop.
class TimerNode {
public:
    TimerNode() = default;
    TimerNode(const TimerNode &) = delete;
    TimerNode &operator=(const TimerNode &) = delete;
    virtual ~TimerNode();

    [[nodiscard]] bool isArmed() const { return m_next; }

protected:
    /// The deadline has passed; the node is no longer linked. May destroy other nodes, not itself.
    virtual void onTimeout() = 0;

private:
    friend class TimerWheel;

    void unlink();

    TimerNode *m_next = nullptr;
    TimerNode *m_previous = nullptr;
    qint64 m_deadline = 0; ///< tick
    qint64 m_linkedAt = 0; ///< tick of the slot it waits in, at or before m_deadline
};

/// Coarse deadlines of many connections behind one QTimer that runs only while there are any. Never early;
/// late by at most a tick and what holds the loop. Thread: its loop.
class TimerWheel {
public:
    static constexpr std::chrono::milliseconds kTick{100};

    TimerWheel();
    ~TimerWheel();

    /// Sets or moves the deadline of a node to `delay` from now.
    void arm(TimerNode &node, std::chrono::milliseconds delay);
    static void disarm(TimerNode &node) { node.unlink(); }
    /// Inside of somebody's onTimeout().
    [[nodiscard]] bool isAdvancing() const { return m_isAdvancing; }

private:
    struct Anchor final : TimerNode {
        void onTimeout() override {}
    };

    void advance();
    void expire(Anchor &slot);
    void link(TimerNode &node);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] static qint64 tickNow();

    std::array<Anchor, 512> m_slots;
    qint64 m_tick = 0;
    bool m_isAdvancing = false;
    QTimer m_timer;
};

} // namespace eyewall::net
