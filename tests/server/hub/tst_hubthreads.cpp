// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/workerpool.h"
#include "server/hub/hub.h"
#include "server/hub/observer.h"
#include "server/hub/subscription.h"
#include "tests/server/hub/publications.h"

#include <QtTest/QtTest>

#include <array>
#include <atomic>
#include <future>
#include <thread>

using namespace eyewall;
using namespace eyewall::hub;

namespace {

constexpr int kLoops = 4;
constexpr int kPublishers = kLoops + 2; ///< one on each loop and two threads of their own

struct Stamp {
    int publisher;
    int number;
};

PublicationPtr stamped(const QByteArray &topic, Stamp stamp)
{
    return makePublication(topic, QByteArray(reinterpret_cast<const char *>(&stamp), sizeof stamp));
}

/// Checks that the publications of each publisher come one after the other, on its own loop.
class OrderChecker final : public Subscriber {
public:
    OrderChecker(std::atomic<qint64> &delivered, std::atomic<int> &mistakes)
        : m_delivered(delivered)
        , m_mistakes(mistakes)
        , m_loop(core::EventLoop::current())
    {
    }

    bool deliver(const PublicationPtr &publication) override
    {
        Stamp stamp;
        memcpy(&stamp, publication->payload.constData(), sizeof stamp);
        int &next = m_next[std::size_t(stamp.publisher)];
        if (!m_loop->isCurrent() || stamp.number != next)
            ++m_mistakes;
        next = stamp.number + 1;
        ++m_delivered;
        return true;
    }

private:
    std::atomic<qint64> &m_delivered;
    std::atomic<int> &m_mistakes;
    const core::EventLoop *const m_loop;
    std::array<int, kPublishers> m_next{};
};

class Counter final : public Observer {
public:
    void topicChanged(const TopicState &state) override
    {
        members[std::size_t(state.worker)] = state.members;
        published[std::size_t(state.worker)] = state.published;
    }
    void dropped(int, const QByteArray &, quint64 messages) override { drops += messages; }

    std::array<quint32, kLoops> members{};
    std::array<quint64, kLoops> published{};
    std::atomic<quint64> drops = 0;
};

} // namespace

class tst_HubThreads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsOrderForThousands();
    void joinsAndLeavesWhileOthersPublish();
    void countsWhatABlockedWorkerMisses();
    void stopsWithPublicationsOnTheirWay();

private:
    void makeHub(const Limits &limits = {});
    /// Runs it on a worker and waits for it.
    void run(int worker, const std::function<void()> &what);

    std::unique_ptr<core::WorkerPool> m_pool;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<Hub> m_hub;
};

void tst_HubThreads::init()
{
    m_pool = std::make_unique<core::WorkerPool>(kLoops);
    m_pool->start();
    m_counter = std::make_unique<Counter>();
}

void tst_HubThreads::cleanup()
{
    m_pool->stop();
    m_hub.reset();
    m_pool.reset();
}

void tst_HubThreads::makeHub(const Limits &limits)
{
    std::vector<core::EventLoop *> loops;
    for (int worker = 0; worker < kLoops; ++worker)
        loops.push_back(&m_pool->loop(worker));
    m_hub = std::make_unique<Hub>(loops, m_counter.get(), limits);
}

void tst_HubThreads::run(int worker, const std::function<void()> &what)
{
    std::promise<void> done;
    m_pool->loop(worker).post([&] {
        what();
        done.set_value();
    });
    done.get_future().wait();
}

void tst_HubThreads::keepsOrderForThousands()
{
    constexpr int kSubscribers = 5000;
    constexpr int kMessages = 40;
    makeHub();
    std::atomic<qint64> delivered = 0;
    std::atomic<int> mistakes = 0;
    std::array<std::vector<std::unique_ptr<OrderChecker>>, kLoops> members;
    for (int worker = 0; worker < kLoops; ++worker) {
        run(worker, [&, worker] {
            for (int i = 0; i < kSubscribers / kLoops; ++i) {
                members[std::size_t(worker)].push_back(std::make_unique<OrderChecker>(delivered, mistakes));
                if (!m_hub->subscribe("all", members[std::size_t(worker)].back().get()))
                    ++mistakes;
            }
        });
    }
    QCOMPARE(m_hub->members("all"), kSubscribers);

    const auto publishAll = [this](int publisher) {
        for (int number = 0; number < kMessages; ++number)
            m_hub->publish(stamped("all", {publisher, number}));
    };
    for (int worker = 0; worker < kLoops; ++worker)
        m_pool->loop(worker).post([&publishAll, worker] { publishAll(worker); });
    std::thread first([&] { publishAll(kLoops); });
    std::thread second([&] { publishAll(kLoops + 1); });
    first.join();
    second.join();
    QTRY_COMPARE_WITH_TIMEOUT(delivered.load(), qint64(kSubscribers) * kPublishers * kMessages, 60000);
    QCOMPARE(mistakes.load(), 0);
    QCOMPARE(m_counter->drops.load(), 0);

    for (int worker = 0; worker < kLoops; ++worker) {
        run(worker, [&, worker] {
            m_hub->reportChanges();
            if (m_counter->members[std::size_t(worker)] != kSubscribers / kLoops)
                ++mistakes;
            for (const auto &member : members[std::size_t(worker)])
                m_hub->unsubscribeAll(member.get());
        });
    }
    QCOMPARE(mistakes.load(), 0);
    quint64 published = 0;
    for (const quint64 count : m_counter->published)
        published += count;
    QCOMPARE(published, quint64(kPublishers) * kMessages);
    QCOMPARE(m_hub->topics(), 0);
}

void tst_HubThreads::joinsAndLeavesWhileOthersPublish()
{
    makeHub();
    std::atomic<bool> isDone = false;
    std::atomic<int> refused = 0;
    std::thread publisher([&] {
        while (!isDone)
            m_hub->publish(makePublication("room", "x"));
    });
    std::vector<std::promise<void>> finished(kLoops);
    for (int worker = 0; worker < kLoops; ++worker) {
        m_pool->loop(worker).post([&, worker] {
            for (int round = 0; round < 300; ++round) {
                auto listener = std::make_unique<Listener>();
                auto subscription = Subscription::open(*m_hub, "room", listener.get());
                refused += subscription ? 0 : 1;
                m_hub->publish(makePublication("room", "y"));
                refused += listener->log.isEmpty() ? 1 : 0;
            }
            finished[std::size_t(worker)].set_value();
        });
    }
    for (auto &promise : finished)
        promise.get_future().wait();
    isDone = true;
    publisher.join();
    QCOMPARE(refused.load(), 0);
    QCOMPARE(m_hub->topics(), 0);
}

void tst_HubThreads::countsWhatABlockedWorkerMisses()
{
    makeHub({.waiting = 4});
    std::vector<Listener> members(3);
    run(1, [&] {
        for (Listener &member : members)
            QVERIFY(m_hub->subscribe("x", &member));
    });
    std::promise<void> isBlocked;
    std::promise<void> mayGoOn;
    m_pool->loop(1).post([&] {
        isBlocked.set_value();
        mayGoOn.get_future().wait();
    });
    isBlocked.get_future().wait();
    for (int i = 0; i < 10; ++i)
        m_hub->publish(makePublication("x", QByteArray::number(i)));
    mayGoOn.set_value();
    QTRY_COMPARE(m_counter->drops.load(), 6 * members.size());
    run(1, [&] {
        for (Listener &member : members)
            m_hub->unsubscribeAll(&member);
    });
    for (const Listener &member : members)
        QCOMPARE(member.log, "0123");
}

void tst_HubThreads::stopsWithPublicationsOnTheirWay()
{
    makeHub();
    std::vector<Listener> members(kLoops);
    for (int worker = 0; worker < kLoops; ++worker)
        run(worker, [&, worker] { QVERIFY(m_hub->subscribe("x", &members[std::size_t(worker)])); });
    for (int i = 0; i < 1000; ++i)
        m_hub->publish(makePublication("x", "."));
    m_pool->stop();
    m_hub->publish(makePublication("x", "."));
    for (const Listener &member : members)
        QVERIFY(member.log.size() <= 1000);
}

QTEST_GUILESS_MAIN(tst_HubThreads)
#include "tst_hubthreads.moc"
