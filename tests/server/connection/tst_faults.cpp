// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/core/sleep.h"
#include "server/web/contextaccess.h"
#include "server/web/requesthandler.h"
#include "tests/server/connection/footprint.h"
#include "tests/server/connection/leftovers.h"
#include "tests/server/connection/notingsocket.h"
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"
#include "tests/server/connection/webclient.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <stdexcept>
#include <utility>
#include <vector>

using namespace eyewall;
using namespace eyewall::test;
using monitor::Drop;
using monitor::Limit;
using websocket::Opcode;

namespace {

/// Takes all descriptors that this process may have, until it goes.
class Exhaustion {
public:
    Exhaustion()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_limit);
        rlimit low = m_limit;
        low.rlim_cur = 256; // enough of them is soon taken
        ::setrlimit(RLIMIT_NOFILE, &low);
        takeAll();
    }
    ~Exhaustion()
    {
        giveBack(int(m_taken.size()));
        ::setrlimit(RLIMIT_NOFILE, &m_limit);
    }
    void takeAll()
    {
        for (int taken = ::dup(0); taken >= 0; taken = ::dup(0))
            m_taken.push_back(taken);
    }
    void giveBack(int count)
    {
        for (; count > 0 && !m_taken.empty(); --count) {
            ::close(m_taken.back());
            m_taken.pop_back();
        }
    }

private:
    rlimit m_limit{};
    std::vector<int> m_taken;
};

class FailingSocket final : public NotingSocket {
public:
    void onMessage(const Message &message) override
    {
        if (message.payload == "throw")
            throw std::runtime_error("on purpose");
        send(message);
    }
};

class FailingHandler final : public RequestHandler {
public:
    Task<> prepare() override
    {
        if (context().path("where") == QStringLiteral("prepare"))
            throw std::runtime_error("on purpose");
        co_return;
    }
    Task<> get() override
    {
        if (context().path("where") == QStringLiteral("later"))
            co_await sleepFor(std::chrono::milliseconds(1));
        throw std::runtime_error("on purpose");
    }
    void onFinish() override
    {
        if (context().path("where") == QStringLiteral("finish"))
            throw std::runtime_error("on purpose");
    }
};

/// A file that opens like any other and whose reading fails with EIO: nothing is mapped at address 0.
web::FileDescriptor openUnreadable()
{
    web::FileDescriptor file(::open("/proc/self/mem", O_RDONLY | O_CLOEXEC));
    char byte = 0;
    const bool failsToRead = file.isOpen() && ::pread(file.get(), &byte, 1, 0) < 0 && errno == EIO;
    return failsToRead ? std::move(file) : web::FileDescriptor();
}

QByteArray faultyRequest(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

// UBSan finds out by a pipe whether it may look at an object's type.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool kNeedsDescriptors = true;
#else
constexpr bool kNeedsDescriptors = false;
#endif

/// What is still under way may take its time on a busy machine; who spins has no half second of rest.
bool comesToRest()
{
    constexpr std::chrono::nanoseconds kNextToNothing = 40ms;
    for (const QDeadlineTimer limit(30s); !limit.hasExpired();) {
        if (busiestThread(500ms) < kNextToNothing)
            return true;
    }
    return false;
}

} // namespace

/// What fails in the machine or in a handler harms what asked for it, and nothing else.
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(); }
    void initTestCase();
    void init();
    void cleanup();

    void survivesWithoutDescriptors();
    void answersFilesWithoutDescriptors();
    void answersFilesThatCannotBeRead_data();
    void answersFilesThatCannotBeRead();
    void restsWhenIdle();
    void harmsOneRequestOnly_data();
    void harmsOneRequestOnly();
    void closesASocketWhoseHandlerThrows();

private:
    SampleApplication m_sample;
    QTemporaryDir m_folder;
    std::optional<TestServer> m_server;
    Leftovers m_leftovers;
};

void tst_Faults::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("a.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a file") == 6);
    Application &app = m_sample.application();
    app.files("/files", m_folder.path());
    app.websocket<FailingSocket>("/ws");
    app.route<FailingHandler>("/class/{where}");
    app.get("/task", [](Context &) -> Task<> {
        throw std::runtime_error("on purpose");
        co_return;
    });
    app.get("/later", [](Context &) -> Task<> {
        co_await sleepFor(std::chrono::milliseconds(1));
        throw std::runtime_error("on purpose");
    });
    app.get("/aborts", [](Context &c) { web::ContextAccess::exchange(c).abort(); });
    app.get("/abortslater", [](Context &c) -> Task<> {
        co_await sleepFor(std::chrono::milliseconds(1));
        web::ContextAccess::exchange(c).abort();
    });
    app.get("/unreadable/{size:int}", [](Context &c) {
        web::ContextAccess::setFile(c, {openUnreadable(), 0, c.intParam("size"), false});
    });
    app.use("/guarded", [](Context &, Next) { throw std::runtime_error("on purpose"); });
    app.get("/guarded/x", [](Context &c) { c.text("never"); });
}

void tst_Faults::init()
{
    m_leftovers.begin();
    m_server.emplace(m_sample.application(), streamConfig());
}

void tst_Faults::cleanup()
{
    m_server.reset();
    (void)NotingSocket::takeNotes();
    QCOMPARE(m_leftovers.found(), "");
}

void tst_Faults::survivesWithoutDescriptors()
{
    if (kNeedsDescriptors)
        QSKIP("The sanitizer opens descriptors itself");
    if (streamOptions().tls)
        QSKIP("Clients that are not accepted do not come through a handshake");
    RawClient served = m_server->connect();
    WebClient socket(m_server->port(), "/ws");
    QCOMPARE(served.get("/hello").status, 200);
    std::vector<RawClient> waiting;
    {
        Exhaustion exhaustion;
        while (waiting.size() < 3) { // the kernel takes them, and nobody can accept them
            exhaustion.giveBack(1);
            RawClient client = m_server->connect();
            if (client.isConnected())
                waiting.push_back(std::move(client));
        }
        QTRY_VERIFY(m_server->totals().drops[std::size_t(Drop::AcceptFailed)] > 0);
        // What is there goes on.
        for (int i = 0; i < 20; ++i)
            QCOMPARE(served.get("/hello").status, 200);
        socket.sendText("x");
        QCOMPARE(socket.frame().payload, "x");
        const quint64 failures = m_server->totals().drops[std::size_t(Drop::AcceptFailed)];
        QVERIFY(served.isSilent(500ms));
        // It tries now and then, not all the time.
        QVERIFY(m_server->totals().drops[std::size_t(Drop::AcceptFailed)] - failures < 15);
    }
    for (RawClient &client : waiting)
        QCOMPARE(client.get("/hello").body, "Hello, World!");
    QVERIFY(socket.closeInOrder());
    socket.close();
    QVERIFY2(comesToRest(), "something spins");
}

void tst_Faults::answersFilesWithoutDescriptors()
{
    if (kNeedsDescriptors)
        QSKIP("The sanitizer opens descriptors itself");
    RawClient client = m_server->connect();
    QCOMPARE(client.get("/files/a.txt").body, "a file");
    {
        const Exhaustion exhaustion;
        QCOMPARE(client.get("/files/a.txt").status, 503);
        QCOMPARE(client.get("/files/nothing").status, 503); // nobody can know
    }
    QCOMPARE(client.get("/files/a.txt").body, "a file");
    QCOMPARE(client.get("/files/nothing").status, 404);
}

void tst_Faults::answersFilesThatCannotBeRead_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isPromised"); // the head is on its way before the file is read
    QTest::newRow("read before the answer") << 1'000 << false;
    QTest::newRow("sent by the kernel") << 1'000'000 << true;
}

void tst_Faults::answersFilesThatCannotBeRead()
{
    QFETCH(int, size);
    QFETCH(bool, isPromised);
    if (!openUnreadable().isOpen())
        QSKIP("Nothing here fails to be read");
    RawClient other = m_server->connect();
    QCOMPARE(other.get("/hello").status, 200);
    for (int i = 0; i < 3; ++i) {
        RawClient client = m_server->connect();
        client.send(faultyRequest("/unreadable/" + QByteArray::number(size)) + faultyRequest("/hello"));
        const Reply reply = client.reply();
        QCOMPARE(reply.isWhole, !isPromised);
        if (isPromised) {
            QCOMPARE(reply.body, "");
            QVERIFY(client.end() != End::None);
        } else {
            QCOMPARE(reply.status, 500);
            QCOMPARE(client.reply().body, "Hello, World!");
        }
        QCOMPARE(other.get("/files/a.txt").body, "a file");
    }
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1u);
}

void tst_Faults::restsWhenIdle()
{
    std::vector<RawClient> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(m_server->connect());
        QCOMPARE(clients.back().get("/hello").status, 200);
        switch (i % 5) {
        case 0:
            clients.back().send("GET /he");
            break;
        case 1:
            clients.back().halfClose();
            break;
        case 2:
            clients.back().send(faultyRequest("/slow") + faultyRequest("/hello") + faultyRequest("/hello"));
            break;
        case 3:
            clients.back().send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab");
            break;
        default:
            break;
        }
    }
    QTRY_COMPARE(m_sample.waiting % 10, 0);
    QVERIFY2(comesToRest(), "something spins");
    for (int i = 0; i < 10; ++i)
        m_sample.release();
}

void tst_Faults::harmsOneRequestOnly_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status"); // 0: the connection is cut
    QTest::newRow("plain") << QByteArray("/throws") << 500;
    QTest::newRow("task") << QByteArray("/task") << 500;
    QTest::newRow("task, later") << QByteArray("/later") << 500;
    QTest::newRow("middleware") << QByteArray("/guarded/x") << 500;
    QTest::newRow("class, in prepare") << QByteArray("/class/prepare") << 500;
    QTest::newRow("class") << QByteArray("/class/now") << 500;
    QTest::newRow("class, later") << QByteArray("/class/later") << 500;
    QTest::newRow("class, behind the answer") << QByteArray("/class/finish") << 500;
    QTest::newRow("stream") << QByteArray("/brokenstream") << 0;
    QTest::newRow("destroys its connection") << QByteArray("/aborts") << 0;
    QTest::newRow("destroys its connection later") << QByteArray("/abortslater") << 0;
}

void tst_Faults::harmsOneRequestOnly()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    RawClient other = m_server->connect();
    QCOMPARE(other.get("/hello").status, 200);
    for (int i = 0; i < 5; ++i) {
        RawClient client = m_server->connect();
        client.send(faultyRequest("/number/1") + faultyRequest(path) + faultyRequest("/number/2"));
        QCOMPARE(client.reply().body, "1");
        const Reply reply = client.reply();
        if (status == 0) {
            QVERIFY(!reply.isWhole);
            QVERIFY(client.end() != End::None);
        } else {
            QCOMPARE(reply.status, status);
            QVERIFY(reply.isWhole);
            QCOMPARE(client.reply().body, "2");
        }
        QCOMPARE(other.get("/number/3").body, "3");
    }
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 1u);
}

void tst_Faults::closesASocketWhoseHandlerThrows()
{
    WebClient other(m_server->port(), "/ws");
    WebClient client(m_server->port(), "/ws");
    client.sendText("fine");
    QCOMPARE(client.frame().payload, "fine");
    client.sendText("throw");
    QCOMPARE(client.frame().closeCode(), 1011);
    other.sendText("still here");
    QCOMPARE(other.frame().payload, "still here");
    QVERIFY(other.closeInOrder());
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
