// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/web/contextaccess.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;

/// What stands on the wire between one answer and the next, and what a peer sees when an answer fails.
class tst_Http1Answers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase();
    void init();
    void cleanup();

    void keepsToTheAnnouncedLength_data();
    void keepsToTheAnnouncedLength();
    void sendsNoContentWhereThereIsNone_data();
    void sendsNoContentWhereThereIsNone();
    void tellsOldClientsTheTruth_data();
    void tellsOldClientsTheTruth();
    void sendsEarlyHints();
    void refusesOddStatuses();
    void sendsSeveralRangesOfAFile();
    void cutsAFileThatGetsShorter();
    void boundsTheQueueOfAStreamThatWaits();
    void waitsInsideACodedPiece();
    void endsStreamsThatNobodyWants();
    void cutsAStreamThatDoesNotWait();

private:
    void addStreamRoutes();
    void addContentRoutes();

    QTemporaryDir m_folder;
    QByteArray m_content;
    std::optional<Application> m_application;
    std::optional<TestServer> m_server;
    std::atomic<int> m_written{0};
    Leftovers m_leftovers;
};

void tst_Http1Answers::initTestCase()
{
    m_content.resize(20 * 1024 * 1024);
    for (qsizetype i = 0; i < m_content.size(); ++i)
        m_content[i] = char(i * 31 + i / 4096);
}

void tst_Http1Answers::addStreamRoutes()
{
    m_application->get("/announced/{length:int}/{written:int}", [](Context &c) -> Task<> {
        c.contentLength(c.intParam("length"));
        const qint64 written = c.intParam("written");
        for (qint64 i = 0; i < written; ++i) {
            if (!co_await c.write("x"))
                co_return;
        }
        if (written == 0)
            web::ContextAccess::beginStream(c);
    });
    m_application->get("/stream", [](Context &c) -> Task<> {
        co_await c.write("one ");
        co_await c.write("two");
    });
    m_application->get("/hints", [](Context &c) -> Task<> {
        c.earlyHints({"</style.css>; rel=preload", "</app.js>; rel=preload"});
        co_await sleepFor(1ms);
        c.text("page");
    });
    m_application->get("/patient", [this](Context &c) -> Task<> {
        while (co_await c.write(QByteArray(64 * 1024, 'e')))
            ++m_written;
    });
    m_application->get("/large", [](Context &c) -> Task<> {
        QByteArray noise(12 * 1024 * 1024, Qt::Uninitialized);
        QRandomGenerator(1).fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        c.setHeader("Content-Type", "text/plain");
        co_await c.write(noise.toBase64());
    });
    // Each write waits, and nobody waits for the write.
    m_application->get("/hasty", [this](Context &c) -> Task<> {
        web::ContextAccess::beginStream(c);
        while (web::ContextAccess::exchange(c).writeStream(QByteArray(64 * 1024, 'e'))) {
            ++m_written;
            co_await sleepFor(1ms);
        }
    });
}

void tst_Http1Answers::addContentRoutes()
{
    m_application->any("/status/{status:int}",
                       [](Context &c) { c.status(int(c.intParam("status"))).text("body"); });
    m_application->any("/raw/{status:int}", [](Context &c) {
        c.text("body");
        c.response().status = int(c.intParam("status"));
    });
    m_application->head("/length", [](Context &c) { c.contentLength(1234); });
    m_application->files("/files", m_folder.path());
    m_application->compress();
}

void tst_Http1Answers::init()
{
    QFile file(m_folder.filePath(QStringLiteral("large.bin")));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(m_content), m_content.size());
    file.close();
    m_leftovers.begin();
    m_written = 0;
    m_application.emplace();
    addStreamRoutes();
    addContentRoutes();
    ServerConfig config = streamConfig();
    config.workers = 1;
    config.writes.highWater = 128 * 1024;
    config.writes.most = 1024 * 1024;
    m_server.emplace(*m_application, config);
}

void tst_Http1Answers::cleanup()
{
    m_server.reset();
    m_application.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Answers::keepsToTheAnnouncedLength_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("9112-6.3 exactly") << QByteArray("/announced/5/5") << true;
    QTest::newRow("9112-6.3 nothing") << QByteArray("/announced/0/0") << true;
    QTest::newRow("9112-6.3 too little") << QByteArray("/announced/5/4") << false;
    QTest::newRow("9112-6.3 none of it") << QByteArray("/announced/5/0") << false;
    QTest::newRow("9112-6.3 too much") << QByteArray("/announced/5/6") << false;
}

void tst_Http1Answers::keepsToTheAnnouncedLength()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isRight);
    for (const QByteArray version : {"1.1", "1.0"}) {
        RawClient client = m_server->connect();
        client.send("GET " + path + " HTTP/" + version + "\r\nHost: a\r\nConnection: keep-alive\r\n\r\n");
        if (isRight) {
            const Reply reply = client.reply();
            QVERIFY(reply.isWhole && !reply.header("Content-Length").isNull());
            QVERIFY(reply.header("Transfer-Encoding").isNull());
            QCOMPARE(client.get("/status/200").body, QByteArray("body"));
        } else {
            QCOMPARE(client.end(), End::Reset);
        }
    }
}

void tst_Http1Answers::sendsNoContentWhereThereIsNone_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("length"); // null: no such field
    const auto row = [](const char *name, const char *request, const QByteArray &length) {
        QTest::newRow(name) << QByteArray(request) << length;
    };
    row("9110-15.3.5 204", "GET /status/204", {});
    row("9110-15.4.5 304", "GET /status/304", {});
    row("9110-15.3.6 205", "GET /status/205", "0");
    row("9110-9.3.2 HEAD", "HEAD /status/200", "4");
    row("9110-9.3.2 HEAD of an error", "HEAD /status/404", "4");
    row("9110-9.3.2 HEAD without content", "HEAD /length", "1234");
    row("9110-9.3.2 HEAD of a stream", "HEAD /stream", {});
    row("9110-9.3.2 HEAD of a stream of known length", "HEAD /announced/5/5", "5");
}

void tst_Http1Answers::sendsNoContentWhereThereIsNone()
{
    QFETCH(QByteArray, request);
    RawClient client = m_server->connect();
    client.send(request + " HTTP/1.1\r\nHost: a\r\n\r\n");
    const Reply reply = client.reply(true);
    QVERIFY(reply.status >= 200);
    QTEST(reply.header("Content-Length"), "length");
    // The next answer follows at once.
    client.send("GET /status/201 HTTP/1.1\r\nHost: a\r\n\r\n");
    const Reply next = client.reply();
    QCOMPARE(next.status, 201);
    QCOMPARE(next.body, QByteArray("body"));
}

void tst_Http1Answers::tellsOldClientsTheTruth_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *path, const char *field, const char *connection,
                        const char *body) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(field) << QByteArray(connection)
                            << QByteArray(body);
    };
    row("9112-9.3 of known length", "/status/200", "Connection: keep-alive\r\n", "keep-alive", "body");
    row("9112-9.3 not asked for", "/status/200", "", "close", "body");
    row("9112-6.3 stream", "/stream", "Connection: keep-alive\r\n", "close", "one two");
    row("9112-6.1 stream, not asked for", "/stream", "", "close", "one two");
}

void tst_Http1Answers::tellsOldClientsTheTruth()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, connection);
    RawClient client = m_server->connect();
    client.send("GET " + path + " HTTP/1.0\r\n" + field + "\r\n");
    const Reply reply = client.reply();
    QTEST(reply.body, "body");
    QVERIFY(reply.isWhole);
    QCOMPARE(reply.header("Connection"), connection);
    QVERIFY(reply.header("Transfer-Encoding").isNull());
    if (connection == "close")
        QCOMPARE(client.end(), End::Fin);
    else
        QCOMPARE(client.get("/status/200").status, 200);
}

void tst_Http1Answers::sendsEarlyHints()
{
    RawClient client = m_server->connect();
    const Reply hints = client.get("/hints");
    QCOMPARE(hints.status, 103);
    QCOMPARE(hints.head, QByteArray("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n"
                                    "Link: </app.js>; rel=preload\r\n\r\n"));
    QCOMPARE(client.reply().body, QByteArray("page"));
    RawClient old = m_server->connect();
    old.send("GET /hints HTTP/1.0\r\n\r\n");
    QCOMPARE(old.reply().status, 200);
}

void tst_Http1Answers::refusesOddStatuses()
{
    for (const char *status : {"0", "99", "100", "199", "600", "1000"}) {
        RawClient client = m_server->connect();
        QCOMPARE(client.get(QByteArray("/status/") + status).status, 500);
        QCOMPARE(client.get(QByteArray("/raw/") + status).status, 500);
    }
}

void tst_Http1Answers::sendsSeveralRangesOfAFile()
{
    RawClient client = m_server->connect(16 * 1024);
    client.send(
        "GET /files/large.bin HTTP/1.1\r\nHost: a\r\nRange: bytes=0-3999999, 5000000-8999999,-5\r\n\r\n");
    const Reply reply = client.reply();
    QCOMPARE(reply.status, 206);
    QVERIFY(reply.isWhole);
    for (const QByteArray &part :
         {m_content.left(4'000'000), m_content.mid(5'000'000, 4'000'000), m_content.last(5)})
        QVERIFY(reply.body.contains("\r\n\r\n" + part + "\r\n--"));
    QVERIFY(reply.body.size() < 8'001'000);
    QCOMPARE(client.get("/status/200").status, 200);
}

void tst_Http1Answers::cutsAFileThatGetsShorter()
{
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /files/large.bin HTTP/1.1\r\nHost: a\r\n\r\n");
    const QByteArray head = client.readUntil("\r\n\r\n");
    QVERIFY(head.contains("Content-Length: 20971520"));
    QVERIFY(QFile::resize(m_folder.filePath(QStringLiteral("large.bin")), 1024));
    // The end comes before the length that was told.
    QVERIFY(client.readToEnd().size() < m_content.size());
    QVERIFY(client.end() != End::None);
}

void tst_Http1Answers::boundsTheQueueOfAStreamThatWaits()
{
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /patient HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(m_server->totals().queuedBytes > 128 * 1024);
    const int written = m_written;
    QVERIFY(m_server->totals().queuedBytes < 300 * 1024);
    // It goes on when the peer reads.
    const qsizetype size = 8 * 1024 * 1024;
    QCOMPARE(client.read(size).size(), size);
    QTRY_VERIFY(m_written > written);
    QVERIFY(m_server->totals().queuedBytes < 300 * 1024);
}

void tst_Http1Answers::waitsInsideACodedPiece()
{
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /large HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n");
    QTRY_VERIFY(m_server->totals().queuedBytes > 128 * 1024);
    QVERIFY(m_server->totals().queuedBytes < 1024 * 1024);
    const Reply reply = client.reply();
    QCOMPARE(reply.header("Content-Encoding"), "gzip");
    QVERIFY(reply.isWhole);
    QVERIFY(reply.body.size() > 10 * 1024 * 1024);
    QCOMPARE(m_server->totals().limitOf(monitor::Limit::AnswerQueue), 0U);
}

void tst_Http1Answers::endsStreamsThatNobodyWants()
{
    RawClient client = m_server->connect();
    client.send("HEAD /patient HTTP/1.1\r\nHost: a\r\n\r\n");
    QCOMPARE(client.reply(true).status, 200);
    QCOMPARE(client.get("/stream").body, "one two");
    QCOMPARE(m_written, 0);
}

void tst_Http1Answers::cutsAStreamThatDoesNotWait()
{
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET /hasty HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(m_written > 0);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(client.end(), End::Reset);
    QCOMPARE(m_server->totals().closes[std::size_t(monitor::CloseCause::Limit)], 1U);
}

QTEST_GUILESS_MAIN(tst_Http1Answers)
#include "tst_http1answers.moc"
