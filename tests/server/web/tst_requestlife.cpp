// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

namespace {

QStringList s_life;

// Writes down what is called.
class Written : public RequestHandler {
public:
    explicit Written(int number = 0) { s_life += QString("made %1").arg(number); }
    void setDefaultHeaders() override
    {
        s_life += "defaults";
        context().setHeader("X-Powered-By", "wind");
    }
    Task<> prepare() override
    {
        s_life += "prepare " + pathArguments().join(',');
        co_return;
    }
    Task<> get() override
    {
        s_life += "get";
        const QString what = context().query("do");
        if (what == "throw")
            throw std::runtime_error("thrown");
        if (what == "error")
            throw HttpError(409, "in use", "a line for the log");
        if (what == "clear") {
            context().setHeader("X-Lost", "1").text("lost");
            context().clear();
        }
        if (what == "finish") {
            context().text("finished deep inside");
            throw Finish();
        }
        co_return;
    }
    Task<> post() override
    {
        s_life += "post";
        co_return;
    }
    QString decodeArgument(QByteArrayView bytes, QByteArrayView name) const override
    {
        return name == "latin" ? QString::fromLatin1(bytes) : RequestHandler::decodeArgument(bytes, name);
    }
    void onFinish() override { s_life += "finish"; }
};

class Folder final : public RequestHandler {
    QByteArrayList otherMethods() const override { return {"MKCOL", "PROPFIND"}; }
    Task<> runOther(QByteArray method) override
    {
        context().text("did " + QString::fromUtf8(method));
        co_return;
    }
    Task<> get() override { co_return; }
};

class OwnLog final : public RequestHandler {
    Task<> get() override { throw std::runtime_error("thrown"); }
    void logException(const std::exception_ptr &) override
    {
        s_life += "logged";
        if (context().hasQuery("fail"))
            throw std::logic_error("the log is full");
    }
};

const QByteArray kForm = "Content-Type: application/x-www-form-urlencoded\r\n";

} // namespace

class tst_RequestLife final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { s_life.clear(); }
    void order();
    void defaultHeadersOutliveTheAnswer();
    void finishEndsARequest();
    void finishInAFunction();
    void otherMethods();
    void ownDecoding();
    void ownLog();
    void logsAMessageOfAnHttpError();
    void refusesInOrder_data();
    void refusesInOrder();
    void redirectsNoStream();
    void aFailingLogCostsNothing();
    void aFailingDefaultIs500();
};

void tst_RequestLife::order()
{
    Application app;
    app.route<Written>("/{a}/{b}", 7);
    const AnswerPtr answer = ask(app, "GET /x%20y/%C3%A9");
    QCOMPARE(answer->status, 200);
    QCOMPARE(s_life, QStringList({"made 7", "defaults", "prepare x y,\u00e9", "get", "finish"}));
}

void tst_RequestLife::defaultHeadersOutliveTheAnswer()
{
    Application app;
    app.route<Written>("/");
    QTest::ignoreMessage(QtCriticalMsg,
                         QRegularExpression(QStringLiteral("Exception in GET / of connection 7: thrown")));
    for (const QByteArray query : {"", "?do=throw", "?do=clear"}) {
        const AnswerPtr answer = ask(app, "GET /" + query);
        QCOMPARE(answer->header("X-Powered-By"), QByteArray("wind"));
        QVERIFY(answer->header("X-Lost").isNull());
    }
}

void tst_RequestLife::finishEndsARequest()
{
    Application app;
    app.route<Written>("/");
    const AnswerPtr answer = ask(app, "GET /?do=finish");
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("finished deep inside"));
    QCOMPARE(s_life.last(), QString("finish"));
}

void tst_RequestLife::finishInAFunction()
{
    Application app;
    app.get("/", [](Context &c) {
        c.status(202).text("enough");
        throw Finish();
    });
    app.get("/later", [](Context &c) -> Task<> {
        co_await sleepFor(1ms);
        c.text("later");
        throw Finish();
    });
    QCOMPARE(ask(app, "GET /")->status, 202);
    QCOMPARE(ask(app, "GET /")->body, QByteArray("enough"));
    const AnswerPtr later = ask(app, "GET /later");
    QTRY_COMPARE(later->body, QByteArray("later"));
}

void tst_RequestLife::otherMethods()
{
    Application app;
    app.route<Folder>("/");
    QCOMPARE(ask(app, "MKCOL /")->body, QByteArray("did MKCOL"));
    QCOMPARE(ask(app, "PROPFIND /")->body, QByteArray("did PROPFIND"));
    const AnswerPtr unknown = ask(app, "LOCK /");
    QCOMPARE(unknown->status, 405);
    QCOMPARE(unknown->header("Allow"), QByteArray("GET, HEAD, OPTIONS, MKCOL, PROPFIND"));
    QCOMPARE(ask(app, "OPTIONS /")->header("Allow"), unknown->header("Allow"));
}

void tst_RequestLife::ownDecoding()
{
    class Reader final : public Written {
        Task<> get() override
        {
            context().text(context().query("latin") + context().argument("latin") + context().path("latin"));
            co_return;
        }
    };
    Application app;
    app.route<Reader>("/{latin}");
    QCOMPARE(ask(app, "GET /%E9?latin=%E8")->body, QByteArray("\xc3\xa8\xc3\xa8\xc3\xa9"));
}

void tst_RequestLife::ownLog()
{
    Application app;
    app.route<OwnLog>("/");
    QCOMPARE(ask(app, "GET /")->status, 500);
    QCOMPARE(s_life, QStringList({"logged"}));
}

void tst_RequestLife::logsAMessageOfAnHttpError()
{
    Application app;
    app.route<Written>("/");
    QTest::ignoreMessage(QtWarningMsg, "GET / of connection 7: 409: a line for the log");
    const AnswerPtr answer = ask(app, "GET /?do=error");
    QCOMPARE(answer->status, 409);
    QVERIFY(answer->body.contains("in use"));
    QVERIFY(!answer->body.contains("a line for the log"));
}

void tst_RequestLife::refusesInOrder_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPrepared");
    QTest::newRow("method before form")
        << QByteArray("LOCK /%FF") << QByteArray(2000, '&').replace('&', "a&") << 405 << false;
    QTest::newRow("form before path")
        << QByteArray("POST /%FF") << QByteArray(4000, '&').replace("&", "a&") << 400 << false;
    QTest::newRow("path before token") << QByteArray("POST /%FF") << QByteArray("a=1") << 400 << false;
    QTest::newRow("token before prepare") << QByteArray("POST /a") << QByteArray("a=1") << 403 << false;
    QTest::newRow("prepare before method")
        << QByteArray("PUT /a?_xsrf=0123456789abcdef0") << QByteArray() << 405 << true;
}

void tst_RequestLife::refusesInOrder()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(bool, isPrepared);
    ApplicationSettings settings;
    settings.xsrf.isOn = true;
    Application app;
    app.setSettings(settings);
    app.route<Written>("/{name}");
    app.route<Folder>("/other/folder"); // knows methods of its own
    const AnswerPtr answer = ask(app, line, kForm + "Cookie: _xsrf=0123456789abcdef0\r\n", body);
    QTEST(answer->status, "status");
    QCOMPARE(!s_life.filter("prepare").isEmpty(), isPrepared);
    QVERIFY(s_life.contains("finish"));
    QCOMPARE(answer->header("X-Powered-By"), QByteArray("wind"));
}

void tst_RequestLife::redirectsNoStream()
{
    Application app;
    app.get("/", [](Context &c) -> Task<> {
        co_await c.write("first");
        c.redirect("/other");
    });
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("cannot be redirected")));
    const AnswerPtr answer = ask(app, "GET /");
    QTRY_VERIFY(answer->isAborted);
    QCOMPARE(answer->status, 200);
}

void tst_RequestLife::aFailingLogCostsNothing()
{
    Application app;
    app.route<OwnLog>("/");
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("connection 7: thrown")));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("connection 7: the log is full")));
    const AnswerPtr answer = ask(app, "GET /?fail");
    QCOMPARE(answer->status, 500);
    QCOMPARE(answer->answers, 1);
}

void tst_RequestLife::aFailingDefaultIs500()
{
    class Wrong final : public RequestHandler {
        void setDefaultHeaders() override { context().setHeader("X-Wrong", "a\r\nb"); }
        Task<> get() override { co_return; }
    };
    Application app;
    app.route<Wrong>("/");
    for (int i = 0; i < 2; ++i)
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("X-Wrong")));
    const AnswerPtr answer = ask(app, "GET /");
    QCOMPARE(answer->status, 500);
    QCOMPARE(answer->answers, 1);
}

QTEST_GUILESS_MAIN(tst_RequestLife)
#include "tst_requestlife.moc"
