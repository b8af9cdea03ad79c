// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

class tst_Middleware final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsAround_data();
    void runsAround();
    void mayAnswerEarly();
    void isOnlyWhereItIsWanted_data();
    void isOnlyWhereItIsWanted();
    void plainAroundPlainDoesNotDetach();
    void frameworkWaitsForWhatWasNotAwaited();
    void seesExceptions();
    void failureAfterNextWaitsForTheRest();
    void changesAnyAnswerBeforeItIsSent();
};

namespace {

// Adds a letter before and after; "after" of a plain one may come before a coroutine handler has ended.
auto plain(const char *letter)
{
    return [letter](Context &c, Next next) {
        c.addHeader("Order", letter);
        next();
        c.addHeader("Order", letter);
    };
}

auto task(const char *letter)
{
    return [letter](Context &c, Next next) -> Task<> {
        c.addHeader("Order", letter);
        co_await next();
        c.addHeader("Order", letter);
    };
}

void plainHandler(Context &c)
{
    c.addHeader("Order", "h");
    c.text("done");
}

Task<> taskHandler(Context &c)
{
    co_await sleepFor(1ms);
    c.addHeader("Order", "h");
    c.text("done");
}

} // namespace

void tst_Middleware::runsAround_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("order");
    QTest::newRow("plain around plain") << QByteArray("/pp/p") << QByteArray("a, b, h, b, a");
    QTest::newRow("tasks around plain") << QByteArray("/tt/p") << QByteArray("a, b, h, b, a");
    QTest::newRow("tasks around a task") << QByteArray("/tt/t") << QByteArray("a, b, h, b, a");
    QTest::newRow("plain around a task around plain") << QByteArray("/pt/p") << QByteArray("a, b, h, b, a");
    QTest::newRow("a task around plain around plain") << QByteArray("/tp/p") << QByteArray("a, b, h, b, a");
    // The documented limit of a plain middleware.
    QTest::newRow("plain around a task") << QByteArray("/pp/t") << QByteArray("a, b, b, a, h");
}

void tst_Middleware::runsAround()
{
    QFETCH(QByteArray, path);
    Application app;
    app.use("/pp", plain("a"));
    app.use("/tt", task("a"));
    app.use("/pt", plain("a"));
    app.use("/tp", task("a"));
    for (const QByteArray prefix : {"/pp", "/tt", "/pt", "/tp"}) {
        app.get(prefix + "/p", plainHandler);
        app.get(prefix + "/t", taskHandler);
    }
    app.use("/pp", plain("b"));
    app.use("/tt", task("b"));
    app.use("/pt", task("b"));
    app.use("/tp", plain("b"));
    const AnswerPtr answer = ask(app, "GET " + path);
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("done"));
    QTEST(answer->headers.combined("Order"), "order");
}

void tst_Middleware::mayAnswerEarly()
{
    Application app;
    app.get("/p", plainHandler);
    app.get("/t", taskHandler);
    app.use([](Context &c, Next next) {
        if (c.hasQuery("go"))
            next();
        else
            c.status(403).text("no");
    });
    QCOMPARE(ask(app, "GET /p")->body, QByteArray("no"));
    QCOMPARE(ask(app, "GET /t")->status, 403);
    QCOMPARE(ask(app, "GET /p?go")->body, QByteArray("done"));
}

void tst_Middleware::isOnlyWhereItIsWanted_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isAround");
    QTest::newRow("the prefix itself") << QByteArray("/api") << true;
    QTest::newRow("below it") << QByteArray("/api/x") << true;
    QTest::newRow("a longer word") << QByteArray("/apis") << false;
    QTest::newRow("elsewhere") << QByteArray("/x") << false;
    QTest::newRow("nowhere") << QByteArray("/nowhere") << false;
}

void tst_Middleware::isOnlyWhereItIsWanted()
{
    QFETCH(QByteArray, path);
    Application app;
    for (const char *pattern : {"/api", "/api/{x}", "/apis", "/x"})
        app.get(pattern, plainHandler);
    app.use("/api", [](Context &c, Next next) {
        c.beforeSend([](Context &sent) { sent.setHeader("X-Around", "1"); });
        next();
    });
    app.use([](Context &c, Next next) {
        c.beforeSend([](Context &sent) { sent.setHeader("X-All", "1"); });
        next();
    });
    const AnswerPtr answer = ask(app, "GET " + path);
    QTEST(!answer->header("X-Around").isNull(), "isAround");
    QVERIFY(!answer->header("X-All").isNull());
}

void tst_Middleware::plainAroundPlainDoesNotDetach()
{
    Application app;
    app.get("/", plainHandler);
    app.use(plain("a"));
    QVERIFY(!ask(app, "GET /")->isDetached);
}

void tst_Middleware::frameworkWaitsForWhatWasNotAwaited()
{
    Application app;
    app.get("/", taskHandler);
    app.use([](Context &, Next next) -> Task<> {
        next();
        co_return;
    });
    const AnswerPtr answer = ask(app, "GET /");
    QCOMPARE(answer->answers, 0);
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("done"));
}

void tst_Middleware::seesExceptions()
{
    Application app;
    app.get("/p", [](Context &) { throw HttpError(409, "plain"); });
    app.get("/t", [](Context &) -> Task<> {
        co_await sleepFor(1ms);
        throw HttpError(409, "task");
    });
    app.use([](Context &c, Next next) -> Task<> {
        QByteArray caught;
        try {
            co_await next();
        } catch (const HttpError &error) {
            caught = error.detail().toUtf8();
        }
        c.text("caught " + caught);
    });
    for (const QByteArray path : {"/p", "/t"}) {
        const AnswerPtr answer = ask(app, "GET " + path);
        QTRY_COMPARE(answer->answers, 1);
        QCOMPARE(answer->body, path == "/p" ? QByteArray("caught plain") : QByteArray("caught task"));
    }
}

void tst_Middleware::failureAfterNextWaitsForTheRest()
{
    Application app;
    bool isDone = false;
    app.get("/", [&isDone](Context &c) -> Task<> {
        co_await sleepFor(1ms);
        c.text("late");
        isDone = true;
    });
    app.use([](Context &, Next next) {
        next();
        throw HttpError(409);
    });
    const AnswerPtr answer = ask(app, "GET /");
    QTRY_COMPARE(answer->answers, 1);
    QVERIFY(isDone);
    QCOMPARE(answer->status, 409);
}

void tst_Middleware::changesAnyAnswerBeforeItIsSent()
{
    Application app;
    app.get("/p", plainHandler);
    app.get("/t", taskHandler);
    app.get("/e", [](Context &) { throw HttpError(409); });
    app.events("/s", [](Context &, EventStream &) -> Task<> { co_return; });
    app.use([](Context &c, Next next) {
        c.beforeSend(
            [](Context &sent) { sent.setHeader("X-Status", QByteArray::number(sent.response().status)); });
        next();
    });
    for (const QByteArray path : {"/p", "/t", "/e", "/s", "/none"}) {
        const AnswerPtr answer = ask(app, "GET " + path);
        QTRY_COMPARE(answer->answers, 1);
        QCOMPARE(answer->header("X-Status"), QByteArray::number(answer->status));
    }
}

QTEST_GUILESS_MAIN(tst_Middleware)
#include "tst_middleware.moc"
