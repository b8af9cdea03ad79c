// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/websocket/handshake.h"

#include <QtTest/QtTest>

using namespace eyewall;
using namespace eyewall::websocket;

namespace {

const QByteArray kKey = "dGhlIHNhbXBsZSBub25jZQ==";

using Fields = QList<std::pair<QByteArray, QByteArray>>;

const Fields kUsual = {{"Host", "localhost:8080"},
                       {"Upgrade", "websocket"},
                       {"Connection", "Upgrade"},
                       {"Sec-WebSocket-Key", kKey},
                       {"Sec-WebSocket-Version", "13"}};

Fields with(const QByteArray &name, const QByteArray &value)
{
    Fields fields = kUsual;
    fields.append({name, value});
    return fields;
}

Fields without(const QByteArray &name)
{
    Fields fields = kUsual;
    fields.removeIf([&name](const auto &field) { return field.first == name; });
    return fields;
}

Fields instead(const QByteArray &name, const QByteArray &value)
{
    Fields fields = without(name);
    fields.append({name, value});
    return fields;
}

http::Request makeRequest(const Fields &fields)
{
    http::Request request;
    request.head.host = "localhost:8080";
    for (const auto &[name, value] : fields) {
        if (!request.head.headers.add(name, value))
            qFatal("a field that may not be sent");
    }
    return request;
}

QByteArray field(const Handshake &handshake, QByteArrayView name)
{
    return handshake.response.headers.value(name).toByteArray();
}

} // namespace

class tst_Handshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computesAcceptKey();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesOtherMethods();
    void refusesOldHttp();
    void refusesContent();
    void namesItsVersion();
    void asksThePolicyAboutOrigins();
    void selectsSubprotocol_data();
    void selectsSubprotocol();
};

void tst_Handshake::computesAcceptKey()
{
    QCOMPARE(acceptKey(kKey), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

void tst_Handshake::accepts_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::newRow("4.1 as usual") << kUsual;
    QTest::newRow("4.2.1 case of the tokens") << Fields{{"host", "localhost:8080"},
                                                        {"upgrade", "WebSocket"},
                                                        {"connection", "UPGRADE"},
                                                        {"sec-websocket-key", kKey},
                                                        {"sec-websocket-version", "13"}};
    QTest::newRow("4.2.1 among other tokens") << instead("Connection", "keep-alive, Upgrade");
    QTest::newRow("4.2.1 one of several protocols") << instead("Upgrade", "h2c, websocket");
    QTest::newRow("4.1 page of this server") << with("Origin", "http://LOCALHOST:8080");
    QTest::newRow("9.1 extensions that we do not have")
        << with("Sec-WebSocket-Extensions", "permessage-deflate");
}

void tst_Handshake::accepts()
{
    QFETCH(Fields, fields);
    const Handshake handshake = answerHandshake(makeRequest(fields), {});
    QVERIFY2(handshake.isAccepted(), handshake.response.body.constData());
    QCOMPARE(handshake.response.status, 101);
    QCOMPARE(field(handshake, "Upgrade"), "websocket");
    QCOMPARE(field(handshake, "Connection"), "Upgrade");
    QCOMPARE(field(handshake, "Sec-WebSocket-Accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    QCOMPARE(handshake.response.headers.size(), 3);
    QVERIFY(handshake.response.body.isEmpty());
}

void tst_Handshake::refuses_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("4.2.1 no Upgrade") << without("Upgrade") << 400;
    QTest::newRow("4.2.1 other Upgrade") << instead("Upgrade", "h2c") << 400;
    QTest::newRow("4.2.1 longer Upgrade") << instead("Upgrade", "websockets") << 400;
    QTest::newRow("4.2.1 no Connection") << without("Connection") << 400;
    QTest::newRow("4.2.1 other Connection") << instead("Connection", "keep-alive") << 400;
    QTest::newRow("4.2.1 no key") << without("Sec-WebSocket-Key") << 400;
    QTest::newRow("4.2.1 empty key") << instead("Sec-WebSocket-Key", "") << 400;
    QTest::newRow("4.2.1 key of 15 bytes")
        << instead("Sec-WebSocket-Key", QByteArray(15, 'k').toBase64()) << 400;
    QTest::newRow("4.2.1 key of 17 bytes")
        << instead("Sec-WebSocket-Key", QByteArray(17, 'k').toBase64()) << 400;
    QTest::newRow("4.2.1 key of 18 bytes")
        << instead("Sec-WebSocket-Key", QByteArray(18, 'k').toBase64()) << 400;
    QTest::newRow("4.2.1 key is not base64")
        << instead("Sec-WebSocket-Key", "dGhlIHNhb!BsZSBub25jZQ==") << 400;
    QTest::newRow("11.3.1 two keys") << with("Sec-WebSocket-Key", kKey) << 400;
    QTest::newRow("4.2.2 no version") << without("Sec-WebSocket-Version") << 426;
    QTest::newRow("4.4 older version") << instead("Sec-WebSocket-Version", "8") << 426;
    QTest::newRow("4.4 list of versions") << instead("Sec-WebSocket-Version", "13, 8") << 426;
    QTest::newRow("11.3.5 two versions") << with("Sec-WebSocket-Version", "13") << 426;
    QTest::newRow("10.2 foreign page") << with("Origin", "http://evil.example") << 403;
    QTest::newRow("10.2 page without an origin") << with("Origin", "null") << 403;
    QTest::newRow("10.2 other port") << with("Origin", "http://localhost:9090") << 403;
    QTest::newRow("10.2 two origins")
        << with("Origin", "http://localhost:8080") + Fields{{"Origin", "http://localhost:8080"}} << 403;
    QTest::newRow("4.1 subprotocol is not a token") << with("Sec-WebSocket-Protocol", "chat room") << 400;
}

void tst_Handshake::refuses()
{
    QFETCH(Fields, fields);
    QFETCH(int, status);
    const Handshake handshake = answerHandshake(makeRequest(fields), {});
    QVERIFY(!handshake.isAccepted());
    QCOMPARE(handshake.response.status, status);
    QCOMPARE(handshake.response.contentType, "text/plain; charset=utf-8");
    QVERIFY(handshake.response.body.size() > 20);
    QVERIFY(handshake.response.body.endsWith('\n'));
    QVERIFY(!handshake.response.headers.contains("Sec-WebSocket-Accept"));
}

void tst_Handshake::refusesOtherMethods()
{
    for (const auto method : {http::Method::Post, http::Method::Head, http::Method::Connect}) {
        http::Request request = makeRequest(kUsual);
        request.head.method = method;
        const Handshake handshake = answerHandshake(request, {});
        QCOMPARE(handshake.response.status, 405);
        QCOMPARE(field(handshake, "Allow"), "GET");
    }
}

void tst_Handshake::refusesOldHttp()
{
    http::Request request = makeRequest(kUsual);
    request.head.minorVersion = 0;
    QCOMPARE(answerHandshake(request, {}).response.status, 400);
}

void tst_Handshake::refusesContent()
{
    http::Request request = makeRequest(kUsual);
    request.head.framing = {http::Framing::Kind::Length, 0};
    QCOMPARE(answerHandshake(request, {}).response.status, 101);
    request.head.framing = {http::Framing::Kind::Length, 1};
    QCOMPARE(answerHandshake(request, {}).response.status, 400);
    request.head.framing = {http::Framing::Kind::Chunked, 0};
    QCOMPARE(answerHandshake(request, {}).response.status, 400);
}

void tst_Handshake::namesItsVersion()
{
    const Handshake handshake = answerHandshake(makeRequest(without("Sec-WebSocket-Version")), {});
    QCOMPARE(field(handshake, "Sec-WebSocket-Version"), "13");
    QCOMPARE(field(handshake, "Upgrade"), "websocket");
    QCOMPARE(field(handshake, "Connection"), "Upgrade");
}

void tst_Handshake::asksThePolicyAboutOrigins()
{
    HandshakePolicy policy;
    policy.isOriginAllowed = [](const http::Request &, QByteArrayView origin) {
        return origin == "https://friend.example";
    };
    const auto status = [&policy](const Fields &fields) {
        return answerHandshake(makeRequest(fields), policy).response.status;
    };
    QCOMPARE(status(with("Origin", "https://friend.example")), 101);
    QCOMPARE(status(with("Origin", "http://localhost:8080")), 403);
    QCOMPARE(status(kUsual), 101);

    const HandshakePolicy overTls{.isOriginAllowed = {}, .selectSubprotocol = {}, .isTls = true};
    const auto request = makeRequest(with("Origin", "http://localhost:8080"));
    QCOMPARE(answerHandshake(request, overTls).response.status, 403);
}

void tst_Handshake::selectsSubprotocol_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<QByteArray>("chosen");
    QTest::newRow("none offered") << QByteArrayList() << QByteArray("chat") << QByteArray();
    QTest::newRow("one") << QByteArrayList{"chat"} << QByteArray("chat") << QByteArray("chat");
    QTest::newRow("of a list") << QByteArrayList{"soap, chat ,, wamp"} << QByteArray("chat")
                               << QByteArray("chat");
    QTest::newRow("of two fields") << QByteArrayList{"soap", "chat"} << QByteArray("chat")
                                   << QByteArray("chat");
    QTest::newRow("not offered") << QByteArrayList{"soap"} << QByteArray("chat") << QByteArray();
    QTest::newRow("other case") << QByteArrayList{"Chat"} << QByteArray("chat") << QByteArray();
    QTest::newRow("server wants none") << QByteArrayList{"chat"} << QByteArray() << QByteArray();
}

void tst_Handshake::selectsSubprotocol()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(QByteArray, wanted);
    QFETCH(QByteArray, chosen);
    Fields all = kUsual;
    for (const QByteArray &value : std::as_const(fields))
        all.append({"Sec-WebSocket-Protocol", value});
    HandshakePolicy policy;
    policy.selectSubprotocol = [&wanted](const QByteArrayList &) { return wanted; };
    const Handshake handshake = answerHandshake(makeRequest(all), policy);
    QVERIFY(handshake.isAccepted());
    QCOMPARE(handshake.subprotocol, chosen);
    QCOMPARE(field(handshake, "Sec-WebSocket-Protocol"), chosen);
    QCOMPARE(handshake.response.headers.contains("Sec-WebSocket-Protocol"), !chosen.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Handshake)
#include "tst_handshake.moc"
