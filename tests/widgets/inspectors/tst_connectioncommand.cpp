// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/connections.h"
#include "widgets/inspectors/connectioncommand.h"
#include "widgets/models/connectionmodel.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_ConnectionCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysUpgradeAsCurl();
    void saysUpgradeAsWebsocat();
    void saysLatestRequestAsCurl();
    void httpIsNoWebsocat();
    void hostileTargetsStayOneWord_data();
    void hostileTargetsStayOneWord();
    void hostileFieldsStayOneWord();
    void hostileHostIsNotUsed();
};

namespace {

models::Connection webSocket(const QByteArray &target, const QByteArray &head = {})
{
    models::Connection connection;
    connection.id = 7;
    connection.localPort = 8080;
    connection.protocol = monitor::Protocol::WebSocket;
    connection.editDetail().target = target;
    connection.editDetail().requestHead = head;
    return connection;
}

models::Connection known(monitor::ConnectionId id)
{
    models::ConnectionModel model([](monitor::RouteId) { return QString(); }, 10);
    model.apply(threeConnections());
    return *model.find(id);
}

/// The words that a shell makes of a command, one a line, without the program.
QString wordsOf(const QString &command)
{
    const qsizetype space = command.indexOf(QLatin1Char(' '));
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("printf '%s\\n'") + command.mid(space)});
    return shell.waitForFinished() ? QString::fromUtf8(shell.readAllStandardOutput()) : QString();
}

} // namespace

void tst_ConnectionCommand::saysUpgradeAsCurl()
{
    QCOMPARE(curlCommand(known(0x1f7)),
             QStringLiteral("curl --include --globoff --path-as-is --no-buffer --http1.1 "
                            "-H 'User-Agent: Test/1' -H 'Connection: Upgrade' -H 'Upgrade: websocket' "
                            "-H 'Sec-WebSocket-Key: AQID' -H 'Sec-WebSocket-Version: 13' "
                            "-H 'Sec-WebSocket-Protocol: chat.v1, chat.v2' -H 'Cookie: it'\\''s=me' "
                            "'https://example.org:8443/ws/chat/lobby?v=2'"));
}

void tst_ConnectionCommand::saysUpgradeAsWebsocat()
{
    QCOMPARE(websocatCommand(known(0x1f7)),
             QStringLiteral("websocat --protocol 'chat.v1, chat.v2' -H='User-Agent: Test/1' "
                            "-H='Cookie: it'\\''s=me' 'wss://example.org:8443/ws/chat/lobby?v=2'"));
}

void tst_ConnectionCommand::saysLatestRequestAsCurl()
{
    QCOMPARE(curlCommand(known(0x200)),
             QStringLiteral("curl --include --globoff --path-as-is --request 'POST' "
                            "'http://localhost:8080/api/items'"));
}

void tst_ConnectionCommand::httpIsNoWebsocat()
{
    QCOMPARE(websocatCommand(known(0x200)), QString());
}

void tst_ConnectionCommand::hostileTargetsStayOneWord_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");
    QTest::newRow("quote") << QByteArray("/a'; touch x; '") << "/a';%20touch%20x;%20'";
    QTest::newRow("substitution") << QByteArray("/$(id)`id`") << "/$(id)`id`";
    QTest::newRow("line end") << QByteArray("/a\nb\r") << "/a%0Ab%0D";
    QTest::newRow("not ASCII") << QByteArray("/\xc3\xa4\xff") << "/%C3%A4%FF";
    QTest::newRow("option") << QByteArray("--output x") << "/";
    QTest::newRow("asterisk") << QByteArray("*") << "/";
    QTest::newRow("absolute") << QByteArray("http://evil.example/a") << "/a";
    QTest::newRow("absolute without path") << QByteArray("http://evil.example") << "/";
    QTest::newRow("percent") << QByteArray("/%41%1%2") << "/%41%1%2";
    QTest::newRow("none") << QByteArray() << "/";
}

void tst_ConnectionCommand::hostileTargetsStayOneWord()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, path);
    if (QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty())
        QSKIP("there is no POSIX shell here");
    const models::Connection connection = webSocket(target);
    QCOMPARE(wordsOf(websocatCommand(connection)),
             QStringLiteral("ws://localhost:8080") + path + QLatin1Char('\n'));
    QVERIFY(wordsOf(curlCommand(connection))
                .endsWith(QStringLiteral("\nhttp://localhost:8080") + path + QLatin1Char('\n')));
}

void tst_ConnectionCommand::hostileFieldsStayOneWord()
{
    if (QStandardPaths::findExecutable(QStringLiteral("sh")).isEmpty())
        QSKIP("there is no POSIX shell here");
    const models::Connection connection =
        webSocket("/", "GET / HTTP/1.1\r\nX-Evil: ' $(id) \\ \" `id`\r\nX-Other: %s\r\n\r\n");
    QCOMPARE(wordsOf(websocatCommand(connection)),
             QStringLiteral("-H=X-Evil: ' $(id) \\ \" `id`\n-H=X-Other: %s\nws://localhost:8080/\n"));
}

void tst_ConnectionCommand::hostileHostIsNotUsed()
{
    const models::Connection connection = webSocket("/", "GET / HTTP/1.1\r\nHost: evil.example/x?'\r\n\r\n");
    QCOMPARE(websocatCommand(connection), QStringLiteral("websocat 'ws://localhost:8080/'"));
}

QTEST_MAIN(tst_ConnectionCommand)
#include "tst_connectioncommand.moc"
