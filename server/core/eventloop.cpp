// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"

#include "server/core/logging.h"
#include "server/core/slowwatch.h"
#include "server/core/timerqueue.h"
#include "server/core/waiter.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QObject>
#include <QThread>

#include <mutex>
#include <utility>
#include <vector>

namespace eyewall::core {

namespace {
thread_local EventLoop *t_current = nullptr;
thread_local std::weak_ptr<EventLoop> t_shared;
} // namespace

// Shared by the loop and its handles, so that a late post finds a closed mailbox and not a dead loop.
class EventLoop::Mailbox final : public std::enable_shared_from_this<Mailbox> {
public:
    Mailbox()
        : m_receiver(std::make_unique<Receiver>(*this))
    {
    }

    void post(Callback callback)
    {
        // Declared first: a refused callback dies after the lock is released, and its destructor may post.
        Callback refused;
        const std::lock_guard lock(m_mutex);
        if (!m_receiver) {
            refused = std::move(callback);
            return;
        }
        m_queue.push_back(std::move(callback));
        // Posted under the mutex: the receiver cannot die meanwhile, and Qt calls nothing of ours from here.
        if (!std::exchange(m_wakeUpPosted, true))
            QCoreApplication::postEvent(m_receiver.get(), new QEvent(QEvent::User));
    }

    void close()
    {
        std::vector<Callback> dropped;
        std::unique_ptr<Receiver> receiver;
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        dropped.swap(m_queue);
        receiver.swap(m_receiver);
    }

private:
    class Receiver final : public QObject {
    public:
        explicit Receiver(Mailbox &mailbox)
            : m_mailbox(mailbox)
        {
        }

    protected:
        // The only custom event is the wake-up; it is not looked at, so all order comes from our mutex.
        void customEvent(QEvent *) override { m_mailbox.drain(); }

    private:
        Mailbox &m_mailbox;
    };

    // Qt sends events posted from here at its next turn only, so a callback that posts itself starves nobody.
    void drain()
    {
        const auto self = shared_from_this(); // a callback may destroy the loop
        std::vector<Callback> batch;
        {
            const std::lock_guard lock(m_mutex);
            m_wakeUpPosted = false;
            batch.swap(m_queue);
        }
        for (Callback &callback : batch) {
            if (m_isClosed)
                break;
            run(std::move(callback));
        }
    }

    static void run(Callback callback)
    {
        const Step step("posted callback");
        try {
            callback();
        } catch (...) {
            logException("posted callback", std::current_exception());
        }
    }

    std::mutex m_mutex; // guards the three below
    std::vector<Callback> m_queue;
    std::unique_ptr<Receiver> m_receiver; // null when closed
    bool m_wakeUpPosted = false;
    bool m_isClosed = false; // by a callback that is being run; the loop's thread alone
};

EventLoop::Handle::Handle(std::shared_ptr<Mailbox> mailbox)
    : m_mailbox(std::move(mailbox))
{
}

void EventLoop::Handle::post(Callback callback) const
{
    m_mailbox->post(std::move(callback));
}

std::shared_ptr<EventLoop> EventLoop::shared()
{
    if (t_current) {
        auto shared = t_shared.lock();
        return shared.get() == t_current ? shared
                                         : std::shared_ptr<EventLoop>(std::shared_ptr<void>(), t_current);
    }
    auto made = std::make_shared<EventLoop>();
    t_shared = made;
    return made;
}

EventLoop::EventLoop()
    : m_mailbox(std::make_shared<Mailbox>())
{
    Q_ASSERT_X(!t_current, "EventLoop", "this thread has a loop already");
    t_current = this;
    // A thread that Qt did not start has no timers before its first event loop.
    if (!QAbstractEventDispatcher::instance() && QCoreApplication::instance())
        const QEventLoop first;
}

EventLoop::~EventLoop()
{
    close();
}

void EventLoop::post(Callback callback)
{
    m_mailbox->post(std::move(callback));
}

EventLoop::Handle EventLoop::handle() const
{
    return Handle(m_mailbox);
}

void EventLoop::run()
{
    Q_ASSERT(isCurrent());
    Q_ASSERT_X(!m_end, "EventLoop::run", "it runs already");
    if (std::exchange(m_stopAsked, false))
        return QCoreApplication::processEvents();
    QThread *const thread = QThread::currentThread();
    const QCoreApplication *const app = QCoreApplication::instance();
    // Outside of its exec() the application ignores quit(), and so would a loop of ours on its thread.
    if (!app || app->thread() != thread || thread->loopLevel() > 0)
        return runNested();
    m_end = [] { QCoreApplication::exit(); };
    QCoreApplication::exec();
    m_end = nullptr;
}

void EventLoop::runNested()
{
    QEventLoop loop;
    Callback outer = std::exchange(m_end, Callback([&loop] { loop.quit(); }));
    loop.exec();
    m_end = std::move(outer);
}

void EventLoop::stop()
{
    if (m_end)
        m_end();
    else
        m_stopAsked = true;
}

void EventLoop::setSlowCallbackLimit(std::chrono::milliseconds limit)
{
    Q_ASSERT(isCurrent());
    m_slowWatch.reset();
    if (limit.count() > 0)
        m_slowWatch = std::make_unique<SlowWatch>(limit);
}

void EventLoop::close()
{
    if (std::exchange(m_closing, true))
        return;
    Q_ASSERT(isCurrent());
    m_slowWatch.reset();
    m_mailbox->close();
    if (TimerQueue *timers = TimerQueue::existing())
        timers->endCalls();
    while (m_waiters)
        m_waiters->abandon();
    t_current = nullptr;
}

EventLoop *EventLoop::current()
{
    return t_current;
}

} // namespace eyewall::core
