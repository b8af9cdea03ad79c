// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/fullconnection.h"
#include "widgets/models/connectionmodel.h"
#include "widgets/models/connectionstate.h"
#include "widgets/support/colors.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_ConnectionCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEachColumn_data();
    void saysEachColumn();
    void sortsEachColumn();
    void saysItsState();
    void marksTroubleByTone();
};

namespace {

struct ConnectionCellsFixture {
    void apply(monitor::Batch batch, qint64 time = kStart)
    {
        batch.totals.time = time;
        model.apply(batch);
    }

    ConnectionModel model{
        [](monitor::RouteId route) { return route == 1 ? QStringLiteral("/ws/chat/{room}") : QString(); },
        10};
};

} // namespace

void tst_ConnectionCells::saysEachColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    using M = ConnectionModel;
    const auto row = [](M::ColumnIndex column, const char *name, const QString &text, const QVariant &value) {
        QTest::newRow(name) << int(column) << text << value;
    };
    const auto say = [](const char *text) { return QString::fromUtf8(text); };
    row(M::State, "state", say("open"), int(ConnectionState::Open));
    row(M::Id, "id", say("c-1f7"), quint64(0x1f7));
    row(M::Client, "client", say("192.168.1.104:40503"), say("192.168.1.104:40503"));
    row(M::User, "user", say("ada"), say("ada"));
    row(M::Comment, "comment", say("by the window"), say("by the window"));
    row(M::RatioIn, "ratio in", say("2.0×"), qint64(2000));
    row(M::RatioOut, "ratio out", say("5.0×"), qint64(5000));
    row(M::Label, "label", say("kitchen"), say("kitchen"));
    row(M::Protocol, "protocol", say("WebSocket · TLS"), 3);
    row(M::Route, "route", say("/ws/chat/{room}"), say("/ws/chat/{room}"));
    row(M::Opened, "opened", say("14:02:30.000"), kStart);
    row(M::Close, "close", QString(), 0);
    row(M::Age, "age", say("4 s"), 4 * kSecond);
    row(M::LastActivity, "activity", say("2 s ago"), 2 * kSecond);
    row(M::Requests, "requests", say("1"), quint64(1));
    row(M::MessagesIn, "messages in", say("12"), quint64(12));
    row(M::MessagesOut, "messages out", say("1,300"), quint64(1300));
    row(M::BytesIn, "bytes in", say("2.2 kB"), quint64(2200));
    row(M::BytesOut, "bytes out", say("18 kB"), quint64(18'000));
    row(M::Rate, "rate", say("1,312 msg/s"), qint64(1'313'000));
    row(M::Queued, "queued", say("100 kB"), quint32(100'000));
    row(M::PingRtt, "ping", say("1.2 ms"), qint64(1'200'000));
    row(M::Topics, "topics", say("3"), quint32(3));
    row(M::RequestRate, "requests a second", say("1"), qint64(1000));
    row(M::Errors, "errors", say("–"), quint32(0));
    row(M::Drops, "drops", say("7"), quint32(7));
    row(M::KernelRtt, "kernel rtt", say("0.9 ms"), qint64(900'000));
    row(M::Retransmits, "retransmits", say("5"), quint32(5));
    row(M::Path, "path", say("/ws/chat/lobby?v=2"), say("/ws/chat/lobby?v=2"));
    row(M::Subprotocol, "subprotocol", say("chat.v2"), say("chat.v2"));
    row(M::Extensions, "extensions", say("permessage-deflate"), say("permessage-deflate"));
    row(M::Origin, "origin", say("http://localhost:8080"), say("http://localhost:8080"));
    row(M::UserAgent, "agent", say("Test/1"), say("Test/1"));
    row(M::Tls, "tls", say("TLSv1.3 TLS_AES_256_GCM_SHA384"), say("TLSv1.3 TLS_AES_256_GCM_SHA384"));
    row(M::ServerName, "server name", say("example.org"), say("example.org"));
    row(M::ForwardedFor, "forwarded for", say("203.0.113.195, 10.0.0.1"), say("203.0.113.195, 10.0.0.1"));
    row(M::LocalPort, "port", say("8443"), 8443);
    row(M::Worker, "worker", say("2"), 2);
}

void tst_ConnectionCells::saysEachColumn()
{
    QFETCH(int, column);
    ConnectionCellsFixture f;
    f.apply(fullBatch(), kStart + 4 * kSecond);
    f.model.labels().setForConnections({0x1f7},
                                       {QStringLiteral("kitchen"), 2, QStringLiteral("by the window")});
    QTEST(f.model.index(0, column).data().toString(), "text");
    QTEST(f.model.index(0, column).data(SortRole), "value");
    QVERIFY(!f.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

/// Two connections that differ in everything: each column tells them apart, both ways.
void tst_ConnectionCells::sortsEachColumn()
{
    ConnectionCellsFixture f;
    monitor::Batch batch = fullBatch();
    batch.opened.insert(batch.opened.begin(), opened(1, kStart - kSecond));
    f.apply(batch, kStart + 4 * kSecond);
    f.model.labels().setForConnections({0x1f7},
                                       {QStringLiteral("kitchen"), 2, QStringLiteral("by the window")});
    batch = {};
    batch.closed = {closed(1)};
    monitor::RequestSeen failed = request(9, "/", 500);
    failed.connection = 1;
    batch.requests = {failed, failed};
    f.apply(batch, kStart + 4 * kSecond);
    for (int column = 0; column < ConnectionModel::kColumns; ++column) {
        QString first[2];
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            f.model.sort(column, order);
            first[order] = f.model.index(0, ConnectionModel::Id).data().toString();
        }
        QVERIFY2(first[0] != first[1],
                 qPrintable(f.model.headerData(column, Qt::Horizontal).toString() + first[0]));
    }
}

void tst_ConnectionCells::saysItsState()
{
    ConnectionCellsFixture f;
    const auto state = [&f] { return f.model.index(0, ConnectionModel::State).data().toString(); };
    monitor::Batch batch;
    batch.opened = {opened(0x1f7)};
    batch.opened[0].transport = monitor::Transport::Tls;
    f.apply(batch);
    QCOMPARE(state(), QStringLiteral("handshake"));
    batch = {};
    batch.secured = {{0x1f7, kStart, "TLSv1.3", "", "", false}};
    f.apply(batch);
    QCOMPARE(state(), QStringLiteral("open"));
    batch = {};
    batch.messages = {message("")};
    batch.messages[0].kind = monitor::MessageKind::Close;
    f.apply(batch);
    QCOMPARE(state(), QStringLiteral("closing"));
    batch = {};
    batch.closed = {closed(0x1f7)};
    batch.closed[0].cause = monitor::CloseCause::TimedOut;
    f.apply(batch);
    QCOMPARE(state(), QStringLiteral("error"));
    QCOMPARE(f.model.index(0, ConnectionModel::State).data(ToneRole).toInt(), int(support::Role::Error));
}

void tst_ConnectionCells::marksTroubleByTone()
{
    ConnectionCellsFixture f;
    monitor::Batch batch = fullBatch();
    batch.samples[0].figures.queuedBytes = 2'000'000;
    f.apply(batch);
    using support::Role;
    const auto tone = [&f](int column) { return f.model.index(0, column).data(ToneRole); };
    QCOMPARE(tone(ConnectionModel::Queued).toInt(), int(Role::Error));
    QCOMPARE(tone(ConnectionModel::Drops).toInt(), int(Role::Warning));
    QVERIFY(!tone(ConnectionModel::Errors).isValid());
}

QTEST_MAIN(tst_ConnectionCells)
#include "tst_connectioncells.moc"
