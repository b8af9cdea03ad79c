// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

#include <malloc.h>
#include <sys/resource.h>

#include <algorithm>
#include <optional>
#include <vector>

using namespace eyewall;
using namespace eyewall::test;

namespace {

constexpr int kLeast = 2000;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kMost = kLeast; // a handshake takes several times as long
#else
constexpr int kMost = 5000;
#endif

/// Bytes that are in use on all heaps of the process; 0 under a sanitizer, which has heaps of its own.
std::size_t bytesInUse()
{
    const struct mallinfo2 figures = ::mallinfo2();
    return figures.uordblks + figures.hblkhd;
}

} // namespace

/// Thousands of TLS connections that rest, and then go. Runs alone.
class tst_IdleTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addStreams(true); }
    void initTestCase();
    void init();
    void leaveNothingBehind();
    void doNotSlowTheOthers();

private:
    void open(int count);
    void closeAll();

    int m_allowed = 0; ///< connections for which there are descriptors
    int m_count = 0;   ///< connections of this row
    SampleApplication m_sample;
    std::optional<TestServer> m_server;
    std::vector<RawClient> m_clients;
};

void tst_IdleTls::initTestCase()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    m_allowed = int(std::min<rlim_t>(kMost, (limit.rlim_cur - 100) / 2)); // both ends are here
    if (m_allowed < kLeast)
        QSKIP("too few descriptors are allowed here");
}

void tst_IdleTls::init()
{
    QFETCH_GLOBAL(bool, isPortable);
    m_count = isPortable ? kLeast : m_allowed;
    ServerConfig config = streamConfig();
    config.timeouts.idle = 10min; // the first are as old as all take to come
    m_server.emplace(m_sample.application(), config);
}

void tst_IdleTls::open(int count)
{
    for (int i = 0; i < count; ++i) {
        m_clients.push_back(m_server->connect());
        QVERIFY(m_clients.back().isConnected());
    }
    QTRY_COMPARE(m_server->totals().connectionsOpen(), quint64(count));
}

void tst_IdleTls::closeAll()
{
    m_clients.clear();
    m_clients.shrink_to_fit();
    QTRY_COMPARE(m_server->totals().connectionsOpen(), 0u);
}

void tst_IdleTls::leaveNothingBehind()
{
    open(m_count); // what grows once, such as tables, grows here
    closeAll();
    const qsizetype descriptors = openDescriptors();
    const std::size_t before = bytesInUse();
    open(m_count);
    QVERIFY(openDescriptors() >= descriptors + 2 * m_count);
    for (std::size_t i = 0; i < m_clients.size(); i += 100)
        QCOMPARE(m_clients[i].get("/hello").body, "Hello, World!");
    closeAll();
    QTRY_COMPARE(openDescriptors(), descriptors);
    // The caches of the threads keep a little; a session that was left behind has twelve thousand bytes.
    QTRY_VERIFY2(bytesInUse() < before + std::size_t(500 * m_count),
                 QByteArray::number(qint64(bytesInUse()) - qint64(before)).constData());
    m_server.reset();
}

void tst_IdleTls::doNotSlowTheOthers()
{
    open(m_count);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(m_clients[std::size_t(i) % 3].get("/number/" + QByteArray::number(i)).body,
                 QByteArray::number(i));
    // None of them was taken for one that has gone, or is too slow.
    QCOMPARE(m_server->totals().connectionsOpen(), quint64(m_count));
    closeAll();
    m_server.reset();
}

QTEST_GUILESS_MAIN(tst_IdleTls)
#include "tst_idletls.moc"
