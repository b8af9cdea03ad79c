// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/server/connection/sampleapplication.h"
#include "tests/server/connection/testserver.h"

#include <QtTest/QTest>

#include <malloc.h>
#include <sys/resource.h>

#include <optional>
#include <vector>

using namespace eyewall;
using namespace eyewall::test;

namespace {

constexpr int kConnections = 2000;

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
    void leaveNothingBehind();
    void doNotSlowTheOthers();

private:
    void open(int count);
    void closeAll();

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
    if (limit.rlim_cur < 2 * kConnections + 100)
        QSKIP("too few descriptors are allowed here");
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
    m_server.emplace(m_sample.application(), streamConfig());
    open(kConnections); // what grows once, such as tables, grows here
    closeAll();
    const qsizetype descriptors = openDescriptors();
    const std::size_t before = bytesInUse();
    open(kConnections);
    QVERIFY(openDescriptors() >= descriptors + 2 * kConnections);
    for (std::size_t i = 0; i < m_clients.size(); i += 100)
        QCOMPARE(m_clients[i].get("/hello").body, "Hello, World!");
    closeAll();
    QTRY_COMPARE(openDescriptors(), descriptors);
    // The caches of the threads keep a little; a session that was left behind has twelve thousand bytes.
    QTRY_VERIFY2(bytesInUse() < before + 500 * kConnections,
                 QByteArray::number(qint64(bytesInUse()) - qint64(before)).constData());
    m_server.reset();
}

void tst_IdleTls::doNotSlowTheOthers()
{
    m_server.emplace(m_sample.application(), streamConfig());
    open(kConnections);
    for (int i = 0; i < 500; ++i)
        QCOMPARE(m_clients[std::size_t(i) % 3].get("/number/" + QByteArray::number(i)).body,
                 QByteArray::number(i));
    // None of them was taken for one that has gone, or is too slow.
    QCOMPARE(m_server->totals().connectionsOpen(), quint64(kConnections));
    closeAll();
    m_server.reset();
}

QTEST_GUILESS_MAIN(tst_IdleTls)
#include "tst_idletls.moc"
