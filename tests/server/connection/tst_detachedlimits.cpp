// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/detachedstream.h"
#include "server/core/sleep.h"
#include "server/web/context.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

#include <atomic>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using monitor::CloseCause;
using monitor::Limit;

namespace {

constexpr int kDetachedSize = 30'000'000; // of what is written at once, bytes

} // namespace

/// How fast connections that a handler took over must be read.
class tst_DetachedLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();
    void cutsAReaderThatTrickles_data();
    void cutsAReaderThatTrickles();
    void letsASlowReaderBe();
    void cutsAReaderOfNothing();
    void sendsWhatIsQueuedBehindBothEnds();

private:
    void listen(const ServerConfig &config) { m_server.emplace(*m_app, config); }
    [[nodiscard]] static ServerConfig limited(qint64 leastRate);
    [[nodiscard]] RawClient reader(const QByteArray &path) const;
    [[nodiscard]] quint64 met(Limit limit) { return m_server->totals().limitOf(limit); }

    std::optional<Application> m_app;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
    std::atomic<int> m_ended{0};
};

void tst_DetachedLimits::init()
{
    m_leftovers.begin();
    m_ended = 0;
    m_app.emplace();
    m_app->get("/source", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        while (co_await stream.write(QByteArray(64 * 1024, 's'))) {
        }
        ++m_ended;
    });
    m_app->get("/closed", [](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        static_cast<void>(stream.write(QByteArray(kDetachedSize, 'c')));
    });
    m_app->get("/shut", [this](Context &c) -> Task<> {
        DetachedStream stream = co_await c.detach();
        static_cast<void>(stream.write(QByteArray(kDetachedSize, 's')));
        stream.shutdownWriting();
        static_cast<void>(co_await stream.readUntilClose());
        ++m_ended;
    });
}

void tst_DetachedLimits::cleanup()
{
    m_server.reset();
    m_app.reset();
    QCOMPARE(m_leftovers.found(), "");
}

ServerConfig tst_DetachedLimits::limited(qint64 leastRate)
{
    ServerConfig config = streamConfig();
    config.writes.highWater = kDetachedSize;
    config.writes.most = 2 * kDetachedSize;
    config.timeouts.write = 1s;
    config.timeouts.leastRate = leastRate;
    return config;
}

RawClient tst_DetachedLimits::reader(const QByteArray &path) const
{
    RawClient client = m_server->connect(16 * 1024);
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return client;
}

void tst_DetachedLimits::cutsAReaderThatTrickles_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("of a stream") << QByteArray("/source");
    QTest::newRow("of one that is closed") << QByteArray("/closed");
    QTest::newRow("of one that has ended") << QByteArray("/shut");
}

void tst_DetachedLimits::cutsAReaderThatTrickles()
{
    QFETCH(QByteArray, path);
    listen(limited(100'000'000));
    RawClient client = reader(path);
    RawClient other = m_server->connect();
    QElapsedTimer timer;
    timer.start();
    while (met(Limit::TransferRate) + met(Limit::WriteTime) == 0 && timer.elapsed() < 20'000) {
        (void)client.read(64 * 1024);
        QVERIFY(other.isSilent(10ms));
    }
    QCOMPARE(met(Limit::TransferRate), 1u);
    QCOMPARE(met(Limit::WriteTime), 0u);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1u); // the other
    if (path != "/closed")
        QTRY_COMPARE(m_ended, 1);
}

void tst_DetachedLimits::letsASlowReaderBe()
{
    listen(limited(1000));
    RawClient client = reader("/source");
    RawClient other = m_server->connect();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 3500) {
        QVERIFY(!client.read(128 * 1024).isEmpty());
        QVERIFY(other.isSilent(10ms));
    }
    QCOMPARE(m_server->totals().limited(), 0u);
    QCOMPARE(m_ended, 0);
}

void tst_DetachedLimits::cutsAReaderOfNothing()
{
    listen(limited(100'000'000));
    const RawClient client = reader("/source");
    QTRY_COMPARE(met(Limit::WriteTime), 1u);
    QTRY_COMPARE(m_server->totals().closes[std::size_t(CloseCause::TimedOut)], 1u);
    QCOMPARE(met(Limit::TransferRate), 0u);
    QTRY_COMPARE(m_ended, 1);
}

void tst_DetachedLimits::sendsWhatIsQueuedBehindBothEnds()
{
    QFETCH_GLOBAL(bool, isPortable);
    if (isPortable)
        QSKIP("QTcpSocket gives a half-closed connection up");
    listen(limited(1000));
    RawClient client = reader("/shut");
    client.halfClose();
    QTRY_COMPARE(m_ended, 1); // and its stream is gone with it
    QCOMPARE(client.readToEnd().size(), qsizetype(kDetachedSize));
    QCOMPARE(client.end(), End::Fin);
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
}

QTEST_GUILESS_MAIN(tst_DetachedLimits)
#include "tst_detachedlimits.moc"
