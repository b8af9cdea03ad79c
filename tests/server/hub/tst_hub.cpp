// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/hub/hub.h"
#include "server/hub/observer.h"
#include "server/hub/subscription.h"
#include "tests/server/hub/publications.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <memory>

using namespace eyewall;
using namespace eyewall::hub;

namespace {

class Notes final : public Observer {
public:
    void topicChanged(const TopicState &state) override
    {
        topics +=
            state.name + ' ' + QByteArray::number(state.members) + ' ' + QByteArray::number(state.published);
        latest = state.latest;
        latestSize = state.latestSize;
        isText = state.isText;
    }
    void dropped(int, const QByteArray &topic, quint64 messages) override
    {
        drops += topic + ' ' + QByteArray::number(messages);
    }
    QByteArray takeTopics()
    {
        std::sort(topics.begin(), topics.end());
        return std::exchange(topics, {}).join(" | ");
    }

    QByteArrayList topics;
    QByteArrayList drops;
    QByteArray latest;
    qint64 latestSize = 0;
    bool isText = false;
};

/// Is gone when it has got its first publication.
class Mayfly final : public Subscriber {
public:
    Mayfly(Hub &hub, std::unique_ptr<Mayfly> &self)
        : m_self(self)
        , m_subscription(*Subscription::open(hub, "x", this))
    {
    }
    bool deliver(const PublicationPtr &) override
    {
        m_self.reset();
        return true;
    }

private:
    std::unique_ptr<Mayfly> &m_self;
    Subscription m_subscription;
};

} // namespace

/// One loop, that of the test.
class tst_Hub : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deliversToMembersOnly();
    void refusesNames();
    void refusesSecondMembership();
    void limitsTopics();
    void limitsSubscriptions();
    void unsubscribesAll();
    void endsWithSubscription();
    void movesSubscription();
    void leaverDuringDelivery_data();
    void leaverDuringDelivery();
    void joinerDuringDelivery();
    void everybodyLeavesDuringDelivery();
    void destroysItselfDuringDelivery();
    void nestedPublicationsComeAfter();
    void nestedPublicationsKeepTheirOrder();
    void endlessAnswersDoNotHoldTheLoop();
    void countsRefused();
    void countsWhatIsTooMuch();
    void reportsChangesOnce();
    void remembersTheLatestMessage();

private:
    void publish(const QByteArray &topic, const QByteArray &payload)
    {
        m_hub->publish(makePublication(topic, payload));
    }

    std::unique_ptr<core::EventLoop> m_loop;
    Notes m_notes;
    std::unique_ptr<Hub> m_hub;
};

void tst_Hub::init()
{
    m_notes = {};
    m_loop = std::make_unique<core::EventLoop>();
    m_hub = std::make_unique<Hub>(std::vector{m_loop.get()}, &m_notes,
                                  Limits{.topics = 5, .topicLength = 8, .subscriptions = 3, .waiting = 100});
}

void tst_Hub::cleanup()
{
    m_loop->close();
    m_hub.reset();
    m_loop.reset();
}

void tst_Hub::deliversToMembersOnly()
{
    Listener a, b, c;
    QVERIFY(m_hub->subscribe("x", &a));
    QVERIFY(m_hub->subscribe("x", &b));
    QVERIFY(m_hub->subscribe("y", &c));
    publish("x", "1");
    publish("y", "2");
    publish("z", "3");
    m_hub->unsubscribe("x", &a);
    m_hub->unsubscribe("x", &a);
    m_hub->unsubscribe("z", &a);
    m_hub->unsubscribe("y", &a);
    publish("x", "4");
    QCOMPARE(a.log, "1");
    QCOMPARE(b.log, "14");
    QCOMPARE(c.log, "2");
    QCOMPARE(m_hub->members("x"), 1);
    QCOMPARE(m_hub->topics(), 2);
    m_hub->unsubscribe("x", &b);
    QCOMPARE(m_hub->members("x"), 0);
    QCOMPARE(m_hub->topics(), 1);
}

void tst_Hub::refusesNames()
{
    Listener a;
    QVERIFY(!m_hub->subscribe("", &a));
    QVERIFY(m_hub->subscribe("12345678", &a));
    const auto tooLong = m_hub->subscribe("123456789", &a);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, std::make_error_code(std::errc::invalid_argument));
    QCOMPARE(m_hub->topics(), 1);
}

void tst_Hub::refusesSecondMembership()
{
    Listener a;
    QVERIFY(m_hub->subscribe("x", &a));
    const auto again = m_hub->subscribe("x", &a);
    QVERIFY(!again);
    QCOMPARE(again.error().code, std::make_error_code(std::errc::already_connected));
    publish("x", "1");
    QCOMPARE(a.log, "1");
    QCOMPARE(m_hub->members("x"), 1);
}

void tst_Hub::limitsTopics()
{
    std::vector<Listener> listeners(6);
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_hub->subscribe(QByteArray::number(i), &listeners[std::size_t(i)]));
    QVERIFY(!m_hub->subscribe("5", &listeners[5]));
    QVERIFY(m_hub->subscribe("4", &listeners[5]));
    m_hub->unsubscribe("0", &listeners[0]);
    QVERIFY(m_hub->subscribe("5", &listeners[5]));
}

void tst_Hub::limitsSubscriptions()
{
    Listener a;
    for (const char *name : {"1", "2", "3"})
        QVERIFY(m_hub->subscribe(name, &a));
    const auto tooMany = m_hub->subscribe("4", &a);
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, std::make_error_code(std::errc::resource_unavailable_try_again));
    QCOMPARE(m_hub->topics(), 3);
    m_hub->unsubscribe("2", &a);
    QVERIFY(m_hub->subscribe("4", &a));
}

void tst_Hub::unsubscribesAll()
{
    Listener a, b;
    for (const char *name : {"1", "2", "3"})
        QVERIFY(m_hub->subscribe(name, &a));
    QVERIFY(m_hub->subscribe("2", &b));
    m_hub->unsubscribeAll(&a);
    m_hub->unsubscribeAll(&a);
    publish("1", "x");
    publish("2", "y");
    QCOMPARE(a.log, "");
    QCOMPARE(b.log, "y");
    QCOMPARE(m_hub->topics(), 1);
}

void tst_Hub::endsWithSubscription()
{
    Listener a;
    {
        const auto subscription = Subscription::open(*m_hub, "x", &a);
        QVERIFY(subscription);
        QVERIFY(subscription->isActive());
        QCOMPARE(subscription->topic(), "x");
        QVERIFY(!Subscription::open(*m_hub, "x", &a));
        QCOMPARE(m_hub->members("x"), 1);
    }
    QCOMPARE(m_hub->members("x"), 0);
}

void tst_Hub::movesSubscription()
{
    Listener a;
    Subscription kept;
    {
        auto x = Subscription::open(*m_hub, "x", &a);
        auto y = Subscription::open(*m_hub, "y", &a);
        kept = std::move(*x);
        kept = std::move(*y);
    }
    QCOMPARE(m_hub->members("x"), 0);
    QCOMPARE(m_hub->members("y"), 1);
    kept.end();
    QVERIFY(!kept.isActive());
    QCOMPARE(m_hub->members("y"), 0);
}

void tst_Hub::leaverDuringDelivery_data()
{
    QTest::addColumn<int>("actor");
    QTest::addColumn<int>("leaver");
    QTest::addColumn<QByteArray>("logs");
    QTest::newRow("first itself") << 0 << 0 << QByteArray("1 12 12 12");
    QTest::newRow("first, the second") << 0 << 1 << QByteArray("12  12 12");
    QTest::newRow("first, the last") << 0 << 3 << QByteArray("12 12 12 ");
    QTest::newRow("last, the first") << 3 << 0 << QByteArray("1 12 12 12");
    QTest::newRow("last itself") << 3 << 3 << QByteArray("12 12 12 1");
    QTest::newRow("third, the second") << 2 << 1 << QByteArray("12 1 12 12");
}

// The leaver is destroyed: a delivery to it would be seen by a sanitizer, its log is kept beside it.
void tst_Hub::leaverDuringDelivery()
{
    QFETCH(int, actor);
    QFETCH(int, leaver);
    QFETCH(QByteArray, logs);
    std::vector<std::unique_ptr<Listener>> listeners(4);
    std::vector<Subscription> subscriptions;
    for (auto &listener : listeners) {
        listener = std::make_unique<Listener>();
        subscriptions.push_back(*Subscription::open(*m_hub, "x", listener.get()));
    }
    QByteArray left;
    listeners[std::size_t(actor)]->onDeliver = [&] {
        auto &gone = listeners[std::size_t(leaver)];
        if (!gone || !left.isNull())
            return;
        left = gone->log.isNull() ? QByteArray("") : gone->log;
        subscriptions[std::size_t(leaver)].end();
        if (actor != leaver)
            gone.reset();
    };
    publish("x", "1");
    publish("x", "2");
    QByteArrayList parts;
    for (const auto &listener : listeners)
        parts += listener ? listener->log : left;
    QCOMPARE(parts.join(' '), logs);
    QCOMPARE(m_hub->members("x"), 3);
}

void tst_Hub::joinerDuringDelivery()
{
    Listener a;
    std::vector<Listener> joiners(100);
    QVERIFY(m_hub->subscribe("x", &a));
    a.onDeliver = [&] {
        for (Listener &joiner : joiners)
            (void)m_hub->subscribe("x", &joiner);
    };
    publish("x", "1");
    publish("x", "2");
    QCOMPARE(a.log, "12");
    for (const Listener &joiner : joiners)
        QCOMPARE(joiner.log, "2");
}

void tst_Hub::everybodyLeavesDuringDelivery()
{
    Listener a, b, c;
    for (Listener *listener : {&a, &b})
        QVERIFY(m_hub->subscribe("x", listener));
    a.onDeliver = [&] {
        m_hub->unsubscribeAll(&a);
        m_hub->unsubscribeAll(&b);
        QCOMPARE(m_hub->topics(), 0);
        QVERIFY(m_hub->subscribe("x", &c));
        QVERIFY(m_hub->subscribe("x", &b));
        m_hub->unsubscribe("x", &c);
    };
    publish("x", "1");
    publish("x", "2");
    QCOMPARE(a.log, "1");
    QCOMPARE(b.log, "2");
    QCOMPARE(c.log, "");
    m_hub->unsubscribeAll(&b);
    QCOMPARE(m_hub->topics(), 0);
    publish("x", "3");
    QCOMPARE(b.log, "2");
}

void tst_Hub::destroysItselfDuringDelivery()
{
    Listener before, after;
    QVERIFY(m_hub->subscribe("x", &before));
    std::unique_ptr<Mayfly> mayfly;
    mayfly = std::make_unique<Mayfly>(*m_hub, mayfly);
    QVERIFY(m_hub->subscribe("x", &after));
    publish("x", "1");
    QVERIFY(!mayfly);
    publish("x", "2");
    QCOMPARE(before.log, "12");
    QCOMPARE(after.log, "12");
    QCOMPARE(m_hub->members("x"), 2);
}

void tst_Hub::nestedPublicationsComeAfter()
{
    Listener a, b;
    QVERIFY(m_hub->subscribe("x", &a));
    QVERIFY(m_hub->subscribe("x", &b));
    a.onDeliver = [&] {
        if (a.log == "1")
            publish("x", "2");
    };
    publish("x", "1");
    QCOMPARE(b.log, "1");
    QTRY_COMPARE(b.log, "12");
    QCOMPARE(a.log, "12");
}

void tst_Hub::nestedPublicationsKeepTheirOrder()
{
    Listener a, b;
    QVERIFY(m_hub->subscribe("x", &a));
    QVERIFY(m_hub->subscribe("y", &b));
    a.onDeliver = [&] { publish("y", "2"); };
    publish("x", "1");
    publish("y", "3");
    QCOMPARE(b.log, "");
    QTRY_COMPARE(b.log, "23");
    publish("y", "4");
    QCOMPARE(b.log, "234");
}

void tst_Hub::endlessAnswersDoNotHoldTheLoop()
{
    Listener a, b;
    QVERIFY(m_hub->subscribe("x", &a));
    QVERIFY(m_hub->subscribe("y", &b));
    a.onDeliver = [&] { publish("y", "."); };
    b.onDeliver = [&] { publish("x", "."); };
    publish("x", ".");
    bool hasTicked = false;
    QTimer::singleShot(10, this, [&hasTicked] { hasTicked = true; });
    QTRY_VERIFY(hasTicked);
    QVERIFY(a.log.size() > 3);
    m_hub->unsubscribeAll(&b);
}

void tst_Hub::countsRefused()
{
    Listener a, b, c;
    for (Listener *listener : {&a, &b, &c})
        QVERIFY(m_hub->subscribe("x", listener));
    publish("x", "1");
    a.isFull = c.isFull = true;
    publish("x", "2");
    QCOMPARE(m_notes.drops, QByteArrayList{"x 2"});
    QCOMPARE(b.log, "12");
}

void tst_Hub::countsWhatIsTooMuch()
{
    Listener a, b;
    QVERIFY(m_hub->subscribe("x", &a));
    QVERIFY(m_hub->subscribe("x", &b));
    a.onDeliver = [&] {
        a.onDeliver = {};
        for (int i = 0; i < 107; ++i)
            publish("x", ".");
    };
    publish("x", "1");
    QTRY_COMPARE(b.log.size(), 101);
    QCOMPARE(a.log.size(), 101);
    QTRY_COMPARE(m_notes.drops, QByteArrayList{" 14"});
}

void tst_Hub::reportsChangesOnce()
{
    Listener a, b;
    QVERIFY(m_hub->subscribe("x", &a));
    QVERIFY(m_hub->subscribe("x", &b));
    QVERIFY(m_hub->subscribe("y", &b));
    QCOMPARE(m_notes.takeTopics(), "");
    m_hub->reportChanges();
    QCOMPARE(m_notes.takeTopics(), "x 2 0 | y 1 0");
    m_hub->reportChanges();
    QCOMPARE(m_notes.takeTopics(), "");
    publish("y", "1");
    publish("y", "2");
    m_hub->unsubscribe("x", &a);
    m_hub->unsubscribe("x", &b);
    QCOMPARE(m_notes.takeTopics(), "x 0 0");
    m_hub->reportChanges();
    QCOMPARE(m_notes.takeTopics(), "y 1 2");
}

void tst_Hub::remembersTheLatestMessage()
{
    Listener a;
    QVERIFY(m_hub->subscribe("x", &a));
    publish("x", "first");
    publish("x", QByteArray(300, 'y'));
    m_hub->reportChanges();
    QCOMPARE(m_notes.latest, QByteArray(256, 'y'));
    QCOMPARE(m_notes.latestSize, 300);
    QVERIFY(m_notes.isText);
    publish("x", {});
    m_hub->reportChanges();
    QCOMPARE(m_notes.latest, "");
    QCOMPARE(m_notes.latestSize, 0);
}

QTEST_GUILESS_MAIN(tst_Hub)
#include "tst_hub.moc"
