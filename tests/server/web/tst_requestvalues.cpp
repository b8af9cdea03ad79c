// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/event.h"
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

struct TraceId {
    QByteArray text;
};
struct Steps {
    QByteArrayList names;
};

QByteArray idOf(Context &c)
{
    const TraceId *id = c.values().find<TraceId>();
    return id ? id->text : QByteArray("none");
}

/// As a program tells its requests apart in its log.
Task<> traced(Context &c, Next next)
{
    c.values().set(TraceId{c.query("id").toUtf8()});
    co_await next();
    c.addHeader("Trace", idOf(c));
}

Task<QByteArray> deepInside(Context &c)
{
    co_await yieldNow();
    co_return idOf(c);
}

} // namespace

class tst_RequestValues final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goAcrossWaitsAndIntoWhatIsCalled();
    void areOfOneRequestOnly();
    void endWithTheRequest();
    void areToldApartByTheirTypes();
    void areReplacedAndRemoved();
    void needNotBeCopied();
};

void tst_RequestValues::goAcrossWaitsAndIntoWhatIsCalled()
{
    Application app;
    app.use(traced);
    app.get("/", [](Context &c) -> Task<> {
        const QByteArray before = idOf(c);
        co_await sleepFor(1ms);
        const QByteArray inside = co_await deepInside(c);
        c.text(before + ' ' + inside + ' ' + idOf(c));
    });
    const AnswerPtr answer = ask(app, "GET /?id=7");
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("7 7 7"));
    QCOMPARE(answer->header("Trace"), QByteArray("7"));
}

void tst_RequestValues::areOfOneRequestOnly()
{
    Event go;
    Application app;
    app.use(traced);
    app.get("/", [&go](Context &c) -> Task<> {
        co_await go.wait();
        const QByteArray inside = co_await deepInside(c);
        c.text(inside);
    });
    const AnswerPtr one = ask(app, "GET /?id=1");
    const AnswerPtr two = ask(app, "GET /?id=2");
    go.set();
    QTRY_COMPARE(one->answers + two->answers, 2);
    QCOMPARE(one->body, QByteArray("1"));
    QCOMPARE(two->body, QByteArray("2"));
}

void tst_RequestValues::endWithTheRequest()
{
    const auto kept = std::make_shared<int>(1);
    Application app;
    app.get("/set", [&kept](Context &c) {
        c.values().set(kept);
        c.values().set(TraceId{"1"});
        c.text(QByteArray::number(int(kept.use_count())));
    });
    app.get("/", [](Context &c) { c.text(idOf(c)); });
    QCOMPARE(ask(app, "GET /set")->body, QByteArray("2"));
    QCOMPARE(int(kept.use_count()), 1);
    QCOMPARE(ask(app, "GET /")->body, QByteArray("none"));
}

void tst_RequestValues::areToldApartByTheirTypes()
{
    RequestValues values;
    values.set(TraceId{"a"});
    values.set(Steps{{"b"}});
    values.find<Steps>()->names.append("c");
    QCOMPARE(values.find<TraceId>()->text, QByteArray("a"));
    QCOMPARE(values.find<Steps>()->names, QByteArrayList({"b", "c"}));
    QVERIFY(!values.find<int>());
}

void tst_RequestValues::areReplacedAndRemoved()
{
    RequestValues values;
    values.set(TraceId{"a"});
    TraceId &now = values.set(TraceId{"b"});
    QCOMPARE(values.find<TraceId>(), &now);
    QCOMPARE(now.text, QByteArray("b"));
    values.remove<TraceId>();
    values.remove<TraceId>();
    QVERIFY(!values.find<TraceId>());
}

void tst_RequestValues::needNotBeCopied()
{
    RequestValues values;
    values.set(std::make_unique<int>(3));
    QCOMPARE(**values.find<std::unique_ptr<int>>(), 3);
}

QTEST_GUILESS_MAIN(tst_RequestValues)
#include "tst_requestvalues.moc"
