// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

class tst_RequestHandler final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { s_log.clear(); }
    void runsInOrder();
    void answersByMethod_data();
    void answersByMethod();
    void prepareComesBeforeTheMethodIsMissed();
    void prepareMayFinish();
    void prepareMayRefuse();
    void arguments();
    void writesItsOwnErrors();
    void errorsInWriteErrorAre500();
    void peerThatGoes();
    void isGoneWhenItsTaskEnded();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void middlewareIsAround();

private:
    static QStringList s_log;
    friend class LoggingHandler;
};

QStringList tst_RequestHandler::s_log;

class LoggingHandler : public RequestHandler {
public:
    ~LoggingHandler() override { log("end"); }
    Task<> prepare() override
    {
        log("prepare");
        co_await sleepFor(1ms);
        log("prepared");
    }
    Task<> get() override
    {
        log("get");
        co_await sleepFor(1ms);
        context().text("got");
        log("got");
    }
    void onFinish() override { log("finish"); }
    void onConnectionClose() override { log("close"); }

protected:
    static void log(const char *what) { tst_RequestHandler::s_log += QLatin1String(what); }
};

namespace {

class HandlerReader : public RequestHandler {
public:
    Task<> get() override
    {
        context().text("read");
        co_return;
    }
};

class ReaderAndWriter : public HandlerReader {
public:
    Task<> post() override
    {
        context().text("written");
        co_return;
    }

private:
    Task<> del() override { throw HttpError(409, "in use"); }
};

/// Counted, and holds what it was given as long as it lives.
class Holder : public RequestHandler {
public:
    explicit Holder(std::shared_ptr<int> held)
        : m_held(std::move(held))
    {
        ++alive;
    }
    ~Holder() override { --alive; }
    Task<> get() override
    {
        context().text("held");
        if (context().hasQuery("finishes"))
            context().finish();
        if (context().hasQuery("waits"))
            co_await sleepFor(1ms);
        if (context().hasQuery("throws"))
            throw HttpError(409);
    }
    void onFinish() override
    {
        if (context().hasQuery("throwsAtTheEnd"))
            throw std::runtime_error("at the end");
    }

    static inline int alive = 0;

private:
    std::shared_ptr<int> m_held;
};

class Guarded : public HandlerReader {
public:
    Task<> prepare() override
    {
        if (context().header("Authorization").isNull())
            throw HttpError(401);
        if (context().hasQuery("early")) {
            context().text("early");
            context().finish();
        }
        co_return;
    }
};

class Greeter : public RequestHandler {
public:
    explicit Greeter(const QString &word, int times)
        : m_text(word.repeated(times))
    {
    }
    Task<> get() override
    {
        context().text(m_text + context().path("name"));
        co_return;
    }

private:
    QString m_text;
};

class Apologetic : public RequestHandler {
public:
    Task<> get() override { throw HttpError(418, "short and stout"); }
    Task<> post() override { throw std::logic_error("a secret"); }
    void writeError(int status, const QString &detail) override
    {
        context().status(status).text("Sorry: " + QString::number(status) + ' ' + detail);
    }
};

class Broken : public RequestHandler {
public:
    Task<> get() override { throw HttpError(400); }
    void writeError(int, const QString &) override { throw std::logic_error("broken too"); }
};

} // namespace

void tst_RequestHandler::runsInOrder()
{
    Application app;
    app.route<LoggingHandler>("/");
    const AnswerPtr answer = ask(app, "GET /");
    QTRY_VERIFY(s_log.contains("end"));
    QCOMPARE(s_log, QStringList({"prepare", "prepared", "get", "got", "finish", "end"}));
    QCOMPARE(answer->body, QByteArray("got"));
    QCOMPARE(answer->answers, 1);
}

void tst_RequestHandler::answersByMethod_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    const auto row = [](const char *line, int status, const char *allow = "") {
        QTest::newRow(line) << QByteArray(line) << status << QByteArray(allow);
    };
    row("GET /r", 200);
    row("HEAD /r", 200);
    row("POST /r", 405, "GET, HEAD, OPTIONS");
    row("PATCH /r", 405, "GET, HEAD, OPTIONS");
    row("OPTIONS /r", 204, "GET, HEAD, OPTIONS");
    row("TRACE /r", 405, "GET, HEAD, OPTIONS");
    row("BREW /r", 501);
    row("GET /rw", 200);
    row("POST /rw", 200);
    row("PUT /rw", 405, "GET, HEAD, POST, DELETE, OPTIONS");
    row("DELETE /rw", 409);
}

void tst_RequestHandler::answersByMethod()
{
    QFETCH(QByteArray, line);
    Application app;
    app.route<HandlerReader>("/r");
    app.route<ReaderAndWriter>("/rw");
    const AnswerPtr answer = ask(app, line);
    QCOMPARE(answer->answers, 1);
    QTEST(answer->status, "status");
    QTEST(answer->header("Allow"), "allow");
}

void tst_RequestHandler::prepareComesBeforeTheMethodIsMissed()
{
    Application app;
    app.route<Guarded>("/");
    QCOMPARE(ask(app, "POST /")->status, 401);
    QCOMPARE(ask(app, "POST /", "Authorization: x\r\n")->status, 405);
    // What no handler could answer is refused at once.
    QCOMPARE(ask(app, "TRACE /")->status, 405);
}

void tst_RequestHandler::prepareMayFinish()
{
    Application app;
    app.route<Guarded>("/");
    const AnswerPtr answer = ask(app, "GET /?early", "Authorization: x\r\n");
    QCOMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("early"));
}

void tst_RequestHandler::prepareMayRefuse()
{
    Application app;
    app.route<Guarded>("/");
    QCOMPARE(ask(app, "GET /")->status, 401);
    QCOMPARE(ask(app, "GET /", "Authorization: x\r\n")->body, QByteArray("read"));
}

void tst_RequestHandler::arguments()
{
    Application app;
    app.route<Greeter>("/{name}", QStringLiteral("hi "), 2);
    QCOMPARE(ask(app, "GET /you")->body, QByteArray("hi hi you"));
    QCOMPARE(ask(app, "GET /me")->body, QByteArray("hi hi me"));
}

void tst_RequestHandler::writesItsOwnErrors()
{
    Application app;
    app.route<Apologetic>("/");
    QCOMPARE(ask(app, "GET /")->body, QByteArray("Sorry: 418 short and stout"));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("Exception in POST / .*: a secret"));
    QCOMPARE(ask(app, "POST /")->body, QByteArray("Sorry: 500 "));
}

void tst_RequestHandler::errorsInWriteErrorAre500()
{
    Application app;
    app.route<Broken>("/");
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("Exception in GET / .*: broken too"));
    const AnswerPtr answer = ask(app, "GET /");
    QCOMPARE(answer->answers, 1);
    QCOMPARE(answer->status, 500);
}

void tst_RequestHandler::peerThatGoes()
{
    Application app;
    app.route<LoggingHandler>("/");
    const AnswerPtr answer = ask(app, "GET /");
    answer->closePeer();
    QCOMPARE(s_log, QStringList({"prepare", "close"}));
    QTRY_VERIFY(s_log.contains("end"));
    QCOMPARE(s_log, QStringList({"prepare", "close", "prepared", "get", "got", "end"}));
}

void tst_RequestHandler::isGoneWhenItsTaskEnded()
{
    Application app;
    app.route<LoggingHandler>("/");
    for (int i = 0; i < 3; ++i)
        (void)ask(app, "GET /");
    QTRY_COMPARE(s_log.count("end"), 3);
    QCOMPARE(s_log.count("finish"), 3);
}

void tst_RequestHandler::leavesNothingBehind_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("at once") << QByteArray("") << 200;
    QTest::newRow("waits") << QByteArray("?waits") << 200;
    QTest::newRow("throws") << QByteArray("?throws") << 409;
    QTest::newRow("waits and throws") << QByteArray("?waits&throws") << 409;
    QTest::newRow("throws behind its answer") << QByteArray("?finishes&throws") << 200;
    QTest::newRow("throws behind its answer, late") << QByteArray("?finishes&waits&throws") << 200;
    QTest::newRow("onFinish() throws") << QByteArray("?throwsAtTheEnd") << 200;
}

// However it ends: neither handlers nor what they held stay.
void tst_RequestHandler::leavesNothingBehind()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    const auto held = std::make_shared<int>(0);
    Application app;
    app.route<Holder>("/", held);
    const long before = held.use_count(); // the route's own
    for (int i = 0; i < 50; ++i) {
        const AnswerPtr answer = ask(app, "GET /" + query);
        QTRY_VERIFY(answer->answers > 0);
        QCOMPARE(answer->status, status);
    }
    QTRY_COMPARE(held.use_count(), before);
    QCOMPARE(Holder::alive, 0);
}

void tst_RequestHandler::middlewareIsAround()
{
    Application app;
    app.route<LoggingHandler>("/");
    app.use([](Context &c, Next next) -> Task<> {
        s_log += "before";
        co_await next();
        s_log += "after";
        c.setHeader("X-After", "1");
    });
    const AnswerPtr answer = ask(app, "GET /");
    QTRY_VERIFY(s_log.contains("end"));
    QCOMPARE(s_log, QStringList({"before", "prepare", "prepared", "get", "got", "after", "finish", "end"}));
    QCOMPARE(answer->header("X-After"), QByteArray("1"));
}

QTEST_GUILESS_MAIN(tst_RequestHandler)
#include "tst_requesthandler.moc"
