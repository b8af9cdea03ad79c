// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "server/http/contentdecoder.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <atomic>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

/// Transforms of content, over real sockets.
class tst_Transforms final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();
    void changeWholeContent();
    void changeStreams();
    void changeTheHead();
    void standInOrder();
    void maySayNo();
    void comeBeforeTagsAndCoding();
    void changeErrorPages();
    void leaveFilesAlone();
    void haveNoKnownLength();
    void failAsHandlersDo();
    void belongToTheirPart();
    void comeInTime();
    void addNothingOnceTheyBegin();
    void refuseNothing();

private:
    [[nodiscard]] Reply get(const QByteArray &path, const QByteArray &fields = {});

    QTemporaryDir m_folder;
    std::optional<Application> m_app;
    std::optional<TestServer> m_server;
    std::atomic<int> m_made{0};
};

namespace {

/// Capital letters; keeps the last one of each piece back, as one that needs what follows does.
class Capitals final : public OutputTransform {
public:
    QByteArray transform(QByteArray piece, bool isLast) override
    {
        piece = m_kept + piece.toUpper();
        m_kept = isLast ? QByteArray() : piece.right(1);
        if (!isLast)
            piece.chop(1);
        return piece;
    }

private:
    QByteArray m_kept;
};

/// Something in front and behind.
class Around final : public OutputTransform {
public:
    explicit Around(QByteArray sign)
        : m_sign(std::move(sign))
    {
    }
    void begin(Context &context) override { context.addHeader("X-Around", m_sign); }
    QByteArray transform(QByteArray piece, bool isLast) override
    {
        if (!std::exchange(m_hasBegun, true))
            piece.prepend(m_sign);
        return isLast ? piece + m_sign : piece;
    }

private:
    QByteArray m_sign;
    bool m_hasBegun = false;
};

class Head final : public OutputTransform {
public:
    void begin(Context &context) override
    {
        const QByteArray type = context.response().contentType;
        context.status(context.response().status + 1).setHeader("X-Type", type).removeHeader("X-Gone");
    }
    QByteArray transform(QByteArray piece, bool) override { return piece; }
};

/// Wants another behind it, when it is too late.
class Adding final : public OutputTransform {
public:
    void begin(Context &context) override { context.addTransform(std::make_unique<Around>("*")); }
    QByteArray transform(QByteArray piece, bool) override { return piece; }
};

class Failing final : public OutputTransform {
public:
    QByteArray transform(QByteArray, bool) override { throw std::runtime_error("no transform"); }
};

QByteArray decoded(const Reply &reply)
{
    http::ContentDecoder decoder(http::ContentCoding::Gzip);
    QByteArray content;
    const auto error = decoder.decode(reply.body, content, 1'000'000);
    return error.status == 0 && decoder.finish().status == 0 ? content : QByteArray("not coded as it says");
}

Task<> stream(Context &c)
{
    co_await c.write("one ");
    co_await sleepFor(1ms);
    co_await c.write("two");
    c.append(" end");
}

template<typename T, typename... Arguments>
auto adding(Arguments... arguments)
{
    return [arguments...](Context &c, Next next) {
        c.addTransform(std::make_unique<T>(arguments...));
        next();
    };
}

} // namespace

void tst_Transforms::init()
{
    m_made = 0;
    QFile file(m_folder.filePath("a.txt"));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("of a file") > 0);
    file.close();
    m_app.emplace();
    m_app->compress();
    m_app->addTransform([this](Context &c) -> std::unique_ptr<OutputTransform> {
        ++m_made;
        return c.hasQuery("plain") ? nullptr : std::make_unique<Capitals>();
    });
    m_app->use("/around", adding<Around>(QByteArray("*")));
    m_app->use("/around", adding<Around>(QByteArray("+")));
    m_app->use("/head", adding<Head>());
    m_app->use("/failing", adding<Failing>());
    m_app->use("/adding", adding<Adding>());
    for (const QByteArray prefix : {"", "/around", "/head", "/failing", "/adding"}) {
        m_app->get(prefix + "/whole", [](Context &c) { c.setHeader("X-Gone", "1").text("content"); });
        m_app->get(prefix + "/stream", stream);
    }
    m_app->get("/large", [](Context &c) { c.text(QByteArray(5000, 'a')); });
    m_app->get("/large/stream", [](Context &c) -> Task<> {
        c.setHeader("Content-Type", "text/plain");
        co_await c.write(QByteArray(5000, 'a'));
        co_await c.write("b");
    });
    m_app->get("/error", [](Context &) { throw HttpError(409, "in use"); });
    m_app->get("/late", [](Context &c) -> Task<> {
        co_await c.write("first");
        c.addTransform(std::make_unique<Around>("*"));
    });
    m_app->get("/known", [](Context &c) -> Task<> {
        c.contentLength(3);
        co_await c.write("abc");
    });
    m_app->files("/files", m_folder.path());
    m_app->group("/part", [](Application &part) {
        part.addTransform([](Context &) { return std::make_unique<Around>("p"); });
        part.get("/whole", [](Context &c) { c.text("content"); });
    });
    ServerConfig config = streamConfig();
    config.workers = 1;
    m_server.emplace(*m_app, config);
}

void tst_Transforms::cleanup()
{
    m_server.reset();
    m_app.reset();
}

Reply tst_Transforms::get(const QByteArray &path, const QByteArray &fields)
{
    RawClient client = m_server->connect();
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
    return client.reply();
}

void tst_Transforms::changeWholeContent()
{
    const Reply reply = get("/whole");
    QCOMPARE(reply.body, QByteArray("CONTENT"));
    QCOMPARE(reply.header("Content-Length"), QByteArray("7"));
    QCOMPARE(m_made, 1);
}

void tst_Transforms::changeStreams()
{
    const Reply reply = get("/stream");
    QCOMPARE(reply.body, QByteArray("ONE TWO END"));
    QVERIFY(reply.isWhole);
    QCOMPARE(m_made, 1);
}

void tst_Transforms::changeTheHead()
{
    for (const QByteArray path : {"/head/whole", "/head/stream"}) {
        const Reply reply = get(path);
        QCOMPARE(reply.status, 201);
        QVERIFY(reply.header("X-Gone").isNull());
        QCOMPARE(reply.header("X-Type").startsWith("text/plain"), path == "/head/whole");
    }
}

// Those of the application first.
void tst_Transforms::standInOrder()
{
    const Reply whole = get("/around/whole");
    QCOMPARE(whole.body, QByteArray("+*CONTENT*+"));
    QVERIFY(whole.head.contains("X-Around: *\r\nX-Around: +\r\n"));
    QCOMPARE(get("/around/stream").body, QByteArray("+*ONE TWO END*+"));
}

void tst_Transforms::maySayNo()
{
    QCOMPARE(get("/whole?plain").body, QByteArray("content"));
    QCOMPARE(get("/stream?plain").body, QByteArray("one two end"));
}

void tst_Transforms::comeBeforeTagsAndCoding()
{
    const QByteArray gzip = "Accept-Encoding: gzip\r\n";
    const Reply whole = get("/large", gzip);
    QCOMPARE(whole.header("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(decoded(whole), QByteArray(5000, 'A'));
    QVERIFY(whole.header("ETag") != get("/large?plain", gzip).header("ETag"));
    QCOMPARE(get("/large", gzip + "If-None-Match: " + whole.header("ETag") + "\r\n").status, 304);
    const Reply streamed = get("/large/stream", gzip);
    QCOMPARE(streamed.header("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(decoded(streamed), QByteArray(5000, 'A') + 'B');
}

void tst_Transforms::changeErrorPages()
{
    QCOMPARE(get("/error").body, QByteArray("409 CONFLICT: IN USE\n"));
    QCOMPARE(get("/none").body, QByteArray("404 NOT FOUND\n"));
}

void tst_Transforms::leaveFilesAlone()
{
    QCOMPARE(get("/files/a.txt").body, QByteArray("of a file"));
    QCOMPARE(get("/files/a.txt", "Range: bytes=0-0,8-8\r\n").status, 206);
    QCOMPARE(m_made, 0);
}

void tst_Transforms::haveNoKnownLength()
{
    const Reply reply = get("/known");
    QVERIFY(reply.header("Content-Length").isNull());
    QCOMPARE(reply.body, QByteArray("ABC"));
}

void tst_Transforms::failAsHandlersDo()
{
    const QRegularExpression log("Exception in GET /failing/.*: no transform");
    QTest::ignoreMessage(QtCriticalMsg, log);
    const Reply whole = get("/failing/whole");
    QCOMPARE(whole.status, 500);
    QCOMPARE(whole.body, QByteArray("500 Internal Server Error\n"));
    QTest::ignoreMessage(QtCriticalMsg, log);
    QVERIFY(!get("/failing/stream").isWhole);
    QCOMPARE(get("/whole").body, QByteArray("CONTENT"));
}

// A part has those of the whole until it adds one: then a copy of them, and its own.
void tst_Transforms::belongToTheirPart()
{
    QCOMPARE(get("/part/whole").body, QByteArray("pCONTENTp"));
    QCOMPARE(get("/whole").body, QByteArray("CONTENT"));
}

void tst_Transforms::comeInTime()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("nothing can transform it"));
    QVERIFY(!get("/late").isWhole);
}

// The answer has not been sent yet: it becomes a 500, and the connection goes on.
void tst_Transforms::addNothingOnceTheyBegin()
{
    RawClient client = m_server->connect();
    for (const QByteArray path : {"/adding/whole", "/adding/stream"}) {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression("nothing can transform it"));
        client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
        const Reply refused = client.reply();
        QVERIFY(refused.isWhole);
        QCOMPARE(refused.status, 500);
        QVERIFY2(refused.body.startsWith("500 Internal Server Error"), refused.body);
        client.send("GET /whole HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.reply().body, QByteArray("CONTENT"));
    }
}

void tst_Transforms::refuseNothing()
{
    QVERIFY_THROWS_EXCEPTION(RegistrationError, m_app->addTransform(nullptr));
}

QTEST_GUILESS_MAIN(tst_Transforms)
#include "tst_transforms.moc"
