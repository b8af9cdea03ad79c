// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/inspectors/connections.h"
#include "tests/widgets/inspectors/recordingcontrol.h"
#include "widgets/inspectors/blocklist.h"
#include "widgets/inspectors/connectionactions.h"
#include "widgets/inspectors/connectioninspector.h"
#include "widgets/views/trendview.h"

#include <QTest>
#include <QToolButton>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_ConnectionInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsLife();
    void tellsItsEndAfterItWasForgotten();
    void showsFacts();
    void showsHandshake();
    void saysWhyThereIsNoHandshake_data();
    void saysWhyThereIsNoHandshake();
    void showsTopics();
    void showsFlowOverTime();
    void offersActions();
    void saysWhenManyAreSelected();
};

namespace {

struct ConnectionInspectorFixture {
    explicit ConnectionInspectorFixture(std::size_t closedLimit = 100)
        : connections([](monitor::RouteId) { return QStringLiteral("/ws/chat/{room}"); }, closedLimit)
    {
        connections.apply(threeConnections());
    }
    void apply(monitor::Batch batch, qint64 time)
    {
        batch.totals.time = time;
        connections.apply(batch);
    }

    models::ConnectionModel connections;
    RecordingControl control;
    Blocklist blocklist{control};
    QWidget host;
    ConnectionActions *actions = new ConnectionActions(connections, control, blocklist, &host);
    ConnectionInspector inspector{connections, *actions};
};

} // namespace

void tst_ConnectionInspector::tellsItsLife()
{
    ConnectionInspectorFixture f;
    f.inspector.showConnection(0x1f7);
    QCOMPARE(f.inspector.lifeText(),
             QStringLiteral("14:02:30.000: Opened by 192.168.1.104:40503\n"
                            "14:02:30.001  +1.0 ms: TLS agreed on, resumed from before: TLSv1.3 "
                            "TLS_AES_256_GCM_SHA384\n"
                            "14:02:30.002  +1.0 ms: Became WebSocket at /ws/chat/{room}\n"
                            "14:02:31.000  +998.0 ms: First message\n"
                            "14:02:32.000  +1.0 s: Last active"));
    QCOMPARE(f.inspector.summary(), QStringLiteral("WebSocket · TLS · /ws/chat/{room} · 4 s"));
}

void tst_ConnectionInspector::tellsItsEndAfterItWasForgotten()
{
    ConnectionInspectorFixture f(0);
    f.inspector.showConnection(0x201);
    monitor::Batch batch;
    monitor::ConnectionClosed close = closed(0x201, kStart + 6 * kSecond);
    close.code = 1001;
    close.reason = QStringLiteral("tab closed");
    batch.closed = {close};
    f.apply(batch, kStart + 6 * kSecond);
    QVERIFY(!f.connections.find(0x201));
    QVERIFY2(f.inspector.lifeText().endsWith(
                 QStringLiteral("14:02:36.000  +6.0 s: The client closed the connection in order. Close code "
                                "1001, going away. Reason given: “tab closed”.")),
             qPrintable(f.inspector.lifeText()));
}

void tst_ConnectionInspector::showsFacts()
{
    ConnectionInspectorFixture f;
    f.connections.labels().setForConnections({0x1f7}, {QStringLiteral("kitchen"), 0});
    f.inspector.showConnection(0x1f7);
    QCOMPARE(f.inspector.factsText(), QStringLiteral("Label: kitchen\n"
                                                     "Opened: 2026-11-23 14:02:30.000\n"
                                                     "Path: /ws/chat/lobby?v=2\n"
                                                     "User agent: Test/1\n"
                                                     "Local port: 8443\n"
                                                     "Worker: 0\n"
                                                     "Requests: 1\n"
                                                     "Answers of 5xx: 0\n"
                                                     "Messages in, out: 12, 1,300\n"
                                                     "Bytes in, out: 2.2 kB, 18 kB\n"
                                                     "Topics: 3"));
}

void tst_ConnectionInspector::showsHandshake()
{
    ConnectionInspectorFixture f;
    f.inspector.showConnection(0x1f7);
    QVERIFY(f.inspector.requestHead().startsWith(QStringLiteral("GET /ws/chat/lobby?v=2 HTTP/1.1\nHost: ")));
    QCOMPARE(f.inspector.responseHead(),
             QStringLiteral("HTTP/1.1 101 Switching Protocols\nSec-WebSocket-Protocol: chat.v2"));
    QCOMPARE(f.inspector.handshakeText(),
             QStringLiteral("TLS: TLSv1.3\nCipher: TLS_AES_256_GCM_SHA384\nServer name: example.org\n"
                            "Resumed: yes\nSubprotocol: chat.v2"));
}

void tst_ConnectionInspector::saysWhyThereIsNoHandshake_data()
{
    QTest::addColumn<quint64>("connection");
    QTest::addColumn<QString>("text");
    QTest::newRow("HTTP") << quint64(0x200)
                          << "It did not become a WebSocket or an event stream: see its requests.";
    QTest::newRow("not captured") << quint64(0x201) << "The heads of the handshake were not recorded.";
}

void tst_ConnectionInspector::saysWhyThereIsNoHandshake()
{
    QFETCH(quint64, connection);
    ConnectionInspectorFixture f;
    f.inspector.showConnection(0x1f7);
    f.inspector.showConnection(connection);
    QTEST(f.inspector.handshakeText(), "text");
    QCOMPARE(f.inspector.requestHead(), QString());
}

void tst_ConnectionInspector::showsTopics()
{
    ConnectionInspectorFixture f;
    f.inspector.showConnection(0x1f7);
    QCOMPARE(f.inspector.topicsText(), QStringLiteral("lobby\nAnd more: 2"));
    f.inspector.showConnection(0x200);
    QCOMPARE(f.inspector.topicsText(), QStringLiteral("It listens to no topic."));
}

void tst_ConnectionInspector::showsFlowOverTime()
{
    ConnectionInspectorFixture f;
    f.inspector.showConnection(0x1f7);
    QCOMPARE(f.inspector.flowText(), QStringLiteral("Ping RTT: 1.2 ms\nKernel RTT: 0.9 ms\nRetransmits: 5\n"
                                                    "Queued: 100 kB\nMessages dropped: 7"));
    QCOMPARE(f.inspector.rttTrend().summary(), QStringLiteral("ping 1.2 ms, kernel 0.9 ms"));
    monitor::Batch batch;
    monitor::ConnectionSampled sample;
    sample.id = 0x1f7;
    sample.time = kStart + 6 * kSecond;
    sample.figures.pingRttUs = 3400;
    sample.figures.queuedBytes = 2'000'000;
    batch.samples = {sample};
    f.apply(batch, sample.time);
    QCOMPARE(f.inspector.rttTrend().summary(), QStringLiteral("ping 3.4 ms, kernel no data"));
    QCOMPARE(f.inspector.queueTrend().summary(), QStringLiteral("queued 2.0 MB"));
    f.inspector.showConnection(0x201); // nothing of the other one stays
    QCOMPARE(f.inspector.rttTrend().summary(), QStringLiteral("ping no data, kernel no data"));
}

void tst_ConnectionInspector::offersActions()
{
    ConnectionInspectorFixture f;
    f.inspector.showConnection(0x1f7);
    f.actions->setSelection({0x1f7});
    QStringList texts;
    for (const QToolButton *button : f.inspector.findChildren<QToolButton *>()) {
        if (!button->accessibleName().isEmpty() && button->isEnabled())
            texts.append(button->text());
    }
    for (const char *text : {"Requests", "Messages", "Ping", "More \u25be"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
}

void tst_ConnectionInspector::saysWhenManyAreSelected()
{
    ConnectionInspectorFixture f;
    f.inspector.setSelectedCount(4);
    QCOMPARE(f.inspector.note(), QStringLiteral("One of 4 that are selected; actions go to all of them."));
    f.inspector.setSelectedCount(1);
    QCOMPARE(f.inspector.note(), QString());
}

QTEST_MAIN(tst_ConnectionInspector)
#include "tst_connectioninspector.moc"
