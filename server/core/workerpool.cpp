// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/workerpool.h"

#include "server/core/logging.h"

#include <QThread>

#include <algorithm>
#include <exception>
#include <latch>

namespace eyewall::core {

class WorkerPool::Worker final : public QThread {
public:
    Worker(int index, const Hook &onStarted, const Hook &onStopping)
        : m_index(index)
        , m_onStarted(onStarted)
        , m_onStopping(onStopping)
    {
        setObjectName(QStringLiteral("eyewall-w%1").arg(index));
    }

    void waitUntilStarted() { m_started.wait(); }
    const std::exception_ptr &failure() const { return m_failure; }
    EventLoop &loop() const { return *m_loop; }

    void askToStop()
    {
        m_loop->post([this] { quit(); });
    }

    void join()
    {
        m_finished.wait();
        wait();
    }

protected:
    void run() override
    {
        m_loop = std::make_unique<EventLoop>();
        const bool started = runStarted();
        m_started.count_down();
        if (started) {
            exec();
            runStopping();
        }
        m_loop->close();
        m_finished.count_down();
    }

private:
    bool runStarted()
    {
        try {
            if (m_onStarted)
                m_onStarted(m_index);
        } catch (...) {
            m_failure = std::current_exception();
        }
        return !m_failure;
    }

    void runStopping()
    {
        try {
            if (m_onStopping)
                m_onStopping(m_index);
        } catch (...) {
            logException("onStopping of a worker", std::current_exception());
        }
    }

    const int m_index;
    const Hook m_onStarted;
    const Hook m_onStopping;
    std::latch m_started{1};
    std::latch m_finished{
        1}; // orders what the thread wrote for thread sanitizers, which do not see QThread::wait()
    std::exception_ptr m_failure;
    std::unique_ptr<EventLoop> m_loop; // made by the thread, kept after it so that late posts find it closed
};

WorkerPool::WorkerPool(int threads)
    : m_size(threads > 0 ? threads : std::max(1, QThread::idealThreadCount()))
{
}

WorkerPool::~WorkerPool()
{
    stop();
}

void WorkerPool::start(Hook onStarted, Hook onStopping)
{
    Q_ASSERT(!m_running);
    m_workers.clear();
    m_running = true;
    for (int index = 0; index < m_size; ++index)
        m_workers.push_back(std::make_unique<Worker>(index, onStarted, onStopping));
    for (const auto &worker : m_workers)
        worker->start();
    for (const auto &worker : m_workers)
        worker->waitUntilStarted();
    const auto failed =
        std::ranges::find_if(m_workers, [](const auto &worker) { return bool(worker->failure()); });
    if (failed == m_workers.end())
        return;
    stop();
    std::rethrow_exception((*failed)->failure());
}

void WorkerPool::stop()
{
    if (!std::exchange(m_running, false))
        return;
    // All of them are asked before the first is waited for, which a callback may hold up.
    for (const auto &worker : m_workers)
        worker->askToStop();
    for (const auto &worker : m_workers)
        worker->join();
}

EventLoop &WorkerPool::loop(int index) const
{
    Q_ASSERT(index >= 0 && index < int(m_workers.size()));
    return m_workers[std::size_t(index)]->loop();
}

} // namespace eyewall::core
