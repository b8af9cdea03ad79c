// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/net/loopback.h"
#include "tests/server/net/tlspair.h"

#include <QTest>

#include <openssl/ssl.h>

using namespace eyewall;
using namespace eyewall::net;
using namespace eyewall::test;

class tst_TlsSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesBytesBothWays_data();
    void carriesBytesBothWays();
    void takesRecordsByByte();
    void findsPlainText_data();
    void findsPlainText();
    void tellsTheEnd();
    void tellsATruncatedEnd();
    void tellsAnEndInsideTheHandshake();
    void canBeSilent();
    void writesBehindThePeersEnd();
    void saysItsEndOnce();
    void refusesWhatIsNotTls();
    void refusesADamagedRecord();
    void refusesRenegotiation();
    void updatesKeys();
    void refusesFloodsOfKeyUpdates();
    void allowsKeyUpdatesOfALongConnection();

private:
    CertificateFolder m_folder;
    std::shared_ptr<const TlsContext> m_context = contextOf({m_folder.add(QStringLiteral("a"), issue())});
};

void tst_TlsSession::carriesBytesBothWays_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<qsizetype>("size");
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        for (const qsizetype size : {1, 100, 16'384, 16'385, 100'000})
            QTest::addRow("%x %lld", version, size) << version << size;
    }
}

void tst_TlsSession::carriesBytesBothWays()
{
    QFETCH(int, version);
    QFETCH(qsizetype, size);
    TlsPair pair(m_context, {.version = version});
    pair.talk();
    QVERIFY(pair.session.isOpen());
    const QByteArray bytes = pattern(size);
    pair.client.send(bytes);
    QVERIFY(pair.session.encrypt(bytes));
    pair.talk();
    QVERIFY(pair.received == bytes);
    QVERIFY(pair.client.takeContent() == bytes);
}

void tst_TlsSession::takesRecordsByByte()
{
    TlsPair pair(m_context);
    const auto byByte = [&] {
        for (const char byte : pair.client.takeOutput())
            pair.toServer(QByteArray(1, byte));
        return pair.toClient();
    };
    while (byByte()) {
    }
    QVERIFY(pair.session.isOpen());
    pair.client.send("GET / HTTP/1.1\r\n\r\n");
    byByte();
    QCOMPARE(pair.received, "GET / HTTP/1.1\r\n\r\n");
}

void tst_TlsSession::findsPlainText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("GET") << QByteArray("GET / HTTP/1.1\r\n\r\n");
    QTest::newRow("one byte") << QByteArray("P");
}

void tst_TlsSession::findsPlainText()
{
    QFETCH(QByteArray, text);
    TlsPair pair(m_context);
    pair.toServer(text);
    QVERIFY(pair.session.isPlainText());
    QVERIFY(pair.session.isOpen());
    QCOMPARE(pair.received, text);
    QVERIFY(pair.session.encrypt("answer"));
    QCOMPARE(pair.session.workspace().output(), "answer");
}

void tst_TlsSession::tellsTheEnd()
{
    TlsPair pair(m_context);
    pair.talk();
    pair.client.send("last words");
    pair.client.finish();
    pair.talk();
    QCOMPARE(pair.received, "last words");
    QVERIFY(pair.session.isPeerDone());
    pair.session.takeEnd();
    QVERIFY(!pair.session.isTruncated());
    QVERIFY(!pair.session.hasFailed());
}

void tst_TlsSession::tellsATruncatedEnd()
{
    TlsPair pair(m_context);
    pair.talk();
    pair.client.send("a part");
    pair.talk();
    pair.session.takeEnd();
    QVERIFY(pair.session.isTruncated());
    QVERIFY(!pair.session.hasFailed());
}

void tst_TlsSession::tellsAnEndInsideTheHandshake()
{
    TlsPair pair(m_context);
    pair.toServer(pair.client.takeOutput());
    pair.session.takeEnd();
    QVERIFY(pair.session.hasFailed());
    QCOMPARE(pair.session.failure(), "the peer left inside the handshake");
}

void tst_TlsSession::canBeSilent()
{
    TlsPair pair(m_context);
    pair.session.takeEnd();
    QVERIFY(!pair.session.hasFailed());
    QVERIFY(!pair.session.isTruncated());
    pair.session.finish();
    QVERIFY(!pair.toClient());
}

void tst_TlsSession::writesBehindThePeersEnd()
{
    // RFC 8446 section 6.1: each side ends its own direction.
    TlsPair pair(m_context);
    pair.talk();
    pair.client.finish();
    pair.talk();
    QVERIFY(pair.session.isPeerDone());
    QVERIFY(pair.session.encrypt("answer"));
    pair.session.finish();
    pair.talk();
    QCOMPARE(pair.client.takeContent(), "answer");
    QVERIFY(pair.client.isPeerDone());
}

void tst_TlsSession::saysItsEndOnce()
{
    TlsPair pair(m_context);
    pair.talk();
    pair.session.finish();
    QVERIFY(pair.toClient());
    QVERIFY(pair.client.isPeerDone());
    pair.session.finish();
    QVERIFY(!pair.toClient());
    QVERIFY(!pair.session.encrypt("too late"));
}

void tst_TlsSession::refusesWhatIsNotTls()
{
    TlsPair pair(m_context);
    pair.toServer("\x01hello, this is no protocol that is known here");
    QVERIFY(pair.session.hasFailed());
    QVERIFY(!pair.session.failure().isEmpty());
}

void tst_TlsSession::refusesADamagedRecord()
{
    TlsPair pair(m_context);
    pair.talk();
    pair.client.send("whole");
    pair.talk();
    pair.client.send("damaged");
    QByteArray record = pair.client.takeOutput();
    record[record.size() - 1] = char(record.back() ^ 1);
    pair.toServer(record);
    QCOMPARE(pair.received, "whole");
    QVERIFY(pair.session.hasFailed());
    QVERIFY(pair.toClient()); // an alert says why
    QVERIFY2(pair.client.failure().contains("bad record mac"), pair.client.failure().constData());
}

void tst_TlsSession::refusesRenegotiation()
{
    TlsPair pair(m_context, {.version = TLS1_2_VERSION, .mayRenegotiate = true});
    pair.talk();
    QVERIFY(pair.session.isOpen());
    pair.client.renegotiate();
    pair.talk();
    QVERIFY(pair.session.hasFailed());
    QCOMPARE(pair.session.failure(), "the peer asked for a renegotiation");
}

void tst_TlsSession::updatesKeys()
{
    TlsPair pair(m_context);
    pair.talk();
    for (int i = 0; i < 10; ++i) {
        pair.client.updateKey();
        pair.client.send("x");
        pair.talk();
        QVERIFY(pair.session.encrypt("y"));
        pair.talk();
    }
    QCOMPARE(pair.received, QByteArray(10, 'x'));
    QCOMPARE(pair.client.takeContent(), QByteArray(10, 'y'));
    QVERIFY(!pair.session.hasFailed());
}

void tst_TlsSession::refusesFloodsOfKeyUpdates()
{
    TlsPair pair(m_context);
    pair.talk();
    QByteArray records;
    for (int i = 0; i < 2000; ++i) {
        pair.client.updateKey();
        records += pair.client.takeOutput();
    }
    const qsizetype before = pair.sent;
    pair.toServer(records);
    pair.toClient();
    QVERIFY(pair.session.hasFailed());
    QCOMPARE(pair.session.failure(), "too many key updates");
    QVERIFY(pair.sent - before < 5000); // and not an answer to each
}

void tst_TlsSession::allowsKeyUpdatesOfALongConnection()
{
    TlsPair pair(m_context);
    pair.talk();
    const QByteArray mebibyte = pattern(1 << 20);
    for (int i = 0; i < 100; ++i) {
        pair.client.updateKey();
        pair.client.send(mebibyte);
        QByteArray records = pair.client.takeOutput();
        while (!records.isEmpty()) {
            const qsizetype piece = std::min<qsizetype>(records.size(), TlsWorkspace::kInput);
            pair.toServer(records.first(piece));
            records.remove(0, piece);
        }
        QVERIFY(pair.received == mebibyte);
        pair.received.clear();
        pair.toClient();
    }
    QVERIFY(!pair.session.hasFailed());
}

QTEST_GUILESS_MAIN(tst_TlsSession)
#include "tst_tlssession.moc"
