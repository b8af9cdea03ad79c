// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/capture/sessionfile.h"
#include "tests/server/capture/sessionfolder.h"
#include "tests/server/capture/sessions.h"
#include "tests/server/capture/sqltool.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::capture;

/// Session files whose tables somebody worked on.
class tst_SessionContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatItNeedNotKnow_data();
    void takesWhatItNeedNotKnow();
    void takesTextsInUtf16();
    void refusesWrongContent_data();
    void refusesWrongContent();
    void refusesWordsOfALaterVersion_data();
    void refusesWordsOfALaterVersion();

private:
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("a.eyewall")); }

    SessionFolder m_folder;
};

void tst_SessionContent::takesWhatItNeedNotKnow_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("nothing more") << QByteArray();
    QTest::newRow("table") << QByteArray("CREATE TABLE more (x); INSERT INTO more VALUES (5)");
    QTest::newRow("column") << QByteArray("ALTER TABLE requests ADD COLUMN more DEFAULT 'x'");
    QTest::newRow("sum") << QByteArray("INSERT INTO totals VALUES ('drops.more', 5)");
    QTest::newRow("fact") << QByteArray("INSERT INTO meta VALUES ('more', 'x')");
    QTest::newRow("view") << QByteArray("CREATE VIEW slow AS SELECT * FROM requests WHERE duration > 5");
    QTest::newRow("index") << QByteArray("CREATE INDEX by_url ON urls (url DESC, number DESC)");
    QTest::newRow("other order of columns") << QByteArray(
        "CREATE TABLE other AS SELECT text, whole_size, category, severity, time, number FROM log;"
        "DROP TABLE log; ALTER TABLE other RENAME TO log");
    QTest::newRow("compacted") << QByteArray("PRAGMA page_size = 512; VACUUM");
}

void tst_SessionContent::takesWhatItNeedNotKnow()
{
    QFETCH(QByteArray, sql);
    SessionFolder::make(path(), sql);
    const auto session = readSession(path());
    QVERIFY2(session, why(session).constData());
    QCOMPARE(linesOf(*session), linesOf(strangeSession()));
}

void tst_SessionContent::takesTextsInUtf16()
{
    SessionFolder::put(path(), SessionFolder::goodContent());
    const QString other = m_folder.path(QStringLiteral("other"));
    QVERIFY(runSql(path(), "PRAGMA encoding").contains("UTF-8"));
    QByteArray sql =
        "PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = 1165588332; PRAGMA user_version = 1;";
    for (const QByteArray &create : runSql(path(), "SELECT sql FROM sqlite_master WHERE type = 'table'"))
        sql += create + ';';
    sql += "INSERT INTO meta VALUES ('writer', 'Grüße 😀'), ('saved_at', '5');"
           "INSERT INTO log VALUES (1, 5, 'info', 'general', 'Grüße 😀', 100)";
    QCOMPARE(runSql(other, sql), QByteArrayList());
    const auto session = readSession(other);
    QVERIFY2(session, why(session).constData());
    QCOMPARE(session->writer, QStringLiteral("Grüße 😀"));
    QCOMPARE(session->log.at(0).text, QByteArray("Grüße 😀"));
}

void tst_SessionContent::refusesWrongContent_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *sql, const char *says) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(says);
    };
    row("no table", "DROP TABLE memberships", "the table memberships is missing");
    row("no column", "ALTER TABLE log DROP COLUMN whole_size", "log: no such column: whole_size");
    row("no key", "DELETE FROM meta WHERE key = 'saved_at'", "meta does not say when it was saved");
    row("no time of saving", "UPDATE meta SET value = 'soon' WHERE key = 'saved_at'",
        "meta does not say when it was saved");
    row("saved too late", "UPDATE meta SET value = '9000000000000000000' WHERE key = 'saved_at'",
        "meta does not say when it was saved");
    row("saved before time", "UPDATE meta SET value = -1 WHERE key = 'saved_at'",
        "meta does not say when it was saved");
    row("bytes for a text", "UPDATE urls SET url = x'ff' WHERE number = 2",
        "urls, row 2: url is bytes, not a text");
    row("text for a number", "UPDATE requests SET duration = 'long' WHERE number = 3",
        "requests, row 3: duration is a text, not a number");
    row("fraction", "UPDATE requests SET time = 1.5 WHERE number = 1",
        "requests, row 1: time is a fraction, not a number");
    row("bytes for a number", "UPDATE messages SET size = x'00'",
        "messages, row 1: size is bytes, not a number");
    row("number for bytes", "UPDATE messages SET payload = 5",
        "messages, row 1: payload is a number, not bytes");
    row("status", "UPDATE requests SET status = 1000",
        "requests, row 1: status is 1000, which is not between 0 and 999");
    row("negative status", "UPDATE requests SET status = -1", "status is -1");
    row("flag", "UPDATE requests SET aborted = 2", "aborted is 2, which is not between 0 and 1");
    row("time", "UPDATE log SET time = 4000000000000000001", "log, row 1: time is 4000000000000000001");
    row("negative time", "UPDATE log SET time = -1", "log, row 1: time is -1");
    row("negative duration", "UPDATE requests SET duration = -1", "requests, row 1: duration is -1");
    row("negative first byte", "UPDATE requests SET first_byte = -1 WHERE number = 6",
        "requests, row 6: first_byte is -1");
    row("port", "UPDATE connections SET peer_port = 65536 WHERE id = 7",
        "connections, row 1: peer_port is 65536");
    row("worker", "UPDATE topics SET worker = 65536", "topics, row 1: worker is 65536");
    row("members", "UPDATE topics SET members = 4294967296", "topics, row 1: members is 4294967296");
    row("route", "UPDATE messages SET route = 65535", "messages, row 1: route is 65535");
    row("no connection", "UPDATE memberships SET connection = 0", "memberships, row 1: connection is 0");
    row("connection 0", "UPDATE connections SET id = 0 WHERE id = 7", "connections, row 1: id is 0");
    row("request 0", "UPDATE requests SET id = 0 WHERE id = 1", "requests, row 6: id is 0");
    row("reference 0", "UPDATE requests SET connection = 0", "requests, row 1: connection is 0");
    row("number 0", "UPDATE log SET number = 0 WHERE number = 1", "log, row 1: number is 0");
    row("address", "UPDATE connections SET peer = '127.0.0.1.5' WHERE id = 7",
        "connections, row 1: peer is \"127.0.0.1.5\", not an address");
    row("labelled address", "UPDATE address_labels SET address = 'localhost'",
        "address_labels, row 1: address is \"localhost\"");
    row("color", "UPDATE address_labels SET label_color = 256", "address_labels, row 1: label_color is 256");
    row("half a group", "UPDATE connections SET closed_time = NULL WHERE id = 7",
        "connections, row 1: close_cause has a value");
    row("other half of a group", "UPDATE connections SET close_cause = NULL WHERE id = 7",
        "connections, row 1: close_cause is nothing, not a text");
    row("route without an upgrade", "UPDATE connections SET route = 5 WHERE id = 21",
        "connections, row 6: route has a value");
    row("comment without a label", "UPDATE connections SET comment = 'x' WHERE id = 21",
        "connections, row 6: comment has a value");
    row("longer than its size", "UPDATE messages SET size = 1",
        "messages, row 1: the payload is longer than its size");
    row("longer than its latest size", "UPDATE topics SET latest_size = 1",
        "topics, row 1: the latest message is longer than its size");
    row("longer than before it was cut", "UPDATE log SET whole_size = 1",
        "log, row 1: the text is longer than its size");
    row("topic twice", "UPDATE topics SET name = 'x'", "topics, row 2: the topic is that of a row before");
    row("membership twice", "UPDATE memberships SET topic = 'x', connection = 1",
        "memberships, row 2: the membership is that of a row before");
    row("address twice", "UPDATE address_labels SET address = 'unix'",
        "address_labels, row 2: the address is that of a row before");
    row("address twice in other words", "UPDATE address_labels SET address = 'FE80:0::1' WHERE number = 1",
        "address_labels, row 3: the address is that of a row before");
    row("route twice", "UPDATE route_figures SET route = 9",
        "route_figures, row 2: the route is that of a row before");
    row("connection twice",
        "CREATE TABLE other AS SELECT * FROM connections; UPDATE other SET id = 9; DROP TABLE connections;"
        "ALTER TABLE other RENAME TO connections",
        "connections, row 2: id is that of a row before");
    row("sum twice",
        "CREATE TABLE other AS SELECT * FROM totals UNION ALL SELECT * FROM totals; DROP TABLE totals; ALTER "
        "TABLE other RENAME TO totals",
        "the name is there twice");
    row("key twice",
        "CREATE TABLE other AS SELECT * FROM meta UNION ALL SELECT * FROM meta; DROP TABLE meta; ALTER TABLE "
        "other RENAME TO meta",
        "the key is there twice");
    row("numbers in disorder",
        "CREATE TABLE other AS SELECT * FROM log ORDER BY number DESC; DROP TABLE log; ALTER TABLE other "
        "RENAME TO log",
        "log, row 2: number is not above that of the row before");
    row("number twice",
        "CREATE TABLE other AS SELECT * FROM urls; UPDATE other SET number = 1; DROP TABLE urls; ALTER TABLE "
        "other RENAME TO urls",
        "urls, row 2: number is not above that of the row before");
    row("time of the sums", "UPDATE totals SET value = -1 WHERE name = 'time'",
        "totals: the time is not one");
    row("no number for a sum", "UPDATE totals SET value = 'many' WHERE name = 'requests'",
        "value is a text, not a number");
}

void tst_SessionContent::refusesWrongContent()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    SessionFolder::make(path(), sql);
    const auto session = readSession(path());
    QVERIFY(!session);
    QVERIFY2(session.error().message.contains(says), why(session).constData());
    QVERIFY2(
        session.error().message.startsWith(path() + QStringLiteral(" cannot be opened: it is damaged (")),
        why(session).constData());
    QCOMPARE(session.error().code, std::make_error_code(std::errc::bad_message));
}

void tst_SessionContent::refusesWordsOfALaterVersion_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("says");
    const QString unknown = QStringLiteral(", a word that is not known here");
    QTest::newRow("protocol") << QByteArray("UPDATE connections SET protocol = 'quic' WHERE id = 7")
                              << QStringLiteral("connections, row 1: protocol is \"quic\"") + unknown;
    QTest::newRow("cause") << QByteArray("UPDATE connections SET close_cause = '' WHERE id = 7")
                           << QStringLiteral("connections, row 1: close_cause is \"\"") + unknown;
    QTest::newRow("closer") << QByteArray("UPDATE connections SET closed_by = 'Server' WHERE id = 7")
                            << QStringLiteral("connections, row 1: closed_by is \"Server\"") + unknown;
    QTest::newRow("kind") << QByteArray("UPDATE messages SET kind = 'text' || char(0)")
                          << QStringLiteral("messages, row 1: kind is \"text?\"") + unknown;
    QTest::newRow("direction")
        << QByteArray("UPDATE messages SET direction = '\n' || hex(zeroblob(100))")
        << QStringLiteral("messages, row 1: direction is \"?%1…\"").arg(QString(39, u'0')) + unknown;
    QTest::newRow("severity") << QByteArray("UPDATE log SET severity = 'critical'")
                              << QStringLiteral("log, row 1: severity is \"critical\"") + unknown;
    QTest::newRow("protocol of a route")
        << QByteArray("UPDATE route_figures SET protocol = 'quic'")
        << QStringLiteral("route_figures, row 1: protocol is \"quic\"") + unknown;
}

void tst_SessionContent::refusesWordsOfALaterVersion()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, says);
    SessionFolder::make(path(), sql);
    const auto session = readSession(path());
    QVERIFY(!session);
    QCOMPARE(session.error().message,
             path() + QStringLiteral(" cannot be opened: a later Eyewall saved it, or it is damaged (") +
                 says + u')');
    QCOMPARE(session.error().code, std::make_error_code(std::errc::not_supported));
}

QTEST_GUILESS_MAIN(tst_SessionContent)
#include "tst_sessioncontent.moc"
