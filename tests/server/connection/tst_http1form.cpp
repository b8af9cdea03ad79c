// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/uploadapplication.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;

/// Multipart forms that are read while they come.
class tst_Http1Form : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init() { m_server.emplace(m_upload.application(), streamConfig()); }
    void cleanup() { m_server.reset(); }

    void readsAFormWhileItComes();
    void refusesAWrongForm_data();
    void refusesAWrongForm();

private:
    UploadApplication m_upload;
    std::optional<TestServer> m_server;
};

void tst_Http1Form::readsAFormWhileItComes()
{
    const QByteArray large = mixedBytes(3'000'000);
    const QByteArray begin = "--b\r\nContent-Disposition: form-data; name=";
    const QByteArray body = begin + "a\r\n\r\n1\r\n" + begin + "f; filename=x\r\n\r\n" + large + "\r\n" +
                            begin + "skipped\r\n\r\n" + large + "\r\n" + begin +
                            "z\r\n\r\n\r\n--b--\r\nepilogue";
    RawClient client = m_server->connect();
    QVERIFY(client.send(withLength("POST /form", body, "Content-Type: Multipart/Form-Data; boundary=b\r\n")));
    QCOMPARE(client.reply().body,
             "a=" + digestOf("1") + "|f(x)=" + digestOf(large) + "|skipped=z=" + digestOf({}) + '|');
    QCOMPARE(client.get("/hello").status, 200);
}

void tst_Http1Form::refusesAWrongForm_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray multipart = "multipart/form-data; boundary=b";
    QTest::newRow("other type") << QByteArray("text/plain") << QByteArray("--b--") << 415;
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << QByteArray("--b--") << 400;
    QTest::newRow("cut short") << multipart << QByteArray("--b\r\n") << 400;
    QTest::newRow("empty") << multipart << QByteArray() << 400;
}

void tst_Http1Form::refusesAWrongForm()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    RawClient client = m_server->connect();
    client.send(withLength("POST /form", body, "Content-Type: " + type + "\r\n"));
    const Reply reply = client.reply();
    QCOMPARE(reply.status, status);
    // The message was right, and little of it was left.
    QVERIFY(reply.header("Connection").isNull());
    QCOMPARE(client.get("/hello").status, 200);
}

QTEST_GUILESS_MAIN(tst_Http1Form)
#include "tst_http1form.moc"
