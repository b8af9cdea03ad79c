// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/monitor/relaycontrol.h"

#include <QTest>

#include <optional>

using namespace eyewall::monitor;

namespace {

using Code = Outcome::Code;

/// A server far away: it answers when it is told to.
class Remote final : public Control {
public:
    void closeConnection(ConnectionId connection, quint16, const QString &, Done done) override
    {
        closed = connection;
        waiting = std::move(done);
    }
    void sendMessage(ConnectionId, MessageKind, const QByteArray &payload, Done done) override
    {
        sent = payload;
        waiting = std::move(done);
    }
    void publish(const QString &, MessageKind, const QByteArray &payload, Done done) override
    {
        sent = payload;
        waiting = std::move(done);
    }
    void setBlocked(const std::vector<Endpoint> &addresses, Done done) override
    {
        blocked = addresses;
        waiting = std::move(done);
    }
    void watch(const std::vector<ConnectionId> &connections) override { watched = connections; }

    ConnectionId closed = 0;
    QByteArray sent;
    std::vector<Endpoint> blocked;
    std::vector<ConnectionId> watched;
    Done waiting;
};

Endpoint endpoint(quint8 last)
{
    Endpoint one;
    one.address = {192, 0, 2, last};
    return one;
}

} // namespace

class tst_RelayControl final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesOnWishes();
    void answersAloneLater_data();
    void answersAloneLater();
    void answersWhatAServerLeft();
    void answersOnce();
    void blocksOnTheNextServer();
    void needsNoAnswer();
};

void tst_RelayControl::passesOnWishes()
{
    Remote server;
    RelayControl relay;
    relay.setControl(&server);
    std::optional<Outcome> outcome;
    relay.closeConnection(5, 1000, {}, [&](const Outcome &told) { outcome = told; });
    QCOMPARE(server.closed, 5u);
    QVERIFY(!outcome);
    server.waiting({Code::NotAWebSocket, {}});
    QCOMPARE(outcome->code, Code::NotAWebSocket);
    relay.sendMessage(5, MessageKind::Text, "hello", {});
    QCOMPARE(server.sent, QByteArray("hello"));
    relay.publish(QStringLiteral("t"), MessageKind::Text, "all", {});
    QCOMPARE(server.sent, QByteArray("all"));
    relay.watch({1, 2});
    QCOMPARE(server.watched.size(), 2u);
}

void tst_RelayControl::answersAloneLater_data()
{
    QTest::addColumn<int>("wish");
    QTest::addColumn<Outcome::Code>("code");
    QTest::newRow("close") << 0 << Code::ConnectionGone;
    QTest::newRow("send") << 1 << Code::ConnectionGone;
    QTest::newRow("publish") << 2 << Code::Done; // to no members
    QTest::newRow("block") << 3 << Code::Done;
}

void tst_RelayControl::answersAloneLater()
{
    QFETCH(int, wish);
    QFETCH(Outcome::Code, code);
    RelayControl relay;
    std::optional<Outcome> outcome;
    const Control::Done done = [&](const Outcome &told) { outcome = told; };
    if (wish == 0)
        relay.closeConnection(1, 1000, {}, done);
    else if (wish == 1)
        relay.sendMessage(1, MessageKind::Text, {}, done);
    else if (wish == 2)
        relay.publish({}, MessageKind::Text, {}, done);
    else
        relay.setBlocked({}, done);
    relay.watch({1});
    QVERIFY(!outcome); // never inside the call
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->code, code);
    QCOMPARE(outcome->count, 0);
}

void tst_RelayControl::answersWhatAServerLeft()
{
    RelayControl relay;
    std::optional<Outcome> outcome;
    {
        Remote server;
        relay.setControl(&server);
        relay.closeConnection(1, 1000, {}, [&](const Outcome &told) { outcome = told; });
        relay.setControl(nullptr);
    }
    QVERIFY(!outcome);
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->code, Code::ConnectionGone);
}

void tst_RelayControl::answersOnce()
{
    Remote server;
    RelayControl relay;
    relay.setControl(&server);
    int answers = 0;
    relay.closeConnection(1, 1000, {}, [&](const Outcome &) { ++answers; });
    server.waiting({});
    relay.setControl(nullptr);
    server.waiting({}); // late
    bool isLater = false;
    relay.closeConnection(1, 1000, {}, [&](const Outcome &) { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(answers, 1);
}

void tst_RelayControl::blocksOnTheNextServer()
{
    RelayControl relay;
    relay.setBlocked({endpoint(1)}, {});
    Remote first;
    relay.setControl(&first);
    QCOMPARE(first.blocked.size(), 1u);
    relay.setBlocked({endpoint(1), endpoint(2)}, {});
    relay.setControl(nullptr);
    Remote second;
    relay.setControl(&second);
    QCOMPARE(second.blocked.size(), 2u);
    QCOMPARE(second.blocked[1].addressText(), QString("192.0.2.2"));
}

void tst_RelayControl::needsNoAnswer()
{
    Remote server;
    RelayControl relay;
    relay.closeConnection(1, 1000, {}, {});
    relay.setControl(&server);
    relay.closeConnection(1, 1000, {}, {});
    QVERIFY(!server.waiting);
    relay.setControl(nullptr);
}

QTEST_GUILESS_MAIN(tst_RelayControl)
#include "tst_relaycontrol.moc"
