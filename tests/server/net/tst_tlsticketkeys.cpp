// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/tlsticketkeys.h"

#include <QTest>

using namespace eyewall::net;
using namespace std::chrono_literals;

class tst_TlsTicketKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatItSealsWith();
    void knowsNoOthers();
    void changesInTheMiddleOfALife();
    void forgets();
};

void tst_TlsTicketKeys::findsWhatItSealsWith()
{
    TlsTicketKeys keys;
    const auto key = keys.current();
    QVERIFY(key);
    const auto opener = keys.find(key->name.data());
    QVERIFY(opener);
    QVERIFY(opener->isCurrent);
    QCOMPARE(opener->key.cipher, key->cipher);
    QCOMPARE(opener->key.mac, key->mac);
    QCOMPARE(keys.current()->name, key->name);
    QVERIFY(key->cipher != key->mac);
}

void tst_TlsTicketKeys::knowsNoOthers()
{
    TlsTicketKeys keys;
    const std::array<unsigned char, 16> zeros{};
    QVERIFY(!keys.find(zeros.data()));
    QVERIFY(!keys.find(TlsTicketKeys().current()->name.data()));
}

void tst_TlsTicketKeys::changesInTheMiddleOfALife()
{
    TlsTicketKeys keys;
    const auto begin = TlsTicketKeys::Clock::now();
    const auto first = keys.current(begin);
    const auto half = begin + TlsTicketKeys::kLifetime / 2;
    QCOMPARE(keys.current(half - 1s)->name, first->name);
    QVERIFY(keys.find(first->name.data(), half - 1s)->isCurrent);
    // Also before a ticket was sealed with the next one.
    QVERIFY(!keys.find(first->name.data(), half)->isCurrent);
    const auto second = keys.current(half);
    QVERIFY(second->name != first->name);
    QVERIFY(!keys.find(first->name.data(), half)->isCurrent);
    QVERIFY(keys.find(second->name.data(), half)->isCurrent);
}

void tst_TlsTicketKeys::forgets()
{
    TlsTicketKeys keys;
    const auto begin = TlsTicketKeys::Clock::now();
    const auto first = keys.current(begin);
    QVERIFY(keys.find(first->name.data(), begin + TlsTicketKeys::kLifetime - 1s));
    QVERIFY(!keys.find(first->name.data(), begin + TlsTicketKeys::kLifetime));
    (void)keys.current(begin + TlsTicketKeys::kLifetime / 2);
    QVERIFY(keys.find(first->name.data(), begin + TlsTicketKeys::kLifetime - 1s));
    QVERIFY(!keys.find(first->name.data(), begin + TlsTicketKeys::kLifetime));
    (void)keys.current(begin + TlsTicketKeys::kLifetime);
    QVERIFY(!keys.find(first->name.data(), begin + TlsTicketKeys::kLifetime / 2));
}

QTEST_GUILESS_MAIN(tst_TlsTicketKeys)
#include "tst_tlsticketkeys.moc"
