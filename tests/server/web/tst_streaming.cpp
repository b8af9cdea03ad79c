// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

class tst_Streaming final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesPieces();
    void flushSendsWhatWasAppended();
    void waitsForSlowPeers();
    void tellsWhenThePeerIsGone();
    void callsOnClose();
    void failureCutsTheStream();
    void writingAfterTheEndIsAnError();
    void eventsLookLikeThis_data();
    void eventsLookLikeThis();
    void eventStreamHead();
    void refusesNamesOverTwoLines();
};

void tst_Streaming::writesPieces()
{
    Application app;
    app.get("/", [](Context &c) -> Task<> {
        c.status(201).setHeader("X-A", "1");
        co_await c.write("one");
        co_await sleepFor(1ms);
        c.setHeader("X-B", "too late");
        co_await c.write("two");
        c.append("three");
    });
    const AnswerPtr answer = ask(app, "GET /");
    QVERIFY(answer->isStream);
    QCOMPARE(answer->pieces, QByteArrayList({"one"}));
    QTRY_VERIFY(answer->isEnded);
    QCOMPARE(answer->pieces, QByteArrayList({"one", "two", "three"}));
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->header("X-A"), QByteArray("1"));
    QVERIFY(answer->header("X-B").isNull());
    QCOMPARE(answer->answers, 1);
}

void tst_Streaming::flushSendsWhatWasAppended()
{
    Application app;
    app.get("/", [](Context &c) -> Task<> {
        c.html("<p>");
        co_await c.flush();
        c.append("more");
        co_await c.flush();
        co_await c.flush();
    });
    const AnswerPtr answer = ask(app, "GET /");
    QCOMPARE(answer->contentType, QByteArray("text/html; charset=UTF-8"));
    QCOMPARE(answer->pieces, QByteArrayList({"<p>", "more"}));
    QVERIFY(answer->isEnded);
}

void tst_Streaming::waitsForSlowPeers()
{
    Application app;
    AnswerPtr answer;
    qint64 queuedAfter = -1;
    app.get("/", [&](Context &c) -> Task<> {
        co_await sleepFor(1ms);
        answer->queued = 10 * 1024 * 1024;
        co_await c.write("x");
        queuedAfter = answer->queued;
    });
    answer = ask(app, "GET /");
    QTRY_VERIFY(answer->isEnded);
    QCOMPARE(queuedAfter, 0);
}

void tst_Streaming::tellsWhenThePeerIsGone()
{
    Application app;
    QList<bool> taken;
    app.get("/", [&taken](Context &c) -> Task<> {
        taken += co_await c.write("one");
        co_await sleepFor(1ms);
        taken += co_await c.write("two");
        taken += c.isOpen();
    });
    const AnswerPtr answer = ask(app, "GET /");
    answer->closePeer();
    QTRY_COMPARE(taken, QList<bool>({true, false, false}));
    QCOMPARE(answer->pieces, QByteArrayList({"one"}));
}

void tst_Streaming::callsOnClose()
{
    Application app;
    int closed = 0;
    app.get("/", [&closed](Context &c) -> Task<> {
        c.onClose([&closed] { ++closed; });
        co_await sleepFor(1ms);
    });
    const AnswerPtr gone = ask(app, "GET /");
    gone->closePeer();
    QCOMPARE(closed, 1);
    QTRY_COMPARE(gone->answers, 1);
    const AnswerPtr stays = ask(app, "GET /");
    QTRY_COMPARE(stays->answers, 1);
    QCOMPARE(closed, 1);
}

void tst_Streaming::failureCutsTheStream()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("Exception in GET / .*: broken"));
    Application app;
    app.get("/", [](Context &c) -> Task<> {
        co_await c.write("half");
        throw std::runtime_error("broken");
    });
    const AnswerPtr answer = ask(app, "GET /");
    QVERIFY(answer->isAborted);
    QVERIFY(!answer->isEnded);
    QCOMPARE(answer->body, QByteArray("half"));
}

void tst_Streaming::writingAfterTheEndIsAnError()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("nothing can be written"));
    Application app;
    app.get("/", [](Context &c) -> Task<> {
        c.text("all");
        c.finish();
        co_await c.write("more");
    });
    const AnswerPtr answer = ask(app, "GET /");
    QCOMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("all"));
    QVERIFY(!answer->isAborted);
}

void tst_Streaming::eventsLookLikeThis_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("wire");
    const auto row = [](const char *name, const char *event, const char *data, const char *id,
                        const char *wire) {
        QTest::newRow(name) << QByteArray(event) << QByteArray(data) << QByteArray(id) << QByteArray(wire);
    };
    row("data only", "", "x", "", "data: x\n\n");
    row("all", "tick", "x", "7", "event: tick\nid: 7\ndata: x\n\n");
    row("empty", "tick", "", "", "event: tick\ndata: \n\n");
    row("two lines", "", "a\nb", "", "data: a\ndata: b\n\n");
    row("CRLF", "", "a\r\nb", "", "data: a\ndata: b\n\n");
    row("CR", "", "a\rb", "", "data: a\ndata: b\n\n");
    row("empty line in between", "", "a\n\nb", "", "data: a\ndata: \ndata: b\n\n");
    row("line break at the end", "", "a\n", "", "data: a\ndata: \n\n");
    row("what looks like a field", "", "a\nid: 9", "", "data: a\ndata: id: 9\n\n");
    row("leading blank", "", " a", "", "data:  a\n\n");
}

void tst_Streaming::eventsLookLikeThis()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, id);
    Application app;
    app.events("/", [=](Context &, EventStream &stream) -> Task<> { co_await stream.send(event, data, id); });
    const AnswerPtr answer = ask(app, "GET /");
    QTEST(answer->body, "wire");
    QCOMPARE(answer->events, QByteArrayList{data});
}

void tst_Streaming::eventStreamHead()
{
    Application app;
    app.events("/", [](Context &, EventStream &stream) -> Task<> {
        co_await stream.retryAfter(1500ms);
        co_await stream.comment("last " + stream.lastEventId());
    });
    const AnswerPtr answer = ask(app, "GET /", "Last-Event-ID: 42\r\n");
    QCOMPARE(answer->contentType, QByteArray("text/event-stream"));
    QCOMPARE(answer->header("Cache-Control"), QByteArray("no-cache"));
    QVERIFY(answer->isEventStream);
    QVERIFY(answer->isEnded);
    QCOMPARE(answer->body, QByteArray("retry: 1500\n\n: last 42\n\n"));
    QVERIFY(answer->events.isEmpty());
}

void tst_Streaming::refusesNamesOverTwoLines()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("one line each"));
    Application app;
    app.events("/",
               [](Context &, EventStream &stream) -> Task<> { co_await stream.send("a\ndata: b", "x"); });
    const AnswerPtr answer = ask(app, "GET /");
    QVERIFY(answer->isAborted);
    QCOMPARE(answer->body, QByteArray());
}

QTEST_GUILESS_MAIN(tst_Streaming)
#include "tst_streaming.moc"
