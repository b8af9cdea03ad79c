// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/http/serializer.h"
#include "testexchange.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <sys/stat.h>
#include <utime.h>

using namespace eyewall;

class tst_StaticFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serves_data();
    void serves();
    void staysInside_data();
    void staysInside();
    void hiddenNamesWhenWanted();
    void redirectsFolders_data();
    void redirectsFolders();
    void allowsOnlyReading();
    void largeFilesAreHandedOver();
    void headHasTheSameFields();
    void conditions_data();
    void conditions();
    void ranges_data();
    void ranges();
    void severalRanges();
    void rangesAreForGet();
    void etagChangesWithTheFile();
    void etagOfANewFileIsWeak();
    void cacheControl();
    void filesOfTheProgram();
    void explicitRoutesComeFirst();

private:
    void write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QByteArray m_large;
};

void tst_StaticFiles::write(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The folder that is served is "site"; beside it lies what nobody may read.
void tst_StaticFiles::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QDir folder(m_folder.path());
    for (const char *name : {"site", "site/sub", "site/empty", "site/.git", "siteless"})
        QVERIFY(folder.mkpath(name));
    m_large = QByteArray(64 * 1024, 'x') + "end";
    write("secret.txt", "secret");
    write("siteless/secret.txt", "secret");
    write("site/index.html", "<p>index");
    write("site/a b.txt", "blank");
    write("site/grün.css", "css");
    write("site/ten.txt", "0123456789");
    write("site/none.txt", "");
    write("site/large.bin", m_large);
    write("site/sub/index.html", "<p>sub");
    write("site/sub/x.js", "js");
    write("site/.git/config", "secret");
    write("site/.env", "secret");
    QVERIFY(QFile::link("ten.txt", path("site/inside.txt")));
    QVERIFY(QFile::link("sub", path("site/alias")));
    QVERIFY(QFile::link("../secret.txt", path("site/outside.txt")));
    QVERIFY(QFile::link(path("secret.txt"), path("site/absolute.txt")));
    QVERIFY(QFile::link("..", path("site/up")));
    QVERIFY(QFile::link("/proc/self/environ", path("site/magic.txt")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("site/fifo")).constData(), 0600), 0);
    const utimbuf times{1'000'000'000, 1'000'000'000};
    QCOMPARE(::utime(QFile::encodeName(path("site/ten.txt")).constData(), &times), 0);
    Application app;
    app.files("/", path("site"));
    QTRY_VERIFY(ask(app, "GET /ten.txt")->header("ETag").startsWith('"')); // new files have weak ones
}

void tst_StaticFiles::serves_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const char *body, const char *type) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(body) << QByteArray(type);
    };
    row("/ten.txt", "0123456789", "text/plain");
    row("/ten.txt?v=1", "0123456789", "text/plain");
    row("/t%65n.txt", "0123456789", "text/plain");
    row("/a%20b.txt", "blank", "text/plain");
    row("/gr%C3%BCn.css", "css", "text/css");
    row("/sub/x.js", "js", "text/javascript");
    row("/none.txt", "", "text/plain");
    row("/", "<p>index", "text/html");
    row("/sub/", "<p>sub", "text/html");
    row("/inside.txt", "0123456789", "text/plain");
    row("/alias/x.js", "js", "text/javascript");
}

void tst_StaticFiles::serves()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, type);
    Application app;
    app.files("/", this->path("site"));
    const AnswerPtr answer = ask(app, "GET " + path);
    QCOMPARE(answer->answers, 1);
    QCOMPARE(answer->status, 200);
    QTEST(answer->body, "body");
    QVERIFY2(answer->contentType.startsWith(type), answer->contentType.constData());
}

void tst_StaticFiles::staysInside_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"missing.txt",
                             "../secret.txt",
                             "..%2fsecret.txt",
                             "%2e%2e/secret.txt",
                             "%2e%2e%2fsecret.txt",
                             "sub/../../secret.txt",
                             "sub/..%2F..%2Fsecret.txt",
                             "../siteless/secret.txt",
                             "..",
                             "sub/..",
                             ".",
                             "./ten.txt",
                             "..%5csecret.txt",
                             "sub%5cx.js",
                             "/secret.txt",
                             "%2fetc/passwd",
                             "/etc/passwd",
                             "//etc/passwd",
                             "ten.txt%00",
                             "ten.txt%00.html",
                             "%00",
                             "sub//x.js",
                             "ten.txt/",
                             "ten.txt/x",
                             "outside.txt",
                             "absolute.txt",
                             "up/secret.txt",
                             "up/site/ten.txt",
                             "magic.txt",
                             "fifo",
                             "empty/",
                             ".env",
                             ".git/config",
                             "%2egit/config",
                             "sub/.hidden"})
        QTest::newRow(name) << QByteArray(name);
}

void tst_StaticFiles::staysInside()
{
    QFETCH(QByteArray, name);
    Application app;
    app.files("/", path("site"));
    app.files("/static", path("site"));
    for (const QByteArray prefix : {"/", "/static/"}) {
        const AnswerPtr answer = ask(app, "GET " + prefix + name);
        QCOMPARE(answer->status, 404);
        QVERIFY(!answer->body.contains("secret"));
    }
}

void tst_StaticFiles::hiddenNamesWhenWanted()
{
    StaticOptions options;
    options.servesHidden = true;
    Application app;
    app.files("/", path("site"), options);
    QCOMPARE(ask(app, "GET /.env")->status, 200);
    QCOMPARE(ask(app, "GET /../secret.txt")->status, 404);
}

void tst_StaticFiles::redirectsFolders_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("folder") << QByteArray("/s/sub") << QByteArray("/s/sub/");
    QTest::newRow("keeps the query") << QByteArray("/s/sub?a=%20&b") << QByteArray("/s/sub/?a=%20&b");
    QTest::newRow("keeps an empty query") << QByteArray("/s/sub?") << QByteArray("/s/sub/?");
    QTest::newRow("the mount itself") << QByteArray("/s") << QByteArray("/s/");
    QTest::newRow("the mount with a query") << QByteArray("/s?x") << QByteArray("/s/?x");
    QTest::newRow("linked folder") << QByteArray("/s/alias") << QByteArray("/s/alias/");
}

void tst_StaticFiles::redirectsFolders()
{
    QFETCH(QByteArray, path);
    Application app;
    app.files("/", this->path("site"));
    app.files("/s", this->path("site"));
    const AnswerPtr answer = ask(app, "GET " + path);
    QCOMPARE(answer->status, 301);
    QTEST(answer->header("Location"), "location");
    // "//sub" must not become a redirect to the host "sub".
    const AnswerPtr evil = ask(app, "GET //sub");
    QVERIFY(evil->status == 404 || evil->header("Location") == "/sub/");
}

void tst_StaticFiles::allowsOnlyReading()
{
    Application app;
    app.files("/", path("site"));
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH"}) {
        const AnswerPtr answer = ask(app, method + QByteArray(" /ten.txt"));
        QCOMPARE(answer->status, 405);
        QCOMPARE(answer->header("Allow"), QByteArray("GET, HEAD, OPTIONS"));
    }
}

void tst_StaticFiles::largeFilesAreHandedOver()
{
    Application app;
    app.files("/", path("site"));
    const AnswerPtr large = ask(app, "GET /large.bin");
    QVERIFY(large->isFile);
    QCOMPARE(large->body, m_large);
    QVERIFY(!ask(app, "GET /ten.txt")->isFile);
    const AnswerPtr part = ask(app, "GET /large.bin", "Range: bytes=-3\r\n");
    QCOMPARE(part->body, QByteArray("end"));
}

void tst_StaticFiles::headHasTheSameFields()
{
    Application app;
    app.files("/", path("site"));
    for (const QByteArray path : {"/ten.txt", "/large.bin", "/none.txt"}) {
        const AnswerPtr get = ask(app, "GET " + path);
        const AnswerPtr head = ask(app, "HEAD " + path);
        QCOMPARE(head->status, 200);
        QCOMPARE(head->contentType, get->contentType);
        QCOMPARE(head->headers.serialized().toByteArray(), get->headers.serialized().toByteArray());
        // The connection sends its length and nothing else.
        QCOMPARE(head->body.size(), get->body.size());
    }
}

void tst_StaticFiles::conditions_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *fields, int status) {
        QTest::newRow(name) << QByteArray(fields) << status;
    };
    row("same tag", "If-None-Match: ETAG\r\n", 304);
    row("same tag, weak", "If-None-Match: W/ETAG\r\n", 304);
    row("in a list", "If-None-Match: \"a\", ETAG\r\n", 304);
    row("in two fields", "If-None-Match: \"a\"\r\nIf-None-Match: ETAG\r\n", 304);
    row("any", "If-None-Match: *\r\n", 304);
    row("other tag", "If-None-Match: \"a\"\r\n", 200);
    row("same date", "If-Modified-Since: Sun, 09 Sep 2001 01:46:40 GMT\r\n", 304);
    row("later", "If-Modified-Since: Sun, 09 Sep 2001 01:46:41 GMT\r\n", 304);
    row("earlier", "If-Modified-Since: Sun, 09 Sep 2001 01:46:39 GMT\r\n", 200);
    row("no date", "If-Modified-Since: yesterday\r\n", 200);
    row("the tag decides", "If-None-Match: \"a\"\r\nIf-Modified-Since: Sun, 09 Sep 2001 01:46:40 GMT\r\n",
        200);
    row("the tag decides again",
        "If-None-Match: ETAG\r\nIf-Modified-Since: Sun, 09 Sep 2001 01:46:39 GMT\r\n", 304);
    row("9110-13.2.2 expected state", "If-Match: ETAG\r\n", 200);
    row("9110-13.2.2 any state", "If-Match: *\r\n", 200);
    row("9110-13.1.1 compared strongly", "If-Match: W/ETAG\r\n", 412);
    row("9110-13.2.2 other state", "If-Match: \"a\"\r\n", 412);
    row("9110-13.2.2 not changed since", "If-Unmodified-Since: Sun, 09 Sep 2001 01:46:40 GMT\r\n", 200);
    row("9110-13.2.2 changed since", "If-Unmodified-Since: Sun, 09 Sep 2001 01:46:39 GMT\r\n", 412);
    row("9110-13.2.2 If-Match before the date",
        "If-Match: ETAG\r\nIf-Unmodified-Since: Sun, 09 Sep 2001 01:46:39 GMT\r\n", 200);
    row("9110-13.2.2 If-Match before If-None-Match", "If-Match: \"a\"\r\nIf-None-Match: ETAG\r\n", 412);
    row("9110-13.2.2 both hold", "If-Match: ETAG\r\nIf-None-Match: ETAG\r\n", 304);
    row("9110-5.6.7 rfc850 date", "If-Modified-Since: Sunday, 09-Sep-01 01:46:40 GMT\r\n", 304);
    row("9110-5.6.7 asctime date", "If-Modified-Since: Sun Sep  9 01:46:40 2001\r\n", 304);
    row("before ranges", "If-None-Match: ETAG\r\nRange: bytes=0-1\r\n", 304);
}

void tst_StaticFiles::conditions()
{
    QFETCH(QByteArray, fields);
    Application app;
    app.files("/", path("site"));
    const AnswerPtr plain = ask(app, "GET /ten.txt");
    QCOMPARE(plain->header("Last-Modified"), QByteArray("Sun, 09 Sep 2001 01:46:40 GMT"));
    const QByteArray etag = plain->header("ETag");
    QVERIFY(etag.startsWith('"') && etag.endsWith('"') && etag.size() > 10);
    const AnswerPtr answer = ask(app, "GET /ten.txt", fields.replace("ETAG", etag));
    QTEST(answer->status, "status");
    if (answer->status != 412) {
        QCOMPARE(answer->header("ETag"), etag);
        QCOMPARE(answer->body.isEmpty(), answer->status == 304);
    }
    QCOMPARE(answer->contentType.isEmpty(), answer->status == 304);
}

void tst_StaticFiles::ranges_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("contentRange");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *fields, int status, const char *range,
                        const char *body) {
        QTest::newRow(name) << QByteArray(fields) << status << QByteArray(range) << QByteArray(body);
    };
    row("first two", "Range: bytes=0-1\r\n", 206, "bytes 0-1/10", "01");
    row("from the middle", "Range: bytes=4-\r\n", 206, "bytes 4-9/10", "456789");
    row("last three", "Range: bytes=-3\r\n", 206, "bytes 7-9/10", "789");
    row("beyond the end", "Range: bytes=8-99\r\n", 206, "bytes 8-9/10", "89");
    row("behind the end", "Range: bytes=10-\r\n", 416, "bytes */10", "416 Range Not Satisfiable\n");
    row("nothing", "Range: bytes=-0\r\n", 416, "bytes */10", "416 Range Not Satisfiable\n");
    row("two close to each other", "Range: bytes=0-1,3-4\r\n", 206, "bytes 0-4/10", "01234");
    row("one of two", "Range: bytes=0-1,30-40\r\n", 206, "bytes 0-1/10", "01");
    row("none of two", "Range: bytes=20-,30-40\r\n", 416, "bytes */10", "416 Range Not Satisfiable\n");
    row("two fields", "Range: bytes=0-1\r\nRange: bytes=3-4\r\n", 200, "", "0123456789");
    row("backwards", "Range: bytes=3-1\r\n", 200, "", "0123456789");
    row("other unit", "Range: lines=0-1\r\n", 200, "", "0123456789");
    row("same file", "Range: bytes=0-1\r\nIf-Range: ETAG\r\n", 206, "bytes 0-1/10", "01");
    row("other file", "Range: bytes=0-1\r\nIf-Range: \"a\"\r\n", 200, "", "0123456789");
    row("weak tag", "Range: bytes=0-1\r\nIf-Range: W/ETAG\r\n", 200, "", "0123456789");
    row("same date", "Range: bytes=0-1\r\nIf-Range: Sun, 09 Sep 2001 01:46:40 GMT\r\n", 206, "bytes 0-1/10",
        "01");
    row("other date", "Range: bytes=0-1\r\nIf-Range: Sun, 09 Sep 2001 01:46:41 GMT\r\n", 200, "",
        "0123456789");
}

void tst_StaticFiles::ranges()
{
    QFETCH(QByteArray, fields);
    Application app;
    app.files("/", path("site"));
    const AnswerPtr plain = ask(app, "GET /ten.txt");
    QCOMPARE(plain->header("Accept-Ranges"), QByteArray("bytes"));
    const AnswerPtr answer = ask(app, "GET /ten.txt", fields.replace("ETAG", plain->header("ETag")));
    QTEST(answer->status, "status");
    QTEST(answer->header("Content-Range"), "contentRange");
    QTEST(answer->body, "body");
}

void tst_StaticFiles::severalRanges()
{
    Application app;
    app.files("/", path("site"));
    const AnswerPtr answer = ask(app, "GET /large.bin", "Range: bytes=0-1,30000-30002,-3\r\n");
    QCOMPARE(answer->status, 206);
    QVERIFY(answer->isFile && answer->isStream && answer->isEnded);
    QVERIFY(answer->header("Content-Range").isNull());
    const QByteArray type("multipart/byteranges; boundary=");
    QVERIFY(answer->contentType.startsWith(type));
    const QByteArray boundary = answer->contentType.mid(type.size());
    const auto part = [&boundary](const QByteArray &range, const QByteArray &bytes) {
        return "--" + boundary + "\r\nContent-Type: application/octet-stream\r\nContent-Range: bytes " +
               range + "/65539\r\n\r\n" + bytes + "\r\n";
    };
    QCOMPARE(answer->body, part("0-1", "xx") + part("30000-30002", "xxx") + part("65536-65538", "end") +
                               "--" + boundary + "--\r\n");
    QCOMPARE(answer->contentLength, std::optional<qint64>(answer->body.size()));
}

void tst_StaticFiles::rangesAreForGet()
{
    Application app;
    app.files("/", path("site"));
    const AnswerPtr head = ask(app, "HEAD /ten.txt", "Range: bytes=0-1\r\n");
    QCOMPARE(head->status, 200);
    QVERIFY(head->header("Content-Range").isNull());
}

void tst_StaticFiles::etagChangesWithTheFile()
{
    Application app;
    app.files("/", path("site"));
    write("site/change.txt", "one");
    const QByteArray first = ask(app, "GET /change.txt")->header("ETag");
    write("site/other.txt", "two");
    QVERIFY(QFile::remove(path("site/change.txt")));
    QVERIFY(QFile::rename(path("site/other.txt"), path("site/change.txt")));
    const AnswerPtr changed = ask(app, "GET /change.txt", "If-None-Match: " + first + "\r\n");
    QCOMPARE(changed->status, 200);
    QCOMPARE(changed->body, QByteArray("two"));
}

// Two writes within a tick of the kernel's clock leave the same times.
void tst_StaticFiles::etagOfANewFileIsWeak()
{
    Application app;
    app.files("/", path("site"));
    const auto tag = [&app] { return ask(app, "GET /new.txt")->header("ETag"); };
    const auto part = [&app](const QByteArray &fields) {
        return ask(app, "GET /new.txt", "Range: bytes=0-0\r\n" + fields)->status;
    };
    QByteArray first;
    const auto isWeak = [&] {
        write("site/new.txt", "one");
        first = tag();
        return first.startsWith("W/\"");
    };
    QTRY_VERIFY(isWeak());
    QCOMPARE(part("If-Range: " + first + "\r\n"), 200);
    QTRY_VERIFY(tag().startsWith('"'));
    QCOMPARE(part("If-Range: " + tag() + "\r\n"), 206);
    QCOMPARE(part("If-None-Match: " + tag() + "\r\n"), 304);
    // The file may have changed since the weak tag was given.
    QCOMPARE(ask(app, "GET /new.txt", "If-None-Match: " + first + "\r\n")->status, 200);
}

void tst_StaticFiles::cacheControl()
{
    StaticOptions options;
    options.cacheControl = "max-age=60";
    Application app;
    app.files("/", path("site"), options);
    QCOMPARE(ask(app, "GET /ten.txt")->header("Cache-Control"), QByteArray("max-age=60"));
    QCOMPARE(ask(app, "GET /ten.txt", "If-None-Match: *\r\n")->header("Cache-Control"),
             QByteArray("max-age=60"));
    QVERIFY(ask(app, "GET /no.txt")->header("Cache-Control").isNull());
    // RFC 9111 section 3: with a lifetime of its own even a refusal may be kept.
    const AnswerPtr refused = ask(app, "GET /ten.txt", "Range: bytes=99-\r\n");
    QCOMPARE(refused->status, 416);
    QVERIFY(refused->header("Cache-Control").isNull());
    QVERIFY(refused->header("ETag").isNull());
}

void tst_StaticFiles::filesOfTheProgram()
{
    Application app;
    const QString name = path("secret.txt");
    app.get("/report", [name](Context &c) { c.file(name); });
    app.get("/none", [name](Context &c) { c.file(name + ".none"); });
    const AnswerPtr answer = ask(app, "GET /report", "Range: bytes=1-2\r\n");
    QCOMPARE(answer->status, 206);
    QCOMPARE(answer->body, QByteArray("ec"));
    QCOMPARE(ask(app, "GET /none")->status, 404);
}

void tst_StaticFiles::explicitRoutesComeFirst()
{
    Application app;
    app.files("/", path("site"));
    app.get("/ten.txt", [](Context &c) { c.text("route"); });
    QCOMPARE(ask(app, "GET /ten.txt")->body, QByteArray("route"));
    QCOMPARE(ask(app, "GET /none.txt")->status, 200);
}

QTEST_GUILESS_MAIN(tst_StaticFiles)
#include "tst_staticfiles.moc"
