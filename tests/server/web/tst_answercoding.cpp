// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/core/inflater.h"
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "testexchange.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace eyewall;
using namespace std::chrono_literals;

/// Compressed answers, and entity tags that nobody asked for.
class tst_AnswerCoding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isOffUntilAskedFor();
    void compressesWhatIsWorthIt_data();
    void compressesWhatIsWorthIt();
    void mergesVary_data();
    void mergesVary();
    void headIsLikeGet();
    void largeContentGoesToThePool();
    void variantsHaveTagsOfTheirOwn();
    void changesNameTheVariantToo();
    void compressesFiles();
    void rangesAreUncoded();
    void streamsAreFlushed();
    void streamsOfKnownLengthStayAsTheyAre();
    void eventStreamsStayAsTheyAre();
    void tagsContent_data();
    void tagsContent();
    void tagsComeFromTheContent();
    void tagsOfTheHandlerCount();
    void tagsCanBeSwitchedOff();
    void checksPreconditions_data();
    void checksPreconditions();

private:
    QTemporaryDir m_folder;
    const QByteArray m_text = QByteArray("storm and wind ").repeated(200);
    const QByteArray m_long = QByteArray("storm and wind ").repeated(20'000);
};

namespace {

QByteArray unzipped(QByteArrayView coded)
{
    core::Inflater inflater;
    QByteArray out;
    (void)inflater.inflate(coded, out, 64 * 1024 * 1024);
    return out;
}

constexpr char kAccepts[] = "Accept-Encoding: gzip\r\n";

} // namespace

void tst_AnswerCoding::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("storm.txt")));
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(m_long), m_long.size());
}

void tst_AnswerCoding::isOffUntilAskedFor()
{
    Application app;
    app.get("/", [this](Context &c) { c.text(m_text); });
    const AnswerPtr answer = ask(app, "GET /", kAccepts);
    QCOMPARE(answer->body, m_text);
    QVERIFY(answer->header("Content-Encoding").isNull());
    QVERIFY(answer->header("Vary").isNull());
}

void tst_AnswerCoding::compressesWhatIsWorthIt_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<bool>("varies");
    const auto row = [](const char *name, const char *accept, const char *path, const char *coding,
                        bool varies) {
        QTest::newRow(name) << QByteArray(accept) << QByteArray(path) << QByteArray(coding) << varies;
    };
    row("9110-12.5.3 accepted", "gzip", "/text", "gzip", true);
    row("9110-12.5.3 by weight", "gzip;q=0.2, deflate;q=0.3", "/text", "deflate", true);
    row("9110-12.5.3 excluded", "gzip;q=0", "/text", "", true);
    row("9110-12.5.3 not asked for", "", "/text", "", true);
    row("9110-12.5.3 nothing acceptable", "identity;q=0", "/text", "", true);
    row("part of a name", "xgzipx", "/text", "", true);
    row("small", "gzip", "/small", "", false);
    row("type that is compressed", "gzip", "/png", "", false);
    row("9110-8.4 coded already", "gzip", "/coded", "br", false);
    row("9111-5.2.2.6 no-transform", "gzip", "/asis", "", false);
    row("error page", "gzip", "/error", "gzip", true);
    row("additional type", "gzip", "/wind", "gzip", true);
}

void tst_AnswerCoding::compressesWhatIsWorthIt()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, coding);
    QFETCH(bool, varies);
    CompressOptions options;
    options.types = {"application/x-wind"};
    Application app;
    app.compress(options);
    app.get("/text", [this](Context &c) { c.text(m_text); });
    app.get("/small", [](Context &c) { c.text("storm"); });
    app.get("/png", [this](Context &c) { c.data(m_text, "image/png"); });
    app.get("/coded", [this](Context &c) { c.setHeader("Content-Encoding", "br").text(m_text); });
    app.get("/asis",
            [this](Context &c) { c.setHeader("Cache-Control", "public, no-transform").text(m_text); });
    app.get("/error", [this](Context &c) { c.status(503).text(m_text); });
    app.get("/wind", [this](Context &c) { c.data(m_text, "Application/X-Wind; speed=high"); });
    const AnswerPtr answer = ask(app, "GET " + path, "Accept-Encoding: " + accept + "\r\n");
    QCOMPARE(answer->answers, 1);
    QCOMPARE(answer->header("Content-Encoding"), coding);
    QCOMPARE(answer->header("Vary"), varies ? QByteArray("Accept-Encoding") : QByteArray());
    if (coding == "gzip")
        QCOMPARE(unzipped(answer->body), m_text);
    else if (coding != "deflate" && path != "/small")
        QCOMPARE(answer->body, m_text);
}

void tst_AnswerCoding::mergesVary_data()
{
    QTest::addColumn<QByteArray>("fields"); // of the handler, separated by ";"
    QTest::addColumn<QByteArray>("vary");
    QTest::newRow("none") << QByteArray() << QByteArray("Accept-Encoding");
    QTest::newRow("another") << QByteArray("Cookie") << QByteArray("Cookie, Accept-Encoding");
    QTest::newRow("two fields") << QByteArray("Cookie;Accept")
                                << QByteArray("Cookie, Accept, Accept-Encoding");
    QTest::newRow("there already") << QByteArray("accept-encoding, Cookie")
                                   << QByteArray("accept-encoding, Cookie");
    QTest::newRow("everything") << QByteArray("*") << QByteArray("*");
}

void tst_AnswerCoding::mergesVary()
{
    QFETCH(QByteArray, fields);
    Application app;
    app.compress();
    app.get("/", [&](Context &c) {
        c.text(m_text);
        for (const QByteArray &field : fields.isEmpty() ? QByteArrayList() : fields.split(';'))
            c.addHeader("Vary", field);
    });
    for (const char *accept : {"gzip", "br;q=0"}) {
        const AnswerPtr answer = ask(app, "GET /", QByteArray("Accept-Encoding: ") + accept + "\r\n");
        QTEST(answer->headers.combined("Vary"), "vary");
    }
}

void tst_AnswerCoding::headIsLikeGet()
{
    Application app;
    app.compress();
    app.get("/", [this](Context &c) { c.text(m_text); });
    const AnswerPtr get = ask(app, "GET /", kAccepts);
    const AnswerPtr head = ask(app, "HEAD /", kAccepts);
    QCOMPARE(head->headers.serialized().toByteArray(), get->headers.serialized().toByteArray());
    QCOMPARE(head->body.size(), get->body.size());
}

void tst_AnswerCoding::largeContentGoesToThePool()
{
    Application app;
    app.compress();
    app.get("/plain", [this](Context &c) { c.text(m_long); });
    app.get("/task", [this](Context &c) -> Task<> {
        co_await sleepFor(1ms);
        c.text(m_long);
    });
    core::EventLoop loop;
    for (const char *path : {"/plain", "/task"}) {
        const AnswerPtr answer = ask(app, QByteArray("GET ") + path, kAccepts);
        QTRY_COMPARE(answer->answers, 1);
        QVERIFY(answer->isDetached);
        QCOMPARE(answer->header("Content-Encoding"), QByteArray("gzip"));
        QCOMPARE(unzipped(answer->body), m_long);
    }
}

void tst_AnswerCoding::variantsHaveTagsOfTheirOwn()
{
    Application app;
    app.compress();
    app.get("/", [this](Context &c) {
        c.setHeader("ETag", "\"v1\"").setHeader("Cache-Control", "max-age=9").text(m_text);
    });
    QCOMPARE(ask(app, "GET /")->header("ETag"), QByteArray("\"v1\""));
    QCOMPARE(ask(app, "GET /", kAccepts)->header("ETag"), QByteArray("\"v1-gzip\""));
    const AnswerPtr same = ask(app, "GET /", kAccepts + QByteArray("If-None-Match: \"v1-gzip\"\r\n"));
    QCOMPARE(same->status, 304);
    QVERIFY(same->body.isEmpty() && same->contentType.isEmpty());
    QCOMPARE(same->header("ETag"), QByteArray("\"v1-gzip\""));
    QCOMPARE(same->header("Vary"), QByteArray("Accept-Encoding"));
    QCOMPARE(same->header("Cache-Control"), QByteArray("max-age=9"));
    QVERIFY(same->header("Content-Encoding").isNull());
    // The other variant is another representation.
    QCOMPARE(ask(app, "GET /", "If-None-Match: \"v1-gzip\"\r\n")->status, 200);
    QCOMPARE(ask(app, "GET /", "If-None-Match: \"v1\"\r\n")->header("Vary"), QByteArray("Accept-Encoding"));
}

void tst_AnswerCoding::changesNameTheVariantToo()
{
    Application app;
    app.compress();
    app.put("/", [](Context &c) {
        if (c.checkPreconditions({"\"v1\"", {}}))
            c.text("changed");
    });
    QCOMPARE(ask(app, "PUT /", "If-Match: \"v1-gzip\"\r\n")->status, 200);
    QCOMPARE(ask(app, "PUT /", "If-Match: \"v0-gzip\"\r\n")->status, 412);
}

void tst_AnswerCoding::compressesFiles()
{
    Application app;
    app.compress();
    app.files("/", m_folder.path());
    core::EventLoop loop;
    const AnswerPtr plain = ask(app, "GET /storm.txt");
    QTRY_COMPARE(plain->answers, 1);
    QCOMPARE(plain->header("Vary"), QByteArray("Accept-Encoding"));
    QCOMPARE(plain->header("Accept-Ranges"), QByteArray("bytes"));
    const AnswerPtr answer = ask(app, "GET /storm.txt", kAccepts);
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->header("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(unzipped(answer->body), m_long);
    const QByteArray etag = plain->header("ETag");
    QCOMPARE(answer->header("ETag"), etag.chopped(1) + "-gzip\"");
    QCOMPARE(
        ask(app, "GET /storm.txt", kAccepts + ("If-None-Match: " + answer->header("ETag")) + "\r\n")->status,
        304);
}

void tst_AnswerCoding::rangesAreUncoded()
{
    Application app;
    app.compress();
    app.files("/", m_folder.path());
    const AnswerPtr answer = ask(app, "GET /storm.txt", kAccepts + QByteArray("Range: bytes=6-8\r\n"));
    QCOMPARE(answer->status, 206);
    QCOMPARE(answer->body, QByteArray("and"));
    QVERIFY(answer->header("Content-Encoding").isNull());
    QCOMPARE(answer->header("Vary"), QByteArray("Accept-Encoding"));
}

void tst_AnswerCoding::streamsAreFlushed()
{
    Application app;
    app.compress();
    app.get("/", [this](Context &c) -> Task<> {
        c.text("");
        co_await c.write("one");
        co_await sleepFor(1ms);
        co_await c.write(m_long);
        c.append("three");
    });
    const AnswerPtr answer = ask(app, "GET /", kAccepts);
    QCOMPARE(answer->header("Content-Encoding"), QByteArray("gzip"));
    QCOMPARE(unzipped(answer->body), QByteArray("one"));
    QTRY_VERIFY(answer->isEnded);
    QCOMPARE(unzipped(answer->body), "one" + m_long + "three");
    const AnswerPtr head = ask(app, "HEAD /", kAccepts);
    QCOMPARE(head->header("Content-Encoding"), QByteArray("gzip"));
    QTRY_VERIFY(head->isEnded);
}

void tst_AnswerCoding::streamsOfKnownLengthStayAsTheyAre()
{
    Application app;
    app.compress();
    app.get("/", [](Context &c) -> Task<> {
        c.text("");
        c.contentLength(3);
        co_await c.write("one");
    });
    const AnswerPtr answer = ask(app, "GET /", kAccepts);
    QVERIFY(answer->header("Content-Encoding").isNull());
    QCOMPARE(answer->contentLength, std::optional<qint64>(3));
    QCOMPARE(answer->body, QByteArray("one"));
}

void tst_AnswerCoding::eventStreamsStayAsTheyAre()
{
    Application app;
    app.compress();
    app.events("/", [](Context &, EventStream &events) -> Task<> { co_await events.send({}, "wind"); });
    const AnswerPtr answer = ask(app, "GET /", kAccepts);
    QVERIFY(answer->header("Content-Encoding").isNull());
    QCOMPARE(answer->body, QByteArray("data: wind\n\n"));
}

void tst_AnswerCoding::tagsContent_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isTagged");
    QTest::newRow("large") << QByteArray("GET /text") << true;
    QTest::newRow("for HEAD") << QByteArray("HEAD /text") << true;
    QTest::newRow("small") << QByteArray("GET /small") << false;
    QTest::newRow("not kept") << QByteArray("GET /secret") << false;
    QTest::newRow("other status") << QByteArray("GET /created") << false;
    QTest::newRow("other method") << QByteArray("POST /text") << false;
}

void tst_AnswerCoding::tagsContent()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isTagged);
    Application app;
    app.any("/text", [this](Context &c) { c.text(m_text); });
    app.get("/small", [](Context &c) { c.text("storm"); });
    app.get("/secret", [this](Context &c) { c.setHeader("Cache-Control", "no-store").text(m_text); });
    app.get("/created", [this](Context &c) { c.status(201).text(m_text); });
    const QByteArray etag = ask(app, path)->header("ETag");
    QCOMPARE(!etag.isEmpty(), isTagged);
    if (!isTagged)
        return;
    const AnswerPtr same = ask(app, path, "If-None-Match: W/" + etag + "\r\n");
    QCOMPARE(same->status, 304);
    QVERIFY(same->body.isEmpty() && same->contentType.isEmpty());
    QCOMPARE(same->header("ETag"), etag);
    QCOMPARE(ask(app, path, "If-None-Match: \"other\"\r\n")->status, 200);
}

void tst_AnswerCoding::tagsComeFromTheContent()
{
    Application app;
    app.get("/a", [this](Context &c) { c.text(m_text); });
    app.get("/b", [this](Context &c) { c.text(m_text + 'b'); });
    QCOMPARE(ask(app, "GET /a")->header("ETag"), ask(app, "GET /a")->header("ETag"));
    QVERIFY(ask(app, "GET /a")->header("ETag") != ask(app, "GET /b")->header("ETag"));
}

void tst_AnswerCoding::tagsOfTheHandlerCount()
{
    Application app;
    app.get("/", [](Context &c) { c.setHeader("ETag", "\"v1\"").text("small"); });
    app.get("/date",
            [](Context &c) { c.setHeader("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT").text("small"); });
    app.get("/stream", [](Context &c) -> Task<> {
        c.setHeader("ETag", "\"v1\"");
        co_await c.write("x");
    });
    for (const char *path : {"/", "/stream"}) {
        QCOMPARE(ask(app, QByteArray("GET ") + path, "If-None-Match: \"v0\", \"v1\"\r\n")->status, 304);
        QCOMPARE(ask(app, QByteArray("GET ") + path, "If-None-Match: \"v0\"\r\n")->status, 200);
    }
    QCOMPARE(ask(app, "GET /", "If-Match: \"v0\"\r\n")->status, 412);
    QCOMPARE(ask(app, "GET /date", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\r\n")->status, 304);
    QCOMPARE(ask(app, "GET /date", "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:36 GMT\r\n")->status, 412);
}

void tst_AnswerCoding::tagsCanBeSwitchedOff()
{
    EtagOptions options;
    options.maximumSize = 0;
    Application app;
    app.setEtags(options);
    app.get("/", [this](Context &c) { c.text(m_text); });
    QVERIFY(ask(app, "GET /")->header("ETag").isNull());
}

void tst_AnswerCoding::checksPreconditions_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << QByteArray("PUT /") << QByteArray() << 200;
    QTest::newRow("expected") << QByteArray("PUT /") << QByteArray("If-Match: \"v1\"\r\n") << 200;
    QTest::newRow("other") << QByteArray("DELETE /") << QByteArray("If-Match: \"v2\"\r\n") << 412;
    QTest::newRow("create only") << QByteArray("PUT /") << QByteArray("If-None-Match: *\r\n") << 412;
    QTest::newRow("create") << QByteArray("PUT /new") << QByteArray("If-None-Match: *\r\n") << 200;
    QTest::newRow("change only") << QByteArray("PUT /new") << QByteArray("If-Match: *\r\n") << 412;
    QTest::newRow("reading") << QByteArray("GET /") << QByteArray("If-None-Match: \"v1\"\r\n") << 304;
}

void tst_AnswerCoding::checksPreconditions()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, fields);
    int changes = 0;
    Application app;
    app.any("/", [&](Context &c) {
        if (!c.checkPreconditions({"\"v1\"", 784111777}))
            return;
        ++changes;
        c.text("done");
    });
    app.any("/new", [&](Context &c) {
        Validators nothing;
        nothing.exists = false;
        if (!c.checkPreconditions(nothing))
            return;
        ++changes;
        c.text("done");
    });
    const AnswerPtr answer = ask(app, request, fields);
    QTEST(answer->status, "status");
    QCOMPARE(changes, answer->status == 200 ? 1 : 0);
}

QTEST_GUILESS_MAIN(tst_AnswerCoding)
#include "tst_answercoding.moc"
