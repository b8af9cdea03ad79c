// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/web/devreload.h"

#include "server/eyewall.h"
#include "tests/server/connection/testserver.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace eyewall;
using eyewall::test::RawClient;
using eyewall::test::TestServer;
using namespace std::chrono_literals;

namespace {

constexpr WatchOptions kFast{.period = 20ms, .settle = 10ms};

/// The version in a script: "RUN-CHANGES".
QByteArray versionIn(const QByteArray &script)
{
    const qsizetype begin = script.indexOf("since=") + 6;
    return script.mid(begin, script.indexOf('"', begin) - begin);
}

/// Open events of a page that shows this version.
RawClient openEvents(const TestServer &server, const QByteArray &version)
{
    RawClient page = server.connect();
    page.send("GET /_eyewall/reload?since=" + version + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return page;
}

} // namespace

class tst_DevReload final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void servesAScript();
    void tellsOpenPages();
    void tellsAPageThatIsLate();
    void tellsAPageOfAnEarlierRun();
    void tellsAPageOnce();
    void runsHooksBeforeThePages();
    void refusesPrefixes_data();
    void refusesPrefixes();
    void refusesAPathThatIsTaken();
};

void tst_DevReload::servesAScript()
{
    Application app;
    DevReload reload(kFast);
    QCOMPARE(reload.scriptTag(), QByteArray());
    reload.attach(app);
    QCOMPARE(reload.scriptTag(), "<script src=\"/_eyewall/reload.js\"></script>");
    const TestServer server(app);
    const auto reply = server.connect().get("/_eyewall/reload.js");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), "text/javascript; charset=UTF-8");
    QCOMPARE(reply.header("Cache-Control"), "no-store");
    QVERIFY(reply.body.contains("new EventSource(\"/_eyewall/reload?since="));
}

void tst_DevReload::tellsOpenPages()
{
    Application app;
    DevReload reload(kFast);
    reload.attach(app);
    const TestServer server(app);
    const QByteArray version = versionIn(server.connect().get("/_eyewall/reload.js").body);
    RawClient one = openEvents(server, version);
    RawClient two = openEvents(server, version);
    QVERIFY(one.readUntil("retry:").contains("text/event-stream"));
    reload.reloadPages();
    QVERIFY(one.readUntil("event: reload\n").endsWith("event: reload\n"));
    QVERIFY(two.readUntil("event: reload\n").endsWith("event: reload\n"));
}

void tst_DevReload::tellsAPageThatIsLate()
{
    Application app;
    DevReload reload(kFast);
    reload.attach(app);
    const TestServer server(app);
    const QByteArray version = versionIn(server.connect().get("/_eyewall/reload.js").body);
    reload.reloadPages();
    QVERIFY(openEvents(server, version).readUntil("event: reload\n").endsWith("event: reload\n"));
}

void tst_DevReload::tellsAPageOfAnEarlierRun()
{
    Application app;
    DevReload reload(kFast);
    reload.attach(app);
    const TestServer server(app);
    QVERIFY(openEvents(server, "another-0").readUntil("event: reload\n").endsWith("event: reload\n"));
}

void tst_DevReload::tellsAPageOnce()
{
    Application app;
    DevReload reload(kFast);
    reload.attach(app);
    const TestServer server(app);
    RawClient page = openEvents(server, "another-0");
    QVERIFY(page.readUntil("event: reload\n").endsWith("event: reload\n"));
    (void)page.readUntil("\r\n"); // the end of its chunk
    QVERIFY(page.isSilent(300ms));
}

void tst_DevReload::runsHooksBeforeThePages()
{
    const QTemporaryDir dir;
    Application app;
    DevReload reload(kFast);
    reload.attach(app);
    const TestServer server(app);
    const QByteArray before = versionIn(server.connect().get("/_eyewall/reload.js").body);
    reload.watch(dir.path());
    QByteArray during;
    reload.onChange(
        [&](const QStringList &) { during = versionIn(server.connect().get("/_eyewall/reload.js").body); });
    reload.start();
    QFile file(dir.filePath("a.html"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTRY_COMPARE(during, before);
    QVERIFY(openEvents(server, before).readUntil("event: reload\n").endsWith("event: reload\n"));
}

void tst_DevReload::refusesPrefixes_data()
{
    QTest::addColumn<QByteArray>("prefix");
    for (const char *prefix : {"", "/", "reload", "/reload/", "/a/{b}", "/a\"b", "/a b", "//a", "/a\n"})
        QTest::newRow(prefix) << QByteArray(prefix);
}

void tst_DevReload::refusesPrefixes()
{
    QFETCH(QByteArray, prefix);
    Application app;
    DevReload reload;
    QVERIFY_THROWS_EXCEPTION(RegistrationError, reload.attach(app, prefix));
    QVERIFY(reload.scriptTag().isEmpty());
}

void tst_DevReload::refusesAPathThatIsTaken()
{
    Application app;
    DevReload reload;
    reload.attach(app);
    QVERIFY_THROWS_EXCEPTION(RegistrationError, DevReload().attach(app));
}

QTEST_GUILESS_MAIN(tst_DevReload)
#include "tst_devreload.moc"
