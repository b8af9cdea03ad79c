// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/reactor.h"

#include "server/net/tlscontext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>

#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace eyewall::net {

namespace {

constexpr int kBatch = 256;
constexpr int kBatchesATurn = 4; // then Qt's timers and posted calls get their chance
constexpr int kFew = 8;          // ready at a time: a further wait would mostly find nothing

// The first that was made on the thread and lives: a worker's.
thread_local Reactor *t_worker = nullptr;
thread_local std::weak_ptr<Reactor> t_onDemand;

qint64 steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace

Reactor::Reactor()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_scratch(std::make_unique_for_overwrite<char[]>(kScratch))
{
    if (!t_worker)
        t_worker = this;
    m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { turn(); });
}

Reactor::~Reactor()
{
    if (t_worker == this)
        t_worker = nullptr;
    m_notifier.reset();
    // A guest may end others when it is told.
    while (!m_guests.empty()) {
        ReactorGuest *const guest = m_guests.back();
        m_guests.pop_back();
        guest->onReactorEnd();
    }
    // What is buried may bury more on its way out.
    while (!m_graveyard.empty())
        std::exchange(m_graveyard, {}).clear();
    ::close(m_epoll);
    TlsContext::leaveThread(); // which often ends now
}

std::shared_ptr<Reactor> Reactor::shared()
{
    if (std::shared_ptr<Reactor> reactor = t_onDemand.lock())
        return reactor;
    if (t_worker)
        return {std::shared_ptr<Reactor>(), t_worker};
    std::shared_ptr<Reactor> reactor(new Reactor, &Reactor::retire);
    t_worker = nullptr; // it is nobody's: the next one to ask must not get it when it is about to go
    t_onDemand = reactor;
    return reactor;
}

void Reactor::retire(Reactor *reactor)
{
    // The last who held it may have been called by it.
    if (reactor->m_isInTurn || reactor->m_timers.isAdvancing())
        reactor->deleteLater();
    else
        delete reactor;
}

void Reactor::addGuest(ReactorGuest *guest)
{
    m_guests.push_back(guest);
}

void Reactor::removeGuest(ReactorGuest *guest)
{
    std::erase(m_guests, guest);
}

bool Reactor::add(int descriptor, EventTarget *target, quint32 events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = target;
    return ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0;
}

void Reactor::modify(int descriptor, EventTarget *target, quint32 events)
{
    epoll_event event{};
    event.events = events;
    event.data.ptr = target;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Reactor::remove(int descriptor)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void Reactor::revisit(EventTarget *target)
{
    m_revisits.push_back(target);
    wake();
}

void Reactor::forget(EventTarget *target)
{
    constexpr EventTarget *kNoTarget = nullptr;
    std::replace(m_revisits.begin(), m_revisits.end(), target, kNoTarget);
    std::replace(m_visiting.begin(), m_visiting.end(), target, kNoTarget);
}

void Reactor::bury(std::unique_ptr<Disposable> object)
{
    m_graveyard.push_back(std::move(object));
    wake();
}

qint64 Reactor::turnTime() const
{
    return m_isInTurn ? m_turnTime : steadyNow();
}

void Reactor::wake()
{
    if (m_isInTurn || m_isWoken)
        return;
    m_isWoken = true;
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Reactor::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    m_isWoken = false;
    m_turnTime = steadyNow();
    m_isInTurn = true;
    finishTurn();
    m_isInTurn = false;
    return true;
}

void Reactor::turn()
{
    m_isInTurn = true;
    std::array<epoll_event, kBatch> events;
    for (int round = 0; round < kBatchesATurn; ++round) {
        const int count = ::epoll_wait(m_epoll, events.data(), kBatch, 0);
        if (count <= 0)
            break;
        m_turnTime = steadyNow();
        m_mayPark = count > 1;
        for (int i = 0; i < count; ++i) {
            static_cast<EventTarget *>(events[std::size_t(i)].data.ptr)
                ->onEvents(events[std::size_t(i)].events);
            if (m_parkedCount == kParked)
                sendParked();
        }
        m_mayPark = false;
        sendParked();
        finishTurn();
        if (count < kFew)
            break;
    }
    m_isInTurn = false;
    if (!m_revisits.empty() || !m_graveyard.empty())
        wake();
}

bool Reactor::park(EventTarget *target, QByteArrayView reply)
{
    if (!m_mayPark || m_parkedCount == kParked || reply.size() > kParkedBytes - m_parkedSize)
        return false;
    std::memcpy(m_parkedBytes.data() + m_parkedSize, reply.data(), std::size_t(reply.size()));
    m_parked[std::size_t(m_parkedCount++)] = {target, m_parkedSize, reply.size()};
    m_parkedSize += reply.size();
    return true;
}

void Reactor::sendParked()
{
    for (int i = 0; i < m_parkedCount; ++i) {
        const Parked &parked = m_parked[std::size_t(i)];
        if (parked.target)
            parked.target->sendParked({m_parkedBytes.data() + parked.begin, parked.size});
    }
    m_parkedCount = 0;
    m_parkedSize = 0;
}

void Reactor::unpark(const EventTarget *target)
{
    for (int i = 0; i < m_parkedCount; ++i) {
        Parked &parked = m_parked[std::size_t(i)];
        if (parked.target != target)
            continue;
        std::exchange(parked.target, nullptr)->sendParked({m_parkedBytes.data() + parked.begin, parked.size});
    }
}

void Reactor::finishTurn()
{
    // What asks for another visit during these waits for the next turn, so that no stream can hold the loop.
    m_visiting.swap(m_revisits);
    for (std::size_t i = 0; i < m_visiting.size(); ++i) {
        if (m_visiting[i])
            m_visiting[i]->onRevisit();
    }
    m_visiting.clear();
    if (!m_graveyard.empty())
        std::exchange(m_graveyard, {}).clear();
    if (!m_revisits.empty() || !m_graveyard.empty()) {
        m_isInTurn = false;
        wake();
        m_isInTurn = true;
    }
}

} // namespace eyewall::net
