// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/client/wakeup.h"

#include <QtTest/QtTest>

#include <memory>
#include <optional>

using namespace eyewall;
using client::Wakeup;
using namespace std::chrono_literals;

class tst_Wakeup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wakesAll();
    void tellsThatTheDeadlineCame();
    void wakesWhoWaitsAgainTheNextTime();
    void endsInsideItsOwnCall();

private:
    Task<> wait(int number, QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
    {
        const bool isInTime = co_await m_wakeup->wait(deadline);
        m_ended.append(isInTime ? number : -number);
    }

    std::optional<Wakeup> m_wakeup;
    QList<int> m_ended;
};

void tst_Wakeup::init()
{
    m_wakeup.emplace();
    m_ended.clear();
}

void tst_Wakeup::wakesAll()
{
    m_wakeup->wake(); // nobody
    const Task<> one = wait(1);
    const Task<> two = wait(2);
    const Task<> three = wait(3);
    QVERIFY(m_ended.isEmpty());
    m_wakeup->wake();
    QCOMPARE(m_ended, QList<int>({1, 2, 3}));
    m_wakeup->wake();
    QCOMPARE(m_ended.size(), 3);
}

void tst_Wakeup::tellsThatTheDeadlineCame()
{
    const Task<> first = wait(1);
    const Task<> late = wait(2, QDeadlineTimer(1ms));
    const Task<> last = wait(3);
    QTRY_COMPARE(m_ended, QList<int>({-2}));
    m_wakeup->wake();
    QCOMPARE(m_ended, QList<int>({-2, 1, 3}));
}

void tst_Wakeup::wakesWhoWaitsAgainTheNextTime()
{
    const auto twice = [this]() -> Task<> {
        co_await wait(1);
        co_await wait(2);
    };
    const Task<> task = twice();
    const Task<> other = wait(3);
    m_wakeup->wake();
    QCOMPARE(m_ended, QList<int>({1, 3}));
    m_wakeup->wake();
    QCOMPARE(m_ended, QList<int>({1, 3, 2}));
}

void tst_Wakeup::endsInsideItsOwnCall()
{
    const auto endIt = [this]() -> Task<> {
        co_await wait(1);
        m_wakeup.reset();
    };
    const Task<> task = endIt();
    const Task<> other = wait(2);
    m_wakeup->wake();
    QCOMPARE(m_ended, QList<int>({1, 2}));
    QVERIFY(!m_wakeup);
}

QTEST_GUILESS_MAIN(tst_Wakeup)
#include "tst_wakeup.moc"
