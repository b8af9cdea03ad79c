// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "app/desktop/sampletraffic.h"
#include "app/host/serverhost.h"
#include "server/monitor/batch.h"
#include "server/monitor/counters.h"
#include "server/monitor/source.h"
#include "widgets/support/samplemark.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using namespace eyewall;
using namespace eyewall::desktop;

using State = monitor::ServerStatus::State;

namespace {

constexpr int kLongestSample = 30'000; // ms
constexpr quint64 kSockets = 17;       // 10 in rooms, 3 feeds of two, an echo

/// A server of the program and what its monitor tells.
class TestHost {
public:
    explicit TestHost(bool hasSamples = true, quint16 port = 0)
    {
        host::Settings settings;
        settings.listen.push_back({.port = port, .unixPath = {}});
        settings.server.telemetry = monitor::Level::Full;
        settings.server.workers = 2;
        settings.hasSamples = hasSamples;
        m_host.emplace(settings);
        QObject::connect(&source(), &monitor::Source::batchReady, &source(),
                         [this](const monitor::Batch &batch) {
                             requests.insert(requests.end(), batch.requests.begin(), batch.requests.end());
                             closed.insert(closed.end(), batch.closed.begin(), batch.closed.end());
                         });
        isListening = bool(m_host->start());
    }

    monitor::Source &source() { return m_host->source(); }
    monitor::Totals totals() { return m_host->source().totals(); }
    QUrl url() { return SampleTraffic::urlFor(source().status()); }

    bool isListening = false;
    std::vector<monitor::RequestSeen> requests;
    std::vector<monitor::ConnectionClosed> closed;

private:
    std::optional<host::ServerHost> m_host;
};

QByteArray agentOf(const monitor::RequestSeen &request)
{
    for (const QByteArray &line : request.head.split('\n')) {
        if (line.toLower().startsWith("user-agent:"))
            return line.mid(11).trimmed();
    }
    return {};
}

bool hasRequest(const std::vector<monitor::RequestSeen> &requests, const QByteArray &target, int status)
{
    return std::any_of(requests.begin(), requests.end(), [&](const auto &request) {
        return request.target == target && request.status == status;
    });
}

} // namespace

class tst_SampleTraffic : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsAServerBusy();
    void isModest();
    void marksEveryClient();
    void knowsItsMark();
    void leavesNoConnection();
    void closesWebSocketsInOrder();
    void outlivesTheServer();
    void stopsWhileTheServerIsGone();
    void startsAgain();
    void refusesOtherComputers_data();
    void refusesOtherComputers();
    void needsTheSamplePages();
    void saysThatNobodyAnswers();
    void forgetsWhatItAskedBefore();
    void endsWhileItAsks();
    void choosesTheNearAddress_data();
    void choosesTheNearAddress();
};

void tst_SampleTraffic::keepsAServerBusy()
{
    TestHost host;
    SampleTraffic traffic;
    QSignalSpy running(&traffic, &SampleTraffic::runningChanged);
    QSignalSpy failed(&traffic, &SampleTraffic::failed);
    traffic.start(host.url());
    QVERIFY(traffic.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().webSocketsOpen, kSockets, kLongestSample);
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().eventStreamsOpen, 1, kLongestSample);
    const SampleCounts &counts = traffic.counts();
    QTRY_VERIFY_WITH_TIMEOUT(counts.requests > 60 && counts.unchanged > 0 && counts.refused > 0,
                             kLongestSample);
    QTRY_VERIFY_WITH_TIMEOUT(counts.messagesSent > 30 && counts.messagesReceived > 60, kLongestSample);
    QTRY_VERIFY_WITH_TIMEOUT(counts.events > 2, kLongestSample);
    QTRY_VERIFY(hasRequest(host.requests, "/", 200) && hasRequest(host.requests, "/assets/style.css", 304));
    QVERIFY(host.totals().requests >= counts.requests);
    QVERIFY(host.totals().messagesIn >= counts.messagesReceived / 4);
    QCOMPARE(counts.failures, 0);
    QCOMPARE(running.size(), 1);
    QVERIFY(failed.isEmpty());
}

void tst_SampleTraffic::isModest()
{
    TestHost host;
    SampleTraffic traffic;
    traffic.start(host.url());
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().webSocketsOpen, kSockets, kLongestSample);
    QElapsedTimer time;
    time.start();
    const monitor::Totals before = host.totals();
    QTRY_VERIFY_WITH_TIMEOUT(host.totals().requests - before.requests > 120, kLongestSample);
    const double seconds = double(time.elapsed()) / 1000;
    const quint64 messages =
        host.totals().messagesIn + host.totals().messagesOut - before.messagesIn - before.messagesOut;
    QVERIFY2(seconds > 2, qPrintable(QString::number(seconds)));
    QVERIFY2(double(messages) / seconds < 40, qPrintable(QString::number(messages)));
    QVERIFY(host.totals().connectionsOpen() < 80);
}

void tst_SampleTraffic::marksEveryClient()
{
    TestHost host;
    SampleTraffic traffic;
    traffic.start(host.url());
    const auto handshakes = [&host] {
        return std::count_if(host.requests.begin(), host.requests.end(),
                             [](const auto &request) { return request.status == 101; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(handshakes() >= qint64(kSockets) && host.requests.size() > 60, kLongestSample);
    for (const monitor::RequestSeen &request : host.requests) {
        if (!request.head.isEmpty()) // empty: as before
            QVERIFY2(support::isSample(agentOf(request)), request.head.constData());
    }
}

void tst_SampleTraffic::knowsItsMark()
{
    QVERIFY(support::isSample("Eyewall-Sample/1 (Firefox; Linux)"));
    QVERIFY(!support::isSample("Mozilla/5.0 (X11; Linux x86_64) Eyewall-Sample/1"));
    QVERIFY(!support::isSample(""));
}

void tst_SampleTraffic::leavesNoConnection()
{
    TestHost host;
    SampleTraffic traffic;
    QSignalSpy ended(&traffic, &SampleTraffic::ended);
    traffic.start(host.url());
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().webSocketsOpen, kSockets, kLongestSample);
    QTRY_VERIFY_WITH_TIMEOUT(traffic.counts().requests > 20, kLongestSample);
    traffic.stop();
    QVERIFY(!traffic.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().connectionsOpen(), 0, kLongestSample);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kLongestSample);
}

void tst_SampleTraffic::closesWebSocketsInOrder()
{
    TestHost host;
    SampleTraffic traffic;
    traffic.start(host.url());
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().webSocketsOpen, kSockets, kLongestSample);
    traffic.stop();
    const auto inOrder = [&host] {
        return std::count_if(host.closed.begin(), host.closed.end(),
                             [](const auto &connection) { return connection.code == 1000; });
    };
    // Less one: a message that comes while its receiver closes makes a reset of the close.
    QTRY_VERIFY_WITH_TIMEOUT(inOrder() >= qint64(kSockets) - 1, kLongestSample);
}

void tst_SampleTraffic::outlivesTheServer()
{
    auto first = std::make_unique<TestHost>();
    const quint16 port = quint16(first->url().port());
    SampleTraffic traffic;
    QSignalSpy failed(&traffic, &SampleTraffic::failed);
    traffic.start(first->url());
    QTRY_COMPARE_WITH_TIMEOUT(first->totals().webSocketsOpen, kSockets, kLongestSample);
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.counts().failures > 0, kLongestSample);
    QVERIFY(traffic.isRunning());
    TestHost second(true, port);
    QVERIFY(second.isListening);
    const quint64 events = traffic.counts().events;
    QTRY_COMPARE_WITH_TIMEOUT(second.totals().webSocketsOpen, kSockets, kLongestSample);
    QTRY_VERIFY_WITH_TIMEOUT(second.totals().requests > 60 && traffic.counts().events > events,
                             kLongestSample);
    QVERIFY(failed.isEmpty());
    traffic.stop();
    QTRY_COMPARE_WITH_TIMEOUT(second.totals().connectionsOpen(), 0, kLongestSample);
}

void tst_SampleTraffic::stopsWhileTheServerIsGone()
{
    auto host = std::make_unique<TestHost>();
    SampleTraffic traffic;
    QSignalSpy ended(&traffic, &SampleTraffic::ended);
    traffic.start(host->url());
    QTRY_COMPARE_WITH_TIMEOUT(host->totals().webSocketsOpen, kSockets, kLongestSample);
    host.reset();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.counts().failures > 0, kLongestSample);
    traffic.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kLongestSample);
}

void tst_SampleTraffic::startsAgain()
{
    TestHost host;
    SampleTraffic traffic;
    for (int i = 0; i < 3; ++i) {
        traffic.start(host.url());
        traffic.start(host.url()); // it runs already
        QTRY_COMPARE_WITH_TIMEOUT(host.totals().webSocketsOpen, kSockets, kLongestSample);
        traffic.stop(); // and starts again before the farewell is over
    }
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().connectionsOpen(), 0, kLongestSample);
}

void tst_SampleTraffic::refusesOtherComputers_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("a neighbour") << QUrl("http://192.168.1.7:8080/");
    QTest::newRow("a name") << QUrl("http://example.org/");
    QTest::newRow("not HTTP") << QUrl("ftp://127.0.0.1/");
    QTest::newRow("nothing") << QUrl();
}

void tst_SampleTraffic::refusesOtherComputers()
{
    QFETCH(QUrl, url);
    SampleTraffic traffic;
    QSignalSpy running(&traffic, &SampleTraffic::runningChanged);
    QSignalSpy failed(&traffic, &SampleTraffic::failed);
    traffic.start(url);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!traffic.isRunning());
    QVERIFY(running.isEmpty());
}

void tst_SampleTraffic::needsTheSamplePages()
{
    TestHost host(false);
    SampleTraffic traffic;
    QSignalSpy failed(&traffic, &SampleTraffic::failed);
    traffic.start(host.url());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLongestSample);
    QVERIFY(failed[0][0].toString().contains("runs without them"));
    QVERIFY(!traffic.isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().connectionsOpen(), 0, kLongestSample);
    QCOMPARE(host.totals().requests, 1);
}

// Stopped before the first server has answered: the second one is waited for all the same.
void tst_SampleTraffic::forgetsWhatItAskedBefore()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
    SampleTraffic traffic;
    QSignalSpy failed(&traffic, &SampleTraffic::failed);
    std::vector<std::unique_ptr<QTcpSocket>> asked;
    for (QTcpServer *server : {&first, &second}) {
        traffic.stop();
        traffic.start(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server->serverPort())));
        QTRY_VERIFY_WITH_TIMEOUT(server->hasPendingConnections(), kLongestSample);
        asked.emplace_back(server->nextPendingConnection());
        QTRY_VERIFY_WITH_TIMEOUT(asked.back()->bytesAvailable() > 0, kLongestSample);
    }
    asked[0]->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(asked[0]->state(), QAbstractSocket::UnconnectedState, kLongestSample);
    QCOMPARE(failed.size(), 0);
    asked[1]->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLongestSample);
    QVERIFY(failed[0][0].toString().contains("runs without them"));
}

void tst_SampleTraffic::saysThatNobodyAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
    closed.close();
    SampleTraffic traffic;
    QSignalSpy failed(&traffic, &SampleTraffic::failed);
    traffic.start(url);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLongestSample);
    QVERIFY(failed[0][0].toString().contains("cannot reach"));
    QVERIFY(!traffic.isRunning());
}

void tst_SampleTraffic::endsWhileItAsks()
{
    TestHost host;
    SampleTraffic traffic;
    QSignalSpy ended(&traffic, &SampleTraffic::ended);
    traffic.start(host.url());
    traffic.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, kLongestSample);
    QTRY_COMPARE_WITH_TIMEOUT(host.totals().connectionsOpen(), 0, kLongestSample);
    QCOMPARE(host.totals().webSocketsOpen, 0);
}

void tst_SampleTraffic::choosesTheNearAddress_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("urls");
    QTest::addColumn<QUrl>("url");
    const QUrl near("http://127.0.0.1:8080/");
    QTest::newRow("loopback") << State::Running << QStringList("http://127.0.0.1:8080/") << near;
    QTest::newRow("all addresses") << State::Running << QStringList("http://0.0.0.0:8080/") << near;
    QTest::newRow("all of IPv6") << State::Running << QStringList("http://[::]:8080/")
                                 << QUrl("http://[::1]:8080/");
    QTest::newRow("second") << State::Running
                            << QStringList({"http://192.168.1.7/", "http+unix://%2Frun%2Feye/",
                                            "https://127.0.0.1:8443/"})
                            << QUrl("https://127.0.0.1:8443/");
    QTest::newRow("none here") << State::Running << QStringList("http://192.168.1.7/") << QUrl();
    QTest::newRow("stopping") << State::Draining << QStringList("http://127.0.0.1:8080/") << QUrl();
    QTest::newRow("failed") << State::Failed << QStringList() << QUrl();
}

void tst_SampleTraffic::choosesTheNearAddress()
{
    QFETCH(State, state);
    QFETCH(QStringList, urls);
    QFETCH(QUrl, url);
    QCOMPARE(SampleTraffic::urlFor({state, urls, {}, {}}), url);
    QCOMPARE(SampleTraffic::canRun({state, urls, {}, {}}), url.isValid());
}

QTEST_GUILESS_MAIN(tst_SampleTraffic)
#include "tst_sampletraffic.moc"
