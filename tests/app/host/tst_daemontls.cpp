// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "daemon.h"
#include "tests/server/net/certificates.h"

#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>

using namespace eyewall;
using namespace eyewall::test;

namespace {

constexpr int kLongestTls = 20'000; // ms

/// A TLS client that believes nobody but who is signed by this certificate. Thread: one.
class TrustingClient {
public:
    TrustingClient(const QByteArray &url, const QByteArray &authority, const QString &name)
    {
        const QUrl address(QString::fromLatin1(url));
        QSslConfiguration configuration = m_socket.sslConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(authority));
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(address.host(), quint16(address.port()), name);
        m_isTrusting = m_socket.waitForEncrypted(kLongestTls);
    }
    [[nodiscard]] bool isTrusting() const { return m_isTrusting; }
    [[nodiscard]] QByteArray get(const QByteArray &path)
    {
        m_socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        while (!answer.contains("\r\n\r\n") && m_socket.waitForReadyRead(kLongestTls))
            answer += m_socket.readAll();
        return answer;
    }

private:
    QSslSocket m_socket;
    bool m_isTrusting = false;
};

QByteArray askUnixSocket(const QByteArray &path)
{
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), std::size_t(path.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QByteArray answer;
    const QByteArray request = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&name), sizeof name) == 0 &&
        ::send(descriptor, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL) ==
            request.size()) {
        char buffer[4096];
        for (ssize_t count = 0; (count = ::recv(descriptor, buffer, sizeof buffer, 0)) > 0;)
            answer.append(buffer, count);
    }
    ::close(descriptor);
    return answer;
}

} // namespace

class tst_DaemonTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksTls();
    void choosesCertificatesByName();
    void reloadsAtSighup();
    void keepsCertificatesWhenAFileIsBad();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void listensOnUnixSockets();
    void refusesAServedUnixSocket();

private:
    [[nodiscard]] QStringList tls(const net::TlsIdentity &identity) const
    {
        return {"--tls-listen", "127.0.0.1:0", "--tls-cert", identity.certificate, "--tls-key", identity.key};
    }

    CertificateFolder m_folder;
    Issued m_issued = issue();
    net::TlsIdentity m_identity;
};

void tst_DaemonTls::initTestCase()
{
    m_identity = m_folder.add(QStringLiteral("localhost"), m_issued);
}

void tst_DaemonTls::speaksTls()
{
    Daemon daemon(tls(m_identity));
    QCOMPARE(daemon.readyLines().size(), 2);
    QVERIFY2(daemon.urlText(1).startsWith("https://127.0.0.1:"), daemon.urlText(1).constData());
    TrustingClient client(daemon.urlText(1), m_issued.certificate, QStringLiteral("localhost"));
    QVERIFY(client.isTrusting());
    QVERIFY(client.get("/hello").startsWith("HTTP/1.1 200 OK\r\n"));
    daemon.signal(SIGTERM);
    QCOMPARE(daemon.waitForExit(), 0);
}

void tst_DaemonTls::choosesCertificatesByName()
{
    const Issued other = issue({.names = {"*.example.test"}});
    const net::TlsIdentity second = m_folder.add(QStringLiteral("second"), other);
    Daemon daemon(tls(m_identity) + QStringList{"--tls-cert", second.certificate, "--tls-key", second.key});
    const QByteArray url = daemon.urlText(1);
    QVERIFY(TrustingClient(url, other.certificate, QStringLiteral("a.example.test")).isTrusting());
    QVERIFY(TrustingClient(url, m_issued.certificate, QStringLiteral("localhost")).isTrusting());
    QVERIFY(!TrustingClient(url, m_issued.certificate, QStringLiteral("a.example.test")).isTrusting());
}

void tst_DaemonTls::reloadsAtSighup()
{
    const net::TlsIdentity changing = m_folder.add(QStringLiteral("changing"), m_issued);
    Daemon daemon(tls(changing));
    const QByteArray url = daemon.urlText(1);
    TrustingClient before(url, m_issued.certificate, QStringLiteral("localhost"));
    QVERIFY(before.isTrusting());
    const Issued next = issue();
    (void)m_folder.add(QStringLiteral("changing"), next);
    daemon.signal(SIGHUP);
    QTRY_VERIFY_WITH_TIMEOUT(TrustingClient(url, next.certificate, QStringLiteral("localhost")).isTrusting(),
                             kLongestTls);
    QVERIFY(before.get("/hello").startsWith("HTTP/1.1 200 OK\r\n"));
}

void tst_DaemonTls::keepsCertificatesWhenAFileIsBad()
{
    const net::TlsIdentity changing = m_folder.add(QStringLiteral("bad"), m_issued);
    Daemon daemon(tls(changing), true);
    m_folder.write(QStringLiteral("bad.crt"), "no certificate");
    daemon.signal(SIGHUP);
    QVERIFY(daemon.hasComplained("bad.crt\" is not in PEM format"));
    QVERIFY(
        TrustingClient(daemon.urlText(1), m_issued.certificate, QStringLiteral("localhost")).isTrusting());
}

void tst_DaemonTls::refusesBadFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("missing") << m_folder.path("none.crt") << m_identity.key << QByteArray("does not exist");
    QTest::newRow("swapped") << m_identity.key << m_identity.certificate
                             << QByteArray("are the two files swapped?");
    QTest::newRow("key of another") << m_identity.certificate << m_folder.write("x.key", issue().key)
                                    << QByteArray("does not belong to the certificate");
}

void tst_DaemonTls::refusesBadFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, text);
    int code = -1;
    const QByteArrayList said = Daemon::run(tls({certificate, key}), code);
    QCOMPARE(code, 1);
    QCOMPARE(said.first(), QByteArray());
    QVERIFY2(said.last().startsWith("eyewalld: Cannot listen on 127.0.0.1:0: \"") &&
                 said.last().contains(text),
             said.last().constData());
    QCOMPARE(said.last().count('\n'), 1);
}

void tst_DaemonTls::listensOnUnixSockets()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("e.sock");
    Daemon daemon({"--listen", "unix:" + path});
    QCOMPARE(daemon.urlText(1), "http+unix://" + path.toUtf8().toPercentEncoding() + '/');
    const QByteArray answer = askUnixSocket(path.toUtf8());
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n") && answer.endsWith("Hello, World!"),
             answer.constData());
    daemon.signal(SIGTERM);
    QCOMPARE(daemon.waitForExit(), 0);
    QVERIFY(!QFile::exists(path));
}

void tst_DaemonTls::refusesAServedUnixSocket()
{
    QTemporaryDir folder;
    const QString path = folder.filePath("e.sock");
    Daemon daemon({"--listen", "unix:" + path});
    int code = -1;
    const QByteArrayList said = Daemon::run({"--listen", "unix:" + path}, code);
    QCOMPARE(code, 1);
    QVERIFY2(
        said.last().startsWith("eyewalld: The socket " + path.toUtf8() + " is served by another program"),
        said.last().constData());
    QVERIFY(askUnixSocket(path.toUtf8()).startsWith("HTTP/1.1 200"));
}

QTEST_GUILESS_MAIN(tst_DaemonTls)
#include "tst_daemontls.moc"
