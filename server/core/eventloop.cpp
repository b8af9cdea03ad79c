// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"

#include "server/core/logging.h"
#include "server/core/waiter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <mutex>
#include <utility>
#include <vector>

namespace eyewall::core {

namespace {
thread_local EventLoop *t_current = nullptr;
}

// Shared by the loop and its handles, so that a late post finds a closed mailbox and not a dead loop.
class EventLoop::Mailbox final {
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
        std::vector<Callback> batch;
        {
            const std::lock_guard lock(m_mutex);
            m_wakeUpPosted = false;
            batch.swap(m_queue);
        }
        for (Callback &callback : batch)
            run(std::move(callback));
    }

    static void run(Callback callback)
    {
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
};

EventLoop::Handle::Handle(std::shared_ptr<Mailbox> mailbox)
    : m_mailbox(std::move(mailbox))
{
}

void EventLoop::Handle::post(Callback callback) const
{
    m_mailbox->post(std::move(callback));
}

EventLoop::EventLoop()
    : m_mailbox(std::make_shared<Mailbox>())
{
    Q_ASSERT_X(!t_current, "EventLoop", "this thread has a loop already");
    t_current = this;
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

void EventLoop::close()
{
    if (std::exchange(m_closing, true))
        return;
    Q_ASSERT(isCurrent());
    m_mailbox->close();
    while (m_waiters)
        m_waiters->abandon();
    t_current = nullptr;
}

EventLoop *EventLoop::current()
{
    return t_current;
}

} // namespace eyewall::core
