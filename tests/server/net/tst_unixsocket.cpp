// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "server/net/listener.h"
#include "server/net/unixsocket.h"
#include "tests/server/net/loopback.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/un.h>

#include <optional>
#include <vector>

using eyewall::net::Listener;
using eyewall::net::UnixSocket;

namespace {

constexpr int kBacklog = 16;

/// -1 with errno when nobody serves that name.
Peer connectTo(const QByteArray &path)
{
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path.constData(), std::size_t(path.size()));
    socklen_t length = sizeof name;
    if (path.startsWith('@')) {
        name.sun_path[0] = '\0';
        length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    }
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&name), length) == 0)
        return Peer(descriptor);
    ::close(descriptor);
    return Peer();
}

} // namespace

class tst_UnixSocket final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = openDescriptors(); }
    void cleanup();
    void accepts_data();
    void accepts();
    void givesPermissions_data();
    void givesPermissions();
    void removesItsFile();
    void leavesWhatIsNotItsOwn();
    void removesAStaleSocket();
    void refusesAServedSocket();
    void refusesOtherFiles();
    void refusesNames_data();
    void refusesNames();
    void adoptsASocket();
    void adoptsOnlyWhatListens();

private:
    QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_folder.filePath(QString::fromLatin1(name)));
    }

    QTemporaryDir m_folder;
    std::vector<int> m_accepted;
    int m_descriptors = 0;
};

void tst_UnixSocket::cleanup()
{
    for (const int descriptor : m_accepted)
        ::close(descriptor);
    m_accepted.clear();
    QCOMPARE(openDescriptors(), m_descriptors);
}

void tst_UnixSocket::accepts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("file") << path("a.sock");
    QTest::newRow("abstract") << QByteArray("@eyewall test " + QByteArray::number(::getpid()));
    QTest::newRow("as long as it may be") << path("").leftJustified(107, 'x');
}

void tst_UnixSocket::accepts()
{
    QFETCH(QByteArray, name);
    Listener listener([this](qintptr descriptor) { m_accepted.push_back(int(descriptor)); },
                      [](const QString &) {});
    const auto opened = listener.openUnix(name, 0600);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
    QVERIFY(listener.isListening());
    const Peer peer = connectTo(name);
    QVERIFY(peer.descriptor() >= 0);
    QTRY_COMPARE(m_accepted.size(), 1u);
    peer.send("x");
    char byte = 0;
    QVERIFY(QTest::qWaitFor([&] { return ::recv(m_accepted[0], &byte, 1, MSG_DONTWAIT) == 1; }, 30'000));
}

void tst_UnixSocket::givesPermissions_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("owner") << 0600;
    QTest::newRow("group") << 0660;
    QTest::newRow("all") << 0666;
}

void tst_UnixSocket::givesPermissions()
{
    QFETCH(int, mode);
    const auto socket = UnixSocket::listen(path("m.sock"), unsigned(mode), kBacklog);
    QVERIFY(socket);
    struct stat found {};
    QCOMPARE(::stat(path("m.sock").constData(), &found), 0);
    QCOMPARE(int(found.st_mode & 0777), mode);
}

void tst_UnixSocket::removesItsFile()
{
    {
        const auto socket = UnixSocket::listen(path("r.sock"), 0600, kBacklog);
        QVERIFY(socket);
        QVERIFY(::access(path("r.sock").constData(), F_OK) == 0);
    }
    QVERIFY(::access(path("r.sock").constData(), F_OK) != 0);
}

void tst_UnixSocket::leavesWhatIsNotItsOwn()
{
    std::optional<UnixSocket> other;
    {
        auto socket = UnixSocket::listen(path("o.sock"), 0600, kBacklog);
        QVERIFY(socket);
        QCOMPARE(::unlink(path("o.sock").constData()), 0);
        auto next = UnixSocket::listen(path("o.sock"), 0600, kBacklog);
        QVERIFY(next);
        other.emplace(std::move(*next));
    }
    QVERIFY(connectTo(path("o.sock")).descriptor() >= 0);
}

void tst_UnixSocket::removesAStaleSocket()
{
    sockaddr_un name{};
    name.sun_family = AF_UNIX;
    std::memcpy(name.sun_path, path("s.sock").constData(), std::size_t(path("s.sock").size()));
    const int left = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(left, reinterpret_cast<sockaddr *>(&name), sizeof name), 0);
    ::close(left);
    QVERIFY(::access(path("s.sock").constData(), F_OK) == 0);
    const auto socket = UnixSocket::listen(path("s.sock"), 0600, kBacklog);
    QVERIFY2(socket, socket ? "" : qPrintable(socket.error().message));
    QVERIFY(connectTo(path("s.sock")).descriptor() >= 0);
}

void tst_UnixSocket::refusesAServedSocket()
{
    const auto first = UnixSocket::listen(path("t.sock"), 0600, kBacklog);
    QVERIFY(first);
    const auto second = UnixSocket::listen(path("t.sock"), 0600, kBacklog);
    QVERIFY(!second);
    QVERIFY(second.error().code == std::errc::address_in_use);
    QVERIFY(connectTo(path("t.sock")).descriptor() >= 0);
}

void tst_UnixSocket::refusesOtherFiles()
{
    QFile file(QFile::decodeName(path("file")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto socket = UnixSocket::listen(path("file"), 0600, kBacklog);
    QVERIFY(!socket);
    QVERIFY2(socket.error().message.contains(QLatin1String("is not a socket")),
             qPrintable(socket.error().message));
    QCOMPARE(file.size(), 4);
}

void tst_UnixSocket::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("is no name of a Unix socket");
    QTest::newRow("abstract without a name")
        << QByteArray("@") << QStringLiteral("is no name of a Unix socket");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QStringLiteral("is no name of a Unix socket");
    QTest::newRow("too long") << QByteArray(108, 'x') << QStringLiteral("at most 107 bytes");
    QTest::newRow("no such folder") << path("none/a.sock") << QStringLiteral("none/a.sock: No such file");
}

void tst_UnixSocket::refusesNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    const auto socket = UnixSocket::listen(name, 0600, kBacklog);
    QVERIFY(!socket);
    QVERIFY2(socket.error().message.contains(text), qPrintable(socket.error().message));
}

void tst_UnixSocket::adoptsASocket()
{
    const int bound = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *native = reinterpret_cast<sockaddr *>(&address);
    socklen_t length = sizeof address;
    QVERIFY(::bind(bound, native, length) == 0 && ::listen(bound, kBacklog) == 0);
    ::getsockname(bound, native, &length);
    Listener listener([this](qintptr descriptor) { m_accepted.push_back(int(descriptor)); },
                      [](const QString &) {});
    QVERIFY(listener.adopt(bound));
    QCOMPARE(listener.serverPort(), ntohs(address.sin_port));
    const Peer peer(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    (void)::connect(peer.descriptor(), native, length);
    QTRY_COMPARE(m_accepted.size(), 1u);
}

void tst_UnixSocket::adoptsOnlyWhatListens()
{
    Listener listener([](qintptr) {}, [](const QString &) {});
    const Peer idle(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QVERIFY(!listener.adopt(idle.descriptor()));
    QVERIFY(!listener.adopt(-1));
    QVERIFY(!listener.isListening());
}

QTEST_GUILESS_MAIN(tst_UnixSocket)
#include "tst_unixsocket.moc"
