// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "server/client/httpclient.h"

#include <QtTest/QtTest>

#include <functional>

// QVERIFY returns, which a coroutine may not.
#define CHECK_TASK(condition)                                                                                \
    if (!QTest::qVerify(static_cast<bool>(condition), #condition, "", __FILE__, __LINE__))                   \
    co_return
#define COMPARE_TASK(actual, expected)                                                                       \
    if (!QTest::qCompare(actual, expected, #actual, #expected, __FILE__, __LINE__))                          \
    co_return

namespace eyewall::test {

using Fetched = core::Result<HttpResponse>;

/// Runs a task to its end, within a cap.
inline void runTask(const std::function<Task<>()> &function)
{
    bool isDone = false;
    const auto watch = [](const std::function<Task<>()> &work, bool &done) -> Task<> {
        co_await work();
        done = true;
    };
    const Task<> task = watch(function, isDone);
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
}

inline Task<> fetchInto(HttpClient &client, HttpRequest request, std::optional<Fetched> &outcome)
{
    outcome = co_await client.fetch(std::move(request));
}

/// One fetch to its end; an error of the test when it does not end.
inline Fetched fetchNow(HttpClient &client, HttpRequest request)
{
    std::optional<Fetched> outcome;
    const Task<> task = fetchInto(client, std::move(request), outcome);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 20'000); }();
    if (!outcome)
        return client::makeError(FetchError::RequestTimeout, QStringLiteral("the test gave up"));
    return *std::move(outcome);
}

/// "200 body" or "error name: message", so that a wrong one is seen.
inline QByteArray told(const Fetched &fetched)
{
    if (fetched)
        return QByteArray::number(fetched->status) + ' ' + fetched->body;
    return "error " + QByteArray::fromStdString(fetched.error().code.message());
}

} // namespace eyewall::test
