// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/timer.h"
#include "server/net/streamclient.h"
#include "server/net/streamcore.h"
#include "server/net/tcpserver.h"
#include "tests/server/net/streamends.h"

#include <QTcpServer>
#include <QTest>

using namespace eyewall::net;
using namespace eyewall::test;
using namespace std::chrono_literals;
using eyewall::Task;
using eyewall::core::Result;

/// TLS on streams of a program: begun in the middle, and from the beginning.
class tst_StreamTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheMiddle();
    void writesBehindTheHandshake();
    void refusesASecondHandshake();
    void checksTheNameInTheMiddle_data();
    void checksTheNameInTheMiddle();
    void connects_data();
    void connects();
    void showsItselfToAServerThatAsks();
    void connectsWithoutALimit();

    void refusesBytesFromBefore();
    void refusesTlsInTls();
    void refusesServersWithoutAName();
    void refusesASilentPeer();
    void refusesPlainText();
    void failsWhenThePeerLeaves();
    void tellsATruncatedEnd();
    void refusesAClientWithoutCertificate();
    void connectsInTime();
    void tellsWhereNobodyIs();
    void agreesOnProtocols_data();
    void agreesOnProtocols();

private:
    CertificateFolder m_folder;
};

namespace {

Task<> echo(AsyncStream stream)
{
    for (;;) {
        const Result<QByteArray> line = co_await stream.readUntil("\n");
        if (!line || !co_await stream.write(*line))
            co_return;
    }
}

/// The dialogue of a protocol that begins plain, as SMTP does.
Task<bool> servePlainThenTls(AsyncStream &stream)
{
    (void)co_await stream.write("220 ready\r\n");
    const Result<QByteArray> wish = co_await stream.readUntil("\r\n");
    if (!wish || *wish != "STARTTLS\r\n")
        co_return false;
    (void)co_await stream.write("220 go ahead\r\n");
    if (!co_await stream.startTls(testContext()))
        co_return false;
    const Result<QByteArray> hello = co_await stream.readUntil("\r\n");
    co_return hello &&*hello == "EHLO\r\n" && co_await stream.write("250 fine\r\n");
}

Task<QByteArray> askPlainThenTls(AsyncStream &stream)
{
    (void)co_await stream.readUntil("\r\n");
    (void)co_await stream.write("STARTTLS\r\n");
    (void)co_await stream.readUntil("\r\n");
    const Result<void> secured = co_await stream.startTls(carelessContext(), "localhost");
    if (!secured)
        co_return secured.error().message.toUtf8();
    (void)co_await stream.write("EHLO\r\n");
    const Result<QByteArray> answer = co_await stream.readUntil("\r\n");
    co_return answer ? *answer : QByteArray();
}

} // namespace

void tst_StreamTls::beginsInTheMiddle()
{
    StreamEnds ends("tcp");
    Task<bool> server = servePlainThenTls(ends.reader);
    QCOMPARE(awaited(askPlainThenTls(ends.writer)), QByteArray("250 fine\r\n"));
    QVERIFY(awaited(std::move(server)));
    QVERIFY(ends.reader.isTls());
    QCOMPARE(ends.reader.tlsFacts().serverName, QByteArray("localhost"));
}

void tst_StreamTls::writesBehindTheHandshake()
{
    StreamEnds ends("tcp");
    Task<Result<void>> atServer = ends.reader.startTls(testContext());
    Task<Result<void>> early = ends.reader.write("early");
    QVERIFY(!early.isReady());
    QVERIFY(awaited(ends.writer.startTls(carelessContext(), "localhost")));
    QCOMPARE(awaited(ends.writer.readBytes(5)).valueOr(QByteArray()), QByteArray("early"));
    QVERIFY(awaited(std::move(early)));
    QVERIFY(awaited(std::move(atServer)));
}

// Only one may wait for a handshake, which the second one does not disturb.
void tst_StreamTls::refusesASecondHandshake()
{
    StreamEnds ends("tcp");
    Task<Result<void>> atServer = ends.reader.startTls(testContext());
    const auto second = awaited(ends.reader.startTls(testContext()));
    QVERIFY(!second);
    QCOMPARE(second.error().code, std::make_error_code(std::errc::invalid_argument));
    QVERIFY(awaited(ends.writer.startTls(carelessContext(), "localhost")));
    QVERIFY(awaited(std::move(atServer)));
}

void tst_StreamTls::checksTheNameInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("verifies");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("its own") << QByteArray("localhost") << true << true;
    QTest::newRow("another") << QByteArray("example.org") << true << false;
    QTest::newRow("another, believed") << QByteArray("example.org") << false << true;
}

void tst_StreamTls::checksTheNameInTheMiddle()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, verifies);
    QFETCH(bool, isTaken);
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issue());
    const auto context = TlsContext::make({{identity}}, std::make_shared<TlsTicketKeys>()).value();
    const auto trust = TlsContext::makeClient({identity.certificate, verifies}).value();
    StreamEnds ends("tcp");
    QVERIFY(wrote(ends.writer, "STARTTLS\r\n"));
    QVERIFY(awaited(ends.reader.readUntil("\r\n")));
    Task<Result<void>> atServer = ends.reader.startTls(context);
    const auto atClient = awaited(ends.writer.startTls(trust, name));
    QCOMPARE(atClient.hasValue(), isTaken);
    QCOMPARE(awaited(std::move(atServer)).hasValue(), isTaken);
    if (!isTaken)
        QVERIFY2(atClient.error().message.contains(QStringLiteral("mismatch")),
                 qUtf8Printable(atClient.error().message));
}

void tst_StreamTls::connects_data()
{
    QTest::addColumn<QByteArrayList>("names");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("verifies");
    QTest::addColumn<QString>("failure"); // empty: none
    const auto row = [](const char *title, const char *name, bool isKnown, bool verifies,
                        const char *failure) {
        QTest::newRow(title) << QByteArrayList{name} << isKnown << verifies << QString::fromLatin1(failure);
    };
    row("certificate for it", "127.0.0.1", true, true, "");
    row("certificate for another", "127.0.0.2", true, true, "mismatch");
    row("unknown", "127.0.0.1", false, true, "self-signed");
    row("believes anybody", "127.0.0.2", false, false, "");
}

void tst_StreamTls::connects()
{
    QFETCH(QByteArrayList, names);
    QFETCH(bool, isKnown);
    QFETCH(bool, verifies);
    QFETCH(QString, failure);
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issue({.names = names}));
    const TlsIdentity other = m_folder.add(QStringLiteral("other"), issue());
    TcpServer server(echo);
    const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0, TlsConfig{{identity}});
    QVERIFY(port);
    Result<AsyncStream> stream =
        awaited(connectStream({.host = QStringLiteral("127.0.0.1"), .port = *port},
                              TlsTrust{isKnown ? identity.certificate : other.certificate, verifies}));
    QCOMPARE(stream.hasValue(), failure.isEmpty());
    if (!stream) {
        QVERIFY2(stream.error().message.contains(failure), qUtf8Printable(stream.error().message));
        return;
    }
    QVERIFY(wrote(*stream, "hello\n"));
    QCOMPARE(awaited(stream->readUntil("\n")).valueOr(QByteArray()), QByteArray("hello\n"));
}

void tst_StreamTls::showsItselfToAServerThatAsks()
{
    const Issued authority = issue({.names = {"authority"}, .isAuthority = true});
    const TlsIdentity client = m_folder.add(QStringLiteral("client"), issue({.names = {"me"}}, &authority));
    const QString authorities = m_folder.write(QStringLiteral("authority.crt"), authority.certificate);
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issue({.names = {"127.0.0.1"}}));
    TcpServer server(echo);
    TlsConfig config{{identity}};
    config.clientAuthorities = authorities;
    const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0, config);
    QVERIFY(port);
    TlsTrust trust{identity.certificate, true};
    trust.identity = client;
    Result<AsyncStream> stream =
        awaited(connectStream({.host = QStringLiteral("127.0.0.1"), .port = *port}, trust));
    QVERIFY(stream);
    QVERIFY(wrote(*stream, "hello\n"));
    QCOMPARE(awaited(stream->readUntil("\n")).valueOr(QByteArray()), QByteArray("hello\n"));
}

void tst_StreamTls::connectsWithoutALimit()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issue({.names = {"127.0.0.1"}}));
    TcpServer server(echo);
    const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0, TlsConfig{{identity}});
    QVERIFY(port);
    const Result<AsyncStream> stream = awaited(
        connectStream({.host = QStringLiteral("127.0.0.1"), .port = *port, .limit = eyewall::core::kForever},
                      TlsTrust{identity.certificate, true}));
    QVERIFY2(stream, stream ? "" : qUtf8Printable(stream.error().message));
}

// What somebody in between put behind the wish for TLS must not be taken for the encrypted peer's.
void tst_StreamTls::refusesBytesFromBefore()
{
    StreamEnds ends("tcp");
    QVERIFY(wrote(ends.writer, "STARTTLS\r\nRSET\r\n"));
    QVERIFY(awaited(ends.reader.readUntil("\r\n")));
    const auto result = awaited(ends.reader.startTls(testContext()));
    QVERIFY(!result);
    QCOMPARE(result.error().code, std::make_error_code(std::errc::invalid_argument));
    QVERIFY(!ends.reader.isTls());
}

void tst_StreamTls::refusesTlsInTls()
{
    StreamEnds ends("tls");
    QVERIFY(!awaited(ends.reader.startTls(testContext())));
    QVERIFY(wrote(ends.writer, "x"));
    QCOMPARE(awaited(ends.reader.readSome()).valueOr(QByteArray()), QByteArray("x"));
}

// With a certificate of anybody whom the authorities know it would be anybody's.
void tst_StreamTls::refusesServersWithoutAName()
{
    StreamEnds ends("tcp");
    for (const QByteArray &name : {QByteArray(), QByteArray("localhost\0.example", 18)}) {
        const auto result = awaited(ends.writer.startTls(carelessContext(), name));
        QVERIFY(!result);
        QCOMPARE(result.error().code, std::make_error_code(std::errc::invalid_argument));
        QVERIFY(!ends.writer.isTls());
    }
}

void tst_StreamTls::refusesASilentPeer()
{
    StreamEnds ends("tcp");
    const auto result = awaited(ends.reader.startTls(testContext(), 50ms));
    QVERIFY(!result && result.error().isTimeout());
    QVERIFY(ends.reader.isClosed());
}

void tst_StreamTls::refusesPlainText()
{
    StreamEnds ends("tcp");
    QVERIFY(wrote(ends.writer, "GET / HTTP/1.1\r\n\r\n"));
    const auto result = awaited(ends.reader.startTls(testContext()));
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QStringLiteral("without TLS")));
    QVERIFY(!awaited(ends.reader.readSome())); // what came is nobody's
}

void tst_StreamTls::failsWhenThePeerLeaves()
{
    StreamEnds ends("tcp");
    Task<Result<void>> task = ends.reader.startTls(testContext());
    ends.writer.close();
    const auto result = awaited(std::move(task));
    QVERIFY(!result);
    QCOMPARE(ends.reader.end(), StreamEnd::Failed);
}

void tst_StreamTls::tellsATruncatedEnd()
{
    StreamEnds ends("tls");
    QVERIFY(wrote(ends.writer, "abc"));
    ::shutdown(ends.writer.descriptor(), SHUT_WR);
    QCOMPARE(awaited(ends.reader.readUntilClose()).valueOr(QByteArray()), QByteArray("abc"));
    QVERIFY(ends.reader.isTruncated());
}

void tst_StreamTls::refusesAClientWithoutCertificate()
{
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issue({.names = {"127.0.0.1"}}));
    TcpServer server(echo);
    TlsConfig config{{identity}};
    config.clientAuthorities = identity.certificate;
    const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0, config);
    QVERIFY(port);
    Result<AsyncStream> stream = awaited(connectStream({.host = QStringLiteral("127.0.0.1"), .port = *port},
                                                       TlsTrust{identity.certificate, true}));
    // In TLS 1.3 the client learns it with its first read.
    if (stream)
        QVERIFY(!awaited(stream->readSome()));
    config.clientAuthorities = m_folder.path(QStringLiteral("none.crt"));
    const auto missing = server.listen(QHostAddress(QHostAddress::LocalHost), 0, config);
    QVERIFY(!missing && missing.error().message.contains(QStringLiteral("none.crt")));
}

void tst_StreamTls::connectsInTime()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Result<AsyncStream> stream = awaited(connectStream(
        {.host = QStringLiteral("127.0.0.1"), .port = silent.serverPort(), .limit = 100ms}, TlsTrust{}));
    QVERIFY(!stream && stream.error().isTimeout());
}

void tst_StreamTls::tellsWhereNobodyIs()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    const eyewall::net::ConnectOptions options{.host = QStringLiteral("127.0.0.1"), .port = port};
    for (const bool isTls : {false, true}) {
        const Result<AsyncStream> stream =
            awaited(isTls ? connectStream(options, TlsTrust{}) : connectStream(options));
        QVERIFY(!stream);
        QCOMPARE(stream.error().code, std::make_error_code(std::errc::connection_refused));
        QVERIFY2(stream.error().message.contains(QStringLiteral("127.0.0.1:%1").arg(port)),
                 qPrintable(stream.error().message));
    }
}

void tst_StreamTls::agreesOnProtocols_data()
{
    QTest::addColumn<QByteArrayList>("served");
    QTest::addColumn<QByteArrayList>("offered");
    QTest::addColumn<bool>("isServed");
    QTest::newRow("one of them") << QByteArrayList{"a", "b"} << QByteArrayList{"x", "b"} << true;
    QTest::newRow("none of them") << QByteArrayList{"a"} << QByteArrayList{"x"} << false;
    QTest::newRow("served whatever it offers") << QByteArrayList() << QByteArrayList{"x"} << true;
    QTest::newRow("offers nothing") << QByteArrayList{"a"} << QByteArrayList() << true;
    QTest::newRow("empty name") << QByteArrayList{"a"} << QByteArrayList{""} << false;
}

void tst_StreamTls::agreesOnProtocols()
{
    QFETCH(QByteArrayList, served);
    QFETCH(QByteArrayList, offered);
    QFETCH(bool, isServed);
    const TlsIdentity identity = m_folder.add(QStringLiteral("server"), issue({.names = {"127.0.0.1"}}));
    TlsConfig config{{identity}};
    config.protocols = served;
    TlsTrust trust{identity.certificate, true};
    trust.protocols = offered;
    TcpServer server(echo);
    const auto port = server.listen(QHostAddress(QHostAddress::LocalHost), 0, config);
    QVERIFY(port);
    const Result<AsyncStream> stream =
        awaited(connectStream({.host = QStringLiteral("127.0.0.1"), .port = *port}, trust));
    QCOMPARE(stream.hasValue(), isServed);
    config.protocols = {QByteArray(256, 'a')};
    QVERIFY(!server.listen(QHostAddress(QHostAddress::LocalHost), 0, config));
}

QTEST_GUILESS_MAIN(tst_StreamTls)
#include "tst_streamtls.moc"
