// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/testing/await.h"

#include <QtTest/QTest>

#include <stdexcept>

using namespace eyewall;
using namespace std::chrono_literals;

class tst_Await : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesResults();
    void keepsAResult();
    void waits();
    void throwsWhatTheTaskThrows();
    void timesOut();
    void readsTheLimit();
};

namespace {

Task<int> number(std::chrono::milliseconds after)
{
    if (after.count() > 0)
        co_await sleepFor(after);
    co_return 7;
}

Task<core::Result<int>> failure()
{
    co_await yieldNow();
    co_return core::Error{QStringLiteral("no")};
}

Task<> thrower()
{
    co_await yieldNow();
    throw std::runtime_error("on purpose");
}

} // namespace

void tst_Await::givesResults()
{
    QCOMPARE(testing::await(number(0ms)).value(), 7);
    QVERIFY(testing::await(yieldNow()));
}

void tst_Await::keepsAResult()
{
    QCOMPARE(testing::await(failure()).error().message, QStringLiteral("no"));
}

void tst_Await::waits()
{
    QCOMPARE(testing::await(number(5ms)).value(), 7);
}

void tst_Await::throwsWhatTheTaskThrows()
{
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)testing::await(thrower()));
}

void tst_Await::timesOut()
{
    bool isOver = false;
    {
        const auto late = [](bool &flag) -> Task<> {
            co_await sleepFor(500ms); // far from the limit: both may be late
            flag = true;
        };
        const auto result = testing::await(late(isOver), 1ms);
        QVERIFY(!result);
        QVERIFY(result.error().isTimeout());
    }
    QTRY_VERIFY(isOver);
}

void tst_Await::readsTheLimit()
{
    const QByteArray before = qgetenv("EYEWALL_TEST_TIMEOUT"); // of who runs this test
    qunsetenv("EYEWALL_TEST_TIMEOUT");
    QCOMPARE(testing::waitLimit(), 5s);
    qputenv("EYEWALL_TEST_TIMEOUT", "12");
    QCOMPARE(testing::waitLimit(), 12s);
    qputenv("EYEWALL_TEST_TIMEOUT", "soon");
    QCOMPARE(testing::waitLimit(), 5s);
    if (before.isEmpty())
        qunsetenv("EYEWALL_TEST_TIMEOUT");
    else
        qputenv("EYEWALL_TEST_TIMEOUT", before);
}

QTEST_GUILESS_MAIN(tst_Await)
#include "tst_await.moc"
