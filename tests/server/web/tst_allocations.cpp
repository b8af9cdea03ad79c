// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/eyewall.h"
#include "server/web/contextaccess.h"
#include "testexchange.h"

#include <QtTest/QtTest>

#include <cstdlib>
#include <new>

// Counts what the thread takes from the heap. QByteArray and QString use malloc(), so that is what is
// replaced.
namespace {
thread_local qint64 t_allocations = 0;
}

extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *__libc_realloc(void *block, std::size_t size);

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
extern "C" void *malloc(std::size_t size)
{
    ++t_allocations;
    return __libc_malloc(size);
}
extern "C" void *realloc(void *block, std::size_t size)
{
    ++t_allocations;
    return __libc_realloc(block, size);
}
constexpr bool kCounts = true;
#else
constexpr bool kCounts = false; // the sanitizer has replaced them itself
#endif

using namespace eyewall;

/// A plain handler allocates nothing once its worker is warm.
class tst_Allocations final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void plainHandler_data();
    void plainHandler();
};

namespace {

// Takes an answer as a connection does that has room: without keeping anything.
class Sink final : public http::Exchange {
public:
    explicit Sink(const http::Request &request)
        : m_request(request)
    {
    }
    qint64 bytes = 0;

    [[nodiscard]] const http::Request &request() const override { return m_request; }
    [[nodiscard]] http::Peer peer() const override { return {}; }
    [[nodiscard]] bool isOpen() const override { return true; }
    [[nodiscard]] bool hasBegun() const override { return false; }
    void sendInterim(const http::Response &) override {}
    [[nodiscard]] Task<http::BodyPiece> readBody() override { co_return http::BodyPiece(); }
    void setBodyLimit(qint64) override {}
    void respond(const http::Response &response) override { bytes += response.body.size(); }
    void sendFile(const http::Response &, http::FileSlice) override {}
    void beginStream(const http::Response &) override {}
    bool writeStreamFile(http::FileSlice) override { return true; }
    bool writeStream(QByteArrayView) override { return true; }
    void endStream() override {}
    [[nodiscard]] qint64 queuedBytes() const override { return 0; }
    [[nodiscard]] bool isFull() const override { return false; }
    [[nodiscard]] Task<> drained() override { co_return; }
    void noteEvent(QByteArrayView) override {}
    void markEventStream() override {}
    void upgrade(const http::Response &, std::unique_ptr<http::Upgrade>) override {}
    void abort() override {}
    void setRoute(quint16) override {}
    [[nodiscard]] std::unique_ptr<http::Exchange> detach() override
    {
        return std::make_unique<Sink>(m_request);
    }
    void onClosed(std::function<void()>) override {}

private:
    const http::Request &m_request;
};

} // namespace

void tst_Allocations::initTestCase()
{
    if (!kCounts)
        QSKIP("A sanitizer counts its own way");
    const qint64 before = t_allocations;
    QByteArray bytes(100, 'x');
    auto number = std::make_unique<int>(1);
    QCOMPARE(t_allocations - before, 2);
    bytes.resize(1000);
    QCOMPARE(t_allocations - before, 3);
}

void tst_Allocations::plainHandler_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/hello", "/text", "/view/x", "/fields", "/content", "/%68ello"})
        QTest::newRow(path) << QByteArray(path);
}

void tst_Allocations::plainHandler()
{
    QFETCH(QByteArray, path);
    Application app;
    app.get("/hello", [](Context &c) { c.text("Hello, World!"); });
    app.get("/text", [](Context &c) { c.text(u"Grüße an alle, die hier lesen"); });
    app.get("/view/{x}", [](Context &c) { c.text(web::ContextAccess::capture(c, "x")); });
    app.get("/fields",
            [](Context &c) { c.status(202).setHeader("X-Long-Name", "a value of some length").text("ok"); });
    app.content("/content", "fixed", "text/plain");
    TestExchange source("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
    Sink sink(source.request());
    for (int i = 0; i < 3; ++i)
        app.handle(sink);
    const qint64 before = t_allocations;
    for (int i = 0; i < 100; ++i)
        app.handle(sink);
    QCOMPARE(t_allocations - before, 0);
    QVERIFY(sink.bytes > 0);
}

QTEST_GUILESS_MAIN(tst_Allocations)
#include "tst_allocations.moc"
