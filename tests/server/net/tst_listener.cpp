// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/listener.h"
#include "tests/server/net/loopback.h"

#include <QElapsedTimer>
#include <QTest>

#include <sys/resource.h>

#include <vector>

using eyewall::net::Listener;

namespace {

Peer connectTo(quint16 port)
{
    Peer peer(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::connect(peer.descriptor(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 &&
        errno != EINPROGRESS)
        qFatal("no connection");
    return peer;
}

/// Takes all free descriptors of the process away for a while.
class NoDescriptors {
public:
    NoDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit lowered = m_before;
        lowered.rlim_cur = 64;
        ::setrlimit(RLIMIT_NOFILE, &lowered);
        for (int descriptor = ::dup(0); descriptor >= 0; descriptor = ::dup(0))
            m_taken.push_back(descriptor);
    }
    ~NoDescriptors()
    {
        for (const int descriptor : m_taken)
            ::close(descriptor);
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }

private:
    rlimit m_before{};
    std::vector<int> m_taken;
};

} // namespace

class tst_Listener final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void picksAFreePort();
    void handsConnectionsOn();
    void tellsABusyPort();
    void backsOffWithoutDescriptors_data();
    void backsOffWithoutDescriptors();

private:
    Listener::Accepted noteAccepted()
    {
        return [this](qintptr descriptor) { m_accepted.push_back(int(descriptor)); };
    }
    Listener::Failed noteFailed()
    {
        return [this](const QString &text) { m_failures.append(text); };
    }

    std::vector<int> m_accepted;
    QStringList m_failures;
};

void tst_Listener::cleanup()
{
    for (const int descriptor : m_accepted)
        ::close(descriptor);
    m_accepted.clear();
    m_failures.clear();
}

void tst_Listener::picksAFreePort()
{
    Listener one(noteAccepted(), noteFailed());
    Listener other(noteAccepted(), noteFailed());
    QVERIFY(one.open(QHostAddress::LocalHost, 0));
    QVERIFY(other.open(QHostAddress::LocalHost, 0));
    QVERIFY(one.isListening());
    QVERIFY(one.serverPort() != 0);
    QVERIFY(one.serverPort() != other.serverPort());
}

void tst_Listener::handsConnectionsOn()
{
    Listener listener(noteAccepted(), noteFailed());
    QVERIFY(listener.open(QHostAddress::LocalHost, 0));
    std::vector<Peer> peers;
    for (int i = 0; i < 50; ++i)
        peers.push_back(connectTo(listener.serverPort()));
    QTRY_COMPARE(m_accepted.size(), 50u);
    for (const Peer &peer : peers)
        peer.send("x");
    for (const int descriptor : m_accepted) {
        char byte = 0;
        QVERIFY(QTest::qWaitFor([&] { return ::recv(descriptor, &byte, 1, MSG_DONTWAIT) == 1; }, 30'000));
    }
    QVERIFY(m_failures.isEmpty());
}

void tst_Listener::tellsABusyPort()
{
    Listener one(noteAccepted(), noteFailed());
    QVERIFY(one.open(QHostAddress::LocalHost, 0));
    Listener other(noteAccepted(), noteFailed());
    QVERIFY(!other.open(QHostAddress::LocalHost, one.serverPort()));
    QVERIFY(!other.isListening());
    QCOMPARE(other.serverError(), QAbstractSocket::AddressInUseError);
    QVERIFY2(other.errorString().contains(QLatin1String("in use")), qPrintable(other.errorString()));
}

void tst_Listener::backsOffWithoutDescriptors_data()
{
    QTest::addColumn<bool>("hasAccepted"); // and has found nobody else waiting behind it
    QTest::newRow("from the start") << false;
    QTest::newRow("later") << true;
}

void tst_Listener::backsOffWithoutDescriptors()
{
    QFETCH(bool, hasAccepted);
    Listener listener(noteAccepted(), noteFailed());
    QVERIFY(listener.open(QHostAddress::LocalHost, 0));
    std::vector<Peer> peers;
    if (hasAccepted) {
        peers.push_back(connectTo(listener.serverPort()));
        QTRY_COMPARE(m_accepted.size(), 1u);
    }
    const std::size_t before = m_accepted.size();
    for (int i = 0; i < 3; ++i)
        peers.push_back(connectTo(listener.serverPort()));
    QElapsedTimer clock;
    {
        const NoDescriptors none;
        clock.start();
        QTRY_VERIFY(m_failures.size() >= 3);
        QVERIFY(clock.elapsed() >= 50 + 100); // between the first and the third
        QVERIFY(m_failures.size() < 10);      // it does not spin
        QCOMPARE(m_accepted.size(), before);
    }
    QVERIFY(!m_failures.first().isEmpty());
    QTRY_COMPARE(m_accepted.size(), before + 3);
    QVERIFY(listener.isListening());
    const qsizetype failures = m_failures.size();
    peers.push_back(connectTo(listener.serverPort()));
    QTRY_COMPARE(m_accepted.size(), before + 4);
    QCOMPARE(m_failures.size(), failures);
}

QTEST_GUILESS_MAIN(tst_Listener)
#include "tst_listener.moc"
