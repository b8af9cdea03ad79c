// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/host/serverhost.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <set>

using namespace eyewall;
using namespace eyewall::host;

namespace {

using namespace std::chrono_literals;
using Kind = StartFailure::Kind;
using State = monitor::ServerStatus::State;

constexpr int kLongestStart = 20'000; // ms
const QByteArray kHello = "GET /hello HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
// The answer waits for the body.
const QByteArray kHalf =
    "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n";

Settings settingsOn(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
{
    Settings settings;
    settings.server.workers = 2;
    settings.listen.push_back({address, port, {}});
    return settings;
}

quint16 portOf(const ServerHost &host)
{
    return quint16(QUrl(host.urls().value(0)).port());
}

QByteArray answerOf(quint16 port, const QByteArray &request = kHello)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(request);
    QByteArray answer;
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QAbstractSocket::UnconnectedState, kLongestStart);
        answer = socket.readAll();
    }();
    return answer;
}

bool isHello(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("Hello, World!");
}

/// A client whose request has begun to run.
struct HalfRequest {
    explicit HalfRequest(quint16 port)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        socket.write(kHalf);
    }
    bool isRunning()
    {
        received += socket.readAll();
        return received.startsWith("HTTP/1.1 100 ");
    }
    bool isCut() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray received;
};

} // namespace

class tst_ServerHost final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAgainAfterAStop();
    void goesOnForWhoeverLooks();
    void numbersNoConnectionTwice();
    void restartsWithOtherSettings();
    void waitsForWhatRuns();
    void cutsWhenToldTo();
    void stopEndsARestart();
    void keepsAddressesBlocked();
    void startsAfterAFailure();
    void saysWhyItDoesNotStart_data();
    void saysWhyItDoesNotStart();
};

void tst_ServerHost::startsAgainAfterAStop()
{
    ServerHost host(settingsOn(0));
    for (int round = 0; round < 3; ++round) {
        QVERIFY(host.start());
        QVERIFY(host.start()); // it does already
        QCOMPARE(host.source().status().state, State::Running);
        const quint16 port = portOf(host);
        QVERIFY(isHello(answerOf(port)));
        bool isDone = false;
        host.stop([&] { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, kLongestStart);
        QVERIFY(!host.isRunning());
        QCOMPARE(host.source().status().state, State::Stopped);
        QVERIFY(host.urls().isEmpty());
        QTcpSocket refused;
        refused.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        QVERIFY(!refused.waitForConnected(kLongestStart));
    }
}

void tst_ServerHost::goesOnForWhoeverLooks()
{
    ServerHost host(settingsOn(0));
    std::multiset<monitor::ConnectionId> opened;
    std::multiset<monitor::ConnectionId> closed;
    std::multiset<monitor::RequestId> requests;
    QObject context;
    QObject::connect(&host.source(), &monitor::Source::batchReady, &context,
                     [&](const monitor::Batch &batch) {
                         for (const auto &one : batch.opened)
                             opened.insert(one.id);
                         for (const auto &one : batch.closed)
                             closed.insert(one.id);
                         for (const auto &one : batch.requests)
                             requests.insert(one.id);
                     });
    for (std::size_t round = 1; round <= 3; ++round) {
        QVERIFY(host.start());
        for (int i = 0; i < 3; ++i)
            QVERIFY(isHello(answerOf(portOf(host))));
        bool isDone = false;
        host.stop([&] { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, kLongestStart);
        QCOMPARE(requests.size(), 3 * round);
        QCOMPARE(host.source().totals().requests, quint64(3 * round));
        QCOMPARE(host.source().totals().connectionsOpen(), 0u);
    }
    QCOMPARE(std::set(opened.begin(), opened.end()).size(), 9u);
    QCOMPARE(std::set(requests.begin(), requests.end()).size(), 9u);
    QCOMPARE(closed, opened);
}

/// Also when nobody looked, or the recording had no room for all of them.
void tst_ServerHost::numbersNoConnectionTwice()
{
    ServerHost host(settingsOn(0));
    QVERIFY(host.start());
    for (int i = 0; i < 3; ++i)
        QVERIFY(isHello(answerOf(portOf(host))));
    bool isDone = false;
    host.restart(settingsOn(0), [&] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, kLongestStart);
    monitor::ConnectionId opened = 0;
    QObject context;
    QObject::connect(&host.source(), &monitor::Source::batchReady, &context,
                     [&](const monitor::Batch &batch) {
                         for (const auto &one : batch.opened)
                             opened = one.id;
                     });
    QVERIFY(isHello(answerOf(portOf(host))));
    QTRY_COMPARE_WITH_TIMEOUT(opened, 4u, kLongestStart);
}

void tst_ServerHost::restartsWithOtherSettings()
{
    ServerHost host(settingsOn(0));
    QVERIFY(host.start());
    Settings next = settingsOn(0);
    next.hasSamples = false;
    bool isDone = false;
    host.restart(next, [&] { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, kLongestStart);
    QVERIFY(host.isRunning());
    QVERIFY(!host.settings().hasSamples);
    QVERIFY(portOf(host) != 0);
    QVERIFY(answerOf(portOf(host)).startsWith("HTTP/1.1 404 "));
}

void tst_ServerHost::waitsForWhatRuns()
{
    ServerHost host(settingsOn(0));
    QVERIFY(host.start());
    HalfRequest client(portOf(host));
    QTRY_VERIFY_WITH_TIMEOUT(client.isRunning(), kLongestStart);
    bool isDone = false;
    host.stop([&] { isDone = true; });
    QVERIFY(host.isStopping());
    QVERIFY(host.timeLeft() > 0ms && host.timeLeft() <= 10s);
    QCOMPARE(host.source().status().state, State::Draining);
    QCOMPARE(host.source().totals().connectionsOpen(), 1u);
    client.socket.write("done");
    QTRY_VERIFY_WITH_TIMEOUT(isDone, kLongestStart);
    client.received += client.socket.readAll();
    QVERIFY(client.received.endsWith("\r\n\r\ndone"));
    QCOMPARE(host.timeLeft(), 0ms);
}

void tst_ServerHost::cutsWhenToldTo()
{
    ServerHost host(settingsOn(0));
    host.cut(); // nothing to be cut
    QVERIFY(host.start());
    HalfRequest client(portOf(host));
    QTRY_VERIFY_WITH_TIMEOUT(client.isRunning(), kLongestStart);
    bool isDone = false;
    host.stop([&] { isDone = true; });
    host.cut();
    QVERIFY(isDone);
    QVERIFY(!host.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(client.isCut(), kLongestStart);
    QVERIFY(!client.received.contains(" 200 "));
}

void tst_ServerHost::stopEndsARestart()
{
    ServerHost host(settingsOn(0));
    QVERIFY(host.start());
    HalfRequest client(portOf(host));
    QTRY_VERIFY_WITH_TIMEOUT(client.isRunning(), kLongestStart);
    bool isRestarted = false;
    bool isStopped = false;
    host.restart(settingsOn(0), [&] { isRestarted = true; });
    host.stop([&] { isStopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, kLongestStart);
    QVERIFY(!isRestarted);
    QVERIFY(!host.isRunning());
}

void tst_ServerHost::keepsAddressesBlocked()
{
    ServerHost host(settingsOn(0));
    monitor::Endpoint self;
    self.address = {127, 0, 0, 1};
    bool isBlocked = false;
    host.control().setBlocked({self}, [&](const monitor::Outcome &) { isBlocked = true; });
    QTRY_VERIFY(isBlocked);
    QVERIFY(host.start());
    QCOMPARE(answerOf(portOf(host)), QByteArray());
    host.control().setBlocked({}, [&](const monitor::Outcome &) { isBlocked = false; });
    QTRY_VERIFY(!isBlocked);
    QVERIFY(isHello(answerOf(portOf(host))));
}

void tst_ServerHost::startsAfterAFailure()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerHost host(settingsOn(other.serverPort()));
    QVERIFY(!host.start());
    QCOMPARE(host.source().status().state, State::Failed);
    QCOMPARE(host.source().status().error, host.failure()->message);
    other.close();
    bool isDone = false;
    host.restart(host.settings(), [&] { isDone = true; });
    QVERIFY(isDone);
    QVERIFY(!host.failure());
    QCOMPARE(host.source().status().state, State::Running);
    QVERIFY(isHello(answerOf(portOf(host))));
}

void tst_ServerHost::saysWhyItDoesNotStart_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("port") << "port" << int(Kind::PortTaken) << "is in use by another program";
    QTest::newRow("second port") << "second" << int(Kind::PortTaken) << "is in use by another program";
    QTest::newRow("address") << "address" << int(Kind::AddressNotAvailable) << "192.0.2.1 is none of this";
    QTest::newRow("permission") << "permission" << int(Kind::NoPermission) << "administrator only";
    QTest::newRow("certificate") << "certificate" << int(Kind::CertificateUnreadable)
                                 << "a.crt\" does not exist";
    QTest::newRow("folder") << "folder" << int(Kind::FolderMissing) << "site\" is to be served";
    QTest::newRow("mount") << "mount" << int(Kind::FolderMissing) << "site\" is to be served";
}

void tst_ServerHost::saysWhyItDoesNotStart()
{
    QFETCH(QString, what);
    QFETCH(int, kind);
    QFETCH(QString, words);
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    if (what == QLatin1String("permission") && QTcpServer().listen(QHostAddress(QHostAddress::LocalHost), 81))
        QSKIP("Every port may be used here");
    QTemporaryDir folder;
    Settings settings = settingsOn(0);
    if (what == QLatin1String("port"))
        settings = settingsOn(other.serverPort());
    else if (what == QLatin1String("second"))
        settings.listen.push_back({QHostAddress(QHostAddress::LocalHost), other.serverPort(), {}});
    else if (what == QLatin1String("address"))
        settings = settingsOn(0, QHostAddress(QStringLiteral("192.0.2.1")));
    else if (what == QLatin1String("permission"))
        settings = settingsOn(81);
    else if (what == QLatin1String("folder"))
        settings.root = folder.filePath(QStringLiteral("site"));
    else if (what == QLatin1String("mount"))
        settings.mounts.push_back({"/files", folder.filePath(QStringLiteral("site"))});
    else {
        settings.tlsListen = settings.listen;
        settings.certificates.push_back({folder.filePath(QStringLiteral("a.crt")), {}});
    }
    ServerHost host(settings);
    const core::Result<void> started = host.start();
    QVERIFY(!started);
    QVERIFY(host.failure());
    QCOMPARE(int(host.failure()->kind), kind);
    QCOMPARE(host.failure()->message, started.error().message);
    QVERIFY2(started.error().message.contains(words), qPrintable(started.error().message));
    QVERIFY(!host.isRunning());
    if (what == QLatin1String("second"))
        QCOMPARE(host.failure()->address.port, other.serverPort());
    if (host.failure()->kind == Kind::FolderMissing)
        QCOMPARE(host.failure()->folder, folder.filePath(QStringLiteral("site")));
}

QTEST_GUILESS_MAIN(tst_ServerHost)
#include "tst_serverhost.moc"
