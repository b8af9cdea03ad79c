// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/hub/inbox.h"
#include "tests/server/hub/publications.h"

#include <QtTest/QtTest>

using namespace eyewall::hub;

namespace {

Inbox::Pushed push(Inbox &inbox, const QByteArray &payload, quint32 members = 1)
{
    return inbox.push({makePublication("t", payload), true, false}, members);
}

QByteArray payloads(const Inbox::Batch &batch)
{
    QByteArray all;
    for (const Inbox::Item &item : batch.items)
        all += item.publication->payload;
    return all;
}

} // namespace

class tst_Inbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOrder();
    void asksOnceUntilTaken();
    void countsWhatDoesNotFit();
    void countsBytes();
    void takesOneThatIsTooLargeAlone();
};

void tst_Inbox::keepsOrder()
{
    Inbox inbox({});
    for (const char *payload : {"a", "b", "c", "d", "e"})
        QVERIFY(push(inbox, payload).isTaken);
    const Inbox::Batch first = inbox.take(3);
    QCOMPARE(payloads(first), "abc");
    QVERIFY(first.hasMore);
    const Inbox::Batch second = inbox.take(3);
    QCOMPARE(payloads(second), "de");
    QVERIFY(!second.hasMore);
    QVERIFY(inbox.take(3).items.empty());
}

void tst_Inbox::asksOnceUntilTaken()
{
    Inbox inbox({});
    QVERIFY(push(inbox, "a").isFirst);
    QVERIFY(!push(inbox, "b").isFirst);
    QVERIFY(inbox.take(1).hasMore);
    QVERIFY(!push(inbox, "c").isFirst);
    QVERIFY(!inbox.take(2).hasMore);
    QVERIFY(push(inbox, "d").isFirst);
}

void tst_Inbox::countsWhatDoesNotFit()
{
    Inbox inbox({.waiting = 2});
    QVERIFY(push(inbox, "a", 10).isTaken);
    QVERIFY(push(inbox, "b", 10).isTaken);
    QVERIFY(!push(inbox, "c", 10).isTaken);
    QVERIFY(!push(inbox, "d", 5).isTaken);
    const Inbox::Batch batch = inbox.take(10);
    QCOMPARE(payloads(batch), "ab");
    QCOMPARE(batch.lost, 15);
    QVERIFY(push(inbox, "e").isTaken);
    QCOMPARE(inbox.take(10).lost, 0);
}

void tst_Inbox::countsBytes()
{
    Inbox inbox({.waitingBytes = 10});
    QVERIFY(push(inbox, "123456").isTaken);
    QVERIFY(!push(inbox, "78901").isTaken);
    QVERIFY(push(inbox, "7890").isTaken);
    QCOMPARE(payloads(inbox.take(1)), "123456");
    QVERIFY(push(inbox, "abcdef").isTaken);
    QCOMPARE(payloads(inbox.take(9)), "7890abcdef");
}

void tst_Inbox::takesOneThatIsTooLargeAlone()
{
    Inbox inbox({.waitingBytes = 4});
    QVERIFY(push(inbox, "12345678").isTaken);
    QVERIFY(!push(inbox, "1").isTaken);
    QCOMPARE(payloads(inbox.take(9)), "12345678");
}

QTEST_GUILESS_MAIN(tst_Inbox)
#include "tst_inbox.moc"
