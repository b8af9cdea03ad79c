// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/curlcommand.h"
#include "widgets/models/requestmodel.h"

#include <QProcess>
#include <QTest>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_CurlCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shellReadsBackWhatWasQuoted_data();
    void shellReadsBackWhatWasQuoted();
    void wordHoldsNothingThatATerminalActsOn();
    void shellReadsTheWholeCommand();
    void tellsUrls_data();
    void tellsUrls();
    void writesCommands_data();
    void writesCommands();
    void pipesAFewBytes_data();
    void pipesAFewBytes();
    void bodyThatIsNotThereComesFromAFile_data();
    void bodyThatIsNotThereComesFromAFile();
};

namespace {

models::RequestRow rowOf(const QByteArray &method, const QByteArray &target, const QByteArray &fields,
                         const QByteArray &body = {})
{
    models::RequestRow row;
    row.seen = request(1, target);
    row.seen.method = method;
    row.seen.head = method + ' ' + target + " HTTP/1.1\r\n" + fields + "\r\n";
    row.seen.body = body;
    row.seen.bytesIn = quint64(body.size());
    return row;
}

const QByteArray kUsual = "Host: a.example\r\nAccept: */*\r\nUser-Agent: t\r\n";

/// On one line.
QString commandOf(const models::RequestRow &row)
{
    return curlCommand(row, 8080).replace(QStringLiteral(" \\\n  "), QStringLiteral(" "));
}

/// What a shell makes of it.
QByteArray shellOutput(const QString &script)
{
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    if (!shell.waitForFinished(20'000))
        return "the shell did not end";
    return shell.readAllStandardOutput() + shell.readAllStandardError();
}

} // namespace

void tst_CurlCommand::shellReadsBackWhatWasQuoted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("hello world");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("quote") << QByteArray("it's '; rm -rf / #'");
    QTest::newRow("expansions") << QByteArray("$HOME `id` $(id) \\ \" ! * ~ & | < > ;");
    QTest::newRow("lines") << QByteArray("a\nb\n\nc\td");
    QTest::newRow("UTF-8") << QByteArray("n\xc3\xa4"
                                         "h \xe2\x82\xac");
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9 100% 'x' \\n");
    QTest::newRow("controls") << QByteArray("a\rb\x1b[31mc\x7f\x07");
    QTest::newRow("late controls") << QByteArray("a\xc2\x9b"
                                                 "31m");
    QTest::newRow("digits behind octal") << QByteArray("\x01"
                                                       "234");
    QTest::newRow("dashes") << QByteArray("--output /etc/passwd");
}

void tst_CurlCommand::shellReadsBackWhatWasQuoted()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(shellOutput(QStringLiteral("printf '%s' ") + shellWord(bytes)), bytes);
}

void tst_CurlCommand::wordHoldsNothingThatATerminalActsOn()
{
    for (int byte = 0; byte < 256; ++byte) {
        const QString word = shellWord(QByteArray("a") + char(byte) + "b");
        for (const QChar c : word)
            QVERIFY2(c.unicode() >= 0x20 || c == u'\n' || c == u'\t', qPrintable(word));
        QVERIFY(!word.contains(QChar(0x7f)));
    }
}

void tst_CurlCommand::shellReadsTheWholeCommand()
{
    const models::RequestRow row =
        rowOf("POST", "/a?q='$(id)'", kUsual + "X-Evil: ';touch /tmp/x;'\r\nContent-Type: text/plain\r\n",
              "@/etc/passwd\n'$(id)'");
    // Every argument in a line of its own, as the command would get it.
    const QString script = QStringLiteral("curl() { printf '[%s]' \"$@\"; }\n") + curlCommand(row, 8080);
    QCOMPARE(shellOutput(script),
             QByteArray("[http://a.example/a?q='$(id)'][-H][Accept: */*][-H][User-Agent: t]"
                        "[-H][X-Evil: ';touch /tmp/x;'][-H][Content-Type: text/plain]"
                        "[--data-raw][@/etc/passwd\n'$(id)']"));
}

void tst_CurlCommand::tellsUrls_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<bool>("isSecure");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("host") << QByteArray("/a?b") << kUsual << false << QByteArray("http://a.example/a?b");
    QTest::newRow("TLS") << QByteArray("/") << kUsual << true << QByteArray("https://a.example/");
    QTest::newRow("no host") << QByteArray("/a") << QByteArray() << false
                             << QByteArray("http://localhost:8080/a");
    QTest::newRow("absolute") << QByteArray("http://b/x") << kUsual << false << QByteArray("http://b/x");
    QTest::newRow("address in a path")
        << QByteArray("/?to=http://b/") << kUsual << false << QByteArray("http://a.example/?to=http://b/");
    QTest::newRow("asterisk") << QByteArray("*") << kUsual << false << QByteArray("http://a.example/");
}

void tst_CurlCommand::tellsUrls()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(bool, isSecure);
    models::RequestRow row = rowOf("GET", target, fields);
    row.isSecure = isSecure;
    QTEST(urlOf(row, 8080), "url");
}

void tst_CurlCommand::writesCommands_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("command");
    const QString rest = QStringLiteral(" -H 'Accept: */*' -H 'User-Agent: t'");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray("/a") << kUsual << QByteArray()
                         << "curl 'http://a.example/a'" + rest;
    QTest::newRow("own fields of curl") << QByteArray("GET") << QByteArray("/a") << QByteArray("Host: h\r\n")
                                        << QByteArray() << "curl 'http://h/a' -H 'Accept:' -H 'User-Agent:'";
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("/") << kUsual << QByteArray()
                          << "curl 'http://a.example/' --head" + rest;
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("/") << kUsual << QByteArray()
                            << "curl 'http://a.example/' -X 'DELETE'" + rest;
    QTest::newRow("POST without body") << QByteArray("POST") << QByteArray("/") << kUsual << QByteArray()
                                       << "curl 'http://a.example/' -X 'POST'" + rest;
    QTest::newRow("GET with body") << QByteArray("GET") << QByteArray("/") << kUsual << QByteArray("x")
                                   << "curl 'http://a.example/' -X 'GET'" + rest +
                                          " -H 'Content-Type:' --data-raw 'x'";
    QTest::newRow("left out") << QByteArray("GET") << QByteArray("/")
                              << kUsual + "Connection: keep-alive\r\nContent-Length: 3\r\n"
                              << QByteArray() << "curl 'http://a.example/'" + rest;
    QTest::newRow("upgrade stays") << QByteArray("GET") << QByteArray("/")
                                   << kUsual + "Connection: Upgrade\r\n"
                                   << QByteArray()
                                   << "curl 'http://a.example/'" + rest + " -H 'Connection: Upgrade'";
    QTest::newRow("empty field") << QByteArray("GET") << QByteArray("/") << kUsual + "X-Empty:\r\n"
                                 << QByteArray() << "curl 'http://a.example/'" + rest + " -H 'X-Empty;'";
    QTest::newRow("compressed") << QByteArray("GET") << QByteArray("/")
                                << kUsual + "Accept-Encoding: gzip\r\n"
                                << QByteArray()
                                << "curl 'http://a.example/'" + rest +
                                       " -H 'Accept-Encoding: gzip' --compressed";
    QTest::newRow("brackets and dots")
        << QByteArray("GET") << QByteArray("/../a[1]{2}") << kUsual << QByteArray()
        << "curl --globoff --path-as-is 'http://a.example/../a[1]{2}'" + rest;
    QTest::newRow("asterisk") << QByteArray("OPTIONS") << QByteArray("*") << kUsual << QByteArray()
                              << "curl 'http://a.example/' --request-target '*' -X 'OPTIONS'" + rest;
    QTest::newRow("absolute target") << QByteArray("GET") << QByteArray("http://b/x") << kUsual
                                     << QByteArray()
                                     << "curl 'http://b/x' --request-target 'http://b/x'" + rest;
    QTest::newRow("POST with an empty body")
        << QByteArray("POST") << QByteArray("/") << kUsual + "Content-Length: 0\r\n"
        << QByteArray() << "curl 'http://a.example/'" + rest + " -H 'Content-Type:' --data-raw ''";
    QTest::newRow("body that the server decoded")
        << QByteArray("POST") << QByteArray("/") << kUsual + "Content-Encoding: gzip\r\nContent-Type: a/b\r\n"
        << QByteArray("plain")
        << "curl 'http://a.example/'" + rest + " -H 'Content-Type: a/b' --data-raw 'plain'";
}

void tst_CurlCommand::writesCommands()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    QTEST(commandOf(rowOf(method, target, fields, body)), "command");
}

void tst_CurlCommand::pipesAFewBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    QTest::newRow("every byte") << all;
    QTest::newRow("multipart") << QByteArray("--x\r\n\r\nvalue\r\n--x--\r\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n");
    QTest::newRow("digits behind NUL") << QByteArray("\0"
                                                     "12%d'\\n\xff",
                                                     9);
}

void tst_CurlCommand::pipesAFewBytes()
{
    QFETCH(QByteArray, body);
    const QString command = curlCommand(rowOf("POST", "/", kUsual + "Content-Type: a/b\r\n", body), 8080);
    QVERIFY2(command.endsWith(QStringLiteral("--data-binary @-")), qPrintable(command));
    QCOMPARE(shellOutput(QStringLiteral("curl() { cat; }\n") + command), body);
}

void tst_CurlCommand::bodyThatIsNotThereComesFromAFile_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QString>("comment");
    QTest::newRow("binary")
        << QByteArray(5000, '\0') << quint64(5000)
        << "# A terminal would not take the body of 5.0 kB unchanged: save it as body.bin first.";
    QTest::newRow("cut")
        << QByteArray("abc") << quint64(5000)
        << "# The body of 5.0 kB was recorded in part only: put the whole of it into body.bin first.";
}

void tst_CurlCommand::bodyThatIsNotThereComesFromAFile()
{
    QFETCH(QByteArray, body);
    QFETCH(quint64, size);
    models::RequestRow row = rowOf("POST", "/", kUsual + "Content-Type: a/b\r\n", body);
    row.seen.bytesIn = size;
    row.seen.isBodyTruncated = size > quint64(body.size());
    const QString command = curlCommand(row, 8080);
    QTEST(command.section(QLatin1Char('\n'), 0, 0), "comment");
    QVERIFY2(command.endsWith(QStringLiteral("--data-binary @body.bin")), qPrintable(command));
    QVERIFY(shellOutput(QStringLiteral("curl() { printf '[%s]' \"$@\"; }\n") + command)
                .startsWith("[http://a.example/]"));
}

QTEST_GUILESS_MAIN(tst_CurlCommand)
#include "tst_curlcommand.moc"
