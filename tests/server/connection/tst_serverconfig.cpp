// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/connection/serverconfig.h"
#include "server/http/form.h"
#include "server/http/multipartreader.h"
#include "server/websocket/sessionoptions.h"

#include <QtTest/QTest>

using namespace eyewall;
using namespace std::chrono_literals;

/// What the library allows who sets nothing.
class tst_ServerConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsRequests();
    void limitsForms();
    void limitsTimes();
    void limitsConnections();
    void limitsWhatWaits();
    void limitsWebSockets();
    void compressesWebSocketsWhenAsked();
};

void tst_ServerConfig::limitsRequests()
{
    const http::ParserLimits limits = connection::ServerConfig().parser;
    QCOMPARE(limits.target, qsizetype(8 * 1024));
    QCOMPARE(limits.head, qsizetype(64 * 1024));
    QCOMPARE(limits.fields, 200);
    QCOMPARE(limits.body, qint64(100 * 1024 * 1024));
    QCOMPARE(limits.chunkLine, qsizetype(256));
    QCOMPARE(limits.chunkExtensions, qsizetype(16 * 1024));
    QCOMPARE(limits.trailers, qsizetype(8 * 1024));
    QCOMPARE(limits.discarded, qint64(256 * 1024 * 1024));
}

void tst_ServerConfig::limitsForms()
{
    const http::FormLimits limits;
    QCOMPARE(limits.items, 1000);
    QCOMPARE(limits.multipart.parts, 100);
    QCOMPARE(limits.multipart.partHead, qsizetype(10 * 1024));
}

void tst_ServerConfig::limitsTimes()
{
    const connection::Timeouts times = connection::ServerConfig().timeouts;
    QVERIFY(times.handshake == 10s);
    QVERIFY(times.head == 10s);
    QVERIFY(times.body == 30s);
    QVERIFY(times.idle == 75s);
    QVERIFY(times.write == 60s);
    QVERIFY(times.linger == 2s);
    QVERIFY(times.lingerInAll == 30s);
    QVERIFY(times.handler == 5min);
    QCOMPARE(times.leastRate, qint64(240));
    QVERIFY(times.rateGrace == 10s);
}

void tst_ServerConfig::limitsConnections()
{
    const connection::ServerConfig config;
    QCOMPARE(config.maxConnections, 16'000);
    QVERIFY(!config.maxConnectionsPerAddress);
    QCOMPARE(connection::ServerConfig::kUsualConnectionsPerAddress, 4'000);
    QCOMPARE(config.maxRequests, 0);
    QCOMPARE(config.compressionContexts, 64);
    QVERIFY(config.trustedProxies.empty());
}

void tst_ServerConfig::limitsWhatWaits()
{
    const connection::WriteLimits limits = connection::ServerConfig().writes;
    QCOMPARE(limits.highWater, qint64(256 * 1024));
    QCOMPARE(limits.most, qint64(4 * 1024 * 1024));
}

void tst_ServerConfig::limitsWebSockets()
{
    const websocket::SessionOptions options;
    QCOMPARE(options.maxMessage, qint64(16 * 1024 * 1024));
    QCOMPARE(options.sendQueue, qint64(8 * 1024 * 1024));
    QVERIFY(options.slowConsumer == websocket::SlowConsumer::DropNewest);
    QVERIFY(options.pingInterval == 30s);
    QVERIFY(options.pongTimeout == 30s);
    QVERIFY(options.closeTimeout == 5s);
}

void tst_ServerConfig::compressesWebSocketsWhenAsked()
{
    const websocket::CompressionOptions options = websocket::SessionOptions().compression;
    QVERIFY(!options.isEnabled);
    QCOMPARE(options.level, 6);
    QCOMPARE(options.memLevel, 8);
    QCOMPARE(options.windowBits, 15);
    QCOMPARE(options.peerWindowBits, 15);
    QVERIFY(options.keepsContext);
    QVERIFY(options.peerKeepsContext);
    QCOMPARE(options.smallest, qsizetype(128));
    QCOMPARE(options.largest, qsizetype(1024 * 1024));
    QVERIFY(options.rest == 5s);
}

QTEST_GUILESS_MAIN(tst_ServerConfig)
#include "tst_serverconfig.moc"
