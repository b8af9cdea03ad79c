// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionfile.h"
#include "tests/server/capture/sessionfolder.h"
#include "tests/server/capture/sessions.h"
#include "tests/server/capture/sqltool.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace eyewall;
using namespace eyewall::capture;

/// Files that are no sessions, not whole, or made by somebody who means harm.
class tst_SessionDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWhatIsNoSession_data();
    void refusesWhatIsNoSession();
    void refusesOtherKindsOfFiles_data();
    void refusesOtherKindsOfFiles();
    void refusesWhatItMayNotRead();
    void refusesOtherVersions();
    void runsNothing_data();
    void runsNothing();
    void endsWithManyThingsInTheSchema();
    void holdsTheLimits_data();
    void holdsTheLimits();
    void leavesTheFolderAlone();
    void survivesTruncation();
    void survivesChangedBytes();

private:
    [[nodiscard]] QString path(const char *name = "a.eyewall") const
    {
        return m_folder->path(QString::fromUtf8(name));
    }

    std::unique_ptr<SessionFolder> m_folder;
};

namespace {

std::error_code code(std::errc value)
{
    return std::make_error_code(value);
}

} // namespace

void tst_SessionDamage::init()
{
    m_folder = std::make_unique<SessionFolder>();
}

void tst_SessionDamage::refusesWhatIsNoSession_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray good = SessionFolder::goodContent();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("Dear reader,\n").repeated(50);
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("one byte") << QByteArray("S");
    QTest::newRow("the magic alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("half a header") << good.first(68);
    QTest::newRow("another magic") << QByteArray(good).replace("SQLite", "sqlite");
    QTest::newRow("another application") << QByteArray(good).replace(68, 4, "Eywm");
}

void tst_SessionDamage::refusesWhatIsNoSession()
{
    QFETCH(QByteArray, content);
    SessionFolder::put(path(), content);
    const auto session = readSession(path());
    QVERIFY(!session);
    QCOMPARE(session.error().message,
             path() + QStringLiteral(" cannot be opened: it is not a session that Eyewall saved"));
    QCOMPARE(session.error().code, code(std::errc::invalid_argument));
}

void tst_SessionDamage::refusesOtherKindsOfFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << "missing"
                             << "No such file or directory";
    QTest::newRow("folder") << "folder"
                            << "it is a folder";
    QTest::newRow("pipe") << "pipe"
                          << "it is no ordinary file";
    QTest::newRow("link to a pipe") << "link"
                                    << "it is no ordinary file";
    QTest::newRow("link to itself") << "loop"
                                    << "symbolic links";
    QTest::newRow("device") << "/dev/zero"
                            << "it is no ordinary file";
    QTest::newRow("below a file") << "file/a"
                                  << "Not a directory";
    QTest::newRow("other database") << "database"
                                    << "it is not a session";
    QTest::newRow("no name") << ""
                             << "No such file or directory";
}

void tst_SessionDamage::refusesOtherKindsOfFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0600), 0);
    QVERIFY(QFile::link(path("pipe"), path("link")));
    QVERIFY(QFile::link(path("loop"), path("loop")));
    QVERIFY(QFile::copy(QStringLiteral("/proc/self/comm"), path("file")));
    QCOMPARE(runSql(path("database"), "CREATE TABLE requests (id)"), QByteArrayList());
    const bool isWhole = name.isEmpty() || name.startsWith(u'/');
    const auto session = readSession(isWhole ? name : m_folder->path(name));
    QVERIFY(!session);
    QVERIFY2(session.error().message.contains(says), why(session).constData());
}

void tst_SessionDamage::refusesWhatItMayNotRead()
{
    SessionFolder::make(path(), {});
    // Root may do everything: somebody else asks.
    const uid_t user = ::geteuid();
    QVERIFY(QFile::setPermissions(path(), QFile::Permissions()));
    if (user == 0)
        QCOMPARE(::seteuid(65534), 0);
    const auto session = readSession(path());
    if (user == 0)
        QCOMPARE(::seteuid(user), 0);
    QVERIFY(!session);
    QCOMPARE(session.error().code, code(std::errc::permission_denied));
}

void tst_SessionDamage::refusesOtherVersions()
{
    SessionFolder::make(path(), "PRAGMA user_version = 2");
    const auto later = readSession(path());
    QVERIFY(!later);
    QCOMPARE(later.error().code, code(std::errc::not_supported));
    QVERIFY2(later.error().message.contains(QStringLiteral("a later Eyewall saved it")),
             why(later).constData());
    SessionFolder::make(path(), "PRAGMA user_version = -1");
    QVERIFY(!readSession(path()));
    SessionFolder::make(path(), "PRAGMA user_version = 0");
    const auto none = readSession(path());
    QVERIFY(!none);
    QCOMPARE(none.error().code, code(std::errc::bad_message));
}

void tst_SessionDamage::runsNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    const QByteArray drop = "DROP TABLE urls; ";
    const QByteArray endless = "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more) ";
    const QString noTable = QStringLiteral("urls is not a table of its own");
    QTest::newRow("view") << drop + "CREATE VIEW urls AS SELECT 1 AS number, 'x' AS url" << noTable;
    QTest::newRow("endless view") << drop + "CREATE VIEW urls AS " + endless +
                                         "SELECT n AS number, 'x' AS url FROM more"
                                  << noTable;
    QTest::newRow("view that never begins")
        << drop + "CREATE VIEW urls AS " + endless + "SELECT n AS number, 'x' AS url FROM more WHERE n < 0"
        << noTable;
    QTest::newRow("virtual table") << drop + "CREATE VIRTUAL TABLE urls USING fts4(number, url)" << noTable;
    QTest::newRow("computed column")
        << drop + "CREATE TABLE urls (number INTEGER PRIMARY KEY, n, url TEXT AS (hex(zeroblob(n))) VIRTUAL);"
                  "INSERT INTO urls (n) VALUES (100000000)"
        << QStringLiteral("urls has a computed column");
    QTest::newRow("stored computed column")
        << drop + "CREATE TABLE urls (number INTEGER PRIMARY KEY, url TEXT AS ('x') STORED);"
                  "INSERT INTO urls VALUES (1)"
        << QStringLiteral("urls has a computed column");
    // The schema can say one thing in its name and another in its statement.
    const QByteArray forge = "PRAGMA writable_schema = ON; UPDATE sqlite_master SET ";
    QTest::newRow("view in disguise") << forge + "rootpage = 0, sql = 'CREATE VIEW urls AS SELECT 1 AS "
                                                 "number, ''x'' AS url' WHERE name = 'urls'"
                                      << QString();
    QTest::newRow("virtual table in disguise")
        << "CREATE TABLE other (number, url);" + forge +
               "rootpage = 0, sql = 'CREATE VIRTUAL TABLE urls USING fts4(number, url)' WHERE name = 'other';"
               "UPDATE sqlite_master SET sql = 'CREATE TABLE other (number, url)' WHERE name = 'urls'"
        << QString();
    QTest::newRow("nonsense") << forge + "sql = 'CREATE TABLE urls (number, url' WHERE name = 'urls'"
                              << QString();
    QTest::newRow("long nonsense")
        << forge + "name = 'a' || char(10) || hex(zeroblob(1000)), sql = 'CREATE' WHERE name = 'log'"
        << QStringLiteral("malformed database schema (a?%1)").arg(QString(200 - 29, u'0'));
    QTest::newRow("no statement") << forge + "sql = NULL WHERE name = 'urls'" << QString();
    QTest::newRow("no page") << forge + "rootpage = 1000000 WHERE name = 'urls'" << QString();
    QTest::newRow("page of another")
        << forge + "rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'log') "
                   "WHERE name = 'urls'"
        << QString();
    QTest::newRow("page of the schema") << forge + "rootpage = 1 WHERE name = 'urls'" << QString();
}

void tst_SessionDamage::runsNothing()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    SessionFolder::make(path(), sql);
    const auto session = readSession(path());
    QVERIFY(!session);
    QVERIFY2(session.error().message.contains(says), why(session).constData());
    QVERIFY2(session.error().code == std::errc::bad_message ||
                 session.error().code == std::errc::not_supported,
             why(session).constData());
}

/// What only has to be parsed is bounded, too.
void tst_SessionDamage::endsWithManyThingsInTheSchema()
{
    SessionFolder::make(
        path(),
        "PRAGMA writable_schema = ON;"
        "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more WHERE n < 20000)"
        "INSERT INTO sqlite_master SELECT 'view', 'v' || n, 'v' || n, 0, 'CREATE VIEW v' || n || ' AS "
        "SELECT 1' FROM more");
    const auto session = readSession(path());
    QVERIFY(!session);
    QVERIFY2(session.error().message.contains(QStringLiteral("it takes too long")), why(session).constData());
}

void tst_SessionDamage::holdsTheLimits_data()
{
    QTest::addColumn<SessionLimits>("limits");
    QTest::addColumn<QString>("says");
    const qint64 bytes = qint64(1) << 40;
    QTest::newRow("enough") << SessionLimits{41, bytes} << QString();
    QTest::newRow("rows") << SessionLimits{40, bytes} << QStringLiteral("requests has more than 40 rows");
    QTest::newRow("no rows") << SessionLimits{0, bytes} << QStringLiteral("meta has more than 0 rows");
    QTest::newRow("bytes") << SessionLimits{1000, 3'000'000}
                           << QStringLiteral("its texts and bodies have too many bytes");
    QTest::newRow("one large body") << SessionLimits{1000, 100'000}
                                    << QStringLiteral("its texts and bodies have too many bytes");
    QTest::newRow("no bytes") << SessionLimits{1000, 0}
                              << QStringLiteral("its texts and bodies have too many bytes");
}

void tst_SessionDamage::holdsTheLimits()
{
    QFETCH(SessionLimits, limits);
    QFETCH(QString, says);
    Session written = usualSession(40);
    written.events.requests.push_back(written.events.requests.back());
    written.events.requests.back().id = 41;
    written.events.totals = {};
    for (monitor::RequestSeen &request : written.events.requests)
        request.replyBody = QByteArray(100'000, 'x');
    QVERIFY(writeSession(path(), written));
    QCOMPARE(runSql(path(), "DELETE FROM totals WHERE name <> 'time'"), QByteArrayList());
    const auto session = readSession(path(), limits);
    QCOMPARE(bool(session), says.isEmpty());
    if (says.isEmpty())
        return;
    QVERIFY2(session.error().message.contains(says), why(session).constData());
    QVERIFY2(
        session.error().message.startsWith(path() + QStringLiteral(" cannot be opened: it is too large")),
        why(session).constData());
    QCOMPARE(session.error().code, code(std::errc::file_too_large));
}

/// Neither a log to replay nor a journal to roll back is looked at, and nothing is made or written.
void tst_SessionDamage::leavesTheFolderAlone()
{
    SessionFolder::make(path(), {});
    QCOMPARE(runSql(path(), "PRAGMA journal_mode = WAL"), QByteArrayList{"wal"});
    const QByteArray content = SessionFolder::contentOf(path());
    QCOMPARE(content.at(18), '\2'); // it says that it has a log
    for (const char *name : {"a.eyewall-journal", "a.eyewall-wal", "a.eyewall-shm"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(QByteArray(4096, 'x')) > 0);
    }
    const QDateTime long_ago = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(long_ago, QFileDevice::FileModificationTime));
    }
    const auto session = readSession(path());
    QVERIFY2(session, why(session).constData());
    QCOMPARE(linesOf(*session), linesOf(strangeSession()));
    QVERIFY(SessionFolder::contentOf(path()) == content);
    const auto infos = QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(infos.size(), 4);
    for (const QFileInfo &info : infos)
        QCOMPARE(info.lastModified(), long_ago);
}

void tst_SessionDamage::survivesTruncation()
{
    const QByteArray good = SessionFolder::goodContent();
    int refused = 0;
    for (qsizetype size = 0; size < good.size(); size += size < 5000 ? 97 : 4001) {
        SessionFolder::put(path(), good.first(size));
        const auto session = readSession(path());
        refused += !session;
        if (session)
            QVERIFY(linesOf(*session) != linesOf(strangeSession()));
    }
    QVERIFY(refused > 50);
}

void tst_SessionDamage::survivesChangedBytes()
{
    // In small pages there is little that is empty.
    QVERIFY(writeSession(path(), usualSession(2)));
    QCOMPARE(runSql(path(), "PRAGMA page_size = 512; VACUUM"), QByteArrayList());
    const QByteArray good = SessionFolder::contentOf(path());
    const QStringList lines = linesOf(usualSession(2));
    int refused = 0;
    int taken = 0;
    int changed = 0;
    for (qsizetype i = 0; i < good.size(); i += 11) {
        for (const char mask : {'\x01', '\xff'}) {
            QByteArray content = good;
            content[i] = char(content[i] ^ mask);
            SessionFolder::put(path(), content);
            const auto session = readSession(path());
            ++(session ? taken : refused);
            changed += session && linesOf(*session) != lines;
        }
    }
    // Some places mean nothing, some only another letter.
    QVERIFY(refused > 100);
    QVERIFY(taken > 100);
    QVERIFY(changed > 20);
}

QTEST_GUILESS_MAIN(tst_SessionDamage)
#include "tst_sessiondamage.moc"
