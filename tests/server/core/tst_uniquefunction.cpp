// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/uniquefunction.h"

#include <QTest>

#include <array>
#include <memory>

using eyewall::core::UniqueFunction;

class tst_UniqueFunction final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsSmallAndLargeCallables();
    void keepsStateBetweenCalls();
    void ownsWhatCannotBeCopied();
    void destroysItsCallableOnce_data();
    void destroysItsCallableOnce();
    void isEmptyAfterMove();
    void passesReferencesAndMoveOnlyArguments();
};

void tst_UniqueFunction::callsSmallAndLargeCallables()
{
    UniqueFunction<int(int)> small = [](int x) { return x + 1; };
    std::array<int, 40> numbers{};
    numbers[39] = 5;
    UniqueFunction<int(int)> large = [numbers](int x) { return numbers[39] * x; };
    QCOMPARE(small(1), 2);
    QCOMPARE(large(3), 15);
}

void tst_UniqueFunction::keepsStateBetweenCalls()
{
    UniqueFunction<int()> counter = [n = 0]() mutable { return ++n; };
    counter();
    UniqueFunction<int()> moved = std::move(counter);
    QCOMPARE(moved(), 2);
}

void tst_UniqueFunction::ownsWhatCannotBeCopied()
{
    UniqueFunction<int()> function = [p = std::make_unique<int>(7)] { return *p; };
    QCOMPARE(function(), 7);
}

void tst_UniqueFunction::destroysItsCallableOnce_data()
{
    QTest::addColumn<bool>("large");
    QTest::newRow("inside") << false;
    QTest::newRow("on the heap") << true;
}

void tst_UniqueFunction::destroysItsCallableOnce()
{
    QFETCH(bool, large);
    auto life = std::make_shared<int>(0);
    {
        UniqueFunction<void()> function;
        if (large)
            function = [life, padding = std::array<char, 100>{}] { Q_UNUSED(padding) };
        else
            function = [life] {};
        QCOMPARE(life.use_count(), 2);
        UniqueFunction<void()> other = std::move(function);
        QCOMPARE(life.use_count(), 2);
        other = nullptr;
        QCOMPARE(life.use_count(), 1);
        other = [life] {};
    }
    QCOMPARE(life.use_count(), 1);
}

void tst_UniqueFunction::isEmptyAfterMove()
{
    UniqueFunction<void()> function = [] {};
    QVERIFY(bool(function));
    const UniqueFunction<void()> other = std::move(function);
    QVERIFY(!function); // NOLINT(bugprone-use-after-move): that is what is tested
    QVERIFY(bool(other));
    QVERIFY(!UniqueFunction<void()>());
}

void tst_UniqueFunction::passesReferencesAndMoveOnlyArguments()
{
    UniqueFunction<int(int &, std::unique_ptr<int>)> function = [](int &sum, std::unique_ptr<int> add) {
        return sum += *add;
    };
    int sum = 1;
    QCOMPARE(function(sum, std::make_unique<int>(4)), 5);
    QCOMPARE(sum, 5);
}

QTEST_GUILESS_MAIN(tst_UniqueFunction)
#include "tst_uniquefunction.moc"
