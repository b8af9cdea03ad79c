// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

/// In front of each source of a program that holds the tests of a folder: the program runs the test that its
/// first argument names, where a program of its own would be that test.
namespace eyewall::tests {

using TestMain = int (*)(int argc, char *argv[]);

/// Known before main(), for as long as the program runs.
class NamedTest final {
public:
    NamedTest(const char *name, TestMain run);

    /// Without regard to case; nullptr when there is none.
    static TestMain find(const char *name);

private:
    const char *m_name;
    TestMain m_run;
    NamedTest *m_next;
};

} // namespace eyewall::tests

// What QTEST_MAIN, QTEST_GUILESS_MAIN and QTEST_APPLESS_MAIN are made of.
#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                  \
    static int run_##TestObject([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])                    \
    {                                                                                                        \
        QTest::Internal::callInitMain<TestObject>();                                                         \
        __VA_ARGS__                                                                                          \
        TestObject tc;                                                                                       \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&tc, argc, argv);                                                                \
    }                                                                                                        \
    static const eyewall::tests::NamedTest known_##TestObject(#TestObject, run_##TestObject);

// Several of these programs run at a time, with sanitizers: what would be met in time gets more than Qt's
// five seconds. And it is asked for more often than every 50 ms, for there are thousands of such places.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#undef QTRY_IMPL
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 30'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 30'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 30'000)
#define QTRY_IMPL(expr, timeout)                                                                             \
    const int qt_test_step = 5;                                                                              \
    const int qt_test_timeoutValue = timeout;                                                                \
    {QTRY_LOOP_IMPL(expr, qt_test_timeoutValue, qt_test_step)} QTRY_TIMEOUT_DEBUG_IMPL(                      \
        expr, qt_test_timeoutValue, qt_test_step)
