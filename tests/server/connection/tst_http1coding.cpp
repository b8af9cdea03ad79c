// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/deflater.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/uploadapplication.h"

#include <QtTest/QTest>

#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using core::DeflateFormat;

/// Bodies of requests in a content coding.
class tst_Http1Coding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();

    void decodesABody_data();
    void decodesABody();
    void refusesABody_data();
    void refusesABody();
    void showsTheFieldsOfWhatItGives_data();
    void showsTheFieldsOfWhatItGives();
    void leavesABodyAsItIs();
    void keepsAStreamedBombSmall();

private:
    UploadApplication m_upload;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

namespace {

QByteArray deflated(const QByteArray &bytes, DeflateFormat format = DeflateFormat::Gzip)
{
    core::DeflateOptions options;
    options.format = format;
    core::Deflater deflater(options);
    QByteArray out;
    deflater.deflate(bytes, core::Deflater::Flush::Finish, out);
    return out;
}

QByteArray post(const QByteArray &path, const QByteArray &coding, const QByteArray &body, qsizetype chunk = 0)
{
    QByteArray head = "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Encoding: " + coding + "\r\n";
    if (chunk == 0)
        return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    head += "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype at = 0; at < body.size(); at += chunk) {
        const QByteArray piece = body.mid(at, chunk);
        head += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return head + "0\r\n\r\n";
}

QByteArray sampleText()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += QByteArray::number(i * 7919 % 10'007) + ',';
    return text;
}

} // namespace

void tst_Http1Coding::init()
{
    m_leftovers.begin();
    ServerConfig config = streamConfig();
    config.parser.body = 200'000;
    m_server.emplace(m_upload.application(), config);
}

void tst_Http1Coding::cleanup()
{
    m_server.reset();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Http1Coding::decodesABody_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    const QByteArray text = sampleText();
    const qsizetype half = text.size() / 2;
    QTest::newRow("gzip") << QByteArray("gzip") << deflated(text);
    QTest::newRow("gzip in any case") << QByteArray("GZip") << deflated(text);
    QTest::newRow("x-gzip") << QByteArray("x-gzip") << deflated(text);
    QTest::newRow("gzip, several members")
        << QByteArray("gzip") << deflated(text.first(half)) + deflated(text.sliced(half));
    QTest::newRow("deflate") << QByteArray("deflate") << deflated(text, DeflateFormat::Zlib);
    QTest::newRow("deflate without a head") << QByteArray("deflate") << deflated(text, DeflateFormat::Raw);
    QTest::newRow("identity") << QByteArray("identity") << text;
    QTest::newRow("identity and gzip") << QByteArray("identity, gzip") << deflated(text);
    QTest::newRow("empty list") << QByteArray(", ,") << text;
}

void tst_Http1Coding::decodesABody()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    RawClient client = m_server->connect();
    for (const qsizetype chunk : {0, 1000}) {
        QVERIFY(client.send(post("/echo", coding, body, chunk)));
        QCOMPARE(client.reply().body, sampleText());
        QVERIFY(client.send(post("/digest", coding, body, chunk)));
        QCOMPARE(client.reply().body, digestOf(sampleText()));
    }
    QCOMPARE(client.get("/hello").status, 200);
}

void tst_Http1Coding::refusesABody_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray gzip = deflated(sampleText());
    QTest::newRow("another coding") << QByteArray("br") << QByteArray("x") << 415;
    QTest::newRow("one over the other") << QByteArray("gzip, gzip") << deflated(gzip) << 415;
    QTest::newRow("no gzip") << QByteArray("gzip") << QByteArray("hello") << 400;
    QTest::newRow("no deflate") << QByteArray("deflate") << QByteArray("\xff\xff\xff\xff") << 400;
    QTest::newRow("cut short") << QByteArray("gzip") << gzip.chopped(1) << 400;
    QTest::newRow("cut in the middle") << QByteArray("gzip") << gzip.first(gzip.size() / 2) << 400;
    QTest::newRow("something behind") << QByteArray("gzip") << gzip + "hello" << 400;
    QTest::newRow("something behind deflate")
        << QByteArray("deflate") << deflated(sampleText(), DeflateFormat::Zlib) + "x" << 400;
    QByteArray wrong = gzip;
    wrong[gzip.size() - 6] = char(wrong[gzip.size() - 6] ^ 1);
    QTest::newRow("wrong checksum") << QByteArray("gzip") << wrong << 400;
    QTest::newRow("just too large") << QByteArray("gzip") << deflated(QByteArray(200'001, 'x')) << 413;
    QTest::newRow("bomb") << QByteArray("gzip") << deflated(QByteArray(100'000'000, '\0')) << 413;
}

void tst_Http1Coding::refusesABody()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    for (const char *path : {"/echo", "/digest"}) {
        for (const qsizetype chunk : {0, 100}) {
            RawClient client = m_server->connect();
            client.send(post(path, coding, body, chunk));
            const Reply reply = client.reply();
            QCOMPARE(reply.status, status);
            QVERIFY(reply.isWhole);
            if (status == 415)
                QCOMPARE(reply.header("Accept-Encoding"), "gzip, deflate");
        }
    }
}

void tst_Http1Coding::showsTheFieldsOfWhatItGives_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("collected") << QByteArray("/fields");
    QTest::newRow("streamed") << QByteArray("/streamedfields");
}

void tst_Http1Coding::showsTheFieldsOfWhatItGives()
{
    QFETCH(QByteArray, path);
    QByteArray bytes = post(path, "gzip", deflated("hello"));
    bytes.replace("Host: a\r\n", "Host: a\r\nContent-Type: text/x\r\n");
    RawClient client = m_server->connect();
    client.send(bytes);
    QCOMPARE(client.reply().body, "Content-Type=text/x Content-Encoding= Content-Length= hello");
    bytes = post(path, "identity", "hello");
    client.send(bytes);
    QCOMPARE(client.reply().body, "Content-Type= Content-Encoding=identity Content-Length=5 hello");
}

void tst_Http1Coding::leavesABodyAsItIs()
{
    RawClient client = m_server->connect();
    const QByteArray body = deflated(sampleText());
    client.send(post("/raw", "gzip", body));
    const Reply reply = client.reply();
    QCOMPARE(reply.body, body);
    QCOMPARE(reply.header("Content-Type"), "gzip");
    client.send(post("/raw", "zstd", "x"));
    QCOMPARE(client.reply().body, "x");
}

// A limit that lets it all through: what is held must not grow with it.
void tst_Http1Coding::keepsAStreamedBombSmall()
{
    constexpr qsizetype kSize = 64 * 1024 * 1024;
    ServerConfig config = streamConfig();
    config.parser.body = kSize;
    m_server.emplace(m_upload.application(), config);
    RawClient client = m_server->connect();
    client.send(post("/pieces", "gzip", deflated(QByteArray(kSize, '\0'))));
    const QList<QByteArray> figures = client.reply().body.split(' ');
    QCOMPARE(figures.value(0).toLongLong(), kSize);
    QVERIFY(figures.value(1).toLongLong() < 2 * 1024 * 1024); // the largest piece
}

QTEST_GUILESS_MAIN(tst_Http1Coding)
#include "tst_http1coding.moc"
