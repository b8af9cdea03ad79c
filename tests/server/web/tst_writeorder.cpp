// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/eyewall.h"
#include "server/http/contentdecoder.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QtTest>

#include <array>
#include <atomic>
#include <optional>

using namespace eyewall;
using namespace eyewall::test;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kPiece = 200'000; // more than one slice that is coded, and more than the peer's queue

// Hard to compress, so that a coded piece is still large.
QByteArray pieceOf(int number)
{
    QByteArray piece;
    piece.reserve(kPiece + 16);
    for (quint32 state = quint32(number); piece.size() < kPiece;) {
        state = state * 1664525 + 1013904223;
        piece += QByteArray::number(state, 36) + ' ';
    }
    return piece.first(kPiece);
}

QByteArray pieces(int count)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += pieceOf(i);
    return all;
}

// Writes that nobody waits for before the next one.
Task<> writeAtOnce(Context &c)
{
    std::array<Task<bool>, 3> writes{c.write(pieceOf(0)), c.write(pieceOf(1)), c.write(pieceOf(2))};
    for (Task<bool> &write : writes) {
        if (!co_await write)
            co_return;
    }
    co_await c.write("end");
}

Task<> dropWrites(Context &c)
{
    for (int i = 0; i < 3; ++i)
        static_cast<void>(c.write(pieceOf(i)));
    c.append("end");
    co_return;
}

} // namespace

/// Several writes of one answer at once, over real sockets.
class tst_WriteOrder final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void init();
    void cleanup();
    void piecesKeepTheirOrder_data();
    void piecesKeepTheirOrder();
    void whatIsAppendedMeanwhileIsNotLost();
    void nothingIsAddedBehindTheEnd();
    void finishLeavesOutTheMethod();
    void failuresCutWhatIsStillWritten();
    void peersThatGo();

private:
    [[nodiscard]] QByteArray contentOf(const QByteArray &path, bool isCoded, bool *isWhole = nullptr);

    std::optional<Application> m_app;
    std::optional<TestServer> m_server;
    std::atomic<int> m_refused{0};
    std::atomic<int> m_methods{0};
};

namespace {

class Prepared final : public RequestHandler {
public:
    explicit Prepared(std::atomic<int> *methods)
        : m_methods(methods)
    {
    }
    Task<> prepare() override
    {
        static_cast<void>(context().write(pieceOf(0)));
        context().finish();
        co_return;
    }
    Task<> get() override
    {
        ++*m_methods;
        co_return;
    }

private:
    std::atomic<int> *m_methods;
};

} // namespace

void tst_WriteOrder::init()
{
    m_refused = 0;
    m_methods = 0;
    m_app.emplace();
    m_app->use([](Context &c, Next next) {
        c.setHeader("Content-Type", "text/plain");
        next();
    });
    m_app->compress();
    m_app->get("/at-once", writeAtOnce);
    m_app->get("/dropped", dropWrites);
    m_app->get("/appended", [](Context &c) -> Task<> {
        Task<bool> first = c.write(pieceOf(0));
        c.append("between");
        co_await first;
        co_await c.flush();
    });
    m_app->get("/finished", [this](Context &c) -> Task<> {
        static_cast<void>(c.write(pieceOf(0)));
        c.finish();
        try {
            co_await c.write("more");
        } catch (const HttpError &) {
            ++m_refused;
        }
    });
    m_app->get("/failed", [](Context &c) -> Task<> {
        static_cast<void>(c.write(pieceOf(0)));
        throw HttpError(409);
        co_return;
    });
    m_app->route<Prepared>("/prepared", &m_methods);
    m_app->get("/next", [](Context &c) { c.text("next"); });
    ServerConfig config = streamConfig();
    config.workers = 1;
    config.writes.highWater = 64 * 1024;
    m_server.emplace(*m_app, config);
}

void tst_WriteOrder::cleanup()
{
    m_server.reset();
    m_app.reset();
}

QByteArray tst_WriteOrder::contentOf(const QByteArray &path, bool isCoded, bool *isWhole)
{
    RawClient client = m_server->connect(16 * 1024);
    const QByteArray coding = isCoded ? "Accept-Encoding: gzip\r\n" : "";
    client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\n" + coding + "\r\n");
    const Reply reply = client.reply();
    if (isWhole)
        *isWhole = reply.isWhole;
    if (reply.isWhole && client.get("/next").body != "next")
        return "the connection is of no use any more";
    if (!isCoded)
        return reply.body;
    http::ContentDecoder decoder(http::ContentCoding::Gzip);
    QByteArray content;
    const auto error = decoder.decode(reply.body, content, 100'000'000);
    return error.status == 0 && decoder.finish().status == 0 ? content : QByteArray("not coded as it says");
}

void tst_WriteOrder::piecesKeepTheirOrder_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("isCoded");
    QTest::newRow("at once") << QByteArray("/at-once") << false;
    QTest::newRow("at once, coded") << QByteArray("/at-once") << true;
    QTest::newRow("dropped") << QByteArray("/dropped") << false;
    QTest::newRow("dropped, coded") << QByteArray("/dropped") << true;
}

void tst_WriteOrder::piecesKeepTheirOrder()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, isCoded);
    QVERIFY(contentOf(path, isCoded) == pieces(3) + "end");
}

void tst_WriteOrder::whatIsAppendedMeanwhileIsNotLost()
{
    for (const bool isCoded : {false, true})
        QVERIFY(contentOf("/appended", isCoded) == pieceOf(0) + "between");
}

void tst_WriteOrder::nothingIsAddedBehindTheEnd()
{
    for (const bool isCoded : {false, true})
        QVERIFY(contentOf("/finished", isCoded) == pieceOf(0));
    QCOMPARE(m_refused, 2);
}

void tst_WriteOrder::finishLeavesOutTheMethod()
{
    QVERIFY(contentOf("/prepared", true) == pieceOf(0));
    QCOMPARE(m_methods, 0);
}

// And what was still to be written finds no answer of another request in its place.
void tst_WriteOrder::failuresCutWhatIsStillWritten()
{
    for (int i = 0; i < 3; ++i) {
        bool isWhole = true;
        static_cast<void>(contentOf("/failed", true, &isWhole));
        QVERIFY(!isWhole);
        QVERIFY(contentOf("/at-once", true) == pieces(3) + "end");
    }
}

void tst_WriteOrder::peersThatGo()
{
    for (const QByteArray path : {"/at-once", "/dropped"}) {
        RawClient client = m_server->connect(16 * 1024);
        client.send("GET " + path + " HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\n");
        QVERIFY(!client.read(1).isEmpty());
        client.reset();
    }
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0U);
    QCOMPARE(contentOf("/next", false), QByteArray("next"));
}

QTEST_GUILESS_MAIN(tst_WriteOrder)
#include "tst_writeorder.moc"
