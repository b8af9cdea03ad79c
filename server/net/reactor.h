// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/replybatch.h"
#include "server/net/timerwheel.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace eyewall::net {

/// What epoll reports to. Thread: its reactor's.
class EventTarget {
public:
    virtual ~EventTarget() = default;
    /// `events`: EPOLLIN, EPOLLOUT, EPOLLHUP, EPOLLERR.
    virtual void onEvents(quint32 events) = 0;
    /// Asked for with Reactor::revisit().
    virtual void onRevisit() = 0;
    /// What was given to Reactor::park(); valid during the call.
    virtual void sendParked(QByteArrayView reply) { Q_UNUSED(reply) }
};

/// Something whose end has to wait until nobody on the stack uses it any more. Thread: its reactor's, where
/// it ends.
class Disposable {
public:
    virtual ~Disposable() = default;
};

/// Something that uses a reactor and may live longer than it. Thread: the reactor's loop.
class ReactorGuest {
public:
    virtual ~ReactorGuest() = default;
    /// The reactor goes: take back what was given to it, and do not use it any more.
    virtual void onReactorEnd() = 0;
};

/// One worker's sockets: a single epoll descriptor watched by a single QSocketNotifier in the worker's Qt
/// loop, so that an idle socket costs nothing at a wake-up. Drains epoll a bounded number of times, then goes
/// back to Qt so that timers, posted calls and coroutines run. Also the worker's scratch memory, its coarse
/// timers and its graveyard. Thread: the loop it was made on.
class Reactor final : public QObject {
public:
    /// Bytes of the read buffer that all streams of the loop share.
    static constexpr std::size_t kScratch = 256 * 1024;

    Reactor();
    /// Tells its guests.
    ~Reactor() override;

    /// The reactor of the calling thread: the one that a worker has made, else one that is made now and lives
    /// as long as somebody holds it. A worker's is not held by this: whoever may live longer is a guest.
    [[nodiscard]] static std::shared_ptr<Reactor> shared();

    void addGuest(ReactorGuest *guest);
    void removeGuest(ReactorGuest *guest);

    /// False with errno set when the kernel refuses (ENOSPC, ENOMEM).
    [[nodiscard]] bool add(int descriptor, EventTarget *target, quint32 events);
    void modify(int descriptor, EventTarget *target, quint32 events);
    void remove(int descriptor);

    /// Calls onRevisit() later in this turn, or in the next one. forget() takes it back.
    void revisit(EventTarget *target);
    void forget(EventTarget *target);
    /// Destroys it when the stack has unwound.
    void bury(std::unique_ptr<Disposable> object);

    /// Keeps a reply until some more streams have been served, so that their replies are sent one behind the
    /// other: the kernel's way of sending then stays in the processor's caches, and so does ours of serving.
    /// sendParked() of the target is called with it before the turn ends. False, and nothing is kept, when it
    /// is long, or outside the events of a turn.
    [[nodiscard]] bool park(EventTarget *target, QByteArrayView reply);
    /// Calls sendParked() now for the target, which has parked a reply.
    void unpark(const EventTarget *target);

    /// Steady clock, nanoseconds, when this turn's events were received; fresh for callers outside a turn.
    [[nodiscard]] qint64 turnTime() const;
    [[nodiscard]] std::span<char> scratch() { return {m_scratch.get(), kScratch}; }
    /// Replies of the stream that is being served; empty between events.
    [[nodiscard]] ReplyBatch &batch() { return m_batch; }
    [[nodiscard]] TimerWheel &timers() { return m_timers; }

protected:
    bool event(QEvent *event) override;

private:
    struct Parked {
        EventTarget *target; ///< null: unparked
        qsizetype begin;     ///< in m_parkedBytes
        qsizetype size;
    };
    /// Replies that wait for each other; the delay that they cause is that of as many requests.
    static constexpr int kParked = 16;
    static constexpr qsizetype kParkedBytes = 8 * 1024;

    void turn();
    void sendParked();
    void finishTurn();
    void wake();
    static void retire(Reactor *reactor);

    int m_epoll = -1;
    bool m_isInTurn = false;
    bool m_isWoken = false;
    qint64 m_turnTime = 0;
    std::unique_ptr<char[]> m_scratch;
    ReplyBatch m_batch;
    std::vector<EventTarget *> m_revisits;
    std::vector<EventTarget *> m_visiting; ///< the revisits under way
    std::vector<std::unique_ptr<Disposable>> m_graveyard;
    std::vector<ReactorGuest *> m_guests;
    bool m_mayPark = false;
    int m_parkedCount = 0;
    std::array<Parked, kParked> m_parked;
    qsizetype m_parkedSize = 0;
    std::array<char, kParkedBytes> m_parkedBytes;
    TimerWheel m_timers;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace eyewall::net
