// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/models/backlog.h"

#include <QTest>

using namespace eyewall;
using namespace eyewall::models;
using namespace eyewall::test;

class tst_Backlog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackAllInOrder();
    void dropsOldestBeyondLimits();
    void forgetsOnlyConnectionsThatCameAndWent();
    void keepsTheLatestUserOfEach();
};

void tst_Backlog::givesBackAllInOrder()
{
    Backlog backlog{Limits()};
    monitor::Batch batch;
    batch.opened = {opened(1)};
    batch.requests = {request(1), request(2)};
    batch.messages = {message("a")};
    backlog.add(batch);
    batch = {};
    batch.requests = {request(3)};
    batch.closed = {closed(1)};
    backlog.add(batch);
    QCOMPARE(backlog.requests(), 3);
    const monitor::Batch taken = backlog.take();
    QCOMPARE(taken.requests.size(), 3);
    QCOMPARE(taken.requests[2].id, 3);
    QCOMPARE(taken.messages.size(), 1);
    QCOMPARE(taken.opened.size(), 1);
    QCOMPARE(taken.closed.size(), 1);
    QCOMPARE(backlog.requests(), 0);
    QVERIFY(backlog.take().requests.empty());
}

void tst_Backlog::dropsOldestBeyondLimits()
{
    Limits limits;
    limits.requests = 3;
    limits.messageBytes = 10;
    Backlog backlog(limits);
    monitor::Batch batch;
    for (int id = 1; id <= 9; ++id) {
        batch.requests.push_back(request(quint64(id)));
        batch.messages.push_back(message("12345"));
    }
    backlog.add(batch);
    QCOMPARE(backlog.messages(), 2);
    const monitor::Batch taken = backlog.take();
    QCOMPARE(taken.requests.size(), 3);
    QCOMPARE(taken.requests.front().id, 7);
}

void tst_Backlog::forgetsOnlyConnectionsThatCameAndWent()
{
    Limits limits;
    limits.closedConnections = 8;
    Backlog backlog(limits);
    monitor::Batch batch;
    batch.closed = {closed(1000)}; // opened before the pause
    for (quint64 id = 1; id <= 20; ++id) {
        batch.opened.push_back(opened(id));
        batch.closed.push_back(closed(id));
    }
    batch.opened.push_back(opened(2000)); // still open
    backlog.add(batch);
    const monitor::Batch taken = backlog.take();
    QCOMPARE(taken.closed.front().id, 1000);
    QCOMPARE(taken.closed.size(), 9);
    QCOMPARE(taken.opened.size(), 9);
    QCOMPARE(taken.opened.front().id, 13);
    QCOMPARE(taken.opened.back().id, 2000);
}

void tst_Backlog::keepsTheLatestUserOfEach()
{
    Backlog backlog{Limits()};
    monitor::Batch batch;
    batch.users = {
        {1, kStart, QStringLiteral("ada")}, {2, kStart, QStringLiteral("alan")}, {1, kStart + 1, QString()}};
    backlog.add(batch);
    monitor::Batch taken = backlog.take();
    QCOMPARE(taken.users.size(), 2);
    for (const monitor::UserChanged &user : taken.users)
        QCOMPARE(user.name, user.connection == 1 ? QString() : QStringLiteral("alan"));
    QVERIFY(backlog.take().users.empty());
}

QTEST_GUILESS_MAIN(tst_Backlog)
#include "tst_backlog.moc"
