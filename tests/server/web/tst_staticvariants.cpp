// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/eventloop.h"
#include "server/core/runblocking.h"
#include "server/eyewall.h"
#include "testexchange.h"
#include "tests/server/web/coldfile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <utime.h>

using namespace eyewall;

namespace {

/// What may wait has the version at once.
Task<> compareOnPool(const Application &app, QByteArray path, QByteArray expected)
{
    auto ask = [&app, path] { return app.staticUrl(path); };
    const QByteArray url = co_await runBlocking(ask);
    [&] { QCOMPARE(url, expected); }(); // which returns from its function when it fails
}

} // namespace

/// Files in several forms: compressed beforehand, and under addresses that change with their content.
class tst_StaticVariants final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void choosesWhatIsThere_data();
    void choosesWhatIsThere();
    void describesTheCodedForm();
    void comparesWithTheTagOfTheForm();
    void takesRangesFromTheFileItself();
    void leavesOldFormsAlone();
    void canBeSwitchedOff();
    void addressesHaveVersions();
    void keepsOnlyWhatHasItsVersion_data();
    void keepsOnlyWhatHasItsVersion();
    void keepsNoRefusal();
    void versionsFollowTheContent();
    void holdsNoLoopForAVersion_data();
    void holdsNoLoopForAVersion();
    void redirectsNowhereElse_data();
    void redirectsNowhereElse();

private:
    void write(const QString &name, const QByteArray &bytes, qint64 modified = 1'000'000'000);

    QTemporaryDir m_folder;
};

void tst_StaticVariants::write(const QString &name, const QByteArray &bytes, qint64 modified)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    const utimbuf times{modified, modified};
    QCOMPARE(::utime(QFile::encodeName(path).constData(), &times), 0);
}

void tst_StaticVariants::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("evil.com")));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("sub/evil.com")));
    write(QStringLiteral("both.js"), "whole");
    write(QStringLiteral("both.js.br"), "brotli");
    write(QStringLiteral("both.js.gz"), "gzip");
    write(QStringLiteral("one.css"), "whole");
    write(QStringLiteral("one.css.gz"), "gzip");
    write(QStringLiteral("none.txt"), "whole");
    write(QStringLiteral("old.txt"), "whole", 1'000'000'001);
    write(QStringLiteral("old.txt.gz"), "gzip");
    write(QStringLiteral("photo.png"), "whole");
    write(QStringLiteral("photo.png.gz"), "gzip");
    write(QStringLiteral("index.html"), "whole");
    write(QStringLiteral("index.html.br"), "brotli");
    write(QStringLiteral("large.bin"), QByteArray(4 * 1024 * 1024, 'x'));
    write(QStringLiteral("cold.css"), QByteArray(16 * 1024, 'x'));
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("folder.txt.gz")));
    write(QStringLiteral("folder.txt"), "whole");
    Application app;
    app.files("/", m_folder.path());
    QTRY_VERIFY(ask(app, "GET /folder.txt")->header("ETag").startsWith('"')); // new files have weak ones
}

void tst_StaticVariants::choosesWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *path, const char *accept, const char *body) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(accept) << QByteArray(body);
    };
    row("smallest", "/both.js", "gzip, br", "brotli");
    row("by weight", "/both.js", "gzip, br;q=0.5", "gzip");
    row("excluded", "/both.js", "gzip;q=0, br;q=0", "whole");
    row("any", "/both.js", "*", "brotli");
    row("identity liked better", "/both.js", "identity, br;q=0.5", "whole");
    row("other coding", "/both.js", "deflate, zstd", "whole");
    row("what is there", "/one.css", "br, gzip", "gzip");
    row("what is liked is not there", "/one.css", "br, gzip;q=0.1", "gzip");
    row("neither", "/none.txt", "br, gzip", "whole");
    row("type that is compressed", "/photo.png", "gzip", "whole");
    row("index of a folder", "/", "br", "brotli");
    row("not a file", "/folder.txt", "gzip", "whole");
    row("asked for by name", "/both.js.gz", "gzip", "gzip");
}

void tst_StaticVariants::choosesWhatIsThere()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, accept);
    Application app;
    app.files("/", m_folder.path());
    for (const char *method : {"GET ", "HEAD "}) {
        const AnswerPtr answer = ask(app, method + path, "Accept-Encoding: " + accept + "\r\n");
        QCOMPARE(answer->status, 200);
        QTEST(answer->body, "body");
    }
}

void tst_StaticVariants::describesTheCodedForm()
{
    Application app;
    app.files("/", m_folder.path());
    const AnswerPtr plain = ask(app, "GET /both.js");
    const AnswerPtr coded = ask(app, "GET /both.js", "Accept-Encoding: gzip\r\n");
    QCOMPARE(coded->header("Content-Encoding"), QByteArray("gzip"));
    QVERIFY(plain->header("Content-Encoding").isNull());
    QCOMPARE(coded->contentType, plain->contentType);
    QCOMPARE(coded->header("Vary"), QByteArray("Accept-Encoding"));
    QCOMPARE(plain->header("Vary"), QByteArray("Accept-Encoding"));
    QVERIFY(coded->header("ETag") != plain->header("ETag"));
    QVERIFY(ask(app, "GET /photo.png", "Accept-Encoding: gzip\r\n")->header("Vary").isNull());
}

void tst_StaticVariants::comparesWithTheTagOfTheForm()
{
    Application app;
    app.files("/", m_folder.path());
    const QByteArray accept("Accept-Encoding: gzip\r\n");
    const QByteArray etag = ask(app, "GET /both.js", accept)->header("ETag");
    const AnswerPtr same = ask(app, "GET /both.js", accept + "If-None-Match: " + etag + "\r\n");
    QCOMPARE(same->status, 304);
    QCOMPARE(same->header("Vary"), QByteArray("Accept-Encoding"));
    QCOMPARE(same->header("ETag"), etag);
    QVERIFY(same->header("Content-Encoding").isNull());
    QCOMPARE(ask(app, "GET /both.js", "If-None-Match: " + etag + "\r\n")->status, 200);
}

void tst_StaticVariants::takesRangesFromTheFileItself()
{
    Application app;
    app.files("/", m_folder.path());
    const AnswerPtr answer = ask(app, "GET /both.js", "Accept-Encoding: gzip\r\nRange: bytes=1-2\r\n");
    QCOMPARE(answer->status, 206);
    QCOMPARE(answer->body, QByteArray("ho"));
    QVERIFY(answer->header("Content-Encoding").isNull());
}

void tst_StaticVariants::leavesOldFormsAlone()
{
    Application app;
    app.files("/", m_folder.path());
    QCOMPARE(ask(app, "GET /old.txt", "Accept-Encoding: gzip\r\n")->body, QByteArray("whole"));
}

void tst_StaticVariants::canBeSwitchedOff()
{
    StaticOptions options;
    options.usesPrecompressed = false;
    Application app;
    app.files("/", m_folder.path(), options);
    const AnswerPtr answer = ask(app, "GET /both.js", "Accept-Encoding: gzip\r\n");
    QCOMPARE(answer->body, QByteArray("whole"));
    QVERIFY(answer->header("Vary").isNull());
}

void tst_StaticVariants::addressesHaveVersions()
{
    Application app;
    app.files("/static", m_folder.path());
    const QByteArray url = app.staticUrl("/static/none.txt");
    // The first half of SHA-256 of "whole".
    QCOMPARE(url, QByteArray("/static/none.txt?v=") +
                      QCryptographicHash::hash("whole", QCryptographicHash::Sha256).toHex().first(32));
    QCOMPARE(app.staticUrl("/static/none.txt?a=1"), QByteArray(url).replace("?v", "?a=1&v"));
    for (const char *path : {"/static/missing.txt", "/elsewhere", "/static/../none.txt", "/static/"})
        QCOMPARE(app.staticUrl(path), QByteArray(path));
}

void tst_StaticVariants::keepsOnlyWhatHasItsVersion_data()
{
    QTest::addColumn<QByteArray>("query"); // VERSION is the right one
    QTest::addColumn<bool>("isKept");
    QTest::newRow("right") << QByteArray("?v=VERSION") << true;
    QTest::newRow("beside others") << QByteArray("?a=1&v=VERSION") << true;
    QTest::newRow("none") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray("?v=") << false;
    QTest::newRow("other") << QByteArray("?v=00000000000000000000000000000000") << false;
    QTest::newRow("part") << QByteArray("?v=0") << false;
    QTest::newRow("no version at all") << QByteArray("?v=../../etc") << false;
}

void tst_StaticVariants::keepsOnlyWhatHasItsVersion()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isKept);
    core::EventLoop loop;
    const QByteArray version =
        QCryptographicHash::hash("whole", QCryptographicHash::Sha256).toHex().first(32);
    StaticOptions options;
    options.cacheControl = "no-cache";
    Application app;
    app.files("/", m_folder.path(), options);
    // Twice: the second time the version is known.
    for (int i = 0; i < 2; ++i) {
        for (const char *accept : {"identity", "gzip"}) {
            const AnswerPtr answer = ask(app, "GET /both.js" + QByteArray(query).replace("VERSION", version),
                                         QByteArray("Accept-Encoding: ") + accept + "\r\n");
            QTRY_COMPARE(answer->answers, 1);
            QCOMPARE(answer->status, 200);
            QCOMPARE(answer->header("Cache-Control"),
                     isKept ? QByteArray("public, max-age=31536000, immutable") : QByteArray("no-cache"));
        }
    }
}

void tst_StaticVariants::keepsNoRefusal()
{
    core::EventLoop loop;
    Application app;
    app.files("/", m_folder.path());
    const QByteArray url = app.staticUrl("/photo.png");
    const AnswerPtr part = ask(app, "GET " + url, "Range: bytes=1-2\r\n");
    QTRY_COMPARE(part->answers, 1);
    QCOMPARE(part->status, 206);
    QVERIFY(part->header("Cache-Control").contains("immutable"));
    const AnswerPtr refused = ask(app, "GET " + url, "Range: bytes=99-\r\n");
    QTRY_COMPARE(refused->answers, 1);
    QCOMPARE(refused->status, 416);
    QVERIFY(refused->header("Cache-Control").isNull());
}

void tst_StaticVariants::versionsFollowTheContent()
{
    Application app;
    app.files("/", m_folder.path());
    write(QStringLiteral("change.txt"), "one");
    const QByteArray first = app.staticUrl("/change.txt");
    write(QStringLiteral("change.txt"), "two", 1'000'000'005);
    QVERIFY(app.staticUrl("/change.txt") != first);
    core::EventLoop loop;
    const AnswerPtr answer = ask(app, "GET " + first);
    QTRY_COMPARE(answer->answers, 1);
    QCOMPARE(answer->body, QByteArray("two"));
    QVERIFY(answer->header("Cache-Control").isNull());
}

void tst_StaticVariants::holdsNoLoopForAVersion_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCold");
    QTest::newRow("large") << QStringLiteral("large.bin") << false;
    QTest::newRow("not in memory") << QStringLiteral("cold.css") << true;
}

void tst_StaticVariants::holdsNoLoopForAVersion()
{
    QFETCH(QString, name);
    QFETCH(bool, isCold);
    if (isCold && !test::makeCold(m_folder.filePath(name)))
        QSKIP("files are always in memory here");
    const QByteArray path = '/' + name.toUtf8();
    Application app;
    app.files("/", m_folder.path());
    core::EventLoop loop;
    QCOMPARE(app.staticUrl(path), path);
    QTRY_VERIFY(app.staticUrl(path) != path);
    Application other;
    other.files("/", m_folder.path());
    const Task<> waits = compareOnPool(other, path, app.staticUrl(path));
    QTRY_VERIFY(waits.isReady());
}

void tst_StaticVariants::redirectsNowhereElse_data()
{
    QTest::addColumn<QByteArray>("location"); // empty: no redirect
    const auto row = [](const char *path, const char *location) {
        QTest::newRow(path) << QByteArray(location);
    };
    row("/evil.com", "/evil.com/");
    row("/sub/evil.com?next=//evil.com", "/sub/evil.com/?next=//evil.com");
    for (const char *path :
         {"//evil.com", "///evil.com", "/%2fevil.com", "/%2f%2fevil.com", "//evil.com/..", "/\\evil.com",
          "/%5cevil.com", "/%5c%5cevil.com", "/.//evil.com", "/sub//evil.com", "/sub/..//evil.com",
          "//evil.com/%2e%2e", "/%09/evil.com", "/evil.com%0d%0aX:y"})
        row(path, "");
}

void tst_StaticVariants::redirectsNowhereElse()
{
    QFETCH(QByteArray, location);
    Application app;
    app.files("/", m_folder.path());
    const AnswerPtr answer = ask(app, QByteArray("GET ") + QTest::currentDataTag());
    QCOMPARE(answer->header("Location"), location);
    QCOMPARE(answer->status, location.isEmpty() ? 404 : 301);
}

QTEST_GUILESS_MAIN(tst_StaticVariants)
#include "tst_staticvariants.moc"
