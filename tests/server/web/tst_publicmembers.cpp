// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"

#include <QtTest/QtTest>

using namespace eyewall;

namespace {

// Whether a program may call it with a T.
template<typename T, typename F>
constexpr bool may(F)
{
    return std::is_invocable_v<F, T &>;
}

// What derives has its own names where the library has some inside.
class Greeting final : public RequestHandler {
public:
    Task<> get() override
    {
        attach(context());
        co_return;
    }

private:
    static void attach(Context &context) { context.text("hello"); }
};

class MemberEcho final : public TaskWebSocketHandler {
public:
    Task<> prepared(Context &context) override { return TaskWebSocketHandler::prepared(context); }
    Task<> received(Message message) override
    {
        send(message);
        co_return;
    }
};

} // namespace

/// What only the library may call is no public member of what programs write with.
class tst_PublicMembers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contextKeepsItsInside();
    void handlersKeepTheirs();
    void applicationKeepsItsServer();
    void valuesAreMadeByTheLibrary();
    void handlersOfProgramsAreRegistered();
};

void tst_PublicMembers::contextKeepsItsInside()
{
    QVERIFY(may<Context>([](auto &c) -> decltype(void(c.finish())) {}));
    QVERIFY(!std::is_default_constructible_v<Context>);
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.exchange())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.keepRequest())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.end())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.abort())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.handOver())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.beginStream())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.route())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.match())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.policy())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.capture("x"))) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.handler())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.state())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.fileContent())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.takeFile())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.clearAnswer())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.takeDeferred())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.isDeferred())) {}));
    QVERIFY(!may<Context>([](auto &c) -> decltype(void(c.pathBuffer())) {}));
}

void tst_PublicMembers::handlersKeepTheirs()
{
    QVERIFY(may<RequestHandler>([](auto &h) -> decltype(void(h.onFinish())) {}));
    QVERIFY(!may<RequestHandler>([](auto &h) -> decltype(void(h.run(http::Method::Get))) {}));
    QVERIFY(!may<RequestHandler>([](auto &h) -> decltype(void(h.attach(std::declval<Context &>(), {}))) {}));
    QVERIFY(may<WebSocketHandler>([](auto &h) -> decltype(void(h.open())) {}));
    QVERIFY(!may<WebSocketHandler>([](auto &h) -> decltype(void(h.attach(nullptr))) {}));
    QVERIFY(!may<WebSocketHandler>([](auto &h) -> decltype(void(h.setSubprotocol({}))) {}));
    QVERIFY(!may<WebSocketHandler>([](auto &h) -> decltype(void(h.mayWait())) {}));
    QVERIFY(!may<WebSocketHandler>([](auto &h) -> decltype(void(h.release({}))) {}));
    QVERIFY(!may<WebSocketHandler>([](auto &h) -> decltype(void(h.session())) {}));
    QVERIFY(!may<MemberEcho>([](auto &h) -> decltype(void(h.mayWait())) {}));
    QVERIFY(!may<MemberEcho>([](auto &h) -> decltype(void(h.session())) {}));
    QVERIFY(!may<MemberEcho>([](auto &h) -> decltype(void(h.open())) {}));
}

void tst_PublicMembers::applicationKeepsItsServer()
{
    QVERIFY(may<Application>([](auto &app) -> decltype(void(app.routePatterns())) {}));
    QVERIFY(!may<Application>([](auto &app) -> decltype(void(app.setHub(nullptr))) {}));
    QVERIFY(!may<Application>([](auto &app) -> decltype(void(app.setServer(nullptr))) {}));
    QVERIFY(!may<Application>([](auto &app) -> decltype(void(app.telemetryRoute())) {}));
    QVERIFY(!may<Application>([](auto &app) -> decltype(void(app.telemetryTopic())) {}));
    QVERIFY(may<http::Headers>([](auto &h) -> decltype(void(h.set("a", "b"))) {}));
    QVERIFY(!may<http::Headers>([](auto &h) -> decltype(void(h.beginViews(""))) {}));
    QVERIFY(!may<http::Headers>([](auto &h) -> decltype(void(h.rebase(""))) {}));
    QVERIFY(!may<http::Headers>([](auto &h) -> decltype(void(h.appendView(0u, 0u, 0u, 0u))) {}));
}

void tst_PublicMembers::valuesAreMadeByTheLibrary()
{
    QVERIFY(!(std::is_constructible_v<Next, web::Chain &, std::size_t>));
    QVERIFY(!std::is_default_constructible_v<Step>);
    QVERIFY(!(std::is_constructible_v<RouteEntry, web::RouteTable &, web::Route &>));
    QVERIFY(!(std::is_constructible_v<Option<int>, options::TypedEntry<int> &>));
    QVERIFY(!(std::is_constructible_v<core::LogInstallation, std::shared_ptr<core::LogSink>>));
    QVERIFY((std::is_move_constructible_v<Permit>)); // by Lock and Semaphore
}

void tst_PublicMembers::handlersOfProgramsAreRegistered()
{
    Application app;
    app.route<Greeting>("/hello");
    app.websocket<MemberEcho>("/echo");
    QCOMPARE(app.routePatterns(), QStringList({"/hello", "/echo"}));
}

QTEST_GUILESS_MAIN(tst_PublicMembers)
#include "tst_publicmembers.moc"
